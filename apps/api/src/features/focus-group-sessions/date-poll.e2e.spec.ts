import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { askForSession, hold, invited, loadSession, polled, typed } from '../../../test/focus-group-sessions.ts';
import { answerInvitation, drawnGroup } from '../../../test/focus-groups.ts';
import { sharedWorld } from '../../../test/shared-world.ts';

let api: TestApi;
let secretariat: Person;
let hotline: WorkingHotline;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  hotline = await addWorkingHotline(api);
});
afterAll(() => api.stop());

interface ByLink {
  readonly poll: {
    readonly zone: string;
    readonly isOpen: boolean;
    readonly options: readonly { readonly id: string; readonly startsAt: string; readonly vote: string | null }[];
  } | null;
}
const selection =
  '{ state poll { zone minutes isOpen options { id startsAt vote } } session { startsAt joinLink cancelled } consents }';
const see = async (token: string) =>
  (await api.askByLink<{ sessionByLink: ByLink }>(token, `{ sessionByLink ${selection} }`)).data?.sessionByLink;
async function answer(token: string, votes: Readonly<Record<string, string | null>>, zone = 'Asia/Kathmandu') {
  const answers = Object.entries(votes).map(([optionId, vote]) => ({ optionId, vote }));
  const { data, errors } = await api.askByLink<{ answerPollByLink: ByLink }>(
    token,
    `mutation ($input: AnswerPollByLinkInput!) { answerPollByLink(input: $input) ${selection} }`,
    { input: { zone, answers } },
  );
  const [error] = errors ?? [];
  return {
    seen: data?.answerPollByLink,
    refused: error && [error.extensions.code, error.extensions.field].filter(Boolean).join(' '),
  };
}
const at = (list: readonly { readonly id: string }[], place: number) => list[place]?.id ?? '';
const who = (list: readonly { readonly token: string }[], place: number) => list[place]?.token ?? '';

describe('a date poll', () => {
  const refusing = sharedWorld(() => invited(api, secretariat, 1));

  it('offers moments that were typed in a zone, and is opened once', async () => {
    const { poll, options, group } = await polled(api, secretariat);
    expect(group.poll).toMatchObject({ zone: 'Europe/Madrid', closedAt: null, version: 1 });
    expect(group.poll?.options.map(({ id, typed: as, clockMoved }) => [id, as, clockMoved])).toEqual(
      options.map(({ id, at: as }) => [id, as, false]),
    );
    expect((await hold(secretariat, 'openDatePoll', poll)).group.poll).toEqual(group.poll);
    const other = { ...poll, options: [{ id: randomUUID(), at: typed(30) }] };
    expect((await hold(secretariat, 'openDatePoll', other)).refused).toBe('VALIDATION options');
  });

  it.each([
    ['no time', { options: [] }, 'VALIDATION options'],
    ['a time that is over', { options: [{ id: randomUUID(), at: typed(-1) }] }, 'VALIDATION options.0.at'],
    ['something that is no time', { options: [{ id: randomUUID(), at: 'soon' }] }, 'VALIDATION options.0.at'],
    ['no zone', { zone: 'Europe/Nowhere' }, 'VALIDATION zone'],
    ['no length', { minutes: 0 }, 'VALIDATION minutes'],
  ])('is refused with %s', async (_, given, refused) => {
    const { id } = await refusing();
    const poll = { focusGroupId: id, zone: 'UTC', minutes: 60, options: [{ id: randomUUID(), at: typed(9) }] };
    expect((await hold(secretariat, 'openDatePoll', { ...poll, ...given })).refused).toBe(refused);
  });

  it('asks nobody before people are invited', async () => {
    const { id } = await drawnGroup(secretariat, { seats: 1, hotlines: 2, prevention: 0 });
    const poll = { focusGroupId: id, zone: 'UTC', minutes: 60, options: [{ id: randomUUID(), at: typed(9) }] };
    expect((await hold(secretariat, 'openDatePoll', poll)).refused).toBe('WRONG_STAGE');
  });

  it('is answered by link in the reader’s zone, and silence is never a no', async () => {
    const { id, people, options } = await polled(api, secretariat);
    const before = await see(who(people, 0));
    expect(before?.poll).toMatchObject({ isOpen: true, options: [{ vote: null }, { vote: null }] });
    const { seen } = await answer(who(people, 0), { [at(options, 0)]: 'YES' });
    expect(seen?.poll?.options.map(({ vote }) => vote)).toEqual(['YES', null]);
    await answer(who(people, 1), { [at(options, 0)]: 'NO', [at(options, 1)]: 'IF_NEED_BE' });
    const { poll, participants } = await loadSession(secretariat, id);
    expect(poll?.options.map(({ answers }) => answers.map(({ vote }) => vote).toSorted())).toEqual([
      ['NO', 'YES'],
      ['IF_NEED_BE'],
    ]);
    expect(participants).toHaveLength(3);
  });

  it('lets people change their mind, and take an answer back', async () => {
    const { id, people, options } = await polled(api, secretariat);
    await answer(who(people, 0), { [at(options, 0)]: 'YES', [at(options, 1)]: 'NO' });
    await answer(who(people, 0), { [at(options, 0)]: 'IF_NEED_BE', [at(options, 1)]: null });
    const { poll } = await loadSession(secretariat, id);
    expect(poll?.options.map(({ answers }) => answers.map(({ vote }) => vote))).toEqual([['IF_NEED_BE'], []]);
  });

  it('shows an invitee nobody else’s answer, and takes none for options of another poll', async () => {
    const { people, options } = await polled(api, secretariat);
    const other = await polled(api, secretariat);
    await answer(who(people, 0), { [at(options, 0)]: 'NO' });
    await answer(who(people, 1), { [at(other.options, 0)]: 'YES' });
    expect((await see(who(people, 1)))?.poll?.options.map(({ vote }) => vote)).toEqual([null, null]);
    expect((await loadSession(secretariat, other.id)).poll?.options.every(({ answers }) => answers.length === 0)).toBe(
      true,
    );
  });

  it('takes no answer from those who have declined, and none once it is closed', async () => {
    const { id, people, options } = await polled(api, secretariat);
    await answerInvitation(api, who(people, 0), 'DECLINED');
    expect((await answer(who(people, 0), { [at(options, 0)]: 'YES' })).refused).toBe('NOT_FOUND');
    await hold(secretariat, 'closeDatePoll', { id, version: 1, optionId: at(options, 0) });
    expect((await answer(who(people, 1), { [at(options, 0)]: 'YES' })).refused).toBe('NOT_FOUND');
    expect((await see(who(people, 1)))?.poll?.isOpen).toBe(false);
  });

  it('refuses a zone that is none', async () => {
    const { people, options } = await polled(api, secretariat);
    expect((await answer(who(people, 0), { [at(options, 0)]: 'YES' }, 'Mars/Olympus')).refused).toBe('VALIDATION zone');
  });

  it('is answered by the secretariat for somebody who rang up, and says so', async () => {
    const { people, options } = await polled(api, secretariat);
    const candidateId = people[0]?.candidateId;
    const answers = [{ optionId: at(options, 0), vote: 'IF_NEED_BE' }];
    const { group } = await hold(secretariat, 'notePollAnswers', { candidateId, answers });
    expect(group.poll?.options[0]?.answers).toEqual([
      { candidateId, vote: 'IF_NEED_BE', notedBy: expect.stringContaining('secretariat') },
    ]);
    const strange = { candidateId, answers: [{ optionId: randomUUID(), vote: 'YES' }] };
    expect((await hold(secretariat, 'notePollAnswers', strange)).refused).toBe('VALIDATION answers');
    const nobody = { candidateId: randomUUID(), answers };
    expect((await hold(secretariat, 'notePollAnswers', nobody)).refused).toBe('NOT_FOUND');
  });

  it('gets further times, loses one with its answers kept, and has it back with them', async () => {
    const { id, people, options } = await polled(api, secretariat);
    await answer(who(people, 0), { [at(options, 0)]: 'YES' });
    const more = { focusGroupId: id, options: [{ id: randomUUID(), at: typed(25) }] };
    expect((await hold(secretariat, 'addPollOptions', more)).group.poll?.options).toHaveLength(3);
    expect((await hold(secretariat, 'addPollOptions', more)).group.poll?.options).toHaveLength(3);
    const again = { focusGroupId: id, options: [{ id: randomUUID(), at: typed(25) }] };
    expect((await hold(secretariat, 'addPollOptions', again)).refused).toBe('VALIDATION options.0.at');
    const gone = await hold(secretariat, 'removePollOption', { id: at(options, 0), removed: true });
    expect(gone.group.poll?.options).toHaveLength(2);
    const back = await hold(secretariat, 'removePollOption', { id: at(options, 0), removed: false });
    expect(back.group.poll?.options[0]?.answers).toMatchObject([{ vote: 'YES' }]);
  });

  it('asks what stays when the organiser’s zone changes; what somebody said yes to never moves', async () => {
    const { id, people, options, group } = await polled(api, secretariat);
    const zone = 'America/New_York';
    const clock = await hold(secretariat, 'changePollZone', { id, version: 1, zone, kept: 'CLOCK' });
    expect(clock.group.poll?.options.map(({ typed: as }) => as)).toEqual(options.map(({ at: as }) => as));
    expect(clock.group.poll?.options[0]?.startsAt).not.toBe(group.poll?.options[0]?.startsAt);
    await answer(who(people, 0), { [at(options, 0)]: 'YES' });
    const back = { id, version: 2, zone: 'Europe/Madrid' };
    expect((await hold(secretariat, 'changePollZone', { ...back, kept: 'CLOCK' })).refused).toBe('VALIDATION kept');
    const moment = await hold(secretariat, 'changePollZone', { ...back, kept: 'MOMENT' });
    expect(moment.group.poll?.options.map(({ startsAt }) => startsAt)).toEqual(
      clock.group.poll?.options.map(({ startsAt }) => startsAt),
    );
    expect(moment.group.poll?.options[0]?.clockMoved).toBe(false);
    expect((await hold(secretariat, 'changePollZone', { ...back, kept: 'MOMENT' })).refused).toBe('CONFLICT');
  });

  it('becomes the date of the session, and another one after it was opened again', async () => {
    const { id, options, group: open } = await polled(api, secretariat);
    const strange = { id, version: 1, optionId: randomUUID() };
    expect((await hold(secretariat, 'closeDatePoll', strange)).refused).toBe('VALIDATION optionId');
    const close = { id, version: 1, optionId: at(options, 1) };
    const { group } = await hold(secretariat, 'closeDatePoll', close);
    expect(group).toMatchObject({
      status: 'SCHEDULED',
      poll: { chosenOptionId: at(options, 1) },
      session: { startsAt: open.poll?.options[1]?.startsAt, zone: 'Europe/Madrid', confirmed: true, sequence: 0 },
    });
    expect((await hold(secretariat, 'closeDatePoll', close)).group).toEqual(group);
    const more = { focusGroupId: id, options: [{ id: randomUUID(), at: typed(25) }] };
    expect((await hold(secretariat, 'addPollOptions', more)).refused).toBe('VALIDATION poll');
    expect((await hold(secretariat, 'reopenDatePoll', { id, version: 1 })).refused).toBe('CONFLICT');
    await hold(secretariat, 'reopenDatePoll', { id, version: 2 });
    const { group: moved } = await hold(secretariat, 'closeDatePoll', { id, version: 3, optionId: at(options, 0) });
    expect(moved.session).toMatchObject({ startsAt: open.poll?.options[0]?.startsAt, sequence: 1 });
  });

  it('is for the secretariat: hotlines see nothing, not even in the database', async () => {
    const { id, poll, people, options } = await polled(api, secretariat);
    const administrator = await api.addPerson('ADMIN');
    for (const person of [hotline.manager, hotline.observer, administrator]) {
      expect((await askForSession(person, id)).data).toEqual({ focusGroup: null });
      const acts: [string, object][] = [
        ['openDatePoll', poll],
        ['addPollOptions', { focusGroupId: id, options: [] }],
        ['removePollOption', { id: at(options, 0), removed: true }],
        ['changePollZone', { id, version: 1, zone: 'UTC', kept: 'MOMENT' }],
        ['notePollAnswers', { candidateId: people[0]?.candidateId, answers: [] }],
        ['closeDatePoll', { id, version: 1, optionId: at(options, 0) }],
        ['reopenDatePoll', { id, version: 1 }],
      ];
      for (const [field, input] of acts)
        expect([field, (await hold(person, field, input)).refused]).toEqual([field, 'FORBIDDEN']);
      for (const table of ['polls', 'poll_options', 'poll_votes'])
        expect(await asPerson(api, person, `select from app.focus_group_${table}`)).toEqual([]);
    }
  });

  it('is read in as many statements, however many answer', async () => {
    const [small, large] = [await polled(api, secretariat, 1), await polled(api, secretariat, 6)];
    for (const { token } of large.people) await answer(token, { [at(large.options, 0)]: 'YES' });
    const cost = async (id: string) => (await askForSession(secretariat, id)).statements;
    expect(await cost(large.id)).toBe(await cost(small.id));
  });
});
