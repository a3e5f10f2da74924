import { closedStages, sharingLabels, type TrendMeasure } from '@alongside/domain';
import { ofPartnership } from '../../features/partnerships/index.ts';
import { type ReadContext, rowsSeen } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';

const codes = (list: readonly string[]): Sql => list.map((code) => `'${code}'`).join(', ');

/** The order in which changes of the same record count; a change of the same day replaces the earlier. */
const inTurn = (record: Sql, s: Sql): Sql =>
  `(partition by ${record} order by ${s}.effective_on, ${s}.created_at, ${s}.id)`;

/** The time from one dated change until the next one of the same record. */
const untilNext = (record: Sql, s: Sql): Sql => `lead(${s}.effective_on) over ${inTurn(record, s)}`;

/** The stricter of two labels of which both hold. */
const stricter = (a: Sql, b: Sql): Sql =>
  `case when array_position(array[${codes(sharingLabels.codes)}], ${a}) < array_position(array[${codes(sharingLabels.codes)}], ${b}) then ${a} else ${b} end`;

/** When partnerships were neither declined nor ended: `(hotline_id, partnership_id, starts, ends)`. */
const openTimes = (): Sql => {
  const open = `x.to_stage not in (${codes(closedStages)})`;
  const record = 'x.hotline_id, x.partnership_id';
  return `
    (select * from (
      select t.*, lead(t.starts) over (partition by t.hotline_id, t.partnership_id order by t.turn) as ends
      from (select ${record}, x.effective_on as starts, ${open} as open, lag(${open}) over ${inTurn(record, 'x')} as before,
          row_number() over ${inTurn(record, 'x')} as turn
        from app.stage_changes x) t
      where t.open is distinct from t.before) u
    where u.open)`;
};

/** The intensities that partnerships have had: `(hotline_id, partnership_id, intensity, starts, ends)`. */
const intensityTimes: Sql = `
    (select n.hotline_id, n.partnership_id, n.intensity, n.since as starts,
      lead(n.since) over (partition by n.hotline_id, n.partnership_id order by n.since) as ends
    from app.intensity_changes n)`;

/**
 * The measures, each as spans of records in a state:
 * (id, hotline_id, partnership_id, campaign_id, initiative_id, title, sharing, state, starts, ends), `ends` being the first day
 * that is no longer in it, and `sharing` the strictest label of what is counted.
 */
export const trendSources: Readonly<Record<TrendMeasure, (c: ReadContext) => Sql>> = {
  STATUS: (c) => `
    select p.id, p.hotline_id, p.id as partnership_id, null::uuid as campaign_id, p.initiative_id, null::text as title, p.sharing,
      s.to_stage as state, s.effective_on as starts, ${untilNext('s.hotline_id, s.partnership_id', 's')} as ends
    from app.partnerships p join app.stage_changes s on ${ofPartnership('p', 's')}
    where ${rowsSeen('Partnership', 'p', c)}`,
  INTENSITY: (c) => `
    select p.id, p.hotline_id, p.id as partnership_id, null::uuid as campaign_id, p.initiative_id, null::text as title, p.sharing,
      n.intensity as state, greatest(n.starts, o.starts) as starts, least(n.ends, o.ends) as ends
    from app.partnerships p join ${intensityTimes} n on ${ofPartnership('p', 'n')} join ${openTimes()} o on ${ofPartnership('p', 'o')}
    where n.intensity is not null and coalesce(n.ends > o.starts, true) and coalesce(o.ends > n.starts, true)
      and ${rowsSeen('Partnership', 'p', c)}`,
  OBSTACLES: (c) => `
    select o.id, o.hotline_id, o.partnership_id, null::uuid as campaign_id, p.initiative_id, null::text as title,
      ${stricter('o.sharing', 'p.sharing')} as sharing, o.severity as state, o.since as starts, o.settled_on as ends
    from app.obstacles o join app.partnerships p on p.hotline_id = o.hotline_id and p.id = o.partnership_id
    where ${rowsSeen('Obstacle', 'o', c)} and ${rowsSeen('Partnership', 'p', c)}`,
  CAMPAIGNS: (c) => `
    select k.id, k.lead_hotline_id as hotline_id, null::uuid as partnership_id, k.id as campaign_id, null::uuid as initiative_id, k.title,
      k.sharing, s.to_phase as state, s.effective_on as starts, ${untilNext('s.campaign_id', 's')} as ends
    from app.campaigns k join app.campaign_phase_changes s on s.campaign_id = k.id
    where ${rowsSeen('Campaign', 'k', c)}`,
};
