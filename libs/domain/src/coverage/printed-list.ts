import type { ListFinding } from '../vocabulary/coverage.ts';

/** One country of a printed list beside what the registry knows. */
export interface ListedCountry {
  readonly country: string;
  readonly finding: ListFinding;
}

/** Lays a printed list of countries beside the countries that the registry knows, in the order of their codes. */
export function compareLists(printed: readonly string[], known: readonly string[]): ListedCountry[] {
  const finding = (country: string): ListFinding => {
    if (!known.includes(country)) return 'ONLY_PRINTED';
    return printed.includes(country) ? 'BOTH' : 'ONLY_KNOWN';
  };
  return [...new Set([...printed, ...known])].sort().map((country) => ({ country, finding: finding(country) }));
}
