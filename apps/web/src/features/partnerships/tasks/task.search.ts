import { taskStatuses } from '@alongside/domain';
import { flagOf, searchOf, someOf } from '../../../lib/search.ts';

/** What the address of the list of tasks may say; without a state it shows the open ones. */
export function taskListSearch(search: Record<string, unknown>) {
  return searchOf({
    status: someOf(search, 'status', taskStatuses.codes),
    mine: flagOf(search, 'mine'),
    overdue: flagOf(search, 'overdue'),
  });
}

export type TaskListSearch = ReturnType<typeof taskListSearch>;
