import { roles } from './roles.ts';
import { auditTrigger, definerFunction, ownerWall } from './walls.ts';

const both = (): string => `${roles.hotline}, ${roles.network}`;
const writes = `((select app.writes()) or (select app.role()) = 'SECRETARIAT')`;
const author = 'created_by = (select app.user_id())';
const led = 'campaign_id in (select app.led_campaigns())';
const joined = 'campaign_id in (select app.joined_campaigns())';

/**
 * Which campaigns the person's own side leads, and in which its hotline takes part. The policies of all tables of
 * campaigns ask these two, once for each statement; they run with the owner's rights, because a policy that asked the
 * tables themselves would ask its own policy again.
 */
export const campaignMembership = (): string =>
  [
    definerFunction(
      'app.led_campaigns()',
      [roles.hotline, roles.network],
      `returns setof uuid language sql stable security definer set search_path = pg_catalog, app as $$
        select id from app.campaigns where lead_hotline_id = app.hotline_id()
        union all select id from app.campaigns
          where lead_hotline_id is null and app.hotline_id() is null and app.role() = 'SECRETARIAT' $$`,
    ),
    definerFunction(
      'app.joined_campaigns()',
      [roles.hotline, roles.network],
      `returns setof uuid language sql stable security definer set search_path = pg_catalog, app as $$
        select campaign_id from app.campaign_participants where hotline_id = app.hotline_id() $$`,
    ),
  ].join('\n');

/**
 * The wall of the campaigns themselves (docs/decisions/090): GREEN and CLEAR for the whole network; for hotlines also
 * those that they lead or take part in; for the secretariat also AMBER and those that it leads. Who leads changes them.
 */
export function campaignWall(table: string): string {
  const { hotline, network, admin } = roles;
  const own = 'lead_hotline_id = (select app.hotline_id()) and (select app.writes())';
  const networks = `lead_hotline_id is null and (select app.role()) = 'SECRETARIAT'`;
  return [
    ownerWall(table),
    `grant select, insert, update on ${table} to ${both()};`,
    `grant select on ${table} to ${admin};`,
    `create policy hotline_reads on ${table} for select to ${hotline} using (
       sharing in ('GREEN', 'CLEAR') or lead_hotline_id = (select app.hotline_id()) or id in (select app.joined_campaigns()));`,
    `create policy hotline_adds on ${table} for insert to ${hotline} with check (${own} and ${author});`,
    `create policy hotline_changes on ${table} for update to ${hotline} using (${own}) with check (${own});`,
    `create policy network_reads on ${table} for select to ${network} using (
       sharing in ('AMBER', 'GREEN', 'CLEAR') or lead_hotline_id is null);`,
    `create policy network_adds on ${table} for insert to ${network} with check (${networks} and ${author});`,
    `create policy network_changes on ${table} for update to ${network} using (${networks}) with check (${networks});`,
    auditTrigger(table, 'NETWORK', ['search_text']),
  ].join('\n');
}

export interface CampaignPartWall {
  /**
   * Who writes rows: `LEAD` only who leads; `CONTRIBUTOR` also hotlines that take part, each its own rows, which
   * carry `by_hotline_id`. SQL over the row for a rule of the table's own.
   */
  readonly written: 'LEAD' | 'CONTRIBUTOR' | { readonly when: string };
  readonly verbs?: readonly ('insert' | 'update' | 'delete')[];
  /** False for tables that are derived from audited ones. */
  readonly audited?: boolean;
}

/** The wall of a table whose rows belong to a campaign: whoever sees the campaign sees them. */
export function campaignPartWall(
  table: string,
  { written, verbs = ['insert'], audited = true }: CampaignPartWall,
): string {
  const name = table.split('.')[1] ?? table;
  const changed =
    written === 'LEAD'
      ? led
      : written === 'CONTRIBUTOR'
        ? `(${led} or (${joined} and by_hotline_id = (select app.hotline_id())))`
        : written.when;
  const added =
    written === 'CONTRIBUTOR'
      ? `(${led} or ${joined}) and by_hotline_id is not distinct from (select app.hotline_id())`
      : changed;
  return [
    ownerWall(table),
    `grant select${verbs.map((verb) => `, ${verb}`).join('')} on ${table} to ${both()};`,
    `grant select on ${table} to ${roles.admin};`,
    `create policy whoever_sees_the_campaign on ${table} for select to ${both()}
       using (exists (select from app.campaigns c where c.id = ${name}.campaign_id));`,
    verbs.includes('insert') &&
      `create policy part_adds on ${table} for insert to ${both()} with check (${writes} and ${author} and ${added});`,
    verbs.includes('update') &&
      `create policy part_changes on ${table} for update to ${both()} using (${writes} and ${changed}) with check (${writes} and ${changed});`,
    verbs.includes('delete') &&
      `create policy part_removes on ${table} for delete to ${both()} using (${writes} and ${changed});`,
    audited && auditTrigger(table, 'NETWORK'),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A change of what several share stands in the trail of the hotline whose person made it, else of the network. */
export const campaignTrail = (): string =>
  [
    definerFunction(
      'app.place_campaign_event()',
      [],
      `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          if app.hotline_id() is not null then
            new.hotline_id := app.hotline_id();
            new.area := 'HOTLINE';
          end if;
          return new;
        end $$`,
    ),
    `create trigger place_campaign_event before insert on app.audit_events for each row
       when (new.area = 'NETWORK' and (new.table_name = 'campaigns' or new.table_name like 'campaign\\_%'))
       execute function app.place_campaign_event();`,
  ].join('\n');
