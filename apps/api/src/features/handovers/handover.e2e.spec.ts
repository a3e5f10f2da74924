import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { boardBuilders } from '../../../test/boards.ts';
import { addPartnership, addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let ours: WorkingHotline;
let theirs: WorkingHotline;
let administrator: Person;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api);
  theirs = await addWorkingHotline(api, 'Their hotline');
  administrator = await api.addPerson('ADMIN');
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const { board, seat, appointed } = boardBuilders(() => ({ api, keeper: ours.manager }));
const outcome = '{ id status moved }';

interface Outcome {
  readonly id: string;
  readonly status: string;
  readonly moved: number;
}
interface Worker {
  readonly person: Person;
  readonly partnershipId: string;
  readonly taskIds: string[];
  readonly boardId: string;
  readonly seatId: string;
}

/** A coordinator of ours with a partnership, tasks, a board and a seat. */
async function worker(tasks = 2): Promise<Worker> {
  const person = await api.addPerson('COORDINATOR', ours.hotlineId);
  const { id: partnershipId } = await addPartnership(api, person);
  const taskIds = Array.from({ length: tasks }, () => randomUUID());
  for (const id of taskIds) await mutate(person, 'addTask', { id, title: 'Call them', partnershipId });
  const boardId = await board({ ownerId: person.id });
  const seatId = await seat({}, boardId);
  await appointed(seatId, { roleTitle: null, userId: person.id, startsOn: day(-100), endsOn: day(300) });
  return { person, partnershipId, taskIds, boardId, seatId };
}
const kinds = ['PARTNERSHIP', 'TASK', 'CHECKLIST_STEP', 'BOARD', 'SEAT'];
const everything = (successorId: string) => kinds.map((kind) => ({ kind, successorId }));
const handOver = (person: Person, leaverId: string, more: object = {}) => {
  const input = { id: randomUUID(), leaverId, fromOn: day(0), lines: everything(ours.manager.id), ...more };
  return mutate<Outcome>(person, 'handOver', input, outcome);
};
const undo = (person: Person, id: string | undefined) => mutate<Outcome>(person, 'undoHandover', { id }, outcome);
const one = async (sql: string, values: unknown[]) => (await api.admin.query(sql, values)).rows;
const ownerOf = async ({ partnershipId, taskIds, boardId }: Worker) =>
  one(
    `select (select owner_id from app.partnerships where id = $1) as partnership, (select array_agg(distinct assignee_id) from app.tasks where id = any($2)) as tasks,
       (select owner_id from app.boards where id = $3) as board`,
    [partnershipId, taskIds, boardId],
  );
const terms = ({ seatId }: Worker) =>
  one(
    `select user_id as holder, starts_on::text as start, ends_on::text as "end", ended_reason as reason from app.terms
     where seat_id = $1 and withdrawn_at is null order by starts_on`,
    [seatId],
  );
const told = (userId: string, id: string | undefined) =>
  one(`select event from app.notifications where user_id = $1 and subject_id = $2 order by event`, [userId, id]);

describe('a handover', () => {
  it('shows beforehand everything that would move', async () => {
    const leaver = await worker();
    const answer = await ours.manager.ask<{ handoverStock: { kind: string; count: number; items: object[] }[] }>(
      'query ($id: ID!) { handoverStock(userId: $id) { kind count items { id title about on } } }',
      { id: leaver.person.id },
    );
    expect(answer.statements).toBe(4);
    expect(answer.data?.handoverStock.map(({ kind, count }) => [kind, count])).toEqual([
      ['PARTNERSHIP', 1],
      ['TASK', 2],
      ['CHECKLIST_STEP', 0],
      ['BOARD', 1],
      ['SEAT', 1],
      ['LOG_DRAFT', 0],
    ]);
    expect(answer.data?.handoverStock[1]?.items[0]).toMatchObject({ title: 'Call them', about: expect.any(String) });
  });

  it('moves all of it at once, divides terms, tells both sides and is taken back as one', async () => {
    const leaver = await worker();
    const done = await handOver(ours.manager, leaver.person.id, { lines: everything(ours.coordinator.id) });
    expect(done.result).toMatchObject({ status: 'DONE', moved: 5 });
    const successor = ours.coordinator.id;
    expect(await ownerOf(leaver)).toEqual([{ partnership: successor, tasks: [successor], board: successor }]);
    expect(await terms(leaver)).toEqual([
      { holder: leaver.person.id, start: day(-100), end: day(-1), reason: 'HANDED_OVER' },
      { holder: successor, start: day(0), end: day(300), reason: null },
    ]);
    const id = done.result?.id;
    expect(await told(successor, id)).toEqual([{ event: `HANDOVER/${id}/DONE` }]);
    expect(await told(leaver.person.id, id)).toEqual([{ event: `HANDOVER/${id}/DONE` }]);
    expect((await undo(ours.manager, id)).result).toMatchObject({ status: 'UNDONE', moved: 5 });
    const before = leaver.person.id;
    expect(await ownerOf(leaver)).toEqual([{ partnership: before, tasks: [before], board: before }]);
    expect(await terms(leaver)).toEqual([{ holder: before, start: day(-100), end: day(300), reason: null }]);
  });

  it('keeps the history: who had it before stays in the trail', async () => {
    const leaver = await worker(1);
    await handOver(ours.manager, leaver.person.id);
    const changed = await one(
      `select e.actor_id as actor, v.before ->> 'owner_id' as before, v.after ->> 'owner_id' as after
       from app.audit_events e join app.audit_values v on v.event_id = e.id
       where e.table_name = 'partnerships' and e.record_id = $1 and e.action = 'UPDATE' and v.after ? 'owner_id'`,
      [leaver.partnershipId],
    );
    expect(changed).toEqual([{ actor: ours.manager.id, before: leaver.person.id, after: ours.manager.id }]);
  });

  it('gives some to one and the rest to another, and leaves what nobody gets', async () => {
    const leaver = await worker(3);
    const [first] = leaver.taskIds;
    const lines = [
      { kind: 'TASK', successorId: ours.manager.id, recordIds: [first] },
      { kind: 'TASK', successorId: ours.coordinator.id },
    ];
    expect((await handOver(leaver.person, leaver.person.id, { lines })).result?.moved).toBe(3);
    const assignees = await one('select id, assignee_id as assignee from app.tasks where id = any($1)', [
      leaver.taskIds,
    ]);
    for (const { id, assignee } of assignees)
      expect(assignee).toBe(id === first ? ours.manager.id : ours.coordinator.id);
    expect(await ownerOf(leaver)).toMatchObject([{ partnership: leaver.person.id, board: leaver.person.id }]);
  });

  it('costs the same number of statements however much moves', async () => {
    const few = await worker(1);
    const many = await worker(12);
    const [small, large] = [await handOver(ours.manager, few.person.id), await handOver(ours.manager, many.person.id)];
    expect(large.result?.moved).toBe(15);
    expect([small.statements, large.statements]).toEqual([6, 6]);
  });

  it('happens once, however often it is sent', async () => {
    const leaver = await worker(1);
    const id = randomUUID();
    const [first, second] = [
      await handOver(ours.manager, leaver.person.id, { id }),
      await handOver(ours.manager, leaver.person.id, { id }),
    ];
    expect(second.result).toEqual(first.result);
  });

  it('is not taken back once something of it was changed, and then nothing is', async () => {
    const leaver = await worker(2);
    const done = await handOver(ours.manager, leaver.person.id);
    await api.admin.query('update app.tasks set version = version + 1 where id = $1', [leaver.taskIds[0]]);
    expect((await undo(ours.manager, done.result?.id)).refusal?.code).toBe('CONFLICT');
    expect(await ownerOf(leaver)).toMatchObject([{ partnership: ours.manager.id, tasks: [ours.manager.id] }]);
  });
});

describe('a handover of a later day', () => {
  const due = async (today: string) => api.admin.query('select app.carry_out_due_handovers($1::date, now())', [today]);
  const statusOf = async (id: string | undefined) => {
    const answer = await ours.observer.ask<{
      handovers: { edges: { node: { id: string } & Record<string, unknown> }[] };
    }>(
      '{ handovers(first: 50) { edges { node { id status stuck moved version leaver { name } shares { kind successor { id } named } viewerCan { decide } } } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
    return answer.data?.handovers.edges.find(({ node }) => node.id === id)?.node;
  };

  it('is shown, carried out by the job on its day with what the person has then, and told', async () => {
    const leaver = await worker(1);
    const planned = await handOver(ours.manager, leaver.person.id, {
      fromOn: day(20),
      lines: everything(ours.coordinator.id),
    });
    const id = planned.result?.id;
    expect(planned.result).toMatchObject({ status: 'PLANNED', moved: 0 });
    expect(await statusOf(id)).toMatchObject({ status: 'PLANNED', stuck: false, viewerCan: { decide: false } });
    expect(await told(ours.coordinator.id, id)).toEqual([{ event: `HANDOVER/${id}/PLANNED` }]);
    const late = randomUUID();
    await mutate(leaver.person, 'addTask', { id: late, title: 'Came later' });
    await due(day(19));
    expect(await statusOf(id)).toMatchObject({ status: 'PLANNED' });
    await due(day(20));
    await due(day(21));
    expect(await statusOf(id)).toMatchObject({ status: 'DONE', moved: 5 });
    expect(await one('select assignee_id as a from app.tasks where id = $1', [late])).toEqual([
      { a: ours.coordinator.id },
    ]);
    expect(await terms(leaver)).toMatchObject([{ end: day(19) }, { holder: ours.coordinator.id, start: day(20) }]);
    expect(await told(ours.manager.id, id)).toEqual([{ event: `HANDOVER/${id}/DONE` }]);
    const [trail] = await one(
      `select actor_id as actor from app.audit_events where table_name = 'tasks' and record_id = $1 and action = 'UPDATE'`,
      [late],
    );
    expect(trail).toEqual({ actor: ours.manager.id });
  });

  it('is called off before', async () => {
    const leaver = await worker(1);
    const planned = await handOver(ours.manager, leaver.person.id, { fromOn: day(5) });
    const id = planned.result?.id;
    expect((await mutate(ours.manager, 'cancelHandover', { id, version: 7 }, outcome)).refusal?.code).toBe('CONFLICT');
    expect((await mutate<Outcome>(ours.manager, 'cancelHandover', { id, version: 1 }, outcome)).result?.status).toBe(
      'CANCELLED',
    );
    await due(day(6));
    expect(await ownerOf(leaver)).toMatchObject([{ partnership: leaver.person.id }]);
    expect((await undo(ours.manager, id)).refusal?.code).toBe('CONFLICT');
  });

  it('waits, and says so, while a successor no longer works for the hotline', async () => {
    const leaver = await worker(1);
    const gone = await api.addPerson('COORDINATOR', ours.hotlineId);
    const planned = await handOver(ours.manager, leaver.person.id, { fromOn: day(3), lines: everything(gone.id) });
    await api.admin.query('update app.users set active = false where id = $1', [gone.id]);
    await due(day(4));
    expect(await statusOf(planned.result?.id)).toMatchObject({ status: 'PLANNED', stuck: true });
    expect(await ownerOf(leaver)).toMatchObject([{ partnership: leaver.person.id }]);
  });
});

describe('an administrator', () => {
  it('hands over for an account by counts alone, and takes it back', async () => {
    const leaver = await worker(2);
    const stock = await administrator.ask<{ handoverStock: { kind: string; count: number; items: object[] }[] }>(
      'query ($id: ID!) { handoverStock(userId: $id) { kind count items { id } } }',
      { id: leaver.person.id },
    );
    expect(stock.data?.handoverStock.map(({ count, items }) => [count, items.length])).toEqual([
      [1, 0],
      [2, 0],
      [0, 0],
      [1, 0],
      [0, 0],
      [1, 0],
    ]);
    const named = [{ kind: 'TASK', successorId: ours.manager.id, recordIds: [leaver.taskIds[0]] }];
    expect((await handOver(administrator, leaver.person.id, { lines: named })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'lines',
    });
    const done = await handOver(administrator, leaver.person.id);
    expect(done.result).toMatchObject({ status: 'DONE', moved: 5 });
    expect(await told(ours.manager.id, done.result?.id)).toHaveLength(1);
    expect((await undo(administrator, done.result?.id)).result?.moved).toBe(5);
    for (const table of ['handovers', 'handover_lines', 'handover_moves']) {
      expect(await asPerson(api, administrator, `select 1 from app.${table}`)).toEqual([]);
    }
  });
});

describe('what is refused', () => {
  it('is a coordinator’s handover of what belongs to somebody else', async () => {
    const leaver = await worker(1);
    expect((await handOver(ours.coordinator, leaver.person.id)).refusal?.code).toBe('FORBIDDEN');
    const done = await handOver(ours.manager, leaver.person.id);
    expect((await undo(ours.coordinator, done.result?.id)).refusal?.code).toBe('FORBIDDEN');
    const direct = await asPerson<{ given: number | null }>(
      api,
      ours.coordinator,
      'select app.undo_handover($1) as given',
      [done.result?.id],
    );
    expect(direct).toEqual([{ given: null }]);
  });

  it('is every act of observers and the secretariat', async () => {
    const leaver = await worker(1);
    const planned = await handOver(ours.manager, leaver.person.id, { fromOn: day(9) });
    const id = planned.result?.id;
    for (const person of [ours.observer, secretariat]) {
      expect((await handOver(person, leaver.person.id)).refusal?.code).toBe('FORBIDDEN');
      expect((await mutate(person, 'cancelHandover', { id, version: 1 }, outcome)).refusal?.code).toBe('FORBIDDEN');
      expect((await undo(person, id)).refusal?.code).toBe('FORBIDDEN');
      const stock = await person.ask('query ($id: ID!) { handoverStock(userId: $id) { kind } }', {
        id: leaver.person.id,
      });
      expect(stock.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is to look at what somebody else has, for a coordinator; nobody has what an unknown account has', async () => {
    const stockOf = async (person: Person, id: string) =>
      (await person.ask('query ($id: ID!) { handoverStock(userId: $id) { kind } }', { id })).errors?.[0]?.extensions
        .code;
    expect(await stockOf(ours.coordinator, ours.manager.id)).toBe('FORBIDDEN');
    expect(await stockOf(ours.manager, randomUUID())).toBe('NOT_FOUND');
    expect((await handOver(ours.coordinator, ours.manager.id)).refusal?.code).toBe('FORBIDDEN');
  });

  it('is whatever belongs to another hotline, exactly as what nobody has', async () => {
    const leaver = await worker(1);
    const done = await handOver(ours.manager, leaver.person.id);
    const foreign = theirs.manager;
    for (const [leaverId, id] of [
      [leaver.person.id, done.result?.id],
      [randomUUID(), randomUUID()],
    ] as const) {
      expect((await handOver(foreign, leaverId, { lines: everything(foreign.id) })).refusal?.code).toBe('NOT_FOUND');
      expect((await undo(foreign, id)).refusal?.code).toBe('NOT_FOUND');
      expect((await mutate(foreign, 'cancelHandover', { id, version: 1 }, outcome)).refusal?.code).toBe('NOT_FOUND');
    }
    const planned = await asPerson<{ planned: boolean }>(
      api,
      foreign,
      `select app.plan_handover(gen_random_uuid(), $1, current_date, array['TASK'], array[$2::uuid], '[null]') as planned`,
      [leaver.person.id, foreign.id],
    );
    expect(planned).toEqual([{ planned: false }]);
  });

  it.each([
    ['a day that is over', () => ({ fromOn: day(-3) }), 'fromOn'],
    ['a day far ahead', () => ({ fromOn: day(500) }), 'fromOn'],
    ['an observer as successor', () => ({ lines: everything(ours.observer.id) }), 'lines'],
    ['somebody of another hotline', () => ({ lines: everything(theirs.manager.id) }), 'lines'],
    [
      'one thing for two people',
      () => ({ lines: [...everything(ours.manager.id), { kind: 'TASK', successorId: ours.coordinator.id }] }),
      'lines',
    ],
    [
      'a kind of which there is nothing',
      () => ({ lines: [{ kind: 'CHECKLIST_STEP', successorId: ours.manager.id }] }),
      'lines',
    ],
  ])('is %s', async (_what, more, field) => {
    const leaver = await worker(1);
    expect((await handOver(ours.manager, leaver.person.id, more())).refusal).toMatchObject({
      code: 'VALIDATION',
      field,
    });
    expect(await ownerOf(leaver)).toMatchObject([{ partnership: leaver.person.id }]);
  });

  it('is a handover to the person who leaves', async () => {
    const leaver = await worker(1);
    const lines = everything(leaver.person.id);
    expect((await handOver(ours.manager, leaver.person.id, { lines })).refusal).toMatchObject({ field: 'lines' });
  });
});
