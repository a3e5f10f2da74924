import { cursorOf, instant } from './json-sql.ts';
import type { SampleSource, Scenario, Viewer } from './scenario.ts';

/** Only partnerships with at least this many entries: the page is then full, and its contents come from three tables. */
const ENTRIES = 50;
const SAMPLES = 600;

/** The position of an entry on a timeline. */
export const cursor = (row: string): string => cursorOf('NEWEST', `${row}.happened_on::text`, `${row}.id::text`);
/** Entries of a partnership that the viewer sees. */
export const seen = (partnership: string): string =>
  `e.hotline_id = $1 and e.partnership_id = ${partnership} and (e.sharing <> 'RED' or e.logged_by = $2)`;

/** The record behind an entry, looked up only in the table of its kind. */
export const contents = [
  [
    'interaction',
    'INTERACTION',
    'interactions',
    'r.id, r.kind, r.occurred_on as "occurredOn", r.attendees, r.summary, r.sharing',
  ],
  [
    'referral',
    'REFERRAL',
    'referral_entries',
    `r.id, to_char(r.month, 'YYYY-MM') as month, r.direction, r.subject, r.mode, r.channel, r.audience, r.language, r.count`,
  ],
  [
    'engagement',
    'ENGAGEMENT',
    'engagements',
    'r.id, r.kind, r.title, r.starts_on as "startsOn", r.ends_on as "endsOn", r.summary, r.people_reached as "peopleReached", r.output_url as "outputUrl"',
  ],
  [
    'stageChange',
    'STAGE_CHANGE',
    'stage_changes',
    'r.id, r.from_stage as "from", r.to_stage as "to", r.effective_on as "effectiveOn", r.reason',
  ],
]
  .map(
    ([field, kind, table, columns]) =>
      `(select row_to_json(x) from (select ${columns} from app.${table} r where s.kind = '${kind}' and r.hotline_id = $1 and r.id = s.id) x) as "${field}"`,
  )
  .join(',\n');

/** Partnerships with a timeline of at least `ENTRIES`, each with somebody of its hotline. */
export async function longTimelines({
  db,
  viewers,
}: SampleSource): Promise<{ readonly id: string; readonly viewer: Viewer }[]> {
  const { rows } = await db.query<{ id: string; hotline_id: string }>(
    `select partnership_id as id, hotline_id from app.timeline_entries where hotline_id = any($1)
     group by partnership_id, hotline_id having count(*) >= $2 order by md5(partnership_id::text) limit $3`,
    [viewers.map(({ hotlineId }) => hotlineId), ENTRIES, SAMPLES],
  );
  return rows.flatMap(({ id, hotline_id: hotlineId }) => {
    const viewer = viewers.find((one) => one.hotlineId === hotlineId);
    return viewer ? [{ id, viewer }] : [];
  });
}

interface Variant {
  readonly name: string;
  readonly title: string;
  /** Whether each entry also tells what the viewer may do with it: a rule in code for the API, SQL for the bare handler. */
  readonly rights: boolean;
}

const recordWith = ({ name, title, rights }: Variant): Scenario => ({
  name,
  title,
  document: `query Partnership($id: ID!) {
    partnership(id: $id) {
      id stage intensity targetIntensity since sharing nextReviewOn version createdAt updatedAt
      hotline { id name }
      initiative { id name }
      owner { id name }
      collaborationCount
      openTaskCount
      lastCollaboration { kind happenedOn }
      timeline(first: 50) {
        edges {
          cursor
          node {
            id kind happenedOn loggedAt loggedBy sharing${rights ? ' viewerCan { withdraw }' : ''}
            interaction { id kind occurredOn attendees summary sharing }
            referral { id month direction subject mode channel audience language count }
            engagement { id kind title startsOn endsOn summary peopleReached outputUrl }
            stageChange { id from to effectiveOn reason }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`,
  sql: `
    with ahead as materialized (
      select e.* from app.timeline_entries e where ${seen('$3::uuid')} order by e.happened_on desc, e.id desc limit 51
    ), shown as (
      select * from ahead order by happened_on desc, id desc limit 50
    )
    select row_to_json(d)::text from (select (select row_to_json(p) from (select
        p.id, p.stage, p.intensity, p.target_intensity as "targetIntensity", p.since, p.sharing, p.next_review_on as "nextReviewOn",
        p.version, ${instant('p.created_at')} as "createdAt", ${instant('p.updated_at')} as "updatedAt",
        (select row_to_json(x) from (select h.id, h.name from app.hotlines h where h.id = p.hotline_id) x) as hotline,
        (select row_to_json(x) from (select i.id, i.name from app.initiatives i where i.id = p.initiative_id) x) as initiative,
        (select row_to_json(x) from (select u.id, u.name from app.users u where u.id = p.owner_id) x) as owner,
        (select count(*) from app.timeline_entries e where ${seen('p.id')} and e.kind <> 'STAGE_CHANGE') as "collaborationCount",
        (select count(*) from app.tasks k where k.hotline_id = $1 and k.partnership_id = p.id and k.status = 'OPEN') as "openTaskCount",
        (select row_to_json(x) from (select e.kind, e.happened_on as "happenedOn" from app.timeline_entries e
           where ${seen('p.id')} and e.kind <> 'STAGE_CHANGE' and e.happened_on <= current_date
           order by e.happened_on desc, e.id desc limit 1) x) as "lastCollaboration",
        (select row_to_json(z) from (select
            (select coalesce(json_agg(e), '[]') from (select
                ${cursor('s')} as cursor,
                (select row_to_json(n) from (select
                  s.id, s.kind, s.happened_on as "happenedOn", ${instant('s.logged_at')} as "loggedAt", u.name as "loggedBy", s.sharing,
                  ${rights ? `(select row_to_json(x) from (select s.kind <> 'STAGE_CHANGE' and s.logged_by = $2 as withdraw) x) as "viewerCan",` : ''}
                  ${contents}
                ) n) as node
              from shown s join app.users u on u.id = s.logged_by order by s.happened_on desc, s.id desc
            ) e) as edges,
            (select row_to_json(i) from (select (select count(*) from ahead) > 50 as "hasNextPage",
              (select ${cursor('s')} from shown s order by happened_on, id limit 1) as "endCursor") i) as "pageInfo"
          ) z) as timeline
      from app.partnerships p where p.hotline_id = $1 and p.id = $3::uuid) p) as partnership) d`,
  values: ({ viewer, id }) => [viewer.hotlineId, viewer.userId, id],
  samples: async (source) => (await longTimelines(source)).map(({ viewer, id }) => ({ viewer, variables: { id } })),
  writes: false,
});

export const record = recordWith({ name: 'record', title: 'partnership record, 50 timeline entries', rights: false });
export const rights = recordWith({
  name: 'rights',
  title: 'the same with the viewer’s rights on each entry',
  rights: true,
});
