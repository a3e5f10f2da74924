/** A share that can be checked: it always stands with what it was taken from (domain.md, "Campaign"). */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** Per cent with three significant digits, rounded half up; `null` where nothing is there to take a share of. */
  readonly percent: number | null;
}

/** Significant digits of every rate that is shown. */
export const RATE_DIGITS = 3;

/**
 * `above / below` with three significant digits, rounded half away from zero. Computed in whole numbers, so that no
 * binary fraction decides about a half. Both are whole numbers; `below` is above zero.
 */
export function significant(above: bigint, below: bigint): number {
  if (above < 0n) return -significant(-above, below);
  if (above === 0n) return 0;
  let shift = 0;
  // Until the quotient has three digits before the point.
  while (above * 10n ** BigInt(Math.max(shift, 0)) < below * 10n ** BigInt(RATE_DIGITS - 1)) shift += 1;
  while (shift <= 0 && above >= below * 10n ** BigInt(RATE_DIGITS - shift)) shift -= 1;
  const up = shift > 0 ? above * 10n ** BigInt(shift) : above;
  const down = shift < 0 ? below * 10n ** BigInt(-shift) : below;
  const rounded = (2n * up + down) / (2n * down);
  return shift >= 0 ? Number(rounded) / 10 ** shift : Number(rounded) * 10 ** -shift;
}

/** The share of two counts: whole numbers, not negative. */
export const rateOf = (numerator: number, denominator: number): Rate => ({
  numerator,
  denominator,
  percent: denominator > 0 ? significant(BigInt(numerator) * 100n, BigInt(denominator)) : null,
});
