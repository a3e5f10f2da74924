import { firmStatuses, type ReportHotline, type ReportInitiative, weakStatuses } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';
import { knownOn, memberOn } from '../registry/index.ts';

/** The day that is asked about, and the instant of the knowledge that answers. */
export interface KnownDay {
  readonly dataDate: CivilDate;
  readonly knownAt: Date;
}

/** What the registry knew of a day, at an instant. */
@Injectable()
export class ReportFactRepository {
  /** Initiatives that had not ended on the day, by name, with their facts of that day. One statement, whatever their number. */
  async initiatives({ dataDate, knownAt }: KnownDay): Promise<ReportInitiative[]> {
    return sql<ReportInitiative>(
      `with known as materialized (
         select distinct on (f.initiative_id, f.kind, f.code) f.initiative_id, f.kind, f.code, f.certainty, f.as_of, s.title
         from app.initiative_facts f join app.sources s on s.id = f.source_id
         where ${knownOn('f', '$1::date', '$2::timestamptz')}
         -- Of a fact that was corrected the newer source counts from its day on, as in the coverage.
         order by f.initiative_id, f.kind, f.code, app.first_day_of(f.as_of) desc, f.certainty desc, f.id
       ), listed as (
         select k.initiative_id, json_agg(json_build_object('kind', k.kind, 'code', k.code, 'certainty', k.certainty,
           'asOf', k.as_of, 'source', k.title) order by k.kind, k.code) as facts
         from known k group by k.initiative_id
       )
       select i.id, i.name, i.local_name as "localName", i.description, d.status,
         i.level_list_state as "levelListState", coalesce(l.facts, '[]') as facts
       from app.initiatives i
         left join listed l on l.initiative_id = i.id
         cross join lateral (
           select h.status from app.initiative_statuses h
           where h.initiative_id = i.id and h.since <= $1::date and h.recorded_at <= $2::timestamptz
           order by h.since desc, h.recorded_at desc limit 1
         ) d
       where d.status = any($3::text[])
       order by lower(i.name), i.id`,
      [dataDate, knownAt, [...firmStatuses, ...weakStatuses]],
    );
  }

  /** Hotlines of a country whose membership ran on the day, or of whose membership no date is known. */
  async hotlines({ dataDate, knownAt }: KnownDay): Promise<ReportHotline[]> {
    return sql<ReportHotline>(
      `select h.id, h.name, h.country from app.hotlines h
       where ${memberOn('h', '$1::date', '$2::timestamptz')}
       order by h.country, h.name, h.id`,
      [dataDate, knownAt],
    );
  }
}
