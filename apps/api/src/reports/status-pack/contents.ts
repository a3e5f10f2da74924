import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import type { PackPartnership } from './pack-facts.ts';
import { frame, healthMark, placeOf, type Sheet, sectionHead } from './sheet.ts';

const ROW = 15;

const COLUMNS = {
  name: PAGE.left,
  stage: PAGE.left + 192,
  health: PAGE.left + 264,
  review: PAGE.left + 392,
  page: PAGE.right - 24,
};

/** Where the contents begin on the first page: below the figures and the chart, whose height never changes. */
export const CONTENTS_TOP = 442;

const rowsBelow = (y: number): number => Math.floor((PAGE.bottom - y - 34) / ROW);
const ROWS_FIRST = rowsBelow(CONTENTS_TOP);

/** Pages before those of `count` partnerships: the first one, and what its contents need beyond it. */
export const pagesBefore = (count: number): number =>
  1 + Math.ceil(Math.max(0, count - ROWS_FIRST) / rowsBelow(PAGE.top));

/** Lists partnerships from `from` on with the pages on which they stand. Answers where it had to stop. */
export function contentsRows(sheet: Sheet, all: readonly PackPartnership[], top: number, from: number): number {
  const { paper, texts } = sheet;
  let y = sectionHead(sheet, from === 0 ? texts.partnerships : texts.continued, PAGE.left, top, CONTENT_WIDTH);
  if (all.length === 0) {
    paper.text('P', texts.none, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH });
    return 0;
  }
  const until = Math.min(all.length, from + rowsBelow(top));
  const first = sheet.pages - all.length + 1;
  paper.part('Table', () => {
    y = head(sheet, y);
    for (const [i, one] of all.slice(from, until).entries()) {
      row(sheet, one, first + from + i, y);
      y += ROW;
    }
  });
  return until;
}

function head({ paper, texts }: Sheet, y: number): number {
  const style = { size: 7.5, color: INK.soft } as const;
  paper.part('TR', () => {
    paper.text('TH', texts.partnership, COLUMNS.name, y, { ...style, width: 186 });
    paper.text('TH', texts.stage, COLUMNS.stage, y, { ...style, width: 70 });
    paper.text('TH', texts.health, COLUMNS.health, y, { ...style, width: 120 });
    paper.text('TH', texts.nextReview, COLUMNS.review, y, { ...style, width: 82 });
    paper.text('TH', texts.page, COLUMNS.page, y, { ...style, width: 24, align: 'right' });
  });
  return y + 12;
}

function row(sheet: Sheet, one: PackPartnership, page: number, y: number): void {
  const { paper, words, today } = sheet;
  const { health, nextReviewOn } = one;
  paper.part('TR', () => {
    paper.text('TH', one.initiative.name, COLUMNS.name, y, { width: 186, color: INK.accent, to: placeOf(one.id) });
    paper.text('TD', words.label('stage', one.stage), COLUMNS.stage, y, { width: 70 });
    healthMark(sheet, health.level, COLUMNS.health + 4, y + 6);
    paper.text('TD', words.label('healthLevel', health.level), COLUMNS.health + 13, y, {
      width: 112,
    });
    const overdue = nextReviewOn !== null && nextReviewOn < today;
    paper.text('TD', nextReviewOn ? words.date(nextReviewOn) : '–', COLUMNS.review, y, {
      width: 76,
      color: overdue ? INK.risk : INK.text,
    });
    paper.text('TD', words.number(page), COLUMNS.page, y, { width: 24, align: 'right' });
  });
}

/** The pages of contents after the first one. */
export function contentsPages(sheet: Sheet, all: readonly PackPartnership[]): void {
  let page = 1;
  for (let next = ROWS_FIRST; next < all.length; ) {
    page += 1;
    sheet.paper.addPage();
    sheet.paper.part('Sect', () => {
      next = contentsRows(sheet, all, PAGE.top, next);
    });
    frame(sheet, page);
  }
}
