import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { mutate } from '../../../test/mutate.ts';

let api: TestApi;
let ours: WorkingHotline;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const fields = '{ colleagues { part user { id } } }';
const add = (person: Person, more: object = {}) =>
  mutate(person, 'addColleague', { partnershipId: ours.partnershipId, userId: ours.manager.id, ...more }, fields);
const remove = (person: Person, more: object = {}) =>
  mutate(person, 'removeColleague', { partnershipId: ours.partnershipId, userId: ours.manager.id, ...more }, fields);

describe('the own side of a partnership', () => {
  it('names colleagues with their part, each once', async () => {
    await add(ours.coordinator);
    expect((await add(ours.coordinator, { part: ' Press ' })).result).toEqual({
      colleagues: [{ part: 'Press', user: { id: ours.manager.id } }],
    });
    for (let i = 0; i < 2; i += 1) expect((await remove(ours.coordinator)).result).toEqual({ colleagues: [] });
  });

  it('is refused for people who may not, for values that do not fit and for others’ records', async () => {
    for (const person of [ours.observer, secretariat]) {
      expect((await add(person)).refusal?.code).toBe('FORBIDDEN');
      expect((await remove(person)).refusal?.code).toBe('FORBIDDEN');
    }
    const theirs = await addWorkingHotline(api, 'Their hotline');
    for (const userId of [ours.observer.id, theirs.manager.id, randomUUID()]) {
      expect((await add(ours.coordinator, { userId })).refusal).toMatchObject({ code: 'VALIDATION', field: 'userId' });
    }
    expect((await add(ours.coordinator, { part: 'x'.repeat(201) })).refusal).toMatchObject({ field: 'part' });
    expect((await add(ours.coordinator, { part: 'See 192.168.4.7' })).refusal?.code).toBe('UNSAFE_TEXT');
    for (const partnershipId of [theirs.partnershipId, randomUUID()]) {
      expect((await add(ours.coordinator, { partnershipId })).refusal?.code).toBe('NOT_FOUND');
      expect((await remove(ours.coordinator, { partnershipId })).refusal?.code).toBe('NOT_FOUND');
    }
  });

  it('is for the hotline alone, in one reading statement', async () => {
    await add(ours.coordinator);
    const read = async (person: Person) =>
      person.ask(`query ($id: ID!) { partnership(id: $id) ${fields} }`, { id: ours.partnershipId });
    const answer = await read(ours.observer);
    expect(answer.data).toEqual({ partnership: { colleagues: [{ part: null, user: { id: ours.manager.id } }] } });
    expect(answer.statements).toBe(3);
    expect((await read(secretariat)).data).toEqual({ partnership: { colleagues: [] } });
    const all = 'select user_id from app.partnership_colleagues where partnership_id = $1';
    expect(await asPerson(api, secretariat, all, [ours.partnershipId])).toEqual([]);
    expect(await asPerson(api, ours.observer, `delete from app.partnership_colleagues returning user_id`)).toEqual([]);
  });
});
