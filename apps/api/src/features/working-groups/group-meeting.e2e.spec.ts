import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, addWorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let observer: Person;
let secretariat: Person;
let first: string;
let second: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  first = (await addPartnership(api, coordinator)).id;
  second = (await addPartnership(api, coordinator)).id;
});
afterAll(() => api.stop());

const addGroup = async (more: object = {}): Promise<string> => {
  const input = {
    id: randomUUID(),
    partnershipIds: [first, second],
    kind: 'WORKING_GROUP',
    title: 'Group on notices',
    startsOn: day(-100),
    cadence: 'MONTHLY',
    ...more,
  };
  expect((await mutate(coordinator, 'logEngagement', input)).refusal).toBeUndefined();
  return input.id;
};
const meeting = (engagementId: string, more: object = {}) => ({
  id: randomUUID(),
  engagementId,
  metOn: day(-60),
  summary: 'We compared texts.',
  decisions: ['One text for both'],
  personIds: [],
  userIds: [coordinator.id],
  hotlineCount: 1,
  partnerCount: 3,
  actions: [],
  ...more,
});
const record = (engagementId: string, more: object = {}, person = coordinator, fields = '{ id }') =>
  mutate(person, 'recordMeeting', meeting(engagementId, more), fields);

interface Group {
  readonly engagement: {
    readonly cadence: string;
    readonly lastMetOn: string | null;
    readonly openActionCount: number | null;
    readonly meetings: { readonly metOn: string; readonly actions: { readonly title: string }[] }[];
    readonly actions: {
      readonly id: string;
      readonly title: string;
      readonly status: string;
      readonly version: number;
      readonly meeting: { readonly metOn: string };
    }[];
  } | null;
}
const group = (person: Person, id: string) =>
  person.ask<Group>(
    `query ($id: ID!) { engagement(id: $id) { cadence lastMetOn openActionCount viewerCan { recordMeeting }
       meetings { metOn summary decisions hotlineCount partnerCount viewerCan { edit } colleagues { name } people { roleTitle } actions { title } }
       actions { id title status version meeting { metOn } } } }`,
    { id },
  );

describe('a meeting of a working group', () => {
  it('keeps attendance, decisions and actions, and stands on the timeline of every partnership of the group', async () => {
    const id = await addGroup();
    const contact = { id: randomUUID(), partnershipId: first, roleTitle: 'Editor', source: 'A meeting' };
    await mutate(coordinator, 'addPerson', contact);
    const action = { id: randomUUID(), title: 'Write a draft', dueOn: day(10), assigneeId: manager.id };
    const input = meeting(id, { personIds: [contact.id], actions: [action] });
    for (let i = 0; i < 2; i += 1) {
      expect((await mutate(coordinator, 'recordMeeting', input)).result).toEqual({ id: input.id });
    }
    const answer = await group(observer, id);
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
    expect(answer.data?.engagement).toMatchObject({
      cadence: 'MONTHLY',
      lastMetOn: day(-60),
      openActionCount: 1,
      meetings: [
        {
          metOn: day(-60),
          summary: 'We compared texts.',
          decisions: ['One text for both'],
          hotlineCount: 1,
          partnerCount: 3,
          colleagues: [{ name: 'Test coordinator' }],
          people: [{ roleTitle: 'Editor' }],
          actions: [{ title: 'Write a draft' }],
        },
      ],
    });
    for (const partnershipId of [first, second]) {
      const timeline = await observer.ask<{ partnership: { timeline: { edges: { node: object }[] } } }>(
        `query ($id: ID!) { partnership(id: $id) { timeline(kinds: [GROUP_MEETING]) { edges { node { id happenedOn sharing groupMeeting { decisions group { title } } } } } } }`,
        { id: partnershipId },
      );
      expect(timeline.statements).toBe(3);
      expect(timeline.data?.partnership.timeline.edges).toContainEqual({
        node: {
          id: input.id,
          happenedOn: day(-60),
          sharing: 'AMBER_STRICT',
          groupMeeting: { decisions: ['One text for both'], group: { title: 'Group on notices' } },
        },
      });
    }
    const tasks = await manager.ask(
      '{ tasks(filter: { mine: true }) { edges { node { title meeting { group { id } } } } } }',
    );
    expect(tasks.data).toEqual({
      tasks: { edges: [{ node: { title: 'Write a draft', meeting: { group: { id } } } }] },
    });
  });

  it('takes actions that nobody has touched with it when it is withdrawn, and brings them back', async () => {
    const id = await addGroup();
    const [fresh, changed, closed] = [randomUUID(), randomUUID(), randomUUID()];
    const input = meeting(id, {
      actions: [fresh, changed, closed].map((action) => ({ id: action, title: `Action ${action.slice(0, 4)}` })),
    });
    await mutate(coordinator, 'recordMeeting', input);
    await mutate(coordinator, 'editTask', { id: changed, version: 1, title: 'Worded otherwise' });
    await mutate(coordinator, 'completeTask', { id: closed, version: 1 });
    const statuses = async () => {
      const { rows } = await api.admin.query('select id, status from app.tasks where meeting_id = $1', [input.id]);
      return Object.fromEntries(rows.map(({ id: task, status }) => [task, status]));
    };
    const entry = { kind: 'GROUP_MEETING', id: input.id };
    expect((await mutate(coordinator, 'withdrawEntry', entry, '')).refusal).toBeUndefined();
    expect(await statuses()).toEqual({ [fresh]: 'CANCELLED', [changed]: 'OPEN', [closed]: 'DONE' });
    expect((await mutate(coordinator, 'restoreEntry', entry, '')).refusal).toBeUndefined();
    expect(await statuses()).toEqual({ [fresh]: 'OPEN', [changed]: 'OPEN', [closed]: 'DONE' });
  });

  it('finds open actions of earlier meetings until they are closed', async () => {
    const id = await addGroup();
    await record(id, { metOn: day(-60), actions: [{ id: randomUUID(), title: 'First' }] });
    await record(id, { metOn: day(-30), actions: [{ id: randomUUID(), title: 'Second' }] });
    const open = async () =>
      (await group(observer, id)).data?.engagement?.actions.filter(({ status }) => status === 'OPEN');
    expect((await open())?.map(({ title, meeting: { metOn } }) => [title, metOn])).toEqual(
      expect.arrayContaining([
        ['First', day(-60)],
        ['Second', day(-30)],
      ]),
    );
    const one = (await open())?.find(({ title }) => title === 'First');
    await mutate(coordinator, 'completeTask', { id: one?.id, version: one?.version });
    expect((await open())?.map(({ title }) => title)).toEqual(['Second']);
    expect((await group(observer, id)).data?.engagement).toMatchObject({ openActionCount: 1, lastMetOn: day(-30) });
  });

  it('leaves the timeline when it is withdrawn, or when its group is', async () => {
    const id = await addGroup();
    const [kept, gone] = [meeting(id), meeting(id, { metOn: day(-20) })];
    await mutate(coordinator, 'recordMeeting', kept);
    await mutate(coordinator, 'recordMeeting', gone);
    const entries = async () =>
      (await api.admin.query('select id from app.timeline_entries where id = any($1)', [[kept.id, gone.id]])).rowCount;
    expect(await entries()).toBe(4);
    await mutate(manager, 'withdrawEntry', { kind: 'GROUP_MEETING', id: gone.id }, '');
    expect(await entries()).toBe(2);
    await mutate(manager, 'withdrawEntry', { kind: 'ENGAGEMENT', id }, '');
    expect(await entries()).toBe(0);
    expect((await group(observer, id)).data).toEqual({ engagement: null });
    await mutate(manager, 'restoreEntry', { kind: 'ENGAGEMENT', id }, '');
    expect(await entries()).toBe(2);
  });

  it.each([
    ['a day to come', { metOn: day(3) }, 'metOn'],
    ['a day before the group began', { metOn: day(-101) }, 'metOn'],
    ['a decision of blanks', { decisions: [' '] }, 'decisions.0'],
    ['fewer people than none', { partnerCount: -1 }, 'partnerCount'],
    ['a contact that the hotline has not', { personIds: [randomUUID()] }, 'personIds'],
    ['a colleague that the hotline has not', { userIds: [randomUUID()] }, 'userIds'],
    ['an action without words', { actions: [{ id: randomUUID(), title: ' ' }] }, 'actions.0.title'],
    [
      'an action of a stranger',
      { actions: [{ id: randomUUID(), title: 'x', assigneeId: randomUUID() }] },
      'actions.0.assigneeId',
    ],
  ])('refuses %s', async (_name, more, field) => {
    expect((await record(await addGroup(), more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('is for those who log in the own hotline, of a working group, and in no words that must not be stored', async () => {
    const id = await addGroup();
    for (const person of [observer, secretariat])
      expect((await record(id, {}, person)).refusal?.code).toBe('FORBIDDEN');
    const theirs = await addWorkingHotline(api, 'Their hotline');
    expect((await record(id, {}, theirs.coordinator)).refusal?.code).toBe('NOT_FOUND');
    expect((await record(randomUUID())).refusal?.code).toBe('NOT_FOUND');
    const event = await addGroup({ kind: 'EVENT', cadence: null });
    expect((await record(event)).refusal?.code).toBe('NOT_FOUND');
    const unsafe = { decisions: ['See hxxps://host[.]com/gallery/1'] };
    expect((await record(id, unsafe)).refusal).toMatchObject({ code: 'UNSAFE_TEXT', field: 'decisions.0' });
    expect((await group(theirs.manager, id)).data).toEqual({ engagement: null });
  });

  it('stays in the hotline: the secretariat sees the group and none of its minutes', async () => {
    const id = await addGroup({ sharing: 'GREEN' });
    await record(id, { actions: [{ id: randomUUID(), title: 'Inside' }] });
    expect((await group(secretariat, id)).data?.engagement).toMatchObject({
      cadence: 'MONTHLY',
      lastMetOn: null,
      openActionCount: null,
      meetings: [],
      actions: [],
    });
    expect(await asPerson(api, secretariat, 'select * from app.group_meetings')).toEqual([]);
  });

  it('of a group marked RED is for the author of the group alone', async () => {
    const id = await addGroup({ sharing: 'RED' });
    expect((await record(id)).refusal).toBeUndefined();
    expect((await record(id, {}, manager)).refusal?.code).toBe('NOT_FOUND');
    expect((await group(manager, id)).data).toEqual({ engagement: null });
    const rows = await asPerson(api, manager, 'select id from app.group_meetings where engagement_id = $1', [id]);
    expect(rows).toEqual([]);
    expect((await group(coordinator, id)).data?.engagement?.meetings).toHaveLength(1);
  });
});

describe('correcting the minutes of a meeting', () => {
  const held = async (more: object = {}, group?: string): Promise<string> => {
    const input = meeting(group ?? (await addGroup()), more);
    expect((await mutate(coordinator, 'recordMeeting', input)).refusal).toBeUndefined();
    return input.id;
  };
  const correct = (id: string, more: object = {}, person = coordinator, fields = '{ id version }') => {
    const { id: _id, engagementId: _group, actions: _actions, ...minutes } = meeting('', more);
    return mutate(person, 'editMeeting', { id, version: 1, ...minutes }, fields);
  };
  const contact = async (): Promise<string> => {
    const input = { id: randomUUID(), partnershipId: first, roleTitle: 'Editor', source: 'A meeting' };
    expect((await mutate(coordinator, 'addPerson', input)).refusal).toBeUndefined();
    return input.id;
  };

  it('gives every value anew, and puts people in and out; the actions stay', async () => {
    const [one, other] = [await contact(), await contact()];
    const id = await held({ personIds: [one], actions: [{ id: randomUUID(), title: 'Write a draft' }] });
    const fields =
      '{ version metOn summary decisions hotlineCount partnerCount people { id } colleagues { id } actions { title } }';
    const minutes = {
      metOn: day(-50),
      summary: ' ',
      decisions: [' Two texts '],
      personIds: [other, other],
      userIds: [manager.id],
    };
    const { result, statements } = await correct(id, { ...minutes, hotlineCount: 0, partnerCount: 4 }, manager, fields);
    expect(result).toEqual({
      version: 2,
      metOn: day(-50),
      summary: null,
      decisions: ['Two texts'],
      hotlineCount: 0,
      partnerCount: 4,
      people: [{ id: other }],
      colleagues: [{ id: manager.id }],
      actions: [{ title: 'Write a draft' }],
    });
    expect(statements).toBeLessThanOrEqual(8);
    const { rows } = await api.admin.query(
      'select distinct happened_on::text as on from app.timeline_entries where id = $1',
      [id],
    );
    expect(rows).toEqual([{ on: day(-50) }]);
  });

  it('keeps who took part already, whoever else is named or not', async () => {
    const one = await contact();
    const attendance = '{ people { id } colleagues { id } }';
    const colleague = await held({ userIds: [coordinator.id] });
    const kept = { people: [], colleagues: [{ id: coordinator.id }] };
    expect((await correct(colleague, { userIds: [coordinator.id] }, coordinator, attendance)).result).toEqual(kept);
    const person = await held({ userIds: [], personIds: [one] });
    const both = { userIds: [manager.id], personIds: [one] };
    expect((await correct(person, both, coordinator, attendance)).result).toEqual({
      people: [{ id: one }],
      colleagues: [{ id: manager.id }],
    });
    const alone = { version: 2, userIds: [], personIds: [one] };
    expect((await correct(person, alone, coordinator, attendance)).result).toEqual({
      people: [{ id: one }],
      colleagues: [],
    });
  });

  it('keeps a contact in the minutes who has been erased since', async () => {
    const one = await contact();
    const id = await held({ personIds: [one] });
    const erase = { id: one, version: 1, confirmation: 'Editor', standIn: 'a former contact', texts: [] };
    expect((await mutate(manager, 'erasePerson', erase)).refusal).toBeUndefined();
    expect((await correct(id, { personIds: [one] }, coordinator, '{ people { id } }')).result).toEqual({
      people: [{ id: one }],
    });
    expect((await correct(await held(), { personIds: [one] })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'personIds',
    });
  });

  it.each([
    ['a day to come', { metOn: day(3) }, 'metOn'],
    ['a day before the group began', { metOn: day(-101) }, 'metOn'],
    ['a decision of blanks', { decisions: [' '] }, 'decisions.0'],
    ['fewer people than none', { hotlineCount: -1 }, 'hotlineCount'],
    ['a contact that the hotline has not', { personIds: [randomUUID()] }, 'personIds'],
    ['a colleague that the hotline has not', { userIds: [randomUUID()] }, 'userIds'],
  ])('refuses %s', async (_name, more, field) => {
    expect((await correct(await held(), more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('starts from the version that was seen, and tells what stands now', async () => {
    const id = await held();
    await correct(id, { decisions: ['One', 'Two'], userIds: [manager.id] }, manager);
    expect((await correct(id)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2, decisions: ['One', 'Two'], userIds: [manager.id], personIds: [] } },
    });
  });

  it('is for those who log in the own hotline and see the group, and in no words that must not be stored', async () => {
    const id = await held();
    for (const person of [observer, secretariat])
      expect((await correct(id, {}, person)).refusal?.code).toBe('FORBIDDEN');
    const stranger = await api.addPerson('MANAGER', await api.addHotline('Another hotline'));
    expect((await correct(id, {}, stranger)).refusal).toEqual({ code: 'NOT_FOUND' });
    expect((await correct(randomUUID())).refusal).toEqual({ code: 'NOT_FOUND' });
    const unsafe = { decisions: ['See hxxps://host[.]com/gallery/1'] };
    expect((await correct(id, unsafe)).refusal).toMatchObject({ code: 'UNSAFE_TEXT', field: 'decisions.0' });
    const hidden = await held({}, await addGroup({ sharing: 'RED' }));
    expect((await correct(hidden, {}, manager)).refusal).toEqual({ code: 'NOT_FOUND' });
    const remove = 'delete from app.meeting_attendances where meeting_id = $1 returning id';
    expect(await asPerson(api, manager, remove, [hidden])).toEqual([]);
    expect(await asPerson(api, observer, remove, [id])).toEqual([]);
    const group = await addGroup();
    const gone = await held({}, group);
    await mutate(manager, 'withdrawEntry', { kind: 'ENGAGEMENT', id: group }, '');
    expect((await correct(gone)).refusal).toEqual({ code: 'NOT_FOUND' });
    await mutate(manager, 'withdrawEntry', { kind: 'GROUP_MEETING', id }, '');
    expect((await correct(id)).refusal).toEqual({ code: 'NOT_FOUND' });
  });

  it('of a group marked RED tells its words in the trail to the author of the group alone, the earlier ones too', async () => {
    const words = async (person: Person, recordId: string) =>
      (
        await person.ask<{ auditEvents: { edges: { node: { table: string; changes: { field: string }[] } }[] } }>(
          `query ($record: String!) { auditEvents(first: 50, filter: { record: $record }) { edges { node { table changes { field } } } } }`,
          { record: recordId },
        )
      ).data?.auditEvents.edges.flatMap(({ node }) => node.changes.map(({ field }) => field)) ?? [];
    const group = await addGroup();
    const id = await held({ userIds: [coordinator.id] }, group);
    const attendance = (await api.admin.query('select id from app.meeting_attendances where meeting_id = $1', [id]))
      .rows[0].id;
    expect((await correct(id, { userIds: [] })).refusal).toBeUndefined();
    expect(await words(manager, id)).toContain('decisions');
    expect(await words(manager, attendance)).toContain('user_id');
    await api.admin.query(`update app.engagements set sharing = 'RED' where id = $1`, [group]);
    expect(await words(manager, id)).toEqual([]);
    expect(await words(manager, attendance)).toEqual([]);
    await api.admin.query(`update app.engagements set created_by = $2 where id = $1`, [group, manager.id]);
    expect(await words(manager, id)).toContain('decisions');
  });

  it('stands in the history of every partnership of the group, for everybody of the hotline who sees the group', async () => {
    const history = async (person: Person, partnershipId: string, meetingId: string) =>
      (
        await person.ask<{ partnership: { history: { edges: { node: { recordId: string; changes: object[] } }[] } } }>(
          `query ($id: ID!) { partnership(id: $id) { history(first: 100, table: ["group_meetings"]) { edges { node {
             recordId changes { field before { value } after { value } } } } } } }`,
          { id: partnershipId },
        )
      ).data?.partnership.history.edges.flatMap(({ node }) => (node.recordId === meetingId ? node.changes : []));
    const id = await held();
    await correct(id, { decisions: ['One', 'Two'] });
    const decisions = {
      field: 'decisions',
      before: [{ value: 'One text for both' }],
      after: [{ value: 'One' }, { value: 'Two' }],
    };
    for (const person of [manager, coordinator, observer]) {
      expect(await history(person, first, id)).toContainEqual(decisions);
      expect(await history(person, second, id)).toContainEqual(decisions);
    }
    const hidden = await held({}, await addGroup({ sharing: 'RED' }));
    await correct(hidden, { decisions: ['For nobody else'] });
    expect(await history(coordinator, first, hidden)).not.toEqual([]);
    for (const person of [manager, observer]) expect(await history(person, first, hidden)).toEqual([]);
  });

  it('says who corrects it and who takes it back', async () => {
    const id = await held();
    const other = await api.addPerson('COORDINATOR', coordinator.hotlineId ?? '');
    const rights = async (person: Person) =>
      (
        await person.ask<{ groupMeeting: { viewerCan: object } }>(
          'query ($id: ID!) { groupMeeting(id: $id) { viewerCan { edit withdraw } } }',
          { id },
        )
      ).data?.groupMeeting.viewerCan;
    expect(await rights(coordinator)).toEqual({ edit: true, withdraw: true });
    expect(await rights(manager)).toEqual({ edit: true, withdraw: true });
    expect(await rights(other)).toEqual({ edit: true, withdraw: false });
    expect(await rights(observer)).toEqual({ edit: false, withdraw: false });
  });

  it('is read by its address, inside the hotline', async () => {
    const id = await held();
    const read = (person: Person) =>
      person.ask('query ($id: ID!) { groupMeeting(id: $id) { version group { title } } }', { id });
    expect((await read(observer)).data).toEqual({ groupMeeting: { version: 1, group: { title: 'Group on notices' } } });
    expect((await read(secretariat)).data).toEqual({ groupMeeting: null });
  });
});

describe('the cadence of a working group', () => {
  it('is changed against the version seen, and is for working groups only', async () => {
    const id = await addGroup();
    const change = (version: number, person = coordinator) =>
      mutate(person, 'changeCadence', { id, version, cadence: 'QUARTERLY' }, '{ cadence version }');
    expect((await change(1, observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await change(7)).refusal?.code).toBe('CONFLICT');
    const stranger = await api.addPerson('MANAGER', await api.addHotline('Another hotline'));
    expect((await change(1, stranger)).refusal).toEqual({ code: 'NOT_FOUND' });
    expect((await change(1)).result).toEqual({ cadence: 'QUARTERLY', version: 2 });
    const event = { id: randomUUID(), partnershipIds: [first], title: 'x', startsOn: day(-1) };
    expect(
      (await mutate(coordinator, 'logEngagement', { ...event, kind: 'EVENT', cadence: 'WEEKLY' })).refusal,
    ).toMatchObject({
      code: 'VALIDATION',
      field: 'cadence',
    });
  });

  it('shows in the list of groups with the last meeting and what is open', async () => {
    const answer = await observer.ask<{ workingGroups: { edges: { node: { title: string } }[] } }>(
      '{ workingGroups(first: 50) { totalCount edges { node { title cadence lastMetOn openActionCount partnerships { id } } } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
    expect(answer.data?.workingGroups.edges.every(({ node }) => node.title === 'Group on notices')).toBe(true);
  });

  it('is found by the partnership that sits in it', async () => {
    const third = (await addPartnership(api, coordinator)).id;
    const ours = await addGroup({ partnershipIds: [third, first] });
    const of = async (partnershipId: string) =>
      (
        await observer.ask<{ workingGroups: { edges: { node: { id: string } }[] } }>(
          'query ($id: ID!) { workingGroups(first: 50, partnershipId: $id) { edges { node { id } } } }',
          { id: partnershipId },
        )
      ).data?.workingGroups.edges.map(({ node }) => node.id);
    expect(await of(third)).toEqual([ours]);
    expect(await of(first)).toContain(ours);
    expect(await of(randomUUID())).toEqual([]);
  });
});
