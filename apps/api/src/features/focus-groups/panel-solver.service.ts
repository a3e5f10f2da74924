import { Worker } from 'node:worker_threads';
import type { Candidate, DrawReceipt, Feasibility, PanelRules, SeatQuestion, Seed } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { PanelQuestion } from './panel-worker.ts';

/** Milliseconds after which a whole question is given up; one step of it has ten seconds. */
const PATIENCE = 60_000;

// Specs run the sources, and threads know no TypeScript: they take the worker as it was built.
const built = import.meta.url.endsWith('.ts') ? '../../../dist/features/focus-groups/' : './';
const worker = new URL(`${built}panel-worker.js`, import.meta.url);

/**
 * Asks for panels in threads of their own, one question of people after the other and trials beside them, so that neither a hard
 * question nor the trials hold up anybody else.
 * What the solver does not know in time is an error, never a "no".
 */
@Injectable()
export class PanelSolverService {
  private readonly last = {
    people: Promise.resolve() as Promise<unknown>,
    trials: Promise.resolve() as Promise<unknown>,
  };

  feasibility(pool: readonly Candidate[], rules: PanelRules): Promise<Feasibility> {
    return this.ask<Feasibility>({ ask: 'FEASIBILITY', pool, rules });
  }

  /** The rules have to be feasible. */
  draw(pool: readonly Candidate[], rules: PanelRules, seed: Seed): Promise<DrawReceipt> {
    return this.ask<DrawReceipt>({ ask: 'DRAW', pool, rules, seed });
  }

  /** Whom a free seat is offered to, for each case; null where nobody keeps the rules. */
  next(question: SeatQuestion): Promise<readonly (string | null)[]> {
    return this.ask({ ask: 'NEXT', ...question });
  }

  /** How often each was drawn in some numbered trials, by id. */
  trials(
    { pool, rules, seed }: Pick<DrawReceipt, 'pool' | 'rules' | 'seed'>,
    from: number,
    count: number,
  ): Promise<Readonly<Record<string, number>>> {
    return this.ask({ ask: 'TRIALS', pool, rules, seed, from, count });
  }

  private ask<Answer>(question: PanelQuestion): Promise<Answer> {
    const lane = question.ask === 'TRIALS' ? 'trials' : 'people';
    const answer = this.last[lane].then(() => inThread<Answer>(question));
    this.last[lane] = answer.catch(() => undefined);
    return answer;
  }
}

function inThread<Answer>(question: PanelQuestion): Promise<Answer> {
  const thread = new Worker(worker, { workerData: question });
  const answered = new Promise<Answer>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The panel was not found in time.')), PATIENCE);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      clearTimeout(late);
      reject(new Error('The solver ended without an answer.'));
    });
  });
  return answered.finally(() => thread.terminate());
}
