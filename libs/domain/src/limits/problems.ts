import type { Problem } from '../errors/index.ts';
import { textLimits } from './text-limits.ts';
import { parseWebAddress } from './web-address.ts';

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

/** The problem of a web address that is given and is no https address; see `parseWebAddress`. */
export function webAddressProblem(field: string, url: string | null | undefined): Problem | undefined {
  if (url === null || url === undefined) return undefined;
  if (parseWebAddress(url) === undefined) {
    return { field, message: 'Use a full address that begins with https:// and names a host.' };
  }
  return tooLong(field, url, textLimits.url);
}
