import { cursorOf, instant } from './json-sql.ts';
import type { Sample, SampleSource, Scenario } from './scenario.ts';

/** Pages that are walked from the start of each hotline's list to get cursors. */
const DEPTH = 8;

interface Page {
  readonly partnerships: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
}

const cursor = (row: string): string => cursorOf('UPDATED', `${row}.updated_at::text`, `${row}.id::text`);
const seen = `e.hotline_id = $1 and e.partnership_id = s.id and e.kind <> 'STAGE_CHANGE' and (e.sharing <> 'RED' or e.logged_by = $2)`;

export const list: Scenario = {
  name: 'list',
  title: 'partnership list, 50 rows',
  document: `query Partnerships($after: String) {
    partnerships(first: 50, after: $after, order: UPDATED) {
      edges {
        cursor
        node {
          id stage intensity nextReviewOn updatedAt collaborationCount
          hotline { id name }
          initiative { id name }
          lastCollaboration { kind happenedOn }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  sql: `
    with ahead as materialized (
      select p.* from app.partnerships p
      where p.hotline_id = $1 and (p.updated_at, p.id) < ($3::timestamptz, $4::uuid)
      order by p.updated_at desc, p.id desc limit 51
    ), shown as (
      select * from ahead order by updated_at desc, id desc limit 50
    )
    select row_to_json(d)::text from (select (select row_to_json(z) from (select
        (select coalesce(json_agg(e), '[]') from (select
            ${cursor('s')} as cursor,
            (select row_to_json(n) from (select
              s.id, s.stage, s.intensity, s.next_review_on as "nextReviewOn", ${instant('s.updated_at')} as "updatedAt",
              c.collaborations as "collaborationCount",
              (select row_to_json(x) from (select h.id, h.name) x) as hotline,
              (select row_to_json(x) from (select i.id, i.name) x) as initiative,
              (select row_to_json(x) from (select l.kind, l.happened_on as "happenedOn") x where l.kind is not null) as "lastCollaboration"
            ) n) as node
          from shown s
          join app.hotlines h on h.id = s.hotline_id
          join app.initiatives i on i.id = s.initiative_id
          cross join lateral (select count(*) as collaborations from app.timeline_entries e where ${seen}) c
          left join lateral (
            select e.kind, e.happened_on from app.timeline_entries e where ${seen} and e.happened_on <= current_date
            order by e.happened_on desc, e.id desc limit 1
          ) l on true
          order by s.updated_at desc, s.id desc
        ) e) as edges,
        (select row_to_json(i) from (select (select count(*) from ahead) > 50 as "hasNextPage",
          (select ${cursor('s')} from shown s order by updated_at, id limit 1) as "endCursor") i) as "pageInfo"
      ) z) as partnerships) d`,
  values: ({ viewer, after }) => {
    const [, updatedAt, id] = after ? (JSON.parse(Buffer.from(String(after), 'base64').toString()) as string[]) : [];
    return [viewer.hotlineId, viewer.userId, updatedAt ?? 'infinity', id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  },
  /** Every hotline's first pages: no page is asked for twice in a row by one connection. */
  async samples({ viewers, ask }: SampleSource) {
    const samples: Sample[] = [];
    for (const viewer of viewers) {
      let after: string | null = null;
      for (let page = 0; page < DEPTH; page++) {
        const sample: Sample = { viewer, variables: { after } };
        samples.push(sample);
        const { partnerships } = (await ask(sample)) as unknown as Page;
        if (!partnerships.pageInfo.hasNextPage) break;
        after = partnerships.pageInfo.endCursor;
      }
    }
    return samples;
  },
  writes: false,
};
