import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, someInitiative } from '../../../test/builders.ts';
import {
  addSide,
  answer,
  approvedCampaign,
  type CampaignSide,
  campaignPlan,
  join,
  move,
  plannedCampaign,
  see,
  startCampaign,
} from '../../../test/campaigns.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let lead: CampaignSide;
let partner: CampaignSide;
let stranger: CampaignSide;
let initiativeId: string;
let initiative: string;
beforeAll(async () => {
  api = await TestApi.start();
  lead = await addSide(api, 'Leading hotline');
  partner = await addSide(api, 'Partner hotline', 'BE');
  stranger = await addSide(api, 'Other hotline', 'FR');
  initiativeId = await someInitiative(api, lead.hotlineId);
  const { rows } = await api.admin.query('select name from app.initiatives where id = $1', [initiativeId]);
  initiative = rows[0].name;
});
afterAll(() => api.stop());

const cast = () => ({ lead, partner, initiativeId, initiative });
const planned = (more: object = {}) => plannedCampaign(cast(), more);
const approved = (more: object = {}) => approvedCampaign(cast(), more);

describe('the phases', () => {
  it('lead on and back, each step with its day and reason', async () => {
    const id = await approved();
    expect((await move(lead.coordinator, id, 'PLANNED')).refusal).toMatchObject({
      code: 'WRONG_STAGE',
      field: 'reason',
    });
    await move(lead.coordinator, id, 'PLANNED', { reason: 'The poster is late.' });
    const changes = 'query ($id: ID!) { campaign(id: $id) { phaseChanges { to reason effectiveOn } } }';
    const { data } = await partner.observer.ask<{ campaign: { phaseChanges: object[] } }>(changes, { id });
    expect(data?.campaign.phaseChanges).toHaveLength(4);
    expect(data?.campaign.phaseChanges[0]).toEqual({
      to: 'PLANNED',
      reason: 'The poster is late.',
      effectiveOn: day(0),
    });
  });

  it('are moved by who leads, not by who takes part, and never from an old version', async () => {
    const id = await planned();
    expect((await move(partner.manager, id, 'CANCELLED', { reason: 'No.' })).refusal?.code).toBe('FORBIDDEN');
    expect((await move(lead.observer, id, 'CANCELLED', { reason: 'No.' })).refusal?.code).toBe('FORBIDDEN');
    const old = { id, version: 1, to: 'CANCELLED', effectiveOn: day(0), reason: 'No money.' };
    expect((await mutate(lead.coordinator, 'moveCampaignPhase', old)).refusal?.code).toBe('CONFLICT');
    expect(
      (await move(lead.coordinator, id, 'CANCELLED', { reason: 'No.', effectiveOn: day(-1) })).refusal,
    ).toMatchObject({
      code: 'VALIDATION',
      field: 'effectiveOn',
    });
    const now = { ...old, version: 2 };
    await mutate(lead.coordinator, 'moveCampaignPhase', now);
    // The same request again, because its first answer was lost.
    expect((await mutate(lead.coordinator, 'moveCampaignPhase', now)).result).toEqual({ id });
  });

  it('make plan and participants history once it has run', async () => {
    const id = await approved();
    await move(lead.coordinator, id, 'LIVE');
    await move(lead.coordinator, id, 'CLOSED');
    const seen = await see(lead.coordinator, id);
    const edited = await mutate(lead.coordinator, 'editCampaign', {
      id,
      version: seen?.version,
      ...campaignPlan({ title: 'X' }),
    });
    expect(edited.refusal?.code).toBe('WRONG_STAGE');
    expect((await join(lead.coordinator, id, { hotlineId: stranger.hotlineId })).refusal?.code).toBe('WRONG_STAGE');
    expect((await answer(partner.manager, id, 'Partner hotline')).refusal?.code).toBe('WRONG_STAGE');
  });
});

describe('a step between phases that was a slip', () => {
  const undo = (person: Person, campaignId: string, changeId: string) =>
    mutate<{ phase: string; phaseChanges: { to: string }[] }>(
      person,
      'undoCampaignPhase',
      { campaignId, changeId },
      '{ phase phaseChanges { id to } }',
    );
  const changes = async (id: string) => {
    const { data } = await lead.observer.ask<{ campaign: { phaseChanges: { id: string; to: string }[] } }>(
      'query ($id: ID!) { campaign(id: $id) { phaseChanges { id to } } }',
      { id },
    );
    return data?.campaign.phaseChanges ?? [];
  };

  it('is taken back by its author, and timelines follow', async () => {
    const partnership = await addPartnership(api, partner.coordinator);
    const id = await startCampaign(lead.coordinator);
    await join(lead.coordinator, id, { hotlineId: partner.hotlineId });
    await join(lead.coordinator, id, { initiativeId: partnership.initiativeId });
    const entries = async () =>
      (await api.admin.query('select from app.timeline_entries where id = $1 and kind = $2', [id, 'CAMPAIGN']))
        .rowCount;
    await move(lead.coordinator, id, 'PLANNED');
    expect(await entries()).toBe(1);
    const [slip] = await changes(id);
    expect((await undo(partner.manager, id, slip?.id ?? '')).refusal?.code).toBe('FORBIDDEN');
    expect((await undo(lead.manager, id, slip?.id ?? '')).refusal?.code).toBe('FORBIDDEN');
    expect((await undo(lead.observer, id, slip?.id ?? '')).refusal?.code).toBe('FORBIDDEN');
    expect((await undo(lead.coordinator, id, slip?.id ?? '')).result).toMatchObject({ phase: 'IDEA' });
    expect(await entries()).toBe(0);
    expect((await changes(id)).map(({ to }) => to)).toEqual(['IDEA']);
    // The same request again finds nothing to take back.
    expect((await undo(lead.coordinator, id, slip?.id ?? '')).result).toMatchObject({ phase: 'IDEA' });
    const hidden = await startCampaign(lead.manager, { sharing: 'AMBER_STRICT' });
    expect((await undo(stranger.manager, hidden, randomUUID())).refusal).toEqual(
      (await undo(stranger.manager, randomUUID(), randomUUID())).refusal,
    );
  });

  it('stays once it is old, once another has followed, and where it began the campaign', async () => {
    const id = await planned();
    const [step, began] = await changes(id);
    expect((await undo(lead.coordinator, id, began?.id ?? '')).result?.phase).toBe('PLANNED');
    await move(lead.coordinator, id, 'CANCELLED', { reason: 'No money.' });
    expect((await undo(lead.coordinator, id, step?.id ?? '')).refusal?.code).toBe('WRONG_STAGE');
    const [last] = await changes(id);
    await api.admin.query(
      `update app.campaign_phase_changes set created_at = created_at - interval '16 minutes' where campaign_id = $1`,
      [id],
    );
    expect((await undo(lead.coordinator, id, last?.id ?? '')).refusal?.code).toBe('FORBIDDEN');
    // Wall two says the same by itself.
    const gone = await asPerson(
      api,
      lead.coordinator,
      'delete from app.campaign_phase_changes where id = $1 returning id',
      [last?.id],
    );
    expect(gone).toEqual([]);
  });
});
