/**
 * Hand-written sentences of one language. Slots in braces are filled by the seeded generator:
 * `{x}` the value under test, `{date}`, `{time}`, `{money}`, `{agenda}`, `{count}`, `{law}`, `{grant}`, `{range}`.
 * In phone and reference patterns `#` is a digit.
 */
export interface LanguageSentences {
  readonly language: string;
  readonly country: string;
  /** Sentences around a value that must be found. */
  readonly carriers: readonly string[];
  /** Numbers as the country writes them. */
  readonly phones: readonly string[];
  /** References of cases with the words that go with them. */
  readonly references: readonly string[];
  /** Words before a user name, with `{x}`. */
  readonly handles: readonly string[];
  /** What people really write about partnerships: nothing to find. */
  readonly ordinary: readonly string[];
  /** Numbers that look like something else. */
  readonly numbers: readonly string[];
}
