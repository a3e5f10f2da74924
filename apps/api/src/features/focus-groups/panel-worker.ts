import { parentPort, workerData } from 'node:worker_threads';
import {
  type Candidate,
  drawWithReceipt,
  feasibility,
  nextReserve,
  type PanelRules,
  type SeatQuestion,
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
  | ({ readonly ask: 'NEXT' } & Pick<SeatQuestion, 'order' | 'cases'>)
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
    case 'NEXT':
      return question.cases.map(({ holding, out }) =>
        nextReserve(pool, rules, question.order, new Set(holding), new Set(out), solve),
      );
  }
}

parentPort?.postMessage(answer(workerData as PanelQuestion, await exactSolver()));
