import type { Sample, SampleSource, Scenario } from './scenario.ts';

/** Months of a grid. */
const SPAN = 12;
/** Partnerships of each hotline whose grid is asked for. */
const GRIDS = 20;

const of = (table: string): string =>
  `${table}.hotline_id = p.hotline_id and ${table}.partnership_id = p.id and ${table}.month = m.month`;
const sum = (direction: string): string => `coalesce(sum(e.count) filter (where e.direction = '${direction}'), 0)::int`;
const theirs = (direction: string): string =>
  `(select c.count from app.referral_confirmations c where ${of('c')} and c.direction = '${direction}')`;

export const months: Scenario = {
  name: 'months',
  title: 'month grid of a partnership, 12 months',
  document: `query Months($id: ID!, $from: Month!, $to: Month!) {
    partnership(id: $id) {
      id
      referralMonths(from: $from, to: $to) {
        month out in outByPartner inByPartner
        entries { id direction subject count }
      }
    }
  }`,
  sql: `
    select row_to_json(d)::text from (select (select row_to_json(x) from (select p.id,
      (select coalesce(json_agg(json_build_object('month', to_char(m.month, 'YYYY-MM'), 'out', s.out, 'in', s.in,
          'outByPartner', ${theirs('OUT')}, 'inByPartner', ${theirs('IN')},
          'entries', (select coalesce(json_agg(json_build_object('id', e.id, 'direction', e.direction, 'subject', e.subject, 'count', e.count)
            order by e.created_at desc, e.id desc), '[]') from app.referral_entries e where ${of('e')} and e.withdrawn_at is null)) order by m.month), '[]')
       from (select g::date as month from generate_series($3::timestamp, $4::timestamp, interval '1 month') g) m
       cross join lateral (select ${sum('OUT')} as out, ${sum('IN')} as in from app.referral_entries e
         where ${of('e')} and e.withdrawn_at is null) s) as "referralMonths"
    ) x) as partnership from app.partnerships p where p.hotline_id = $1 and p.id = $2) d`,
  values: ({ viewer, id, from, to }) => [viewer.hotlineId, id, `${from}-01`, `${to}-01`],
  async samples({ db, viewers }: SampleSource) {
    const samples: Sample[] = [];
    const { rows: span } = await db.query<{ from: string; to: string }>(
      `select to_char(current_date - interval '${SPAN - 1} months', 'YYYY-MM') as from, to_char(current_date, 'YYYY-MM') as to`,
    );
    for (const viewer of viewers) {
      const { rows } = await db.query<{ id: string }>(
        'select id from app.partnerships where hotline_id = $1 order by id limit $2',
        [viewer.hotlineId, GRIDS],
      );
      samples.push(...rows.map(({ id }) => ({ viewer, variables: { id, ...span[0] } })));
    }
    return samples;
  },
  writes: false,
};
