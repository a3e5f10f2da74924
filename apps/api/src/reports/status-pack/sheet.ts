import type { HealthLevel, SharingLabel } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import type { Words } from '../../kernel/language.ts';
import type { Paper, TextStyle } from '../../kernel/paper/paper.ts';
import { CONTENT_WIDTH, INK, type Ink, PAGE } from '../../kernel/paper/style.ts';
import { drawTlpMark } from '../../kernel/paper/tlp-mark.ts';
import type { PackTexts } from './pack-texts.ts';

/** What every page of a pack needs to draw itself. */
export interface Sheet {
  readonly paper: Paper;
  readonly words: Words;
  readonly texts: PackTexts;
  readonly today: CivilDate;
  readonly sharing: SharingLabel;
  /** Whose partnerships: the hotline, or the network. */
  readonly owner: string;
  readonly pages: number;
}

/** Name of the page of a partnership, for links inside the document. */
export const placeOf = (id: string): string => `partnership-${id}`;

/** What stands on every page beside its content: whose it is, of when, how far, and the label above and below. */
export function frame(sheet: Sheet, page: number): void {
  const { paper, texts, words, today, sharing, owner, pages } = sheet;
  paper.decoration(() => {
    paper.write(`${owner} · ${texts.title}`, PAGE.left, 40, { size: 8, color: INK.soft, width: 330 });
    drawTlpMark(paper, sharing, PAGE.right, 34);
    paper.line(PAGE.left, PAGE.bottom + 8, PAGE.right, PAGE.bottom + 8);
    paper.write(texts.asOf(words.date(today)), PAGE.left, PAGE.bottom + 18, { size: 8, color: INK.soft });
    const number = texts.of(words.number(page), words.number(pages));
    paper.write(number, PAGE.left, PAGE.bottom + 18, {
      size: 8,
      color: INK.soft,
      width: CONTENT_WIDTH,
      align: 'center',
    });
    drawTlpMark(paper, sharing, PAGE.right, PAGE.bottom + 14);
  });
}

/** The heading of a section under a thin line. Answers the place below it. */
export function sectionHead({ paper }: Sheet, text: string, x: number, y: number, width: number): number {
  paper.decoration(() => paper.line(x, y, x + width, y));
  return paper.text('H2', text, x, y + 6, { size: 9, bold: true, width }) + 4;
}

/** One cell of a row. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly style: TextStyle & { readonly width: number };
  readonly role?: 'TH' | 'TD';
}

/** Room below a row. */
const LEADING = 2.5;

/** A row whose cells take up to `lines` lines. Answers the place below the tallest. */
export function tableRow({ paper }: Sheet, cells: readonly Cell[], y: number, lines: number): number {
  let below = y;
  paper.part('TR', () => {
    for (const { text, x, style, role = 'TD' } of cells)
      below = Math.max(below, paper.text(role, text, x, y, { ...style, lines }));
  });
  return below + LEADING;
}

/** `and 3 more` under what is shown of a list; nothing where all of it is shown. */
export const moreLine = ({ paper, texts }: Sheet, rest: number, x: number, y: number): number =>
  rest > 0 ? paper.text('P', texts.more(rest), x, y, { color: INK.soft, width: 200 }) : y;

interface HealthMark {
  readonly color: Ink;
  readonly draw: (paper: Paper, x: number, y: number, color: Ink) => void;
}

/** Each level has a shape of its own, so that it can be told without colour. */
const marks: Readonly<Record<HealthLevel, HealthMark>> = {
  HEALTHY: { color: INK.good, draw: (paper, x, y, color) => paper.dot(x, y, 3, color) },
  NEEDS_ATTENTION: {
    color: INK.attention,
    draw: (paper, x, y, color) =>
      paper.polygon(
        [
          [x, y - 3.6],
          [x + 3.6, y],
          [x, y + 3.6],
          [x - 3.6, y],
        ],
        color,
      ),
  },
  AT_RISK: {
    color: INK.risk,
    draw: (paper, x, y, color) =>
      paper.polygon(
        [
          [x, y - 3.4],
          [x + 3.6, y + 2.8],
          [x - 3.6, y + 2.8],
        ],
        color,
      ),
  },
  DORMANT: { color: INK.calm, draw: (paper, x, y, color) => paper.bar(x - 3, y - 3, 6, 6, color) },
  NOT_ASSESSED: { color: INK.strong, draw: (paper, x, y, color) => paper.dot(x, y, 2.6, color, true) },
};

export const healthColor = (level: HealthLevel): Ink => marks[level].color;

/** The shape of a level, centred at the place; a decoration, because the word stands beside it. */
export const healthMark = ({ paper }: Sheet, level: HealthLevel, x: number, y: number): void =>
  paper.decoration(() => marks[level].draw(paper, x, y, marks[level].color));
