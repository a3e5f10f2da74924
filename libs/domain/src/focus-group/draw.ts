import { frozenPool, lotteryOrder, type Seed } from './lottery.ts';
import { completion, countIn, type PanelRow, rowsOf } from './panel-rows.ts';
import type { Candidate, PanelRules, RuleName } from './panel-rules.ts';
import type { Solve } from './program.ts';
import { replacementsOf, type SeatReplacements } from './replacements.ts';

/** Why somebody is on the panel or not. */
export type DrawReason =
  /** The rules name the person. */
  | { readonly code: 'MUST_INCLUDE' }
  /** Their turn came, and the panel could be completed with them. */
  | { readonly code: 'DRAWN' }
  /** All seats were taken before their turn. */
  | { readonly code: 'PANEL_FULL' }
  /** As many as the rule allows were on the panel. */
  | { readonly code: 'MAXIMUM_REACHED'; readonly rule: RuleName }
  /** With them, too few seats would have been left for the minimum of the rule. */
  | { readonly code: 'MINIMUM_OUT_OF_REACH'; readonly rule: RuleName }
  /** With them, several rules could no longer be fulfilled together. */
  | { readonly code: 'RULES_TOGETHER' };

/** What became of a candidate when their turn came. */
export interface DrawDecision {
  readonly candidateId: string;
  readonly taken: boolean;
  readonly reason: DrawReason;
}

/** What a draw came to. Candidates are named by id everywhere. */
export interface Draw {
  /** Everybody in the order of the lottery. */
  readonly order: readonly string[];
  /** One decision for each, in the same order. */
  readonly decisions: readonly DrawDecision[];
  /** Those with a seat, in the order of the lottery. */
  readonly panel: readonly string[];
  /** Those who are offered a seat that falls free, in this order as far as the rules allow. */
  readonly reserves: readonly string[];
  /** Who could take whose seat with every rule kept, as the panel stands. */
  readonly replacements: readonly SeatReplacements[];
}

/** Raised where rules that cannot be fulfilled are drawn: `smallestChange` says what would help. */
export class InfeasiblePanel extends Error {
  constructor() {
    super('The rules cannot be fulfilled with this pool.');
  }
}

/**
 * Draws a panel: a lottery in which everybody's turn comes in an order that the seed decides, and everybody is taken with
 * whom the panel can still be completed under all rules (domain.md, "Selection"). Pool, rules and seed alone decide: the same
 * three give the same panel on any machine, however the pool was sorted.
 *
 * @throws InfeasiblePanel where no panel fulfils the rules, and whatever `solve` throws where it does not know
 */
export function drawPanel(unsorted: readonly Candidate[], rules: PanelRules, seed: Seed, solve: Solve): Draw {
  const pool = frozenPool(unsorted);
  const rows = rowsOf(pool, rules);
  const order = lotteryOrder(
    pool.map(({ id }) => id),
    seed,
  );
  const decisions = walk(pool, rules, rows, order, solve, true);
  const panel = decisions.filter(({ taken }) => taken).map(({ candidateId }) => candidateId);
  const waiting = order.filter((id) => !panel.includes(id));
  const replacements = replacementsOf(pool, rows, panel, waiting);
  const useful = new Set(replacements.flatMap(({ by }) => by));
  const reserves = waiting.filter((id) => useful.has(id)).slice(0, rules.reserves);
  return { order, decisions, panel, reserves, replacements };
}

/** Only who is drawn: what the estimate of chances repeats many times. */
export function panelOf(unsorted: readonly Candidate[], rules: PanelRules, seed: Seed, solve: Solve): string[] {
  const pool = frozenPool(unsorted);
  const order = lotteryOrder(
    pool.map(({ id }) => id),
    seed,
  );
  return walk(pool, rules, rowsOf(pool, rules), order, solve, false)
    .filter(({ taken }) => taken)
    .map(({ candidateId }) => candidateId);
}

function walk(
  pool: readonly Candidate[],
  rules: PanelRules,
  rows: readonly PanelRow[],
  order: readonly string[],
  solve: Solve,
  explain: boolean,
): DrawDecision[] {
  const places = new Map(pool.map(({ id }, index) => [id, index]));
  const must = new Set(rules.mustInclude);
  const panel = new Completion(pool.length, rows, solve);
  if (!panel.starts(rules.mustInclude.flatMap((id) => places.get(id) ?? []))) throw new InfeasiblePanel();
  return order.map((candidateId) => {
    const index = places.get(candidateId) as number;
    if (must.has(candidateId)) return { candidateId, taken: true, reason: { code: 'MUST_INCLUDE' } };
    if (panel.taken.size === rules.seats) return { candidateId, taken: false, reason: { code: 'PANEL_FULL' } };
    if (panel.takes(index)) return { candidateId, taken: true, reason: { code: 'DRAWN' } };
    const reason: DrawReason = explain ? panel.whyNot(index) : { code: 'RULES_TOGETHER' };
    return { candidateId, taken: false, reason };
  });
}

/** A panel in the making. It remembers the last complete panel that the solver found: whoever is on it can be taken without asking again. */
class Completion {
  readonly taken = new Set<number>();
  private readonly decided = new Map<number, boolean>();
  private witness = new Set<number>();

  constructor(
    private readonly size: number,
    private readonly rows: readonly PanelRow[],
    private readonly solve: Solve,
  ) {}

  /** Takes those who must be included; false where no panel can be completed with them. */
  starts(must: readonly number[]): boolean {
    for (const index of must) this.decide(index, true);
    return this.size > 0 && this.completes();
  }

  /** Takes a candidate if the panel can still be completed with them; else they are out. */
  takes(index: number): boolean {
    this.decide(index, true);
    if (this.witness.has(index)) return true;
    if (this.full(index) === undefined && this.completes()) return true;
    this.decide(index, false);
    return false;
  }

  /** Why a candidate, who is out, could not be taken. */
  whyNot(index: number): DrawReason {
    const full = this.full(index);
    if (full !== undefined) return { code: 'MAXIMUM_REACHED', rule: full.name };
    const missing = this.rows.filter((row) => row.name.rule === 'QUOTA' && countIn(row, this.taken) < row.min);
    const decided = new Map(this.decided).set(index, true);
    const reached = missing.find((row) => {
      const without = this.rows.map((each) => (each === row ? { ...each, min: 0 } : each));
      return this.solve(completion(this.size, without, decided)).feasible;
    });
    return reached === undefined ? { code: 'RULES_TOGETHER' } : { code: 'MINIMUM_OUT_OF_REACH', rule: reached.name };
  }

  private decide(index: number, taken: boolean): void {
    this.decided.set(index, taken);
    if (taken) this.taken.add(index);
    else this.taken.delete(index);
  }

  /** The first rule of which the candidate would be one too many. */
  private full(index: number): PanelRow | undefined {
    const others = new Set(this.taken);
    others.delete(index);
    return this.rows.find((row) => row.members.includes(index) && countIn(row, others) >= row.max);
  }

  private completes(): boolean {
    const answer = this.solve(completion(this.size, this.rows, this.decided));
    if (answer.feasible) this.witness = new Set(answer.values.flatMap((value, index) => (value === 1 ? [index] : [])));
    return answer.feasible;
  }
}
