import {
  type ApprovalFacts,
  approvalState,
  type CampaignPhase,
  type CampaignRecord,
  isAsking,
  isOpenPhase,
  participantRights,
} from '@alongside/domain';
import { column, computed, expression, one } from '../../kernel/reads/fields.ts';
import { defineReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { ofSeenCampaign } from './campaign.reads.ts';

const ofCampaign = (t: Sql, name: string): Sql =>
  `(select k.${name} from app.campaigns k where k.id = ${t}.campaign_id)`;
const ofApproval = (t: Sql, sql: string): Sql => `(select ${sql} from app.campaign_approvals a where a.id = ${t}.id)`;

defineReads({
  type: 'CampaignParticipant',
  table: 'app.campaign_participants',
  visible: ofSeenCampaign,
  fields: {
    id: column('id'),
    hotline: one('Hotline', (t, o) => `${o}.id = ${t}.hotline_id`),
    initiative: one('Initiative', (t, o) => `${o}.id = ${t}.initiative_id`),
    name: expression(
      (t) =>
        `coalesce((select h.name from app.hotlines h where h.id = ${t}.hotline_id), (select i.name from app.initiatives i where i.id = ${t}.initiative_id))`,
    ),
    role: column('role'),
    approval: computed<ApprovalFacts>(
      (t) => ({
        phase: ofCampaign(t, 'phase'),
        terms: ofCampaign(t, 'terms'),
        answer: ofApproval(t, 'a.answer'),
        answeredTerms: ofApproval(t, 'a.terms'),
      }),
      (facts) => approvalState(facts),
    ),
    answeredAt: expression((t) =>
      ofApproval(t, `to_char(a.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
    ),
    answerNote: expression((t) => ofApproval(t, 'a.note')),
    answeredOnBehalf: expression((t) => `coalesce(${ofApproval(t, 'a.on_behalf')}, false)`),
    link: one(
      'PersonalLink',
      (t, o) => `${o}.purpose = 'CAMPAIGN' and ${o}.subject_id = ${t}.id`,
      (o) => `${o}.created_at desc, ${o}.id desc`,
    ),
    viewerCan: computed<CampaignRecord & { hotlineId: string | null; phase: CampaignPhase }>(
      (t) => ({
        leadHotlineId: ofCampaign(t, 'lead_hotline_id'),
        takesPart: 'null',
        hotlineId: `${t}.hotline_id`,
        phase: ofCampaign(t, 'phase'),
      }),
      ({ phase, ...participant }, actor) =>
        participantRights(actor, { ...participant, asking: isAsking(phase), open: isOpenPhase(phase) }),
    ),
  },
});
