import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { isOpenStage } from '../partnership/index.ts';
import { intensities, partnershipStages, reviewDomains, reviewOutcomes, reviewScale } from '../vocabulary/index.ts';
import {
  changeSince,
  compareSides,
  decisionProblems,
  eachDomain,
  meanScore,
  noScores,
  planProblems,
  type ReviewDecision,
  reviewProposals,
  scoreProblems,
  scoresOf,
  usualNextReview,
} from './index.ts';

const today = civilDate('2026-03-15');
const fields = (problems: readonly { field: string }[]) => problems.map(({ field }) => field);

describe('the scale of a review', () => {
  it('says for every domain what 0 and 4 mean, each in words of its own', () => {
    const ends = reviewDomains.codes.flatMap((domain) => [reviewScale[domain].lowest, reviewScale[domain].highest]);
    expect(ends).toHaveLength(12);
    expect(new Set(ends).size).toBe(12);
  });
});

describe('scores', () => {
  it('are one for each domain; what is left out has none', () => {
    expect(scoresOf([])).toEqual(noScores);
    expect(
      scoresOf([
        { domain: 'PLANNING', score: 0 },
        { domain: 'NEED', score: 4 },
      ]),
    ).toEqual({ ...noScores, NEED: 4, PLANNING: 0 });
  });

  it.each([
    ['nothing yet', [], []],
    ['both ends and no answer', [0, 4, null], []],
    ['less than nothing', [-1], ['scores']],
    ['more than the highest', [5], ['scores']],
    ['half a point', [2.5], ['scores']],
    ['no number', [Number.NaN], ['scores']],
  ])('with %s', (_name, scores, expected) => {
    const given = scores.map((score, index) => ({ domain: reviewDomains.codes[index] ?? 'NEED', score }));
    expect(fields(scoreProblems(given))).toEqual(expected);
  });

  it('come once for each domain', () => {
    const twice = [1, 2].map((score) => ({ domain: 'NEED' as const, score }));
    expect(scoreProblems(twice)[0]?.message).toMatch('Need');
  });

  it('are averaged over the domains that have one, and 0 is a score', () => {
    expect(meanScore(noScores)).toBeNull();
    expect(meanScore({ ...noScores, NEED: 4, WORKING: 1 })).toBe(2.5);
    expect(meanScore({ ...noScores, NEED: 0 })).toBe(0);
    expect(meanScore(eachDomain(() => 3))).toBe(3);
  });
});

describe('both sides beside each other', () => {
  it('differ by the partner’s score less the hotline’s, where both have one', () => {
    const compared = compareSides(
      { ...noScores, NEED: 4, CHOOSING: 3, WORKING: 1, PLANNING: 0 },
      { ...noScores, NEED: 2, CHOOSING: 4, WORKING: 1, BARRIERS: 4 },
    );
    expect(compared.map(({ domain, gap, wide }) => [domain, gap, wide])).toEqual([
      ['NEED', -2, true],
      ['CHOOSING', 1, false],
      ['WORKING', 0, false],
      ['PLANNING', null, false],
      ['BARRIERS', null, false],
      ['REFLECTING', null, false],
    ]);
  });

  it('are compared with the review before, domain by domain', () => {
    const change = changeSince({ ...noScores, NEED: 4, WORKING: 1 }, { ...noScores, NEED: 1, PLANNING: 2 });
    expect(change).toEqual({ ...noScores, NEED: 3 });
  });
});

describe('preparing a review', () => {
  const open = { stage: 'ACTIVE', nextReviewOn: null } as const;

  it('needs a day from today on', () => {
    expect(fields(planProblems({ dueOn: today }, open, today))).toEqual([]);
    expect(fields(planProblems({ dueOn: null }, open, today))).toEqual(['dueOn']);
    expect(fields(planProblems({ dueOn: civilDate('2026-03-01') }, open, today))).toEqual(['dueOn']);
  });

  it('keeps the day that the partnership had, which may have passed', () => {
    const overdue = civilDate('2026-01-01');
    expect(planProblems({ dueOn: overdue }, { ...open, nextReviewOn: overdue }, today)).toEqual([]);
  });

  it.each(partnershipStages.codes)('is possible at %s while that is an open stage', (stage) => {
    expect(planProblems({ dueOn: today }, { ...open, stage }, today).length === 0).toBe(isOpenStage(stage));
  });

  it('is proposed in a year, and in half a year between sisters', () => {
    expect(usualNextReview(civilDate('2024-02-29'), false)).toBe('2025-02-28');
    expect(usualNextReview(civilDate('2026-08-31'), true)).toBe('2027-02-28');
  });
});

describe('what a review came to', () => {
  const decision: ReviewDecision = {
    heldOn: today,
    outcome: 'CONTINUE',
    decisions: null,
    nextDueOn: civilDate('2027-03-15'),
  };
  const wrong = (change: Partial<ReviewDecision>, before: ReviewDecision | null = null) =>
    fields(decisionProblems({ ...decision, ...change }, before, today));

  it('is said of today or an earlier day', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ heldOn: civilDate('2026-03-16') })).toEqual(['heldOn']);
    expect(wrong({ heldOn: civilDate('1999-01-01') })).toEqual(['heldOn']);
  });

  it.each(reviewOutcomes.codes)('%s says what was decided, unless everything goes on', (outcome) => {
    const nextDueOn = outcome === 'END' ? null : decision.nextDueOn;
    expect(wrong({ outcome, nextDueOn })).toEqual(outcome === 'CONTINUE' ? [] : ['decisions']);
    expect(wrong({ outcome, nextDueOn, decisions: 'We meet twice a year.' })).toEqual([]);
    expect(wrong({ outcome, nextDueOn, decisions: 'x'.repeat(4001) })).toEqual(['decisions']);
  });

  it('names the next review, unless the partnership ends', () => {
    expect(wrong({ nextDueOn: null })).toEqual(['nextDueOn']);
    expect(wrong({ nextDueOn: today })).toEqual(['nextDueOn']);
    expect(wrong({ outcome: 'END', decisions: 'It is over.' })).toEqual(['nextDueOn']);
    expect(wrong({ outcome: 'END', decisions: 'It is over.', nextDueOn: null })).toEqual([]);
  });

  it('names a day ahead, unless a correction leaves the one that was set', () => {
    const long = { heldOn: civilDate('2025-01-10'), nextDueOn: civilDate('2026-01-10') };
    expect(wrong(long)).toEqual(['nextDueOn']);
    expect(wrong(long, { ...decision, ...long })).toEqual([]);
  });
});

describe('what an outcome proposes', () => {
  const propose = (...[outcome, partnership]: Parameters<typeof reviewProposals>) =>
    reviewProposals(outcome, partnership).map(({ kind, to }) => `${kind} ${to}`);
  const at = (stage: (typeof partnershipStages.codes)[number]) => ({ stage, intensity: null, targetIntensity: null });

  it('by stage, only for PAUSE and END, and only steps that exist', () => {
    const table = partnershipStages.codes.map((stage) => [
      stage,
      ...reviewOutcomes.codes
        .filter((outcome) => outcome !== 'DEEPEN')
        .map((outcome) => propose(outcome, at(stage)).join()),
    ]);
    // stage, CONTINUE, ADJUST, PAUSE, END
    expect(table).toEqual([
      ['PROSPECT', '', '', '', 'STAGE DECLINED'],
      ['CONTACTED', '', '', '', 'STAGE DECLINED'],
      ['EXPLORING', '', '', '', 'STAGE DECLINED'],
      ['AGREED', '', '', '', 'STAGE ENDED'],
      ['ACTIVE', '', '', 'STAGE PAUSED', 'STAGE ENDED'],
      ['PAUSED', '', '', '', 'STAGE ENDED'],
      ['DECLINED', '', '', '', ''],
      ['ENDED', '', '', '', ''],
    ]);
  });

  it('by intensity, only for DEEPEN: one step above now, unless both aim there already', () => {
    const deepen = (intensity: (typeof intensities.codes)[number] | null, targetIntensity: typeof intensity) =>
      propose('DEEPEN', { stage: 'ACTIVE', intensity, targetIntensity });
    expect(deepen(null, null)).toEqual(['TARGET_INTENSITY NETWORKING']);
    expect(deepen('NETWORKING', null)).toEqual(['TARGET_INTENSITY COORDINATING']);
    expect(deepen('COORDINATING', 'COORDINATING')).toEqual(['TARGET_INTENSITY COOPERATING']);
    expect(deepen('COORDINATING', 'COOPERATING')).toEqual([]);
    expect(deepen('NETWORKING', 'COLLABORATING')).toEqual([]);
    expect(deepen('COLLABORATING', null)).toEqual([]);
    for (const outcome of reviewOutcomes.codes.filter((each) => each !== 'DEEPEN')) {
      expect(propose(outcome, { stage: 'ACTIVE', intensity: 'NETWORKING', targetIntensity: null })).not.toContain(
        'TARGET_INTENSITY COORDINATING',
      );
    }
  });
});
