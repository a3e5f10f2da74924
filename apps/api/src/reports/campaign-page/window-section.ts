import {
  isComparable,
  isTooSmallToTell,
  measurementWindows,
  type WindowComparison,
  type WindowTotal,
} from '@alongside/domain';
import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import { rateText } from './funnel-section.ts';
import { heading, type Sheet } from './sheet.ts';

const MOST = 4;
const ROW = 46;
/** Widths of figure, three windows, change. */
const WIDTHS = [92, 112, 112, 112, 71] as const;
const lefts = WIDTHS.map((_, i) => PAGE.left + WIDTHS.slice(0, i).reduce((all, width) => all + width, 0));
const at = (i: number) => lefts[i] ?? PAGE.left;
const width = (i: number) => (WIDTHS[i] ?? 80) - 6;

/** What was measured before, during and after, with the change only where the windows allow it. */
export function windowSection(sheet: Sheet, all: readonly WindowComparison[], top: number): number {
  const { paper, words, texts } = sheet;
  const shown = all.filter(isComparable).slice(0, MOST);
  if (shown.length === 0) return top;
  let y = heading(sheet, texts.windows, top);
  const style = { size: 7.5, color: INK.soft } as const;
  paper.part('Table', () => {
    paper.part('TR', () => {
      paper.text('TH', texts.metric, at(0), y, { ...style, width: width(0) });
      for (const [i, window] of measurementWindows.codes.entries()) {
        paper.text('TH', words.label('measurementWindow', window), at(i + 1), y, { ...style, width: width(i + 1) });
      }
      paper.text('TH', texts.change, at(4), y, { ...style, width: width(4) });
    });
    y += 12;
    for (const one of shown) {
      row(sheet, one, y);
      y += ROW;
    }
  });
  const doubts = [...new Set(shown.flatMap((one) => one.doubts))];
  if (doubts.length === 0) return y;
  const told = `${texts.doubts}: ${words.list(doubts.map((doubt) => words.label('windowDoubt', doubt)))}`;
  return paper.text('P', told, PAGE.left, y, { size: 8, color: INK.attention, width: CONTENT_WIDTH });
}

function row(sheet: Sheet, { metric, windows, toCampaign, toAfter }: WindowComparison, y: number): void {
  const { paper, words, texts, figure } = sheet;
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${figure(Math.abs(value))}`;
  const small = windows.some(
    ({ numerator }) => metric === 'SERVICE_CONTACTS' && isTooSmallToTell({ metric, count: numerator }),
  );
  const changes = small
    ? []
    : [
        toCampaign === null ? null : texts.during(signed(toCampaign)),
        toAfter === null ? null : texts.after(signed(toAfter)),
      ].filter((text) => text !== null);
  paper.part('TR', () => {
    paper.text('TH', words.label('campaignMetric', metric), at(0), y, { width: width(0), lines: 2 });
    for (const [i, window] of measurementWindows.codes.entries()) {
      const total = windows.find((one) => one.window === window);
      paper.text('TD', cell(sheet, metric, total), at(i + 1), y, { size: 8, width: width(i + 1), lines: 4 });
    }
    paper.text('TD', changes.join('\n') || '–', at(4), y, { size: 8, width: width(4), lines: 2 });
  });
}

function cell(sheet: Sheet, metric: WindowComparison['metric'], total: WindowTotal | undefined): string {
  const { words, texts, figure } = sheet;
  if (!total) return texts.notMeasured;
  const small = metric === 'SERVICE_CONTACTS' && isTooSmallToTell({ metric, count: total.numerator });
  const days = texts.days(words.date(total.from), words.date(total.until), words.number(total.days));
  if (small) return `${texts.tooSmall}\n${days}`;
  if (total.rate) return `${rateText(sheet, total.rate)}\n${days}`;
  const perDay = total.perDay === null ? '' : `, ${texts.perDay(figure(total.perDay))}`;
  return `${words.number(total.numerator)}${perDay}\n${days}`;
}
