import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
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

const cast = () => ({ lead, partner, initiativeId, initiative });
const planned = (more: object = {}) => plannedCampaign(cast(), more);
const approved = (more: object = {}) => approvedCampaign(cast(), more);
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
