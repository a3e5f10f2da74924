import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import ICAL from 'ical.js';
import { type Person, TestApi } from '../../../test/api.ts';
import { hold, type Invitee, invited, loadSession, typed } from '../../../test/focus-group-sessions.ts';
import { act, answerInvitation, load, seeInvitation } from '../../../test/focus-groups.ts';
import { type Accepted, MailSink } from '../../../test/mail-sink.ts';
import { Clock } from '../../kernel/clock.ts';
import { MailSender } from '../../kernel/mail/mail-sender.ts';
import { CalendarMailService } from './calendar-mail.service.ts';

let sink: MailSink;
let api: TestApi;
let secretariat: Person;
let now: Date;
beforeAll(async () => {
  sink = await MailSink.start();
  api = await TestApi.start({ ...sink.environment, PUBLIC_URL: 'http://alongside.example' });
  jest.spyOn(api.get(Clock), 'now').mockImplementation(() => now);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(async () => {
  await api.stop();
  await sink.stop();
});
beforeEach(async () => {
  now = new Date();
  sink.mood = () => undefined;
  sink.accepted.length = 0;
  // Other groups would mail too, as soon as the clock of a test runs ahead.
  await api.admin.query('update app.focus_group_sessions set calendar_by = null');
});

const place = { zone: 'Europe/Madrid', minutes: 90, venue: 'Online', joinLink: 'https://meet.example.org/x' };
const set = (focusGroupId: string, days: number, version?: number, confirmed = true) =>
  hold(
    secretariat,
    'setFocusGroupSession',
    { ...place, focusGroupId, at: typed(days), confirmed, ...(version && { version }) },
    'SetSessionInput',
  );
const mail = (focusGroupId: string, person = secretariat) => hold(person, 'mailCalendarFiles', { focusGroupId });
const deliver = () => api.get(MailSender).drain();
/** A quarter of an hour goes by, and the job looks. */
async function settle(): Promise<void> {
  now = new Date(now.getTime() + 15 * 60_000);
  await api.get(CalendarMailService).writeDue();
  await deliver();
}

/** One person who has accepted and one who was asked, with a fixed date. */
async function dated() {
  const { id, people } = await invited(api, secretariat, 2);
  const [comer, asked] = people as [Invitee, Invitee];
  await answerInvitation(api, comer.token, 'ACCEPTED');
  await set(id, 9);
  return { id, comer, asked };
}

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
/** The part of a message that begins with this type. */
const part = (raw: string, type: string): string =>
  new RegExp(`Content-Type: ${type}[\\s\\S]*?\\r\\n\\r\\n([\\s\\S]*?)\\r\\n--`).exec(raw)?.[1] ?? '';
/** What mail and calendar programs learn from a message. */
function read({ to, subject, raw }: Accepted) {
  const beside = quotedPrintable(part(raw, 'text/calendar')).trim();
  const attached = Buffer.from(part(raw, 'application/ics'), 'base64').toString().trim();
  const calendar = new ICAL.Component(ICAL.parse(beside));
  const event = calendar.getFirstSubcomponent('vevent');
  const value = (name: string) => event?.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    to: to[0]?.slice(1, 9),
    what: subject.split(':')[0],
    method: calendar.getFirstPropertyValue('method'),
    announced: /text\/calendar;[\s\S]*?method=(\w+)/.exec(raw)?.[1],
    sequence: Number(value('sequence')),
    uid: value('uid'),
    url: value('url'),
    attendee: value('attendee')?.toLowerCase(),
    same: beside === attached,
  };
}
const told = () => sink.accepted.map(read);
const short = ({ candidateId }: Invitee) => candidateId.slice(0, 8);
const calendarOf = async (id: string, { candidateId }: Invitee) =>
  (await loadSession(secretariat, id)).participants.find((each) => each.id === candidateId)?.calendar;

describe('calendar files by mail', () => {
  it('go to each person by itself, attached and beside the text, with the link for whoever has accepted', async () => {
    const { id, comer, asked } = await dated();
    expect((await mail(id)).refused).toBeUndefined();
    await deliver();
    const mails = told();
    expect(new Map(mails.map(({ to, ...rest }) => [to, rest]))).toEqual(
      new Map(
        [comer, asked].map((who) => [
          short(who),
          {
            ...{ what: 'Date', method: 'REQUEST', announced: 'REQUEST', sequence: 0, same: true },
            uid: `fg-${id}@alongside.example`,
            url: who === comer ? place.joinLink : null,
            attendee: `mailto:p${short(who)}@work.example`,
          },
        ]),
      ),
    );
    expect(await calendarOf(id, comer)).toMatchObject({ due: false });
  });

  it('carry a link to the own page, which works', async () => {
    const { id, asked } = await dated();
    await mail(id);
    await deliver();
    const raw = sink.accepted.find(({ to }) => to[0]?.includes(short(asked)))?.raw.replace(/=\r\n/g, '') ?? '';
    const token = /\/answer\/invitation#([0-9a-z]{50})/.exec(raw)?.[1] ?? '';
    expect((await seeInvitation(api, token)).data?.invitationByLink.state).toBe('SENT');
  });

  it('are written once, however often somebody presses the button', async () => {
    const { id } = await dated();
    await Promise.all([mail(id), mail(id)]);
    await mail(id);
    await deliver();
    await settle();
    expect(sink.accepted).toHaveLength(2);
  });

  it('follow by themselves when the date is moved and then given up, under rising numbers', async () => {
    const { id, comer } = await dated();
    await mail(id);
    await deliver();
    await set(id, 10, 1);
    await settle();
    await hold(secretariat, 'giveUpFocusGroupSession', { id, version: 2 }, 'GiveUpSessionInput');
    await settle();
    const mine = told().filter(({ to }) => to === short(comer));
    expect(mine.map(({ what, method, sequence }) => [what, method, sequence])).toEqual([
      ['Date', 'REQUEST', 0],
      ['Changed', 'REQUEST', 1],
      ['Called off', 'CANCEL', 2],
    ]);
    expect(new Set(mine.map(({ uid }) => uid)).size).toBe(1);
    await settle();
    expect(sink.accepted).toHaveLength(6);
  });

  it('are put right once where the session turns out to have been earlier, also after it is noted as held', async () => {
    const { id, comer } = await dated();
    await mail(id);
    await deliver();
    await set(id, -2, 1);
    expect(await calendarOf(id, comer)).toMatchObject({ method: 'REQUEST', sequence: 1, due: true });
    await api.admin.query(`update app.focus_groups set status = 'HELD' where id = $1`, [id]);
    await settle();
    await settle();
    const mine = told().filter(({ to }) => to === short(comer));
    expect(mine.map(({ what, method, sequence, url }) => [what, method, sequence, url])).toEqual([
      ['Date', 'REQUEST', 0, place.joinLink],
      ['Changed', 'REQUEST', 1, null],
    ]);
    expect(await calendarOf(id, comer)).toBeNull();
  });

  it('do not leave once the session has begun', async () => {
    const { id } = await dated();
    await mail(id);
    await api.admin.query(`update app.focus_group_sessions set starts_at = now() - interval '1 hour' where id = $1`, [
      id,
    ]);
    await api.admin.query(
      `update app.focus_group_participants set copied_at = now() - interval '2 hours',
         copy_starts_at = now() - interval '1 hour' where focus_group_id = $1`,
      [id],
    );
    await deliver();
    expect(sink.accepted).toEqual([]);
  });

  it('tell a slip to nobody that is corrected within ten minutes', async () => {
    const { id, comer } = await dated();
    await mail(id);
    await deliver();
    await set(id, 10, 1);
    await api.get(CalendarMailService).writeDue();
    await set(id, 9, 2);
    await settle();
    expect(
      told()
        .filter(({ to }) => to === short(comer))
        .map(({ sequence }) => sequence),
    ).toEqual([0, 2]);
  });

  it('take the date from everybody when the focus group is called off', async () => {
    const { id } = await dated();
    await mail(id);
    await deliver();
    const { version } = await load(secretariat, id);
    await act(secretariat, 'cancelFocusGroup', { id, version, reason: 'Too few people.' });
    await settle();
    expect(told().map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL', 'CANCEL']);
  });

  it('follow the replies: the link after a yes, the end after a no', async () => {
    const { id, comer, asked } = await dated();
    await mail(id);
    await deliver();
    await answerInvitation(api, asked.token, 'ACCEPTED');
    await answerInvitation(api, comer.token, 'DECLINED');
    await settle();
    const later = told().slice(2);
    expect(later.find(({ to }) => to === short(asked))).toMatchObject({
      method: 'REQUEST',
      sequence: 0,
      url: place.joinLink,
    });
    expect(later.find(({ to }) => to === short(comer))).toMatchObject({
      what: 'Taken out of your calendar',
      method: 'CANCEL',
      sequence: 1,
    });
  });

  it('do not leave when what they say no longer holds, and the next one tells what holds', async () => {
    const { id, comer } = await dated();
    await mail(id);
    await set(id, 10, 1);
    await deliver();
    expect(sink.accepted).toEqual([]);
    await settle();
    expect(
      told()
        .filter(({ to }) => to === short(comer))
        .map(({ sequence }) => sequence),
    ).toEqual([1]);
  });

  it('wait for the button: nothing is mailed by itself before, and a date that is only held never is', async () => {
    const { id, people } = await invited(api, secretariat, 2);
    await set(id, 9, undefined, false);
    await settle();
    expect(sink.accepted).toEqual([]);
    await api.admin.query('update app.focus_group_sessions set calendar_by = $2 where id = $1', [id, secretariat.id]);
    await settle();
    expect(sink.accepted).toEqual([]);
    await mail(id);
    await deliver();
    expect(told().map(({ what }) => what)).toEqual(people.map(() => 'Date held'));
  });

  it('leave out those without an address, whose file is downloaded', async () => {
    const { id, comer, asked } = await dated();
    await api.admin.query('update app.focus_group_candidates set email = null where id = $1', [asked.candidateId]);
    await mail(id);
    await deliver();
    expect(told().map(({ to }) => to)).toEqual([short(comer)]);
    expect(await calendarOf(id, asked)).toMatchObject({ due: true });
  });

  it('show that an address was refused, and go there again only by the button', async () => {
    const { id, comer } = await dated();
    sink.mood = (to) => (to.includes(short(comer)) ? { code: 550, at: 'RCPT' } : undefined);
    await mail(id);
    await deliver();
    const { data } = await secretariat.ask<{ focusGroup: { participants: { id: string; mailState: string }[] } }>(
      'query ($id: ID!) { focusGroup(id: $id) { participants { id mailState } } }',
      { id },
    );
    expect(data?.focusGroup.participants.find((each) => each.id === comer.candidateId)?.mailState).toBe('FAILED');
    sink.mood = () => undefined;
    await settle();
    expect(sink.accepted).toHaveLength(1);
    await mail(id);
    await deliver();
    expect(
      told()
        .map(({ to }) => to)
        .at(-1),
    ).toBe(short(comer));
  });

  it('can be read in the outbox, and lose their file with a name that is taken out of the text', async () => {
    const { id } = await dated();
    await mail(id);
    const admin = await api.addPerson('ADMIN');
    const read = async () => {
      const { data } = await admin.ask<{ mails: { edges: { node: { id: string; calendarFile: string | null } }[] } }>(
        '{ mails(first: 1) { edges { node { id calendarFile } } } }',
      );
      return data?.mails.edges[0]?.node;
    };
    const first = await read();
    expect(first?.calendarFile).toContain('METHOD:REQUEST');
    await api.admin.query(`update app.mails set body = replace(body, 'hotlines', '…') where id = $1`, [first?.id]);
    expect((await read())?.calendarFile).toBeNull();
  });

  it('are sent by the secretariat only', async () => {
    const { id } = await dated();
    for (const person of [await api.addPerson('MANAGER', await api.addHotline()), await api.addPerson('ADMIN')])
      expect((await mail(id, person)).refused).toBe('FORBIDDEN');
    expect((await mail(randomUUID())).refused).toBe('NOT_FOUND');
  });
});
