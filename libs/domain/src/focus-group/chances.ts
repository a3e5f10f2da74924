import { panelOf } from './draw.ts';
import { type Seed, trialSeed } from './lottery.ts';
import type { Candidate, PanelRules } from './panel-rules.ts';
import type { Solve } from './program.ts';

/** After so many repetitions the chances of a draw count as known. */
export const ALL_TRIALS = 200;

/** A chance below this share of draws deserves a warning: the rules all but exclude somebody. */
export const LOW_CHANCE = 0.05;

/** How often each candidate was drawn, by id. */
export type Tally = ReadonlyMap<string, number>;

/**
 * Repeats a draw with other seeds and counts who is drawn. Trials are numbered, so that a job can do them in parts and a reader repeat them.
 *
 * @param from the first trial, from 0
 * @param count how many trials
 */
export function tallyTrials(
  pool: readonly Candidate[],
  rules: PanelRules,
  seed: Seed,
  trials: { readonly from: number; readonly count: number },
  solve: Solve,
): Tally {
  const tally = new Map(pool.map(({ id }) => [id, 0]));
  for (let trial = trials.from; trial < trials.from + trials.count; trial += 1)
    for (const id of panelOf(pool, rules, trialSeed(seed, trial), solve)) tally.set(id, (tally.get(id) ?? 0) + 1);
  return tally;
}
