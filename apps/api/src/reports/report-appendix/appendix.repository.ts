import { type AppendixDetail, openSourceKinds } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { KnownDay } from '../../features/prevention-reports/index.ts';
import { knownOn } from '../../features/registry/index.ts';
import { sql } from '../../kernel/operation/operation.ts';

/** What the table says beyond the printed appendix. */
@Injectable()
export class AppendixRepository {
  /**
   * By initiative: the channels of a day that are shown to the public, the last confirmation, and whether all of its sources are open,
   * those of withdrawn rows too, so that a label is rather too strict. One statement, whatever their number.
   */
  async details({ dataDate, knownAt }: KnownDay): Promise<ReadonlyMap<string, AppendixDetail>> {
    const rows = await sql<AppendixDetail & { id: string }>(
      `with told as (
         select id as initiative_id, source_id from app.initiatives
         union all select initiative_id, source_id from app.initiative_facts
         union all select initiative_id, source_id from app.contact_channels
       ), openness as (
         select t.initiative_id, bool_and(s.kind = any($3::text[])) as open
         from told t join app.sources s on s.id = t.source_id group by t.initiative_id
       ), reach as (
         select c.initiative_id, json_agg(json_build_object('kind', c.kind, 'value', c.value) order by c.kind, c.value) as channels
         from app.contact_channels c
         where c.public and ${knownOn('c', '$1::date', '$2::timestamptz')}
         group by c.initiative_id
       )
       select i.id, o.open, coalesce(r.channels, '[]') as channels,
         case when i.confirmed_at < $1::date + 1 and i.confirmed_at <= $2::timestamptz
           then to_char(i.confirmed_at at time zone 'UTC', 'YYYY-MM-DD') end as "confirmedOn"
       from app.initiatives i join openness o on o.initiative_id = i.id left join reach r on r.initiative_id = i.id`,
      [dataDate, knownAt, openSourceKinds],
    );
    return new Map(rows.map(({ id, ...detail }) => [id, detail]));
  }
}
