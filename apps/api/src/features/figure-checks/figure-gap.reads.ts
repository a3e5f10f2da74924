import { healthLimits } from '@alongside/domain';
import { column, month, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { ofMonth } from '../referrals/index.ts';

const sameMonth = (o: string): string => `${ofMonth('c', o)} and ${o}.direction = c.direction`;

/** Every figure of a partner that is another one than ours, or is being checked. `state` as `figureGapState` of libs/domain; a spec compares both. */
const gaps = `(
  select c.hotline_id, c.id, c.partnership_id, c.month, c.direction, c.count as theirs, s.ours, abs(c.count - s.ours) as size, k.id as check_id,
    case when k.state = 'ASKED' then 'ASKED' when k.ours_ended = s.ours and k.theirs_ended = c.count then 'SETTLED' else 'OPEN' end as state
  from app.referral_confirmations c
  cross join lateral (select coalesce(sum(e.count), 0)::int as ours from app.referral_entries e
    where ${sameMonth('e')} and e.withdrawn_at is null) s
  left join lateral (select k.id, k.state, k.ours_ended, k.theirs_ended from app.referral_checks k
    where ${sameMonth('k')} and k.state <> 'WITHDRAWN' order by k.created_at desc, k.id desc limit 1) k on true
  where c.count <> s.ours or k.state = 'ASKED')`;

defineReads({
  type: 'FigureGap',
  table: gaps,
  visible: tenantRows(),
  fields: {
    id: column('id'),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.partnership_id`),
    month: month('month'),
    direction: column('direction'),
    ours: column('ours'),
    theirs: column('theirs'),
    state: column('state'),
    check: one('ReferralCheck', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.check_id`),
  },
  page: {
    filters: {
      state: (t, value: string[], c) => `${t}.state = any(${c.values.add(value, 'text[]')})`,
      direction: (t, value: string[], c) => `${t}.direction = any(${c.values.add(value, 'text[]')})`,
      partnershipId: (t, value: string, c) => `${t}.partnership_id = ${c.values.add(value, 'uuid')}`,
      // As `differs` of `reconcile` in libs/domain.
      wide: (t, value: boolean) =>
        `(${t}.state = 'ASKED' or ${t}.size > ${healthLimits.figures} * greatest(${t}.ours, ${t}.theirs)) = ${value}`,
      mine: (t, value: boolean, c) =>
        `${value ? '' : 'not '}exists (select from app.tasks k where k.hotline_id = ${t}.hotline_id and k.id = ${t}.check_id and k.assignee_id = ${c.values.add(c.actor.userId, 'uuid')})`,
    },
    orders: {
      WORST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.size`, type: 'int' },
          { sql: (t) => `${t}.month`, type: 'date' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'WORST',
  },
});

defineRoots({ figureGaps: { is: 'page', type: 'FigureGap' } });
