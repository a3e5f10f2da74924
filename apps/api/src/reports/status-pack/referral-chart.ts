import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import type { PackPartnership } from './pack-facts.ts';
import { type Sheet, sectionHead } from './sheet.ts';

/** Name of the row, twelve months, sum. */
const NAME = 100;
const SUM = 40;
const BAR_HEIGHT = 22;
const BAR_WIDTH = 7;
const ROW = 14;

type Months = PackPartnership['referralMonths'];

/** Referrals of twelve months: each direction as bars from zero, which stand over their own numbers. */
export function referralSection(sheet: Sheet, { referralMonths: months }: PackPartnership, top: number): number {
  const { paper, texts } = sheet;
  let y = sectionHead(sheet, texts.referrals, PAGE.left, top, CONTENT_WIDTH);
  const highest = Math.max(0, ...months.flatMap((month) => [month.out, month.in]));
  if (highest === 0) return paper.text('P', texts.noReferrals, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH });
  paper.part('Table', () => {
    y = monthNames(sheet, months, y);
    for (const direction of ['out', 'in'] as const) y = direct(sheet, months, direction, highest, y);
  });
  return y;
}

const column = (months: Months) => (CONTENT_WIDTH - NAME - SUM) / months.length;
const left = (months: Months, index: number) => PAGE.left + NAME + index * column(months);

function monthNames({ paper, texts, words }: Sheet, months: Months, y: number): number {
  const style = { size: 7, color: INK.soft, align: 'center' } as const;
  paper.part('TR', () => {
    for (const [i, { month }] of months.entries()) {
      // The year only where it begins: twelve months in a line have no room for twelve years.
      const short = words.monthName(month);
      const name = i === 0 || month.endsWith('-01') ? `${short} ${month.slice(2, 4)}` : short;
      paper.text('TH', name, left(months, i) - 3, y, { ...style, width: column(months) + 6 });
    }
    paper.text('TH', texts.sum, PAGE.right - SUM, y, { ...style, width: SUM, align: 'right' });
  });
  return y + 10;
}

function direct(sheet: Sheet, months: Months, direction: 'out' | 'in', highest: number, top: number): number {
  const { paper, texts, words } = sheet;
  const base = top + BAR_HEIGHT + 4;
  paper.decoration(() => {
    paper.line(PAGE.left + NAME, base, PAGE.right - SUM, base);
    for (const [i, month] of months.entries()) {
      const height = (BAR_HEIGHT * month[direction]) / highest;
      const middle = left(months, i) + column(months) / 2;
      paper.bar(
        middle - BAR_WIDTH / 2,
        base - height,
        BAR_WIDTH,
        height,
        direction === 'out' ? INK.accent : INK.accentSoft,
      );
    }
  });
  paper.part('TR', () => {
    paper.text('TH', texts[direction], PAGE.left, base - 9, { width: NAME - 8 });
    for (const [i, month] of months.entries()) {
      const count = month[direction];
      const style = { size: 8, color: count === 0 ? INK.strong : INK.text, align: 'center' } as const;
      paper.text('TD', words.number(count), left(months, i), base + 2, { ...style, width: column(months) });
    }
    const sum = months.reduce((all, month) => all + month[direction], 0);
    paper.text('TD', words.number(sum), PAGE.right - SUM, base + 2, {
      size: 8,
      bold: true,
      width: SUM,
      align: 'right',
    });
  });
  return base + ROW;
}
