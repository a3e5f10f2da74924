import { parentPort, workerData } from 'node:worker_threads';
import {
  type Candidate,
  drawWithReceipt,
  feasibility,
  type PanelRules,
  type Seed,
  type Solve,
  tallyTrials,
} from '@alongside/domain';
import { exactSolver } from './exact-solver.ts';

/** What the worker is asked, with the pool and the rules as they stand. */
export type PanelQuestion = { readonly pool: readonly Candidate[]; readonly rules: PanelRules } & (
  | { readonly ask: 'FEASIBILITY' }
  | { readonly ask: 'DRAW'; readonly seed: Seed }
  | { readonly ask: 'TRIALS'; readonly seed: Seed; readonly from: number; readonly count: number }
);

function answer(question: PanelQuestion, solve: Solve): unknown {
  const { pool, rules } = question;
  switch (question.ask) {
    case 'FEASIBILITY':
      return feasibility(pool, rules, solve);
    case 'DRAW':
      return drawWithReceipt(pool, rules, question.seed, solve);
    case 'TRIALS':
      return Object.fromEntries(tallyTrials(pool, rules, question.seed, question, solve));
  }
}

parentPort?.postMessage(answer(workerData as PanelQuestion, await exactSolver()));
