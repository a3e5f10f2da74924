import { addDays, type CivilDate, civilDate, month } from '@alongside/shared';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type HealthLevel, healthLevels, partnershipStages } from '../vocabulary/index.ts';
import { type HealthFacts, type HealthReason, healthOf, lastFullQuarter, quarterStart } from './index.ts';

const today = civilDate('2026-07-15');
const ago = (days: number): CivilDate => addDays(today, -days);

/** A partnership in which both sides met today and nothing is wrong. */
const healthy: HealthFacts = {
  stage: 'ACTIVE',
  sister: false,
  contacts: [{ id: 'met', on: today }],
  contactsComplete: true,
  nextReviewOn: ago(-30),
  agreements: [{ id: 'mou', kind: 'MOU', from: ago(400), until: ago(-200) }],
  obstacles: [],
  tasks: [],
  initiativeVouchedUntil: today,
  figures: [],
};
const unknown: HealthFacts = { ...healthy, contacts: [], nextReviewOn: null, agreements: [] };

const judged = (facts: Partial<HealthFacts>) => healthOf({ ...healthy, ...facts }, today);
const level = (facts: Partial<HealthFacts>): HealthLevel => judged(facts).level;
const only = (facts: Partial<HealthFacts>): HealthReason => {
  const { reasons } = judged(facts);
  expect(reasons).toHaveLength(1);
  return reasons[0] as HealthReason;
};
const contact = (days: number): Partial<HealthFacts> => ({ contacts: [{ id: 'met', on: ago(days) }] });

describe('the last contact', () => {
  test.each<[string, number, Partial<HealthFacts>, HealthLevel]>([
    ['active', 90, {}, 'HEALTHY'],
    ['active', 91, {}, 'NEEDS_ATTENTION'],
    ['active', 180, {}, 'NEEDS_ATTENTION'],
    ['active', 181, {}, 'AT_RISK'],
    ['active', 365, {}, 'AT_RISK'],
    ['active', 366, {}, 'DORMANT'],
    ['exploring', 30, { stage: 'EXPLORING' }, 'HEALTHY'],
    ['exploring', 31, { stage: 'EXPLORING' }, 'NEEDS_ATTENTION'],
    ['exploring', 60, { stage: 'EXPLORING' }, 'NEEDS_ATTENTION'],
    ['exploring', 61, { stage: 'EXPLORING' }, 'AT_RISK'],
    ['exploring', 366, { stage: 'EXPLORING' }, 'DORMANT'],
    ['a sister', 180, { sister: true }, 'HEALTHY'],
    ['a sister', 181, { sister: true }, 'NEEDS_ATTENTION'],
    ['a sister', 360, { sister: true }, 'NEEDS_ATTENTION'],
    ['a sister', 361, { sister: true }, 'AT_RISK'],
    ['a sister', 366, { sister: true }, 'DORMANT'],
    ['a sister that is explored', 180, { sister: true, stage: 'EXPLORING' }, 'HEALTHY'],
  ])('%s, %i days ago', (_, days, facts, expected) => {
    expect(level({ ...facts, ...contact(days) })).toBe(expected);
  });

  it('is the latest that has happened; an engagement that is planned is none yet', () => {
    const contacts = [
      { id: 'old', on: ago(400) },
      { id: 'latest', on: ago(100) },
      { id: 'planned', on: ago(-1) },
    ];
    expect(only({ contacts })).toEqual({
      code: 'NO_RECENT_CONTACT',
      severity: 'NEEDS_ATTENTION',
      since: ago(100),
      message: 'The last contact is further back than the rhythm of this partnership.',
      recordId: 'latest',
    });
    expect(level({ contacts: [{ id: 'today', on: today }] })).toBe('HEALTHY');
  });

  it.each(['PROSPECT', 'CONTACTED', 'AGREED', 'PAUSED'] as const)('is not expected while %s', (stage) => {
    expect(judged({ stage, ...contact(1000), agreements: [] })).toEqual({ level: 'NOT_ASSESSED', reasons: [] });
  });

  it('says nothing where contacts may be hidden, but a recent one that shows does', () => {
    expect(level({ contactsComplete: false, ...contact(90) })).toBe('HEALTHY');
    expect(judged({ contactsComplete: false, ...contact(91) })).toEqual({ level: 'NOT_ASSESSED', reasons: [] });
    expect(level({ contactsComplete: false, ...contact(366) })).toBe('NOT_ASSESSED');
  });
});

describe('no data', () => {
  it('is never bad', () => {
    expect(healthOf(unknown, today)).toEqual({ level: 'NOT_ASSESSED', reasons: [] });
  });

  it('is not good either: a review in the future makes no partnership healthy', () => {
    expect(level({ contacts: [] })).toBe('NOT_ASSESSED');
  });

  it('does not hide what is known to be wrong', () => {
    expect(level({ ...unknown, nextReviewOn: ago(1) })).toBe('NEEDS_ATTENTION');
  });
});

describe('what is due', () => {
  test.each<[string, Partial<HealthFacts>, HealthLevel]>([
    ['a review today', { nextReviewOn: today }, 'HEALTHY'],
    ['a review since yesterday', { nextReviewOn: ago(1) }, 'NEEDS_ATTENTION'],
    ['a review for 60 days', { nextReviewOn: ago(60) }, 'NEEDS_ATTENTION'],
    ['a review for 61 days', { nextReviewOn: ago(61) }, 'AT_RISK'],
    ['a task today', { tasks: [{ id: 'a', dueOn: today }] }, 'HEALTHY'],
    ['a task since yesterday', { tasks: [{ id: 'a', dueOn: ago(1) }] }, 'NEEDS_ATTENTION'],
    ['a task for 30 days', { tasks: [{ id: 'a', dueOn: ago(30) }] }, 'NEEDS_ATTENTION'],
    ['a task for 31 days', { tasks: [{ id: 'a', dueOn: ago(31) }] }, 'AT_RISK'],
    ['two tasks', { tasks: ['a', 'b'].map((id) => ({ id, dueOn: ago(1) })) }, 'NEEDS_ATTENTION'],
    ['three tasks', { tasks: ['a', 'b', 'c'].map((id) => ({ id, dueOn: ago(1) })) }, 'AT_RISK'],
    [
      'two tasks and one that is due today',
      { tasks: [ago(1), ago(1), today].map((dueOn, id) => ({ id: String(id), dueOn })) },
      'NEEDS_ATTENTION',
    ],
  ])('%s', (_, facts, expected) => {
    expect(level(facts)).toBe(expected);
  });

  it('names the oldest task', () => {
    const tasks = [
      { id: 'newer', dueOn: ago(2) },
      { id: 'b', dueOn: ago(9) },
      { id: 'a', dueOn: ago(9) },
    ];
    expect(only({ tasks })).toMatchObject({ code: 'TASKS_OVERDUE', since: ago(9), recordId: 'a' });
  });
});

describe('the agreement', () => {
  const mou = (until: CivilDate | null, id = 'mou', from = ago(700), kind = 'MOU') => ({ id, kind, from, until });

  test.each<[string, CivilDate | null, HealthLevel]>([
    ['ends in 61 days', ago(-61), 'HEALTHY'],
    ['ends in 60 days', ago(-60), 'NEEDS_ATTENTION'],
    ['ends today', today, 'NEEDS_ATTENTION'],
    ['ended yesterday', ago(1), 'AT_RISK'],
    ['has no end', null, 'HEALTHY'],
  ])('%s', (_, until, expected) => {
    expect(level({ agreements: [mou(until)] })).toBe(expected);
    expect(level({ agreements: [mou(until)], stage: 'PAUSED' })).toBe(
      expected === 'HEALTHY' ? 'NOT_ASSESSED' : expected,
    );
  });

  it('tells its last day, also when that lies ahead', () => {
    expect(only({ agreements: [mou(ago(-9))] })).toMatchObject({
      code: 'AGREEMENT_ENDING',
      since: ago(-9),
      recordId: 'mou',
    });
    expect(only({ agreements: [mou(ago(9))] })).toMatchObject({
      code: 'AGREEMENT_ENDED',
      since: ago(9),
      recordId: 'mou',
    });
  });

  it('is no matter while nothing is agreed, as after reopening', () => {
    expect(level({ stage: 'EXPLORING', agreements: [mou(ago(300))] })).toBe('HEALTHY');
  });

  it('does not end where a signed successor goes on', () => {
    expect(level({ agreements: [mou(ago(-9)), mou(ago(-400), 'next', ago(-10))] })).toBe('HEALTHY');
  });

  it('counts with the successor that took its place, also when that ended first', () => {
    expect(only({ agreements: [mou(null), mou(ago(3), 'next', ago(30))] })).toMatchObject({ recordId: 'next' });
  });

  it('may be of several kinds: the one that lasts longest carries the partnership', () => {
    expect(level({ agreements: [mou(ago(300)), mou(null, 'data', ago(30), 'DATA_SHARING')] })).toBe('HEALTHY');
  });
});

describe('open obstacles', () => {
  const obstacle = (severity: 'LOW' | 'MEDIUM' | 'HIGH', days: number, id = severity) => ({
    id,
    severity,
    since: ago(days),
  });

  test.each<['LOW' | 'MEDIUM' | 'HIGH', HealthLevel]>([
    ['LOW', 'HEALTHY'],
    ['MEDIUM', 'NEEDS_ATTENTION'],
    ['HIGH', 'AT_RISK'],
  ])('of severity %s', (severity, expected) => {
    expect(level({ obstacles: [obstacle(severity, 3)] })).toBe(expected);
  });

  it('name the worst, and of these the oldest', () => {
    const obstacles = [obstacle('MEDIUM', 90), obstacle('HIGH', 2), obstacle('HIGH', 5, 'older' as 'HIGH')];
    expect(only({ obstacles })).toMatchObject({ code: 'OBSTACLE_OPEN', since: ago(5), recordId: 'older' });
  });
});

test.each<[number, HealthLevel]>([
  [180, 'HEALTHY'],
  [181, 'NEEDS_ATTENTION'],
])('facts of the initiative that somebody vouched for %i days ago', (days, expected) => {
  expect(level({ initiativeVouchedUntil: ago(days) })).toBe(expected);
});

describe('the referral figures of the last full quarter', () => {
  const out = (ours: number, theirs: number, of = '2026-06') =>
    ({ month: month(of), direction: 'OUT', ours, theirs }) as const;

  test.each<[string, HealthFacts['figures'], HealthLevel]>([
    ['equal', [out(8, 8)], 'HEALTHY'],
    ['a quarter less', [out(8, 6)], 'HEALTHY'],
    ['more than a quarter less', [out(8, 5)], 'NEEDS_ATTENTION'],
    ['a quarter more', [out(6, 8)], 'HEALTHY'],
    ['more than a quarter more', [out(5, 8)], 'NEEDS_ATTENTION'],
    ['nothing on our side', [out(0, 1)], 'NEEDS_ATTENTION'],
    ['nothing on either side', [out(0, 0)], 'HEALTHY'],
    ['another quarter', [out(1, 99, '2026-03'), out(1, 99, '2026-07')], 'HEALTHY'],
    ['months that make up for each other', [out(4, 8, '2026-04'), out(8, 4, '2026-05')], 'HEALTHY'],
    ['directions that do not', [out(4, 8), { ...out(8, 4), direction: 'IN' }], 'NEEDS_ATTENTION'],
    ['no figure of the partner', [], 'HEALTHY'],
  ])('%s', (_, figures, expected) => {
    expect(level({ figures })).toBe(expected);
  });

  it('are judged from the first day after the quarter', () => {
    expect(only({ figures: [out(0, 9)] })).toMatchObject({
      code: 'FIGURES_DIFFER',
      since: '2026-07-01',
      recordId: null,
    });
    expect(quarterStart(civilDate('2026-12-31'))).toBe('2026-10-01');
    expect(lastFullQuarter(civilDate('2026-01-01'))).toEqual(['2025-10', '2025-11', '2025-12']);
    expect(lastFullQuarter(civilDate('2026-03-31'))).toEqual(['2025-10', '2025-11', '2025-12']);
  });
});

describe('several reasons', () => {
  const facts: HealthFacts = {
    ...healthy,
    ...contact(366),
    nextReviewOn: ago(1),
    obstacles: [{ id: 'wall', severity: 'HIGH', since: ago(3) }],
  };

  it('are told worst first, and the worst decides', () => {
    const { level: found, reasons } = healthOf(facts, today);
    expect(found).toBe('DORMANT');
    expect(reasons.map(({ severity }) => severity)).toEqual(['DORMANT', 'AT_RISK', 'NEEDS_ATTENTION']);
  });

  it.each(['DECLINED', 'ENDED'] as const)('do not matter any more once a partnership is %s', (stage) => {
    expect(healthOf({ ...facts, stage }, today)).toEqual({ level: 'NOT_ASSESSED', reasons: [] });
  });
});

it('only gets worse while nobody does anything, apart from what is planned and from figures', () => {
  const order = (found: HealthLevel) => healthLevels.codes.indexOf(found === 'NOT_ASSESSED' ? 'HEALTHY' : found);
  const day = fc.integer({ min: -500, max: 500 }).map(ago);
  const changing = fc.record({
    stage: fc.constantFrom(...partnershipStages.codes),
    contacts: fc.array(fc.record({ id: fc.uuid(), on: fc.integer({ min: 0, max: 500 }).map(ago) }), { maxLength: 3 }),
    nextReviewOn: fc.option(day),
    tasks: fc.array(fc.record({ id: fc.uuid(), dueOn: day }), { maxLength: 4 }),
    agreements: fc.array(fc.record({ id: fc.uuid(), kind: fc.constant('MOU'), from: day, until: fc.option(day) }), {
      maxLength: 2,
    }),
    initiativeVouchedUntil: day,
  });
  fc.assert(
    fc.property(changing, fc.nat(400), (given, later) => {
      const at = (on: CivilDate) => order(healthOf({ ...healthy, ...given }, on).level);
      const [now, then] = [at(today), at(addDays(today, later))];
      expect(then).toBeLessThanOrEqual(now);
    }),
  );
});
