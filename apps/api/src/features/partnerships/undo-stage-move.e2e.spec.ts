import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let hotline: string;
let coordinator: Person;
let colleague: Person;
let manager: Person;
let observer: Person;
let secretariat: Person;
let foreign: Person;
beforeAll(async () => {
  api = await TestApi.start();
  hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  colleague = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  foreign = await api.addPerson('MANAGER', await api.addHotline('Another hotline'));
});
afterAll(() => api.stop());

/** A partnership that was just moved to CONTACTED; its version is 2. */
async function moved(to = 'CONTACTED', reason?: string) {
  const { id: partnershipId, initiativeId } = await addPartnership(api, coordinator);
  const changeId = randomUUID();
  const step = { id: changeId, partnershipId, version: 1, to, effectiveOn: day(0), reason };
  expect((await mutate(coordinator, 'moveStage', step)).refusal).toBeUndefined();
  return { partnershipId, changeId, initiativeId };
}
const undo = (person: Person, partnershipId: string, changeId: string) =>
  mutate<{ stage: string; version: number }>(person, 'undoStageMove', { partnershipId, changeId }, '{ stage version }');
const history = async (id: string) => {
  const answer = await observer.ask<{
    partnership: { stage: string; stageChanges: unknown[]; timeline: { totalCount: number } };
  }>(`{ partnership(id: "${id}") { stage stageChanges { to } timeline { totalCount } } }`);
  return answer.data?.partnership;
};

describe('taking a step back', () => {
  it('leaves stage, history and timeline as they were, and the audit trail knows both', async () => {
    const { partnershipId, changeId } = await moved();
    expect((await undo(coordinator, partnershipId, changeId)).result).toEqual({ stage: 'PROSPECT', version: 3 });
    expect(await history(partnershipId)).toEqual({
      stage: 'PROSPECT',
      stageChanges: [{ to: 'PROSPECT' }],
      timeline: { totalCount: 1 },
    });
    const { rows } = await api.admin.query(
      `select action, actor_id, before ->> 'to_stage' as was, after ->> 'to_stage' as now_is from app.audit_events join app.audit_values on event_id = id
       where table_name = 'stage_changes' and record_id = $1 order by id`,
      [changeId],
    );
    expect(rows).toEqual([
      { action: 'INSERT', actor_id: coordinator.id, was: null, now_is: 'CONTACTED' },
      { action: 'DELETE', actor_id: coordinator.id, was: 'CONTACTED', now_is: null },
    ]);
  });

  it('happens once, however often it is asked', async () => {
    const { partnershipId, changeId } = await moved();
    const both = await Promise.all([
      undo(coordinator, partnershipId, changeId),
      undo(coordinator, partnershipId, changeId),
    ]);
    expect(both.map(({ refusal, result }) => refusal?.code ?? result?.stage)).toContain('PROSPECT');
    expect((await undo(coordinator, partnershipId, changeId)).result).toEqual({ stage: 'PROSPECT', version: 3 });
  });

  it('does not care that another field was changed meanwhile, and keeps that change', async () => {
    const { partnershipId, changeId } = await moved();
    await mutate(manager, 'editPartnership', {
      id: partnershipId,
      version: 2,
      sharing: 'AMBER',
      intensity: 'COORDINATING',
    });
    expect((await undo(coordinator, partnershipId, changeId)).result).toEqual({ stage: 'PROSPECT', version: 4 });
  });

  it('is refused once the partnership has moved on', async () => {
    const { partnershipId, changeId } = await moved();
    const next = { id: randomUUID(), partnershipId, version: 2, to: 'EXPLORING', effectiveOn: day(0) };
    await mutate(manager, 'moveStage', next);
    expect((await undo(coordinator, partnershipId, changeId)).refusal).toMatchObject({
      code: 'WRONG_STAGE',
      params: { from: 'EXPLORING', to: 'PROSPECT' },
    });
  });

  it('is refused when the step has become history, and by the database too', async () => {
    const { partnershipId, changeId } = await moved();
    await api.admin.query(
      `update app.stage_changes set created_at = created_at - interval '16 minutes' where partnership_id = $1`,
      [partnershipId],
    );
    expect((await undo(coordinator, partnershipId, changeId)).refusal?.code).toBe('FORBIDDEN');
    const remove = 'delete from app.stage_changes where hotline_id = $1 returning id';
    expect(await asPerson(api, colleague, remove, [hotline])).toEqual([]);
    const left = await asPerson<{ id: string }>(api, coordinator, remove, [hotline]);
    expect(left.map(({ id }) => id)).not.toContain(changeId);
  });

  it('is its author’s alone', async () => {
    const { partnershipId, changeId } = await moved();
    for (const person of [colleague, manager, observer, secretariat]) {
      expect((await undo(person, partnershipId, changeId)).refusal?.code).toBe('FORBIDDEN');
    }
    expect((await undo(foreign, partnershipId, changeId)).refusal).toEqual(
      (await undo(foreign, randomUUID(), randomUUID())).refusal,
    );
    expect((await undo(foreign, partnershipId, changeId)).refusal?.code).toBe('NOT_FOUND');
  });

  it('never touches the change that began a partnership', async () => {
    const { id } = await addPartnership(api, coordinator);
    const { rows } = await api.admin.query('select id from app.stage_changes where partnership_id = $1', [id]);
    expect((await undo(coordinator, id, rows[0].id)).refusal?.code).toBe('FORBIDDEN');
  });

  it('changes nothing for a step that is not there', async () => {
    const { partnershipId } = await moved();
    expect((await undo(coordinator, partnershipId, randomUUID())).result).toEqual({ stage: 'CONTACTED', version: 2 });
  });

  it('does not open a second partnership with an initiative', async () => {
    const { partnershipId, changeId, initiativeId } = await moved('DECLINED', 'No answer.');
    const other = randomUUID();
    await mutate(manager, 'startPartnership', { id: other, initiativeId });
    expect((await undo(coordinator, partnershipId, changeId)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { id: other } },
    });
  });
});
