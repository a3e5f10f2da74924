import {
  countries,
  directoryPhases,
  type NetworkTieKind,
  openStages,
  type PartnershipStage,
  type SharingLabel,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';
import { type ReadContext, rowsSeen } from '../../kernel/reads/read-map.ts';
import { type Sql, SqlValues } from '../../kernel/reads/sql-values.ts';
import type { NetworkPictureFilter } from './network-picture.inputs.ts';

/** A tie with both of its ends. */
export interface TieRow {
  readonly hotlineId: string;
  readonly hotlineName: string;
  readonly hotlineCountry: string | null;
  readonly initiativeId: string;
  readonly initiativeName: string;
  readonly initiativeCountries: string[];
  readonly kind: NetworkTieKind;
  readonly stage: PartnershipStage | null;
  readonly count: number;
  readonly labels: SharingLabel[];
  /** Of all ties that fit. */
  readonly total: number;
}

/** More than can be looked at as a picture. */
const MOST_TIES = 5_000;

const codes = (list: readonly string[]): Sql => list.map((code) => `'${code}'`).join(', ');

/** Which ends the filter wants, with the hotline at `h` and the initiative at `i`. */
function wantedEnds({ hotlineId, country, region, level }: NetworkPictureFilter, values: SqlValues): Sql {
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
  return terms.length > 0 ? terms.join(' and ') : 'true';
}

/**
 * All ties that the viewer may know of between the ends that the filter wants: what the read maps show of the
 * records, and beside it the directory. The ends narrow first, so that a part of the network costs a part of the time.
 */
function seenTies(filter: NetworkPictureFilter, c: ReadContext): Sql {
  const seen = (type: string, t: Sql): Sql => rowsSeen(type, t, c);
  const wanted = wantedEnds(filter, c.values);
  const endsOf = (t: Sql): Sql =>
    `join app.hotlines h on h.id = ${t}.hotline_id join app.initiatives i on i.id = ${t}.initiative_id and ${wanted}`;
  return `
    known as materialized (
      select p.hotline_id, p.id, p.initiative_id, p.stage, p.sharing from app.partnerships p ${endsOf('p')}
      where ${seen('Partnership', 'p')} and p.stage in (${codes(openStages)})
    ), listed as materialized (
      select d.hotline_id, d.initiative_id, d.stage, d.kinds from app.directory_entries d ${endsOf('d')}
      where not exists (select from known k where k.hotline_id = d.hotline_id and k.initiative_id = d.initiative_id)
    ), parts as (
      select hotline_id, initiative_id, 'PARTNERSHIP' as kind, stage, 1 as count, array[sharing] as labels from known
      union all
      select hotline_id, initiative_id, 'PARTNERSHIP', stage, 1, array['GREEN'] from listed
      union all
      select k.hotline_id, k.initiative_id, case e.kind when 'WORKING_GROUP' then 'WORKING_GROUP' else 'ENGAGEMENT' end,
        null, 1, array[k.sharing, e.sharing]
      from app.engagements e
        join app.engagement_partnerships j on j.hotline_id = e.hotline_id and j.engagement_id = e.id
        join known k on k.hotline_id = j.hotline_id and k.id = j.partnership_id
      where ${seen('Engagement', 'e')}
      union all
      select l.hotline_id, l.initiative_id, case x.kind when 'WORKING_GROUP' then 'WORKING_GROUP' else 'ENGAGEMENT' end,
        null, 1, array['GREEN']
      from listed l cross join lateral unnest(l.kinds) x(kind)
      union all
      select k.hotline_id, k.initiative_id, 'BOARD_SEAT', null, 1, array['AMBER_STRICT']
      from app.seats s
        join app.boards b on b.hotline_id = s.hotline_id and b.id = s.board_id
        join known k on k.hotline_id = s.hotline_id
        join app.initiatives i on i.id = k.initiative_id and i.organisation_id in (s.nominating_organisation_id, b.organisation_id)
      where ${seen('Seat', 's')} and ${seen('Board', 'b')}
        and s.since <= current_date and coalesce(s.closed_on, 'infinity') >= current_date
      union all
      select b.hotline_id, b.initiative_id, 'CAMPAIGN', null, 1, b.labels
      from (select l.hotline_id, p.initiative_id, array[m.sharing] as labels from app.campaigns m
        cross join lateral (
          select m.lead_hotline_id as hotline_id where m.lead_hotline_id is not null
          union select q.hotline_id from app.campaign_participants q where q.campaign_id = m.id and q.hotline_id is not null
        ) l
        join app.campaign_participants p on p.campaign_id = m.id and p.initiative_id is not null
        where ${seen('Campaign', 'm')} and m.phase in (${codes(directoryPhases)})) b ${endsOf('b')}
    ), ties as materialized (
      select hotline_id, initiative_id, kind, max(stage) as stage, sum(count)::int as count,
        array_agg(distinct label) as labels
      from (select p.hotline_id, p.initiative_id, p.kind, p.stage, p.count, p.labels[1] as label from parts p
        union all select p.hotline_id, p.initiative_id, p.kind, null, 0, p.labels[2] from parts p where p.labels[2] is not null) one
      group by hotline_id, initiative_id, kind
    )`;
}

/** What is left of the ties at `t`, all of them between ends that the filter wants. */
function narrowed({ kind, stage }: NetworkPictureFilter, values: SqlValues): Sql {
  const terms = [
    kind?.length && `t.kind = any(${values.add(kind, 'text[]')})`,
    stage?.length &&
      `exists (select from ties x where x.hotline_id = t.hotline_id and x.initiative_id = t.initiative_id and x.stage = any(${values.add(stage, 'text[]')}))`,
  ].filter((term): term is string => typeof term === 'string');
  return terms.length > 0 ? `where ${terms.join(' and ')}` : '';
}

@Injectable()
export class NetworkPictureRepository {
  /** Ties by the names of both ends, one statement whatever their number. */
  ties(filter: NetworkPictureFilter): Promise<TieRow[]> {
    const c: ReadContext = { actor: actor(), values: new SqlValues() };
    return sql<TieRow>(
      `with ${seenTies(filter, c)}
       select t.hotline_id as "hotlineId", h.name as "hotlineName", h.country as "hotlineCountry",
         t.initiative_id as "initiativeId", i.name as "initiativeName", i.countries as "initiativeCountries",
         t.kind, t.stage, t.count, t.labels, (count(*) over ())::int as total
       from ties t join app.hotlines h on h.id = t.hotline_id join app.initiatives i on i.id = t.initiative_id
       ${narrowed(filter, c.values)}
       order by lower(h.name), h.id, lower(i.name), i.id, t.kind limit ${MOST_TIES}`,
      c.values.list,
    );
  }

  /** How many there are at all, with or without a tie. */
  async members(): Promise<{ hotlineCount: number; initiativeCount: number }> {
    const [row] = await sql<{ hotlineCount: number; initiativeCount: number }>(
      `select (select count(*)::int from app.hotlines) as "hotlineCount",
         (select count(*)::int from app.initiatives) as "initiativeCount"`,
      [],
    );
    return row ?? { hotlineCount: 0, initiativeCount: 0 };
  }
}
