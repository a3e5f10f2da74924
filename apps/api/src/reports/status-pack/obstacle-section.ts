import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import type { PackPartnership } from './pack-facts.ts';
import { firstOf, type PageRoom } from './page-room.ts';
import { moreLine, type Sheet, sectionHead, tableRow } from './sheet.ts';

/** Severity and its day, at the right. */
const SEVERITY = 160;

/** What stands in the way and is still open. */
export function obstacleSection(sheet: Sheet, { obstacles }: PackPartnership, top: number, room: PageRoom): number {
  const { paper, texts, words } = sheet;
  let y = sectionHead(sheet, texts.obstacles, PAGE.left, top, CONTENT_WIDTH);
  const { shown, rest } = firstOf(
    obstacles.filter(({ status }) => status === 'OPEN'),
    room.obstacles,
  );
  if (shown.length === 0)
    return paper.text('P', texts.noObstacles, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH });
  paper.part('Table', () => {
    for (const { type, severity, since } of shown) {
      const what = { text: words.label('obstacleType', type), x: PAGE.left };
      const how = texts.sinceDay(words.label('obstacleSeverity', severity), words.date(since));
      const color = severity === 'HIGH' ? INK.risk : INK.soft;
      y = tableRow(
        sheet,
        [
          { ...what, style: { width: CONTENT_WIDTH - SEVERITY - 8 } },
          { text: how, x: PAGE.right - SEVERITY, style: { width: SEVERITY, align: 'right', color } },
        ],
        y,
        1,
      );
    }
  });
  return moreLine(sheet, rest, PAGE.left, y);
}
