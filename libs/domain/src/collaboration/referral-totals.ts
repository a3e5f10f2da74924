import { addMonths, type CivilDate, firstDayOf, type Month, month, monthSpan } from '@alongside/shared';
import { hideSmallCounts, type ShownCount, type ShownLine } from '../disclosure/index.ts';
import {
  type ReferralDirection,
  type ReferralLineKind,
  type ReferralMeasure,
  type ReferralSubject,
  type Region,
  referralMeasures,
  regions,
} from '../vocabulary/index.ts';

/** From so many other hotlines on, a hotline sees what all others counted together: fewer could be told apart. */
export const FEWEST_OTHERS = 3;

/** What is counted, as an entry says it. */
export interface MeasureParts {
  readonly direction: ReferralDirection;
  readonly subject: ReferralSubject;
}

const parts: Readonly<Record<ReferralMeasure, MeasureParts>> = {
  HELP_OUT: { direction: 'OUT', subject: 'HELP_SEEKER' },
  HELP_IN: { direction: 'IN', subject: 'HELP_SEEKER' },
  REPORT_IN: { direction: 'IN', subject: 'CSAM_REPORT' },
};

export const partsOfMeasure = (measure: ReferralMeasure): MeasureParts => parts[measure];

/** The measure of an entry. Which parts go together, `referralSubjectsFor` says. */
export function measureOf({ direction, subject }: MeasureParts): ReferralMeasure {
  if (subject === 'CSAM_REPORT') return 'REPORT_IN';
  return direction === 'OUT' ? 'HELP_OUT' : 'HELP_IN';
}

/** A sum of one month. */
export interface ReferralSum extends MeasureParts {
  readonly month: Month;
  readonly count: number;
}

/** A sum of one partnership or hotline. */
export interface NamedReferralSum extends ReferralSum {
  readonly id: string;
  readonly name: string;
}

/** A sum of one hotline, with the region in which it works; null where its country is not known. */
export interface HotlineReferralSum extends NamedReferralSum {
  readonly region: Region | null;
}

/** A line of the totals: one count for each month, and their sum. */
export interface ReferralLine {
  readonly kind: ReferralLineKind;
  /** Of the partnership or hotline; the code of a region; null for the others, and for hotlines of no known region. */
  readonly id: string | null;
  /** Null where the kind says it all, and for regions, which have a code. */
  readonly name: string | null;
  readonly counts: readonly ShownCount[];
  readonly total: ShownCount;
}

/** The lines of one measure. */
export interface ReferralTable {
  readonly measure: ReferralMeasure;
  readonly lines: readonly ReferralLine[];
}

/**
 * The months of a year that had begun before a day.
 *
 * @param day the first of a month
 */
export const monthsBefore = (year: number, day: CivilDate): Month[] =>
  monthSpan(month(`${year}-01`), month(`${year}-12`)).filter((one) => firstDayOf(one) < day);

/**
 * The months of a year of which a hotline had a month to count them. No other months leave it, and no other span does
 * (docs/decisions/100).
 *
 * @param knownOn the first of a month
 */
export const monthsKnown = (year: number, knownOn: CivilDate): Month[] => monthsBefore(year, addMonths(knownOn, -1));

type LinesOf<S extends ReferralSum> = (sums: readonly S[]) => readonly ReferralLine[];

/** One table for each measure in which something was counted. */
function tablesOf<S extends ReferralSum>(sums: readonly S[], linesOf: LinesOf<S>): ReferralTable[] {
  return referralMeasures.codes.flatMap((measure) => {
    const some = sums.filter((sum) => measureOf(sum) === measure && sum.count > 0);
    return some.length > 0 ? [{ measure, lines: linesOf(some) }] : [];
  });
}

/** Counts by month, 0 where there are none. */
const countsOf = (sums: readonly ReferralSum[], months: readonly Month[]): number[] =>
  months.map((one) => sums.reduce((total, { month: of, count }) => (of === one ? total + count : total), 0));

/** Sums of the same owner together, in the order of their names. */
function byName<S extends NamedReferralSum>(sums: readonly S[]): { readonly of: S; readonly sums: readonly S[] }[] {
  const owners = new Map<string, S[]>();
  for (const sum of sums) owners.set(sum.id, [...(owners.get(sum.id) ?? []), sum]);
  return [...owners.values()]
    .map((some) => ({ of: some[0] as S, sums: some }))
    .toSorted((a, b) => a.of.name.localeCompare(b.of.name, 'en') || (a.of.id < b.of.id ? -1 : 1));
}

const line = (
  kind: ReferralLineKind,
  { cells, total }: ShownLine,
  id: string | null = null,
  name: string | null = null,
) => ({ kind, id, name, counts: cells, total }) satisfies ReferralLine;

const exact = (counts: readonly number[]): ShownLine => ({
  cells: counts,
  total: counts.reduce((sum, count) => sum + count, 0),
});

/** What a hotline sees of itself: every partnership and their sum, as they were counted. */
export const ownReferrals = (sums: readonly NamedReferralSum[], months: readonly Month[]): ReferralTable[] =>
  tablesOf(sums, (some) => [
    ...byName(some).map(({ of, sums: each }) => line('PARTNERSHIP', exact(countsOf(each, months)), of.id, of.name)),
    line('OWN', exact(countsOf(some, months))),
  ]);

/** What the secretariat sees: every hotline by region, the regions and the network, small counts hidden. */
export const networkReferrals = (sums: readonly HotlineReferralSum[], months: readonly Month[]): ReferralTable[] =>
  tablesOf(sums, (some) => {
    const groups = [...regions.codes, null].flatMap((region) => {
      const hotlines = byName(some.filter((sum) => sum.region === region));
      return hotlines.length > 0 ? [{ region, hotlines }] : [];
    });
    const shown = hideSmallCounts(groups.map(({ hotlines }) => hotlines.map((one) => countsOf(one.sums, months))));
    return [
      ...groups.flatMap(({ region, hotlines }, g) => [
        ...hotlines.map(({ of }, r) => line('HOTLINE', shown.groups[g]?.rows[r] as ShownLine, of.id, of.name)),
        line('REGION', shown.groups[g]?.sum as ShownLine, region),
      ]),
      line('NETWORK', shown.sum),
    ];
  });

/** What a hotline sees of all others: one line, small counts hidden. */
export const othersReferrals = (sums: readonly ReferralSum[], months: readonly Month[]): ReferralTable[] =>
  tablesOf(sums, (some) => [line('OTHERS', hideSmallCounts([[countsOf(some, months)]]).sum)]);
