import { column, expression, instant, many, month, one } from '../../kernel/reads/fields.ts';
import { defineReads, extendReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { nameOfUser } from '../identity/index.ts';
import { ofMonth } from '../referrals/index.ts';

const ender = nameOfUser('ended_by');

/** As `checkOutcome` of libs/domain; a spec compares both. */
const outcome = (t: Sql): Sql => {
  const [ours, theirs] = [`${t}.ours_ended <> ${t}.ours_asked`, `${t}.theirs_ended is distinct from ${t}.theirs_asked`];
  return `case when ${t}.state <> 'ANSWERED' then null when ${ours} and ${theirs} then 'BOTH_CORRECTED'
    when ${ours} then 'OURS_CORRECTED' when ${theirs} then 'THEIRS_CORRECTED' else 'BOTH_STAND' end`;
};

defineReads({
  type: 'ReferralCheck',
  table: 'app.referral_checks',
  visible: tenantRows(),
  fields: {
    id: column('id'),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.partnership_id`),
    month: month('month'),
    direction: column('direction'),
    state: column('state'),
    oursAsked: column('ours_asked'),
    theirsAsked: column('theirs_asked'),
    oursEnded: column('ours_ended'),
    theirsEnded: column('theirs_ended'),
    partnerAsked: column('partner_asked'),
    partnerAnsweredAt: instant('partner_answered_at'),
    outcome: expression(outcome),
    explanation: column('explanation'),
    askedBy: nameOfUser('created_by'),
    askedAt: instant('created_at'),
    endedBy: expression((t, c, args) => `case when ${t}.ended_by is not null then ${ender.sql(t, c, args)} end`),
    endedAt: instant('ended_at'),
    task: one('Task', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.id`),
    version: column('version'),
  },
});

extendReads('ReferralMonth', {
  checks: many('ReferralCheck', {
    on: (t, o) => `${ofMonth(t, o)} and ${o}.state <> 'WITHDRAWN'`,
    order: (o) => `${o}.created_at desc, ${o}.id desc`,
    limit: 50,
  }),
});
