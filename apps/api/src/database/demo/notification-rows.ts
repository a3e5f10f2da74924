import { demoId, type Row, type Rows } from './demo-rows.ts';

const rowsOf = (rows: Rows, name: string): readonly Row[] =>
  rows.filter(([table]) => table === name).flatMap(([, some]) => some);

/** What the product would have told when the demo's records were made: tasks for others, questions to the manager. */
export function notificationRows(rows: Rows): Rows {
  const given = rowsOf(rows, 'tasks').filter(({ assignee_id, created_by }) => assignee_id !== created_by);
  const asked = rowsOf(rows, 'partnerships').filter(({ approval_asked_by }) => approval_asked_by);
  return [
    [
      'notifications',
      [
        ...given.map((task) =>
          notification(task, {
            user_id: task['assignee_id'],
            kind: 'TASK_ASSIGNED',
            event: `TASK_ASSIGNED/${task['id']}/1`,
            subject_type: 'TASK',
            actor_id: task['created_by'],
            due_on: task['due_on'],
            created_at: task['created_at'],
          }),
        ),
        ...asked.map((partnership) =>
          notification(partnership, {
            user_id: demoId('user', 'manager'),
            kind: 'APPROVAL_ASKED',
            event: `APPROVAL_ASKED/${partnership['id']}/demo`,
            subject_type: 'PARTNERSHIP',
            actor_id: partnership['approval_asked_by'],
            due_on: null,
            created_at: partnership['approval_asked_at'],
          }),
        ),
      ],
    ],
  ];
}

const notification = (subject: Row, told: Row): Row => ({
  ...told,
  id: demoId('notification', String(told['event'])),
  subject_hotline_id: subject['hotline_id'],
  subject_id: subject['id'],
  delivery: 'DIGEST',
});
