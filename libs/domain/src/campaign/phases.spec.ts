import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../access/index.ts';
import { type CampaignPhase, campaignPhases } from '../vocabulary/index.ts';
import {
  approvalState,
  type CampaignFacts,
  coveredByAll,
  firstPhase,
  isAsking,
  movePhase,
  nextPhases,
  phaseSteps,
} from './index.ts';

const lead: Actor = { userId: 'c', name: 'C', role: 'COORDINATOR', hotlineId: 'our' };
const other: Actor = { ...lead, hotlineId: 'their' };
const secretariat: Actor = { userId: 's', name: 'S', role: 'SECRETARIAT', hotlineId: null };
const today = civilDate('2026-06-15');

const ready: CampaignFacts = {
  leadHotlineId: 'our',
  phase: 'PLANNED',
  startsOn: civilDate('2026-07-01'),
  countryCount: 1,
  otherCount: 1,
  missingApprovals: 0,
  measurementCount: 0,
  lastChangeOn: civilDate('2026-06-01'),
};
const move = (to: CampaignPhase, facts: Partial<CampaignFacts> = {}, reason: string | null = null, actor = lead) => {
  const verdict = movePhase({ ...ready, ...facts }, { to, effectiveOn: today, reason }, actor, today);
  return verdict.allowed ? 'yes' : verdict.because;
};

describe('the phases of a campaign', () => {
  it('are reached from the first one, each', () => {
    const reached = new Set<CampaignPhase>([firstPhase]);
    for (const _ of campaignPhases.codes) {
      for (const { from, to } of phaseSteps) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([...campaignPhases.codes].toSorted());
  });

  it.each<[CampaignPhase, string]>([
    ['IDEA', 'PLANNED CANCELLED!'],
    ['PLANNED', 'APPROVED CANCELLED!'],
    ['APPROVED', 'LIVE PLANNED! CANCELLED!'],
    ['LIVE', 'CLOSED CANCELLED!'],
    ['CLOSED', 'EVALUATED LIVE!'],
    ['EVALUATED', 'CLOSED!'],
    ['CANCELLED', 'IDEA!'],
  ])('%s leads to %s (with a reason where marked)', (phase, expected) => {
    const steps = nextPhases({ ...ready, phase }, lead).map(({ to, needsReason }) => `${to}${needsReason ? '!' : ''}`);
    expect(steps.join(' ')).toBe(expected);
  });

  it('are moved by who leads, and offered to nobody else', () => {
    expect(move('APPROVED')).toBe('yes');
    expect(move('APPROVED', {}, null, other)).toMatchObject({ code: 'FORBIDDEN' });
    expect(move('APPROVED', {}, null, secretariat)).toMatchObject({ code: 'FORBIDDEN' });
    expect(move('APPROVED', { leadHotlineId: null }, null, secretariat)).toBe('yes');
    expect(nextPhases(ready, other)).toEqual([]);
  });

  it.each<[CampaignPhase, CampaignPhase, Partial<CampaignFacts>, string]>([
    ['IDEA', 'PLANNED', { otherCount: 0 }, 'PARTICIPANT'],
    ['IDEA', 'PLANNED', { countryCount: 0, startsOn: null }, 'COUNTRY START'],
    ['PLANNED', 'APPROVED', { missingApprovals: 1 }, 'APPROVALS'],
    ['APPROVED', 'LIVE', { missingApprovals: 2 }, 'APPROVALS'],
    ['CLOSED', 'EVALUATED', {}, 'MEASUREMENT'],
    ['LIVE', 'CANCELLED', {}, 'REASON'],
    ['IDEA', 'LIVE', {}, ''],
  ])('from %s to %s with %o misses %s', (phase, to, facts, missing) => {
    const because = move(to, { phase, ...facts });
    expect(because).toMatchObject({ code: 'WRONG_STAGE', params: { from: phase, to } });
    const named = typeof because === 'string' ? [] : (because.params?.['missing'] as readonly { code: string }[]);
    expect(named.map(({ code }) => code).join(' ')).toBe(missing);
  });

  it('go back with a reason alone, whatever has become of the conditions', () => {
    expect(move('PLANNED', { phase: 'APPROVED', missingApprovals: 3 }, 'A partner left.')).toBe('yes');
    expect(move('PLANNED', { phase: 'APPROVED' }, ' ')).toMatchObject({ field: 'reason' });
  });

  it('count from a day that has come and is not before the last change', () => {
    const on = (day: string) =>
      movePhase(ready, { to: 'APPROVED', effectiveOn: civilDate(day), reason: null }, lead, today);
    expect(on('2026-06-16')).toMatchObject({ because: { code: 'VALIDATION', field: 'effectiveOn' } });
    expect(on('2026-05-31')).toMatchObject({ because: { code: 'VALIDATION', field: 'effectiveOn' } });
    expect(on('2026-06-01')).toEqual({ allowed: true });
  });
});

describe('an approval', () => {
  it.each([
    ['IDEA', null, null, 'NOT_ASKED'],
    ['PLANNED', null, null, 'WAITING'],
    ['PLANNED', 'APPROVED', 3, 'APPROVED'],
    ['PLANNED', 'APPROVED', 2, 'LAPSED'],
    ['LIVE', 'APPROVED', 2, 'LAPSED'],
    ['PLANNED', 'DECLINED', 3, 'DECLINED'],
    ['PLANNED', 'DECLINED', 2, 'WAITING'],
    ['CLOSED', 'APPROVED', 3, 'APPROVED'],
    ['CANCELLED', null, null, 'NOT_ASKED'],
  ] as const)('in %s, %s to plan %s of 3, is %s', (phase, answer, answeredTerms, state) => {
    expect(approvalState({ phase, terms: 3, answer, answeredTerms })).toBe(state);
  });

  it('covers what was there when everybody gave it', () => {
    const yes = (answeredTerms: number) => ({ answer: 'APPROVED', answeredTerms }) as const;
    expect(coveredByAll(2, [yes(2), yes(3)])).toBe(true);
    expect(coveredByAll(3, [yes(2), yes(3)])).toBe(false);
    expect(coveredByAll(1, [yes(2), { answer: 'DECLINED', answeredTerms: 2 }])).toBe(false);
    expect(coveredByAll(1, [yes(2), { answer: null, answeredTerms: null }])).toBe(false);
    expect(coveredByAll(1, [])).toBe(false);
  });

  it('is asked for from the plan on until the end', () => {
    expect(campaignPhases.codes.filter(isAsking)).toEqual(['PLANNED', 'APPROVED', 'LIVE']);
  });
});
