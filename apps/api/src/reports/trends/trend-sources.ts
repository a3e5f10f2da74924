import { closedStages, sharingLabels, type TrendMeasure } from '@alongside/domain';
import { ofPartnership } from '../../features/partnerships/index.ts';
import { type ReadContext, rowsSeen } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';

const codes = (list: readonly string[]): Sql => list.map((code) => `'${code}'`).join(', ');

/**
 * The dated changes `s` of each record, the last first: a change of the same day stands before the one that it replaces. It is the order of
 * the index of stages, so that nothing has to be sorted.
 */
const latestFirst = (record: Sql): Sql =>
  `(partition by ${record} order by s.effective_on desc, s.created_at desc, s.id desc)`;

/** The stages that partnerships have had: `(hotline_id, partnership_id, state, starts, ends)`. */
const stageTimes: Sql = `
    (select s.hotline_id, s.partnership_id, s.to_stage as state, s.effective_on as starts, lag(s.effective_on) over w as ends
    from app.stage_changes s window w as ${latestFirst('s.hotline_id, s.partnership_id')})`;

/** When partnerships were neither declined nor ended: `(hotline_id, partnership_id, starts, ends)`. */
const openTimes: Sql = `
    (select * from (
      select t.*, lag(t.starts) over (partition by t.hotline_id, t.partnership_id order by t.turn) as ends
      from (
        select s.hotline_id, s.partnership_id, s.effective_on as starts, o.open, lead(o.open) over w as before, row_number() over w as turn
        from app.stage_changes s cross join lateral (select s.to_stage not in (${codes(closedStages)}) as open) o
        window w as ${latestFirst('s.hotline_id, s.partnership_id')}) t
      where t.open is distinct from t.before) u
    where u.open)`;

/** The intensities that partnerships have had: `(hotline_id, partnership_id, state, starts, ends)`. */
const intensityTimes: Sql = `
    (select n.hotline_id, n.partnership_id, n.intensity as state, n.since as starts,
      lead(n.since) over (partition by n.hotline_id, n.partnership_id order by n.since) as ends
    from app.intensity_changes n)`;

/** The phases that campaigns have had: `(campaign_id, state, starts, ends)`. */
const phaseTimes: Sql = `
    (select s.campaign_id, s.to_phase as state, s.effective_on as starts, lag(s.effective_on) over w as ends
    from app.campaign_phase_changes s window w as ${latestFirst('s.campaign_id')})`;

/** The stricter of two labels of which both hold. */
function stricter(a: Sql, b: Sql): Sql {
  const place = (label: Sql): Sql => `array_position(array[${codes(sharingLabels.codes)}], ${label})`;
  return `case when ${place(a)} < ${place(b)} then ${a} else ${b} end`;
}

const ofSomePartnership: Sql = `p.id, p.hotline_id, p.id as partnership_id, null::uuid as campaign_id, p.initiative_id, null::text as title, p.sharing`;

/**
 * The measures, each as spans of records in a state:
 * (id, hotline_id, partnership_id, campaign_id, initiative_id, title, sharing, state, starts, ends), `ends` being the first day
 * that is no longer in it, and `sharing` the strictest label of what is counted.
 */
export const trendSources: Readonly<Record<TrendMeasure, (c: ReadContext) => Sql>> = {
  STATUS: (c) => `
    select ${ofSomePartnership}, s.state, s.starts, s.ends
    from app.partnerships p join ${stageTimes} s on ${ofPartnership('p', 's')}
    where ${rowsSeen('Partnership', 'p', c)}`,
  INTENSITY: (c) => `
    select ${ofSomePartnership}, n.state, greatest(n.starts, o.starts) as starts, least(n.ends, o.ends) as ends
    from app.partnerships p join ${intensityTimes} n on ${ofPartnership('p', 'n')} join ${openTimes} o on ${ofPartnership('p', 'o')}
    where n.state is not null and coalesce(n.ends > o.starts, true) and coalesce(o.ends > n.starts, true)
      and ${rowsSeen('Partnership', 'p', c)}`,
  OBSTACLES: (c) => `
    select o.id, o.hotline_id, o.partnership_id, null::uuid as campaign_id, p.initiative_id, null::text as title,
      ${stricter('o.sharing', 'p.sharing')} as sharing, o.severity as state, o.since as starts, o.settled_on as ends
    from app.obstacles o join app.partnerships p on p.hotline_id = o.hotline_id and p.id = o.partnership_id
    where ${rowsSeen('Obstacle', 'o', c)} and ${rowsSeen('Partnership', 'p', c)}`,
  CAMPAIGNS: (c) => `
    select k.id, k.lead_hotline_id as hotline_id, null::uuid as partnership_id, k.id as campaign_id, null::uuid as initiative_id, k.title,
      k.sharing, s.state, s.starts, s.ends
    from app.campaigns k join ${phaseTimes} s on s.campaign_id = k.id
    where ${rowsSeen('Campaign', 'k', c)}`,
};
