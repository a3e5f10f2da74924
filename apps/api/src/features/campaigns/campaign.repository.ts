import type {
  Audience,
  CampaignChannel,
  CampaignFacts,
  CampaignPhase,
  CampaignTheme,
  PhaseChangeToUndo,
  PhaseMove,
  SharingLabel,
} from '@alongside/domain';
import { type CivilDate, searchWords } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, sql } from '../../kernel/operation/operation.ts';
import { SqlValues } from '../../kernel/reads/sql-values.ts';
import { campaignFacts, jsonOf, takesPart } from './campaign-facts.reads.ts';

/** What participants approve. */
export interface CampaignPlan {
  readonly title: string;
  readonly theme: CampaignTheme;
  readonly aim: string | null;
  readonly audiences: readonly Audience[];
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly channels: readonly CampaignChannel[];
  readonly startsOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
}

/** A campaign with all that commands ask about. */
export interface LoadedCampaign {
  readonly id: string;
  readonly version: number;
  readonly terms: number;
  readonly sharing: SharingLabel;
  readonly takesPart: boolean;
  readonly plan: CampaignPlan;
  readonly facts: CampaignFacts;
}

const planColumns = {
  title: 'title',
  theme: 'theme',
  aim: 'aim',
  audiences: 'audiences',
  countries: 'countries',
  languages: 'languages',
  channels: 'channels',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
} as const satisfies Record<keyof CampaignPlan, string>;

const planOf = (t: string): string =>
  jsonOf(Object.fromEntries(Object.entries(planColumns).map(([name, column]) => [name, `${t}.${column}`])));
const columns = Object.values(planColumns).join(', ');
const valuesOf = (plan: CampaignPlan) => (Object.keys(planColumns) as (keyof CampaignPlan)[]).map((name) => plan[name]);
const searchText = (title: string): string => searchWords(title).join(' ');

/** Campaigns as far as the walls let the actor see them, for commands. */
@Injectable()
export class CampaignRepository {
  /** `lock`: nobody else changes the campaign until the operation ends. */
  async load(id: string, { lock = false } = {}): Promise<LoadedCampaign | null> {
    const c = { actor: actor(), values: new SqlValues() };
    if (lock) await sql('select from app.campaigns where id = $1 for no key update', [id]);
    const [row] = await sql<{ j: LoadedCampaign }>(
      `select json_build_object('id', k.id, 'version', k.version, 'terms', k.terms, 'sharing', k.sharing,
         'takesPart', ${takesPart('k', c)}, 'plan', ${planOf('k')}, 'facts', ${jsonOf(campaignFacts('k'))}) as j
       from app.campaigns k where k.id = ${c.values.add(id, 'uuid')}`,
      c.values.list,
    );
    return row?.j ?? null;
  }

  /**
   * Adds the campaign, the leading hotline as the first that takes part, and the beginning of its history. Answers false
   * when it is there already.
   */
  async add(id: string, plan: CampaignPlan, sharing: SharingLabel, today: CivilDate): Promise<boolean> {
    const { hotlineId, userId } = actor();
    const added = await sql(
      `insert into app.campaigns (id, lead_hotline_id, sharing, created_by, search_text, ${columns})
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (id) do nothing returning id`,
      [id, hotlineId, sharing, userId, searchText(plan.title), ...valuesOf(plan)],
    );
    if (added.length === 0) return false;
    if (hotlineId !== null) await this.addParticipant({ id: newId(), campaignId: id, hotlineId, role: 'LEAD' });
    await this.addChange(id, null, { to: 'IDEA', effectiveOn: today, reason: null });
    return true;
  }

  /** Answers false when somebody else saved first. A changed plan gets the next number. */
  async edit(
    { id, version }: LoadedCampaign,
    plan: CampaignPlan,
    sharing: SharingLabel,
    planChanged: boolean,
  ): Promise<boolean> {
    const rows = await sql(
      `update app.campaigns set sharing = $3, search_text = $4, terms = terms + $5, version = version + 1, updated_at = now(),
         (${columns}) = row($6::text, $7::text, $8::text, $9::text[], $10::text[], $11::text[], $12::text[], $13::date, $14::date)
       where id = $1 and version = $2 returning id`,
      [id, version, sharing, searchText(plan.title), planChanged ? 1 : 0, ...valuesOf(plan)],
    );
    return rows.length > 0;
  }

  /** Answers false when somebody else saved first. */
  async move({ id, version, facts }: LoadedCampaign, move: PhaseMove): Promise<boolean> {
    const rows = await sql(
      `update app.campaigns set phase = $3, version = version + 1, updated_at = now() where id = $1 and version = $2 returning id`,
      [id, version, move.to],
    );
    if (rows.length === 0) return false;
    await this.addChange(id, facts.phase, move);
    return true;
  }

  async phaseChangeToUndo(campaignId: string, id: string): Promise<PhaseChangeToUndo | null> {
    const [change] = await sql<PhaseChangeToUndo>(
      `select from_phase as "from", to_phase as "to", created_by as "authorId", created_at as "recordedAt",
         not exists (select from app.campaign_phase_changes l where l.campaign_id = c.campaign_id
           and (l.effective_on, l.created_at) > (c.effective_on, c.created_at)) as latest
       from app.campaign_phase_changes c where campaign_id = $1 and id = $2`,
      [campaignId, id],
    );
    return change ?? null;
  }

  /** The change goes first: what timelines say of the campaign follows its phase. */
  async undoMove(id: string, changeId: string, phase: CampaignPhase): Promise<void> {
    await sql('delete from app.campaign_phase_changes where campaign_id = $1 and id = $2', [id, changeId]);
    await sql('update app.campaigns set phase = $2, version = version + 1, updated_at = now() where id = $1', [
      id,
      phase,
    ]);
  }

  private async addChange(id: string, from: CampaignPhase | null, { to, effectiveOn, reason }: PhaseMove) {
    await sql(
      `insert into app.campaign_phase_changes (id, campaign_id, from_phase, to_phase, effective_on, reason, created_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), id, from, to, effectiveOn, reason, actor().userId],
    );
  }

  /** False when the hotline or initiative takes part already, under another id. */
  async addParticipant(participant: {
    readonly id: string;
    readonly campaignId: string;
    readonly hotlineId?: string | null;
    readonly initiativeId?: string | null;
    readonly role: string;
  }): Promise<boolean> {
    const { id, campaignId, hotlineId = null, initiativeId = null, role } = participant;
    const rows = await sql(
      `insert into app.campaign_participants (id, campaign_id, hotline_id, initiative_id, role, created_by)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
      [id, campaignId, hotlineId, initiativeId, role, actor().userId],
    );
    return rows.length > 0;
  }
}
