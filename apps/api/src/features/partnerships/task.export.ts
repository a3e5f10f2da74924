import { code, day, text } from '../../kernel/exports/columns.ts';
import { defineExport } from '../../kernel/exports/export-map.ts';
import { byDay, byRecord, coded, yesOrNo } from '../../kernel/exports/filters.ts';

interface Row {
  readonly title: string;
  readonly dueOn: string | null;
  readonly status: string;
  readonly completedAt: string | null;
  readonly partnership: { readonly initiative: { readonly name: string } } | null;
  readonly assignee: { readonly name: string } | null;
}

/** Tasks are for the hotline that keeps them. */
defineExport<Row>({
  list: 'tasks',
  name: 'TASKS',
  headings: 'taskColumn',
  columns: {
    title: [text('TITLE', 'title', ({ title }) => title)],
    due: [day('DUE', 'dueOn', ({ dueOn }) => dueOn)],
    partnership: [
      text('PARTNERSHIP', 'partnership { initiative { name } }', ({ partnership }) => partnership?.initiative.name),
    ],
    assignee: [text('ASSIGNEE', 'assignee { name }', ({ assignee }) => assignee?.name)],
    status: [code('STATUS', 'status', 'taskStatus', ({ status }) => status)],
    completed: [text('COMPLETED', 'completedAt', ({ completedAt }) => completedAt)],
  },
  filters: {
    status: coded('STATUS', 'taskStatus'),
    mine: yesOrNo('MINE'),
    partnershipId: byRecord(
      'PARTNERSHIP',
      'Partnership',
      (t) => `(select i.name from app.initiatives i where i.id = ${t}.initiative_id)`,
    ),
    dueBy: byDay('DUE_BY'),
    overdue: yesOrNo('OVERDUE'),
  },
  sharing: { of: () => 'AMBER_STRICT', none: 'AMBER_STRICT' },
});
