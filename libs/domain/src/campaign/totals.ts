import type { Measurement } from './measurement.ts';

/** A sum over measurements in which nobody is counted twice. */
export interface Total {
  readonly numerator: number;
  /** `null` for plain counts. */
  readonly denominator: number | null;
  /** Measurements that went into the sum, and those left out because another one counts the same people. */
  readonly counted: readonly Measurement[];
  readonly leftOut: readonly Measurement[];
}

/** Measurements that say of each other, directly or over others, that they count the same people. */
export function audienceGroups(measurements: readonly Measurement[]): Measurement[][] {
  const parent = new Map(measurements.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    const above = parent.get(id) ?? id;
    return above === id ? id : root(above);
  };
  for (const { id, sameAudienceAs } of measurements) {
    // What points to a figure that is not here stands by itself.
    if (sameAudienceAs !== null && parent.has(sameAudienceAs)) parent.set(root(id), root(sameAudienceAs));
  }
  const groups = new Map<string, Measurement[]>();
  for (const each of measurements) groups.set(root(each.id), [...(groups.get(root(each.id)) ?? []), each]);
  return [...groups.values()];
}

/** The figure of a group that counts: the one that saw the most people. Equal ones by id, so that order never matters. */
const fullest = (group: readonly Measurement[]): Measurement =>
  group.reduce((best, each) => {
    const by = (each.denominator ?? 0) - (best.denominator ?? 0) || each.numerator - best.numerator;
    return by > 0 || (by === 0 && each.id < best.id) ? each : best;
  });

/**
 * The sum of measurements of one metric and window. Of those that count the same people only the largest goes in: two
 * partners that report the same displays do not make twice as many (domain.md, "same audience as").
 */
export function totalOf(measurements: readonly Measurement[]): Total | null {
  if (measurements.length === 0) return null;
  const counted = audienceGroups(measurements).map(fullest);
  const ids = new Set(counted.map(({ id }) => id));
  const sum = (value: (each: Measurement) => number) => counted.reduce((all, each) => all + value(each), 0);
  return {
    numerator: sum(({ numerator }) => numerator),
    denominator: counted.some(({ denominator }) => denominator !== null) ? sum((each) => each.denominator ?? 0) : null,
    counted,
    leftOut: measurements.filter(({ id }) => !ids.has(id)),
  };
}
