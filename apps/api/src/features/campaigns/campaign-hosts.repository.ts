import { type AddressedRecord, verifiedHostsOf } from '@alongside/domain';
import { sql } from '../../kernel/operation/operation.ts';

/**
 * Hosts to which text and links of a campaign may lead with a path: those of the hotlines and initiatives that take
 * part, of who leads, of the asking person's hotline, and of the organisations behind them all.
 */
export async function hostsOfCampaign(campaignId: string): Promise<string[]> {
  const records = await sql<AddressedRecord>(
    `with bodies as (
       select h.website, h.organisation_id, null::uuid as initiative_id from app.hotlines h
       where h.id = app.hotline_id() or h.id in (
         select lead_hotline_id from app.campaigns where id = $1
         union all select hotline_id from app.campaign_participants where campaign_id = $1)
       union all
       select i.website, i.organisation_id, i.id from app.campaign_participants p join app.initiatives i on i.id = p.initiative_id
       where p.campaign_id = $1
     )
     select b.website, '{}'::text[] as "verifiedHosts",
       (select coalesce(json_agg(json_build_object('kind', c.kind, 'value', c.value)), '[]')
        from app.contact_channels c where c.initiative_id = b.initiative_id and c.withdrawn_at is null) as channels
     from bodies b
     union all select g.website, g.verified_hosts, '[]'::json from bodies b join app.organisations g on g.id = b.organisation_id`,
    [campaignId],
  );
  return verifiedHostsOf(records);
}

async function hostsOfPart(table: 'campaign_participants' | 'campaign_measurements', id: string): Promise<string[]> {
  const [row] = await sql<{ id: string }>(`select campaign_id as id from app.${table} where id = $1`, [id]);
  return row ? hostsOfCampaign(row.id) : [];
}

/** The same, by one of its participants. */
export const hostsOfParticipant = (id: string): Promise<string[]> => hostsOfPart('campaign_participants', id);

/** The same, by one of its figures. */
export const hostsOfMeasurement = (id: string): Promise<string[]> => hostsOfPart('campaign_measurements', id);
