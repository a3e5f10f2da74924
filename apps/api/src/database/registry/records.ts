import { hotlineSearchTextOf, organisationSearchTextOf } from '@alongside/domain';
import { initiativeRecord } from './initiative-record.ts';
import type { OrganisationContent } from './organisations/index.ts';
import { idOf, organisationNames, provenanceOf, type RegistryRecord } from './record.ts';
import type { SourceKey } from './sources.ts';
import type {
  HotlineContent,
  InitiativeRelationContent,
  OrganisationRelationContent,
  RegistryContent,
} from './types.ts';

/** The content as records, each after those that it names. */
export const recordsOf = (content: RegistryContent): RegistryRecord[] => [
  ...sourceRecords(content),
  ...Object.entries<OrganisationContent>(content.organisations).map(organisationRecord),
  ...content.organisationRelations.map((relation) =>
    relationRecord('organisation_relations', 'organisations', relation),
  ),
  ...content.hotlines.map((hotline) => hotlineRecord(hotline, content)),
  ...content.initiatives.map((initiative) => initiativeRecord(initiative, content)),
  ...content.initiativeRelations.map((relation) => relationRecord('initiative_relations', 'initiatives', relation)),
];

const sourceRecords = ({ sources }: RegistryContent): RegistryRecord[] =>
  Object.entries(sources).map(([key, source]) => ({
    table: 'sources',
    row: {
      id: idOf('sources', key),
      kind: source.kind,
      title: source.title,
      publisher: source.publisher,
      url: source.url ?? null,
      published_on: source.publishedOn ?? null,
      note: source.note ?? null,
    },
    children: [],
  }));

function organisationRecord([key, organisation]: [string, OrganisationContent]): RegistryRecord {
  const { name, otherNames = [], acronym = null, country } = organisation;
  return {
    table: 'organisations',
    row: {
      id: idOf('organisations', key),
      name,
      other_names: otherNames,
      acronym,
      type: organisation.type,
      country,
      website: organisation.website ?? null,
      note: organisation.note ?? null,
      search_text: organisationSearchTextOf({ name, otherNames, acronym, country }),
      ...provenanceOf(organisation),
    },
    children: [],
  };
}

const relationRecord = (
  table: string,
  ends: string,
  relation: OrganisationRelationContent | InitiativeRelationContent,
): RegistryRecord => ({
  table,
  row: {
    id: idOf(table, relation.from, relation.kind, relation.to),
    from_id: idOf(ends, relation.from),
    to_id: idOf(ends, relation.to),
    kind: relation.kind,
    note: relation.note ?? null,
    ...provenanceOf(relation),
  },
  children: [],
});

function hotlineRecord(hotline: HotlineContent, content: RegistryContent): RegistryRecord {
  const { name, country, helpline, awarenessCentre, membership } = hotline;
  const id = idOf('hotlines', hotline.key);
  return {
    table: 'hotlines',
    row: {
      id,
      name,
      country,
      organisation_id: idOf('organisations', hotline.organisation),
      website: hotline.website,
      languages: hotline.languages,
      helpline,
      awareness_centre: awarenessCentre,
      appetite: hotline.appetite,
      confidence: hotline.confidence,
      note: hotlineNote(hotline, content),
      search_text: hotlineSearchTextOf({
        name,
        country,
        helpline,
        awarenessCentre,
        organisation: organisationNames(content, hotline.organisation),
      }),
      ...provenanceOf(hotline),
    },
    children: [
      {
        table: 'membership_periods',
        parent: 'hotline_id',
        rows: membership
          ? [
              {
                id: idOf('membership_periods', hotline.key, membership.kind),
                hotline_id: id,
                kind: membership.kind,
                starts_on: membership.sinceYear?.toString() ?? null,
                note: membership.note,
                ...provenanceOf(membership),
              },
            ]
          : [],
      },
    ],
  };
}

/** Open questions first, then where else the hotline was seen. */
function hotlineNote({ doubts, furtherSources }: HotlineContent, { sources }: RegistryContent): string | null {
  const seen = furtherSources.map((key: SourceKey) => `${sources[key].title} (${sources[key].publisher})`);
  const parts = [...doubts, ...(seen.length > 0 ? [`Also seen in: ${seen.join('; ')}.`] : [])];
  return parts.join(' ') || null;
}
