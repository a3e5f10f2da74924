import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let observer: Person;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
});
afterAll(() => api.stop());

interface Moved {
  readonly id: string;
  readonly stage: string;
  readonly version: number;
}

const move = (person: Person, partnershipId: string, version: number, to: string, more: object = {}) =>
  mutate<Moved>(
    person,
    'moveStage',
    { id: randomUUID(), partnershipId, version, to, effectiveOn: day(0), ...more },
    '{ id stage version }',
  );

/** A partnership that the manager brought as far as `EXPLORING`; its version is 3. */
async function exploring(): Promise<{ id: string; initiativeId: string }> {
  const partnership = await addPartnership(api, coordinator);
  await move(coordinator, partnership.id, 1, 'CONTACTED');
  const { result } = await move(coordinator, partnership.id, 2, 'EXPLORING');
  expect(result).toEqual({ id: partnership.id, stage: 'EXPLORING', version: 3 });
  return partnership;
}

describe('moving a partnership on', () => {
  it('follows the table and writes history', async () => {
    const { id } = await exploring();
    const answer = await observer.ask(
      `query ($id: ID!) { partnership(id: $id) { stageChanges { from to by effectiveOn } } }`,
      { id },
    );
    expect(answer.data).toEqual({
      partnership: {
        stageChanges: [
          { from: 'CONTACTED', to: 'EXPLORING', by: 'Test coordinator', effectiveOn: day(0) },
          { from: 'PROSPECT', to: 'CONTACTED', by: 'Test coordinator', effectiveOn: day(0) },
          { from: null, to: 'PROSPECT', by: 'Test coordinator', effectiveOn: day(0) },
        ],
      },
    });
  });

  it('is refused where no step leads, and tells from where to where', async () => {
    const { id } = await addPartnership(api, coordinator);
    const { refusal } = await move(coordinator, id, 1, 'ACTIVE');
    expect(refusal).toMatchObject({ code: 'WRONG_STAGE', params: { from: 'PROSPECT', to: 'ACTIVE', missing: [] } });
  });

  it('needs manager, agreement or reason, and due diligence before it is agreed', async () => {
    const { id } = await exploring();
    expect((await move(coordinator, id, 3, 'AGREED')).refusal?.code).toBe('FORBIDDEN');
    const missing = (await move(manager, id, 3, 'AGREED')).refusal?.params?.['missing'] as { code: string }[];
    expect(missing.map(({ code }) => code)).toEqual(['AGREEMENT', 'DUE_DILIGENCE']);
    await mutate(coordinator, 'editPartnership', {
      id,
      version: 3,
      sharing: 'AMBER',
      noAgreementReason: 'A letter is enough.',
    });
    await mutate(coordinator, 'recordDueDiligence', {
      id: randomUUID(),
      partnershipId: id,
      outcome: 'CLEARED',
      assessedOn: '2019-01-01',
    });
    const stale = (await move(manager, id, 4, 'AGREED')).refusal?.params?.['missing'] as { code: string }[];
    expect(stale.map(({ code }) => code)).toEqual(['DUE_DILIGENCE']);
    await mutate(coordinator, 'recordDueDiligence', {
      id: randomUUID(),
      partnershipId: id,
      outcome: 'CLEARED',
      assessedOn: day(-1),
    });
    expect((await move(manager, id, 4, 'AGREED')).result).toMatchObject({ stage: 'AGREED', version: 5 });
  });

  it('needs owner, contact and next review before it is active', async () => {
    const { id, initiativeId } = await exploring();
    await mutate(coordinator, 'recordDueDiligence', {
      id: randomUUID(),
      partnershipId: id,
      outcome: 'CLEARED',
      assessedOn: day(-1),
    });
    await mutate(coordinator, 'editPartnership', {
      id,
      version: 3,
      sharing: 'AMBER',
      noAgreementReason: 'A letter.',
      ownerId: null,
    });
    await move(manager, id, 4, 'AGREED');
    await api.admin.query('update app.contact_channels set withdrawn_at = now() where initiative_id = $1', [
      initiativeId,
    ]);
    const missing = (await move(coordinator, id, 5, 'ACTIVE')).refusal?.params?.['missing'] as { code: string }[];
    expect(missing.map(({ code }) => code)).toEqual(['OWNER', 'CONTACT', 'NEXT_REVIEW']);
    await mutate(coordinator, 'editPartnership', {
      id,
      version: 5,
      sharing: 'AMBER',
      ownerId: manager.id,
      nextReviewOn: day(90),
    });
    await mutate(coordinator, 'addPerson', {
      id: randomUUID(),
      partnershipId: id,
      roleTitle: 'Head',
      source: 'A meeting',
    });
    expect((await move(coordinator, id, 6, 'ACTIVE')).result).toMatchObject({ stage: 'ACTIVE' });
    expect((await move(coordinator, id, 7, 'PAUSED')).refusal).toMatchObject({ code: 'WRONG_STAGE', field: 'reason' });
    expect((await move(coordinator, id, 7, 'PAUSED', { reason: 'The post is vacant.' })).result).toMatchObject({
      stage: 'PAUSED',
    });
  });

  it('offers the same steps, with the same conditions, before somebody tries', async () => {
    const { id } = await exploring();
    const ask = async (person: Person) =>
      (
        await person.ask<{ partnership: { nextStages: object[]; viewerCan: object } }>(
          `query ($id: ID!) { partnership(id: $id) { nextStages { to allowed needsReason missing { code } } viewerCan { edit log approve } } }`,
          { id },
        )
      ).data?.partnership;
    expect(await ask(coordinator)).toEqual({
      nextStages: [
        {
          to: 'AGREED',
          allowed: false,
          needsReason: false,
          missing: [{ code: 'MANAGER_APPROVAL' }, { code: 'AGREEMENT' }, { code: 'DUE_DILIGENCE' }],
        },
        { to: 'DECLINED', allowed: true, needsReason: true, missing: [] },
      ],
      viewerCan: { edit: true, log: true, approve: false },
    });
    expect((await ask(manager))?.viewerCan).toEqual({ edit: true, log: true, approve: true });
    expect(await ask(observer)).toEqual({ nextStages: [], viewerCan: { edit: false, log: false, approve: false } });
  });

  it('counts from today or earlier, and never from before the last change', async () => {
    const { id } = await addPartnership(api, coordinator);
    for (const effectiveOn of [day(3), day(-1)]) {
      expect((await move(coordinator, id, 1, 'CONTACTED', { effectiveOn })).refusal).toMatchObject({
        code: 'VALIDATION',
        field: 'effectiveOn',
      });
    }
  });

  it('answers the stored record when the same request comes again', async () => {
    const { id } = await addPartnership(api, coordinator);
    const input = { id: randomUUID(), partnershipId: id, version: 1, to: 'CONTACTED', effectiveOn: day(0) };
    for (let i = 0; i < 2; i += 1) {
      expect((await mutate(coordinator, 'moveStage', input, '{ stage version }')).result).toEqual({
        stage: 'CONTACTED',
        version: 2,
      });
    }
    const next = { ...input, id: randomUUID(), version: 2, to: 'EXPLORING' };
    const together = await Promise.all(
      [1, 2, 3].map(() => mutate(coordinator, 'moveStage', next, '{ stage version }')),
    );
    expect(together.map(({ result }) => result)).toEqual([1, 2, 3].map(() => ({ stage: 'EXPLORING', version: 3 })));
    const changes = await api.admin.query('select from app.stage_changes where partnership_id = $1', [id]);
    expect(changes.rowCount).toBe(3);
  });

  it('answers the present stage to somebody who saw an older one', async () => {
    const { id } = await exploring();
    const { refusal } = await move(manager, id, 1, 'CONTACTED');
    expect(refusal).toMatchObject({ code: 'CONFLICT', params: { current: { stage: 'EXPLORING', version: 3 } } });
  });

  it('reopens what was declined, unless another one was begun meanwhile', async () => {
    const { id, initiativeId } = await addPartnership(api, coordinator);
    await move(coordinator, id, 1, 'DECLINED', { reason: 'No answer.' });
    const second = randomUUID();
    await mutate(coordinator, 'startPartnership', { id: second, initiativeId });
    const reopen = () => move(coordinator, id, 2, 'EXPLORING', { reason: 'They wrote after all.' });
    expect((await reopen()).refusal).toMatchObject({ code: 'CONFLICT', params: { current: { id: second } } });
    await move(coordinator, second, 1, 'DECLINED', { reason: 'A double.' });
    expect((await reopen()).result).toMatchObject({ stage: 'EXPLORING', version: 3 });
  });

  it('is refused for observers by policy and by the database', async () => {
    const { id } = await addPartnership(api, coordinator);
    expect((await move(observer, id, 1, 'CONTACTED')).refusal?.code).toBe('FORBIDDEN');
    const moved = await asPerson(
      api,
      observer,
      `update app.partnerships set stage = 'CONTACTED' where id = $1 returning id`,
      [id],
    );
    expect(moved).toEqual([]);
    const insert = `insert into app.stage_changes (hotline_id, id, partnership_id, to_stage, effective_on, created_by) values ($1, $2, $3, 'CONTACTED', now(), $4)`;
    await expect(asPerson(api, observer, insert, [observer.hotlineId, randomUUID(), id, observer.id])).rejects.toThrow(
      /row-level security/,
    );
  });

  it('never changes what is history, and lets nobody but its author take a fresh step back', async () => {
    const { id } = await exploring();
    const removed = 'delete from app.stage_changes where partnership_id = $1 returning id';
    expect(await asPerson(api, manager, removed, [id])).toEqual([]);
    await api.admin.query(`update app.stage_changes set created_at = now() - interval '1 hour'`);
    expect(await asPerson(api, coordinator, removed, [id])).toEqual([]);
    const rewritten = `update app.stage_changes set reason = 'x' where partnership_id = $1`;
    await expect(asPerson(api, manager, rewritten, [id])).rejects.toThrow(/permission denied/);
  });
});
