import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import {
  askForSession,
  begun,
  consent,
  hold,
  type Invitee,
  invited,
  loadSession,
  typed,
} from '../../../test/focus-group-sessions.ts';
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

const plan = (id: string, given: object = {}) => ({
  focusGroupId: id,
  at: typed(9),
  zone: 'Europe/Madrid',
  minutes: 90,
  venue: 'Online',
  joinLink: 'https://meet.example.org/x',
  confirmed: true,
  ...given,
});
const set = (id: string, given: object = {}, person = secretariat) =>
  hold(person, 'setFocusGroupSession', plan(id, given), 'SetSessionInput');

interface File {
  readonly name: string;
  readonly text: string;
  readonly method: string | null;
  readonly sequence: number;
}
async function handOut(candidateId: string | undefined, person = secretariat, language = 'en') {
  const { data, errors } = await person.ask<{ handOutCalendarFile: File }>(
    'mutation ($input: HandOutCalendarFileInput!) { handOutCalendarFile(input: $input) { name text method sequence } }',
    { input: { candidateId, language } },
  );
  const [error] = errors ?? [];
  return {
    file: data?.handOutCalendarFile,
    refused: error && [error.extensions.code, error.extensions.field].filter(Boolean).join(' '),
  };
}
/** What a calendar program learns from a file. */
function read(file: File | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(file?.text ?? ''));
  const [event] = calendar.getAllSubcomponents('vevent');
  const value = (name: string) => event?.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    status: value('status'),
    organiser: value('organizer'),
    url: value('url'),
    attendees: event?.getAllProperties('attendee').map((each) => String(each.getFirstValue()).toLowerCase()),
    description: value('description'),
  };
}

describe('the session of a focus group', () => {
  const refusing = sharedWorld(() => invited(api, secretariat, 1));

  it('is set by hand, and schedules the focus group', async () => {
    const { id } = await invited(api, secretariat);
    const { group } = await set(id);
    expect(group).toMatchObject({
      status: 'SCHEDULED',
      session: { zone: 'Europe/Madrid', venue: 'Online', confirmed: true, sequence: 0, version: 1 },
      progress: { next: 'HELD', missing: ['BEGUN', 'SOMEBODY'] },
    });
    expect((await set(id)).group).toEqual(group);
  });

  it('can be held only, which promises nobody anything', async () => {
    const { id } = await invited(api, secretariat);
    expect((await set(id, { confirmed: false })).group).toMatchObject({
      status: 'INVITING',
      session: { confirmed: false },
      progress: { next: 'SCHEDULED', missing: ['DATE'] },
    });
    expect((await set(id, { version: 1 })).group).toMatchObject({ status: 'SCHEDULED', session: { sequence: 1 } });
  });

  it.each([
    ['in the year before', { at: typed(-365) }, 'VALIDATION at'],
    ['in no zone', { zone: 'Europe/Nowhere' }, 'VALIDATION zone'],
    ['of no length', { minutes: 0 }, 'VALIDATION minutes'],
    ['with a link that is none', { joinLink: 'meet.example.org' }, 'VALIDATION joinLink'],
    ['with a forbidden address as its place', { venue: 'http://example.onion/x' }, 'UNSAFE_TEXT venue'],
  ])('is refused %s', async (_, given, refused) => {
    const { id } = await refusing();
    expect((await set(id, given)).refused).toBe(refused);
  });

  it('needs people who are invited, and a version once it is there', async () => {
    const drawn = await drawnGroup(secretariat, { seats: 1, hotlines: 2, prevention: 0 });
    expect((await set(drawn.id)).refused).toBe('WRONG_STAGE');
    const { id } = await invited(api, secretariat, 1);
    await set(id);
    await set(id, { version: 1, minutes: 60 });
    expect((await set(id, { version: 1, minutes: 45 })).refused).toBe('CONFLICT');
    expect((await set(randomUUID())).refused).toBe('NOT_FOUND');
  });

  it('raises the number of the calendar files by what calendars must know, and by nothing else', async () => {
    const { id } = await invited(api, secretariat, 1);
    await set(id);
    const same = await set(id, { version: 1 });
    expect(same.group.session).toMatchObject({ sequence: 0, version: 2 });
    const items = [
      { title: 'Welcome', minutes: 10 },
      { title: 'Questions', minutes: 60, lead: 'Moderator' },
    ];
    const agenda = await hold(secretariat, 'setFocusGroupAgenda', { id, version: 2, items }, 'SetAgendaInput');
    expect(agenda.group.session).toMatchObject({
      sequence: 0,
      agenda: [
        { title: 'Welcome', minutes: 10 },
        { title: 'Questions', minutes: 60 },
      ],
    });
    expect((await set(id, { version: 3, venue: 'Lisbon' })).group.session).toMatchObject({ sequence: 1 });
    expect((await set(id, { version: 4, venue: 'Lisbon', at: typed(12) })).group.session).toMatchObject({
      sequence: 2,
    });
  });

  it('has a run sheet that passes the guard', async () => {
    const { id } = await invited(api, secretariat, 1);
    await set(id);
    const agenda = (item: object) =>
      hold(
        secretariat,
        'setFocusGroupAgenda',
        { id, version: 1, items: [{ title: 'Welcome', minutes: 5, ...item }] },
        'SetAgendaInput',
      );
    expect((await agenda({ title: 'http://example.onion/x' })).refused).toBe('UNSAFE_TEXT items.0.title');
    expect((await agenda({ minutes: 0 })).refused).toBe('VALIDATION items.0.minutes');
  });

  it('is given up and set again: the focus group goes back to inviting, and then on', async () => {
    const { id } = await invited(api, secretariat, 1);
    await set(id);
    const { group } = await hold(secretariat, 'giveUpFocusGroupSession', { id, version: 1 }, 'GiveUpSessionInput');
    expect(group).toMatchObject({ status: 'INVITING', session: { sequence: 1, givenUpAt: expect.any(String) } });
    expect((await set(id, { version: 2 })).group).toMatchObject({
      status: 'SCHEDULED',
      session: { sequence: 2, givenUpAt: null },
    });
  });

  it('is held once the hour has come and it is noted who was there; the step can be taken back', async () => {
    const { id, people } = await begun(api, secretariat);
    await hold(secretariat, 'noteAttendance', { candidateId: people[0]?.candidateId, attendance: null });
    const { version } = await loadSession(secretariat, id);
    const early = await hold(secretariat, 'advanceFocusGroup', { id, version });
    expect(early).toMatchObject({ refused: 'WRONG_STAGE', params: { missing: [{ code: 'ATTENDANCE' }] } });
    await hold(secretariat, 'noteAttendance', { candidateId: people[0]?.candidateId, attendance: 'NO_SHOW' });
    const { group } = await hold(secretariat, 'advanceFocusGroup', { id, version });
    expect(group).toMatchObject({
      status: 'HELD',
      progress: { next: 'REPORTED', missing: ['FINDING'], previous: 'SCHEDULED' },
    });
    expect((await hold(secretariat, 'advanceFocusGroup', { id, version })).refused).toBe('CONFLICT');
    const back = await hold(secretariat, 'stepBackFocusGroup', { id, version: group.version });
    expect(back.group.status).toBe('SCHEDULED');
    expect((await hold(secretariat, 'stepBackFocusGroup', { id, version: back.group.version })).refused).toBe(
      'WRONG_STAGE',
    );
  });

  it('notes attendance of those who accepted', async () => {
    const { id, people } = await invited(api, secretariat);
    await set(id);
    const attendance = { candidateId: people[0]?.candidateId, attendance: 'ATTENDED' };
    expect((await hold(secretariat, 'noteAttendance', attendance)).refused).toBe('VALIDATION candidateId');
    expect((await hold(secretariat, 'noteAttendance', { ...attendance, candidateId: randomUUID() })).refused).toBe(
      'NOT_FOUND',
    );
  });

  it('is for the secretariat: hotlines see nothing, not even in the database', async () => {
    const { id, people } = await begun(api, secretariat, 1);
    const candidateId = people[0]?.candidateId;
    for (const person of [hotline.manager, hotline.observer, await api.addPerson('ADMIN')]) {
      expect((await askForSession(person, id)).data).toEqual({ focusGroup: null });
      expect((await set(id, { version: 1 }, person)).refused).toBe('FORBIDDEN');
      const acts: [string, object, string?][] = [
        ['giveUpFocusGroupSession', { id, version: 1 }, 'GiveUpSessionInput'],
        ['setFocusGroupAgenda', { id, version: 1, items: [] }, 'SetAgendaInput'],
        ['advanceFocusGroup', { id, version: 1 }],
        ['stepBackFocusGroup', { id, version: 1 }],
        ['noteAttendance', { candidateId, attendance: 'ATTENDED' }],
        ['noteConsents', { candidateId, consents: [] }],
      ];
      for (const [field, input, type] of acts)
        expect([field, (await hold(person, field, input, type)).refused]).toEqual([field, 'FORBIDDEN']);
      expect((await handOut(candidateId, person)).refused).toBe('FORBIDDEN');
      for (const table of ['sessions', 'participants'])
        expect(await asPerson(api, person, `select from app.focus_group_${table}`)).toEqual([]);
    }
  });

  it('takes who came once it has begun, and an excuse before; it can be written down for some weeks afterwards', async () => {
    const { id, people } = await invited(api, secretariat, 1);
    const [{ candidateId, token }] = people as [Invitee];
    await answerInvitation(api, token, 'ACCEPTED');
    const note = (attendance: string) => hold(secretariat, 'noteAttendance', { candidateId, attendance });
    expect((await note('ATTENDED')).refused).toBe('VALIDATION attendance');
    await set(id);
    expect((await note('NO_SHOW')).refused).toBe('VALIDATION attendance');
    expect((await note('EXCUSED')).group.participants).toMatchObject([{ attendance: 'EXCUSED' }]);
    await set(id, { version: 1, at: typed(-1) });
    const { group } = await note('ATTENDED');
    expect(group.progress).toEqual({ next: 'HELD', missing: [], previous: null });
    expect(group.participants).toMatchObject([{ calendar: null }]);
  });

  it('is read in as many statements, however many take part', async () => {
    const [small, large] = [await begun(api, secretariat, 1), await begun(api, secretariat, 6)];
    const cost = async (id: string) => (await askForSession(secretariat, id)).statements;
    expect(await cost(large.id)).toBe(await cost(small.id));
  });
});

describe('consent', () => {
  it('is given by link, for each purpose by itself, and nothing counts unless somebody says so', async () => {
    const { id, people } = await invited(api, secretariat);
    expect((await loadSession(secretariat, id)).participants.map(({ consents }) => consents)).toEqual([[], [], []]);
    const [one] = people;
    await consent(api, one?.token ?? '', ['QUOTATION']);
    const seen = (await loadSession(secretariat, id)).participants.find((each) => each.id === one?.candidateId);
    expect(seen).toMatchObject({ consents: ['QUOTATION'], notedBy: null });
    await consent(api, one?.token ?? '', []);
    const after = (await loadSession(secretariat, id)).participants.find((each) => each.id === one?.candidateId);
    expect(after?.consents).toEqual([]);
  });

  it('is noted by the secretariat for somebody who said so, and the note says who', async () => {
    const { people } = await invited(api, secretariat, 1);
    const input = { candidateId: people[0]?.candidateId, consents: ['RECORDING', 'ATTRIBUTION'] };
    const { group } = await hold(secretariat, 'noteConsents', input);
    expect(group.participants).toMatchObject([
      { consents: ['RECORDING', 'ATTRIBUTION'], notedBy: expect.stringContaining('secretariat') },
    ]);
  });

  it('stays what they said themselves, whatever else is noted of them', async () => {
    const { id, people } = await invited(api, secretariat, 1);
    const [{ candidateId, token }] = people as [Invitee];
    await answerInvitation(api, token, 'ACCEPTED');
    await set(id);
    await consent(api, token, ['QUOTATION']);
    await handOut(candidateId);
    const { group } = await hold(secretariat, 'noteAttendance', { candidateId, attendance: 'EXCUSED' });
    expect(group.participants).toMatchObject([{ consents: ['QUOTATION'], attendance: 'EXCUSED', notedBy: null }]);
  });

  it('is their own word as soon as they confirm what was noted for them, and noting it again changes nothing', async () => {
    const { people } = await invited(api, secretariat, 1);
    const [{ candidateId, token }] = people as [Invitee];
    const note = () => hold(secretariat, 'noteConsents', { candidateId, consents: ['RECORDING'] });
    await note();
    await consent(api, token, ['RECORDING']);
    expect((await note()).group.participants).toMatchObject([{ consents: ['RECORDING'], notedBy: null }]);
  });

  it('can be taken back by whoever has declined since', async () => {
    const { people } = await invited(api, secretariat, 1);
    const [{ token }] = people as [Invitee];
    await consent(api, token, ['RECORDING']);
    await answerInvitation(api, token, 'DECLINED');
    expect((await consent(api, token, [])).data?.consentByLink.consents).toEqual([]);
  });

  it('is asked of nobody who has declined', async () => {
    const { people } = await invited(api, secretariat, 1);
    const token = people[0]?.token ?? '';
    await answerInvitation(api, token, 'DECLINED');
    expect((await consent(api, token, ['RECORDING'])).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('the calendar files of a session', () => {
  it('invite, move and cancel under one number for life, each for one person, in the words of their zone', async () => {
    const { id, people } = await invited(api, secretariat);
    const [one] = people;
    await answerInvitation(api, one?.token ?? '', 'ACCEPTED');
    const first = (await set(id)).group;
    expect(first.participants.every(({ calendar }) => calendar?.due && calendar.sequence === 0)).toBe(true);
    const files = [await handOut(one?.candidateId)];
    await set(id, { version: 1, at: typed(10) });
    files.push(await handOut(one?.candidateId));
    await set(id, { version: 2, at: typed(11) });
    files.push(await handOut(one?.candidateId));
    await hold(secretariat, 'giveUpFocusGroupSession', { id, version: 3 }, 'GiveUpSessionInput');
    files.push(await handOut(one?.candidateId));
    const told = files.map(({ file }) => read(file));
    expect(told.map(({ method, sequence, status }) => [method, sequence, status])).toEqual([
      ['REQUEST', 0, 'CONFIRMED'],
      ['REQUEST', 1, 'CONFIRMED'],
      ['REQUEST', 2, 'CONFIRMED'],
      ['CANCEL', 3, 'CANCELLED'],
    ]);
    expect(new Set(told.map(({ uid }) => uid)).size).toBe(1);
    expect(new Set(told.map(({ organiser }) => organiser)).size).toBe(1);
    expect(told.map(({ attendees }) => attendees?.length)).toEqual([1, 1, 1, 1]);
    // The zone in which the person replied.
    expect(told[0]?.description).toContain('Europe/Madrid (UTC+');
    expect((await handOut(one?.candidateId)).refused).toBe('VALIDATION candidateId');
  });

  it('tell the link to those who have accepted, and to nobody else', async () => {
    const { id, people } = await invited(api, secretariat);
    const [one, two] = people;
    await answerInvitation(api, one?.token ?? '', 'ACCEPTED');
    await set(id);
    expect(read((await handOut(one?.candidateId)).file).url).toBe('https://meet.example.org/x');
    expect((await handOut(two?.candidateId)).file?.text).not.toContain('meet.example.org');
    const calendar = async () =>
      (await loadSession(secretariat, id)).participants.find((each) => each.id === two?.candidateId)?.calendar;
    expect(await calendar()).toMatchObject({ due: false });
    await answerInvitation(api, two?.token ?? '', 'ACCEPTED');
    expect(await calendar()).toMatchObject({ due: true, sequence: 0 });
  });

  it('take the date from somebody who declines, and give it back under a higher number', async () => {
    const { id, people } = await invited(api, secretariat);
    const [one] = people;
    const token = one?.token ?? '';
    await answerInvitation(api, token, 'ACCEPTED');
    await set(id);
    await handOut(one?.candidateId);
    await answerInvitation(api, token, 'DECLINED');
    expect(read((await handOut(one?.candidateId)).file)).toMatchObject({ method: 'CANCEL', sequence: 1 });
  });

  it('need a date and an address, and are written in a language that is known', async () => {
    const { id, people } = await invited(api, secretariat, 1);
    const candidateId = people[0]?.candidateId;
    expect((await handOut(candidateId)).refused).toBe('VALIDATION candidateId');
    await set(id);
    expect((await handOut(candidateId, secretariat, 'fr')).refused).toBe('VALIDATION language');
    await api.admin.query('update app.focus_group_candidates set email = null where id = $1', [candidateId]);
    expect((await handOut(candidateId)).refused).toBe('VALIDATION candidateId');
  });

  it('are downloaded by whoever takes part, in the zone of the reader', async () => {
    const { id, people } = await invited(api, secretariat);
    const [one, two] = people;
    await answerInvitation(api, one?.token ?? '', 'ACCEPTED');
    const query =
      'query ($zone: String!) { calendarFileByLink(zone: $zone, language: "de") { name text method sequence } }';
    const download = (token = '', zone = 'Asia/Kathmandu') =>
      api.askByLink<{ calendarFileByLink: File }>(token, query, { zone });
    expect((await download(one?.token)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await set(id);
    const mine = read((await download(one?.token)).data?.calendarFileByLink);
    expect(mine).toMatchObject({ method: 'PUBLISH', attendees: [], url: 'https://meet.example.org/x' });
    expect(mine.description).toContain('Asia/Kathmandu (UTC+5:45)');
    expect((await download(two?.token)).data?.calendarFileByLink.text).not.toContain('meet.example.org');
    expect((await download(one?.token, 'Mars/Olympus')).errors?.[0]?.extensions).toMatchObject({
      code: 'VALIDATION',
      field: 'zone',
    });
  });
});
