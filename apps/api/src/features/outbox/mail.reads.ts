import { type MailState, mailRights, may } from '@alongside/domain';
import { column, computed, instant } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';

defineReads({
  type: 'Mail',
  table: 'app.mails',
  visible: (_t, { actor }) => (may.seeOutbox(actor).allowed ? null : 'false'),
  fields: {
    id: column('id'),
    name: column('name'),
    address: column('address'),
    subject: column('subject'),
    body: column('body'),
    calendarFile: column('calendar_file'),
    state: column('state'),
    attempts: column('attempts'),
    createdAt: instant('created_at'),
    nextAttemptAt: instant('next_attempt_at'),
    settledAt: instant('settled_at'),
    detail: column('detail'),
    version: column('version'),
    viewerCan: computed<{ state: MailState }>(
      (t) => ({ state: `${t}.state` }),
      (mail, actor) => mailRights(actor, mail),
    ),
  },
  page: {
    filters: { state: (t, codes: string[], c) => `${t}.state = any(${c.values.add(codes, 'text[]')})` },
    orders: {
      NEWEST: {
        terms: [
          { sql: (t) => `${t}.created_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
        descending: true,
      },
    },
    defaultOrder: 'NEWEST',
  },
});

defineRoots({ mails: { is: 'page', type: 'Mail' } });
