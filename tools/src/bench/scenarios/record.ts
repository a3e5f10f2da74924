import type { SampleSource, Scenario } from './scenario.ts';

/** Only partnerships with at least this many entries: the page is then full, and its contents come from three tables. */
const ENTRIES = 50;
const SAMPLES = 600;

export const record: Scenario = {
  name: 'record',
  title: 'partnership record, 50 timeline entries',
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
            id kind happenedOn loggedAt loggedBy sharing
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
    with subject as (
      select * from app.partnerships where hotline_id = $1 and id = $3::uuid
    ), ahead as materialized (
      select e.*, row_number() over (order by e.happened_on desc, e.id desc) as place
      from app.timeline_entries e
      where e.hotline_id = $1 and e.partnership_id = $3::uuid and (e.sharing <> 'RED' or e.logged_by = $2)
      order by e.happened_on desc, e.id desc limit 51
    ), shown as (
      select a.*, translate(encode(convert_to(json_build_array('NEWEST', a.happened_on::text, a.id::text)::text, 'UTF8'), 'base64'), E'\\n', '') as cursor
      from ahead a where place <= 50
    ), edges as (
      select s.place, s.cursor, (select row_to_json(n) from (select
          s.id, s.kind, s.happened_on as "happenedOn",
          to_char(s.logged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "loggedAt",
          u.name as "loggedBy", s.sharing,
          (select row_to_json(x) from (select i.id, i.kind, i.occurred_on as "occurredOn", i.attendees, i.summary, i.sharing) x where i.id is not null) as interaction,
          (select row_to_json(x) from (select r.id, to_char(r.month, 'YYYY-MM') as month, r.direction, r.subject, r.mode, r.channel, r.audience, r.language, r.count) x where r.id is not null) as referral,
          (select row_to_json(x) from (select g.id, g.kind, g.title, g.starts_on as "startsOn", g.ends_on as "endsOn", g.summary, g.people_reached as "peopleReached", g.output_url as "outputUrl") x where g.id is not null) as engagement,
          (select row_to_json(x) from (select c.id, c.from_stage as "from", c.to_stage as "to", c.effective_on as "effectiveOn", c.reason) x where c.id is not null) as "stageChange"
        ) n) as node
      from shown s
      join app.users u on u.id = s.logged_by
      left join app.interactions i on s.kind = 'INTERACTION' and i.hotline_id = $1 and i.id = s.id
      left join app.referral_entries r on s.kind = 'REFERRAL' and r.hotline_id = $1 and r.id = s.id
      left join app.engagements g on s.kind = 'ENGAGEMENT' and g.hotline_id = $1 and g.id = s.id
      left join app.stage_changes c on s.kind = 'STAGE_CHANGE' and c.hotline_id = $1 and c.id = s.id
    )
    select row_to_json(d)::text from (select (select row_to_json(p) from (select
        p.id, p.stage, p.intensity, p.target_intensity as "targetIntensity", p.since, p.sharing, p.next_review_on as "nextReviewOn", p.version,
        to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
        to_char(p.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt",
        (select row_to_json(h) from (select h.id, h.name from app.hotlines h where h.id = p.hotline_id) h) as hotline,
        (select row_to_json(i) from (select i.id, i.name from app.initiatives i where i.id = p.initiative_id) i) as initiative,
        (select row_to_json(u) from (select u.id, u.name from app.users u where u.id = p.owner_id) u) as owner,
        (select count(*) from app.timeline_entries e where e.hotline_id = $1 and e.partnership_id = p.id and e.kind <> 'STAGE_CHANGE'
           and (e.sharing <> 'RED' or e.logged_by = $2)) as "collaborationCount",
        (select count(*) from app.tasks k where k.hotline_id = $1 and k.partnership_id = p.id and k.status = 'OPEN') as "openTaskCount",
        (select row_to_json(l) from (select e.kind, e.happened_on as "happenedOn" from app.timeline_entries e
           where e.hotline_id = $1 and e.partnership_id = p.id and e.kind <> 'STAGE_CHANGE' and (e.sharing <> 'RED' or e.logged_by = $2)
             and e.happened_on <= current_date
           order by e.happened_on desc, e.id desc limit 1) l) as "lastCollaboration",
        (select row_to_json(c) from (select
            (select coalesce(json_agg(e), '[]') from (select cursor, node from edges order by place) e) as edges,
            (select row_to_json(i) from (select (select count(*) from ahead) > 50 as "hasNextPage",
              (select cursor from shown order by place desc limit 1) as "endCursor") i) as "pageInfo"
          ) c) as timeline
      from subject p) p) as partnership) d`,
  values: ({ viewer, id }) => [viewer.hotlineId, viewer.userId, id],
  async samples({ db, viewers }: SampleSource) {
    const { rows } = await db.query<{ id: string; hotline_id: string }>(
      `select partnership_id as id, hotline_id from app.timeline_entries where hotline_id = any($1)
       group by partnership_id, hotline_id having count(*) >= $2 order by md5(partnership_id::text) limit $3`,
      [viewers.map(({ hotlineId }) => hotlineId), ENTRIES, SAMPLES],
    );
    return rows.flatMap(({ id, hotline_id: hotlineId }) => {
      const viewer = viewers.find((one) => one.hotlineId === hotlineId);
      return viewer ? [{ viewer, variables: { id } }] : [];
    });
  },
  writes: false,
};
