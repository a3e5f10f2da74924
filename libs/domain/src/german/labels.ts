import type { Code, vocabularies } from '../vocabulary/index.ts';

/** A label for every code of every list. */
export type Labels = {
  readonly [V in keyof typeof vocabularies]: Readonly<Record<Code<(typeof vocabularies)[V]>, string>>;
};
