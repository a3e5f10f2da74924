import type pg from 'pg';
import { END } from './partnerships.ts';

/** Every collaboration once, with the day it happened and the instant it was logged: recent ones are more frequent. */
const entries = `
  create temp table entries as
  select e.*, pg_temp.id_at(e.logged_at, m, 40) as id,
    case when pg_temp.share(m, 41) < 0.55 then 'INTERACTION' when pg_temp.share(m, 41) < 0.92 then 'REFERRAL' else 'ENGAGEMENT' end as kind,
    pg_temp.one_of('{AMBER,AMBER,AMBER,AMBER,AMBER,AMBER,AMBER_STRICT,AMBER_STRICT,GREEN,RED}', pg_temp.share(m, 42)) as sharing
  from (
    select p.n, p.n * 1000 + k as m, p.hotline_id, p.id as partnership_id, p.people[1 + (p.n + k) % 4] as author, d.happened_at,
      least(d.happened_at + pg_temp.share(p.n * 1000 + k, 43) * interval '10 days', ${END}) as logged_at
    from plan p cross join lateral generate_series(1, p.collaborations) k
    cross join lateral (select p.made_at + sqrt(pg_temp.share(p.n * 1000 + k, 44)) * (${END} - p.made_at) as happened_at) d
  ) e
  order by e.logged_at`;

const phrase = (salt: number): string => `pg_temp.one_of($1::text[], pg_temp.share(m, ${salt}))`;

const interactions = `
  insert into app.interactions (hotline_id, id, partnership_id, kind, occurred_on, attendees, summary, sharing, created_by, created_at, updated_at)
  select hotline_id, id, partnership_id, pg_temp.one_of('{CALL,CALL,MEETING,EMAIL,EMAIL,EMAIL,VISIT,NOTE}', pg_temp.share(m, 50)),
    happened_at::date, case when m % 3 = 0 then 'Their coordinator and ours' end,
    ${phrase(51)} || ' ' || ${phrase(52)} || case when m % 2 = 0 then ' ' || ${phrase(53)} || ' ' || ${phrase(54)} else '' end,
    sharing, author, logged_at, logged_at
  from entries where kind = 'INTERACTION'`;

const referrals = `
  insert into app.referral_entries (hotline_id, id, partnership_id, month, direction, subject, mode, channel, audience, language, count,
    created_by, created_at, updated_at)
  select hotline_id, id, partnership_id, date_trunc('month', happened_at)::date, case when m % 4 = 0 then 'IN' else 'OUT' end,
    case when m % 4 = 0 then 'CSAM_REPORT' else 'HELP_SEEKER' end, pg_temp.one_of('{SIGNPOST,SIGNPOST,WARM,FORMAL}', pg_temp.share(m, 60)),
    pg_temp.one_of('{PHONE,EMAIL,CHAT,WEB_FORM,REPORT_PAGE}', pg_temp.share(m, 61)),
    case when m % 2 = 0 then 'ADULT_HELP_SEEKERS' end, case when m % 5 = 0 then 'en' end, 1 + floor(pg_temp.share(m, 62) * 20)::int,
    author, logged_at, logged_at
  from entries where kind = 'REFERRAL'`;

const engagements = `
  insert into app.engagements (hotline_id, id, kind, title, starts_on, ends_on, summary, people_reached, sharing, created_by, created_at, updated_at)
  select hotline_id, id, pg_temp.one_of('{TRAINING,EVENT,KNOWLEDGE_EXCHANGE,WORKING_GROUP,RESEARCH}', pg_temp.share(m, 70)),
    'Joint session no. ' || m % 97, happened_at::date, case when m % 5 = 0 then happened_at::date + 1 end,
    ${phrase(71)} || ' ' || ${phrase(72)}, 5 + floor(pg_temp.share(m, 73) * 200)::int, sharing, author, logged_at, logged_at
  from entries where kind = 'ENGAGEMENT'`;

/** Each engagement belongs to its partnership, every fifth to a second one of the same hotline too. */
const links = `
  insert into app.engagement_partnerships (hotline_id, engagement_id, partnership_id, created_by)
  select hotline_id, id, partnership_id, author from entries where kind = 'ENGAGEMENT'
  union all
  select e.hotline_id, e.id, p.id, e.author from entries e join plan p on p.n = e.n + case when e.n % 2 = 0 then -1 else 1 end
  where e.kind = 'ENGAGEMENT' and e.m % 5 = 0 and p.hotline_id = e.hotline_id`;

/** What the network may know of partnerships, as the triggers on them and on engagements would have kept it. */
const directory = `
  insert into app.directory_entries (hotline_id, initiative_id, initiative_name, stage, since, intensity, kinds)
  select p.hotline_id, p.initiative_id, lower(i.name), p.stage, p.since, p.intensity, coalesce(k.kinds, '{}')
  from app.partnerships p join app.initiatives i on i.id = p.initiative_id
    left join (
      select l.hotline_id, l.partnership_id, array_agg(distinct e.kind order by e.kind) as kinds
      from app.engagement_partnerships l join app.engagements e on e.hotline_id = l.hotline_id and e.id = l.engagement_id
      where e.sharing in ('GREEN', 'CLEAR') group by 1, 2
    ) k on k.hotline_id = p.hotline_id and k.partnership_id = p.id
  where p.stage not in ('DECLINED', 'ENDED') and p.sharing in ('GREEN', 'CLEAR')`;

/** What the triggers on the tables above would have written. */
const timeline = `
  insert into app.timeline_entries (hotline_id, partnership_id, happened_on, id, kind, sharing, logged_by, logged_at)
  select * from (
    select hotline_id, partnership_id, effective_on, id, 'STAGE_CHANGE', 'AMBER', created_by, created_at as logged_at from app.stage_changes
    union all
    select hotline_id, partnership_id, occurred_on, id, 'INTERACTION', sharing, created_by, created_at from app.interactions
    union all
    select hotline_id, partnership_id, least((month + interval '1 month - 1 day')::date, created_at::date), id, 'REFERRAL', 'AMBER_STRICT',
      created_by, created_at from app.referral_entries
    union all
    select e.hotline_id, ep.partnership_id, e.starts_on, e.id, 'ENGAGEMENT', e.sharing, e.created_by, e.created_at
    from app.engagements e join app.engagement_partnerships ep on ep.hotline_id = e.hotline_id and ep.engagement_id = e.id
  ) t order by logged_at`;

/** Sentences of notes; nobody wrote them, and none of them is about anybody. */
const phrases = [
  'We went through the figures of the last quarter and found no gap.',
  'They will send the new leaflet in two languages before the end of the month.',
  'Their chat is closed for maintenance this week, calls are taken as usual.',
  'The two teams compared how they word the first answer to a person in distress.',
  'A visit of their trainers is planned, the date depends on the room.',
  'They asked us to change the link on our report page.',
  'Both sides would like to meet twice a year instead of once.',
  'The waiting time is now about three weeks.',
  'We agreed to count warm referrals separately from this month on.',
  'No new point; the next call is in six weeks.',
];

/** Interactions, referral entries and engagements, and the timeline of all of them. Needs `plan` of the same session. */
export async function loadCollaborations(client: pg.Client): Promise<void> {
  await client.query(entries);
  await client.query(interactions, [phrases]);
  await client.query(referrals);
  await client.query(engagements, [phrases]);
  await client.query(links);
  await client.query(directory);
  await client.query(timeline);
}
