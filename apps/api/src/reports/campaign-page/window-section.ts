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

/** The most that one row takes, and what stands above and below all of them. */
const ROW = 50;
const AROUND = 70;
/** Widths of figure, three windows, change. */
const WIDTHS = [84, 111, 111, 111, 82] as const;
const lefts = WIDTHS.map((_, i) => PAGE.left + WIDTHS.slice(0, i).reduce((all, width) => all + width, 0));
const at = (i: number) => lefts[i] ?? PAGE.left;
const width = (i: number) => (WIDTHS[i] ?? 80) - 6;

/**
 * What was measured before, during and after, with the change only where the windows allow it; as many figures as there
 * is room above `bottom`, and of the others how many there are.
 */
export function windowSection(sheet: Sheet, all: readonly WindowComparison[], top: number, bottom: number): number {
  const { paper, words, texts } = sheet;
  const comparable = all.filter(isComparable);
  if (comparable.length === 0) return top;
  const shown = comparable.slice(0, Math.max(1, Math.floor((bottom - top - AROUND) / ROW)));
  const rest = comparable.length - shown.length;
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
    for (const one of shown) y = row(sheet, one, y) + 4;
  });
  if (rest > 0) {
    y = paper.text('P', texts.more(words.number(rest)), PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH }) + 2;
  }
  const doubts = [...new Set(shown.flatMap((one) => one.doubts))];
  if (doubts.length === 0) return y;
  const told = `${texts.doubts}: ${words.list(doubts.map((doubt) => words.label('windowDoubt', doubt)))}`;
  return paper.text('P', told, PAGE.left, y, { size: 8, color: INK.attention, width: CONTENT_WIDTH, lines: 2 });
}

/** Draws one figure. Answers the place below the tallest of its cells. */
function row(sheet: Sheet, { metric, windows, toCampaign, toAfter }: WindowComparison, y: number): number {
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
  const below: number[] = [];
  const cellText = (role: 'TH' | 'TD', text: string, i: number, size: number) =>
    below.push(paper.text(role, text, at(i), y, { size, width: width(i), lines: 4 }));
  paper.part('TR', () => {
    cellText('TH', words.label('campaignMetric', metric), 0, 9);
    for (const [i, window] of measurementWindows.codes.entries()) {
      const total = windows.find((one) => one.window === window);
      cellText('TD', cell(sheet, metric, total), i + 1, 8);
    }
    cellText('TD', changes.join('\n') || '–', 4, 8);
  });
  return Math.max(...below);
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
