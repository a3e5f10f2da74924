import type { Bars } from './blocks.ts';
import type { Flow } from './flow.ts';
import { INK } from './style.ts';

const LABEL = { size: 8.5 } as const;
const LINES = Number.POSITIVE_INFINITY;

/** A bar for each number, with the number beside it; read out as a sentence and a list. */
export function drawBars(flow: Flow, { caption, alt, bars }: Bars): void {
  const { paper } = flow;
  const labels = flow.width * 0.36;
  const numbers = flow.width * 0.2;
  const longest = flow.width - labels - numbers - 16;
  const greatest = Math.max(...bars.map(({ value }) => value), 0);
  const whole = { width: flow.width, lines: LINES };
  flow.space(10);
  if (flow.room < 90) flow.page();
  flow.keepWhole(
    bars.reduce((sum, { label }) => sum + paper.heightOf(label, { ...LABEL, width: labels }) + 4, 0) +
      paper.heightOf(caption, { ...whole, size: 9, bold: true }) +
      paper.heightOf(alt, { ...whole, size: 8.5 }),
  );
  flow.y = paper.text('P', caption, flow.left, flow.y, { ...whole, size: 9, bold: true }) + 1;
  flow.y = paper.text('P', alt, flow.left, flow.y, { ...whole, size: 8.5, color: INK.soft }) + 4;
  paper.part('L', () => {
    for (const { label, value, shown } of bars) {
      const height = paper.heightOf(label, { ...LABEL, width: labels });
      if (height > flow.room) flow.page();
      const top = flow.y;
      paper.part('LI', () => {
        paper.text('P', label, flow.left, top, { ...LABEL, width: labels, lines: LINES });
        paper.text('P', shown, flow.left + labels + longest + 16, top, { ...LABEL, width: numbers, bold: true });
      });
      const length = greatest > 0 ? (value / greatest) * longest : 0;
      paper.decoration(() => paper.bar(flow.left + labels + 8, top + 1, length, 9, INK.accent));
      flow.y = top + height + 4;
    }
  });
}
