import { describe, expect, it } from '@jest/globals';
import { detectUnsafeText, type UnsafeTextSeverity, worstSeverity } from './index.ts';
import { HELD_OUT_EASTERN } from './testing/held-out-eastern.ts';
import { HELD_OUT_FOURTH_ROUND } from './testing/held-out-fourth-round.ts';
import { HELD_OUT_HAND_WRITTEN } from './testing/held-out-hand-written.ts';
import { HELD_OUT_SECOND_ROUND } from './testing/held-out-second-round.ts';
import { HELD_OUT_THIRD_ROUND } from './testing/held-out-third-round.ts';
import { HELD_OUT_WESTERN } from './testing/held-out-western.ts';
import { type Expectation, type LabelledSentence, labelledSet } from './testing/labelled-set.ts';
import { GERMANIC } from './testing/sentences-germanic.ts';
import { OTHER } from './testing/sentences-other.ts';
import { ROMANCE } from './testing/sentences-romance.ts';
import { SLAVIC } from './testing/sentences-slavic.ts';

const TUNED = labelledSet([...GERMANIC, ...ROMANCE, ...SLAVIC, ...OTHER], 20_260_107);
const HELD_OUT = labelledSet([...HELD_OUT_WESTERN, ...HELD_OUT_EASTERN], 20_270_211);

/** The goals that the guard is held to. `of` is the share of sentences that must come out as `holds` says. */
const GOALS: Readonly<Record<Expectation, { of: number; holds: (worst: UnsafeTextSeverity | null) => boolean }>> = {
  block: { of: 0.98, holds: (worst) => worst === 'block' },
  confirm: { of: 0.9, holds: (worst) => worst === 'confirm' || worst === 'block' },
  nothing: { of: 0.99, holds: (worst) => worst === null || worst === 'warn' },
  'no-block': { of: 0.99, holds: (worst) => worst !== 'block' },
};

function isHeld({ text, country, expected }: Pick<LabelledSentence, 'text' | 'country' | 'expected'>): boolean {
  return GOALS[expected].holds(worstSeverity(detectUnsafeText(text, { country })));
}

/** Share that came out right, per group; the groups that miss their goal, with their misses. */
function missedGoals(set: readonly LabelledSentence[], groupOf: (sentence: LabelledSentence) => string): string[] {
  const groups = new Map<string, LabelledSentence[]>();
  for (const sentence of set) groups.set(groupOf(sentence), [...(groups.get(groupOf(sentence)) ?? []), sentence]);
  return [...groups].flatMap(([group, sentences]) => {
    const misses = sentences.filter((sentence) => !isHeld(sentence));
    const goal = GOALS[sentences[0]?.expected ?? 'block'].of;
    const reached = 1 - misses.length / sentences.length;
    return reached >= goal ? [] : [`${group}: ${reached.toFixed(3)} ${misses.map(({ text }) => text).join(' ¦ ')}`];
  });
}

describe('the labelled set', () => {
  it('has more than 2,000 sentences in 20 languages and is the same each time', () => {
    expect(TUNED.length).toBeGreaterThan(2000);
    expect(new Set(TUNED.map(({ language }) => language)).size).toBe(20);
    expect(labelledSet([...GERMANIC, ...ROMANCE, ...SLAVIC, ...OTHER], 20_260_107)).toEqual(TUNED);
  });

  it('reaches the goal for every class', () => {
    expect(missedGoals(TUNED, ({ expected, label }) => `${expected} ${label}`)).toEqual([]);
  });

  it('reaches the goal for every language', () => {
    expect(missedGoals(TUNED, ({ expected, language }) => `${expected} ${language}`)).toEqual([]);
  });

  it('reaches the goal for every disguise', () => {
    expect(missedGoals(TUNED, ({ expected, disguise }) => `${expected} ${disguise}`)).toEqual([]);
  });

  it('points at the planted fragment', () => {
    const astray = TUNED.filter(({ text, country, fragment, expected }) => {
      if (expected !== 'block') return false;
      const start = text.indexOf(fragment);
      return !detectUnsafeText(text, { country }).some(
        ({ index, length, severity }) =>
          severity === 'block' && index < start + fragment.length && index + length > start,
      );
    });
    expect(astray.length / TUNED.length).toBeLessThan(0.005);
  });
});

describe('the held-out set', () => {
  it('reaches the goal for every class', () => {
    expect(missedGoals(HELD_OUT, ({ expected, label }) => `${expected} ${label}`)).toEqual([]);
  });

  it('reaches the goal over all languages', () => {
    expect(missedGoals(HELD_OUT, ({ expected }) => expected)).toEqual([]);
  });

  it.each([
    ['hard cases', HELD_OUT_HAND_WRITTEN],
    ['second round', HELD_OUT_SECOND_ROUND],
    ['third round', HELD_OUT_THIRD_ROUND],
    ['fourth round', HELD_OUT_FOURTH_ROUND],
  ])('reaches the goal on the hand-written %s', (_, sentences) => {
    const set = sentences.map(([expected, country, text]) => ({ ...NOT_PLANTED, expected, country, text }));
    expect(missedGoals(set, ({ expected }) => expected)).toEqual([]);
  });
});

/** What a hand-written sentence does not say. */
const NOT_PLANTED = { language: '', label: '', disguise: '', fragment: '' };
