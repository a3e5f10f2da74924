import { randomUUID } from 'node:crypto';
import { MAX_BATCH } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership, addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let observer: Person;
let secretariat: Person;
let foreign: WorkingHotline;
let hotline: string;
let ids: string[];

beforeAll(async () => {
  api = await TestApi.start();
  hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  foreign = await addWorkingHotline(api, 'Another hotline');
  ids = [];
  for (let i = 0; i < 4; i += 1) ids.push((await addPartnership(api, coordinator)).id);
});
afterAll(() => api.stop());

interface Change {
  readonly partnershipId: string;
  readonly version: number;
  readonly previousOwnerId: string | null;
}
const assign = (person: Person, partnershipIds: readonly string[], ownerId: string | null) =>
  mutate<Change[]>(person, 'assignOwner', { partnershipIds, ownerId }, '{ partnershipId version previousOwnerId }');
const restore = (person: Person, changes: readonly Change[]) =>
  mutate<number>(
    person,
    'restoreOwners',
    { owners: changes.map(({ previousOwnerId, ...change }) => ({ ...change, ownerId: previousOwnerId })) },
    '',
  );
const rows = async () =>
  (
    await api.admin.query<{ id: string; owner: string | null; version: number }>(
      'select id, owner_id as owner, version from app.partnerships where hotline_id = $1 order by created_at',
      [hotline],
    )
  ).rows;
const addTasks = (person: Person, partnershipIds: readonly string[], more: object = {}) => {
  const tasks = partnershipIds.map((partnershipId) => ({ id: randomUUID(), partnershipId }));
  return mutate<string[]>(person, 'addTasks', { tasks, title: 'Ask for the opening hours', ...more }, '');
};
const taskRows = async (taskIds: readonly string[]) =>
  (
    await api.admin.query<{ partnership_id: string; assignee_id: string | null; status: string; title: string }>(
      'select partnership_id, assignee_id, status, title from app.tasks where id = any($1) order by array_position($1, id)',
      [taskIds],
    )
  ).rows;

describe('one owner for many partnerships', () => {
  it('is given to all of them, and taken back from all of them', async () => {
    const before = await rows();
    const { result = [], statements } = await assign(coordinator, ids, manager.id);
    expect(result.map(({ partnershipId }) => partnershipId).toSorted()).toEqual(ids.toSorted());
    expect(result.every(({ version, previousOwnerId }) => version === 2 && previousOwnerId === coordinator.id)).toBe(
      true,
    );
    expect((await rows()).every(({ owner }) => owner === manager.id)).toBe(true);
    expect(statements).toBe(5);
    expect((await restore(coordinator, result)).result).toBe(4);
    expect((await rows()).map(({ owner }) => owner)).toEqual(before.map(({ owner }) => owner));
  });

  it('leaves alone those that have it already', async () => {
    await assign(coordinator, ids.slice(0, 1), manager.id);
    const { result } = await assign(coordinator, ids.slice(0, 2), manager.id);
    expect(result?.map(({ partnershipId }) => partnershipId)).toEqual([ids[1]]);
    await assign(coordinator, ids, coordinator.id);
  });

  it('is given to none of them when one is unknown or of another hotline', async () => {
    const before = await rows();
    for (const stranger of [foreign.partnershipId, randomUUID()]) {
      const { refusal } = await assign(coordinator, [...ids, stranger], manager.id);
      expect(refusal).toEqual({ code: 'NOT_FOUND' });
    }
    expect(await rows()).toEqual(before);
  });

  it('is taken back from none of them when somebody has changed one since', async () => {
    const { result = [] } = await assign(coordinator, ids, manager.id);
    const [first] = ids;
    await mutate(manager, 'editPartnership', {
      id: first,
      version: result.find((r) => r.partnershipId === first)?.version,
      sharing: 'GREEN',
    });
    const before = await rows();
    expect((await restore(coordinator, result)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { changed: [first] } },
    });
    expect(await rows()).toEqual(before);
    await assign(coordinator, ids, coordinator.id);
  });

  it('is a coordinator or manager of the hotline, given by one', async () => {
    for (const stranger of [observer.id, foreign.coordinator.id, randomUUID()]) {
      expect((await assign(coordinator, ids, stranger)).refusal).toMatchObject({
        code: 'VALIDATION',
        field: 'ownerId',
      });
    }
    for (const person of [observer, secretariat]) {
      expect((await assign(person, ids, manager.id)).refusal?.code).toBe('FORBIDDEN');
    }
    expect((await assign(foreign.manager, ids, foreign.manager.id)).refusal?.code).toBe('NOT_FOUND');
    const taken = ids.slice(0, 1).map((partnershipId) => ({ partnershipId, version: 1, previousOwnerId: observer.id }));
    expect((await restore(coordinator, taken)).refusal).toMatchObject({ code: 'VALIDATION', field: 'owners' });
  });

  it('is asked for at most so many at once', async () => {
    const many = Array.from({ length: MAX_BATCH + 1 }, () => randomUUID());
    expect((await assign(coordinator, many, null)).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'partnershipIds',
    });
    expect((await assign(coordinator, [], null)).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'partnershipIds',
    });
  });
});

/** What the inbox of a person tells of these records, by record and kind. */
const told = async (person: Person, subjects: readonly string[]) => {
  const { rows: found } = await api.admin.query<{ kind: string; id: string }>(
    `select kind, subject_id as id from app.notifications where user_id = $1 and subject_id = any($2::uuid[])`,
    [person.id, subjects],
  );
  return found.map(({ kind, id }) => `${kind} ${id}`).toSorted();
};

describe('an act on many partnerships', () => {
  const each = (kind: string, subjects: readonly string[]) => subjects.map((id) => `${kind} ${id}`).toSorted();
  let mine: string[];
  beforeAll(async () => {
    mine = [];
    for (let i = 0; i < 3; i++) mine.push((await addPartnership(api, coordinator)).id);
  });

  it('tells the new owner of each, in one statement more', async () => {
    expect((await assign(coordinator, mine, manager.id)).statements).toBe(5);
    expect(await told(manager, mine)).toEqual(each('PARTNERSHIP_ASSIGNED', mine));
    // Nobody is told what they did themselves, or what was so already.
    await assign(coordinator, mine, manager.id);
    expect(await told(manager, mine)).toHaveLength(3);
    await assign(coordinator, mine, coordinator.id);
    expect(await told(coordinator, mine)).toEqual([]);
  });

  it('tells the assignee of each task once, however often the request comes', async () => {
    await assign(coordinator, mine.slice(0, 1), manager.id);
    const tasks = mine.map((partnershipId) => ({ id: randomUUID(), partnershipId }));
    const input = { tasks, title: 'Ask for their figures', dueOn: day(3), toOwners: true };
    await mutate(coordinator, 'addTasks', input, '');
    await mutate(coordinator, 'addTasks', input, '');
    const ids = tasks.map(({ id }) => id);
    expect(await told(manager, ids)).toEqual(each('TASK_ASSIGNED', ids.slice(0, 1)));
    expect(await told(coordinator, ids)).toEqual([]);
  });
});

describe('one task for many partnerships', () => {
  it('is added to all of them, for one person', async () => {
    const { result = [], statements } = await addTasks(coordinator, ids, { dueOn: day(7), assigneeId: manager.id });
    expect(statements).toBe(5);
    const added = await taskRows(result);
    expect(added.map(({ partnership_id }) => partnership_id)).toEqual(ids);
    expect(added.every(({ assignee_id, status }) => assignee_id === manager.id && status === 'OPEN')).toBe(true);
  });

  it('goes to the owner of each, and to somebody else where there is none', async () => {
    await assign(coordinator, ids.slice(0, 1), manager.id);
    await assign(coordinator, ids.slice(1, 2), null);
    const { result = [] } = await addTasks(coordinator, ids, { toOwners: true, assigneeId: manager.id });
    expect((await taskRows(result)).map(({ assignee_id }) => assignee_id)).toEqual([
      manager.id,
      manager.id,
      coordinator.id,
      coordinator.id,
    ]);
    await assign(coordinator, ids, coordinator.id);
  });

  it('is added once, however often the request comes', async () => {
    const tasks = ids.map((partnershipId) => ({ id: randomUUID(), partnershipId }));
    const input = { tasks, title: 'Once' };
    await Promise.all([mutate(coordinator, 'addTasks', input, ''), mutate(coordinator, 'addTasks', input, '')]);
    const { rows: found } = await api.admin.query(`select from app.tasks where hotline_id = $1 and title = 'Once'`, [
      hotline,
    ]);
    expect(found).toHaveLength(4);
  });

  it('is added to none of them when one is unknown or of another hotline', async () => {
    const { refusal } = await addTasks(coordinator, [...ids, foreign.partnershipId], { title: 'Never' });
    expect(refusal).toEqual({ code: 'NOT_FOUND' });
    const { rows: found } = await api.admin.query(`select from app.tasks where title = 'Never'`);
    expect(found).toHaveLength(0);
  });

  it('has a title without unsafe text, a day that is not over and a person of the hotline', async () => {
    const refused = async (more: object) => (await addTasks(coordinator, ids, more)).refusal;
    expect(await refused({ title: ' ' })).toMatchObject({ code: 'VALIDATION', field: 'title' });
    expect(await refused({ dueOn: day(-5) })).toMatchObject({ code: 'VALIDATION', field: 'dueOn' });
    expect(await refused({ assigneeId: observer.id })).toMatchObject({ code: 'VALIDATION', field: 'assigneeId' });
    expect(await refused({ title: 'Look at https://canary-host.example/gallery/1' })).toMatchObject({
      code: 'UNSAFE_TEXT',
    });
    for (const person of [observer, secretariat]) expect((await addTasks(person, ids)).refusal?.code).toBe('FORBIDDEN');
  });

  it('is cancelled where it is still open, and only by its hotline', async () => {
    const { result = [] } = await addTasks(coordinator, ids);
    await mutate(coordinator, 'completeTask', { id: result[0], version: 1 });
    const cancel = (person: Person, taskIds: readonly string[]) =>
      mutate<number>(person, 'cancelTasks', { ids: taskIds }, '');
    expect((await cancel(foreign.manager, result)).refusal?.code).toBe('NOT_FOUND');
    expect((await cancel(coordinator, [...result, randomUUID()])).refusal?.code).toBe('NOT_FOUND');
    expect((await cancel(observer, result)).refusal?.code).toBe('FORBIDDEN');
    expect((await cancel(coordinator, result)).result).toBe(3);
    expect((await taskRows(result)).map(({ status }) => status)).toEqual([
      'DONE',
      'CANCELLED',
      'CANCELLED',
      'CANCELLED',
    ]);
  });
});
