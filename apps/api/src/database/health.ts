import {
  agreedStages,
  closedStages,
  contactCadence,
  healthLimits,
  SISTER_CADENCE,
  STALE_AFTER_DAYS,
  twoWayKinds,
} from '@alongside/domain';
import { definerFunction } from './walls.ts';

const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/**
 * `app.health_spans` holds what the health of each partnership follows from, once for its hotline and once for the
 * network, and never a verdict: dates from which a level holds, so that any day can be compared with them by an index
 * (docs/decisions/012). A span is a period in which health can only get worse as days pass. A partnership has more
 * than one where a day ahead makes it better: an engagement that is planned begins, a quarter is over, an override ends.
 */
export const healthSpans = `
  create table app.health_spans (
    hotline_id uuid not null,
    partnership_id uuid not null,
    -- AMBER_STRICT: out of all that the hotline knows, RED notes excepted; AMBER: only out of what the network may see,
    -- and only where the partnership is shared with it.
    sharing text not null check (sharing in ('AMBER_STRICT', 'AMBER')),
    from_day date not null,
    -- The first day that no longer belongs to it.
    until_day date not null,
    contact_on date,
    contact_id uuid,
    -- Days within which contact is expected; null where silence says nothing.
    cadence int,
    review_on date,
    agreement_until date,
    agreement_id uuid,
    obstacle_severity text,
    obstacle_since date,
    obstacle_id uuid,
    task_due_on date,
    task_id uuid,
    third_task_due_on date,
    vouched_until date,
    -- The first day of the quarter in which the figures of the quarter before it are seen to differ.
    figures_since date,
    override_level text,
    -- The first day of each level, and the last one of HEALTHY; what counts, hence after an override.
    attention_from date not null,
    at_risk_from date not null,
    dormant_from date not null,
    healthy_through date not null,
    primary key (hotline_id, partnership_id, sharing, from_day),
    foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id)
  );
  create index on app.health_spans (hotline_id, dormant_from, partnership_id) where sharing = 'AMBER_STRICT';
  create index on app.health_spans (hotline_id, at_risk_from, partnership_id) where sharing = 'AMBER_STRICT';
  create index on app.health_spans (hotline_id, attention_from, partnership_id) where sharing = 'AMBER_STRICT';
  create index on app.health_spans (hotline_id, healthy_through, partnership_id) where sharing = 'AMBER_STRICT';
  create index on app.health_spans (dormant_from, partnership_id) where sharing = 'AMBER';
  create index on app.health_spans (at_risk_from, partnership_id) where sharing = 'AMBER';
  create index on app.health_spans (attention_from, partnership_id) where sharing = 'AMBER';
  create index on app.health_spans (healthy_through, partnership_id) where sharing = 'AMBER';
`;

/** Calls, meetings, e-mails, visits and engagements of the partnership `p` that count in the view `v`. */
const interactionsAndEngagements = `
  select i.occurred_on as day, i.id from app.interactions i
  where i.hotline_id = p.hotline_id and i.partnership_id = p.id and i.kind in (${list(twoWayKinds)})
    and i.withdrawn_at is null and i.sharing = any(v.labels)
  union all
  select e.starts_on, e.id from app.engagement_partnerships ep
  join app.engagements e on e.hotline_id = ep.hotline_id and e.id = ep.engagement_id
  where ep.hotline_id = p.hotline_id and ep.partnership_id = p.id and e.withdrawn_at is null and e.sharing = any(v.labels)`;

/** The same with meetings of working groups. Minutes are the hotline's alone, whatever the label of the group. */
const withMeetings = `${interactionsAndEngagements}
  union all
  select m.met_on, m.id from app.engagement_partnerships ep
  join app.engagements e on e.hotline_id = ep.hotline_id and e.id = ep.engagement_id
  join app.group_meetings m on m.hotline_id = e.hotline_id and m.engagement_id = e.id
  where v.own and ep.hotline_id = p.hotline_id and ep.partnership_id = p.id and e.withdrawn_at is null and m.withdrawn_at is null
    and e.sharing = any(v.labels)`;

/** See `lastingAgreement` of libs/domain. */
const agreement = `
  select k.id, k.until from (
    select distinct on (a.kind) a.id, least(a.valid_until, a.terminated_on) as until
    from app.agreements a
    cross join lateral (select coalesce(a.valid_from, greatest(a.hotline_signed_on, a.partner_signed_on)) as day) s
    where a.hotline_id = p.hotline_id and a.partnership_id = p.id and a.withdrawn_at is null
      and a.hotline_signed_on is not null and a.partner_signed_on is not null
      and (a.terminated_on is null or a.terminated_on > s.day)
    order by a.kind, s.day desc, a.id
  ) k order by k.until desc nulls first, k.id limit 1`;

const obstacle = `
  select o.id, o.severity, o.since from app.obstacles o
  where o.hotline_id = p.hotline_id and o.partnership_id = p.id and o.status = 'OPEN' and o.severity in ('HIGH', 'MEDIUM')
    and o.withdrawn_at is null and o.sharing = any(v.labels)
  order by o.severity, o.since, o.id limit 1`;

const tasks = `
  select (array_agg(k.id order by k.due_on, k.id))[1] as id, min(k.due_on) as due_on,
    (array_agg(k.due_on order by k.due_on))[${healthLimits.tasks.atRisk}] as third_due_on
  from (select id, due_on from app.tasks
    where hotline_id = p.hotline_id and partnership_id = p.id and status = 'OPEN' and due_on is not null) k
  where v.own`;

/** Whether both sides' figures of the quarter before `quarter` differ, over the months for which the partner gave one. */
const figuresDiffer = (quarter: string): string => `
  exists (select from (
    select sum(c.count) as theirs, coalesce(sum(o.count), 0) as ours from app.referral_confirmations c
    cross join lateral (select sum(r.count) as count from app.referral_entries r
      where r.hotline_id = c.hotline_id and r.partnership_id = c.partnership_id and r.month = c.month
        and r.direction = c.direction and r.withdrawn_at is null) o
    where c.hotline_id = p.hotline_id and c.partnership_id = p.id
      and c.month >= ${quarter} - interval '3 months' and c.month < ${quarter}
    group by c.direction
  ) f where abs(f.ours - f.theirs) > ${healthLimits.figures} * greatest(f.ours, f.theirs))`;

/** Days ahead on which the health of `p` in the view `v` may become better by itself; the first span has no beginning. */
const starts = (contacts: string): string => `
  select '-infinity'::date as day
  union select c.day from (${contacts}) c where c.day > current_date
  union select o.ends_on + 1 from app.health_overrides o
    where v.own and o.hotline_id = p.hotline_id and o.partnership_id = p.id and o.ended_at is null and o.ends_on >= current_date
  union select w.day from app.referral_confirmations c
    cross join lateral (select (date_trunc('quarter', c.month) + q.n * interval '3 months')::date as day from (values (1), (2)) q(n)) w
    where v.own and c.hotline_id = p.hotline_id and c.partnership_id = p.id and w.day > current_date`;

const { contact, review, agreementEndsWithin, tasks: task } = healthLimits;

/**
 * The spans of the partnerships `keys(hotline_id, id)`, as `healthOf` of libs/domain sees them; a property test
 * compares both. The numbers stand in the function as they were when it was made: another number needs a migration
 * that makes it anew and reckons every partnership.
 */
const spans = (contacts: string): string => `
  select p.hotline_id, p.id, v.sharing, s.day, lead(s.day, 1, 'infinity') over (partition by p.hotline_id, p.id, v.sharing order by s.day),
    f.*, o.level, coalesce(x.attention_from, w.attention_from), coalesce(x.at_risk_from, w.at_risk_from),
    coalesce(x.dormant_from, w.dormant_from), coalesce(x.healthy_through, least(w.in_contact_through, w.attention_from - 1))
  from app.partnerships p
  join keys on keys.hotline_id = p.hotline_id and keys.id = p.id
  join app.initiatives i on i.id = p.initiative_id
  join (values
    ('AMBER_STRICT', true, array['AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR']), ('AMBER', false, array['AMBER', 'GREEN', 'CLEAR'])
  ) v(sharing, own, labels) on v.own or p.sharing = any(v.labels)
  cross join lateral (select p.stage not in (${list(closedStages)}) as open,
    case when p.stage in (${list(Object.keys(contactCadence))}) then
      case when p.sister_basis is not null then ${SISTER_CADENCE} else
        case p.stage ${Object.entries(contactCadence)
          .map(([stage, days]) => `when '${stage}' then ${days}`)
          .join(' ')} end end end as cadence) g
  cross join lateral (select day, greatest(day, current_date) as known_on from (${starts(contacts)}) d where g.open or d.day = '-infinity') s
  left join lateral (select c.day, c.id from (${contacts}) c where c.day <= s.known_on order by c.day desc, c.id limit 1) c on g.open
  left join lateral (${agreement}) a on p.stage in (${list(agreedStages)})
  left join lateral (${obstacle}) b on g.open
  left join lateral (${tasks}) t on g.open
  left join lateral (select date_trunc('quarter', s.known_on)::date as since where v.own and ${figuresDiffer(`date_trunc('quarter', s.known_on)`)}) q on g.open
  left join lateral (select o.level from app.health_overrides o where v.own and o.hotline_id = p.hotline_id and o.partnership_id = p.id
    and o.ended_at is null and o.ends_on >= s.known_on) o on g.open
  cross join lateral (select c.day as contact_on, c.id as contact_id, case when v.own then g.cadence end as cadence,
    case when g.open then p.next_review_on end as review_on, a.until as agreement_until, a.id as agreement_id,
    b.severity as obstacle_severity, b.since as obstacle_since, b.id as obstacle_id,
    t.due_on as task_due_on, t.id as task_id, t.third_due_on as third_task_due_on,
    case when g.open then i.vouched_until end as vouched_until, q.since as figures_since) f
  cross join lateral (select
    least(
      f.contact_on + ${contact.needsAttention} * f.cadence + 1, f.review_on + ${review.needsAttention + 1},
      f.agreement_until - ${agreementEndsWithin}, f.task_due_on + 1, f.vouched_until + ${STALE_AFTER_DAYS + 1},
      case when f.obstacle_severity = 'MEDIUM' or f.figures_since is not null then '-infinity'::date end) as attention_from,
    least(
      f.contact_on + ${contact.atRisk} * f.cadence + 1, f.review_on + ${review.atRisk + 1}, f.agreement_until + 1,
      f.task_due_on + ${task.atRiskDays + 1}, f.third_task_due_on + 1,
      case when f.obstacle_severity = 'HIGH' then '-infinity'::date end) as at_risk_from,
    case when f.cadence is not null then f.contact_on + ${contact.dormant + 1} end as dormant_from,
    f.contact_on + g.cadence as in_contact_through) d
  cross join lateral (select coalesce(least(d.attention_from, d.at_risk_from, d.dormant_from), 'infinity') as attention_from,
    coalesce(least(d.at_risk_from, d.dormant_from), 'infinity') as at_risk_from, coalesce(d.dormant_from, 'infinity') as dormant_from,
    coalesce(d.in_contact_through, '-infinity') as in_contact_through) w
  left join (values
    ('HEALTHY', 'infinity'::date, 'infinity'::date, 'infinity'::date, 'infinity'::date),
    ('NEEDS_ATTENTION', '-infinity', 'infinity', 'infinity', '-infinity'),
    ('AT_RISK', '-infinity', '-infinity', 'infinity', '-infinity'),
    ('DORMANT', '-infinity', '-infinity', '-infinity', '-infinity')
  ) x(level, attention_from, at_risk_from, dormant_from, healthy_through) on x.level = o.level`;

/** `app.reckon_health(hotlines, partnerships)`: writes the spans of these partnerships anew, in the transaction of the change. */
const reckon = (contacts: string): string =>
  definerFunction(
    'app.reckon_health(hotlines uuid[], partnerships uuid[])',
    [],
    `returns void language plpgsql security definer set search_path = pg_catalog, app as $$
    begin
      if cardinality(partnerships) is null then return; end if;
      -- Two changes at once wait for each other here: the later one then reads what the earlier one wrote.
      perform from app.partnerships p where (p.hotline_id, p.id) in (select * from unnest(hotlines, partnerships))
        order by p.hotline_id, p.id for no key update;
      delete from app.health_spans h where (h.hotline_id, h.partnership_id) in (select * from unnest(hotlines, partnerships));
      insert into app.health_spans
      with keys as materialized (select distinct k.hotline_id, k.id from unnest(hotlines, partnerships) k(hotline_id, id))
      ${spans(contacts)};
    end $$`,
  );

interface Source {
  readonly table: string;
  /** Rows `hotline_id, partnership_id` of `changed` (and, after an update, `former`) whose health may be another now. */
  readonly touched: string;
  readonly onUpdate?: string;
}

const own = 'select hotline_id, partnership_id from changed';
const sources: readonly Source[] = [
  {
    table: 'partnerships',
    touched: 'select hotline_id, id from changed',
    onUpdate: `select c.hotline_id, c.id from changed c join former f on f.hotline_id = c.hotline_id and f.id = c.id
      where (c.stage, c.sister_basis, c.next_review_on, c.sharing) is distinct from (f.stage, f.sister_basis, f.next_review_on, f.sharing)`,
  },
  {
    table: 'initiatives',
    touched: 'select null::uuid, null::uuid from changed where false',
    onUpdate: `select p.hotline_id, p.id from changed c join former f on f.id = c.id join app.partnerships p on p.initiative_id = c.id
      where c.vouched_until is distinct from f.vouched_until`,
  },
  { table: 'interactions', touched: `${own} where kind in (${list(twoWayKinds)})`, onUpdate: own },
  { table: 'engagement_partnerships', touched: own },
  {
    table: 'engagements',
    // A new one is no partnership's yet.
    touched: 'select null::uuid, null::uuid from changed where false',
    onUpdate:
      'select l.hotline_id, l.partnership_id from changed c join app.engagement_partnerships l on l.hotline_id = c.hotline_id and l.engagement_id = c.id',
  },
  { table: 'agreements', touched: own },
  { table: 'obstacles', touched: own },
  { table: 'tasks', touched: `${own} where partnership_id is not null` },
  { table: 'referral_confirmations', touched: own },
  {
    table: 'referral_entries',
    touched: `${own} c where exists (select from app.referral_confirmations r
      where r.hotline_id = c.hotline_id and r.partnership_id = c.partnership_id and r.month = c.month and r.direction = c.direction)`,
  },
  { table: 'health_overrides', touched: own },
];

/** Statement triggers, so that many rows are reckoned in one go. */
function reckonsAfter({ table, touched, onUpdate = touched }: Source): string {
  const name = `app.reckon_${table}`;
  return [
    definerFunction(
      `${name}()`,
      [],
      `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          if tg_op = 'INSERT' then
            perform app.reckon_health(array_agg(k.hotline_id), array_agg(k.partnership_id)) from (${touched}) k(hotline_id, partnership_id);
          else
            perform app.reckon_health(array_agg(k.hotline_id), array_agg(k.partnership_id)) from (${onUpdate}) k(hotline_id, partnership_id);
          end if;
          return null;
        end $$`,
    ),
    `create trigger reckon_new after insert on app.${table} referencing new table as changed for each statement execute function ${name}();`,
    `create trigger reckon_changed after update on app.${table} referencing old table as former new table as changed for each statement execute function ${name}();`,
  ].join('\n');
}

const reckonsNoMore = (table: string): string =>
  `drop trigger reckon_new on app.${table}; drop trigger reckon_changed on app.${table}; drop function app.reckon_${table};`;

/** Everything that keeps `app.health_spans`. */
export const healthFunctions = (): string =>
  [reckon(interactionsAndEngagements), ...sources.map(reckonsAfter)].join('\n');

/** Drops what `healthFunctions` made. */
export const dropHealthFunctions = (): string =>
  [...sources.map(({ table }) => reckonsNoMore(table)), 'drop function app.reckon_health;'].join('\n');

const groupMeetings: Source = {
  table: 'group_meetings',
  touched: `select l.hotline_id, l.partnership_id from changed c
    join app.engagement_partnerships l on l.hotline_id = c.hotline_id and l.engagement_id = c.engagement_id`,
};

/** Reckons every partnership of a working group that has met. */
const reckonGroups = `
  select app.reckon_health(array_agg(k.hotline_id), array_agg(k.partnership_id)) from (
    select distinct l.hotline_id, l.partnership_id from app.engagement_partnerships l
    join app.group_meetings m on m.hotline_id = l.hotline_id and m.engagement_id = l.engagement_id) k;`;

/** From here on meetings of working groups are contact. */
export const meetingsAreContact = (): string =>
  ['drop function app.reckon_health;', reckon(withMeetings), reckonsAfter(groupMeetings), reckonGroups].join('\n');

/** Takes `meetingsAreContact` back. */
export const meetingsAreNoContact = (): string =>
  [
    reckonsNoMore(groupMeetings.table),
    'drop function app.reckon_health;',
    reckon(interactionsAndEngagements),
    reckonGroups,
  ].join('\n');
