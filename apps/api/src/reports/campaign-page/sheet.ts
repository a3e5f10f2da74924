import type { Words } from '../../kernel/language.ts';
import type { Paper } from '../../kernel/paper/paper.ts';
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
