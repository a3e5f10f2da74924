import type pg from 'pg';
import { END } from './partnerships.ts';

/** What health follows from beside collaborations and tasks. A part of the initiatives was confirmed lately; the rest is stale. */
const records = [
  `insert into app.agreements (hotline_id, id, partnership_id, kind, valid_from, valid_until, hotline_signed_on, partner_signed_on,
     created_by, created_at, updated_at)
   select hotline_id, pg_temp.id_at(updated_at, n, 80), id, 'MOU', made_at::date,
     case when pg_temp.share(n, 81) < 0.5 then (${END} + (pg_temp.share(n, 82) - 0.1) * interval '4 years')::date end,
     made_at::date, made_at::date, people[4], updated_at, updated_at
   from plan where stage in ('AGREED', 'ACTIVE', 'PAUSED', 'ENDED') and pg_temp.share(n, 80) < 0.8`,
  `insert into app.obstacles (hotline_id, id, partnership_id, type, severity, since, status, sharing, created_by, created_at, updated_at)
   select hotline_id, pg_temp.id_at(updated_at, n, 83), id, 'FUNDING_SHORT_TERM', pg_temp.one_of('{LOW,MEDIUM,MEDIUM,HIGH}', pg_temp.share(n, 84)),
     made_at::date, pg_temp.one_of('{OPEN,OPEN,RESOLVED}', pg_temp.share(n, 85)), pg_temp.one_of('{AMBER,AMBER,AMBER_STRICT}', pg_temp.share(n, 86)),
     people[1], updated_at, updated_at
   from plan where pg_temp.share(n, 83) < 0.2`,
  `insert into app.referral_confirmations (hotline_id, id, partnership_id, month, direction, count, created_by)
   select p.hotline_id, pg_temp.id_at(p.updated_at, p.n, 87), p.id, m.month, 'OUT', floor(pg_temp.share(p.n, 87) * 20)::int, p.people[4]
   from plan p cross join lateral (select date_trunc('month', ${END} - interval '1 month')::date as month) m
   where p.stage = 'ACTIVE' and pg_temp.share(p.n, 88) < 0.1`,
  `update app.initiatives set confirmed_at = now() - pg_temp.share(hashtextextended(id::text, 0), 89) * interval '150 days'
   where source_id = (select id from app.sources where title = 'Synthetic set of the bench')
     and pg_temp.share(hashtextextended(id::text, 0), 90) < 0.3`,
];

/** Agreements, obstacles and figures of the partner, and what triggers make of them. Needs `plan` of the same session. */
export async function loadHealth(client: pg.Client): Promise<void> {
  for (const statement of records) await client.query(statement);
  await client.query('analyze');
  await client.query('select app.reckon_health(array_agg(hotline_id), array_agg(id)) from app.partnerships');
}
