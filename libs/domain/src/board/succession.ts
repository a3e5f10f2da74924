import { addDays, type CivilDate } from '@alongside/shared';
import { overlap, type Span } from './spans.ts';

/** What a new term does to the one that runs on the day on which it begins. */
export interface Succession<Term extends Span> {
  /** The term that ends early, and its new last day. */
  readonly ended: { readonly term: Term; readonly endsOn: CivilDate } | null;
  /** Terms that stand in the way. */
  readonly inTheWay: readonly Term[];
}

/**
 * Appointing somebody ends the term that runs then, on the day before (crm-peers.md, G2). A term that begins on the same
 * day or later stands in the way.
 */
export function succession<Term extends Span>(next: Span, terms: readonly Term[]): Succession<Term> {
  const met = terms.filter((term) => overlap(term, next));
  const running = met.find(({ startsOn }) => startsOn < next.startsOn);
  return {
    ended: running ? { term: running, endsOn: addDays(next.startsOn, -1) } : null,
    inTheWay: met.filter((term) => term !== running),
  };
}
