import type { Answer, Answers } from '../answers.ts';
import type { Question, SurveyDefinition } from '../definition.ts';
import { choicesOf, itemsOf } from '../items.ts';
import { type Observation, possible } from '../reachable.ts';
import { holds, looksOf } from '../rules.ts';

/** What was seen of one item where the way divides; any of `seen` leads on. */
export interface Turn {
  readonly item: string;
  /** Choices that rules name; none for any other answer, `undefined` for none at all. */
  readonly seen: readonly Observation[];
}

/** One route through a survey, as people draw it. */
export interface SurveyRoute {
  /** Codes of the questions that are asked, in order. */
  readonly asked: readonly string[];
  /** What has to be answered to be led there; one way at least, an empty one where everybody is. */
  readonly ways: readonly (readonly Turn[])[];
}

export interface SurveyRoutes {
  readonly routes: readonly SurveyRoute[];
  /** False where there are too many to be listed; then there are none. */
  readonly complete: boolean;
}

/** Routes under way beyond which nobody reads a list. */
const MOST_WALKS = 600;

/** Routes beyond which nobody reads a list. */
export const MOST_ROUTES = 100;

/** A respondent on the way, as far as any later rule can tell. */
interface Walk {
  readonly asked: readonly string[];
  readonly seen: ReadonlyMap<string, Observation>;
}

/** All routes of a survey, with what leads to each. For people: whether everything can be reached says `reachabilityOf`. */
export function routesOf({ questions }: SurveyDefinition): SurveyRoutes {
  const looks = questions.flatMap(({ relevance }) => looksOf(relevance));
  const options = new Map<string, readonly Observation[]>();
  let walks: readonly Walk[] = [{ asked: [], seen: new Map() }];
  for (const question of questions) {
    for (const { code } of itemsOf(question)) {
      const named = looks.filter(({ item }) => item === code);
      if (named.length > 0) options.set(code, possible(question, new Set(named.flatMap(({ choices }) => choices))));
    }
    walks = walks.flatMap((walk) => step(walk, question, options));
    if (walks.length > MOST_WALKS) return { routes: [], complete: false };
  }
  const byAsked = new Map<string, Walk[]>();
  for (const walk of walks) {
    const key = walk.asked.join(' ');
    byAsked.set(key, [...(byAsked.get(key) ?? []), walk]);
  }
  if (byAsked.size > MOST_ROUTES) return { routes: [], complete: false };
  const routes = [...byAsked.values()].map((same) => ({
    asked: same[0]?.asked ?? [],
    ways: shortened(
      same.map(({ seen }) => [...seen].map(([item, each]) => ({ item, seen: [each] }))),
      options,
    ),
  }));
  return { routes, complete: true };
}

/** Answers that lead along one way of a route: the first of what each turn takes, and anything where rules need no more. */
export function answersAlong({ questions }: Pick<SurveyDefinition, 'questions'>, way: readonly Turn[]): Answers {
  const looks = questions.flatMap(({ relevance }) => looksOf(relevance));
  const looked = questions.flatMap(itemsOf).filter(({ code }) => looks.some(({ item }) => item === code));
  return Object.fromEntries(
    looked.flatMap(({ code, question }): readonly (readonly [string, Answer])[] => {
      const turn = way.find(({ item }) => item === code);
      // Without a turn any answer does, but none where one has to be given.
      const seen = turn ? turn.seen[0] : question.required ? [] : undefined;
      if (seen === undefined) return [];
      if (seen.length > 0) return [[code, { choices: seen }]];
      if (question.kind === 'INITIATIVE_LIST') return [[code, { initiatives: [{ name: '–' }] }]];
      const named = new Set(looks.filter(({ item }) => item === code).flatMap(({ choices }) => choices));
      const choices = choicesOf(question);
      const other = choices.find((choice) => !named.has(choice.code)) ?? choices[0];
      return [[code, other ? { choices: [other.code] } : { text: '–' }]];
    }),
  );
}

/** One question further: past it, or through it in every way that later rules tell apart. */
function step(walk: Walk, question: Question, options: ReadonlyMap<string, readonly Observation[]>): readonly Walk[] {
  const { relevance, code } = question;
  if (relevance && !holds(relevance, (item) => walk.seen.get(item))) return [walk];
  const asked = [...walk.asked, code];
  return itemsOf(question).reduce<readonly Walk[]>(
    (walks, item) => {
      const seen = options.get(item.code);
      if (!seen) return walks;
      return walks.flatMap((each) => seen.map((one) => ({ asked, seen: new Map([...each.seen, [item.code, one]]) })));
    },
    [{ asked, seen: walk.seen }],
  );
}

const keyOf = (seen: Observation): string => JSON.stringify(seen ?? null);
const turnKey = ({ item, seen }: Turn): string => `${item}:${seen.map(keyOf).sort().join()}`;

/** Fewer ways that say the same: two that differ in one turn become one, and a turn that takes anything goes. */
function shortened(
  ways: readonly (readonly Turn[])[],
  options: ReadonlyMap<string, readonly Observation[]>,
): readonly (readonly Turn[])[] {
  let list = ways;
  for (let merged: readonly (readonly Turn[])[] | undefined = list; merged; merged = mergedOnce(list, options))
    list = merged;
  return list;
}

function mergedOnce(
  ways: readonly (readonly Turn[])[],
  options: ReadonlyMap<string, readonly Observation[]>,
): readonly (readonly Turn[])[] | undefined {
  for (const [at, way] of ways.entries()) {
    for (const other of ways.slice(at + 1)) {
      const one = merge(way, other);
      if (!one) continue;
      const turns = one.filter(({ item, seen }) => seen.length < (options.get(item)?.length ?? 0));
      return [...ways.slice(0, at), turns, ...ways.slice(at + 1).filter((each) => each !== other)];
    }
  }
  return undefined;
}

/** Both ways as one, where they look at the same items and differ in one of them at most. */
function merge(way: readonly Turn[], other: readonly Turn[]): readonly Turn[] | undefined {
  if (way.length !== other.length || way.some(({ item }, at) => other[at]?.item !== item)) return undefined;
  const apart = way.filter((turn, at) => turnKey(turn) !== turnKey(other[at] ?? turn));
  if (apart.length > 1) return undefined;
  return way.map((turn, at) => {
    const seen = new Map([...turn.seen, ...(other[at]?.seen ?? [])].map((each) => [keyOf(each), each]));
    return { item: turn.item, seen: [...seen.values()] };
  });
}
