import { isOpenStage } from '@alongside/domain';
import { addDays } from '@alongside/shared';
import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import { CONTENTS_TOP, contentsRows } from './contents.ts';
import type { PackPartnership } from './pack-facts.ts';
import { frame, type Sheet } from './sheet.ts';
import { stageHealthChart } from './stage-health-chart.ts';

/** Days ahead in which the end of an agreement is near enough for a board. */
const ENDING_DAYS = 90;

/** How many partnerships stand where, and how they do; the pages of the partnerships follow. */
export function summaryPage(
  sheet: Sheet,
  all: readonly PackPartnership[],
  { narrowed, by }: { readonly narrowed: readonly string[]; readonly by: string },
): void {
  const { paper, texts, words } = sheet;
  paper.addPage({ name: 'summary', bookmark: texts.title });
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
    stageHealthChart(sheet, all, y);
    contentsRows(sheet, all, CONTENTS_TOP, 0);
  });
  frame(sheet, 1);
}

function figures({ paper, texts, words, today }: Sheet, all: readonly PackPartnership[], y: number): number {
  const count = (test: (one: PackPartnership) => boolean) => all.filter(test).length;
  const soon = addDays(today, ENDING_DAYS);
  const shown: (readonly [number, string])[] = [
    [all.length, texts.figures.all],
    [count(({ stage }) => isOpenStage(stage)), texts.figures.open],
    [count(({ stage }) => stage === 'ACTIVE'), texts.figures.active],
    [count(({ health }) => health.level === 'NEEDS_ATTENTION'), texts.figures.attention],
    [count(({ health }) => health.level === 'AT_RISK' || health.level === 'DORMANT'), texts.figures.risk],
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
        paper.text('P', name, x, y + 30, { size: 8, color: INK.soft, width: width - 6, lines: 3 });
      });
    }
  });
  return y + 60;
}
