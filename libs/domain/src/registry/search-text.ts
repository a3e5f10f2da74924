import { normaliseForSearch } from '@alongside/shared';
import { type CountryCode, country, type InitiativeFactKind } from '../vocabulary/index.ts';
import { factLabel } from './fact-codes.ts';

/** What the search text of an initiative is made from. */
export interface SearchableInitiative {
  readonly name: string;
  readonly localName: string | null;
  readonly aliases: readonly string[];
  readonly organisation: {
    readonly name: string;
    readonly otherNames: readonly string[];
    readonly acronym: string | null;
  } | null;
  readonly facts: readonly { readonly kind: InitiativeFactKind; readonly code: string }[];
}

/** Facts that people search for by word; levels, modes and exclusions are facets only. */
const searchedKinds: readonly InitiativeFactKind[] = ['COUNTRY', 'SERVICE', 'AUDIENCE', 'ACCESS', 'LANGUAGE'];

/**
 * The text that a search looks through: names first, then the organisation, then the English labels of
 * countries, services, audiences, access conditions and languages. Normalised, so that a question that went
 * through `searchWords` finds it; each part once.
 */
export function searchTextOf(initiative: SearchableInitiative): string {
  const { organisation } = initiative;
  const labels = searchedKinds.flatMap((searched) =>
    initiative.facts.filter(({ kind }) => kind === searched).map(({ kind, code }) => factLabel(kind, code)),
  );
  return searchText([
    initiative.name,
    initiative.localName,
    ...initiative.aliases,
    ...(organisation === null ? [] : organisationNames(organisation)),
    ...labels,
  ]);
}

/** What the search text of an organisation is made from. */
export interface SearchableOrganisation {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly acronym: string | null;
  readonly country: CountryCode | null;
}

/** The text that a search for organisations looks through: its names and its country. */
export const organisationSearchTextOf = (organisation: SearchableOrganisation): string =>
  searchText([...organisationNames(organisation), countryName(organisation.country)]);

/** What the search text of a hotline is made from. */
export interface SearchableHotline {
  readonly name: string;
  readonly country: CountryCode | null;
  /** Names of the services beside it. */
  readonly helpline: string | null;
  readonly awarenessCentre: string | null;
  readonly organisation: SearchableInitiative['organisation'];
}

/** The text that a search for hotlines looks through: its names, its operator's, and its country. */
export const hotlineSearchTextOf = ({ organisation, ...hotline }: SearchableHotline): string =>
  searchText([
    hotline.name,
    ...(organisation === null ? [] : organisationNames(organisation)),
    hotline.helpline,
    hotline.awarenessCentre,
    countryName(hotline.country),
  ]);

type Names = NonNullable<SearchableInitiative['organisation']>;

const organisationNames = ({ name, acronym, otherNames }: Names) => [name, acronym, ...otherNames];
const countryName = (code: CountryCode | null) => (code === null ? null : country(code).name);

/** Normalised, each part once, empty ones left out. */
const searchText = (parts: readonly (string | null)[]): string =>
  [...new Set(parts.map((part) => normaliseForSearch(part ?? '')))].filter((part) => part !== '').join(' ');
