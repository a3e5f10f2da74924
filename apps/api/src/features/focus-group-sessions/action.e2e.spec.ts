import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { begun, consent, hold, type SeenAction } from '../../../test/focus-group-sessions.ts';
import { day } from '../../../test/mutate.ts';
import { sharedWorld } from '../../../test/shared-world.ts';

let api: TestApi;
let secretariat: Person;
let hotline: WorkingHotline;
let other: WorkingHotline;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  hotline = await addWorkingHotline(api, 'Asked hotline');
  other = await addWorkingHotline(api, 'Other hotline');
});
afterAll(() => api.stop());

const finding = (focusGroupId: string, given: object = {}) => ({
  id: randomUUID(),
  focusGroupId,
  theme: 'Referral',
  statement: 'Hotlines lack a list of helplines that they can trust.',
  support: 2,
  named: false,
  evidence: [],
  ...given,
});
const add = (input: object) => hold(secretariat, 'addFinding', input);

/** Something that a hotline proposes for the registry. Answers its id. */
async function propose({ coordinator }: WorkingHotline): Promise<string> {
  const id = randomUUID();
  const content = {
    name: `A helpline ${id.slice(0, 8)}`,
    scope: 'NATIONAL',
    levelListState: 'NOT_STATED',
    status: 'LISTED_UNCONFIRMED',
    aliases: [],
    facts: [],
    channels: [],
  };
  const { errors } = await coordinator.ask(
    'mutation ($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { id } }',
    { input: { id, content, reason: 'A focus group asked for it.' } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return id;
}

describe('an action of a focus group', () => {
  const refusing = sharedWorld(() => begun(api, secretariat, 1));
  const action = (focusGroupId: string, given: object = {}) => ({
    id: randomUUID(),
    focusGroupId,
    title: 'Write a list of helplines',
    ...given,
  });
  const addAction = (input: object) => hold(secretariat, 'addFocusGroupAction', input);
  const move = (id: string, version: number, state: string) =>
    hold(secretariat, 'moveFocusGroupAction', { id, version, state });
  const listed = async (person: Person) =>
    (
      await person.ask<{
        focusGroupActions: { edges: { node: SeenAction & { groupTitle: string; task: { id: string } | null } }[] };
      }>('{ focusGroupActions { edges { node { id title state version groupTitle finding { id } task { id } } } } }')
    ).data?.focusGroupActions.edges.map(({ node }) => node) ?? [];
  async function answer(person: Person, input: object) {
    const { data, errors } = await person.ask<{
      answerFocusGroupAction: SeenAction & { task: object | null; proposal: object | null };
    }>(
      'mutation ($input: AnswerFocusGroupActionInput!) { answerFocusGroupAction(input: $input) { id state version task { id title askedBy { groupTitle because } } proposal { id } } }',
      { input },
    );
    const [error] = errors ?? [];
    return {
      action: data?.answerFocusGroupAction,
      refused: error && [error.extensions.code, error.extensions.field].filter(Boolean).join(' '),
    };
  }

  it('of the secretariat is open, done, and open again', async () => {
    const { id } = await begun(api, secretariat, 1);
    const input = action(id, { dueOn: day(30) });
    await addAction(input);
    expect((await addAction(input)).group.actions).toMatchObject([{ state: 'OPEN', version: 1 }]);
    expect((await move(input.id, 1, 'DONE')).group.actions).toMatchObject([{ state: 'DONE' }]);
    expect((await move(input.id, 2, 'OPEN')).group.actions).toMatchObject([{ state: 'OPEN' }]);
    expect((await move(input.id, 3, 'TAKEN')).refused).toBe('WRONG_STAGE');
    expect((await move(input.id, 1, 'DONE')).refused).toBe('CONFLICT');
  });

  it.each([
    ['no title', { title: ' ' }, 'VALIDATION title'],
    ['a day that is over', { dueOn: day(-30) }, 'VALIDATION dueOn'],
    ['a hotline that does not exist', { hotlineId: randomUUID() }, 'VALIDATION hotlineId'],
    ['a finding that does not exist', { findingId: randomUUID() }, 'NOT_FOUND'],
    ['a forbidden address', { title: 'see http://example.onion/x' }, 'UNSAFE_TEXT title'],
  ])('is refused with %s', async (_, given, refused) => {
    const { id } = await refusing();
    expect((await addAction(action(id, given))).refused).toBe(refused);
  });

  it('that a hotline is asked for becomes a task of its own, with the way back', async () => {
    const { id } = await begun(api, secretariat, 1);
    const cause = finding(id, { support: 1 });
    await add(cause);
    const input = action(id, { hotlineId: hotline.hotlineId, findingId: cause.id });
    expect((await addAction(input)).group.actions).toMatchObject([{ state: 'ASKED', finding: { id: cause.id } }]);
    expect(await listed(hotline.observer)).toMatchObject([
      { id: input.id, state: 'ASKED', groupTitle: 'Hotlines and helplines', finding: null },
    ]);
    expect(await listed(other.manager)).toEqual([]);
    const take = { id: input.id, version: 1, take: true, taskId: randomUUID() };
    expect((await answer(hotline.observer, take)).refused).toBe('FORBIDDEN');
    expect((await answer(other.manager, take)).refused).toBe('NOT_FOUND');
    expect((await answer(hotline.coordinator, { ...take, taskId: null })).refused).toBe('VALIDATION taskId');
    const taken = await answer(hotline.coordinator, take);
    expect(taken.action).toMatchObject({
      state: 'TAKEN',
      task: {
        title: input.title,
        askedBy: {
          groupTitle: 'Hotlines and helplines',
          because: 'Referral: Hotlines lack a list of helplines that they can trust.',
        },
      },
    });
    expect((await answer(hotline.coordinator, take)).action).toEqual(taken.action);
    // The secretariat sees that it was taken on, and no task.
    expect((await listed(secretariat)).find((each) => each.id === input.id)).toMatchObject({
      state: 'TAKEN',
      task: null,
    });
    expect((await answer(hotline.manager, { id: input.id, version: 1, take: false })).refused).toBe('CONFLICT');
  });

  it('can be declined by the hotline, and asked again by the secretariat', async () => {
    const { id } = await begun(api, secretariat, 1);
    const input = action(id, { hotlineId: hotline.hotlineId });
    await addAction(input);
    expect((await answer(hotline.manager, { id: input.id, version: 1, take: false })).action).toMatchObject({
      state: 'DECLINED',
    });
    expect((await move(input.id, 2, 'ASKED')).group.actions).toMatchObject([{ state: 'ASKED' }]);
  });

  it('tells the people of the hotline that they are asked, and the secretariat what they answered', async () => {
    const { id } = await begun(api, secretariat, 1);
    const input = action(id, { hotlineId: hotline.hotlineId, title: 'Tell the helpline of us' });
    await addAction(input);
    const told = async (person: Person, kind: string) =>
      (
        await person.ask<{ notifications: { edges: { node: { title: string; about: string; subjectId: string } }[] } }>(
          'query ($kind: NotificationKind!) { notifications(filter: { kind: [$kind] }) { edges { node { title about subjectId } } } }',
          { kind },
        )
      ).data?.notifications.edges.filter(({ node }) => node.subjectId === input.id) ?? [];
    const line = { node: { title: 'Tell the helpline of us', about: 'Hotlines and helplines', subjectId: input.id } };
    expect(await told(hotline.coordinator, 'ACTION_ASKED')).toEqual([line]);
    expect(await told(hotline.manager, 'ACTION_ASKED')).toEqual([line]);
    expect(await told(hotline.observer, 'ACTION_ASKED')).toEqual([]);
    expect(await told(other.manager, 'ACTION_ASKED')).toEqual([]);
    expect(await told(secretariat, 'ACTION_ANSWERED')).toEqual([]);
    await answer(hotline.manager, { id: input.id, version: 1, take: false });
    expect(await told(secretariat, 'ACTION_ANSWERED')).toEqual([line]);
    await move(input.id, 2, 'ASKED');
    expect(await told(hotline.coordinator, 'ACTION_ASKED')).toEqual([line, line]);
  });

  it('never passes on somebody’s own words or name', async () => {
    const { id, people } = await begun(api, secretariat, 1);
    await consent(api, people[0]?.token ?? '', ['QUOTATION', 'ATTRIBUTION']);
    const cause = finding(id, {
      support: 1,
      quote: 'In my own words.',
      named: true,
      speakerId: people[0]?.candidateId,
    });
    await add(cause);
    const input = action(id, { hotlineId: hotline.hotlineId, findingId: cause.id });
    await addAction(input);
    const { data } = await hotline.manager.ask(
      `query ($id: ID!) { focusGroupAction(id: $id) { because finding { quote speaker { name role } } hotline { id } } }`,
      { id: input.id },
    );
    expect(data).toEqual({
      focusGroupAction: {
        because: `${cause.theme}: ${cause.statement}`,
        finding: null,
        hotline: { id: hotline.hotlineId },
      },
    });
  });

  it('follows the finding when it is reworded, until the hotline has answered', async () => {
    const { id } = await begun(api, secretariat, 1);
    const cause = finding(id, { support: 1 });
    await add(cause);
    const [open, answered] = [
      action(id, { hotlineId: hotline.hotlineId, findingId: cause.id }),
      action(id, { hotlineId: hotline.hotlineId, findingId: cause.id }),
    ];
    await addAction(open);
    await addAction(answered);
    await answer(hotline.manager, { id: answered.id, version: 1, take: false });
    const { focusGroupId: _, ...content } = cause;
    const { refused } = await hold(secretariat, 'editFinding', {
      ...content,
      version: 1,
      statement: 'In other words.',
    });
    expect(refused).toBeUndefined();
    const read = async (which: string) => {
      const { data } = await hotline.observer.ask<{ focusGroupAction: { because: string; version: number } }>(
        'query ($id: ID!) { focusGroupAction(id: $id) { because version } }',
        { id: which },
      );
      return data?.focusGroupAction;
    };
    expect(await read(open.id)).toEqual({ because: `${cause.theme}: In other words.`, version: 2 });
    expect(await read(answered.id)).toEqual({ because: `${cause.theme}: ${cause.statement}`, version: 2 });
  });

  it('is taken back while nothing has come of it: the task is cancelled, and it is asked again', async () => {
    const { id } = await begun(api, secretariat, 1);
    const input = action(id, { hotlineId: hotline.hotlineId });
    await addAction(input);
    const back = async (person: Person, version: number) => {
      const { data, errors } = await person.ask<{ takeBackFocusGroupAnswer: { state: string; task: object | null } }>(
        'mutation ($input: TakeBackFocusGroupAnswerInput!) { takeBackFocusGroupAnswer(input: $input) { state version task { id } } }',
        { input: { id: input.id, version } },
      );
      return data?.takeBackFocusGroupAnswer ?? errors?.[0]?.extensions.code;
    };
    expect(await back(hotline.manager, 1)).toBe('WRONG_STAGE');
    const taskId = randomUUID();
    await answer(hotline.manager, { id: input.id, version: 1, take: true, taskId });
    expect(await back(hotline.observer, 2)).toBe('FORBIDDEN');
    expect(await back(other.manager, 2)).toBe('NOT_FOUND');
    expect(await back(hotline.coordinator, 1)).toBe('CONFLICT');
    expect(await back(hotline.coordinator, 2)).toEqual({ state: 'ASKED', version: 3, task: null });
    const { rows } = await api.admin.query('select status from app.tasks where id = $1', [taskId]);
    expect(rows).toEqual([{ status: 'CANCELLED' }]);

    const again = randomUUID();
    await answer(hotline.manager, { id: input.id, version: 3, take: true, taskId: again });
    await api.admin.query(`update app.tasks set status = 'DONE', completed_at = now() where id = $1`, [again]);
    expect(await back(hotline.manager, 4)).toBe('WRONG_STAGE');
  });

  it('becomes a proposal for the registry, with the way there and back', async () => {
    const { id } = await begun(api, secretariat, 1);
    const input = action(id, { hotlineId: hotline.hotlineId });
    await addAction(input);
    const proposalId = await propose(hotline);
    const theirs = await propose(other);
    const as = (taken: object) => answer(hotline.coordinator, { id: input.id, version: 1, take: true, ...taken });
    expect((await as({ proposalId: theirs })).refused).toBe('NOT_FOUND');
    expect((await as({ proposalId, taskId: randomUUID() })).refused).toBe('VALIDATION taskId');
    expect((await as({ proposalId })).action).toMatchObject({
      state: 'TAKEN',
      task: null,
      proposal: { id: proposalId },
    });
    expect((await as({ proposalId })).action).toMatchObject({ state: 'TAKEN' });
    // The secretariat finds it in its inbox of proposals, and from there what it answers.
    const { data } = await secretariat.ask<{
      initiativeProposals: { edges: { node: { id: string; askedBy: object | null } }[] };
    }>('{ initiativeProposals(first: 100) { edges { node { id askedBy { id groupTitle } } } } }');
    const of = (which: string) => data?.initiativeProposals.edges.find(({ node }) => node.id === which)?.node.askedBy;
    expect(of(proposalId)).toEqual({ id: input.id, groupTitle: 'Hotlines and helplines' });
    expect(of(theirs)).toBeNull();
  });

  it('is taken back with its proposal until the secretariat has decided on that', async () => {
    const { id } = await begun(api, secretariat, 1);
    const input = action(id, { hotlineId: hotline.hotlineId });
    await addAction(input);
    const back = async (version: number) => {
      const { data, errors } = await hotline.coordinator.ask<{ takeBackFocusGroupAnswer: object }>(
        'mutation ($input: TakeBackFocusGroupAnswerInput!) { takeBackFocusGroupAnswer(input: $input) { state version proposal { id } } }',
        { input: { id: input.id, version } },
      );
      return data?.takeBackFocusGroupAnswer ?? errors?.[0]?.extensions.code;
    };
    const statusOf = async (proposalId: string) =>
      (await api.admin.query('select status from app.initiative_proposals where id = $1', [proposalId])).rows;
    const first = await propose(hotline);
    await answer(hotline.manager, { id: input.id, version: 1, take: true, proposalId: first });
    expect(await back(2)).toEqual({ state: 'ASKED', version: 3, proposal: null });
    expect(await statusOf(first)).toEqual([{ status: 'WITHDRAWN' }]);

    const second = await propose(hotline);
    await answer(hotline.manager, { id: input.id, version: 3, take: true, proposalId: second });
    await secretariat.ask('mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { id } }', {
      input: { id: second, version: 1, accept: false, note: 'Known already.' },
    });
    expect(await back(4)).toBe('WRONG_STAGE');
    expect(await statusOf(second)).toEqual([{ status: 'DECLINED' }]);
  });

  it('is listed in the same number of statements, however many there are', async () => {
    const few = await addWorkingHotline(api, 'Seldom asked');
    const often = await addWorkingHotline(api, 'Often asked');
    const { id } = await begun(api, secretariat, 1);
    for (const asked of [few, often, often, often]) await addAction(action(id, { hotlineId: asked.hotlineId }));
    const cost = async ({ manager }: WorkingHotline) =>
      (
        await manager.ask(
          '{ focusGroupActions { edges { node { title because hotline { name } task { id } proposal { id } } } totalCount } }',
        )
      ).statements;
    expect(await cost(often)).toBe(await cost(few));
  });
});
