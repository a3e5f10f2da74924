import type { FocusGroupInvitationState } from '../vocabulary/index.ts';
import { type CandidateFacts, candidateOf } from './candidate-attributes.ts';
import { holdsSeat, isOut } from './invitation-replies.ts';
import { frozenPool } from './lottery.ts';
import { countIn, rowsOf } from './panel-rows.ts';
import type { Candidate, PanelRules, RuleName } from './panel-rules.ts';

/** A panel as it stands while people reply, without a name: what the draw froze, and who is invited. */
export interface PanelStanding {
  readonly pool: readonly Candidate[];
  readonly rules: PanelRules;
  /** Everybody of the pool in the order of the lottery. */
  readonly order: readonly string[];
  readonly invited: readonly {
    readonly id: string;
    readonly candidateId: string;
    readonly state: FocusGroupInvitationState;
    /** Of colleagues who stand in for somebody: they were not in the pool. Null for everybody else. */
    readonly facts: CandidateFacts | null;
  }[];
}

/** The question who comes next: whom a free seat is offered to (`nextReserve`). */
export interface SeatQuestion {
  readonly pool: readonly Candidate[];
  readonly rules: PanelRules;
  readonly order: readonly string[];
  /** Who keeps a seat, and who comes to none any more, once for each question that is asked of the same panel. */
  readonly cases: readonly { readonly holding: readonly string[]; readonly out: readonly string[] }[];
}

const of = (standing: PanelStanding, which: (state: FocusGroupInvitationState) => boolean): string[] =>
  standing.invited.filter(({ state }) => which(state)).map(({ candidateId }) => candidateId);

function frame(standing: PanelStanding): Omit<SeatQuestion, 'cases'> {
  const further = standing.invited.flatMap(({ facts }) => (facts === null ? [] : [candidateOf(facts)]));
  return {
    pool: [...standing.pool, ...further],
    rules: standing.rules,
    // Colleagues drew no lot: they come after everybody who did.
    order: [...standing.order, ...further.map(({ id }) => id)],
  };
}

/** Whom the next free seat goes to. */
export const nextForFreeSeat = (standing: PanelStanding): SeatQuestion => ({
  ...frame(standing),
  cases: [{ holding: of(standing, holdsSeat), out: of(standing, isOut) }],
});

/** For each seat that is kept: whom it would be offered to if it fell free now. In the order of `invited`. */
export function nextForEachSeat(standing: PanelStanding): SeatQuestion {
  const [holding, out] = [of(standing, holdsSeat), of(standing, isOut)];
  const cases = holding.map((id) => ({ holding: holding.filter((each) => each !== id), out: [...out, id] }));
  return { ...frame(standing), cases };
}

/**
 * Which rules the people on a panel break, or can no longer keep with the seats that are left. Each rule is looked at by itself; what
 * several rules make impossible together only a solver knows.
 */
export function brokenRules(unsorted: readonly Candidate[], rules: PanelRules, panel: ReadonlySet<string>): RuleName[] {
  const pool = frozenPool(unsorted);
  const taken = new Set(pool.flatMap(({ id }, index) => (panel.has(id) ? [index] : [])));
  const left = rules.seats - taken.size;
  return rowsOf(pool, rules)
    .filter((row) => row.name.rule !== 'SEATS')
    .filter((row) => countIn(row, taken) > row.max || row.min - countIn(row, taken) > left)
    .map(({ name }) => name);
}

/** The rules that are broken by a panel and are not by the people who keep their seats now. */
function newlyBroken(
  pool: readonly Candidate[],
  rules: PanelRules,
  holding: readonly string[],
  after: ReadonlySet<string>,
): RuleName[] {
  const before = new Set(brokenRules(pool, rules, new Set(holding)).map((name) => JSON.stringify(name)));
  return brokenRules(pool, rules, after).filter((name) => !before.has(JSON.stringify(name)));
}

/** Somebody who could be given a free seat by hand, with the rules that are kept now and would not be then. */
export interface SeatChoice {
  readonly candidateId: string;
  readonly broken: readonly RuleName[];
}

/**
 * Whom a free seat could be given to where the search finds nobody: everybody who drew a lot, or came for somebody else and waits for a seat again,
 * and has not said no; those first who break the fewest rules, then by the lottery, in which colleagues come last. Each rule is looked at by itself, so `broken` is empty
 * where only several together are in the way, or one that is broken already.
 */
export function seatChoices(standing: PanelStanding): readonly SeatChoice[] {
  const { pool, rules, order } = frame(standing);
  const holding = of(standing, holdsSeat);
  const gone = new Set([...holding, ...of(standing, isOut)]);
  return order
    .filter((id) => !gone.has(id))
    .map((candidateId) => {
      return { candidateId, broken: newlyBroken(pool, rules, holding, new Set([...holding, candidateId])) };
    })
    .sort((a, b) => a.broken.length - b.broken.length);
}

/** The rules that are kept now and would not be with a colleague in somebody’s seat. */
export function brokenByColleague(
  standing: PanelStanding,
  colleague: CandidateFacts,
  inPlaceOf: string,
): readonly RuleName[] {
  const { pool, rules } = frame(standing);
  const holding = of(standing, holdsSeat);
  const after = new Set([...holding.filter((id) => id !== inPlaceOf), colleague.id]);
  return newlyBroken([...pool, candidateOf(colleague)], rules, holding, after);
}
