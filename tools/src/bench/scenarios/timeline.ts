import { instant } from './json-sql.ts';
import { contents, cursor, longTimelines, seen } from './record.ts';
import type { SampleSource, Scenario } from './scenario.ts';

/** Entries of a page, as the page of a partnership asks for them. */
const PAGE = 30;

interface Variant {
  readonly name: string;
  readonly title: string;
  /** The kinds to which the reader has narrowed the timeline; null for all. */
  readonly kinds: readonly string[] | null;
  /** The entry after which the page begins, counted from the newest; 0 for the first page. */
  readonly after: number;
}

const timelineOf = ({ name, title, kinds, after: place }: Variant): Scenario => ({
  name,
  title,
  document: `query Timeline($id: ID!, $after: String, $kinds: [TimelineKind!]) {
    partnership(id: $id) {
      id
      timeline(first: ${PAGE}, after: $after, kinds: $kinds) {
        edges {
          cursor
          node {
            id kind happenedOn loggedAt loggedBy sharing backdated
            interaction { id kind occurredOn attendees summary sharing }
            referral { id month direction subject mode channel audience language count }
            engagement { id kind title startsOn endsOn summary peopleReached outputUrl }
            stageChange { id from to effectiveOn reason }
          }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }`,
  sql: `
    with ahead as materialized (
      select e.* from app.timeline_entries e
      where ${seen('$3::uuid')} and ($4::text[] is null or e.kind = any($4)) and (e.happened_on, e.id) < ($5::date, $6::uuid)
      order by e.happened_on desc, e.id desc limit ${PAGE + 1}
    ), shown as (
      select * from ahead order by happened_on desc, id desc limit ${PAGE}
    )
    select row_to_json(d)::text from (select (select row_to_json(p) from (select p.id,
        (select row_to_json(z) from (select
            (select coalesce(json_agg(e), '[]') from (select
                ${cursor('s')} as cursor,
                (select row_to_json(n) from (select
                  s.id, s.kind, s.happened_on as "happenedOn", ${instant('s.logged_at')} as "loggedAt", u.name as "loggedBy", s.sharing,
                  (s.kind <> 'REFERRAL' and s.happened_on < (s.logged_at at time zone 'UTC')::date - 1) as backdated,
                  ${contents}
                ) n) as node
              from shown s join app.users u on u.id = s.logged_by order by s.happened_on desc, s.id desc
            ) e) as edges,
            (select row_to_json(i) from (select (select count(*) from ahead) > ${PAGE} as "hasNextPage",
              (select ${cursor('s')} from shown s order by happened_on, id limit 1) as "endCursor") i) as "pageInfo",
            (select count(*) from app.timeline_entries e
              where ${seen('p.id')} and ($4::text[] is null or e.kind = any($4))) as "totalCount"
          ) z) as timeline
      from app.partnerships p where p.hotline_id = $1 and p.id = $3::uuid) p) as partnership) d`,
  values: ({ viewer, id, kinds: chosen, after }) => {
    const [, day, entry] = after ? (JSON.parse(Buffer.from(String(after), 'base64').toString()) as string[]) : [];
    return [
      viewer.hotlineId,
      viewer.userId,
      id,
      chosen,
      day ?? 'infinity',
      entry ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    ];
  },
  async samples(source: SampleSource) {
    const long = await longTimelines(source);
    const { rows } = await source.db.query<{ id: string; after: string | null }>(
      `select p.id, (select ${cursor('e')} from app.timeline_entries e
         where e.partnership_id = p.id and ($2::text[] is null or e.kind = any($2)) and e.sharing <> 'RED'
         order by e.happened_on desc, e.id desc offset $3 limit 1) as after
       from unnest($1::uuid[]) p(id)`,
      [long.map(({ id }) => id), kinds, Math.max(0, place - 1)],
    );
    const cursors = new Map(rows.map(({ id, after }) => [id, after]));
    return long.map(({ id, viewer }) => ({
      viewer,
      variables: { id, kinds, after: place > 0 ? (cursors.get(id) ?? null) : null },
    }));
  },
  writes: false,
});

export const timeline = timelineOf({
  name: 'timeline',
  title: `second page of a timeline of 50 entries and more, ${PAGE} a page`,
  kinds: null,
  after: PAGE,
});
export const timelineOfKind = timelineOf({
  name: 'timeline-kind',
  title: 'first page of the same, meetings and calls only',
  kinds: ['INTERACTION'],
  after: 0,
});
