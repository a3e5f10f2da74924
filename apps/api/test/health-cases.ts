import {
  type ComparedFigures,
  closedStages,
  type HealthFacts,
  type HealthOverride,
  interactionKinds,
  type PartnershipStage,
  partnershipStages,
  type SharingLabel,
  sharingLabels,
  twoWayKinds,
} from '@alongside/domain';
import { addDays, type CivilDate, firstDayOf, type Month, monthOf, shiftMonth } from '@alongside/shared';
import fc from 'fast-check';

/** Rows of one table by column, as the database holds them. */
type Row<Columns> = Readonly<Columns & { id: string }>;
interface Labelled {
  sharing: SharingLabel;
  withdrawn_at: string | null;
}

/** A partnership with every record that its health may follow from. */
export interface HealthCase {
  readonly id: string;
  readonly today: CivilDate;
  readonly stage: PartnershipStage;
  readonly sister: boolean;
  readonly nextReviewOn: CivilDate | null;
  readonly interactions: readonly Row<Labelled & { kind: string; occurred_on: CivilDate }>[];
  readonly engagements: readonly Row<Labelled & { starts_on: CivilDate }>[];
  /** Of the working group among the engagements, which is the first; without one there are none. */
  readonly meetings: readonly Row<{ met_on: CivilDate; withdrawn_at: string | null }>[];
  readonly agreements: readonly Row<{
    kind: string;
    valid_from: CivilDate | null;
    valid_until: CivilDate | null;
    hotline_signed_on: CivilDate | null;
    partner_signed_on: CivilDate | null;
    terminated_on: CivilDate | null;
    withdrawn_at: string | null;
  }>[];
  readonly obstacles: readonly Row<
    Labelled & { severity: 'LOW' | 'MEDIUM' | 'HIGH'; since: CivilDate; status: string }
  >[];
  readonly tasks: readonly Row<{ due_on: CivilDate | null; status: string }>[];
  readonly entries: readonly Row<{
    month: CivilDate;
    direction: 'OUT' | 'IN';
    count: number;
    withdrawn_at: string | null;
  }>[];
  readonly confirmations: readonly Row<{ month: CivilDate; direction: 'OUT' | 'IN'; count: number }>[];
  readonly override: Row<{ level: HealthOverride['level']; ends_on: CivilDate; ended_at: string | null }> | null;
}

/** Who looks: people of the hotline, or the secretariat at what is shared with it. */
export const views = {
  hotline: ['AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'],
  network: ['AMBER', 'GREEN', 'CLEAR'],
} as const;
export type View = keyof typeof views;

/** Days before today around which something changes, either side of each, and any others. */
const edges = [
  -61, -60, -59, -1, 0, 1, 2, 30, 31, 32, 60, 61, 62, 90, 91, 92, 179, 180, 181, 182, 360, 361, 362, 365, 366, 367,
];
const daysAgo = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...edges) },
  { weight: 2, arbitrary: fc.integer({ min: -150, max: 800 }) },
);
const withdrawn = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constant('2026-01-01T00:00:00Z'));
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength });
const label = fc.constantFrom(...sharingLabels.codes);

/** A partnership with its records on a day from `now` on; what is planned may have happened by then. */
export function healthCase(now: CivilDate): fc.Arbitrary<HealthCase> {
  const onDay = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })).map((days) => addDays(now, days));
  return onDay.chain((today) => caseOn(today));
}

function caseOn(today: CivilDate): fc.Arbitrary<HealthCase> {
  const day = daysAgo.map((days) => addDays(today, -days));
  const maybe = fc.option(day, { freq: 2 });
  const id = fc.uuid();
  const monthly = {
    id,
    month: fc.integer({ min: 0, max: 7 }).map((back) => firstDayOf(shiftMonth(monthOf(today), -back))),
    direction: fc.constantFrom('OUT' as const, 'IN' as const),
    count: fc.integer({ min: 1, max: 9 }),
  };
  return fc.record({
    id,
    today: fc.constant(today),
    stage: fc.constantFrom(
      ...partnershipStages.codes,
      'ACTIVE',
      'ACTIVE',
      'EXPLORING',
    ) as fc.Arbitrary<PartnershipStage>,
    sister: fc.oneof(fc.constant(false), fc.boolean()),
    nextReviewOn: maybe,
    interactions: some(
      fc.record({
        id,
        kind: fc.constantFrom(...interactionKinds.codes),
        occurred_on: day,
        sharing: label,
        withdrawn_at: withdrawn,
      }),
      3,
    ),
    engagements: some(fc.record({ id, starts_on: day, sharing: label, withdrawn_at: withdrawn }), 2),
    meetings: some(fc.record({ id, met_on: day, withdrawn_at: withdrawn }), 2),
    agreements: some(agreement(day), 3),
    obstacles: some(
      fc.record({
        id,
        severity: fc.constantFrom('LOW' as const, 'MEDIUM' as const, 'HIGH' as const),
        since: day,
        status: fc.constantFrom('OPEN', 'OPEN', 'MITIGATED', 'ACCEPTED', 'RESOLVED'),
        sharing: label,
        withdrawn_at: withdrawn,
      }),
      2,
    ),
    tasks: some(fc.record({ id, due_on: maybe, status: fc.constantFrom('OPEN', 'OPEN', 'DONE', 'CANCELLED') }), 4),
    entries: some(fc.record({ ...monthly, withdrawn_at: withdrawn }), 4),
    confirmations: fc.uniqueArray(fc.record({ ...monthly, count: fc.integer({ min: 0, max: 12 }) }), {
      maxLength: 3,
      selector: ({ month, direction }) => `${month} ${direction}`,
    }),
    override: fc.option(
      fc.record({
        id,
        level: fc.constantFrom('HEALTHY', 'NEEDS_ATTENTION', 'AT_RISK', 'DORMANT') as fc.Arbitrary<
          HealthOverride['level']
        >,
        ends_on: day,
        ended_at: withdrawn,
      }),
      { freq: 5 },
    ),
  });
}

const agreement = (day: fc.Arbitrary<CivilDate>): fc.Arbitrary<HealthCase['agreements'][number]> =>
  fc
    .record({
      id: fc.uuid(),
      kind: fc.constantFrom('MOU', 'REFERRAL_PROTOCOL'),
      valid_from: fc.option(day, { freq: 2 }),
      valid_until: fc.option(day, { freq: 4 }),
      hotline_signed_on: fc.option(day, { freq: 5 }),
      partner_signed_on: fc.option(day, { freq: 5 }),
      terminated_on: fc.oneof(fc.constant(null), fc.option(day)),
      withdrawn_at: withdrawn,
    })
    // As the table demands.
    .map((one) => ({
      ...one,
      valid_until:
        one.valid_from && one.valid_until && one.valid_until < one.valid_from ? one.valid_from : one.valid_until,
    }));

/** What the pure rule is asked about: what a view may know of a case, and nothing else. */
export function factsIn(view: View, one: HealthCase, vouchedUntil: CivilDate): HealthFacts {
  const labels: readonly string[] = views[view];
  const seen = <T extends Labelled>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.withdrawn_at === null && labels.includes(row.sharing));
  const own = view === 'hotline';
  return {
    stage: one.stage,
    sister: one.sister,
    contacts: [
      ...seen(one.interactions)
        .filter(({ kind }) => (twoWayKinds as readonly string[]).includes(kind))
        .map(({ id, occurred_on: on }) => ({ id, on })),
      ...seen(one.engagements).map(({ id, starts_on: on }) => ({ id, on })),
      ...(own && seen(one.engagements.slice(0, 1)).length > 0 ? one.meetings : [])
        .filter(({ withdrawn_at }) => withdrawn_at === null)
        .map(({ id, met_on: on }) => ({ id, on })),
    ],
    contactsComplete: own,
    nextReviewOn: one.nextReviewOn,
    agreements: signedAgreements(one),
    obstacles: seen(one.obstacles).filter(({ status }) => status === 'OPEN'),
    tasks: own
      ? one.tasks.flatMap(({ id, due_on: dueOn, status }) =>
          status === 'OPEN' && dueOn !== null ? [{ id, dueOn }] : [],
        )
      : [],
    initiativeVouchedUntil: vouchedUntil,
    figures: own ? figures(one) : [],
  };
}

const signedAgreements = ({ agreements }: HealthCase): HealthFacts['agreements'] =>
  agreements.flatMap((one) => {
    const {
      id,
      kind,
      hotline_signed_on: ours,
      partner_signed_on: theirs,
      valid_until: last,
      terminated_on: terminated,
    } = one;
    if (one.withdrawn_at !== null || ours === null || theirs === null) return [];
    const from = one.valid_from ?? (ours > theirs ? ours : theirs);
    if (terminated !== null && terminated <= from) return [];
    const ends = [last, terminated].filter((end) => end !== null).toSorted();
    return [{ id, kind, from, until: ends[0] ?? null }];
  });

const figures = ({ entries, confirmations }: HealthCase): ComparedFigures[] =>
  confirmations.map(({ month, direction, count: theirs }) => ({
    month: month.slice(0, 7) as Month,
    direction,
    theirs,
    ours: entries
      .filter((each) => each.month === month && each.direction === direction && each.withdrawn_at === null)
      .reduce((sum, { count }) => sum + count, 0),
  }));

/** The same case before anything was ever ended, settled, withdrawn or done. */
export const atFirst = (one: HealthCase): HealthCase => ({
  ...one,
  stage: (closedStages as readonly string[]).includes(one.stage) ? 'PROSPECT' : 'ACTIVE',
  sister: false,
  nextReviewOn: null,
  interactions: one.interactions.map((row) => ({ ...row, withdrawn_at: null, kind: 'CALL', sharing: 'AMBER' })),
  engagements: one.engagements.map((row) => ({ ...row, withdrawn_at: null, sharing: 'AMBER' })),
  meetings: one.meetings.map((row) => ({ ...row, withdrawn_at: null })),
  agreements: one.agreements.map((row) => ({ ...row, withdrawn_at: null, terminated_on: null, valid_until: null })),
  obstacles: one.obstacles.map((row) => ({ ...row, withdrawn_at: null, status: 'OPEN', sharing: 'AMBER' })),
  tasks: one.tasks.map((row) => ({ ...row, status: 'OPEN' })),
  entries: one.entries.map((row) => ({ ...row, withdrawn_at: null })),
  confirmations: one.confirmations.map((row) => ({ ...row, count: 0 })),
  override: one.override && { ...one.override, ended_at: null },
});
