import type { CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { isOver, lineProblem, problemsOf, textLimits } from '../limits/index.ts';
import type { TaskStatus } from '../vocabulary/index.ts';

/**
 * What is wrong with a task: it has a title, and the day on which it is due is not over. A day that it had before
 * may stay, for a task may be overdue.
 *
 * @param before the day so far; `null` for a new task
 */
export const taskProblems = (
  input: { readonly title: string; readonly dueOn: CivilDate | null },
  today: CivilDate,
  before: CivilDate | null = null,
): Problem[] =>
  problemsOf(
    lineProblem('title', input.title, textLimits.line),
    input.dueOn !== null && isOver(input.dueOn, today) && input.dueOn !== before
      ? { field: 'dueOn', message: 'Choose today or a later day.' }
      : undefined,
  );

/** Whether an open task should have been done before today, the day on the reader's wall. */
export const isOverdue = (
  task: { readonly status: TaskStatus; readonly dueOn: CivilDate | null },
  today: CivilDate,
): boolean => task.status === 'OPEN' && task.dueOn !== null && task.dueOn < today;
