import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import type { ConsentPurpose, FocusGroupStatus } from '../vocabulary/index.ts';
import {
  actionProblems,
  agendaClock,
  agendaProblems,
  attendanceProblem,
  clockMoved,
  type FindingEntry,
  findingProblems,
  mayRecord,
  missingForStep,
  momentOf,
  nextSessionStep,
  parseTypedTime,
  pollProblems,
  type SessionFacts,
  sessionProblems,
  typedTimeAt,
  zoneChangeProblem,
} from './index.ts';

const now = new Date('2027-03-01T12:00:00Z');
const fields = (problems: readonly { readonly field: string }[]) => problems.map(({ field }) => field);

describe('a typed time', () => {
  it('is a day and a time on a wall, and nothing else', () => {
    expect(parseTypedTime('2027-03-22T14:05')).toEqual({ day: '2027-03-22', hour: 14, minute: 5 });
    for (const wrong of [
      '',
      '2027-03-22',
      '2027-02-30T10:00',
      '2027-03-22T24:00',
      '2027-03-22T14:00Z',
      '22.3.2027 14:00',
    ])
      expect(parseTypedTime(wrong)).toBeUndefined();
  });

  it.each(['Europe/Madrid', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Nairobi'])(
    'is the same again once it was a moment, in the weeks in which clocks change: %s',
    (zone) => {
      for (let day = 10; day <= 31; day += 1) {
        const typed = `2027-03-${String(day)}T09:30`;
        const time = parseTypedTime(typed);
        expect(time && typedTimeAt(momentOf(time, zone), zone)).toBe(typed);
      }
    },
  );

  it('has moved where summer time skips its hour, or a country has changed its rules since', () => {
    const skipped = parseTypedTime('2027-03-28T02:30');
    expect(skipped && clockMoved('2027-03-28T02:30', momentOf(skipped, 'Europe/Vienna'), 'Europe/Vienna')).toBe(true);
    expect(clockMoved('2027-03-22T14:00', new Date('2027-03-22T13:00:00Z'), 'Europe/Vienna')).toBe(false);
    expect(clockMoved('2027-03-22T14:00', new Date('2027-03-22T12:00:00Z'), 'Europe/Vienna')).toBe(true);
  });
});

describe('the options of a poll', () => {
  const poll = { zone: 'Europe/Madrid', minutes: 90, times: ['2027-03-22T14:00', '2027-03-23T14:00'] };
  it.each([
    ['as they should be', poll, [], []],
    ['in no zone', { ...poll, zone: 'Europe/Nowhere' }, [], ['zone']],
    ['of no length', { ...poll, minutes: 5 }, [], ['minutes']],
    ['that are none', { ...poll, times: [] }, [], ['options']],
    ['that are over', { ...poll, times: ['2027-03-01T12:59'] }, [], ['options.0.at']],
    ['that are no times', { ...poll, times: ['tomorrow'] }, [], ['options.0.at']],
    ['given twice', { ...poll, times: ['2027-03-22T14:00', '2027-03-22T14:00'] }, [], ['options.1.at']],
    ['that are there already', poll, ['2027-03-23T14:00'], ['options.1.at']],
    [
      'that are too many',
      { ...poll, times: Array.from({ length: 21 }, (_, n) => `2027-04-${String(n + 10)}T14:00`) },
      [],
      ['options'],
    ],
  ])('%s', (_, plan, there, wrong) => {
    expect(fields(pollProblems(plan, now, there))).toEqual(wrong);
  });

  it('move with the clock only while nobody has answered', () => {
    expect(zoneChangeProblem('CLOCK', true)?.field).toBe('kept');
    expect(zoneChangeProblem('CLOCK', false)).toBeUndefined();
    expect(zoneChangeProblem('MOMENT', true)).toBeUndefined();
  });
});

describe('a session', () => {
  const plan = { at: '2027-03-22T14:00', zone: 'Europe/Madrid', minutes: 90, venue: null, joinLink: null };
  it.each([
    ['as it should be', {}, []],
    ['with a link', { joinLink: 'https://meet.example.org/x' }, []],
    ['with a link that is none', { joinLink: 'meet.example.org' }, ['joinLink']],
    ['that took place last week', { at: '2027-02-22T14:00' }, []],
    ['of last year', { at: '2026-03-22T14:00' }, ['at']],
    ['of a whole week', { minutes: 10_080 }, ['minutes']],
  ])('%s', (_, given, wrong) => {
    expect(fields(sessionProblems({ ...plan, ...given }, now))).toEqual(wrong);
  });

  it.each([
    ['ATTENDED', '2027-03-02T13:00:00Z', 'attendance'],
    ['NO_SHOW', '2027-03-02T13:00:00Z', 'attendance'],
    ['EXCUSED', '2027-03-02T13:00:00Z', undefined],
    [null, '2027-03-02T13:00:00Z', undefined],
    ['ATTENDED', '2027-02-28T13:00:00Z', undefined],
    ['ATTENDED', null, 'attendance'],
  ] as const)('takes the attendance %s when it begins at %s: wrong is %s', (attendance, startsAt, wrong) => {
    expect(attendanceProblem(attendance, startsAt && new Date(startsAt), now)?.field).toBe(wrong);
  });

  it('has a run sheet whose lines say something and take a while', () => {
    expect(agendaClock([{ minutes: 10 }, { minutes: 30 }])).toEqual([0, 10, 40]);
    expect(fields(agendaProblems([{ title: ' ', minutes: 0, lead: null }]))).toEqual([
      'items.0.title',
      'items.0.minutes',
    ]);
    expect(agendaProblems([{ title: 'Welcome', minutes: 10, lead: 'Moderator' }])).toEqual([]);
  });

  const ready: SessionFacts = {
    startsAt: new Date('2027-02-22T13:00:00Z'),
    confirmed: true,
    venue: 'Lisbon',
    joinLink: null,
    attendances: ['ATTENDED', 'EXCUSED'],
    findings: 2,
    withoutEvidence: 0,
  };
  it.each([
    ['SCHEDULED', {}, []],
    ['SCHEDULED', { startsAt: null }, ['DATE']],
    ['SCHEDULED', { confirmed: false }, ['DATE']],
    ['HELD', {}, []],
    ['HELD', { venue: null }, ['PLACE']],
    ['HELD', { venue: null, joinLink: 'https://meet.example.org' }, []],
    ['HELD', { startsAt: new Date('2027-03-22T13:00:00Z') }, ['BEGUN']],
    ['HELD', { attendances: [null, 'ATTENDED'] as const }, ['ATTENDANCE']],
    ['HELD', { attendances: ['NO_SHOW'] as const }, ['SOMEBODY']],
    ['HELD', { attendances: [] }, ['SOMEBODY']],
    ['REPORTED', {}, []],
    ['REPORTED', { findings: 0 }, ['FINDING']],
    ['REPORTED', { withoutEvidence: 1 }, ['EVIDENCE']],
  ] as const)('is %s with %o once nothing of this is missing: %o', (step, given, missing) => {
    expect(missingForStep(step, { ...ready, ...given }, now)).toEqual(missing);
  });

  it.each([
    ['DRAFT', null],
    ['INVITING', 'SCHEDULED'],
    ['SCHEDULED', 'HELD'],
    ['HELD', 'REPORTED'],
    ['REPORTED', null],
    ['CANCELLED', null],
  ] as const)('leads a focus group from %s to %s', (status: FocusGroupStatus, next) => {
    expect(nextSessionStep(status)).toBe(next);
  });

  it('is recorded only if everybody who comes has agreed', () => {
    const person = (comes: boolean, ...consents: ConsentPurpose[]) => ({ comes, consents });
    expect(mayRecord([person(true, 'RECORDING'), person(true, 'RECORDING', 'QUOTATION')])).toBe(true);
    expect(mayRecord([person(true, 'RECORDING'), person(true, 'ATTRIBUTION')])).toBe(false);
    expect(mayRecord([person(true, 'RECORDING'), person(false)])).toBe(true);
    expect(mayRecord([])).toBe(false);
  });
});

describe('a finding', () => {
  const entry: FindingEntry = {
    theme: 'Referral',
    statement: 'Hotlines do not know whom to point to.',
    support: 3,
    quote: null,
    speakerId: null,
    named: false,
  };
  const nobody = { consents: [] };
  it.each([
    ['with statement and support', {}, undefined, []],
    ['without a theme', { theme: '' }, undefined, ['theme']],
    ['supported by more than were there', { support: 9 }, undefined, ['support']],
    ['with a quotation of nobody', { quote: 'We lost the thread.' }, undefined, ['speakerId']],
    ['with a quotation without consent', { quote: 'We lost the thread.', speakerId: 'a' }, nobody, ['quote']],
    ['with a quotation', { quote: 'We lost the thread.', speakerId: 'a' }, { consents: ['QUOTATION'] as const }, []],
    ['with a name without consent', { named: true, speakerId: 'a' }, { consents: ['QUOTATION'] as const }, ['named']],
    ['with a name', { named: true, speakerId: 'a' }, { consents: ['ATTRIBUTION'] as const }, []],
    ['with a name and nobody', { named: true }, undefined, ['speakerId']],
    ['of somebody who was not there', { speakerId: 'a', named: true }, undefined, ['speakerId']],
  ])('%s', (_, given, speaker, wrong) => {
    expect(fields(findingProblems({ ...entry, ...given }, speaker, 8))).toEqual(wrong);
  });

  it('leads to something to be done, from today on', () => {
    const today = civilDate('2027-03-30');
    expect(fields(actionProblems(' ', civilDate('2027-03-01'), today))).toEqual(['title', 'dueOn']);
    expect(actionProblems('Write a one-page guide', null, today)).toEqual([]);
  });
});
