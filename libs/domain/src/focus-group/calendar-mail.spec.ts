import { describe, expect, it } from '@jest/globals';
import { LINK_PLACE } from '../mail/index.ts';
import { type CalendarMail, calendarMail } from './calendar-mail.ts';
import { calendarStep } from './calendar-step.ts';

const session = { sequence: 1, confirmed: true, cancelled: false, begun: false };
const person = { takesPart: true, accepted: true, copy: null };
const had = { method: 'REQUEST', sequence: 0, withLink: false, ahead: true } as const;

const mailFor = (given: { session?: object; person?: object; calledOff?: boolean } = {}): CalendarMail => {
  const asked = { ...person, ...given.person };
  const step = calendarStep({ ...session, ...given.session }, asked);
  if (!step) throw new Error('nothing to tell');
  return {
    title: 'Hotlines and\nhelplines',
    purpose: 'What would help hotlines.',
    askedBy: 'Sam Secretary',
    name: null,
    when: { day: 'Mon 22 Mar 2027', hours: '14:00–15:30', zone: 'Europe/Madrid (UTC+1)' },
    venue: 'Online',
    joinLink: 'https://meet.example.org/x',
    calledOff: given.calledOff ?? false,
    step,
    copy: asked.copy,
  };
};

describe('the mail with a calendar file', () => {
  it.each([
    ['a date that is fixed', {}, 'Date: Hotlines and helplines, Mon 22 Mar 2027'],
    [
      'a date that is only held',
      { session: { confirmed: false } },
      'Date held: Hotlines and helplines, Mon 22 Mar 2027',
    ],
    ['a date that was moved', { person: { copy: had } }, 'Changed: Hotlines and helplines, Mon 22 Mar 2027'],
    [
      'a date after a cancellation',
      { person: { copy: { ...had, method: 'CANCEL' } } },
      'Date: Hotlines and helplines, Mon 22 Mar 2027',
    ],
    [
      'a session that was called off',
      { session: { cancelled: true }, person: { copy: had }, calledOff: true },
      'Called off: Hotlines and helplines, Mon 22 Mar 2027',
    ],
    [
      'the end for one person',
      { person: { takesPart: false, accepted: false, copy: had } },
      'Taken out of your calendar: Hotlines and helplines, Mon 22 Mar 2027',
    ],
  ])('tells %s in one line', (_, given, subject) => {
    expect(calendarMail(mailFor(given), 'EN').subject).toBe(subject);
  });

  it('says all that the file says, with the hours on the clock of the reader', () => {
    const { body } = calendarMail(mailFor(), 'EN');
    for (const part of [
      'Mon 22 Mar 2027, 14:00–15:30, Europe/Madrid (UTC+1)',
      'Place: Online',
      'What would help hotlines.',
    ])
      expect(body).toContain(part);
  });

  it('tells how to join only to those who have accepted', () => {
    expect(calendarMail(mailFor(), 'EN').body).toContain('meet.example.org');
    expect(calendarMail(mailFor({ person: { accepted: false } }), 'EN').body).not.toContain('meet.example.org');
    const off = mailFor({ session: { cancelled: true }, person: { copy: had }, calledOff: true });
    expect(calendarMail(off, 'EN').body).not.toContain('meet.example.org');
  });

  it('leads to the own page while there is something to reply to', () => {
    const off = mailFor({ person: { takesPart: false, accepted: false, copy: had } });
    expect(calendarMail(mailFor(), 'DE').body).toContain(LINK_PLACE);
    expect(calendarMail(off, 'DE').body).not.toContain(LINK_PLACE);
  });
});
