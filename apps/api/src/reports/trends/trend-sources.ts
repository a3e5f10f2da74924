import type { TrendMeasure } from '@alongside/domain';
import { ofPartnership } from '../../features/partnerships/index.ts';
import { type ReadContext, rowsSeen } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';

/** The time from one dated change until the next one of the same record; a change of the same day replaces the earlier. */
const untilNext = (record: Sql, s: Sql): Sql =>
  `lead(${s}.effective_on) over (partition by ${record} order by ${s}.effective_on, ${s}.created_at, ${s}.id)`;

/**
 * The measures, each as spans of records in a state:
 * (id, hotline_id, partnership_id, campaign_id, initiative_id, title, state, starts, ends), `ends` being the first day that is no longer in it.
 */
export const trendSources: Readonly<Record<TrendMeasure, (c: ReadContext) => Sql>> = {
  STATUS: (c) => `
    select p.id, p.hotline_id, p.id as partnership_id, null::uuid as campaign_id, p.initiative_id, null::text as title,
      s.to_stage as state, s.effective_on as starts, ${untilNext('s.hotline_id, s.partnership_id', 's')} as ends
    from app.partnerships p join app.stage_changes s on ${ofPartnership('p', 's')}
    where ${rowsSeen('Partnership', 'p', c)}`,
  OBSTACLES: (c) => `
    select o.id, o.hotline_id, o.partnership_id, null::uuid as campaign_id, p.initiative_id, null::text as title,
      o.severity as state, o.since as starts, o.settled_on as ends
    from app.obstacles o join app.partnerships p on p.hotline_id = o.hotline_id and p.id = o.partnership_id
    where ${rowsSeen('Obstacle', 'o', c)} and ${rowsSeen('Partnership', 'p', c)}`,
  CAMPAIGNS: (c) => `
    select k.id, k.lead_hotline_id as hotline_id, null::uuid as partnership_id, k.id as campaign_id, null::uuid as initiative_id, k.title,
      s.to_phase as state, s.effective_on as starts, ${untilNext('s.campaign_id', 's')} as ends
    from app.campaigns k join app.campaign_phase_changes s on s.campaign_id = k.id
    where ${rowsSeen('Campaign', 'k', c)}`,
};
