import { reasonsOf, runs } from './health-sql.ts';
import { cursorOf } from './json-sql.ts';
import type { Sample, SampleSource, Scenario, Viewer } from './scenario.ts';

/** Pages that are walked from the start of each list to get cursors. */
const DEPTH = 8;

interface Page {
  readonly partnerships: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
}

const cursor = cursorOf('HEALTH', 's.k0::text', 's.k1::text', 's.id::text');

interface View {
  readonly name: string;
  readonly title: string;
  /** Which spans and partnerships the viewer sees. */
  readonly spans: string;
  readonly partnerships: string;
  readonly viewers: (source: SampleSource) => readonly Viewer[];
  /** The filters of which each list is walked. */
  readonly levels: readonly (readonly string[])[];
}

/** Each run starts at the cursor when that lies in it, and is not read when those before it fill the page. */
function statement({ spans, partnerships }: View): string {
  const parts = runs.map(([level, where, by], run) => {
    const before = runs.slice(0, run).map((_, each) => `(select count(*) from run${each})`);
    const room = before.length > 0 ? `and ${before.join(' + ')} < 51` : '';
    return `run${run} as materialized (
      select h.*, h.partnership_id as id, p.initiative_id, p.stage, p.next_review_on, ${run} as k0, h.${by} as k1
      from app.health_spans h join app.partnerships p on p.hotline_id = h.hotline_id and p.id = h.partnership_id
      where ${spans} and ${partnerships} and h.from_day <= current_date and h.until_day > current_date and ${where}
        and '${level}' = any($2::text[]) and $3 <= ${run}
        and (h.${by}, h.partnership_id) > (case when $3 = ${run} then $4::date else '-infinity' end, case when $3 = ${run} then $5::uuid else '00000000-0000-0000-0000-000000000000' end)
        ${room}
      order by h.${by}, h.partnership_id limit 51)`;
  });
  return `
    with ${parts.join(', ')},
    ahead as materialized (select * from (${runs.map((_, run) => `select * from run${run}`).join(' union all ')}) u order by k0, k1, id limit 51),
    shown as (select * from ahead order by k0, k1, id limit 50)
    select row_to_json(d)::text from (select (select row_to_json(z) from (select
        (select coalesce(json_agg(e), '[]') from (select
            ${cursor} as cursor,
            (select row_to_json(n) from (select s.id, s.stage, s.next_review_on as "nextReviewOn",
              (select row_to_json(x) from (select o.id, o.name) x) as hotline,
              (select row_to_json(x) from (select i.id, i.name) x) as initiative,
              (select row_to_json(x) from (select (array['DORMANT', 'AT_RISK', 'NEEDS_ATTENTION', 'HEALTHY', 'NOT_ASSESSED'])[s.k0 + 1] as level,
                ${reasonsOf('v.code, v.severity, v.since')} as reasons) x) as health
            ) n) as node
          from shown s join app.hotlines o on o.id = s.hotline_id join app.initiatives i on i.id = s.initiative_id
          order by s.k0, s.k1, s.id
        ) e) as edges,
        (select row_to_json(i) from (select (select count(*) from ahead) > 50 as "hasNextPage",
          (select ${cursor} from shown s order by k0 desc, k1 desc, id desc limit 1) as "endCursor") i) as "pageInfo"
      ) z) as partnerships) d`;
}

const healthIn = (view: View): Scenario => ({
  name: view.name,
  title: view.title,
  document: `query Health($after: String, $levels: [HealthLevel!]) {
    partnerships(first: 50, after: $after, order: HEALTH, filter: { health: $levels }) {
      edges {
        cursor
        node {
          id stage nextReviewOn
          hotline { id name }
          initiative { id name }
          health { level reasons { code severity since } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  sql: statement(view),
  values: ({ viewer, levels, after }) => {
    const cursor = after ? (JSON.parse(Buffer.from(String(after), 'base64').toString()) as string[]) : [];
    const [, run = '0', date = '-infinity', id = '00000000-0000-0000-0000-000000000000'] = cursor;
    return [viewer.hotlineId, levels, Number(run), date, id];
  },
  async samples(source) {
    const samples: Sample[] = [];
    for (const viewer of view.viewers(source))
      for (const levels of view.levels) {
        let after: string | null = null;
        for (let page = 0; page < DEPTH; page++) {
          const sample: Sample = { viewer, variables: { levels, after } };
          samples.push(sample);
          const { partnerships } = (await source.ask(sample)) as unknown as Page;
          if (!partnerships.pageInfo.hasNextPage) break;
          after = partnerships.pageInfo.endCursor;
        }
      }
    return samples;
  },
  writes: false,
});

const every = runs.map(([level]) => level);

export const health = healthIn({
  name: 'health',
  title: 'partnerships by health, 50 rows, one hotline',
  spans: `h.hotline_id = $1::uuid and h.sharing = 'AMBER_STRICT'`,
  partnerships: 'true',
  viewers: ({ viewers }) => viewers,
  levels: [every, ['AT_RISK', 'NEEDS_ATTENTION']],
});

export const networkHealth = healthIn({
  name: 'network-health',
  title: 'partnerships by health, 50 rows, the whole network',
  spans: `$1::uuid is null and h.sharing = 'AMBER'`,
  partnerships: `p.sharing in ('AMBER', 'GREEN', 'CLEAR')`,
  viewers: ({ secretariat }) => [secretariat],
  levels: [
    every,
    ...every.map((level) => [level]),
    ['AT_RISK', 'NEEDS_ATTENTION'],
    ['NEEDS_ATTENTION', 'NOT_ASSESSED'],
  ],
});
