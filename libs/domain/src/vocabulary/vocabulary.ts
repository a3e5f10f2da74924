/** What the screens and the glossary say about one code. */
export interface Term {
  /** Short name for lists, chips and tables, in English; the web client translates it by code. */
  readonly label: string;
  /** One sentence that lets two people pick the same code for the same thing. */
  readonly definition: string;
}

/**
 * A closed list of codes. The order of writing is the order of display and, where the list is a scale,
 * the order of the scale.
 */
export interface Vocabulary<C extends string> {
  readonly codes: readonly C[];
  readonly terms: Readonly<Record<C, Term>>;
  /** `{ PHONE: 'PHONE', … }`, the shape that GraphQL and class-validator want of an enum. */
  readonly enumeration: { readonly [K in C]: K };
  /** True when a text from outside is one of the codes; case counts. */
  readonly has: (value: string) => value is C;
  readonly label: (code: C) => string;
  readonly definition: (code: C) => string;
}

/** The union of the codes of a vocabulary: `Code<typeof serviceTypes>`. */
export type Code<V> = V extends Vocabulary<infer C> ? C : never;

/**
 * Makes a vocabulary out of `{ CODE: { label, definition } }`.
 *
 * Codes are words in capitals, never numbers: an object would re-order numeric keys, and GraphQL refuses
 * enum values that start with a digit.
 */
export function vocabulary<C extends string>(terms: Record<C, Term>): Vocabulary<C> {
  const codes = Object.freeze(Object.keys(terms) as C[]);
  const enumeration = Object.freeze(Object.fromEntries(codes.map((code) => [code, code]))) as {
    readonly [K in C]: K;
  };
  return Object.freeze({
    codes,
    terms: Object.freeze(terms),
    enumeration,
    has: (value: string): value is C => Object.hasOwn(terms, value),
    label: (code: C) => terms[code].label,
    definition: (code: C) => terms[code].definition,
  });
}
