import type { Words } from '../../kernel/language.ts';
import type { Paper, TextStyle } from '../../kernel/paper/paper.ts';
import { CONTENT_WIDTH, PAGE } from '../../kernel/paper/style.ts';
import type { CampaignTexts } from './campaign-texts.ts';

/** What every part of the page needs to draw itself. */
export interface Sheet {
  readonly paper: Paper;
  readonly words: Words;
  readonly texts: CampaignTexts;
  /** A number with three significant digits, as the screen writes it. */
  readonly figure: (value: number) => string;
}

/** A heading under a thin line. Answers the place below it. */
export function heading({ paper }: Sheet, text: string, y: number): number {
  paper.decoration(() => paper.line(PAGE.left, y, PAGE.right, y));
  return paper.text('H2', text, PAGE.left, y + 6, { size: 9, bold: true, width: CONTENT_WIDTH }) + 4;
}

/** As many of the names as the height has room for, one at least; of the others it says how many there are. */
export function namesThatFit(
  { paper, words, texts }: Sheet,
  names: readonly string[],
  join: (parts: readonly string[]) => string,
  style: TextStyle,
  height: number,
): string {
  const told = (shown: number) => {
    const rest = names.length - shown;
    return rest > 0 ? `${join(names.slice(0, shown))}; ${texts.more(words.number(rest))}` : join(names);
  };
  let shown = names.length;
  while (shown > 1 && paper.heightOf(told(shown), style) > height) shown--;
  return told(shown);
}
