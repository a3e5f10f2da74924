import type { CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';

/** Most characters of a quote; what is longer is no quote. */
export const LONGEST_QUOTE = 500;

/** What is wrong with words that are to be released: they are short, and the hotline agreed before it reads them here. */
export function quoteProblems(
  { text, agreedOn }: { readonly text: string; readonly agreedOn: string },
  today: CivilDate,
): Problem[] {
  const length = [...text.trim()].length;
  return [
    ...(length === 0 ? [{ field: 'text', message: 'Write down the words.' }] : []),
    ...(length > LONGEST_QUOTE ? [{ field: 'text', message: `Use ${LONGEST_QUOTE} characters at most.` }] : []),
    ...(agreedOn > today ? [{ field: 'agreedOn', message: 'Choose the day on which the hotline agreed.' }] : []),
  ];
}
