import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CalendarCopy, calendarStep } from '@alongside/domain';
import { zonedSpan } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { type MeetingFile, writeMeeting } from './meeting-file.ts';

const written = new Date('2027-03-01T09:00:00Z');
const link = 'https://meet.example.org/hotlines-and-helplines';

/** In the week in which America is on summer time already and Europe is not: 14:00 in Madrid is 09:00 in New York. */
const gap = new Date('2027-03-22T13:00:00Z');
/** A week later both are, and 14:00 in Madrid is an hour earlier in the world. */
const after = new Date('2027-03-29T12:00:00Z');

const meeting = (change: Partial<MeetingFile> = {}): MeetingFile => ({
  method: 'REQUEST',
  status: 'CONFIRMED',
  uid: 'fg-0198c0de-0000-7000-8000-000000000001@alongside.example',
  sequence: 0,
  startsAt: gap,
  minutes: 90,
  summary: 'Hotlines and helplines',
  description: hours(change.startsAt ?? gap),
  location: 'Online',
  link: null,
  organiser: { name: 'Secretariat of the network', email: 'secretariat@alongside.example' },
  attendee: { name: 'Coordinator, Iberia line', email: 'coordinator@iberia.example', answer: 'NEEDS-ACTION' },
  stamp: written,
  language: 'en',
  ...change,
});
const hours = (startsAt: Date) => Object.values(zonedSpan(startsAt, 90, 'Europe/Madrid', 'en-GB')).join(', ');
const later = (minutes: number) => new Date(written.getTime() + minutes * 60_000);
const accepted = { name: 'Coordinator, Iberia line', email: 'coordinator@iberia.example', answer: 'ACCEPTED' } as const;

/** What the rule says of somebody who has a copy already, as the file takes it. */
function step(session: { sequence: number; cancelled?: boolean }, copy: CalendarCopy | null, takesPart = true) {
  const found = calendarStep(
    { cancelled: false, confirmed: true, begun: false, ...session },
    { takesPart, accepted: takesPart, copy },
  );
  if (!found) throw new Error('there is nothing to send');
  const { method, status, sequence, withLink } = found;
  return { method, status, sequence, link: withLink ? link : null };
}
const had = (sequence: number, method: CalendarCopy['method'] = 'REQUEST'): CalendarCopy => ({
  method,
  sequence,
  withLink: method === 'REQUEST',
  ahead: true,
});

/** The rows of research/focus-survey.md C7. */
const rows: readonly (readonly [file: string, what: string, meeting: MeetingFile])[] = [
  [
    '1-download',
    'is downloaded by whoever wants it in the own calendar',
    meeting({ method: 'PUBLISH', link, sequence: 2 }),
  ],
  ['2-invitation', 'invites somebody who has not answered, without the link', meeting()],
  [
    '3-moved',
    'moves over the change to summer time',
    meeting({ ...step({ sequence: 1 }, had(0)), startsAt: after, attendee: accepted, stamp: later(10) }),
  ],
  [
    '4-reworded',
    'corrects a word under the same number',
    meeting({
      ...step({ sequence: 1 }, had(1)),
      startsAt: after,
      attendee: accepted,
      summary: 'Hotlines & helplines',
      stamp: later(20),
    }),
  ],
  [
    '5-withdrawn',
    'takes the date from one person',
    meeting({
      ...step({ sequence: 1 }, had(1), false),
      startsAt: after,
      attendee: { ...accepted, answer: 'DECLINED' },
      stamp: later(30),
    }),
  ],
  [
    '6-called-off',
    'calls the session off',
    meeting({
      ...step({ sequence: 2, cancelled: true }, had(1)),
      startsAt: after,
      attendee: accepted,
      stamp: later(40),
    }),
  ],
  [
    '7-again',
    'takes place after all',
    meeting({ ...step({ sequence: 3 }, had(2, 'CANCEL')), startsAt: after, attendee: accepted, stamp: later(50) }),
  ],
];

/** The file as another library reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const people = component.getAllProperties('attendee');
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      startsAt: event.startDate.toJSDate().toISOString(),
      minutes: event.duration.toSeconds() / 60,
      status: component.getFirstPropertyValue('status'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      organiser: String(component.getFirstPropertyValue('organizer')),
      attendees: people.map((each) => [
        String(each.getFirstValue()).toLowerCase(),
        each.getParameter('partstat'),
        each.getParameter('rsvp'),
      ]),
      url: component.getFirstPropertyValue('url')?.toString() ?? null,
    };
  });
  return { method: calendar.getFirstPropertyValue('method'), events };
}

describe('the calendar file of a meeting', () => {
  it.each(rows)('%s: %s', async (name, _, one) => {
    const golden = await readFile(join(import.meta.dirname, 'golden', `${name}.ics`), 'utf8');
    expect(`${writeMeeting(one).replaceAll('\r\n', '\n')}\n`).toBe(golden);
  });

  it('is understood by another library as it was meant, with the hours of the right season', () => {
    const told = rows.map(([, , one]) => read(writeMeeting(one)));
    expect(
      told.map(({ method, events: [event] }) => [method, event?.sequence, event?.status, event?.startsAt, event?.url]),
    ).toEqual([
      ['PUBLISH', 2, 'CONFIRMED', '2027-03-22T13:00:00.000Z', link],
      ['REQUEST', 0, 'CONFIRMED', '2027-03-22T13:00:00.000Z', null],
      ['REQUEST', 1, 'CONFIRMED', '2027-03-29T12:00:00.000Z', link],
      ['REQUEST', 1, 'CONFIRMED', '2027-03-29T12:00:00.000Z', link],
      ['CANCEL', 2, 'CANCELLED', '2027-03-29T12:00:00.000Z', null],
      ['CANCEL', 2, 'CANCELLED', '2027-03-29T12:00:00.000Z', null],
      ['REQUEST', 3, 'CONFIRMED', '2027-03-29T12:00:00.000Z', link],
    ]);
    expect(told.map(({ events: [event] }) => event?.description)).toEqual([
      ...Array.from({ length: 2 }, () => 'Mon 22 Mar 2027, 14:00–15:30, Europe/Madrid (UTC+1)'),
      ...Array.from({ length: 5 }, () => 'Mon 29 Mar 2027, 14:00–15:30, Europe/Madrid (UTC+2)'),
    ]);
  });

  it('keeps one number for life, one organiser, and names nobody but its reader', () => {
    const told = rows.map(([, , one]) => read(writeMeeting(one)));
    expect(new Set(told.map(({ events }) => events.length))).toEqual(new Set([1]));
    expect(new Set(told.map(({ events: [event] }) => event?.uid)).size).toBe(1);
    expect(new Set(told.map(({ events: [event] }) => event?.organiser))).toEqual(
      new Set(['mailto:secretariat@alongside.example']),
    );
    expect(told.map(({ events: [event] }) => event?.attendees)).toEqual([
      [],
      [['mailto:coordinator@iberia.example', 'NEEDS-ACTION', 'FALSE']],
      [['mailto:coordinator@iberia.example', 'ACCEPTED', 'FALSE']],
      [['mailto:coordinator@iberia.example', 'ACCEPTED', 'FALSE']],
      [['mailto:coordinator@iberia.example', 'DECLINED', 'FALSE']],
      [['mailto:coordinator@iberia.example', 'ACCEPTED', 'FALSE']],
      [['mailto:coordinator@iberia.example', 'ACCEPTED', 'FALSE']],
    ]);
  });

  it('rises in number or, under the same number, in its stamp', () => {
    const life = rows.slice(1).map(([, , one]) => read(writeMeeting(one)).events[0]);
    const order = life.map((event) => `${String(event?.sequence)} ${event?.stamp ?? ''}`);
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBe(order.length);
  });

  it('is written in lines of at most 75 octets, whatever stands in it', () => {
    const text = writeMeeting(meeting({ summary: 'Ψυχή; Łódź, 😀 '.repeat(20), description: 'a\nb\\n; END:VEVENT' }));
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(read(text).events).toMatchObject([
      { summary: 'Ψυχή; Łódź, 😀 '.repeat(20), description: 'a\nb\\n; END:VEVENT' },
    ]);
  });
});
