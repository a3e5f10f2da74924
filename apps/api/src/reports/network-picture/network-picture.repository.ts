import {
  countries,
  directoryPhases,
  type NetworkTieKind,
  networkTieKinds,
  openStages,
  type SharingLabel,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';
import { type ReadContext, rowsSeen } from '../../kernel/reads/read-map.ts';
import { type Sql, SqlValues } from '../../kernel/reads/sql-values.ts';
import type { NetworkPictureFilter } from './network-picture.inputs.ts';
import type { NetworkMember, NetworkPicture, NetworkTie } from './network-picture.types.ts';

/** The ties of the picture, and how much fits the filter whether or not the picture has a place for it. */
export interface TiesFound extends Pick<NetworkPicture, 'hotlinesFitting' | 'initiativesFitting' | 'pairsFitting'> {
  readonly ties: NetworkTie[];
  /** Of all that makes up these ties. */
  readonly labels: SharingLabel[];
}

/** Both sides of a picture by name, and how many there are at all, with or without a tie. */
export interface MembersFound extends Pick<NetworkPicture, 'hotlineCount' | 'initiativeCount'> {
  readonly hotlines: NetworkMember[];
  readonly initiatives: NetworkMember[];
}

/** What can be looked at as a picture: 50 hotlines leave room for 100 initiatives, a single one for 5,000. */
const MOST_HOTLINES = 50;
const MOST_PLACES = 5_000;

const codes = (list: readonly string[]): Sql => list.map((code) => `'${code}'`).join(', ');

/** Joins the ends of `t` and narrows them to what the filter wants; nothing when it wants all. */
function wantedEnds(t: Sql, { hotlineId, country, region, level }: NetworkPictureFilter, values: SqlValues): Sql {
  const places = (list: readonly string[]): Sql => {
    const given = values.add([...list], 'text[]');
    return `(h.country = any(${given}) or i.countries && ${given})`;
  };
  const terms = [
    hotlineId?.length && `h.id = any(${values.add(hotlineId, 'uuid[]')})`,
    country?.length && places(country),
    region?.length && places(countries.filter((one) => region.includes(one.region)).map(({ code }) => code)),
    level?.length && `i.levels && ${values.add(level, 'text[]')}`,
  ].filter((term): term is string => typeof term === 'string');
  if (terms.length === 0) return '';
  return `join app.hotlines h on h.id = ${t}.hotline_id join app.initiatives i on i.id = ${t}.initiative_id and ${terms.join(' and ')}`;
}

/**
 * What the viewer may know of, between the ends and in the stages that the filter wants: partnerships as their read map shows them
 * (`known`), beside them the directory (`listed`), and campaigns (`joint`). The ends narrow first, so that a part of the network
 * costs a part of the time.
 */
function seenPairs(filter: NetworkPictureFilter, c: ReadContext): Sql {
  const ends = (t: Sql): Sql => wantedEnds(t, filter, c.values);
  const stages = filter.stage?.length ? c.values.add(filter.stage, 'text[]') : null;
  const inStage = (t: Sql): Sql => (stages ? `and ${t}.stage = any(${stages})` : '');
  const has = (pairs: Sql): Sql =>
    `exists (select from ${pairs} x where x.hotline_id = b.hotline_id and x.initiative_id = b.initiative_id)`;
  return `
    known as materialized (
      select p.hotline_id, p.id, p.initiative_id, p.stage, p.sharing from app.partnerships p ${ends('p')}
      where ${rowsSeen('Partnership', 'p', c)} and p.stage in (${codes(openStages)}) ${inStage('p')}
    ), listed as materialized (
      select b.hotline_id, b.initiative_id, b.stage, b.kinds from app.directory_entries b ${ends('b')}
      where not ${has('known')} ${inStage('b')}
    ), joint as materialized (
      select b.hotline_id, b.initiative_id, b.sharing
      from (select l.hotline_id, p.initiative_id, m.sharing from app.campaigns m
        cross join lateral (
          select m.lead_hotline_id as hotline_id where m.lead_hotline_id is not null
          union select q.hotline_id from app.campaign_participants q where q.campaign_id = m.id and q.hotline_id is not null
        ) l
        join app.campaign_participants p on p.campaign_id = m.id and p.initiative_id is not null
        where ${rowsSeen('Campaign', 'm', c)} and m.phase in (${codes(directoryPhases)})) b ${ends('b')}
      ${stages ? `where ${has('known')} or ${has('listed')}` : ''}
    )`;
}

const workKind = (kind: Sql): Sql => `case ${kind} when 'WORKING_GROUP' then 'WORKING_GROUP' else 'ENGAGEMENT' end`;

/**
 * Each single thing of these kinds that binds a pair of `known`, `listed` and `joint`, or of parts of them with a name in
 * front: (hotline_id, initiative_id, kind, stage, labels).
 */
function bindings(kinds: readonly NetworkTieKind[], part: Sql, c: ReadContext): Sql {
  const work = kinds.filter((kind) => kind === 'WORKING_GROUP' || kind === 'ENGAGEMENT');
  const sources: readonly [boolean, () => Sql][] = [
    [
      kinds.includes('PARTNERSHIP'),
      () => `select hotline_id, initiative_id, 'PARTNERSHIP' as kind, stage, array[sharing] as labels from ${part}known
      union all
      select hotline_id, initiative_id, 'PARTNERSHIP', stage, array['GREEN'] from ${part}listed`,
    ],
    [
      kinds.includes('CAMPAIGN'),
      () =>
        `select hotline_id, initiative_id, 'CAMPAIGN' as kind, null as stage, array[sharing] as labels from ${part}joint`,
    ],
    [
      kinds.includes('BOARD_SEAT'),
      () => `select k.hotline_id, k.initiative_id, 'BOARD_SEAT' as kind, null as stage, array['AMBER_STRICT'] as labels
      from app.seats s
        join app.boards b on b.hotline_id = s.hotline_id and b.id = s.board_id
        join ${part}known k on k.hotline_id = s.hotline_id
        join app.initiatives i on i.id = k.initiative_id and i.organisation_id in (s.nominating_organisation_id, b.organisation_id)
      where ${rowsSeen('Seat', 's', c)} and ${rowsSeen('Board', 'b', c)}
        and s.since <= current_date and coalesce(s.closed_on, 'infinity') >= current_date`,
    ],
    [
      work.length > 0,
      () => `select k.hotline_id, k.initiative_id, ${workKind('e.kind')} as kind, null as stage, array[k.sharing, e.sharing] as labels
      from ${part}known k
        join app.engagement_partnerships j on j.hotline_id = k.hotline_id and j.partnership_id = k.id
        join app.engagements e on e.hotline_id = j.hotline_id and e.id = j.engagement_id
      where ${rowsSeen('Engagement', 'e', c)} and ${workKind('e.kind')} in (${codes(work)})
      union all
      select l.hotline_id, l.initiative_id, ${workKind('x.kind')}, null, array['GREEN']
      from ${part}listed l cross join lateral unnest(l.kinds) x(kind) where ${workKind('x.kind')} in (${codes(work)})`,
    ],
  ];
  return sources.flatMap(([wanted, source]) => (wanted ? [source()] : [])).join(' union all ');
}

/** Rows whose `keys` are among `some`. Their number is anybody's guess: `is true` makes PostgreSQL look them up by hash, whatever its guess is. */
const among = (keys: Sql, some: Sql): Sql => `((${keys}) in (select ${keys} from ${some})) is true`;

/** The pairs of the picture: the busiest hotlines, which are those with most partners, and with them the busiest initiatives. */
const shownPairs: Sql = `
    busy_hotlines as materialized (
      select hotline_id from bound group by 1 order by count(*) desc, 1 limit ${MOST_HOTLINES}
    ), busy_initiatives as materialized (
      select initiative_id from bound where ${among('hotline_id', 'busy_hotlines')}
      group by 1 order by count(*) desc, 1 limit (select ${MOST_PLACES} / greatest(count(*), 1) from busy_hotlines)
    ), shown as materialized (
      select * from bound where ${among('hotline_id', 'busy_hotlines')} and ${among('initiative_id', 'busy_initiatives')}
    ), ${['known', 'listed', 'joint']
      .map(
        (pairs) =>
          `shown_${pairs} as materialized (select * from ${pairs} where ${among('hotline_id, initiative_id', 'shown')})`,
      )
      .join(', ')}`;

@Injectable()
export class NetworkPictureRepository {
  /**
   * One statement whatever the number of ties. Pairs are counted before anything else is looked up: of 100,000 partnerships the
   * joint work of at most 5,000 is read. Without a wish for kinds that is enough, since seats and joint work bind only partners.
   */
  async ties(filter: NetworkPictureFilter): Promise<TiesFound> {
    const c: ReadContext = { actor: actor(), values: new SqlValues() };
    const wished = filter.kind?.length ? filter.kind : null;
    const [found] = await sql<TiesFound>(
      `with ${seenPairs(filter, c)}, bound as materialized (
         select distinct hotline_id, initiative_id from (${bindings(wished ?? ['PARTNERSHIP', 'CAMPAIGN'], '', c)}) b
       ), ${shownPairs}, parts as materialized (${bindings(wished ?? networkTieKinds.codes, 'shown_', c)})
       select (select coalesce(json_agg(t), '[]') from (
           select hotline_id as "hotlineId", initiative_id as "initiativeId", kind, max(stage) as stage, count(*)::int as count
           from parts group by 1, 2, 3) t) as ties,
         array(select distinct label from parts cross join lateral unnest(labels) label) as labels,
         (select count(distinct hotline_id)::int from bound) as "hotlinesFitting",
         (select count(distinct initiative_id)::int from bound) as "initiativesFitting",
         (select count(*)::int from bound) as "pairsFitting"`,
      c.values.list,
    );
    return found ?? { ties: [], labels: [], hotlinesFitting: 0, initiativesFitting: 0, pairsFitting: 0 };
  }

  async members(ties: readonly NetworkTie[]): Promise<MembersFound> {
    const idsOf = (end: 'hotlineId' | 'initiativeId') => [...new Set(ties.map((tie) => tie[end]))];
    const side = (table: Sql, places: Sql, ids: Sql): Sql =>
      `(select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'countries', ${places})
         order by m.name collate "en-x-icu", m.id), '[]') from ${table} m where m.id = any(${ids}::uuid[]))`;
    const [found] = await sql<MembersFound>(
      `select ${side('app.hotlines', 'array_remove(array[m.country], null)', '$1')} as hotlines,
         ${side('app.initiatives', 'm.countries', '$2')} as initiatives,
         (select count(*)::int from app.hotlines) as "hotlineCount",
         (select count(*)::int from app.initiatives) as "initiativeCount"`,
      [idsOf('hotlineId'), idsOf('initiativeId')],
    );
    return found ?? { hotlines: [], initiatives: [], hotlineCount: 0, initiativeCount: 0 };
  }
}
