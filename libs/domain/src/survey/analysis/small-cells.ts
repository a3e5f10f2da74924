import { hiddenCells, isSmallCount } from '../../disclosure/index.ts';
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

/** Tables that are tried for one that is shown the same way; where more would have to be, all is hidden. */
const MOST_TRIED = 300;

/**
 * Which counts of a table to hide whose sum is known, so that nobody can compute one of them, not even by trying
 * every table with what they know of this rule. Where hiding some would give one away, all are hidden.
 */
export function hiddenInSum(counts: readonly number[], k: number): readonly boolean[] {
  const hidden = fewestHidden(counts, k);
  return hidden && !givesAway(counts, hidden, k) ? hidden : counts.map(() => true);
}

const fewestHidden = (counts: readonly number[], k: number): readonly boolean[] | undefined =>
  hiddenCells([counts], k, { rows: [true] })?.[0];

/** Whether a hidden count is the same in every table that would be shown like this one. */
function givesAway(counts: readonly number[], hidden: readonly boolean[], k: number): boolean {
  const places = counts.map((_, at) => at).filter((at) => hidden[at]);
  if (places.length === 0) return false;
  const sum = places.reduce((total, at) => total + (counts[at] ?? 0), 0);
  const possible = new Map(places.map((at) => [at, new Set<number>()]));
  let tried = 0;
  for (const candidate of fillings(places, sum, counts)) {
    tried += 1;
    if (tried > MOST_TRIED) return true;
    const other = fewestHidden(candidate, k);
    if (!other || other.some((each, at) => each !== hidden[at])) continue;
    for (const at of places) possible.get(at)?.add(candidate[at] ?? 0);
    if ([...possible.values()].every(({ size }) => size > 1)) return false;
  }
  return true;
}

/** Every table that has these counts but for `places`, which share `sum` in some way: what is hidden is not none. */
function* fillings(places: readonly number[], sum: number, counts: readonly number[]): Generator<readonly number[]> {
  const [first, ...others] = places;
  if (first === undefined) return;
  for (let count = others.length === 0 ? sum : 1; count <= sum - others.length; count += 1) {
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
  if (!bases || isSmallCount(bases.answered, k) || isSmallCount(bases.asked, k) || isSmallCount(bases.notAsked, k))
    return hideAll(item);
  const counts = choices.map(({ ofAnswered }) => ofAnswered?.count ?? 0);
  const hidden =
    kind === 'MULTI_CHOICE'
      ? counts.map((count) => isSmallCount(count, k) || isSmallCount(bases.answered - count, k))
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
