import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import type { PackPartnership } from './pack-facts.ts';
import { firstOf, type PageRoom } from './page-room.ts';
import { moreLine, type Sheet, sectionHead, tableRow } from './sheet.ts';

/** Widths of the day and of whose it is; between them what is to be done. */
const DUE = 128;
const WHOSE = 110;

/** What is to be done next. */
export function taskSection(sheet: Sheet, { openTasks }: PackPartnership, top: number, room: PageRoom): number {
  const { paper, texts, words } = sheet;
  let y = sectionHead(sheet, texts.tasks, PAGE.left, top, CONTENT_WIDTH);
  if (openTasks.length === 0)
    return paper.text('P', texts.noTasks, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH });
  const { shown, rest } = firstOf(openTasks, room.tasks);
  paper.part('Table', () => {
    for (const { title, dueOn, overdue, assignee } of shown) {
      const due = dueOn ? words.date(dueOn) : '–';
      const color = overdue ? INK.risk : INK.soft;
      const what = { width: CONTENT_WIDTH - DUE - WHOSE - 14 };
      const whose = { width: WHOSE, align: 'right', color: INK.soft } as const;
      y = tableRow(
        sheet,
        [
          { text: overdue ? texts.overdueDay(due) : due, x: PAGE.left, style: { width: DUE, color } },
          { text: title, x: PAGE.left + DUE + 4, style: what },
          { text: assignee?.name ?? '–', x: PAGE.right - WHOSE, style: whose },
        ],
        y,
        room.lines,
      );
    }
  });
  return moreLine(sheet, rest, PAGE.left, y);
}
