import { hotlines } from './hotlines/index.ts';
import { initiativeRelations } from './initiative-relations.ts';
import { initiativeDrafts } from './initiatives/index.ts';
import { organisationRelations } from './organisation-relations.ts';
import { organisations } from './organisations/index.ts';
import { countryServiceLists } from './section-2.ts';
import { reportDate, sources } from './sources.ts';
import type { InitiativeContent, InitiativeDraft, Provenance, RegistryContent } from './types.ts';

const ofTheTable: Provenance = { source: 'report-2020-appendix', asOf: reportDate };

/** Gives every fact and channel the source and date of its initiative where it has none of its own. */
function completed({ provenance = ofTheTable, ...draft }: InitiativeDraft): InitiativeContent {
  const { source, asOf } = provenance;
  return {
    ...draft,
    source,
    asOf,
    facts: draft.facts.flat().map((fact) => ({ ...fact, source: fact.source ?? source, asOf })),
    channels: draft.channels.map((channel) => ({ ...channel, source, asOf })),
    evidence: draft.evidence ?? [],
  };
}

/**
 * The registry's first content: the INHOPE report of June 2020, read into coded facts in our own words.
 * Keys are stable; ids are derived from them.
 */
export const registryContent: RegistryContent = {
  sources,
  organisations,
  organisationRelations,
  hotlines,
  initiatives: initiativeDrafts.map(completed),
  initiativeRelations,
  countryServiceLists,
};

export type { OrganisationContent, OrganisationKey } from './organisations/index.ts';
export type { SourceContent, SourceKey } from './sources.ts';
export type * from './types.ts';
