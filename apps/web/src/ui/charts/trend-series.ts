/** A number, nothing known (`null`), or a number that is not shown, with the words that stand for it. */
export type TrendValue = number | null | { readonly hidden: string };

/** One line of a chart, and one column of its table twin. */
export interface TrendSeries {
  readonly name: string;
  /** One for each place on the axis. */
  readonly values: readonly TrendValue[];
}

/** What a chart and its table twin show: the same, in the same order. At most four series, told apart by their stroke. */
export interface TrendData {
  /** What runs along the axis: `Month`. */
  readonly axis: string;
  readonly places: readonly string[];
  readonly series: readonly TrendSeries[];
}

export const numberOf = (value: TrendValue | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;
