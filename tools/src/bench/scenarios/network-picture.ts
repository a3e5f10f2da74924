import type { Sample, SampleSource, Scenario } from './scenario.ts';

/** Filters under which a hotline looks at it: none, what runs, and one country. */
const filters = [{}, { stage: ['ACTIVE'] }, { country: ['AT'] }];

/** Parts of the network as the secretariat looks at them. */
const parts = [{ country: ['AT'] }, { country: ['AT'], stage: ['ACTIVE'] }, { country: ['FI', 'SE'] }];

/** What a picture has room for. */
const MOST_HOTLINES = 50;
const MOST_PLACES = 5_000;

const open = `p.stage in ('PROSPECT', 'CONTACTED', 'EXPLORING', 'AGREED', 'ACTIVE', 'PAUSED')`;
/** Own rows of a hotline; what is shared with the secretariat. */
const seen = (row: string): string =>
  `case when $1::uuid is null then ${row}.sharing in ('AMBER', 'GREEN', 'CLEAR') else ${row}.hotline_id = $1::uuid end`;
const staged = (stage: string): string => `($3::text[] is null or ${stage} = any($3::text[]))`;
const placed = (pair: string): string => `($4::text[] is null or exists (select from app.hotlines h, app.initiatives i
  where h.id = ${pair}.hotline_id and i.id = ${pair}.initiative_id and (h.country = any($4::text[]) or i.countries && $4::text[])))`;
const member = (table: string, side: string, countries: string): string => `(
  select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'countries', ${countries}) order by m.name collate "en-x-icu", m.id), '[]')
  from app.${table} m where m.id in (select ${side}_id from shown))`;

/** The set has partnerships and engagements; without campaigns and boards nothing else binds. */
const sql = `
    with known as materialized (
      select p.hotline_id, p.id, p.initiative_id, p.stage, p.sharing from app.partnerships p
      where ${seen('p')} and ${open} and ${staged('p.stage')} and ${placed('p')}
    ), listed as materialized (
      select d.hotline_id, d.initiative_id, d.stage, d.kinds from app.directory_entries d
      where ${staged('d.stage')} and ${placed('d')}
        and not exists (select from known k where k.hotline_id = d.hotline_id and k.initiative_id = d.initiative_id)
    ), bound as materialized (
      select hotline_id, initiative_id from known union all select hotline_id, initiative_id from listed
    ), columns as materialized (
      select hotline_id from bound group by 1 order by count(*) desc, 1 limit ${MOST_HOTLINES}
    ), rows as materialized (
      select initiative_id from bound where hotline_id in (select hotline_id from columns)
      group by 1 order by count(*) desc, 1 limit (select ${MOST_PLACES} / greatest(count(*), 1) from columns)
    ), shown as materialized (
      select b.* from bound b join columns using (hotline_id) join rows using (initiative_id)
    ), ties as materialized (
      select hotline_id, initiative_id, 'PARTNERSHIP' as kind, stage, 1 as count, array[sharing] as labels
      from known join shown using (hotline_id, initiative_id)
      union all select hotline_id, initiative_id, 'PARTNERSHIP', stage, 1, '{GREEN}' from listed join shown using (hotline_id, initiative_id)
      union all
      select k.hotline_id, k.initiative_id, case e.kind when 'WORKING_GROUP' then 'WORKING_GROUP' else 'ENGAGEMENT' end, null,
        count(*)::int, array_agg(distinct k.sharing) || array_agg(distinct e.sharing)
      from known k join shown using (hotline_id, initiative_id)
        join app.engagement_partnerships j on k.hotline_id = j.hotline_id and k.id = j.partnership_id
        join app.engagements e on j.hotline_id = e.hotline_id and j.engagement_id = e.id
      where ${seen('e')} and (e.sharing <> 'RED' or e.created_by = $2::uuid) and e.withdrawn_at is null
      group by 1, 2, 3
      union all
      select l.hotline_id, l.initiative_id, case x.kind when 'WORKING_GROUP' then 'WORKING_GROUP' else 'ENGAGEMENT' end, null, count(*)::int, '{GREEN}'
      from listed l join shown using (hotline_id, initiative_id) cross join lateral unnest(l.kinds) x(kind) group by 1, 2, 3
    )
    select json_build_object('networkPicture', json_build_object(
      'hotlines', ${member('hotlines', 'hotline', 'array_remove(array[m.country], null)')},
      'initiatives', ${member('initiatives', 'initiative', 'm.countries')},
      'ties', (select coalesce(json_agg(json_build_object('hotlineId', hotline_id, 'initiativeId', initiative_id, 'kind', kind,
          'stage', stage, 'count', count)
        order by h.name collate "en-x-icu", h.id, i.name collate "en-x-icu", i.id, kind), '[]')
        from ties join app.hotlines h on h.id = hotline_id join app.initiatives i on i.id = initiative_id),
      'hotlinesFitting', (select count(distinct hotline_id) from bound),
      'initiativesFitting', (select count(distinct initiative_id) from bound),
      'pairsFitting', (select count(*) from bound),
      'hotlineCount', (select count(*) from app.hotlines),
      'initiativeCount', (select count(*) from app.initiatives),
      'sharing', (select label from unnest('{RED,AMBER_STRICT,AMBER,GREEN}'::text[]) with ordinality l(label, at)
        where label = 'GREEN' or exists (select from ties where label = any(labels)) order by at limit 1)))::text`;

const pictureIn = ({ name, title, samples }: Pick<Scenario, 'name' | 'title' | 'samples'>): Scenario => ({
  name,
  title,
  document: `query Network($filter: NetworkPictureFilter) {
    networkPicture(filter: $filter) {
      hotlines { id name countries }
      initiatives { id name countries }
      ties { hotlineId initiativeId kind stage count }
      hotlinesFitting initiativesFitting pairsFitting hotlineCount initiativeCount sharing
    }
  }`,
  sql,
  values: ({ viewer, filter }) => {
    const { stage = null, country = null } = filter as { stage?: string[]; country?: string[] };
    return [viewer.hotlineId, viewer.userId, stage, country];
  },
  samples,
  writes: false,
  most: 16,
});

export const networkPicture = pictureIn({
  name: 'network-picture',
  title: 'network picture: who is bound to whom, and by what',
  samples: async ({ viewers, secretariat }: SampleSource): Promise<Sample[]> => [
    ...parts.map((filter) => ({ viewer: secretariat, variables: { filter } })),
    ...viewers.flatMap((viewer) => filters.map((filter) => ({ viewer, variables: { filter } }))),
  ],
});

/** What the secretariat sees first: the busiest of all there is. */
export const wholeNetworkPicture = pictureIn({
  name: 'network-picture-whole',
  title: 'network picture of the secretariat without a filter',
  samples: async ({ secretariat }: SampleSource): Promise<Sample[]> => [
    { viewer: secretariat, variables: { filter: {} } },
  ],
});
