import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import type { PackPartnership } from './pack-facts.ts';
import { type Sheet, sectionHead } from './sheet.ts';

const ROW = 14;
const MAX_SHOWN = 3;
/** Severity and its day, at the right. */
const SEVERITY = 160;

/** What stands in the way and is still open. */
export function obstacleSection(sheet: Sheet, { obstacles }: PackPartnership, top: number): number {
  const { paper, texts, words } = sheet;
  let y = sectionHead(sheet, texts.obstacles, PAGE.left, top, CONTENT_WIDTH);
  const open = obstacles.filter(({ status }) => status === 'OPEN');
  if (open.length === 0)
    return paper.text('P', texts.noObstacles, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH });
  paper.part('Table', () => {
    for (const { type, severity, since } of open.slice(0, MAX_SHOWN)) {
      paper.part('TR', () => {
        const how = texts.sinceDay(words.label('obstacleSeverity', severity), words.date(since));
        paper.text('TD', words.label('obstacleType', type), PAGE.left, y, { width: CONTENT_WIDTH - SEVERITY - 8 });
        const color = severity === 'HIGH' ? INK.risk : INK.soft;
        paper.text('TD', how, PAGE.right - SEVERITY, y, { width: SEVERITY, align: 'right', color });
      });
      y += ROW;
    }
  });
  const rest = open.length - MAX_SHOWN;
  return rest > 0 ? paper.text('P', texts.more(rest), PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH }) : y;
}
