import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import {
  compareIntensity,
  dueDiligenceProblems,
  dueDiligenceToday,
  dueDiligenceValidUntil,
  firstStageChange,
  intensityGap,
  isBackdated,
  isOverdue,
  partnershipProblems,
  sisterBasis,
  stageOn,
  taskProblems,
  wasOpenOn,
} from './index.ts';

const today = civilDate('2026-06-30');
const fields = (problems: readonly { field: string }[]) => problems.map(({ field }) => field);

describe('the history of stages', () => {
  const history = [
    { to: 'ENDED', effectiveOn: civilDate('2026-01-01'), recordedAt: new Date('2026-01-02T09:00:00Z') },
    { to: 'PROSPECT', effectiveOn: civilDate('2025-03-01'), recordedAt: new Date('2025-12-01T09:00:00Z') },
    { to: 'EXPLORING', effectiveOn: civilDate('2025-12-31'), recordedAt: new Date('2026-01-02T08:00:00Z') },
    { to: 'CONTACTED', effectiveOn: civilDate('2025-12-31'), recordedAt: new Date('2026-01-02T07:00:00Z') },
  ] as const;

  it('tells the stage at the end of a day, whatever the order of the rows', () => {
    expect(stageOn(history, civilDate('2025-02-28'))).toBeUndefined();
    expect(stageOn(history, civilDate('2025-03-01'))).toBe('PROSPECT');
    expect(stageOn(history, civilDate('2025-12-31'))).toBe('EXPLORING');
    expect(stageOn(history, today)).toBe('ENDED');
  });

  it('tells whether the partnership was open', () => {
    expect(['2025-02-28', '2025-12-31', '2026-01-01'].map((day) => wasOpenOn(history, civilDate(day)))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('begins where both sides began, when that is known', () => {
    const began = civilDate('2021-03-01');
    expect(firstStageChange(began, today)).toEqual({ from: null, to: 'PROSPECT', effectiveOn: began });
    expect(firstStageChange(null, today).effectiveOn).toBe(today);
  });

  it('shows as backdated what was entered two days later or more', () => {
    const at = new Date('2026-06-30T01:00:00Z');
    expect(
      ['2026-07-01', '2026-06-30', '2026-06-29', '2026-06-28'].map((day) => isBackdated(civilDate(day), at)),
    ).toEqual([false, false, false, true]);
  });
});

describe('due diligence', () => {
  it('is valid for 24 months and expires whatever it said', () => {
    const assessedOn = civilDate('2024-02-29');
    expect(dueDiligenceValidUntil(assessedOn)).toBe('2026-02-28');
    expect(dueDiligenceToday({ outcome: 'NOT_CLEARED', assessedOn }, civilDate('2026-02-28'))).toBe('NOT_CLEARED');
    expect(dueDiligenceToday({ outcome: 'CLEARED', assessedOn }, civilDate('2026-03-01'))).toBe('EXPIRED');
  });

  it('is recorded of a day that has come, with its conditions, and never as expired', () => {
    const sound = { outcome: 'CLEARED_WITH_CONDITIONS', assessedOn: today, conditions: 'Yearly call.' } as const;
    expect(dueDiligenceProblems(sound, today)).toEqual([]);
    expect(fields(dueDiligenceProblems({ ...sound, conditions: ' ' }, today))).toEqual(['conditions']);
    expect(fields(dueDiligenceProblems({ ...sound, conditions: 'x'.repeat(1001) }, today))).toEqual(['conditions']);
    expect(
      fields(
        dueDiligenceProblems({ outcome: 'EXPIRED', assessedOn: civilDate('2026-07-01'), conditions: null }, today),
      ),
    ).toEqual(['outcome', 'assessedOn']);
  });
});

describe('values of a partnership', () => {
  const values = { since: today, nextReviewOn: today, noAgreementReason: null };

  it('have a past that has happened and a review to come', () => {
    expect(partnershipProblems(values, null, today)).toEqual([]);
    const wrong = {
      since: civilDate('2026-07-01'),
      nextReviewOn: civilDate('2026-06-28'),
      noAgreementReason: 'x'.repeat(1001),
    };
    expect(fields(partnershipProblems(wrong, null, today))).toEqual(['since', 'nextReviewOn', 'noAgreementReason']);
  });

  it('may set a review for a day that is still today somewhere', () => {
    const yesterday = civilDate('2026-06-29');
    expect(partnershipProblems({ ...values, nextReviewOn: yesterday }, null, today)).toEqual([]);
  });

  it('may keep a review that is overdue', () => {
    const overdue = { ...values, nextReviewOn: civilDate('2026-01-01') };
    expect(partnershipProblems(overdue, overdue, today)).toEqual([]);
    expect(fields(partnershipProblems({ ...overdue, nextReviewOn: civilDate('2026-01-02') }, overdue, today))).toEqual([
      'nextReviewOn',
    ]);
  });
});

describe('tasks', () => {
  it('may keep a day that is over, and get no other one that is', () => {
    const overdue = { title: 'Call', dueOn: civilDate('2026-01-01') };
    expect(taskProblems(overdue, today, overdue.dueOn)).toEqual([]);
    expect(fields(taskProblems({ ...overdue, dueOn: civilDate('2026-01-02') }, today, overdue.dueOn))).toEqual([
      'dueOn',
    ]);
  });

  it('have a title and a day that is not over anywhere on earth', () => {
    expect(taskProblems({ title: 'Call back', dueOn: null }, today)).toEqual([]);
    expect(taskProblems({ title: 'Call back', dueOn: civilDate('2026-06-29') }, today)).toEqual([]);
    expect(fields(taskProblems({ title: ' ', dueOn: civilDate('2026-06-28') }, today))).toEqual(['title', 'dueOn']);
  });

  it('are overdue while they are open and their day has passed', () => {
    const due = (status: 'OPEN' | 'DONE' | 'CANCELLED', day: string) =>
      isOverdue({ status, dueOn: civilDate(day) }, today);
    expect([due('OPEN', '2026-06-29'), due('OPEN', '2026-06-30'), due('DONE', '2026-06-29')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isOverdue({ status: 'OPEN', dueOn: null }, today)).toBe(false);
  });
});

describe('sisters', () => {
  const one = { id: 'a', name: 'EOKM' };

  it('have the same operator', () => {
    expect(sisterBasis(one, { ...one })).toEqual({ organisationId: 'a', basis: 'EOKM operates both.' });
    expect(sisterBasis(one, { id: 'b', name: 'EOKM' })).toBeNull();
    expect(sisterBasis(null, one)).toBeNull();
    expect(sisterBasis(one, null)).toBeNull();
  });
});

describe('intensity', () => {
  it('grows from networking to collaborating', () => {
    expect(
      (['COLLABORATING', 'NETWORKING', 'COOPERATING', 'COORDINATING'] as const).toSorted(compareIntensity),
    ).toEqual(['NETWORKING', 'COORDINATING', 'COOPERATING', 'COLLABORATING']);
    expect(intensityGap('NETWORKING', 'COOPERATING')).toBe(2);
    expect(intensityGap('COLLABORATING', 'COOPERATING')).toBe(-1);
    expect(intensityGap(null, 'COOPERATING')).toBeNull();
  });
});
