import type { Sample, SampleSource, Scenario, Viewer } from './scenario.ts';

/** Days that are asked about, back from today. */
const DAYS = 30;

interface View {
  readonly name: string;
  readonly title: string;
  /** Which partnerships the viewer sees. */
  readonly seen: string;
  readonly viewers: (source: SampleSource) => readonly Viewer[];
  readonly most: number;
}

/** Stages as spans, counted by the first of the days that they hold and the first that they no longer do. */
const statement = (seen: string): string => `
    with days as materialized (
      select 12 - g as at, (date_trunc('month', $1::date) - (g - 1) * interval '1 month' - interval '1 day')::date as day
      from generate_series(1, 12) g union all select 12, $1::date
    ), spans as materialized (
      select width_bucket(s.starts - 1, (select array_agg(day order by at) from days)) as first,
        coalesce(width_bucket(s.ends - 1, (select array_agg(day order by at) from days)), 13) as until,
        case when s.stage in ('PROSPECT', 'CONTACTED', 'EXPLORING', 'AGREED') then 'BUILDING'
          when s.stage in ('DECLINED', 'ENDED') then 'OVER' else s.stage end as code, count(*) as count
      from app.partnerships p join (
        select hotline_id, partnership_id, to_stage as stage, effective_on as starts, lag(effective_on) over (
          partition by hotline_id, partnership_id order by effective_on desc, created_at desc, id desc) as ends
        from app.stage_changes where $2::uuid is null or hotline_id = $2
      ) s on s.hotline_id = p.hotline_id and s.partnership_id = p.id
      where ${seen} group by 1, 2, 3
    ), sums as materialized (
      select d.at, s.code, sum(s.count)::int as count from spans s join days d on d.at >= s.first and d.at < s.until group by 1, 2
    )
    select json_build_object('trend', json_build_object(
      'days', (select json_agg(day order by at) from days),
      'lines', json_build_array(json_build_object('series', (
        select json_agg(json_build_object('code', c.code, 'counts', (
          select json_agg(coalesce(n.count, 0) order by d.at) from days d left join sums n on n.at = d.at and n.code = c.code
        )) order by c.place) from unnest('{BUILDING,ACTIVE,PAUSED,OVER}'::text[]) with ordinality c(code, place))))))::text`;

const trendsIn = ({ name, title, seen, viewers, most }: View): Scenario => ({
  name,
  title,
  document: `query Trend($asOf: Date!) {
    trend(measure: STATUS, by: ALL, asOf: $asOf, months: 12) { days lines { series { code counts } } }
  }`,
  sql: statement(seen),
  values: ({ viewer, asOf }) => [asOf, viewer.hotlineId],
  async samples(source) {
    const { rows } = await source.db.query<{ day: string }>(
      `select (current_date - g)::text as day from generate_series(0, ${DAYS - 1}) g`,
    );
    const some = viewers(source);
    return rows.map(({ day }, at): Sample => ({ viewer: some[at % some.length] as Viewer, variables: { asOf: day } }));
  },
  writes: false,
  most,
});

export const trendsStatus = trendsIn({
  name: 'trends-status',
  title: 'stages of one hotline at the ends of twelve months, as of a day',
  seen: 'p.hotline_id = $2',
  viewers: ({ viewers }) => viewers,
  most: 16,
});

export const networkTrendsStatus = trendsIn({
  name: 'network-trends-status',
  title: 'stages of the whole network at the ends of twelve months, as of a day',
  seen: `p.sharing in ('AMBER', 'GREEN', 'CLEAR')`,
  viewers: ({ secretariat }) => [secretariat],
  most: 16,
});
