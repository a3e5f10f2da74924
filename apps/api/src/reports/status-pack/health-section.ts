import { INK } from '../../kernel/paper/style.ts';
import type { PackPartnership } from './pack-facts.ts';
import { firstOf, type PageRoom } from './page-room.ts';
import { healthMark, moreLine, type Sheet, sectionHead } from './sheet.ts';

const INDENT = 14;
const LEADING = 2;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** How a partnership is doing, who judged otherwise, and what speaks against it, worst first. */
export function healthSection(
  sheet: Sheet,
  { health }: PackPartnership,
  { x, y: top, width }: Place,
  room: PageRoom,
): number {
  const { paper, texts, words } = sheet;
  let y = sectionHead(sheet, texts.healthWhy, x, top, width);
  healthMark(sheet, health.level, x + 4, y + 6);
  const level = words.label('healthLevel', health.level);
  y = paper.text('P', level, x + INDENT, y, { bold: true, width: width - INDENT }) + 3;
  if (health.override) {
    const { by, endsOn, reason } = health.override;
    const text = texts.judged(by, words.date(endsOn), reason);
    y = paper.text('P', text, x, y, { color: INK.soft, width, lines: 1 + room.lines }) + 3;
  }
  if (health.reasons.length === 0) {
    const text = health.level === 'NOT_ASSESSED' ? texts.healthUnknown : texts.noReasons;
    return paper.text('P', text, x, y, { color: INK.soft, width });
  }
  const { shown, rest } = firstOf(health.reasons, room.reasons);
  paper.part('L', () => {
    for (const { code, severity, since } of shown) {
      healthMark(sheet, severity, x + 4, y + 6);
      const text = `${words.label('healthReason', code)}, ${words.date(since)}`;
      y = paper.text('LI', text, x + INDENT, y, { width: width - INDENT, lines: room.lines }) + LEADING;
    }
  });
  return moreLine(sheet, rest, x, y);
}
