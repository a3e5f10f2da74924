import type { Problem } from '../errors/index.ts';
import {
  type CandidateExperience,
  type CandidateSide,
  candidateExperiences,
  candidateSides,
  country,
  isCountryCode,
  isLanguageCode,
  type PreventionLevel,
  preventionLevels,
  regions,
  type SelectionAttribute,
} from '../vocabulary/index.ts';
import { type Candidate, UNKNOWN_VALUE } from './panel-rules.ts';

/** What is known of a candidate. Nothing of it is filled in by guessing: what nobody stated is null or empty. */
export interface CandidateFacts {
  readonly id: string;
  readonly side: CandidateSide;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly levels: readonly PreventionLevel[];
  readonly experience: CandidateExperience | null;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly organisation: string | null;
}

const one = (value: string | null | undefined): string[] => (value ? [value] : []);

/** A candidate as rules see them: values by attribute, and no name. */
export function candidateOf(facts: CandidateFacts): Candidate {
  const { id, side, levels, experience, languages, organisation } = facts;
  const region = facts.country !== null && isCountryCode(facts.country) ? country(facts.country).region : null;
  const attributes: Readonly<Record<SelectionAttribute, readonly string[]>> = {
    SIDE: [side],
    REGION: one(region),
    COUNTRY: one(facts.country),
    LEVEL: levels,
    EXPERIENCE: one(experience),
    LANGUAGE: languages,
    // The same organisation however it is spelled.
    ORGANISATION: one(organisation?.trim().replace(/\s+/g, ' ').toLowerCase()),
  };
  return { id, attributes };
}

const isKnownValue = (attribute: SelectionAttribute, value: string): boolean => {
  switch (attribute) {
    case 'SIDE':
      return candidateSides.has(value);
    case 'REGION':
      return regions.has(value);
    case 'COUNTRY':
      return isCountryCode(value);
    case 'LEVEL':
      return preventionLevels.has(value);
    case 'EXPERIENCE':
      return candidateExperiences.has(value);
    case 'LANGUAGE':
      return isLanguageCode(value);
    case 'ORGANISATION':
      return false;
  }
};

/** What is wrong with the values that quotas ask for: each is a code of its attribute, or `UNKNOWN`. Organisations have no codes: they take a limit. */
export const quotaValueProblems = (
  quotas: readonly { readonly attribute: SelectionAttribute; readonly value: string }[],
): Problem[] =>
  quotas.flatMap(({ attribute, value }, index) =>
    value === UNKNOWN_VALUE || isKnownValue(attribute, value)
      ? []
      : [{ field: `quotas.${String(index)}.value`, message: 'Choose a value of the list.' }],
  );
