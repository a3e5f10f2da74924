import { templates } from '../playbook/templates.ts';
import { idOf } from '../registry/record.ts';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';
import type { DemoActor } from './types.ts';

/** A started list: how many of its first steps are done, and what is noted on the next ones. */
interface DemoChecklist {
  readonly template: string;
  readonly initiative: string | null;
  readonly startedDaysAgo: number;
  readonly done: number;
  readonly next: readonly { readonly dueInDays: number; readonly owner: DemoActor; readonly note?: string }[];
}

const checklists: readonly DemoChecklist[] = [
  {
    template: 'mou',
    initiative: 'lighthouse-line',
    startedDaysAgo: 40,
    done: 9,
    next: [
      { dueInDays: -2, owner: 'coordinator', note: 'Their lawyer has the draft; ask on the monthly call.' },
      { dueInDays: 12, owner: 'manager' },
    ],
  },
  {
    template: 'prevention-strategy',
    initiative: null,
    startedDaysAgo: 90,
    done: 6,
    next: [{ dueInDays: 5, owner: 'manager', note: 'Use the public yearly figures only.' }],
  },
];

const idsOf = ({ template, initiative }: DemoChecklist) => ({
  hotline_id: demoId('hotline', 'northland'),
  id: demoId('checklist', template, initiative ?? ''),
  partnership_id: initiative && demoId('partnership', 'northland', initiative),
});

function stepRows(list: DemoChecklist, calendar: DemoCalendar): Row[] {
  const { hotline_id, id, partnership_id } = idsOf(list);
  const steps = templates.find(({ key }) => key === list.template)?.editions.at(-1) ?? [];
  return steps.map((step, place) => {
    const next = list.next[place - list.done];
    return {
      hotline_id,
      id: demoId('checklist step', id, step.key),
      checklist_id: id,
      partnership_id,
      place,
      ...step,
      owner_id: next ? demoId('user', next.owner) : null,
      due_on: next ? calendar.ago(-next.dueInDays) : null,
      done_on: place < list.done ? calendar.ago(Math.max(1, list.startedDaysAgo - place * 3)) : null,
      note: next?.note ?? null,
      created_by: demoId('user', 'coordinator'),
    };
  });
}

/** Checklists of the first fictional hotline; the templates are those of the product. */
export const checklistRows = (calendar: DemoCalendar): Rows => [
  [
    'checklists',
    checklists.map((list) => ({
      ...idsOf(list),
      template_id: idOf('playbook_templates', list.template),
      edition: templates.find(({ key }) => key === list.template)?.editions.length ?? 1,
      created_by: demoId('user', 'coordinator'),
      created_at: calendar.at(list.startedDaysAgo),
    })),
  ],
  ['checklist_steps', checklists.flatMap((list) => stepRows(list, calendar))],
];
