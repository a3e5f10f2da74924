import { handoverRights } from '@alongside/domain';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { nameOfUser } from '../identity/index.ts';
import { defineSubject } from '../notifications/index.ts';

const ofHandover = (t: string, o: string) => `${o}.hotline_id = ${t}.hotline_id and ${o}.handover_id = ${t}.id`;

defineReads({
  type: 'HandoverShare',
  table: 'app.handover_lines',
  visible: tenantRows(),
  fields: {
    kind: column('kind'),
    successor: one('User', (t, o) => `${o}.id = ${t}.successor_id`),
    named: expression((t) => `cardinality(${t}.record_ids)`),
  },
});

defineReads({
  type: 'Handover',
  table: 'app.handovers',
  visible: tenantRows(),
  fields: {
    id: column('id'),
    leaver: one('User', (t, o) => `${o}.id = ${t}.leaver_id`),
    fromOn: column('from_on'),
    status: column('status'),
    stuck: expression(
      (t) =>
        `(${t}.status = 'PLANNED' and exists (select from app.handover_lines l join app.users u on u.id = l.successor_id
           where ${ofHandover(t, 'l')} and not (u.active and u.role in ('COORDINATOR', 'MANAGER'))))`,
    ),
    carriedOutAt: instant('carried_out_at'),
    moved: column('moved'),
    shares: many('HandoverShare', { on: ofHandover, order: (o) => `${o}.place`, limit: 100 }),
    plannedBy: nameOfUser('created_by'),
    version: column('version'),
    viewerCan: computed<{ hotlineId: string; leaverId: string }>(
      (t) => ({ hotlineId: `${t}.hotline_id`, leaverId: `${t}.leaver_id` }),
      (handover, actor) => handoverRights(actor, handover),
    ),
  },
  page: {
    filters: {},
    orders: {
      NEWEST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.created_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'NEWEST',
  },
});

defineRoots({ handovers: { is: 'page', type: 'Handover' } });

defineSubject('HANDOVER', {
  type: 'Handover',
  title: (s) => `coalesce((select u.name from app.users u where u.id = ${s}.leaver_id), 'A former colleague')`,
  only: (s) => `${s}.status <> 'CANCELLED'`,
});
