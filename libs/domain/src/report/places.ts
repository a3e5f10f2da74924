import { type CoverageCount, coverageState, coverageStrength } from '../coverage/index.ts';
import type { Certainty, CoverageState, InitiativeFactKind } from '../vocabulary/index.ts';
import type { PreventionFacts, ReportHotline, ReportInitiative } from './facts.ts';

/** A country with the hotlines and initiatives that serve it. */
export interface ReportPlace {
  readonly country: string;
  readonly hotlines: readonly ReportHotline[];
  readonly initiatives: readonly ReportInitiative[];
}

/** The codes of one kind, in the order of the facts. */
export const codesOfKind = ({ facts }: ReportInitiative, kind: InitiativeFactKind): readonly string[] =>
  facts.flatMap((fact) => (fact.kind === kind ? [fact.code] : []));

const certaintyOf = ({ facts }: ReportInitiative, kind: InitiativeFactKind, code: string): Certainty | undefined =>
  facts.find((fact) => fact.kind === kind && fact.code === code)?.certainty;

/** The initiatives that the report counts: with chosen countries those that serve one of them. */
export const countedInitiatives = ({ initiatives, countries }: PreventionFacts): readonly ReportInitiative[] =>
  countries === null
    ? initiatives
    : initiatives.filter((initiative) => codesOfKind(initiative, 'COUNTRY').some((code) => countries.includes(code)));

/** The countries that the report looks at, by code. A chosen country stands there also where nothing is known. */
export function reportPlaces(facts: PreventionFacts): readonly ReportPlace[] {
  const codes = facts.countries ?? [
    ...facts.hotlines.map(({ country }) => country),
    ...facts.initiatives.flatMap((initiative) => codesOfKind(initiative, 'COUNTRY')),
  ];
  return [...new Set(codes)].sort().map((country) => ({
    country,
    hotlines: facts.hotlines.filter((hotline) => hotline.country === country),
    initiatives: facts.initiatives.filter((initiative) => certaintyOf(initiative, 'COUNTRY', country) !== undefined),
  }));
}

/** What serves a country, all together or only what a level or a kind of service counts: the numbers of the coverage. */
export function countAt(
  { country, initiatives }: ReportPlace,
  column?: { readonly kind: 'LEVEL' | 'SERVICE'; readonly code: string },
): CoverageCount {
  const count = { firm: 0, weak: 0 };
  for (const initiative of initiatives) {
    const certainties = [certaintyOf(initiative, 'COUNTRY', country)];
    if (column) certainties.push(certaintyOf(initiative, column.kind, column.code));
    const known = certainties.filter((certainty) => certainty !== undefined);
    if (known.length < certainties.length) continue;
    if (coverageStrength(initiative.status, known) === 'FIRM') count.firm += 1;
    else count.weak += 1;
  }
  return count;
}

/** Covered, fragile or none known: a country as a whole, on a level, or with a kind of service. */
export const stateAt = (place: ReportPlace, column?: Parameters<typeof countAt>[1]): CoverageState =>
  coverageState(countAt(place, column));
