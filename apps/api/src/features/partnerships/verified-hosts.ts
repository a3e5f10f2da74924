import { type AddressedRecord, verifiedHostsOf } from '@alongside/domain';
import { sql } from '../../kernel/operation/operation.ts';

/**
 * Hosts to which text beside partnerships may link with a path: those of the initiatives, of the organisations
 * behind them and of the hotline itself. Asked only when a text would be refused without them.
 */
export async function hostsBeside(partnershipIds: readonly (string | null | undefined)[]): Promise<string[]> {
  const records = await sql<AddressedRecord>(
    `with subjects as (
       select i.id, i.website, array_remove(array[i.organisation_id, h.organisation_id], null) as organisations, h.website as hotline_website
       from app.partnerships p join app.initiatives i on i.id = p.initiative_id join app.hotlines h on h.id = p.hotline_id
       where p.id = any($1::uuid[])
     )
     select s.website, '{}'::text[] as "verifiedHosts",
       (select coalesce(json_agg(json_build_object('kind', c.kind, 'value', c.value)), '[]')
        from app.contact_channels c where c.initiative_id = s.id and c.withdrawn_at is null) as channels
     from subjects s
     union all select s.hotline_website, '{}'::text[], '[]'::json from subjects s
     union all select g.website, g.verified_hosts, '[]'::json
     from subjects s join app.organisations g on g.id = any(s.organisations)`,
    [partnershipIds.filter(Boolean)],
  );
  return verifiedHostsOf(records);
}
