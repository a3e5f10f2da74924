import { healthLevels, isOpenStage, partnershipStages } from '@alongside/domain';
import { addDays } from '@alongside/shared';
import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import { CONTENTS_TOP, contentsRows } from './contents.ts';
import type { PackPartnership } from './pack-facts.ts';
import { frame, healthColor, healthMark, type Sheet, sectionHead } from './sheet.ts';

const ROW = 17;
const NAME = 96;
const TOTAL = 44;
/** Days ahead in which the end of an agreement is near enough for a board. */
const ENDING_DAYS = 90;

/** How many partnerships stand where, and how they do; the pages of the partnerships follow. */
export function summaryPage(
  sheet: Sheet,
  all: readonly PackPartnership[],
  { narrowed, by }: { readonly narrowed: readonly string[]; readonly by: string },
): void {
  const { paper, texts, words } = sheet;
  paper.addPage('summary', texts.title);
  paper.part('Sect', () => {
    let y = paper.text('H1', texts.title, PAGE.left, PAGE.top, { size: 24, bold: true, width: CONTENT_WIDTH }) + 2;
    y = paper.text('P', sheet.owner, PAGE.left, y, { size: 12, width: CONTENT_WIDTH }) + 2;
    const made = [
      texts.asOf(words.date(sheet.today)),
      texts.madeBy(by),
      ...(narrowed.length > 0 ? [texts.narrowed(narrowed.join(' · '))] : []),
    ];
    y = paper.text('P', made.join(' · '), PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH, lines: 2 }) + 16;
    y = figures(sheet, all, y) + 18;
    chart(sheet, all, y);
    contentsRows(sheet, all, CONTENTS_TOP, 0);
  });
  frame(sheet, 1);
}

function figures({ paper, texts, words, today }: Sheet, all: readonly PackPartnership[], y: number): number {
  const count = (test: (one: PackPartnership) => boolean) => all.filter(test).length;
  const soon = addDays(today, ENDING_DAYS);
  const health = all.some((one) => one.health);
  const shown: (readonly [number, string])[] = [
    [all.length, texts.figures.all],
    [count(({ stage }) => isOpenStage(stage)), texts.figures.open],
    [count(({ stage }) => stage === 'ACTIVE'), texts.figures.active],
    ...(health
      ? ([
          [count((one) => one.health?.level === 'NEEDS_ATTENTION'), texts.figures.attention],
          [count((one) => one.health?.level === 'AT_RISK' || one.health?.level === 'DORMANT'), texts.figures.risk],
        ] as const)
      : []),
    [
      count(({ nextReviewOn, stage }) => isOpenStage(stage) && nextReviewOn !== null && nextReviewOn < today),
      texts.figures.reviews,
    ],
    [
      count((one) =>
        one.agreements.some(
          ({ status, validUntil }) => status === 'IN_FORCE' && validUntil !== null && validUntil <= soon,
        ),
      ),
      texts.figures.ending,
    ],
  ];
  const width = CONTENT_WIDTH / shown.length;
  paper.part('L', () => {
    for (const [i, [value, name]] of shown.entries()) {
      const x = PAGE.left + i * width;
      paper.part('LI', () => {
        paper.text('P', words.number(value), x, y, { size: 22, bold: true, width: width - 8 });
        paper.text('P', name, x, y + 30, { size: 8, color: INK.soft, width: width - 10, lines: 2 });
      });
    }
  });
  return y + 54;
}

/** Rows are stages, columns levels of health; the number of each cell stands on a bar of its length. */
function chart(sheet: Sheet, all: readonly PackPartnership[], top: number): number {
  const { paper, texts, words } = sheet;
  const levels = all.some((one) => one.health) ? healthLevels.codes.toReversed() : [];
  const y = sectionHead(sheet, levels.length > 0 ? texts.byHealth : texts.byStage, PAGE.left, top, CONTENT_WIDTH);
  const columns = [
    ...levels.map((level) => ({
      level,
      name: words.label('healthLevel', level),
      test: (one: PackPartnership) => one.health?.level === level,
    })),
  ];
  const all_ = { level: null, name: texts.total, test: () => true };
  const shown = [...columns, all_];
  const width = (CONTENT_WIDTH - NAME - (columns.length > 0 ? TOTAL : 0)) / Math.max(1, columns.length || 1);
  const left = (i: number) => PAGE.left + NAME + i * width;
  const most = Math.max(1, ...partnershipStages.codes.map((stage) => all.filter((one) => one.stage === stage).length));
  let row = y;
  paper.part('Table', () => {
    paper.part('TR', () => {
      paper.text('TH', texts.stage, PAGE.left, row, { size: 7.5, color: INK.soft, width: NAME });
      for (const [i, { level, name }] of shown.entries()) {
        if (level) healthMark(sheet, level, left(i) + 4, row + 5.5);
        paper.text('TH', name, left(i) + (level ? 12 : 0), row, { size: 7.5, color: INK.soft, width: width - 14 });
      }
    });
    row += 14;
    for (const stage of partnershipStages.codes) {
      const here = all.filter((one) => one.stage === stage);
      paper.part('TR', () => {
        paper.text('TH', words.label('stage', stage), PAGE.left, row, { width: NAME - 6 });
        for (const [i, { level, test }] of shown.entries()) {
          const count = here.filter(test).length;
          const longest = level || columns.length === 0 ? width - 34 : 0;
          const length = (longest * count) / most;
          paper.decoration(() => {
            paper.line(left(i), row - 1.5, left(i), row + 12, INK.strong);
            paper.bar(left(i), row + 2.5, length, 6, level ? healthColor(level) : INK.accent);
          });
          const style = count === 0 ? { color: INK.strong } : { bold: level === null };
          paper.text('TD', words.number(count), left(i) + length + 5, row, { ...style, width: 28 });
        }
      });
      row += ROW;
    }
  });
  return row;
}
