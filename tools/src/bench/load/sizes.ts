/** How much a synthetic set holds. */
export interface Sizes {
  readonly scale: number;
  readonly hotlines: number;
  readonly initiatives: number;
  /** Each hotline has a partnership with each initiative. */
  readonly partnerships: number;
  /** Interactions, referral entries and engagements together. */
  readonly collaborations: number;
}

const COLLABORATIONS_PER_PARTNERSHIP = 10;

/**
 * Scale 1 is 50 hotlines, 2,000 initiatives, 100,000 partnerships, 1,000,000 collaborations. A smaller scale
 * shrinks hotlines and initiatives by its square root each, so that partnerships and collaborations shrink by the
 * scale itself and a page of a list stays full: 0.01 is 5, 200, 1,000 and 10,000.
 */
export function sizesOf(scale: number): Sizes {
  const side = Math.sqrt(scale);
  const hotlines = Math.max(1, Math.round(50 * side));
  const initiatives = Math.max(60, Math.round(2_000 * side));
  const partnerships = hotlines * initiatives;
  return { scale, hotlines, initiatives, partnerships, collaborations: partnerships * COLLABORATIONS_PER_PARTNERSHIP };
}

/**
 * How many collaborations each of `parts` partnerships has, most active first: a long tail, as in any such
 * database. The busiest have `MOST`, every third or so none, and they sum up to `total`.
 */
export function activity(parts: number, total: number): number[] {
  const weights = Array.from({ length: parts }, (_, rank) => (parts / (rank + 0.5)) ** 0.6 - 0.9);
  const counts = (factor: number) => weights.map((weight) => Math.min(MOST, Math.floor(factor * weight)));
  let [low, high] = [0, total];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (sum(counts(middle)) <= total) low = middle;
    else high = middle;
  }
  const found = counts(low);
  // What rounding left over goes to the most active that have room.
  for (let rank = 0, rest = total - sum(found); rest > 0; rank = (rank + 1) % parts) {
    const count = found[rank] ?? 0;
    if (count >= MOST) continue;
    found[rank] = count + 1;
    rest -= 1;
  }
  return found;
}

const MOST = 400;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
