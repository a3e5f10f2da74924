import type { PartnershipFacts } from '@alongside/domain';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { agreementInForce } from './agreement-status.ts';

/**
 * What the stage rules look at, as expressions over the partnership at `t`: the page's `nextStages` and the
 * command `moveStage` judge by the same facts.
 */
export const stageFacts = (t: Sql): Record<keyof PartnershipFacts, Sql> => {
  const of = `hotline_id = ${t}.hotline_id and partnership_id = ${t}.id`;
  return {
    hotlineId: `${t}.hotline_id`,
    stage: `${t}.stage`,
    ownerId: `${t}.owner_id`,
    contactCount: `(select count(*) from app.partnership_people where ${of}) + (select count(*) from app.contact_channels where initiative_id = ${t}.initiative_id and withdrawn_at is null)`,
    nextReviewOn: `${t}.next_review_on`,
    groundAuthorIds: `(select coalesce(json_agg(g.author), '[]') from (
      select a.created_by as author from app.agreements a where a.hotline_id = ${t}.hotline_id and a.partnership_id = ${t}.id and ${agreementInForce('a')}
      union all select coalesce(${t}.no_agreement_by, ${t}.created_by) where ${t}.no_agreement_reason is not null) g)`,
    dueDiligence: `(select json_build_object('outcome', outcome, 'assessedOn', assessed_on) from app.due_diligences where ${of} order by assessed_on desc, created_at desc limit 1)`,
    lastChangeOn: `(select max(effective_on) from app.stage_changes where ${of})`,
  };
};

/** The same facts as one JSON value. */
export const stageFactsJson = (t: Sql): Sql =>
  `json_build_object(${Object.entries(stageFacts(t))
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;
