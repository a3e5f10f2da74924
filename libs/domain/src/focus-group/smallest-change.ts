import { frozenPool } from './lottery.ts';
import { type PanelRow, rowsOf } from './panel-rows.ts';
import type { Candidate, PanelRules, RuleName } from './panel-rules.ts';
import { type Program, type ProgramRow, type Solve, type Summand, sumOf } from './program.ts';

/** A number in the rules that would have to change. */
export interface RuleChange {
  readonly rule: RuleName;
  /** Which of its numbers; the seats have one number, called `max`. */
  readonly end: 'min' | 'max';
  readonly from: number;
  readonly to: number;
}

/** Whether rules can be fulfilled with a pool, and if not, the smallest change that would make it so. */
export type Feasibility =
  | { readonly feasible: true }
  | { readonly feasible: false; readonly changes: readonly RuleChange[] };

/**
 * Whether a panel exists. If none does, the change of the rules' numbers whose steps sum up to the least: each person less or more in a
 * minimum, a maximum, a cap or the seats is one step. Among equally small changes the seats are kept if possible, and then
 * the rules in their order, so the answer does not depend on the solver.
 *
 * Those who must be included stay included.
 */
export function feasibility(unsorted: readonly Candidate[], rules: PanelRules, solve: Solve): Feasibility {
  const pool = frozenPool(unsorted);
  const rows = rowsOf(pool, rules);
  const must = new Set(rules.mustInclude);
  const fixed = new Map(pool.flatMap(({ id }, index) => (must.has(id) ? [[index, 1] as const] : [])));
  const relaxed = new Relaxed(pool.length, rows, fixed, solve);
  const least = relaxed.least(relaxed.slacks.map(({ variable }) => variable));
  if (least === 0) return { feasible: true };
  relaxed.limitTo(least);
  const changes = relaxed.slacks.flatMap(({ variable, change }) => {
    const steps = relaxed.least([variable]);
    relaxed.settle(variable, steps);
    return steps === 0 ? [] : [change(steps)];
  });
  return { feasible: false, changes };
}

interface Slack {
  readonly variable: number;
  readonly change: (steps: number) => RuleChange;
}

/** The rules with a whole number of steps allowed at each end. */
class Relaxed {
  readonly slacks: readonly Slack[];
  private readonly rows: ProgramRow[];
  private readonly fixed: Map<number, number>;

  constructor(
    private readonly size: number,
    rows: readonly PanelRow[],
    fixed: ReadonlyMap<number, number>,
    private readonly solve: Solve,
  ) {
    const slacks: Slack[] = [];
    this.fixed = new Map(fixed);
    this.rows = rows.flatMap(({ name, members, min, max }): ProgramRow[] => {
      const sum = sumOf(members);
      const slack = (end: 'min' | 'max', from: number, sign: 1 | -1): Summand => {
        const variable = size + slacks.length;
        slacks.push({ variable, change: (steps) => ({ rule: name, end, from, to: from + sign * steps }) });
        return { variable, factor: -sign };
      };
      // A panel of fewer seats is a change that helps; one of more seats never is.
      if (name.rule === 'SEATS') return [{ terms: [...sum, slack('max', max, -1)], min, max }];
      return [
        ...(min > 0 ? [{ terms: [...sum, slack('min', min, -1)], min, max: null }] : []),
        { terms: [...sum, slack('max', max, 1)], min: null, max },
      ];
    });
    this.slacks = slacks;
  }

  /** The least sum of some variables. */
  least(variables: readonly number[]): number {
    const answer = this.solve(this.program(sumOf(variables)));
    if (!answer.feasible) throw new Error('Rules with every step allowed can always be fulfilled.');
    return variables.reduce((sum, variable) => sum + (answer.values[variable] ?? 0), 0);
  }

  /** From now on all steps together are at most so many. */
  limitTo(steps: number): void {
    this.rows.push({ terms: sumOf(this.slacks.map(({ variable }) => variable)), min: null, max: steps });
  }

  /** From now on a variable is decided. */
  settle(variable: number, value: number): void {
    this.fixed.set(variable, value);
  }

  private program(minimise: readonly Summand[]): Program {
    return { binaries: this.size, integers: this.slacks.length, rows: this.rows, fixed: this.fixed, minimise };
  }
}
