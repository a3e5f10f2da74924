/**
 * A small whole-number programme: choose 0 or 1 for each binary and a whole number ≥ 0 for each integer, so that every
 * row holds and, where `minimise` says something, its sum is as small as possible.
 */
export interface Program {
  /** How many 0/1 variables; they are numbered from 0. */
  readonly binaries: number;
  /** How many whole-number variables follow them. */
  readonly integers: number;
  readonly rows: readonly ProgramRow[];
  /** Values that are already decided, by variable. */
  readonly fixed: ReadonlyMap<number, number>;
  /** What is to be small: factors by variable; empty where any answer will do. */
  readonly minimise: readonly Summand[];
}

/** A sum of variables with a lower and an upper end; null leaves that end open. */
export interface ProgramRow {
  readonly terms: readonly Summand[];
  readonly min: number | null;
  readonly max: number | null;
}

export interface Summand {
  readonly variable: number;
  readonly factor: number;
}

/** An answer to a programme: the values of all variables, or that there is none. */
export type Solution = { readonly feasible: true; readonly values: readonly number[] } | { readonly feasible: false };

/**
 * Answers a programme exactly. Draws use only whether there is an answer, so every correct solver draws the same panel.
 * Whoever implements it throws where it does not know, for example after its time limit: that is never a "no".
 */
export type Solve = (program: Program) => Solution;

/** The sum of some variables, each once. */
export const sumOf = (variables: readonly number[]): Summand[] =>
  variables.map((variable) => ({ variable, factor: 1 }));
