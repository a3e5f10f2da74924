import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLAnswer, type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, addWorkingHotline, someInitiative, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import { DateService } from './date.service.ts';
import { NotificationService } from './notification.service.ts';

let api: TestApi;
let here: WorkingHotline;
let there: WorkingHotline;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  here = await addWorkingHotline(api, 'Here');
  there = await addWorkingHotline(api, 'There');
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

interface Row {
  id: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  partnershipId: string | null;
  title: string | null;
  about: string | null;
  by: string | null;
  dueOn: string | null;
  readAt: string | null;
}
const fields = 'id kind subjectType subjectId partnershipId title about by dueOn readAt';
async function inbox(person: Person, filter: object = {}): Promise<Row[]> {
  const answer = await person.ask<{ notifications: { edges: { node: Row }[] } }>(
    `query ($filter: NotificationFilter) { notifications(filter: $filter) { edges { node { ${fields} } } } }`,
    { filter },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.notifications.edges.map(({ node }) => node) ?? [];
}
const unread = async (person: Person): Promise<number | undefined> =>
  (await person.ask<{ viewer: { unreadNotifications: number } }>('{ viewer { unreadNotifications } }')).data?.viewer
    .unreadNotifications;
const addTask = (person: Person, task: object) =>
  mutate(person, 'addTask', { id: randomUUID(), title: 'Call them back', ...task });
const actorOf = ({ id, role, hotlineId }: Person) => ({ userId: id, name: 'Test', role, hotlineId });
/** Tells past all services, as a later feature would. */
const tell = (by: Person, telling: Parameters<NotificationService['tell']>[0]) =>
  api.get(OperationGate).run(actorOf(by), () => api.get(NotificationService).tell(telling));
const partnershipOf = ({ hotlineId, partnershipId }: WorkingHotline) =>
  ({ type: 'PARTNERSHIP', hotlineId, id: partnershipId }) as const;

describe('a person is told', () => {
  it('of a task that a colleague gives them, with its title, its partnership and who gave it', async () => {
    const { coordinator, manager, partnershipId } = here;
    const { result } = await addTask(coordinator, { partnershipId, assigneeId: manager.id, dueOn: day(3) });
    const [row] = await inbox(manager);
    expect(row).toMatchObject({
      kind: 'TASK_ASSIGNED',
      subjectType: 'TASK',
      subjectId: result?.['id'],
      partnershipId,
      title: 'Call them back',
      by: 'Test coordinator',
      dueOn: day(3),
      readAt: null,
    });
    expect(row?.about).toEqual(expect.any(String));
    expect(await unread(manager)).toBe(1);
    expect(await unread(coordinator)).toBe(0);
  });

  it('of a task that is passed on to them, each time it is', async () => {
    const { coordinator, partnershipId } = here;
    const colleague = await api.addPerson('COORDINATOR', here.hotlineId);
    const { result } = await addTask(coordinator, { partnershipId, title: 'Write the report', assigneeId: null });
    const edit = (version: number, assigneeId: string | null) =>
      mutate(coordinator, 'editTask', { id: result?.['id'], version, title: 'Write the report', assigneeId });
    await edit(1, colleague.id);
    expect((await edit(2, colleague.id)).refusal).toBeUndefined();
    expect(await inbox(colleague)).toHaveLength(1);
    await edit(3, null);
    await edit(4, colleague.id);
    expect((await inbox(colleague)).map(({ title }) => title)).toEqual(['Write the report', 'Write the report']);
  });

  it('of a question for approval, and of its answer', async () => {
    const { coordinator, manager, partnershipId } = await addWorkingHotline(api, 'A hotline that asks');
    for (const to of ['CONTACTED', 'EXPLORING']) {
      const { rows } = await api.admin.query('select version from app.partnerships where id = $1', [partnershipId]);
      await mutate(coordinator, 'moveStage', {
        id: randomUUID(),
        partnershipId,
        version: rows[0].version,
        to,
        effectiveOn: day(0),
      });
    }
    await mutate(coordinator, 'recordDueDiligence', {
      id: randomUUID(),
      partnershipId,
      outcome: 'CLEARED',
      assessedOn: day(-1),
    });
    const { rows } = await api.admin.query('select version from app.partnerships where id = $1', [partnershipId]);
    await mutate(coordinator, 'editPartnership', {
      id: partnershipId,
      version: rows[0].version,
      sharing: 'AMBER',
      noAgreementReason: 'They sign nothing.',
    });
    const asked = await mutate(coordinator, 'askApproval', { partnershipId });
    expect(asked.refusal).toBeUndefined();
    expect((await inbox(manager, { kind: ['APPROVAL_ASKED'] }))[0]).toMatchObject({
      partnershipId,
      by: 'Test coordinator',
    });
    const taskId = randomUUID();
    await mutate(manager, 'sendBackApproval', { partnershipId, taskId, title: 'Ask them once more' });
    expect((await inbox(coordinator, { kind: ['APPROVAL_DECIDED'] }))[0]).toMatchObject({
      subjectId: taskId,
      title: 'Ask them once more',
      partnershipId,
    });
  });

  it('of a proposal, as one of the secretariat', async () => {
    const colleague = await api.addPerson('SECRETARIAT');
    await tell(here.coordinator, {
      kind: 'PROPOSAL_MADE',
      event: 'any',
      subject: partnershipOf(here),
      toSecretariat: true,
    });
    expect((await inbox(colleague, { kind: ['PROPOSAL_MADE'] })).map(({ by }) => by)).toEqual(['Test coordinator']);
  });

  it('of a next step out of an interaction, until it is withdrawn', async () => {
    const { coordinator, manager, partnershipId } = here;
    const id = randomUUID();
    await mutate(coordinator, 'logInteraction', {
      id,
      partnershipId,
      kind: 'CALL',
      occurredOn: day(-1),
      summary: 'We spoke.',
      nextStep: { id: randomUUID(), title: 'Write to them', dueOn: day(1), assigneeId: manager.id },
    });
    const titles = async () => (await inbox(manager)).map(({ title }) => title);
    expect(await titles()).toContain('Write to them');
    await mutate(coordinator, 'withdrawEntry', { id, kind: 'INTERACTION' }, '');
    expect(await titles()).not.toContain('Write to them');
  });

  it('of a partnership that they own from now on, once for each time', async () => {
    const { manager } = here;
    const colleague = await api.addPerson('COORDINATOR', here.hotlineId);
    const id = randomUUID();
    const initiativeId = await someInitiative(api, here.hotlineId);
    await mutate(manager, 'startPartnership', { id, initiativeId, ownerId: colleague.id });
    await mutate(manager, 'startPartnership', { id, initiativeId, ownerId: colleague.id });
    expect(await inbox(colleague)).toMatchObject([{ kind: 'PARTNERSHIP_ASSIGNED', subjectId: id, partnershipId: id }]);
    const edit = (version: number, ownerId: string | null) =>
      mutate(manager, 'editPartnership', { id, version, ownerId, sharing: 'AMBER' });
    await edit(1, null);
    await edit(2, colleague.id);
    expect(await inbox(colleague)).toHaveLength(2);
  });

  it('of the decision on what they proposed, by a person of the network whom they do not see otherwise', async () => {
    const { coordinator } = here;
    const initiative = await coordinator.ask<{ initiatives: { edges: { node: { id: string } }[] } }>(
      '{ initiatives(first: 1) { edges { node { id } } } }',
    );
    const initiativeId = initiative.data?.initiatives.edges[0]?.node.id;
    const id = randomUUID();
    await api.admin.query(
      `insert into app.initiative_proposals (hotline_id, id, initiative_id, content, base, changes, reason, created_by)
       values ($1, $2, $3, '{"name": "x"}', '{}', '[]', 'Because.', $4)`,
      [here.hotlineId, id, initiativeId, coordinator.id],
    );
    await mutate(secretariat, 'decideProposal', { id, version: 1, accept: false, note: 'Not now.' });
    expect((await inbox(coordinator, { kind: ['PROPOSAL_DECIDED'] }))[0]).toMatchObject({
      subjectType: 'PROPOSAL',
      subjectId: id,
      by: 'Test secretariat',
    });
  });

  it('never of what they did themselves, nor when the change is refused', async () => {
    const { coordinator, partnershipId } = here;
    const before = await unread(coordinator);
    await addTask(coordinator, { partnershipId, assigneeId: coordinator.id });
    expect(await unread(coordinator)).toBe(before);
    const { refusal } = await addTask(here.manager, { partnershipId, assigneeId: coordinator.id, title: ' ' });
    expect(refusal?.code).toBe('VALIDATION');
    expect(await unread(coordinator)).toBe(before);
  });

  it('once, however often the same is told', async () => {
    const telling = {
      kind: 'REVIEW_DUE',
      event: 'same',
      subject: partnershipOf(here),
      to: [here.coordinator.id],
    } as const;
    await Promise.all([tell(here.manager, telling), tell(here.manager, telling), tell(secretariat, telling)]);
    expect(await inbox(here.coordinator, { kind: ['REVIEW_DUE'] })).toHaveLength(1);
  });

  it('as a manager among all managers of the hotline', async () => {
    const second = await api.addPerson('MANAGER', here.hotlineId);
    const closed = await api.addPerson('MANAGER', here.hotlineId);
    await api.admin.query('update app.users set active = false where id = $1', [closed.id]);
    await tell(here.coordinator, {
      kind: 'APPROVAL_ASKED',
      event: 'approval',
      subject: partnershipOf(here),
      toManagersOf: here.hotlineId,
    });
    const { rows } = await api.admin.query('select user_id from app.notifications where event = $1', [
      'APPROVAL_ASKED/approval',
    ]);
    expect(rows.map(({ user_id }) => user_id).toSorted()).toEqual([here.manager.id, second.id].toSorted());
  });
});

describe('a notification shows nothing that its reader may not see', () => {
  it('nobody of one hotline can tell somebody of another', async () => {
    await tell(here.coordinator, {
      kind: 'TASK_ASSIGNED',
      event: 'across',
      subject: partnershipOf(here),
      to: [there.coordinator.id, there.manager.id],
      toManagersOf: there.hotlineId,
    });
    expect(await inbox(there.coordinator)).toEqual([]);
    expect(await inbox(there.manager)).toEqual([]);
  });

  it('a record of another hotline is not in the list, even if somebody was told of it', async () => {
    await tell(secretariat, {
      kind: 'REVIEW_DUE',
      event: 'foreign',
      subject: partnershipOf(here),
      to: [there.coordinator.id],
    });
    expect(await inbox(there.coordinator)).toEqual([]);
    expect(await unread(there.coordinator)).toBe(0);
  });

  it('a label decides when the list is read, not when it was told', async () => {
    const { id } = await addPartnership(api, here.coordinator);
    const subject = { type: 'PARTNERSHIP', hotlineId: here.hotlineId, id } as const;
    const reader = await api.addPerson('SECRETARIAT');
    await tell(here.coordinator, { kind: 'REVIEW_DUE', event: 'label', subject, to: [reader.id] });
    const label = (sharing: string) =>
      api.admin.query('update app.partnerships set sharing = $2 where id = $1', [id, sharing]);
    const seen = async () => [(await inbox(reader)).length, await unread(reader)];
    for (const [sharing, count] of [
      ['AMBER', 1],
      ['AMBER_STRICT', 0],
      ['GREEN', 1],
    ] as const) {
      await label(sharing);
      expect([sharing, await seen()]).toEqual([sharing, [count, count]]);
    }
    await label('AMBER_STRICT');
    const [row] = (await api.admin.query('select id from app.notifications where user_id = $1', [reader.id])).rows;
    const one = await reader.ask('query ($id: ID!) { notification(id: $id) { title } }', { id: row.id });
    expect(one.data).toEqual({ notification: null });
  });

  it('an administrator, who sees no partnership, sees no notification of one', async () => {
    const administrator = await api.addPerson('ADMIN');
    await tell(here.coordinator, {
      kind: 'REVIEW_DUE',
      event: 'admin',
      subject: partnershipOf(here),
      to: [administrator.id],
    });
    expect(await inbox(administrator)).toEqual([]);
  });

  it('the inbox of somebody else stays closed, behind both walls', async () => {
    const { coordinator, manager } = here;
    const [theirs] = await inbox(manager);
    const read = await mutate(coordinator, 'markNotifications', { ids: [theirs?.id], read: true }, '{ count }');
    expect(read.result).toEqual({ count: 0 });
    for (const table of ['notifications', 'notification_choices', 'mail_settings']) {
      const rows = await asPerson(api, coordinator, `select * from app.${table} where user_id <> $1`, [coordinator.id]);
      expect([table, rows]).toEqual([table, []]);
    }
    await expect(
      asPerson(api, coordinator, 'update app.notifications set kind = kind where user_id = $1', [manager.id]),
    ).rejects.toThrow(/permission denied/);
    expect(
      await asPerson(api, coordinator, 'update app.notifications set read_at = now() where user_id = $1 returning 1', [
        manager.id,
      ]),
    ).toEqual([]);
  });

  it('nobody who is not signed in asks for an inbox', async () => {
    expect((await api.ask('{ notifications { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('the inbox', () => {
  let reader: Person;
  const events = 120;
  beforeAll(async () => {
    reader = await api.addPerson('COORDINATOR', there.hotlineId);
    for (let i = 0; i < events; i += 1) {
      await tell(there.manager, {
        kind: 'REVIEW_DUE',
        event: `many/${i}`,
        subject: partnershipOf(there),
        to: [reader.id],
      });
    }
  });

  it('pages by key, newest first, at a constant number of statements', async () => {
    interface Page {
      notifications: { edges: { node: Row }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: GraphQLAnswer<Page> = await reader.ask<Page>(
        `query ($after: String) { notifications(first: 50, after: $after) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } viewer { unreadNotifications } }`,
        { after },
      );
      expect(answer.statements).toBe(3);
      seen.push(...(answer.data?.notifications.edges.map(({ node }) => node.id) ?? []));
      after = answer.data?.notifications.pageInfo.hasNextPage ? answer.data.notifications.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(events);
  });

  it('counts what is new up to a hundred', async () => {
    expect(await unread(reader)).toBe(100);
  });

  it('marks one as read and as new again', async () => {
    const [row] = await inbox(reader);
    await mutate(reader, 'markNotifications', { ids: [row?.id], read: true }, '{ count }');
    expect((await inbox(reader, { unread: false })).map(({ id }) => id)).toEqual([row?.id]);
    const again = await mutate(reader, 'markNotifications', { ids: [row?.id], read: false }, '{ count }');
    expect(again.result).toEqual({ count: 1 });
    expect(await inbox(reader, { unread: false })).toEqual([]);
  });

  it('marks all as read, and takes exactly that back', async () => {
    const [first] = await inbox(reader);
    await mutate(reader, 'markNotifications', { ids: [first?.id], read: true }, '{ count }');
    const all = await reader.ask<{ markAllNotificationsRead: { count: number; at: string } }>(
      'mutation { markAllNotificationsRead { count at } }',
    );
    expect(all.data?.markAllNotificationsRead.count).toBe(events - 1);
    expect(await unread(reader)).toBe(0);
    const { at } = all.data?.markAllNotificationsRead ?? {};
    const back = await mutate(reader, 'unmarkNotifications', { at }, '{ count }');
    expect(back.result).toEqual({ count: events - 1 });
    expect((await inbox(reader, { unread: false })).map(({ id }) => id)).toEqual([first?.id]);
  });

  it('belongs to everybody who signs in, an observer too', async () => {
    expect(await inbox(there.observer)).toEqual([]);
    const all = await there.observer.ask('mutation { markAllNotificationsRead { count } }');
    expect(all.data).toEqual({ markAllNotificationsRead: { count: 0 } });
  });
});

describe('what is mailed', () => {
  const choices = '{ mailLanguage notificationChoices { kind choice possible } }';
  interface Choices {
    viewer: { mailLanguage: string; notificationChoices: { kind: string; choice: string; possible: string[] }[] };
  }
  const chosen = async (person: Person) => {
    const answer = await person.ask<Choices>(`{ viewer ${choices} }`);
    expect(answer.statements).toBe(3);
    return answer.data?.viewer;
  };

  it('comes in the daily mail unless somebody chooses otherwise', async () => {
    const before = await chosen(here.manager);
    expect(before?.mailLanguage).toBe('EN');
    expect(before?.notificationChoices.every(({ choice }) => choice === 'DIGEST')).toBe(true);
    await mutate(here.manager, 'chooseMail', { kind: 'TASK_ASSIGNED', choice: 'AT_ONCE' });
    await mutate(here.manager, 'chooseMail', { kind: 'REVIEW_DUE', choice: 'OFF' });
    await mutate(here.manager, 'chooseMailLanguage', { language: 'DE' });
    const after = await chosen(here.manager);
    expect(after?.mailLanguage).toBe('DE');
    const byKind = Object.fromEntries(after?.notificationChoices.map(({ kind, choice }) => [kind, choice]) ?? []);
    expect(byKind).toMatchObject({ TASK_ASSIGNED: 'AT_ONCE', REVIEW_DUE: 'OFF', AGREEMENT_ENDING: 'DIGEST' });
  });

  it('leaves at once only what was assigned directly', async () => {
    const { refusal } = await mutate(here.manager, 'chooseMail', { kind: 'REVIEW_DUE', choice: 'AT_ONCE' });
    expect(refusal).toMatchObject({ code: 'VALIDATION', field: 'choice' });
  });

  it('is offered by role: nothing for those who get nothing', async () => {
    expect((await chosen(here.observer))?.notificationChoices).toEqual([]);
    expect((await chosen(here.coordinator))?.notificationChoices.map(({ kind }) => kind)).not.toContain(
      'APPROVAL_ASKED',
    );
  });
});

describe('days that come near', () => {
  const tellDates = () => api.get(DateService).tell();
  const told = async (kind: string, person: Person) => (await inbox(person, { kind: [kind] })).length;
  const set = (column: string, days: number) =>
    api.admin.query(`update app.partnerships set ${column} = current_date + $2::int where id = $1`, [
      partnershipId,
      days,
    ]);
  let partnershipId: string;
  let owner: Person;
  let hotlineId: string;
  let manager: Person;

  beforeAll(async () => {
    hotlineId = await api.addHotline('A hotline with dates');
    owner = await api.addPerson('COORDINATOR', hotlineId);
    manager = await api.addPerson('MANAGER', hotlineId);
    ({ id: partnershipId } = await addPartnership(api, owner));
  });

  it('are told once for each threshold and person, the nearest only, however often one looks', async () => {
    await set('next_review_on', 8);
    await tellDates();
    expect(await told('REVIEW_DUE', owner)).toBe(0);
    await set('next_review_on', 7);
    await Promise.all([tellDates(), tellDates(), tellDates()]);
    expect(await told('REVIEW_DUE', owner)).toBe(1);
    await set('next_review_on', 0);
    await tellDates();
    await tellDates();
    // Moved to today, so that it is another day and at once at the last threshold.
    expect(await told('REVIEW_DUE', owner)).toBe(2);
    expect(await told('REVIEW_DUE', manager)).toBe(0);
  });

  it('go to the managers where nobody owns the partnership', async () => {
    await api.admin.query('update app.partnerships set owner_id = null where id = $1', [partnershipId]);
    await set('next_review_on', 1);
    await tellDates();
    expect(await told('REVIEW_DUE', manager)).toBe(1);
    await api.admin.query('update app.partnerships set owner_id = $2 where id = $1', [partnershipId, owner.id]);
  });

  it('include the end of an agreement in 90, 60 and 30 days, unless another one follows it', async () => {
    const agreement = (id: string, days: number) =>
      api.admin.query(
        `insert into app.agreements (hotline_id, id, partnership_id, kind, valid_from, valid_until, hotline_signed_on, partner_signed_on, created_by)
         values ($1, $2, $3, 'MOU', '2024-01-01', current_date + $4::int, '2024-01-01', '2024-01-01', $5)`,
        [hotlineId, id, partnershipId, days, owner.id],
      );
    const id = randomUUID();
    await agreement(id, 91);
    await tellDates();
    expect(await told('AGREEMENT_ENDING', owner)).toBe(0);
    for (const [days, count] of [
      [90, 1],
      [61, 2],
      [60, 3],
      [1, 4],
      [-1, 4],
    ] as const) {
      await api.admin.query('update app.agreements set valid_until = current_date + $2::int where id = $1', [id, days]);
      await tellDates();
      await tellDates();
      expect([days, await told('AGREEMENT_ENDING', owner)]).toEqual([days, count]);
    }
    await api.admin.query('update app.agreements set valid_until = current_date + 20 where id = $1', [id]);
    await agreement(randomUUID(), 400);
    await tellDates();
    expect(await told('AGREEMENT_ENDING', owner)).toBe(4);
    expect((await inbox(owner, { kind: ['AGREEMENT_ENDING'] }))[0]).toMatchObject({
      subjectType: 'AGREEMENT',
      partnershipId,
      title: expect.any(String),
      by: null,
    });
  });

  it('include the end of due diligence, counted from the latest look', async () => {
    const look = (monthsAgo: number) =>
      api.admin.query(
        `insert into app.due_diligences (hotline_id, id, partnership_id, outcome, assessed_on, created_by)
         values ($1, gen_random_uuid(), $2, 'CLEARED', (current_date - $3 * interval '1 month')::date, $4)`,
        [hotlineId, partnershipId, monthsAgo, owner.id],
      );
    await look(23);
    await tellDates();
    expect(await told('DUE_DILIGENCE_EXPIRING', owner)).toBe(1);
    await look(1);
    await tellDates();
    expect(await told('DUE_DILIGENCE_EXPIRING', owner)).toBe(1);
  });

  it('are silent once the partnership is over', async () => {
    await api.admin.query(`update app.partnerships set stage = 'ENDED' where id = $1`, [partnershipId]);
    const before = await told('REVIEW_DUE', owner);
    await set('next_review_on', -3);
    await tellDates();
    expect(await told('REVIEW_DUE', owner)).toBe(before);
  });
});
