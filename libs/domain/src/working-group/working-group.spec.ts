import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { type GroupAction, isCarriedOver, meetingProblems, metGroupProblems, nextMeetingOn } from './index.ts';

const day = (text: string) => civilDate(text);

describe('the next meeting of a working group', () => {
  const group = { startsOn: day('2026-01-31'), endsOn: null, lastMetOn: null };
  it.each([
    ['WEEKLY', '2026-02-07'],
    ['FORTNIGHTLY', '2026-02-14'],
    ['MONTHLY', '2026-02-28'],
    ['QUARTERLY', '2026-04-30'],
    ['HALF_YEARLY', '2026-07-31'],
  ] as const)('follows the last one: %s', (cadence, next) => {
    expect(nextMeetingOn({ ...group, cadence, lastMetOn: day('2026-01-31') })).toBe(next);
  });

  it('is the first day of a group that has not met', () => {
    expect(nextMeetingOn({ ...group, cadence: 'MONTHLY' })).toBe('2026-01-31');
  });

  it('is expected of no group that has no cadence, or is over by then', () => {
    expect(nextMeetingOn({ ...group, cadence: null })).toBeNull();
    const over = { ...group, cadence: 'MONTHLY', lastMetOn: day('2026-03-15'), endsOn: day('2026-04-14') } as const;
    expect(nextMeetingOn(over)).toBeNull();
    expect(nextMeetingOn({ ...over, endsOn: day('2026-04-15') })).toBe('2026-04-15');
  });
});

describe('an action of a working group', () => {
  const action = (more: Partial<GroupAction> = {}): GroupAction => ({
    decidedOn: day('2026-03-01'),
    status: 'OPEN',
    completedOn: null,
    ...more,
  });
  it.each([
    ['open', action(), '2026-04-01', true],
    ['open, at the meeting that decided on it', action(), '2026-03-01', false],
    ['open, at an earlier meeting', action(), '2026-02-01', false],
    ['done before the meeting', action({ status: 'DONE', completedOn: day('2026-03-31') }), '2026-04-01', false],
    ['done on the day of the meeting', action({ status: 'DONE', completedOn: day('2026-04-01') }), '2026-04-01', true],
    ['done after the meeting', action({ status: 'DONE', completedOn: day('2026-05-01') }), '2026-04-01', true],
    ['cancelled', action({ status: 'CANCELLED' }), '2026-04-01', false],
  ] as const)('%s: is carried over %#', (_name, one, metOn, carried) => {
    expect(isCarriedOver(one, day(metOn))).toBe(carried);
  });
});

describe('a meeting', () => {
  const meeting = {
    metOn: day('2026-03-01'),
    summary: null,
    decisions: ['Go on'],
    hotlineCount: 1,
    partnerCount: 2,
    actions: [{ title: 'Write', dueOn: null }],
  };
  const faults = (more: object) =>
    meetingProblems({ ...meeting, ...more }, day('2026-01-01'), day('2026-03-02')).map(({ field }) => field);

  it('was held, by people, and says something', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ metOn: day('2026-03-03') })).toEqual(['metOn']);
    expect(faults({ metOn: day('2025-12-31') })).toEqual(['metOn']);
    expect(faults({ hotlineCount: -1, partnerCount: 1.5 })).toEqual(['hotlineCount', 'partnerCount']);
    expect(faults({ decisions: ['Go on', ' '] })).toEqual(['decisions.1']);
    expect(faults({ decisions: Array.from({ length: 31 }, () => 'x') })).toEqual(['decisions']);
    expect(faults({ actions: [{ title: '', dueOn: day('2026-02-01') }] })).toEqual([
      'actions.0.title',
      'actions.0.dueOn',
    ]);
  });
});

describe('a working group that has met', () => {
  const fields = (kind: 'WORKING_GROUP' | 'EVENT', startsOn: string, firstMetOn: string | null) =>
    metGroupProblems({ kind, startsOn: day(startsOn) }, firstMetOn === null ? null : day(firstMetOn)).map(
      ({ field }) => field,
    );
  it.each([
    ['stays one, begun before it met', 'WORKING_GROUP', '2026-01-01', '2026-02-01', []],
    ['begins no later than its first meeting', 'WORKING_GROUP', '2026-02-01', '2026-02-01', []],
    ['does not begin after its first meeting', 'WORKING_GROUP', '2026-02-02', '2026-02-01', ['startsOn']],
    ['does not become something else', 'EVENT', '2026-01-01', '2026-02-01', ['kind']],
  ] as const)('%s', (_name, kind, startsOn, firstMetOn, expected) => {
    expect(fields(kind, startsOn, firstMetOn)).toEqual(expected);
  });

  it('is bound to nothing before it has', () => {
    expect(fields('EVENT', '2026-02-02', null)).toEqual([]);
  });
});
