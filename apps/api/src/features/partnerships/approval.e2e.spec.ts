import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership, addWorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let second: Person;
let observer: Person;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  second = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
});
afterAll(() => api.stop());

const signature = { signedOn: day(-2), signatory: 'Director' };
const sign = (person: Person, partnershipId: string) =>
  mutate(person, 'recordAgreement', {
    id: randomUUID(),
    partnershipId,
    kind: 'MOU',
    hotlineSignature: signature,
    partnerSignature: signature,
  });
const look = (person: Person, partnershipId: string, more: object = {}) =>
  mutate(person, 'recordDueDiligence', {
    id: randomUUID(),
    partnershipId,
    outcome: 'CLEARED',
    assessedOn: day(-1),
    ...more,
  });
const move = (person: Person, partnershipId: string, to: string, more: object = {}) =>
  mutate<{ stage: string; version: number }>(
    person,
    'moveStage',
    { id: randomUUID(), partnershipId, version: 3, to, effectiveOn: day(0), ...more },
    '{ stage version }',
  );
const asked = '{ approvalAskedBy approvalAskedAt version }';
const ask = (person: Person, partnershipId: string) =>
  mutate<{ approvalAskedBy: string | null }>(person, 'askApproval', { partnershipId }, asked);

/** An exploring partnership in version 3. */
async function exploring(): Promise<string> {
  const { id } = await addPartnership(api, coordinator);
  await move(coordinator, id, 'CONTACTED', { version: 1 });
  await move(coordinator, id, 'EXPLORING', { version: 2 });
  return id;
}

/** One for which nothing but the approval is missing. */
async function ready(author = coordinator): Promise<string> {
  const id = await exploring();
  await look(coordinator, id);
  await sign(author, id);
  return id;
}

const waiting = async (person: Person, awaitingApproval = true) => {
  const answer = await person.ask<{ partnerships: { edges: { node: { id: string } }[] } }>(
    'query ($waiting: Boolean) { partnerships(first: 200, filter: { awaitingApproval: $waiting }) { edges { node { id approvalAskedBy } } } }',
    { waiting: awaitingApproval },
  );
  expect(answer.statements).toBe(3);
  return answer.data?.partnerships.edges.map(({ node }) => node.id) ?? [];
};

describe('the approval of an agreement', () => {
  it('is a manager’s who did not record it alone', async () => {
    const id = await ready(manager);
    expect(await move(coordinator, id, 'AGREED')).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
      message: 'Only a manager of the hotline approves this step. Ask one for approval.',
    });
    expect(await move(manager, id, 'AGREED')).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
      message: expect.stringContaining('Another manager of your hotline approves it.'),
    });
    const steps = await manager.ask<{ partnership: { nextStages: { to: string; missing: { code: string }[] }[] } }>(
      'query ($id: ID!) { partnership(id: $id) { nextStages { to missing { code } } } }',
      { id },
    );
    expect(steps.data?.partnership.nextStages[0]).toEqual({ to: 'AGREED', missing: [{ code: 'OTHER_MANAGER' }] });
    expect((await move(second, id, 'AGREED')).result).toMatchObject({ stage: 'AGREED' });
  });

  it('is also another manager’s where the reason for no agreement is one’s own', async () => {
    const id = await exploring();
    await look(coordinator, id);
    const edit = (person: Person, version: number, more: object) =>
      mutate(person, 'editPartnership', { id, version, sharing: 'AMBER', ...more });
    await edit(manager, 3, { noAgreementReason: 'They sign nothing.' });
    // Another edit that leaves the reason alone does not make its writer the author.
    await edit(second, 4, { intensity: 'COORDINATING' });
    expect((await move(manager, id, 'AGREED', { version: 5 })).refusal?.code).toBe('FORBIDDEN');
    expect((await move(second, id, 'AGREED', { version: 5 })).result).toMatchObject({ stage: 'AGREED' });
  });

  it('rests on what is in force that day, not on a draft', async () => {
    const id = await exploring();
    await look(coordinator, id);
    await mutate(coordinator, 'recordAgreement', { id: randomUUID(), partnershipId: id, kind: 'MOU' });
    const refused = await move(manager, id, 'AGREED');
    expect(refused.refusal?.params?.['missing']).toMatchObject([{ code: 'AGREEMENT' }]);
  });
});

describe('asking a manager', () => {
  it('puts the partnership among the decisions that wait, until the step is taken', async () => {
    const id = await ready();
    expect(await waiting(manager)).not.toContain(id);
    const first = await ask(coordinator, id);
    expect(first.result).toMatchObject({ approvalAskedBy: 'Test coordinator', version: 3 });
    expect((await ask(coordinator, id)).result).toEqual(first.result);
    expect(await waiting(manager)).toContain(id);
    expect(await waiting(manager, false)).not.toContain(id);
    const taken = await mutate(
      manager,
      'moveStage',
      { id: randomUUID(), partnershipId: id, version: 3, to: 'AGREED', effectiveOn: day(0) },
      `{ stage approvalAskedBy approvalAskedAt }`,
    );
    expect(taken.result).toEqual({ stage: 'AGREED', approvalAskedBy: null, approvalAskedAt: null });
    expect(await waiting(manager)).not.toContain(id);
  });

  it('is taken back', async () => {
    const id = await ready();
    await ask(coordinator, id);
    for (let i = 0; i < 2; i += 1) {
      expect((await mutate(coordinator, 'takeBackApproval', { partnershipId: id }, asked)).result).toMatchObject({
        approvalAskedBy: null,
        approvalAskedAt: null,
      });
    }
  });

  it('is sent back with what is to be done first, which becomes a task of whoever asked', async () => {
    const id = await ready();
    await ask(coordinator, id);
    const input = { partnershipId: id, taskId: randomUUID(), title: ' Ask for their complaints channel ' };
    for (let i = 0; i < 2; i += 1) {
      expect((await mutate(manager, 'sendBackApproval', input, asked)).result).toMatchObject({ approvalAskedBy: null });
    }
    const tasks = await coordinator.ask(
      'query ($id: ID!) { tasks(filter: { partnershipId: $id }) { edges { node { title assignee { id } } } } }',
      { id },
    );
    expect(tasks.data).toEqual({
      tasks: { edges: [{ node: { title: 'Ask for their complaints channel', assignee: { id: coordinator.id } } }] },
    });
  });

  it('is refused while something else is missing, at another stage, and to people who may not', async () => {
    const early = await exploring();
    expect((await ask(coordinator, early)).refusal).toMatchObject({
      code: 'WRONG_STAGE',
      params: { to: 'AGREED', missing: [{ code: 'AGREEMENT' }, { code: 'DUE_DILIGENCE' }] },
    });
    const { id: prospect } = await addPartnership(api, coordinator);
    expect((await ask(coordinator, prospect)).refusal).toMatchObject({
      code: 'WRONG_STAGE',
      params: { from: 'PROSPECT', missing: [] },
    });
    const id = await ready();
    await ask(coordinator, id);
    const back = { partnershipId: id, taskId: randomUUID(), title: 'First this' };
    for (const person of [observer, await api.addPerson('SECRETARIAT')]) {
      expect((await ask(person, id)).refusal?.code).toBe('FORBIDDEN');
      expect((await mutate(person, 'takeBackApproval', { partnershipId: id })).refusal?.code).toBe('FORBIDDEN');
      expect((await mutate(person, 'sendBackApproval', back)).refusal?.code).toBe('FORBIDDEN');
    }
    expect((await mutate(coordinator, 'sendBackApproval', back)).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(manager, 'sendBackApproval', { ...back, title: ' ' })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'title',
    });
    expect((await mutate(manager, 'sendBackApproval', { ...back, title: 'See 192.168.4.7' })).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'title',
    });
    const theirs = await addWorkingHotline(api, 'Their hotline');
    for (const partnershipId of [theirs.partnershipId, randomUUID()]) {
      expect((await ask(coordinator, partnershipId)).refusal?.code).toBe('NOT_FOUND');
      expect((await mutate(coordinator, 'takeBackApproval', { partnershipId })).refusal?.code).toBe('NOT_FOUND');
      expect((await mutate(manager, 'sendBackApproval', { ...back, partnershipId })).refusal?.code).toBe('NOT_FOUND');
    }
  });
});

describe('due diligence', () => {
  it('shows its conditions and the last day on which it can be relied on', async () => {
    const id = await exploring();
    await look(coordinator, id, { outcome: 'CLEARED_WITH_CONDITIONS', conditions: 'Signposting only.' });
    const answer = await observer.ask(
      'query ($id: ID!) { partnership(id: $id) { dueDiligence { outcome conditions validUntil } } }',
      { id },
    );
    const until = new Date(`${day(-1)}T00:00:00Z`);
    until.setUTCFullYear(until.getUTCFullYear() + 2);
    expect(answer.data).toMatchObject({
      partnership: { dueDiligence: { outcome: 'CLEARED_WITH_CONDITIONS', conditions: 'Signposting only.' } },
    });
    expect(JSON.stringify(answer.data)).toContain(until.toISOString().slice(0, 7));
  });

  it('is recorded by a manager where peers run the initiative', async () => {
    const { id, initiativeId } = await addPartnership(api, coordinator);
    await api.admin.query(`update app.initiatives set services = array['PEER_COMMUNITY'] where id = $1`, [
      initiativeId,
    ]);
    const refused = await look(coordinator, id);
    expect(refused).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
      message: 'For a peer community a manager of the hotline records due diligence.',
    });
    expect((await look(manager, id)).refusal).toBeUndefined();
  });
});
