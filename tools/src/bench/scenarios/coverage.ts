import { firmStatuses, STALE_AFTER_DAYS, weakStatuses } from '@alongside/domain';
import type { Sample, SampleSource, Scenario } from './scenario.ts';

/** Days that are asked about, back from today. */
const DAYS = 30;

const cell = `json_build_object(
  'state', case when coalesce(s.firm, 0) >= 2 then 'COVERED' when coalesce(s.firm, 0) + coalesce(s.weak, 0) > 0 then 'FRAGILE' else 'NONE_KNOWN' end,
  'firm', coalesce(s.firm, 0), 'weak', coalesce(s.weak, 0), 'stale', coalesce(s.stale, 0))`;

export const coverage: Scenario = {
  name: 'coverage',
  title: 'coverage of prevention, all countries by level, as of a day',
  document: `query Coverage($asOf: Date!) {
    coverage(asOf: $asOf, axis: LEVEL) {
      columns
      rows { country { code } hotlines all { state firm weak stale } cells { state firm weak stale } }
    }
  }`,
  sql: `
    with known as materialized (
      select initiative_id, kind, code, (max(array[app.first_day_of(as_of)::text, certainty]))[2] as certainty from app.initiative_facts
      where kind in ('COUNTRY', 'LEVEL') and app.first_day_of(as_of) <= $1::date and (withdrawn_at is null or withdrawn_at >= $1::date + 1)
      group by 1, 2, 3
    ), counted as materialized (
      select i.id, s.status = any($2::text[]) as firm, i.vouched_until < $1::date - ${STALE_AFTER_DAYS} as stale
      from app.initiatives i join (
        select distinct on (initiative_id) initiative_id, status from app.initiative_statuses where since <= $1::date
        order by initiative_id, since desc, recorded_at desc
      ) s on s.initiative_id = i.id
      where s.status = any($2::text[]) or s.status = any($3::text[])
    ), placed as materialized (
      select c.id, c.firm, c.stale, p.code as country, coalesce(p.certainty = 'STATED', true) as there,
        coalesce(a.code, 'NOT_STATED') as axis, coalesce(a.certainty = 'STATED', true) as stated
      from counted c left join known p on p.initiative_id = c.id and p.kind = 'COUNTRY'
        left join known a on a.initiative_id = c.id and a.kind = 'LEVEL'
    ), sums as (
      select country, axis, count(*) filter (where firm and there and stated)::int as firm,
        count(*) filter (where not (firm and there and stated))::int as weak, count(*) filter (where stale)::int as stale
      from placed group by 1, 2
      union all
      select country, null, count(*) filter (where firm and there)::int, count(*) filter (where not (firm and there))::int,
        count(*) filter (where stale)::int
      from (select distinct id, country, firm, there, stale from placed) w group by 1
    ), hotlines as (
      select h.country, count(*)::int as hotlines from app.hotlines h
      where h.country is not null and (not exists (select 1 from app.membership_periods m where m.hotline_id = h.id)
        or exists (select 1 from app.membership_periods m where m.hotline_id = h.id and m.kind <> 'FORMER'
          and (m.starts_on is null or app.first_day_of(m.starts_on) <= $1::date)
          and (m.ends_on is null or app.last_day_of(m.ends_on) >= $1::date)))
      group by 1
    ), places as (
      select country from sums union select country from hotlines
    ), columns as (
      select * from unnest('{PRIMARY,SECONDARY,TERTIARY}'::text[]) with ordinality c(code, at)
      union all select 'NOT_STATED', 4 where exists (select 1 from sums where axis = 'NOT_STATED')
    )
    select json_build_object('coverage', json_build_object(
      'columns', (select json_agg(code order by at) from columns),
      'rows', (select json_agg(json_build_object(
          'country', case when p.country is null then null else json_build_object('code', p.country) end,
          'hotlines', coalesce((select h.hotlines from hotlines h where h.country = p.country), 0),
          'all', (select ${cell} from (select 1) one left join sums s on s.country is not distinct from p.country and s.axis is null),
          'cells', (select json_agg(${cell} order by c.at) from columns c
            left join sums s on s.country is not distinct from p.country and s.axis = c.code)
        ) order by p.country nulls last) from places p)))::text`,
  values: ({ asOf }) => [asOf, [...firmStatuses], [...weakStatuses]],
  async samples({ db, viewers }: SampleSource) {
    const { rows } = await db.query<{ day: string }>(
      `select (current_date - g)::text as day from generate_series(0, ${DAYS - 1}) g`,
    );
    return rows.map(
      ({ day }, at): Sample => ({
        viewer: viewers[at % viewers.length] as SampleSource['viewers'][number],
        variables: { asOf: day },
      }),
    );
  },
  writes: false,
  most: 16,
};
