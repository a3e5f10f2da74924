import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, someInitiative } from '../../../test/builders.ts';
import {
  addSide,
  answer,
  type CampaignSide,
  campaignPlan,
  join,
  move,
  see,
  startCampaign,
} from '../../../test/campaigns.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let lead: CampaignSide;
let partner: CampaignSide;
let stranger: CampaignSide;
let secretariat: Person;
let admin: Person;
let initiativeId: string;
let initiative: string;
beforeAll(async () => {
  api = await TestApi.start();
  lead = await addSide(api, 'Leading hotline');
  partner = await addSide(api, 'Partner hotline', 'BE');
  stranger = await addSide(api, 'Other hotline', 'FR');
  secretariat = await api.addPerson('SECRETARIAT');
  admin = await api.addPerson('ADMIN');
  initiativeId = await someInitiative(api, lead.hotlineId);
  const { rows } = await api.admin.query('select name from app.initiatives where id = $1', [initiativeId]);
  initiative = rows[0].name;
});
afterAll(() => api.stop());

/** A planned campaign of the lead with a partner hotline and an initiative. */
async function planned(more: object = {}): Promise<string> {
  const id = await startCampaign(lead.coordinator, more);
  await join(lead.coordinator, id, { hotlineId: partner.hotlineId });
  await join(lead.coordinator, id, { initiativeId }, 'DISTRIBUTOR');
  await move(lead.coordinator, id, 'PLANNED');
  return id;
}
async function approved(more: object = {}): Promise<string> {
  const id = await planned(more);
  await answer(lead.manager, id, 'Leading hotline');
  await answer(partner.manager, id, 'Partner hotline');
  await answer(lead.coordinator, id, initiative, { note: 'They wrote us.' });
  await move(lead.coordinator, id, 'APPROVED');
  return id;
}
const approvals = async (id: string) =>
  (await see(lead.observer, id))?.participants.map(({ approval }) => approval).join(' ');

describe('a campaign', () => {
  it('begins as an idea of the hotline that leads it, once however often the request comes', async () => {
    const input = { id: randomUUID(), ...campaignPlan({ title: ' You are not alone ' }) };
    const fields =
      '{ title theme aim audiences countries languages channels phase startsOn endsOn sharing terms version lead { id } participants { name role approval } phaseChanges { from to } }';
    const first = await mutate(lead.coordinator, 'startCampaign', input, fields);
    expect(first.result).toEqual({
      ...campaignPlan({ title: 'You are not alone' }),
      phase: 'IDEA',
      sharing: 'GREEN',
      terms: 1,
      version: 1,
      lead: { id: lead.hotlineId },
      participants: [{ name: 'Leading hotline', role: 'LEAD', approval: 'NOT_ASKED' }],
      phaseChanges: [{ from: null, to: 'IDEA' }],
    });
    const [again] = await Promise.all([1, 2].map(() => mutate(lead.coordinator, 'startCampaign', input, fields)));
    expect(again?.result).toEqual(first.result);
  });

  it('begins with a partner where one is named, who stays out once taken out', async () => {
    const input = { id: randomUUID(), ...campaignPlan(), initiativeId };
    const start = (more: object = {}) =>
      mutate<{ participants: { role: string }[] }>(
        lead.coordinator,
        'startCampaign',
        { ...input, ...more },
        '{ participants { name role } }',
      );
    expect((await start()).result?.participants).toEqual([
      { name: 'Leading hotline', role: 'LEAD' },
      { name: initiative, role: 'PARTNER' },
    ]);
    const partnerId = (await see(lead.coordinator, input.id))?.participants[1]?.id;
    await mutate(lead.coordinator, 'removeCampaignParticipant', { id: partnerId });
    expect((await start()).result?.participants).toHaveLength(1);
    expect((await start({ id: randomUUID(), initiativeId: randomUUID() })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'initiativeId',
    });
  });

  it('may be led by the secretariat, which is no participant', async () => {
    const id = await startCampaign(secretariat);
    await join(secretariat, id, { hotlineId: partner.hotlineId });
    expect(await see(partner.observer, id)).toMatchObject({
      participants: [{ name: 'Partner hotline' }],
      viewerCan: { edit: false, contribute: false },
    });
    expect((await see(partner.coordinator, id))?.viewerCan).toEqual({ edit: false, contribute: true });
    await move(secretariat, id, 'PLANNED');
    expect((await move(secretariat, id, 'APPROVED')).refusal).toMatchObject({ code: 'WRONG_STAGE' });
    await answer(partner.manager, id, 'Partner hotline');
    expect((await move(secretariat, id, 'APPROVED')).result?.phase).toBe('APPROVED');
  });

  it('is started by people who write, in words and codes that can be', async () => {
    const start = (person: Person, more: object = {}) =>
      mutate(person, 'startCampaign', { id: randomUUID(), ...campaignPlan(more) });
    expect((await start(lead.observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await start(admin)).refusal?.code).toBe('FORBIDDEN');
    expect((await start(lead.coordinator, { title: ' ' })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'title',
    });
    expect((await start(lead.coordinator, { countries: ['XX'] })).refusal?.field).toBe('countries');
    expect((await start(lead.coordinator, { endsOn: day(1) })).refusal?.field).toBe('endsOn');
    expect((await start(lead.coordinator, { aim: 'See http://abcdefghijklmnop.onion' })).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'aim',
    });
    expect((await start(lead.coordinator, { sharing: 'CLEAR' })).refusal).toMatchObject({
      code: 'FORBIDDEN',
      field: 'sharing',
    });
    expect((await start(lead.manager, { sharing: 'RED' })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'sharing',
    });
  });

  it('is edited by who leads, from the version that they saw', async () => {
    const id = await startCampaign(lead.coordinator);
    const edit = (person: Person, version: number, more: object = {}) =>
      mutate(person, 'editCampaign', { id, version, ...campaignPlan(more) }, '{ title terms version }');
    expect((await edit(lead.manager, 1, { title: 'Talk early' })).result).toEqual({
      title: 'Talk early',
      terms: 2,
      version: 2,
    });
    expect((await edit(lead.manager, 1)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2, title: 'Talk early' } },
    });
    expect((await edit(lead.manager, 2, { title: ' ' })).refusal).toMatchObject({ code: 'VALIDATION', field: 'title' });
    // The same again is no change, whatever the version.
    expect((await edit(lead.manager, 1, { title: 'Talk early' })).result).toMatchObject({ version: 2 });
    expect((await edit(lead.manager, 2, { title: 'Talk early', sharing: 'AMBER' })).result).toMatchObject({ terms: 2 });
    expect((await edit(stranger.manager, 3)).refusal?.code).toBe('NOT_FOUND');
    await edit(lead.manager, 3, { title: 'Talk early', sharing: 'GREEN' });
    expect((await edit(stranger.manager, 4)).refusal?.code).toBe('FORBIDDEN');
    expect((await edit(lead.observer, 4)).refusal?.code).toBe('FORBIDDEN');
    expect((await edit(secretariat, 4)).refusal?.code).toBe('FORBIDDEN');
  });
});

describe('who takes part', () => {
  it('is a hotline or an initiative of the registry, each once', async () => {
    const id = await startCampaign(lead.coordinator);
    expect((await join(lead.coordinator, id, { initiativeId })).result?.participants).toHaveLength(2);
    expect((await join(lead.coordinator, id, { initiativeId })).refusal?.code).toBe('CONFLICT');
    expect((await join(lead.coordinator, id, { hotlineId: randomUUID() })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'hotlineId',
    });
    expect((await join(lead.coordinator, id, {})).refusal?.code).toBe('VALIDATION');
    expect((await join(stranger.coordinator, id, { hotlineId: stranger.hotlineId })).refusal?.code).toBe('FORBIDDEN');
    expect((await join(lead.coordinator, randomUUID(), { initiativeId })).refusal?.code).toBe('NOT_FOUND');
  });

  it('can be taken out again, except who leads', async () => {
    const id = await startCampaign(lead.coordinator);
    const [first] = (await see(lead.coordinator, id))?.participants ?? [];
    expect((await mutate(lead.coordinator, 'removeCampaignParticipant', { id: first?.id })).refusal?.code).toBe(
      'VALIDATION',
    );
    const added = (await join(lead.coordinator, id, { initiativeId })).result?.participants[1];
    expect((await mutate(partner.manager, 'removeCampaignParticipant', { id: added?.id })).refusal?.code).toBe(
      'FORBIDDEN',
    );
    await mutate(lead.coordinator, 'removeCampaignParticipant', { id: added?.id });
    expect((await see(lead.coordinator, id))?.participants).toHaveLength(1);
  });
});

describe('an approval', () => {
  it('is asked for from the plan on, of everybody', async () => {
    const id = await planned();
    expect(await approvals(id)).toBe('WAITING WAITING WAITING');
    expect((await move(lead.coordinator, id, 'APPROVED')).refusal).toMatchObject({
      code: 'WRONG_STAGE',
      params: { missing: [{ code: 'APPROVALS' }] },
    });
    await answer(lead.manager, id, 'Leading hotline');
    await answer(partner.manager, id, 'Partner hotline');
    await answer(lead.coordinator, id, initiative, { note: 'They wrote us.' });
    expect(await approvals(id)).toBe('APPROVED APPROVED APPROVED');
    expect((await move(lead.coordinator, id, 'APPROVED')).result?.phase).toBe('APPROVED');
    expect((await move(lead.coordinator, id, 'LIVE')).result?.phase).toBe('LIVE');
  });

  it('is a manager’s for the own hotline, and of nobody else', async () => {
    const id = await planned();
    const code = async (person: Person, name: string) => (await answer(person, id, name, { note: 'x' })).refusal?.code;
    expect(await code(partner.coordinator, 'Partner hotline')).toBe('FORBIDDEN');
    expect(await code(lead.manager, 'Partner hotline')).toBe('FORBIDDEN');
    expect(await code(secretariat, 'Partner hotline')).toBe('FORBIDDEN');
    expect(await code(partner.manager, initiative)).toBe('FORBIDDEN');
    expect(await code(stranger.manager, 'Partner hotline')).toBe('FORBIDDEN');
    expect((await see(partner.manager, id))?.participants.map(({ viewerCan }) => viewerCan.answer)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('says why it is declined, and how an initiative told who wrote it down', async () => {
    const id = await planned();
    const declined = await answer(partner.manager, id, 'Partner hotline', { answer: 'DECLINED' });
    expect(declined.refusal).toMatchObject({ code: 'VALIDATION', field: 'note' });
    await answer(partner.manager, id, 'Partner hotline', { answer: 'DECLINED', note: 'Not this season.' });
    expect((await answer(lead.coordinator, id, initiative)).refusal?.field).toBe('note');
    expect((await see(lead.observer, id))?.participants[1]).toMatchObject({
      approval: 'DECLINED',
      answerNote: 'Not this season.',
    });
  });

  it('lapses with the plan that it was about, and holds for no plan that the person did not see', async () => {
    const id = await approved();
    const seen = await see(lead.coordinator, id);
    await mutate(lead.coordinator, 'editCampaign', {
      id,
      version: seen?.version,
      ...campaignPlan({ countries: ['NL', 'BE', 'LU'] }),
    });
    expect(await approvals(id)).toBe('LAPSED LAPSED LAPSED');
    expect((await move(lead.coordinator, id, 'LIVE')).refusal).toMatchObject({ code: 'WRONG_STAGE' });
    const old = await answer(partner.manager, id, 'Partner hotline', { terms: seen?.terms });
    expect(old.refusal).toMatchObject({ code: 'CONFLICT', params: { current: { terms: 2 } } });
    expect((await answer(partner.manager, id, 'Partner hotline')).result?.participants[1]?.approval).toBe('APPROVED');
  });
});

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

describe('the list of campaigns', () => {
  const list = async (person: Person, filter: object, search: string | null = null) => {
    const answered = await person.ask<{ campaigns: { edges: { node: { id: string } }[]; totalCount: number } }>(
      `query ($filter: CampaignFilter, $search: String) { campaigns(filter: $filter, search: $search, order: STARTS) {
        edges { node { id title phase lead { name } participants { name approval } } } totalCount facets { field values { code count } } } }`,
      { filter, search },
    );
    if (answered.errors) throw new Error(JSON.stringify(answered.errors));
    return { ids: answered.data?.campaigns.edges.map(({ node }) => node.id) ?? [], statements: answered.statements };
  };

  it('is narrowed by phase, theme, audience, country, language, and by what waits for an answer', async () => {
    const id = await planned({ title: 'Grenzüberschreitend', theme: 'STIGMA', countries: ['MT'], languages: ['mt'] });
    for (const filter of [
      { phase: ['PLANNED'], theme: ['STIGMA'] },
      { country: ['MT', 'CY'], audience: ['ADULT_HELP_SEEKERS'] },
      { language: ['mt'] },
      { mine: true, theme: ['STIGMA'] },
      { initiativeId, theme: ['STIGMA'] },
    ]) {
      expect((await list(lead.observer, filter)).ids).toEqual([id]);
    }
    expect((await list(lead.observer, {}, 'grenzuber')).ids).toEqual([id]);
    expect((await list(partner.observer, { awaitsUs: true, theme: ['STIGMA'] })).ids).toEqual([id]);
    expect((await list(stranger.observer, { mine: true })).ids).toEqual([]);
    expect((await list(stranger.observer, { awaitsUs: true })).ids).toEqual([]);
  });

  it('is narrowed to those that go live soon, by the days of countries before the day of the whole', async () => {
    const theme = ['STIGMA'];
    const soon = async () => (await list(lead.observer, { goesLiveBy: day(30), theme })).ids;
    const whole = await startCampaign(lead.coordinator, { theme: 'STIGMA', startsOn: day(25) });
    const later = await startCampaign(lead.coordinator, { theme: 'STIGMA', startsOn: day(25) });
    const past = await startCampaign(lead.coordinator, { theme: 'STIGMA', startsOn: day(-5), endsOn: day(40) });
    const launch = (campaignId: string, on: number) =>
      mutate(lead.coordinator, 'setCampaignLaunch', {
        ...{ id: randomUUID(), campaignId, country: 'NL', goesLiveOn: day(on) },
      });
    await launch(later, 45);
    expect(await soon()).toContain(whole);
    expect(await soon()).not.toContain(later);
    expect(await soon()).not.toContain(past);
    await launch(past, 12);
    expect(await soon()).toContain(past);
  });

  it('is narrowed to those to which the viewer may ask an initiative', async () => {
    const other = (await addPartnership(api, lead.coordinator)).initiativeId;
    const theme = ['STIGMA'];
    const id = await startCampaign(lead.coordinator, { title: 'Open to partners', theme: 'STIGMA' });
    const over = await startCampaign(lead.coordinator, { title: 'Over', theme: 'STIGMA' });
    await move(lead.coordinator, over, 'CANCELLED', { reason: 'No money.' });
    const open = async (person: Person, openTo: string) => (await list(person, { openTo, theme })).ids;
    expect(await open(lead.coordinator, other)).toContain(id);
    expect(await open(lead.coordinator, other)).not.toContain(over);
    await join(lead.coordinator, id, { hotlineId: partner.hotlineId });
    expect(await open(partner.coordinator, other)).toEqual([]);
    await join(lead.coordinator, id, { initiativeId: other });
    expect(await open(lead.coordinator, other)).not.toContain(id);
  });

  it('costs the same few statements however many there are', async () => {
    const before = (await list(lead.coordinator, {})).statements;
    await planned();
    await planned();
    expect((await list(lead.coordinator, {})).statements).toBe(before);
    expect(before).toBeLessThanOrEqual(3);
  });
});
