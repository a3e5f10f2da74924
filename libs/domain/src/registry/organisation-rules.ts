import type { Problem } from '../errors/index.ts';
import {
  lineProblem,
  MAX_LIST,
  parseWebAddress,
  problemsOf,
  textLimits,
  tooLong,
  webAddressProblem,
} from '../limits/index.ts';
import { isCountryCode, type OrganisationType } from '../vocabulary/index.ts';

/** What people edit of an organisation. */
export interface OrganisationValues {
  readonly name: string;
  /** Names in other languages, earlier and later names. */
  readonly otherNames: readonly string[];
  readonly acronym: string | null;
  readonly type: OrganisationType;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly website: string | null;
  /** Hosts that a person has checked; free text may then name pages of theirs. */
  readonly verifiedHosts: readonly string[];
  readonly note: string | null;
}

/**
 * What is wrong with the values of an organisation.
 *
 * @param before the values so far; an address that the record had before these rules may stay as it is
 */
export const organisationProblems = (
  values: OrganisationValues,
  before: Pick<OrganisationValues, 'website'> | null,
): Problem[] =>
  problemsOf(
    lineProblem('name', values.name, textLimits.line),
    values.otherNames.flatMap((name, index) => lineProblem(`otherNames.${index}`, name, textLimits.line) ?? []),
    values.otherNames.length > MAX_LIST
      ? { field: 'otherNames', message: `Name at most ${MAX_LIST} names.` }
      : undefined,
    tooLong('acronym', values.acronym, textLimits.line),
    countryProblem(values.country),
    values.website === before?.website ? undefined : webAddressProblem('website', values.website),
    values.verifiedHosts.flatMap((host, index) => hostProblem(`verifiedHosts.${index}`, host) ?? []),
    values.verifiedHosts.length > MAX_LIST
      ? { field: 'verifiedHosts', message: `Name at most ${MAX_LIST} hosts.` }
      : undefined,
    tooLong('note', values.note, textLimits.note),
  );

/** The problem of a country that is given and not on the list. */
export const countryProblem = (country: string | null): Problem | undefined =>
  country === null || isCountryCode(country)
    ? undefined
    : { field: 'country', message: 'Choose a country from the list.' };

const hostProblem = (field: string, host: string): Problem | undefined =>
  /[/?#]/.test(host) || parseWebAddress(`https://${host}`) === undefined
    ? { field, message: 'Name a host alone, such as example.org.' }
    : undefined;
