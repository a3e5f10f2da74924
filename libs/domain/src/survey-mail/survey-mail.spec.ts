import { daysBetween, today, wallClock } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { germanSurveyMailWords } from '../german/index.ts';
import { isHeaderLine, LINK_PLACE, withLink } from '../mail/index.ts';
import { surveyMailSteps } from '../vocabulary/index.ts';
import {
  englishSurveyMailWords,
  nextWorkingTime,
  type SurveyMailFacts,
  surveyCadence,
  surveyMail,
  surveyMailBar,
  surveyMailPlan,
  surveyReminderBar,
  type WrittenSurveyMail,
  workingHours,
  workingTimeBefore,
} from './index.ts';

const VIENNA = 'Europe/Vienna';
const DAY = 86_400_000;
const stamp = (at: Date) => at.toISOString().slice(0, 16);

describe('working time', () => {
  it.each([
    // A Wednesday at ten stays; before nine it is nine; in the evening the next day; at the weekend Monday.
    ['2026-11-25T09:00Z', '2026-11-25T09:00'],
    ['2026-11-25T05:00Z', '2026-11-25T08:00'],
    ['2026-11-25T15:00Z', '2026-11-26T08:00'],
    ['2026-11-27T15:30Z', '2026-11-30T08:00'],
    ['2026-11-29T11:00Z', '2026-11-30T08:00'],
  ])('after %s in Vienna is %s', (at, expected) => {
    expect(stamp(nextWorkingTime(new Date(at), VIENNA))).toBe(expected);
  });

  it.each([
    ['2026-11-25T09:00Z', '2026-11-25T09:00'],
    ['2026-11-25T20:00Z', '2026-11-25T08:00'],
    ['2026-11-25T05:00Z', '2026-11-24T08:00'],
    ['2026-11-29T11:00Z', '2026-11-27T08:00'],
  ])('before %s in Vienna is %s', (at, expected) => {
    expect(stamp(workingTimeBefore(new Date(at), VIENNA))).toBe(expected);
  });

  it('is that of the place, on both sides of the date line and when clocks change', () => {
    for (const zone of ['Pacific/Auckland', 'America/New_York', 'Asia/Kathmandu']) {
      for (let hour = 0; hour < 24 * 20; hour += 5) {
        const at = new Date(Date.parse('2027-03-20T00:30:00Z') + hour * 3_600_000);
        const [next, before] = [nextWorkingTime(at, zone), workingTimeBefore(at, zone)];
        expect(next.getTime()).toBeGreaterThanOrEqual(at.getTime());
        expect(before.getTime()).toBeLessThanOrEqual(at.getTime());
        for (const { weekday, hour: shown } of [wallClock(next, zone), wallClock(before, zone)]) {
          expect([weekday < 6, shown >= workingHours.from, shown < workingHours.until]).toEqual([true, true, true]);
        }
      }
    }
  });
});

/** Three weeks from a Monday, nine o'clock in Vienna, to a Sunday night. */
const round = { opensAt: '2026-11-02T08:00:00Z', closesAt: '2026-11-22T22:59:00Z' };
const planAt = (now: string, written: readonly WrittenSurveyMail[] = [], asked = round) =>
  surveyMailPlan(asked, written, VIENNA, new Date(now)).map(({ step, at }) => `${step} ${stamp(at)}`);

describe('the mails of a round', () => {
  it('come on the cadence: three days before, at the opening, after one and two weeks, two days before the end', () => {
    expect(planAt('2026-10-20T12:00Z')).toEqual([
      'ANNOUNCEMENT 2026-10-30T08:00',
      'INVITATION 2026-11-02T08:00',
      'REMINDER_1 2026-11-09T08:00',
      'REMINDER_2 2026-11-16T08:00',
      'LAST_CALL 2026-11-20T08:00',
    ]);
  });

  it('begin with the invitation where the round opens at once', () => {
    expect(planAt('2026-11-02T08:00Z')[0]).toBe('INVITATION 2026-11-02T08:00');
    expect(planAt('2026-11-02T19:00Z')[0]).toBe('INVITATION 2026-11-03T08:00');
  });

  const invited = { step: 'INVITATION', dueAt: '2026-11-02T08:00:00Z' } as const;

  it('never come twice', () => {
    const written = [invited, { step: 'REMINDER_1', dueAt: '2026-11-09T08:00:00Z' } as const];
    expect(planAt('2026-11-09T08:00Z', written)).toEqual(['REMINDER_2 2026-11-16T08:00', 'LAST_CALL 2026-11-20T08:00']);
  });

  it('count from the own invitation of a hotline that was added later', () => {
    const late = [{ step: 'INVITATION', dueAt: '2026-11-09T08:00:00Z' } as const];
    expect(planAt('2026-11-10T08:00Z', late)).toEqual(['REMINDER_1 2026-11-16T08:00', 'LAST_CALL 2026-11-20T08:00']);
  });

  it('keep four days from a reminder by hand, which counts as one of the three', () => {
    const written = [invited, { step: 'EXTRA', dueAt: '2026-11-06T10:00:00Z' } as const];
    expect(planAt('2026-11-06T10:00Z', written)).toEqual(['REMINDER_1 2026-11-10T08:00', 'LAST_CALL 2026-11-20T08:00']);
    const near = [invited, { step: 'EXTRA', dueAt: '2026-11-18T10:00:00Z' } as const];
    expect(planAt('2026-11-18T10:00Z', near)).toEqual([]);
  });

  it('are planned anew after an extension and after a pause', () => {
    const extended = { ...round, closesAt: '2026-11-29T22:59:00Z' };
    const written = [invited, { step: 'REMINDER_1', dueAt: '2026-11-09T08:00:00Z' } as const];
    expect(planAt('2026-11-17T12:00Z', written, extended)).toEqual([
      'REMINDER_2 2026-11-17T12:00',
      'LAST_CALL 2026-11-27T08:00',
    ]);
    // Paused from before the first reminder until the second week was over.
    expect(planAt('2026-11-17T12:00Z', [invited])).toEqual(['LAST_CALL 2026-11-20T08:00']);
  });

  it('end when three reminders were sent, and when the round is over', () => {
    const three = [9, 13, 17].map(
      (day) => ({ step: 'EXTRA', dueAt: `2026-11-${day < 10 ? `0${day}` : day}T08:00:00Z` }) as const,
    );
    expect(planAt('2026-11-17T12:00Z', [invited, ...three])).toEqual([]);
    expect(planAt(round.closesAt)).toEqual([]);
    expect(planAt('2026-11-22T12:00Z')).toEqual([]);
  });

  it('leave a short round with the invitation alone', () => {
    expect(planAt('2026-11-02T08:00Z', [], { ...round, closesAt: '2026-11-05T22:59:00Z' })).toEqual([
      'INVITATION 2026-11-02T08:00',
    ]);
  });

  it('keep their rules whenever one looks, however long the round and wherever the recipient', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: -10 * 24, max: 60 * 24 }),
        fc.constantFrom(VIENNA, 'Pacific/Auckland', 'America/New_York', 'Asia/Kathmandu'),
        fc.array(fc.tuple(fc.constantFrom(...surveyMailSteps.codes), fc.integer({ min: 0, max: 59 })), {
          maxLength: 3,
        }),
        (days, lookedAt, zone, past) => {
          const opens = Date.parse('2027-03-01T09:00:00Z');
          const now = new Date(opens + lookedAt * 3_600_000);
          const asked = {
            opensAt: new Date(opens).toISOString(),
            closesAt: new Date(opens + days * DAY).toISOString(),
          };
          const written = past.map(([step, day]) => ({ step, dueAt: new Date(opens + day * DAY).toISOString() }));
          const plan = surveyMailPlan(asked, written, zone, now);
          const asking = plan.filter(({ step }) => step !== 'ANNOUNCEMENT');
          for (const { at } of plan) {
            const { weekday, hour } = wallClock(at, zone);
            expect(weekday < 6 && hour >= 9 && hour < 16 && at >= now && at.getTime() < opens + days * DAY).toBe(true);
          }
          for (const [place, { at }] of asking.entries()) {
            const before = asking[place - 1]?.at;
            const days = before ? daysBetween(today(before, zone), today(at, zone)) : surveyCadence.apart;
            expect(days).toBeGreaterThanOrEqual(surveyCadence.apart);
          }
          expect(plan.filter(({ step }) => written.some((each) => each.step === step))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a hotline', () => {
  const reachable = { status: 'INVITED', contact: { bouncedAt: null }, mails: [] } as const;
  const now = new Date('2026-11-10T12:00:00Z');
  const mail = (dueAt: string, state: 'SENT' | 'FAILED' = 'SENT') => ({ dueAt, state });

  it.each([
    ['NOT_INVITED', { status: 'NOT_INVITED' }],
    ['ANSWERED', { status: 'SUBMITTED' }],
    ['DECLINED', { status: 'DECLINED' }],
    ['NO_ADDRESS', { contact: null }],
    ['UNREACHABLE', { contact: { bouncedAt: '2026-11-09T00:00:00Z' } }],
    ['UNREACHABLE', { mails: [mail('2026-11-02T08:00:00Z', 'FAILED')] }],
    [null, { status: 'STARTED' }],
    [null, { mails: [mail('2026-11-10T08:00:00Z')] }],
  ] as const)('gets no mail because of %s', (bar, more) => {
    expect(surveyMailBar({ ...reachable, ...more }, round, now)).toBe(bar);
  });

  it('gets none after the closing', () => {
    expect(surveyMailBar(reachable, round, new Date(round.closesAt))).toBe('OVER');
  });

  it('is reminded by hand once the round is open, and once a day', () => {
    expect(surveyReminderBar(reachable, round, now)).toBeNull();
    expect(surveyReminderBar(reachable, round, new Date('2026-11-01T00:00:00Z'))).toBe('NOT_OPEN');
    const today = { ...reachable, mails: [mail('2026-11-10T08:00:00Z')] };
    expect(surveyReminderBar(today, round, now)).toBe('MAILED_TODAY');
    expect(surveyReminderBar(today, round, new Date('2026-11-11T08:00:00Z'))).toBeNull();
  });
});

describe('the mail of a step', () => {
  const facts: SurveyMailFacts = {
    hotline: 'The asked hotline',
    title: 'Prevention survey',
    ...round,
    zone: 'America/New_York',
    signature: 'A. Example, member liaison',
  };

  it('says who asks, what, until when on the clock of the reader, and holds the place of the link', () => {
    const { subject, body } = surveyMail('INVITATION', facts, englishSurveyMailWords);
    expect(subject).toBe('Please answer by 22 Nov 2026: Prevention survey');
    expect(body).toContain('Dear colleagues of The asked hotline,');
    expect(body).toMatch(/until 22 Nov 2026, 17:59 (GMT-5|EST)/);
    expect(body).toContain('A. Example, member liaison');
    expect(withLink(body, 'https://a.example/survey#t')).toContain('with care:\nhttps://a.example/survey#t\n');
  });

  it('announces without a link', () => {
    const { subject, body } = surveyMail('ANNOUNCEMENT', facts, englishSurveyMailWords);
    expect(subject).toBe('Coming on 2 Nov 2026: Prevention survey');
    expect(body).not.toContain(LINK_PLACE);
  });

  it('has a subject of one line and one place for the link, in every language, however long the title', () => {
    for (const words of [englishSurveyMailWords, germanSurveyMailWords]) {
      for (const step of surveyMailSteps.codes) {
        const { subject, body } = surveyMail(step, { ...facts, title: `Two\r\nlines ${'T'.repeat(200)}` }, words);
        expect([step, isHeaderLine(subject)]).toEqual([step, true]);
        expect(body.split(LINK_PLACE)).toHaveLength(step === 'ANNOUNCEMENT' ? 1 : 2);
      }
    }
  });
});
