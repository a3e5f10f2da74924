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
let partnershipId: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  partnershipId = (await addPartnership(api, coordinator)).id;
});
afterAll(() => api.stop());

const add = async (more: object = {}, fields = '{ id version }', person = coordinator) => {
  const input = { id: randomUUID(), title: 'Send the leaflets', ...more };
  return { input, ...(await mutate<{ id: string; version: number }>(person, 'addTask', input, fields)) };
};

describe('tasks', () => {
  it('are their author’s unless said otherwise, and come once', async () => {
    const fields =
      '{ title dueOn status overdue version assignee { id } partnership { id } viewerCan { complete edit } }';
    const { input, result } = await add({ partnershipId, dueOn: day(0) }, fields);
    const expected = {
      title: 'Send the leaflets',
      dueOn: day(0),
      status: 'OPEN',
      overdue: false,
      version: 1,
      assignee: { id: coordinator.id },
      partnership: { id: partnershipId },
      viewerCan: { complete: true, edit: true },
    };
    expect(result).toEqual(expected);
    expect((await mutate(coordinator, 'addTask', { ...input, title: 'Sent twice' }, fields)).result).toEqual(expected);
    expect(
      (await add({ assigneeId: null, partnershipId: null }, '{ assignee { id } partnership { id } }')).result,
    ).toEqual({ assignee: null, partnership: null });
  });

  it('are read one by one, by their hotline alone, in one statement', async () => {
    const { result } = await add({ partnershipId });
    const one = (person: Person) =>
      person.ask<{ task: { title: string } | null }>(
        'query ($id: ID!) { task(id: $id) { title partnership { id } } }',
        {
          id: result?.id,
        },
      );
    const answer = await one(observer);
    expect(answer.data?.task).toEqual({ title: 'Send the leaflets', partnership: { id: partnershipId } });
    expect(answer.statements).toBe(3);
    const stranger = await api.addPerson('MANAGER', await api.addHotline('A stranger'));
    for (const person of [stranger, await api.addPerson('SECRETARIAT')])
      expect((await one(person)).data?.task).toBeNull();
  });

  it('are completed and reopened against the version seen', async () => {
    const { result } = await add();
    const id = result?.id;
    const fields = '{ status completedAt version }';
    const done = await mutate<{ completedAt: string }>(manager, 'completeTask', { id, version: 1 }, fields);
    expect(done.result).toMatchObject({ status: 'DONE', version: 2 });
    expect(Date.parse(done.result?.completedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect((await mutate(coordinator, 'completeTask', { id, version: 1 }, fields)).result).toMatchObject({
      status: 'DONE',
      version: 2,
    });
    expect((await mutate(coordinator, 'reopenTask', { id, version: 1 })).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { id, status: 'DONE', version: 2 } },
    });
    expect((await mutate(coordinator, 'reopenTask', { id, version: 2 }, fields)).result).toEqual({
      status: 'OPEN',
      completedAt: null,
      version: 3,
    });
  });

  it('are done once when several people tick them off at the same moment', async () => {
    const { result } = await add();
    const together = await Promise.all(
      [coordinator, manager, coordinator].map((person) =>
        mutate(person, 'completeTask', { id: result?.id, version: 1 }, '{ status version }'),
      ),
    );
    expect(together.map((outcome) => outcome.result)).toEqual([1, 2, 3].map(() => ({ status: 'DONE', version: 2 })));
  });

  it('are taken back by cancelling, and can be opened again', async () => {
    const { result } = await add();
    const id = result?.id;
    const cancelled = await mutate(coordinator, 'cancelTask', { id, version: 1 }, '{ status version }');
    expect(cancelled.result).toEqual({ status: 'CANCELLED', version: 2 });
    const open = await coordinator.ask<{ tasks: { edges: { node: { id: string } }[] } }>(
      '{ tasks(first: 100, filter: { status: [OPEN] }) { edges { node { id } } } }',
    );
    expect(open.data?.tasks.edges.map(({ node }) => node.id)).not.toContain(id);
    expect((await mutate(observer, 'cancelTask', { id, version: 2 })).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(coordinator, 'cancelTask', { id: randomUUID(), version: 1 })).refusal?.code).toBe('NOT_FOUND');
    const opened = await mutate(coordinator, 'reopenTask', { id, version: 2 }, '{ status version }');
    expect(opened.result).toEqual({ status: 'OPEN', version: 3 });
  });

  it('are edited and handed on against the version seen', async () => {
    const { result } = await add({ partnershipId, dueOn: day(3) });
    const id = result?.id;
    const fields = '{ title dueOn version assignee { id } partnership { id } }';
    const edit = (person: Person, version: number, more: object) =>
      mutate(person, 'editTask', { id, version, title: 'Send the new leaflets', ...more }, fields);
    expect((await edit(coordinator, 1, { assigneeId: manager.id })).result).toEqual({
      title: 'Send the new leaflets',
      dueOn: day(3),
      version: 2,
      assignee: { id: manager.id },
      partnership: { id: partnershipId },
    });
    expect((await edit(manager, 2, { dueOn: null, assigneeId: null, partnershipId: null })).result).toMatchObject({
      dueOn: null,
      version: 3,
      assignee: null,
      partnership: null,
    });
    expect((await edit(coordinator, 1, {})).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { id, version: 3, assigneeId: null } },
    });
    for (const [more, field] of [
      [{ title: ' ' }, 'title'],
      [{ dueOn: day(-3) }, 'dueOn'],
      [{ assigneeId: observer.id }, 'assigneeId'],
      [{ assigneeId: randomUUID() }, 'assigneeId'],
    ] as const) {
      expect((await edit(coordinator, 3, more)).refusal).toMatchObject({ code: 'VALIDATION', field });
    }
    expect((await edit(coordinator, 3, { title: 'See 192.168.4.7' })).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'title',
    });
    expect((await edit(coordinator, 3, { partnershipId: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
    expect((await edit(observer, 3, {})).refusal?.code).toBe('FORBIDDEN');
    const foreign = await api.addPerson('MANAGER', await api.addHotline('Their hotline'));
    expect((await edit(foreign, 3, {})).refusal?.code).toBe('NOT_FOUND');
  });

  it('keep a due day that is over', async () => {
    const { result } = await add({ dueOn: day(0) });
    await api.admin.query('update app.tasks set due_on = current_date - 5 where id = $1', [result?.id]);
    const edited = await mutate(
      coordinator,
      'editTask',
      { id: result?.id, version: 1, title: 'Late but better worded', dueOn: day(-5) },
      '{ dueOn overdue }',
    );
    expect(edited.result).toEqual({ dueOn: day(-5), overdue: true });
  });

  it('are listed by due day, with filters for what matters today', async () => {
    const other = await api.addHotline();
    const person = await api.addPerson('COORDINATOR', other);
    const colleague = await api.addPerson('MANAGER', other);
    const { id: elsewhere } = await addPartnership(api, person);
    const make = async (more: object) => (await add(more, '{ id version }', person)).result?.id ?? '';
    const later = await make({ dueOn: day(9), partnershipId: elsewhere });
    const never = await make({});
    const soon = await make({ dueOn: day(1), assigneeId: colleague.id });
    const late = await make({ dueOn: day(0) });
    await api.admin.query('update app.tasks set due_on = current_date - 1 where id = $1', [late]);
    const done = await make({ dueOn: day(2) });
    await mutate(person, 'completeTask', { id: done, version: 1 });
    const ids = async (filter: object, who = person) => {
      const answer = await who.ask<{
        tasks: { totalCount: number; edges: { node: { id: string; overdue: boolean } }[] };
      }>(
        'query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount edges { node { id overdue assignee { name } partnership { initiative { name } } } } } }',
        { filter },
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(3);
      return answer.data?.tasks.edges.map(({ node }) => node.id);
    };
    expect(await ids({})).toEqual([late, soon, done, later, never]);
    expect(await ids({ status: ['OPEN'] })).toEqual([late, soon, later, never]);
    expect(await ids({ mine: true, status: ['OPEN'] })).toEqual([late, later, never]);
    expect(await ids({ mine: true }, colleague)).toEqual([soon]);
    expect(await ids({ dueBy: day(1) })).toEqual([late, soon]);
    expect(await ids({ overdue: true })).toEqual([late]);
    expect(await ids({ partnershipId: elsewhere })).toEqual([later]);
    expect(await ids({}, await api.addPerson('SECRETARIAT'))).toEqual([]);
    const answer = await person.ask('query ($id: ID!) { partnership(id: $id) { openTaskCount openTasks { id } } }', {
      id: elsewhere,
    });
    expect(answer.data).toEqual({ partnership: { openTaskCount: 1, openTasks: [{ id: later }] } });
  });

  it('are refused for people who may not, for values that do not fit and for others’ records', async () => {
    expect((await add({}, '{ id }', observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await add({ title: ' ' })).refusal).toMatchObject({ code: 'VALIDATION', field: 'title' });
    expect((await add({ title: 'x'.repeat(201) })).refusal).toMatchObject({ code: 'VALIDATION', field: 'title' });
    expect((await add({ dueOn: day(-3) })).refusal).toMatchObject({ code: 'VALIDATION', field: 'dueOn' });
    expect((await add({ assigneeId: observer.id })).refusal).toMatchObject({ code: 'VALIDATION', field: 'assigneeId' });
    expect((await add({ assigneeId: randomUUID() })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'assigneeId',
    });
    expect((await add({ partnershipId: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
    expect((await add({ title: 'See 192.168.4.7 for the list' })).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'title',
    });
    const { result } = await add();
    expect((await mutate(observer, 'completeTask', { id: result?.id, version: 1 })).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(coordinator, 'completeTask', { id: randomUUID(), version: 1 })).refusal?.code).toBe(
      'NOT_FOUND',
    );
  });

  it('are refused to observers by the database as well', async () => {
    const { result } = await add();
    expect(
      await asPerson(api, observer, `update app.tasks set status = 'DONE' where id = $1 returning id`, [result?.id]),
    ).toEqual([]);
    expect(
      await asPerson(api, manager, `update app.tasks set status = 'DONE' where id = $1 returning id`, [result?.id]),
    ).toEqual([{ id: result?.id }]);
  });
});
