import canonicalize from 'canonicalize';
import { type Draw, drawPanel } from './draw.ts';
import { frozenPool, poolHash, rulesHash, type Seed } from './lottery.ts';
import type { Candidate, PanelRules } from './panel-rules.ts';
import type { Solve } from './program.ts';

/** The way in which panels are drawn; it changes when the same pool, rules and seed would give another panel. */
export const DRAW_ALGORITHM = 'sequential-lottery-1';

/** Everything that is needed to draw again, and what came of it. Candidates are ids: a receipt names nobody. */
export interface DrawReceipt {
  readonly algorithm: string;
  readonly pool: readonly Candidate[];
  readonly poolHash: string;
  readonly rules: PanelRules;
  readonly rulesHash: string;
  readonly seed: Seed;
  readonly draw: Draw;
}

/** Draws, and writes down what anybody needs to draw again. */
export function drawWithReceipt(pool: readonly Candidate[], rules: PanelRules, seed: Seed, solve: Solve): DrawReceipt {
  return {
    algorithm: DRAW_ALGORITHM,
    pool: frozenPool(pool),
    poolHash: poolHash(pool),
    rules,
    rulesHash: rulesHash(rules),
    seed,
    draw: drawPanel(pool, rules, seed, solve),
  };
}

/**
 * What a receipt says that a new draw does not: the names of the parts that differ; none where it is true. Compared as canonical JSON
 * (RFC 8785), because a database or an editor may have put the keys of a file in another order.
 */
export function receiptFaults(receipt: DrawReceipt, solve: Solve): string[] {
  if (receipt.algorithm !== DRAW_ALGORITHM) return ['algorithm'];
  const again = drawWithReceipt(receipt.pool, receipt.rules, receipt.seed, solve);
  const same = (a: unknown, b: unknown) => canonicalize(a) === canonicalize(b);
  return [
    ...(['pool', 'poolHash', 'rulesHash'] as const).filter((part) => !same(receipt[part], again[part])),
    ...(['order', 'decisions', 'panel', 'reserves', 'replacements'] as const).filter(
      (part) => !same(receipt.draw[part], again.draw[part]),
    ),
  ];
}
