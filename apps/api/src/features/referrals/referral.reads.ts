import { gridSpanProblem, invalidAll } from '@alongside/domain';
import { firstDayOf, type Month } from '@alongside/shared';
import { column, instant, many, month, one } from '../../kernel/reads/fields.ts';
import { defineReads, extendReads, type ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { nameOfUser } from '../identity/index.ts';
import { ofPartnership } from '../partnerships/index.ts';

defineReads({
  type: 'ReferralEntry',
  table: 'app.referral_entries',
  visible: tenantRows({ only: (t) => `${t}.withdrawn_at is null` }),
  fields: {
    id: column('id'),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.partnership_id`),
    month: month('month'),
    direction: column('direction'),
    subject: column('subject'),
    mode: column('mode'),
    channel: column('channel'),
    audience: column('audience'),
    language: column('language'),
    count: column('count'),
    loggedBy: nameOfUser('created_by'),
    loggedAt: instant('created_at'),
    corrections: many('ReferralCorrection', {
      on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.entry_id = ${t}.id`,
      order: (o) => `${o}.created_at desc, ${o}.id desc`,
    }),
  },
});

defineReads({
  type: 'ReferralCorrection',
  table: 'app.referral_corrections',
  visible: tenantRows(),
  fields: {
    id: column('id'),
    countBefore: column('count_before'),
    countAfter: column('count_after'),
    reason: column('reason'),
    correctedBy: nameOfUser('created_by'),
    correctedAt: instant('created_at'),
  },
});

const sum = (direction: 'OUT' | 'IN'): Sql =>
  `coalesce(sum(e.count) filter (where e.direction = '${direction}'), 0)::int as ${direction.toLowerCase()}_count`;

/** The partner's own figure of the month `m`, as a column; null where it gave none. */
const byPartner = (t: Sql, direction: 'OUT' | 'IN'): Sql =>
  `(select p.count from app.referral_confirmations p where ${ofPartnership(t, 'p')} and p.month = m.month and p.direction = '${direction}') as ${direction.toLowerCase()}_by_partner`;

/**
 * Every month of the span with the sums of both directions. For people of the network the list is empty: raw
 * counts stay in the hotline, and a zero would say that nothing was logged.
 */
function monthsOf(t: Sql, c: ReadContext, from: Month, to: Month): Sql {
  const problem = gridSpanProblem(from, to);
  if (problem) throw invalidAll([problem]);
  const [first, last] = [from, to].map((each) => c.values.add(firstDayOf(each), 'date'));
  const sums = `select ${sum('OUT')}, ${sum('IN')} from app.referral_entries e where ${ofPartnership(t, 'e')} and e.month = m.month and e.withdrawn_at is null`;
  const months = `select g::date as month from generate_series(${first}::timestamp, ${last}::timestamp, interval '1 month') g where ${c.actor.hotlineId !== null}`;
  return `(select ${t}.hotline_id, ${t}.id as partnership_id, m.month, s.*, ${byPartner(t, 'OUT')}, ${byPartner(t, 'IN')} from (${months}) m cross join lateral (${sums}) s)`;
}

/** Rows of a table that belong to the month of a partnership at `t`. */
export const ofMonth = (t: Sql, o: Sql): Sql =>
  `${o}.hotline_id = ${t}.hotline_id and ${o}.partnership_id = ${t}.partnership_id and ${o}.month = ${t}.month`;

defineReads({
  type: 'ReferralMonth',
  table: 'app.referral_entries',
  fields: {
    month: month('month'),
    out: column('out_count'),
    in: column('in_count'),
    outByPartner: column('out_by_partner'),
    inByPartner: column('in_by_partner'),
    entries: many('ReferralEntry', {
      on: ofMonth,
      order: (o) => `${o}.created_at desc, ${o}.id desc`,
    }),
  },
});

extendReads('Partnership', {
  referralMonths: many('ReferralMonth', {
    from: (t, c, args) => monthsOf(t, c, args['from'] as Month, args['to'] as Month),
    order: (o) => `${o}.month`,
  }),
});
