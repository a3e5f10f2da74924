import { column, instant } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';

defineReads({
  type: 'HotlineSeat',
  table: 'app.seats_of_hotline()',
  visible: (_t, { actor }) => (actor.hotlineId === null ? 'false' : null),
  fields: {
    id: column('id'),
    title: column('title'),
    purpose: column('purpose'),
    format: column('format'),
    status: column('status'),
    role: column('role'),
    state: column('state'),
    askedAt: instant('asked_at'),
    startsAt: instant('starts_at'),
    minutes: column('minutes'),
    confirmed: column('confirmed'),
  },
  page: {
    filters: {},
    orders: {
      NEWEST: {
        terms: [
          { sql: (t) => `${t}.asked_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
        descending: true,
      },
    },
    defaultOrder: 'NEWEST',
  },
});

defineRoots({ hotlineSeats: { is: 'page', type: 'HotlineSeat' } });
