import { healthLevels, partnershipStages } from '@alongside/domain';
import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import type { PackPartnership } from './pack-facts.ts';
import { healthColor, healthMark, type Sheet, sectionHead, tableRow } from './sheet.ts';

const ROW = 17;
/** Widths of the stage's name, of the sum at the end, and of a column of one level between them. */
const NAME = 84;
const SUM = 28;
const COLUMN = (CONTENT_WIDTH - NAME - SUM) / healthLevels.codes.length;
/** Room for the number behind the longest bar. */
const NUMBER = 26;

const left = (column: number): number => PAGE.left + NAME + column * COLUMN;
const small = { size: 7.5, color: INK.soft } as const;

/** Partnerships by stage and level of health: bars from zero of one scale, each with its number, so that it is its own table. */
export function stageHealthChart(sheet: Sheet, all: readonly PackPartnership[], top: number): void {
  const { paper, texts } = sheet;
  let y = sectionHead(sheet, texts.byHealth, PAGE.left, top, CONTENT_WIDTH);
  const count = (stage: string, level: string) =>
    all.filter((one) => one.stage === stage && one.health.level === level).length;
  const rows = partnershipStages.codes.map((stage) => ({
    stage,
    counts: healthLevels.codes.map((level) => count(stage, level)),
  }));
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  paper.part('Table', () => {
    y = head(sheet, y) + 4;
    for (const row of rows) {
      chartRow(sheet, row, most, y);
      y += ROW;
    }
  });
}

function head(sheet: Sheet, y: number): number {
  const { texts, words } = sheet;
  for (const [i, level] of healthLevels.codes.entries()) healthMark(sheet, level, left(i) + 4, y + 5.5);
  const names = healthLevels.codes.map((level, i) => ({
    text: words.label('healthLevel', level),
    x: left(i) + 12,
    role: 'TH' as const,
    style: { ...small, width: COLUMN - 14 },
  }));
  const stage = { text: texts.stage, x: PAGE.left, role: 'TH', style: { ...small, width: NAME } } as const;
  const total = { ...small, width: SUM, align: 'right' } as const;
  return tableRow(sheet, [stage, ...names, { text: texts.total, x: PAGE.right - SUM, role: 'TH', style: total }], y, 2);
}

interface ChartRow {
  readonly stage: string;
  readonly counts: readonly number[];
}

function chartRow({ paper, words }: Sheet, { stage, counts }: ChartRow, most: number, y: number): void {
  const lengths = counts.map((count) => ((COLUMN - NUMBER) * count) / most);
  paper.decoration(() => {
    for (const [i, level] of healthLevels.codes.entries()) {
      paper.line(left(i), y - 1.5, left(i), y + 12);
      paper.bar(left(i), y + 2.5, lengths[i] ?? 0, 6, healthColor(level));
    }
  });
  paper.part('TR', () => {
    paper.text('TH', words.label('stage', stage), PAGE.left, y, { width: NAME - 6 });
    for (const [i, count] of counts.entries()) {
      const style = { color: count === 0 ? INK.strong : INK.text, width: NUMBER } as const;
      paper.text('TD', words.number(count), left(i) + (lengths[i] ?? 0) + 5, y, style);
    }
    const sum = counts.reduce((whole, count) => whole + count, 0);
    paper.text('TD', words.number(sum), PAGE.right - SUM, y, { bold: true, width: SUM, align: 'right' });
  });
}
