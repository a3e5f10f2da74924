import type { Sample, SampleSource, Scenario } from './scenario.ts';

/** Pages that are walked from the start of each hotline's list to get cursors. */
const DEPTH = 8;

interface Page {
  readonly partnerships: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
}

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
      select p.id, p.stage, p.intensity, p.next_review_on, p.updated_at, p.initiative_id,
        row_number() over (order by p.updated_at desc, p.id desc) as place
      from app.partnerships p
      where p.hotline_id = $1 and (p.updated_at, p.id) < ($3::timestamptz, $4::uuid)
      order by p.updated_at desc, p.id desc limit 51
    ), shown as (
      select a.*, translate(encode(convert_to(json_build_array('UPDATED', a.updated_at::text, a.id::text)::text, 'UTF8'), 'base64'), E'\\n', '') as cursor
      from ahead a where place <= 50
    ), edges as (
      select s.place, s.cursor, (select row_to_json(n) from (select
          s.id, s.stage, s.intensity, s.next_review_on as "nextReviewOn",
          to_char(s.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt",
          (select count(*) from app.timeline_entries e where e.hotline_id = $1 and e.partnership_id = s.id and e.kind <> 'STAGE_CHANGE'
             and (e.sharing <> 'RED' or e.logged_by = $2)) as "collaborationCount",
          h.hotline,
          (select row_to_json(i) from (select i.id, i.name from app.initiatives i where i.id = s.initiative_id) i) as initiative,
          (select row_to_json(l) from (select e.kind, e.happened_on as "happenedOn" from app.timeline_entries e
             where e.hotline_id = $1 and e.partnership_id = s.id and e.kind <> 'STAGE_CHANGE' and (e.sharing <> 'RED' or e.logged_by = $2)
               and e.happened_on <= current_date
             order by e.happened_on desc, e.id desc limit 1) l) as "lastCollaboration"
        ) n) as node
      from shown s cross join (select row_to_json(h) as hotline from (select id, name from app.hotlines where id = $1) h) h
    )
    select row_to_json(d)::text from (select (select row_to_json(c) from (select
        (select coalesce(json_agg(e), '[]') from (select cursor, node from edges order by place) e) as edges,
        (select row_to_json(i) from (select (select count(*) from ahead) > 50 as "hasNextPage",
          (select cursor from shown order by place desc limit 1) as "endCursor") i) as "pageInfo"
      ) c) as partnerships) d`,
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
