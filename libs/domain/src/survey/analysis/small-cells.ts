import type { ResultAudience } from '../../vocabulary/index.ts';
import type { SurveyDefinition } from '../definition.ts';
import { looksOf } from '../rules.ts';
import type { ChoiceResult, Hidden, ItemResult, QuestionResult } from './results.ts';

/**
 * Numbers from 1 to one below this are hidden from an audience (research/focus-survey.md C2). Nothing is hidden
 * from the secretariat.
 */
export const hiddenBelow: Readonly<Record<ResultAudience, number>> = Object.freeze({
  SECRETARIAT: 0,
  MEMBERS: 3,
  PUBLIC: 5,
});

const isSmall = (count: number, k: number): boolean => count > 0 && count < k;

/**
 * Which counts of a table to hide whose sum is known, so that nobody can compute one of them, not even by trying
 * every table with what they know of this rule. Where hiding some would give one away, all are hidden.
 */
export function hiddenInSum(counts: readonly number[], k: number): readonly boolean[] {
  const hidden = fewestHidden(counts, k);
  return givesAway(counts, hidden, k) ? counts.map(() => true) : hidden;
}

/** The small counts, then the smallest others until two are hidden that together are not small themselves. */
function fewestHidden(counts: readonly number[], k: number): readonly boolean[] {
  const hidden = counts.map((count) => isSmall(count, k));
  const sum = () => counts.reduce((total, count, at) => (hidden[at] ? total + count : total), 0);
  const number = () => hidden.filter(Boolean).length;
  while (number() > 0 && number() < counts.length && (number() < 2 || sum() < k)) {
    const open = counts.map((count, at) => ({ count, at })).filter(({ at }) => !hidden[at]);
    const positive = open.filter(({ count }) => count > 0);
    const next = (positive.length > 0 ? positive : open).reduce((a, b) => (b.count < a.count ? b : a));
    hidden[next.at] = true;
  }
  return hidden;
}

/** Whether a hidden count is the same in every table that would be shown like this one. */
function givesAway(counts: readonly number[], hidden: readonly boolean[], k: number): boolean {
  const places = counts.map((_, at) => at).filter((at) => hidden[at]);
  if (places.length === 0) return false;
  const sum = places.reduce((total, at) => total + (counts[at] ?? 0), 0);
  const possible = new Map(places.map((at) => [at, new Set<number>()]));
  for (const candidate of fillings(places, sum, counts)) {
    if (fewestHidden(candidate, k).some((each, at) => each !== hidden[at])) continue;
    for (const at of places) possible.get(at)?.add(candidate[at] ?? 0);
    if ([...possible.values()].every(({ size }) => size > 1)) return false;
  }
  return true;
}

/** Every table that has these counts but for `places`, which share `sum` in some way. */
function* fillings(places: readonly number[], sum: number, counts: readonly number[]): Generator<readonly number[]> {
  const [first, ...others] = places;
  if (first === undefined) return;
  for (let count = others.length === 0 ? sum : 0; count <= sum; count += 1) {
    const filled = counts.map((each, at) => (at === first ? count : each));
    if (others.length === 0) yield filled;
    else yield* fillings(others, sum - count, filled);
  }
}

/**
 * The results as an audience may see them. An item is hidden whole where few answered it, where few were not asked,
 * and where it was asked by an item of which something is hidden: its bases would tell.
 */
export function resultsFor(
  audience: ResultAudience,
  definition: SurveyDefinition,
  results: readonly QuestionResult[],
): readonly QuestionResult[] {
  const k = hiddenBelow[audience];
  if (k === 0) return results;
  const hidden = new Map<string, Hidden>();
  return results.map((result) => {
    const looks = looksOf(definition.questions.find(({ code }) => code === result.question)?.relevance);
    const telltale = looks.some(({ item }) => hidden.get(item) !== 'NONE');
    const items = result.items.map((item) => (telltale ? hideAll(item) : itemFor(item, result.kind, k)));
    for (const each of items) hidden.set(each.item, each.hidden);
    return { ...result, items };
  });
}

function itemFor(item: ItemResult, kind: QuestionResult['kind'], k: number): ItemResult {
  const { bases, choices } = item;
  if (!bases || isSmall(bases.answered, k) || isSmall(bases.asked, k) || isSmall(bases.notAsked, k))
    return hideAll(item);
  const counts = choices.map(({ ofAnswered }) => ofAnswered?.count ?? 0);
  const hidden =
    kind === 'MULTI_CHOICE'
      ? counts.map((count) => isSmall(count, k) || isSmall(bases.answered - count, k))
      : hiddenInSum(counts, k);
  if (!hidden.includes(true)) return item;
  // A table without a number left could still be told by its base.
  if (!hidden.includes(false)) return hideAll(item);
  const shown = choices.map((each, at): ChoiceResult => (hidden[at] ? nothing(each) : { ...each, ofValid: null }));
  return {
    ...item,
    // How many said “don’t know” may be one of the hidden numbers, and so what follows from it.
    bases: { ...bases, valid: null, dontKnow: null, preferNot: null },
    choices: shown,
    scale: null,
    hidden: 'SOME',
  };
}

const nothing = ({ choice }: ChoiceResult): ChoiceResult => ({
  choice,
  ofAnswered: null,
  ofValid: null,
  ofRespondents: null,
});

const hideAll = (item: ItemResult): ItemResult => ({
  ...item,
  bases: null,
  choices: item.choices.map(nothing),
  scale: null,
  hidden: 'ALL',
});
