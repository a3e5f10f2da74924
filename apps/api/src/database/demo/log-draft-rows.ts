import type { LogKind } from '@alongside/domain';
import { type DemoCalendar, demoId, type Rows } from './demo-rows.ts';

interface DemoDraft {
  readonly key: string;
  readonly initiative: string;
  readonly kind: LogKind;
  readonly daysAgo: number;
  readonly content: (calendar: DemoCalendar) => Readonly<Record<string, unknown>>;
}

/** What a coordinator has begun to write down and means to finish. */
const drafts: readonly DemoDraft[] = [
  {
    key: 'call',
    initiative: 'prevention-lab',
    kind: 'INTERACTION',
    daysAgo: 1,
    content: (calendar) => ({
      kind: 'CALL',
      occurredOn: calendar.ago(1),
      attendees: 'Their head of training',
      summary: 'They can take part in the training of our analysts in spring. Still open: ',
      sharing: 'AMBER_STRICT',
      nextId: demoId('draft', 'call', 'step'),
      nextTitle: '',
      nextDueOn: null,
    }),
  },
];

export const logDraftRows = (calendar: DemoCalendar): Rows => [
  [
    'log_drafts',
    drafts.map(({ key, initiative, kind, daysAgo, content }) => ({
      hotline_id: demoId('hotline', 'northland'),
      id: demoId('draft', key),
      partnership_id: demoId('partnership', 'northland', initiative),
      owner_id: demoId('user', 'coordinator'),
      kind,
      content: content(calendar),
      version: 1,
      created_by: demoId('user', 'coordinator'),
      created_at: calendar.at(daysAgo, 16),
      updated_at: calendar.at(daysAgo, 16),
    })),
  ],
];
