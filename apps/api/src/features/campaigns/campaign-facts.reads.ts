import type { CampaignFacts } from '@alongside/domain';
import type { ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';

/**
 * What the phase rules look at, as expressions over the campaign at `t`: the page's `nextPhases` and the command
 * `moveCampaignPhase` judge by the same facts.
 */
export const campaignFacts = (t: Sql): Record<keyof CampaignFacts, Sql> => {
  const participants = `from app.campaign_participants p where p.campaign_id = ${t}.id`;
  return {
    leadHotlineId: `${t}.lead_hotline_id`,
    phase: `${t}.phase`,
    startsOn: `${t}.starts_on`,
    countryCount: `cardinality(${t}.countries)`,
    otherCount: `(select count(*) ${participants} and (${t}.lead_hotline_id is null or p.hotline_id is distinct from ${t}.lead_hotline_id))`,
    missingApprovals: `(select count(*) ${participants} and not exists (
      select from app.campaign_approvals a where a.id = p.id and a.answer = 'APPROVED' and a.terms = ${t}.terms))`,
    measurementCount: `(select count(*) from app.campaign_measurements m where m.campaign_id = ${t}.id and m.time_window = 'CAMPAIGN')`,
    lastChangeOn: `(select max(h.effective_on) from app.campaign_phase_changes h where h.campaign_id = ${t}.id)`,
  };
};

/** Whether the viewer's hotline takes part in the campaign at `t`. */
export const takesPart = (t: Sql, { actor, values }: ReadContext): Sql =>
  `exists (select from app.campaign_participants q where q.campaign_id = ${t}.id and q.hotline_id = ${values.add(actor.hotlineId, 'uuid')})`;

/** Some expressions over one row as one JSON value. */
export const jsonOf = (parts: Readonly<Record<string, Sql>>): Sql =>
  `json_build_object(${Object.entries(parts)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;
