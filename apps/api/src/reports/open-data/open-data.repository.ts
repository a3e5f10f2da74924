import { type OpenInitiative, type OpenSource, openSourceKinds } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';

const sourced = (t: string): string =>
  `'source', ${t}.source_id, 'asOf', ${t}.as_of, 'confirmedOn', to_char(${t}.confirmed_at at time zone 'UTC', 'YYYY-MM-DD')`;

/** Rows in force of one initiative that come from a source that anybody can look up. */
const parts = (table: string, fields: string, order: string, more = 'true'): string =>
  `(select coalesce(json_agg(json_build_object(${fields}, ${sourced('p')}) order by ${order}), '[]')
    from app.${table} p join app.sources s on s.id = p.source_id and s.kind = any($1::text[])
    where p.initiative_id = i.id and p.withdrawn_at is null and ${more})`;

/** What everybody may know of the registry. */
@Injectable()
export class OpenDataRepository {
  /** Initiatives that a public source names, by id; nothing fictional. One statement, whatever their number. */
  async initiatives(): Promise<OpenInitiative[]> {
    const rows = await sql<{ record: OpenInitiative }>(
      `select json_build_object('id', i.id, 'name', i.name, 'localName', i.local_name, 'aliases', i.aliases,
         'organisation', o.name, 'scope', i.scope, 'website', i.website, 'description', i.description, 'status', i.status,
         'levelListState', i.level_list_state,
         'facts', ${parts('initiative_facts', `'kind', p.kind, 'code', p.code, 'certainty', p.certainty`, 'p.kind, p.code, p.id')},
         'channels', ${parts('contact_channels', `'kind', p.kind, 'value', p.value, 'hours', p.hours`, 'p.kind, p.value, p.id', 'p.public')},
         ${sourced('i')}) as record
       from app.initiatives i
         join app.sources s on s.id = i.source_id and s.kind = any($1::text[])
         left join (app.organisations o join app.sources u on u.id = o.source_id and u.kind = any($1::text[]))
           on o.id = i.organisation_id and not o.demo
       where not i.demo
       order by i.id`,
      [openSourceKinds],
    );
    return rows.map(({ record }) => record);
  }

  /** Sources that anybody can look up, by id. */
  sources(): Promise<OpenSource[]> {
    return sql<OpenSource>(
      `select id, kind, title, publisher, url, published_on as "publishedOn" from app.sources
       where kind = any($1::text[]) order by id`,
      [openSourceKinds],
    );
  }
}
