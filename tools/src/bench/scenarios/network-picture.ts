import type { Sample, SampleSource, Scenario } from './scenario.ts';

/** Filters under which a hotline looks at it: none, what runs, and one country. */
const filters = [{}, { stage: ['ACTIVE'] }, { country: ['AT'] }];

/** Parts of the network as the secretariat looks at them; all of 100,000 partnerships are no picture. */
const parts = [{ country: ['AT'] }, { country: ['AT'], stage: ['ACTIVE'] }, { country: ['FI', 'SE'] }];

/** Ties that are answered at most. */
const MOST = 5_000;

const open = `p.stage in ('PROSPECT', 'CONTACTED', 'EXPLORING', 'AGREED', 'ACTIVE', 'PAUSED')`;
/** Own rows of a hotline; what is shared with the secretariat. */
const seen = (row: string): string =>
  `case when $1::uuid is null then ${row}.sharing in ('AMBER', 'GREEN', 'CLEAR') else ${row}.hotline_id = $1::uuid end`;
const member = (side: string, countries: string): string => `(
  select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'countries', m.countries) order by m.name collate "en-x-icu", m.id), '[]')
  from (select distinct ${side}_id as id, ${side}_name as name, ${countries} as countries from shown) m)`;

export const networkPicture: Scenario = {
  name: 'network-picture',
  title: 'network picture: who is bound to whom, and by what',
  document: `query Network($filter: NetworkPictureFilter) {
    networkPicture(filter: $filter) {
      hotlines { id name countries }
      initiatives { id name countries }
      ties { hotlineId initiativeId kind stage count }
      tiesLeftOut hotlineCount initiativeCount sharing
    }
  }`,
  // The set has partnerships and engagements; without campaigns and boards nothing else binds.
  sql: `
    with known as materialized (
      select p.hotline_id, p.id, p.initiative_id, p.stage, p.sharing from app.partnerships p where ${seen('p')} and ${open}
    ), listed as materialized (
      select d.hotline_id, d.initiative_id, d.stage, d.kinds from app.directory_entries d
      where not exists (select from known k where k.hotline_id = d.hotline_id and k.initiative_id = d.initiative_id)
    ), work as (
      select k.hotline_id, k.initiative_id, case e.kind when 'WORKING_GROUP' then 'WORKING_GROUP' else 'ENGAGEMENT' end as kind,
        count(*)::int as count, array_agg(distinct k.sharing) || array_agg(distinct e.sharing) as labels
      from app.engagements e join app.engagement_partnerships j on j.hotline_id = e.hotline_id and j.engagement_id = e.id
        join known k on k.hotline_id = j.hotline_id and k.id = j.partnership_id
      where ${seen('e')} and (e.sharing <> 'RED' or e.created_by = $2::uuid) and e.withdrawn_at is null
      group by 1, 2, 3
    ), ties as materialized (
      select hotline_id, initiative_id, 'PARTNERSHIP' as kind, stage, 1 as count, array[sharing] as labels from known
      union all select hotline_id, initiative_id, 'PARTNERSHIP', stage, 1, '{GREEN}' from listed
      union all select hotline_id, initiative_id, kind, null, count, labels from work
      union all
      select l.hotline_id, l.initiative_id, case x.kind when 'WORKING_GROUP' then 'WORKING_GROUP' else 'ENGAGEMENT' end, null, count(*)::int, '{GREEN}'
      from listed l cross join lateral unnest(l.kinds) x(kind) group by 1, 2, 3
    ), fitting as materialized (
      select t.*, h.name as hotline_name, h.country, i.name as initiative_name, i.countries
      from ties t join app.hotlines h on h.id = t.hotline_id join app.initiatives i on i.id = t.initiative_id
      where ($3::text[] is null or exists (select from ties x
          where x.hotline_id = t.hotline_id and x.initiative_id = t.initiative_id and x.stage = any($3::text[])))
        and ($4::text[] is null or h.country = any($4::text[]) or i.countries && $4::text[])
    ), shown as materialized (
      select * from fitting order by lower(hotline_name), hotline_id, lower(initiative_name), initiative_id, kind limit ${MOST}
    )
    select json_build_object('networkPicture', json_build_object(
      'hotlines', ${member('hotline', `case when country is null then '{}' else array[country] end`)},
      'initiatives', ${member('initiative', 'countries')},
      'ties', (select coalesce(json_agg(json_build_object('hotlineId', hotline_id, 'initiativeId', initiative_id, 'kind', kind,
          'stage', stage, 'count', count)
        order by lower(hotline_name), hotline_id, lower(initiative_name), initiative_id, kind), '[]') from shown),
      'tiesLeftOut', (select count(*) from fitting) - (select count(*) from shown),
      'hotlineCount', (select count(*) from app.hotlines),
      'initiativeCount', (select count(*) from app.initiatives),
      'sharing', (select label from unnest('{RED,AMBER_STRICT,AMBER,GREEN}'::text[]) with ordinality l(label, at)
        where label = 'GREEN' or exists (select from shown where label = any(labels)) order by at limit 1)))::text`,
  values: ({ viewer, filter }) => {
    const { stage = null, country = null } = filter as { stage?: string[]; country?: string[] };
    return [viewer.hotlineId, viewer.userId, stage, country];
  },
  samples: async ({ viewers, secretariat }: SampleSource): Promise<Sample[]> => [
    ...parts.map((filter) => ({ viewer: secretariat, variables: { filter } })),
    ...viewers.flatMap((viewer) => filters.map((filter) => ({ viewer, variables: { filter } }))),
  ],
  writes: false,
  most: 16,
};
