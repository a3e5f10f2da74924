import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { focusGroupInvitationStates, invitationReplies } from '../vocabulary/index.ts';
import { endOfDay, holdsSeat, isOut, replyDeadline, replyOutcome, replyProblems } from './invitation-replies.ts';

describe('a reply to an invitation', () => {
  it.each([
    ['DRAFT', 'ACCEPTED', 'TENTATIVE', 'DECLINED'],
    ['SENT', 'ACCEPTED', 'TENTATIVE', 'DECLINED'],
    ['ACCEPTED', 'ACCEPTED', 'TENTATIVE', 'DECLINED'],
    ['TENTATIVE', 'ACCEPTED', 'TENTATIVE', 'DECLINED'],
    ['WAITING', 'WAITING', null, 'DECLINED'],
    ['DECLINED', 'WAITING', null, 'DECLINED'],
    ['EXPIRED', 'WAITING', null, 'DECLINED'],
    ['CANCELLED', null, null, null],
  ] as const)('to one that is %s leads to %s, %s or %s', (state, ...outcomes) => {
    expect(invitationReplies.codes.map((reply) => replyOutcome(state, reply))).toEqual(outcomes);
  });

  it('takes no seat from those who hold none, and keeps the seat of those who do not decline', () => {
    for (const state of focusGroupInvitationStates.codes) {
      for (const reply of invitationReplies.codes) {
        const next = replyOutcome(state, reply);
        if (next !== null) expect(holdsSeat(next)).toBe(holdsSeat(state) && reply !== 'DECLINED');
      }
      expect(holdsSeat(state) && isOut(state)).toBe(false);
    }
  });

  const now = new Date('2027-03-01T12:00:00Z');
  it.each([
    [null, 'UTC', 'Say until when you will know.'],
    ['2027-02-28', 'UTC', 'Choose a day within the next 14 days.'],
    ['2027-03-01', 'UTC', undefined],
    ['2027-03-15', 'UTC', undefined],
    ['2027-03-16', 'UTC', 'Choose a day within the next 14 days.'],
    // It is the second already where the reader is.
    ['2027-03-01', 'Pacific/Kiritimati', 'Choose a day within the next 14 days.'],
  ])('that is not sure until %s (%s) is told: %s', (until, zone, message) => {
    const given = { reply: 'TENTATIVE', until: until === null ? null : civilDate(until) } as const;
    expect(replyProblems(given, now, zone)[0]?.message).toBe(message);
  });

  it('needs no day otherwise', () => {
    expect(replyProblems({ reply: 'ACCEPTED', until: null }, now, 'UTC')).toEqual([]);
  });
});

describe('a deadline', () => {
  it.each([
    ['2027-03-01T09:30:00.000Z', 3, '2027-03-04T09:30:00.000Z'],
    ['2027-03-05T09:30:00.000Z', 1, '2027-03-08T09:30:00.000Z'],
    ['2027-03-06T09:30:00.000Z', 1, '2027-03-08T09:30:00.000Z'],
    ['2027-03-04T09:30:00.000Z', 5, '2027-03-11T09:30:00.000Z'],
  ])('from %s is after %i working days at %s', (from, days, at) => {
    expect(replyDeadline(new Date(from), days).toISOString()).toBe(at);
  });

  it('on a day lasts until that day ends where the reader is', () => {
    expect(endOfDay(civilDate('2027-03-27'), 'Europe/Madrid').toISOString()).toBe('2027-03-27T22:59:00.000Z');
    expect(endOfDay(civilDate('2027-03-28'), 'Europe/Madrid').toISOString()).toBe('2027-03-28T21:59:00.000Z');
  });
});
