/** A number that can be defended: how many, of how many, and their share. Written with the count first: “9 of 12 (75.0 %)”. */
export interface Figure {
  readonly count: number;
  readonly base: number;
  /** From 0 to 100, not rounded; `null` where the base is 0. */
  readonly percent: number | null;
}

export const figure = (count: number, base: number): Figure => ({
  count,
  base,
  percent: base === 0 ? null : (100 * count) / base,
});

/** Percent with one decimal, as tables print it: halves go up. Parts are never forced to sum to 100. */
export const roundedPercent = ({ percent }: Figure): number | null =>
  percent === null ? null : Math.round(percent * 10) / 10;
