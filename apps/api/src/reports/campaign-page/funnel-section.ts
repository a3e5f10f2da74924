import { type FunnelStep, isTooSmallToTell, type Rate } from '@alongside/domain';
import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import { heading, type Sheet } from './sheet.ts';

const ROW = 17;
/** Widths of step, bar, count, share of the displays, share of the step before. */
const WIDTHS = [126, 54, 72, 118, 129] as const;
const lefts = WIDTHS.map((_, i) => PAGE.left + WIDTHS.slice(0, i).reduce((all, width) => all + width, 0));
const at = (i: number) => lefts[i] ?? PAGE.left;
const width = (i: number) => (WIDTHS[i] ?? 80) - 6;

/** The funnel as bars from zero, each with its numbers beside it. A handful of people is not told, nor any rate of them. */
export function funnelSection(sheet: Sheet, steps: readonly FunnelStep[], top: number): number {
  const { paper, texts } = sheet;
  let y = heading(sheet, texts.funnel, top);
  if (steps.every(({ count }) => count === null)) {
    return paper.text('P', texts.none, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH });
  }
  const most = Math.max(1, ...steps.map(({ count }) => count ?? 0));
  paper.part('Table', () => {
    y = titles(sheet, y);
    for (const step of steps) {
      row(sheet, step, most, y);
      y += ROW;
    }
  });
  if (steps.some(({ leftOut }) => leftOut > 0)) y = note(sheet, texts.leftOut, y);
  return steps.some(({ implausible }) => implausible) ? note(sheet, texts.implausible, y) : y;
}

const note = ({ paper }: Sheet, text: string, y: number): number =>
  paper.text('P', text, PAGE.left, y, { size: 8, color: INK.soft, width: CONTENT_WIDTH, lines: 2 });

function titles({ paper, texts }: Sheet, y: number): number {
  const style = { size: 7.5, color: INK.soft } as const;
  paper.part('TR', () => {
    paper.text('TH', texts.step, at(0), y, { ...style, width: width(0) });
    paper.text('TH', texts.count, at(2), y, { ...style, width: width(2), align: 'right' });
    paper.text('TH', texts.ofFirst, at(3), y, { ...style, width: width(3) });
    paper.text('TH', texts.ofPrevious, at(4), y, { ...style, width: width(4) });
  });
  return y + 12;
}

function row(sheet: Sheet, step: FunnelStep, most: number, y: number): void {
  const { paper, words, texts } = sheet;
  const small = isTooSmallToTell(step);
  const counted = step.count === null ? texts.notMeasured : small ? texts.tooSmall : words.number(step.count);
  const told = (rate: Rate | null) => (rate && !small ? rateText(sheet, rate) : '–');
  paper.decoration(() => {
    paper.line(at(1), y - 1, at(1), y + 11, INK.strong);
    const share = small ? 0 : (step.count ?? 0) / most;
    paper.bar(at(1), y, share > 0 ? Math.max(0.8, share * width(1)) : 0, 10, INK.accent);
  });
  paper.part('TR', () => {
    paper.text('TH', words.label('campaignMetric', step.metric), at(0), y, { width: width(0) });
    paper.text('TD', counted, at(2), y, { width: width(2), align: 'right', bold: step.count !== null });
    paper.text('TD', told(step.ofFirst), at(3), y, { size: 8, width: width(3) });
    paper.text('TD', told(step.ofPrevious), at(4), y, { size: 8, width: width(4) });
  });
}

/** `0.0591 % (1,656 of 2,800,000)` */
export const rateText = ({ words, texts, figure }: Sheet, { percent, numerator, denominator }: Rate): string =>
  texts.rate(percent === null ? '–' : figure(percent), words.number(numerator), words.number(denominator));
