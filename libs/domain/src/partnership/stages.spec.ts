import { addDays, type CivilDate, civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor, Verdict } from '../access/index.ts';
import { type PartnershipStage, partnershipStages } from '../vocabulary/index.ts';
import {
  askApproval,
  closedStages,
  isOpenStage,
  moveStage,
  nextStages,
  openStages,
  type PartnershipFacts,
  type StageChangeRecord,
  type StageStep,
  stageOn,
  stepsFrom,
} from './index.ts';

const today = civilDate('2026-06-30');
const actor = (role: Actor['role'], hotlineId: string | null = 'our'): Actor => ({
  userId: 'u',
  name: 'U',
  role,
  hotlineId,
});
const coordinator = actor('COORDINATOR');
const manager = actor('MANAGER');

/** A partnership for which every condition of every stage is met. */
const complete: PartnershipFacts = {
  hotlineId: 'our',
  stage: 'EXPLORING',
  ownerId: 'u',
  contactCount: 1,
  nextReviewOn: today,
  groundAuthorIds: ['the coordinator'],
  dueDiligence: { outcome: 'CLEARED', assessedOn: civilDate('2026-01-15') },
  lastChangeOn: civilDate('2026-02-01'),
};
const bare: PartnershipFacts = {
  ...complete,
  ownerId: null,
  contactCount: 0,
  nextReviewOn: null,
  groundAuthorIds: [],
  dueDiligence: null,
};

const move = (
  facts: PartnershipFacts,
  to: PartnershipStage,
  { who = manager, on = today, reason = null }: { who?: Actor; on?: CivilDate; reason?: string | null } = {},
): Verdict => moveStage(facts, { to, effectiveOn: on, reason }, who, today);

const missing = (verdict: Verdict): string[] => {
  const listed = verdict.allowed ? [] : verdict.because.params?.['missing'];
  return ((listed ?? []) as { code: string }[]).map(({ code }) => code);
};

const code = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.because.code);

describe('the steps between stages', () => {
  /** domain.md, "Stages", written out by hand: `!` marks a step that needs a reason. */
  const expected: Record<PartnershipStage, string[]> = {
    PROSPECT: ['CONTACTED', 'DECLINED!'],
    CONTACTED: ['EXPLORING', 'DECLINED!'],
    EXPLORING: ['AGREED', 'DECLINED!'],
    AGREED: ['ACTIVE', 'ENDED!'],
    ACTIVE: ['PAUSED!', 'ENDED!'],
    PAUSED: ['ACTIVE', 'ENDED!'],
    DECLINED: ['EXPLORING!'],
    ENDED: ['EXPLORING!'],
  };

  it.each(partnershipStages.codes)('out of %s are those of the design', (stage) => {
    const options = nextStages({ ...complete, stage }, manager, today);
    expect(options.map(({ to, needsReason }) => to + (needsReason ? '!' : ''))).toEqual(expected[stage]);
    expect(options.every((option) => option.allowed && option.missing.length === 0)).toBe(true);
  });

  it.each(partnershipStages.codes)('out of %s lead nowhere else, whatever is there', (stage) => {
    const listed = expected[stage].map((each) => each.replace('!', ''));
    for (const to of partnershipStages.codes) {
      const verdict = move({ ...complete, stage }, to, { reason: 'Because.' });
      expect(code(verdict)).toBe(listed.includes(to) ? 'yes' : 'WRONG_STAGE');
    }
  });

  it('tell the caller from where to where no step leads', () => {
    expect(move({ ...complete, stage: 'PROSPECT' }, 'ACTIVE')).toEqual({
      allowed: false,
      because: {
        code: 'WRONG_STAGE',
        message: 'From “Prospect” no step leads to “Active”.',
        params: { from: 'PROSPECT', to: 'ACTIVE', missing: [] },
      },
    });
  });

  it('divide the stages into open and closed ones', () => {
    expect([...openStages, ...closedStages].sort()).toEqual([...partnershipStages.codes].sort());
    expect(partnershipStages.codes.filter((stage) => !isOpenStage(stage))).toEqual(['DECLINED', 'ENDED']);
  });
});

describe('reasons', () => {
  it.each([
    ['ACTIVE', 'PAUSED'],
    ['EXPLORING', 'DECLINED'],
    ['AGREED', 'ENDED'],
    ['ENDED', 'EXPLORING'],
    ['DECLINED', 'EXPLORING'],
  ] as const)('are needed from %s to %s', (stage, to) => {
    const silent = move({ ...complete, stage }, to, { who: coordinator, reason: '  ' });
    expect(silent).toMatchObject({ because: { code: 'WRONG_STAGE', field: 'reason' } });
    expect(missing(silent)).toEqual(['REASON']);
    expect(code(move({ ...complete, stage }, to, { who: coordinator, reason: 'New director.' }))).toBe('yes');
  });
});

describe('the step to AGREED', () => {
  it('is a manager’s', () => {
    expect(code(move(complete, 'AGREED', { who: coordinator }))).toBe('FORBIDDEN');
    expect(nextStages(complete, coordinator, today)[0]).toMatchObject({
      to: 'AGREED',
      allowed: false,
      missing: [{ code: 'MANAGER_APPROVAL' }],
    });
    expect(code(move(complete, 'AGREED'))).toBe('yes');
  });

  it('names everything that is missing at once', () => {
    expect(missing(move(bare, 'AGREED'))).toEqual(['AGREEMENT', 'DUE_DILIGENCE']);
  });

  it('is another manager’s where the one who looks wrote the agreement', () => {
    const own = { ...complete, groundAuthorIds: [manager.userId] };
    expect(move(own, 'AGREED')).toMatchObject({
      because: { code: 'FORBIDDEN', message: expect.stringContaining('Another manager of your hotline approves') },
    });
    expect(nextStages(own, manager, today)[0]).toMatchObject({ to: 'AGREED', missing: [{ code: 'OTHER_MANAGER' }] });
    expect(code(move({ ...own, groundAuthorIds: [manager.userId, 'somebody else'] }, 'AGREED'))).toBe('yes');
    expect(code(move(own, 'AGREED', { who: { ...manager, userId: 'another manager' } }))).toBe('yes');
  });

  it('can be asked of a manager once nothing but the approval is missing', () => {
    expect(code(askApproval(complete, coordinator, today))).toBe('yes');
    expect(code(askApproval({ ...complete, groundAuthorIds: [manager.userId] }, manager, today))).toBe('yes');
    expect(missing(askApproval({ ...complete, dueDiligence: null }, coordinator, today))).toEqual(['DUE_DILIGENCE']);
    expect(missing(askApproval(bare, coordinator, today))).toEqual(['AGREEMENT', 'DUE_DILIGENCE']);
    expect(code(askApproval({ ...complete, stage: 'CONTACTED' }, coordinator, today))).toBe('WRONG_STAGE');
    expect(code(askApproval({ ...complete, stage: 'ACTIVE' }, coordinator, today))).toBe('WRONG_STAGE');
    expect(code(askApproval(complete, actor('OBSERVER'), today))).toBe('FORBIDDEN');
    expect(code(askApproval(complete, actor('COORDINATOR', 'their'), today))).toBe('NOT_FOUND');
  });

  it.each([
    ['CLEARED', '2024-06-30', true],
    ['CLEARED', '2024-06-29', false],
    ['CLEARED_WITH_CONDITIONS', '2026-06-30', true],
    ['CLEARED', '2026-07-01', false],
    ['NOT_CLEARED', '2026-06-01', false],
    ['EXPIRED', '2026-06-01', false],
  ] as const)('with due diligence %s of %s: %s', (outcome, assessedOn, possible) => {
    const facts = { ...complete, dueDiligence: { outcome, assessedOn: civilDate(assessedOn) } };
    expect(move(facts, 'AGREED').allowed).toBe(possible);
  });
});

describe('the step to ACTIVE', () => {
  it('needs an owner, a way to reach the other side and a review to come', () => {
    const facts = { ...bare, stage: 'AGREED' } as const;
    expect(missing(move(facts, 'ACTIVE', { who: coordinator }))).toEqual(['OWNER', 'CONTACT', 'NEXT_REVIEW']);
    expect(code(move({ ...complete, stage: 'AGREED' }, 'ACTIVE', { who: coordinator }))).toBe('yes');
  });

  it('asks the same after a pause, and for a new review where the old one has passed', () => {
    const facts = { ...complete, stage: 'PAUSED', nextReviewOn: civilDate('2026-06-28') } as const;
    expect(missing(move(facts, 'ACTIVE'))).toEqual(['NEXT_REVIEW']);
  });
});

describe('the day from which a step counts', () => {
  const facts = { ...complete, stage: 'PROSPECT' } as const;

  it('is not in the future and not before the last change', () => {
    expect(move(facts, 'CONTACTED', { on: civilDate('2026-07-01') })).toMatchObject({
      because: { code: 'VALIDATION', field: 'effectiveOn' },
    });
    expect(move(facts, 'CONTACTED', { on: civilDate('2026-01-31') })).toMatchObject({
      because: { code: 'VALIDATION', field: 'effectiveOn' },
    });
  });

  it('may lie back as far as the last change', () => {
    expect(code(move(facts, 'CONTACTED', { on: civilDate('2026-02-01') }))).toBe('yes');
    expect(code(move({ ...facts, lastChangeOn: null }, 'CONTACTED', { on: civilDate('2019-05-01') }))).toBe('yes');
  });
});

describe('people who move no stages', () => {
  it.each(['OBSERVER', 'SECRETARIAT', 'ADMIN'] as const)('such as %s are offered nothing and refused', (role) => {
    const who = actor(role, role === 'OBSERVER' ? 'our' : null);
    expect(nextStages(complete, who, today)).toEqual([]);
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code(move(complete, 'AGREED', { who })));
  });

  it('of another hotline do not learn that the partnership exists', () => {
    const stranger = actor('MANAGER', 'their');
    expect(nextStages(complete, stranger, today)).toEqual([]);
    expect(code(move(complete, 'ACTIVE', { who: stranger }))).toBe('NOT_FOUND');
  });
});

const start = civilDate('2023-01-01');
const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(start, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 6 });
/** Mostly the wanted value, at times another one, so that walks get far and still meet every refusal. */
const mostly = <T>(wanted: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: wanted }, { weight: 1, arbitrary: other });

const attempt = fc.record({
  /** The n-th step out of the stage at hand, or any stage at all. */
  choice: mostly<number | PartnershipStage>(fc.nat({ max: 1 }), fc.constantFrom(...partnershipStages.codes)),
  who: mostly(
    fc.constantFrom(coordinator, manager),
    fc.constantFrom(actor('OBSERVER'), actor('SECRETARIAT', null), actor('MANAGER', 'their')),
  ),
  /** Days after the change before, or any day. */
  on: mostly<number | CivilDate>(fc.nat({ max: 40 }), day),
  reason: mostly<string | null>(fc.constant('Because.'), fc.constantFrom(null, '')),
  ownerId: maybe(fc.constant('u')),
  contactCount: fc.nat({ max: 2 }),
  nextReviewOn: maybe(mostly(fc.constant(addDays(today, 90)), day)),
  groundAuthorIds: fc.subarray(['u', 'somebody else']),
  dueDiligence: maybe(
    fc.record({
      outcome: fc.constantFrom('CLEARED', 'CLEARED_WITH_CONDITIONS', 'NOT_CLEARED', 'EXPIRED'),
      assessedOn: day,
    }),
  ),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

/** Carries out what is allowed, one attempt after the other, and hands each taken step to the caller. */
function walk(
  attempts: readonly Attempt[],
  taken: (step: Attempt, from: PartnershipFacts, to: PartnershipStage) => void,
) {
  let stage: PartnershipStage = 'PROSPECT';
  let lastChangeOn: CivilDate = start;
  const history: StageChangeRecord[] = [];
  for (const each of attempts) {
    const facts: PartnershipFacts = { ...each, hotlineId: 'our', stage, lastChangeOn };
    const nth: StageStep | undefined = typeof each.choice === 'number' ? stepsFrom(stage)[each.choice] : undefined;
    const to: PartnershipStage = typeof each.choice === 'number' ? (nth?.to ?? 'PROSPECT') : each.choice;
    const effectiveOn = typeof each.on === 'number' ? addDays(lastChangeOn, each.on) : each.on;
    if (!moveStage(facts, { to, effectiveOn, reason: each.reason }, each.who, today).allowed) continue;
    expect(effectiveOn >= lastChangeOn && effectiveOn <= today).toBe(true);
    taken(each, facts, to);
    stage = to;
    lastChangeOn = effectiveOn;
    history.push({ to, effectiveOn, recordedAt: new Date(Date.UTC(2026, 5, 30, 0, 0, history.length)) });
  }
  return { stage, lastChangeOn, history };
}

describe('any sequence of moves', () => {
  const attempts = fc.array(attempt, { maxLength: 60, size: 'max' });
  const options = { numRuns: 300, seed: 20260630 };

  it('takes offered steps only, by people who may, with a reason where one is needed', () => {
    const entered = new Set<PartnershipStage>();
    fc.assert(
      fc.property(attempts, (tries) => {
        walk(tries, (step, from, to) => {
          entered.add(to);
          const offered = nextStages(from, step.who, today).find((option) => option.to === to);
          expect(offered?.allowed).toBe(true);
          expect([coordinator, manager]).toContain(step.who);
          if (offered?.needsReason) expect(step.reason).toBe('Because.');
        });
      }),
      options,
    );
    // The walks must get everywhere, or these properties would prove nothing.
    expect(entered.size).toBe(partnershipStages.codes.length - 1);
  });

  it('never enters AGREED or ACTIVE without what they ask for', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        walk(tries, (step, _from, to) => {
          if (to === 'AGREED') {
            expect(step.who).toBe(manager);
            expect(step.groundAuthorIds).toContain('somebody else');
            expect(step.dueDiligence?.outcome).toMatch(/^CLEARED/);
            expect((step.dueDiligence?.assessedOn ?? '') >= '2024-06-30').toBe(true);
          }
          if (to === 'ACTIVE') {
            expect(step.ownerId).toBe('u');
            expect(step.contactCount).toBeGreaterThan(0);
            expect((step.nextReviewOn ?? '') >= addDays(today, -1)).toBe(true);
          }
        });
      }),
      options,
    );
  });

  it('leaves a history that tells the stage of every day', () => {
    fc.assert(
      fc.property(attempts, fc.array(day, { maxLength: 10 }), (tries, days) => {
        const { stage, lastChangeOn, history } = walk(tries, () => undefined);
        expect(stageOn(history, lastChangeOn) ?? 'PROSPECT').toBe(stage);
        for (const date of days) {
          const last = history.filter((change) => change.effectiveOn <= date).at(-1);
          expect(stageOn([...history].reverse(), date)).toBe(last?.to);
        }
      }),
      options,
    );
  });
});
