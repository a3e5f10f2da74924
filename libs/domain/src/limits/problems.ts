import type { Problem } from '../errors/index.ts';

/** Problems of several rules in one list, without the rules that found none. */
export const problemsOf = (...found: readonly (Problem | undefined | readonly Problem[])[]): Problem[] =>
  found.flatMap((each) => each ?? []);

/** The problem of a text that is longer than its limit; length counts characters as readers see code points. */
export function tooLong(field: string, text: string | null | undefined, limit: number): Problem | undefined {
  if (text === null || text === undefined || [...text].length <= limit) return undefined;
  return { field, message: `Use at most ${limit} characters.` };
}

/** The problem of a text that must not be empty, else of one that is too long. */
export function lineProblem(field: string, text: string, limit: number): Problem | undefined {
  return text.trim() === '' ? { field, message: 'Fill this in.' } : tooLong(field, text, limit);
}
