import type { Sample, SampleSource, Scenario } from './scenario.ts';

/** Days that are asked about, back from today. */
const DAYS = 30;

export const trendsStatus: Scenario = {
  name: 'trends-status',
  title: 'stages of one hotline at the ends of twelve months, as of a day',
  document: `query Trend($asOf: Date!) {
    trend(measure: STATUS, by: ALL, asOf: $asOf, months: 12) { days lines { series { code counts } } }
  }`,
  sql: `
    with days as materialized (
      select 12 - g as at, (date_trunc('month', $1::date) - (g - 1) * interval '1 month' - interval '1 day')::date as day
      from generate_series(1, 12) g union all select 12, $1::date
    ), spans as materialized (
      select s.to_stage as stage, s.effective_on as starts, lead(s.effective_on) over (
        partition by s.hotline_id, s.partnership_id order by s.effective_on, s.created_at, s.id) as ends
      from app.partnerships p join app.stage_changes s on s.hotline_id = p.hotline_id and s.partnership_id = p.id
      where p.hotline_id = $2::uuid
    ), sums as materialized (
      select d.at, case when s.stage in ('PROSPECT', 'CONTACTED', 'EXPLORING', 'AGREED') then 'BUILDING'
        when s.stage in ('DECLINED', 'ENDED') then 'OVER' else s.stage end as code, count(*)::int as count
      from spans s join days d on s.starts <= d.day and (s.ends is null or s.ends > d.day) group by 1, 2
    )
    select json_build_object('trend', json_build_object(
      'days', (select json_agg(day order by at) from days),
      'lines', json_build_array(json_build_object('series', (
        select json_agg(json_build_object('code', c.code, 'counts', (
          select json_agg(coalesce(n.count, 0) order by d.at) from days d left join sums n on n.at = d.at and n.code = c.code
        )) order by c.place) from unnest('{BUILDING,ACTIVE,PAUSED,OVER}'::text[]) with ordinality c(code, place))))))::text`,
  values: ({ viewer, asOf }) => [asOf, viewer.hotlineId],
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
