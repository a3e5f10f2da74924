import type { Choice, Question, SurveyDefinition } from './definition.ts';
import { choicesOf, itemsOf } from './items.ts';
import { holds, type Look, looksOf } from './rules.ts';

/** What rules can tell apart in one item: no answer, or the choices among those that they name. */
export type Observation = readonly string[] | undefined;

/** What later rules can still see of a respondent; two with the same one go the same way from here. */
type Situation = ReadonlyMap<string, Observation>;

type Situations = ReadonlyMap<string, Situation>;

/** A choice that is made. */
interface OnlyChoice {
  readonly question: string;
  readonly choice: string;
}

/** Situations beyond which an instrument counts as too complicated to be checked, and hence to be answered. */
export const MOST_SITUATIONS = 20_000;

/** Options of one question that rules may name, for the same reason: each doubles what there is to tell apart. */
const MOST_NAMED = 12;

/** Where a survey can lead, over all answers that it takes. */
export interface Reachability {
  /** Codes of the questions that somebody can be asked. */
  readonly reachable: ReadonlySet<string>;
  /** Whether somebody can get through without being asked anything. */
  readonly canBeEmpty: boolean;
  /** False where there were more than `MOST_SITUATIONS`; the rest then says nothing. */
  readonly complete: boolean;
}

/**
 * Walks through a survey with every respondent there can be, exactly: answers are told apart as far as rules
 * tell them apart, and forgotten once no later rule looks at them. `only` keeps to those who are asked one
 * question and make one choice there.
 */
export function reachabilityOf({ questions }: SurveyDefinition, only?: OnlyChoice): Reachability {
  const reachable = new Set<string>();
  let situations: Situations = new Map([['', new Map()]]);
  for (const [index, question] of questions.entries()) {
    const later = questions.slice(index + 1).flatMap(({ relevance }) => looksOf(relevance));
    const [asked, past] = split(situations, question);
    if (asked.size > 0) reachable.add(question.code);
    const answered = answer(asked, question, later, only);
    if (answered === undefined) return { reachable, canBeEmpty: false, complete: false };
    situations = only?.question === question.code ? answered : new Map([...answered, ...forget(past, later)]);
    if (situations.size > MOST_SITUATIONS) return { reachable, canBeEmpty: false, complete: false };
  }
  // Who is asked nothing has no answers, so that no rule can have seen one.
  const canBeEmpty = questions.every(({ relevance }) => relevance && !holds(relevance, () => undefined));
  return { reachable, canBeEmpty, complete: true };
}

/** Those who are asked a question, and those who go past it. */
function split(situations: Situations, { relevance }: Question): readonly [Situations, Situations] {
  const asks = (situation: Situation) => relevance === undefined || holds(relevance, (item) => situation.get(item));
  const all = [...situations];
  return [new Map(all.filter(([, each]) => asks(each))), new Map(all.filter(([, each]) => !asks(each)))];
}

/** Every way to answer a question, item by item; `undefined` where there are too many. */
function answer(
  asked: Situations,
  question: Question,
  later: readonly Look[],
  only?: OnlyChoice,
): Situations | undefined {
  let situations = asked;
  for (const { code } of itemsOf(question)) {
    const named = new Set(later.filter(({ item }) => item === code).flatMap(({ choices }) => choices));
    if (named.size > MOST_NAMED) return undefined;
    const fixed = only?.question === question.code ? only.choice : undefined;
    const seen = possible(question, named, fixed);
    const next = new Map<string, Situation>();
    for (const situation of situations.values())
      for (const each of seen) keep(next, new Map([...situation, [code, each]]), later);
    if (next.size > MOST_SITUATIONS) return undefined;
    situations = next;
  }
  return situations;
}

/** Without what no later rule looks at. */
function forget(situations: Situations, later: readonly Look[]): Situations {
  const next = new Map<string, Situation>();
  for (const situation of situations.values()) keep(next, situation, later);
  return next;
}

function keep(into: Map<string, Situation>, situation: Situation, later: readonly Look[]): void {
  const live = new Set(later.map(({ item }) => item));
  const kept = [...situation].filter(([item, seen]) => live.has(item) && seen !== undefined).sort();
  into.set(JSON.stringify(kept), new Map(kept));
}

/** What can be observed of an item of a question whose choices `named` later rules name. */
export function possible(question: Question, named: ReadonlySet<string>, fixed?: string): readonly Observation[] {
  if (fixed !== undefined) return [named.has(fixed) ? [fixed] : []];
  const blank: Observation[] = question.required ? [] : [undefined];
  if (question.kind === 'TEXT' || question.kind === 'INITIATIVE_LIST')
    return question.limit > 0 ? [[], ...blank] : blank;
  const choices = choicesOf(question);
  const is = (wanted: boolean) => (choice: Choice) => named.has(choice.code) === wanted;
  const alone = question.kind === 'MULTI_CHOICE' ? choices.filter(({ exclusive }) => exclusive) : choices;
  const together = choices.filter((choice) => !alone.includes(choice));
  const single = [...alone.filter(is(true)).map(({ code }) => [code]), ...(alone.some(is(false)) ? [[]] : [])];
  const subsets = subsetsOf(together.filter(is(true)).map(({ code }) => code));
  const others = together.some(is(false));
  return distinct([...single, ...subsets.filter((set) => set.length > 0 || others), ...blank]);
}

/** All sets of codes, the empty one first. */
export function subsetsOf(codes: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** codes.length }, (_, bits) => codes.filter((_code, at) => (bits >> at) & 1));
}

function distinct(observations: readonly Observation[]): readonly Observation[] {
  const byKey = new Map(observations.map((each) => [JSON.stringify(each), each]));
  return [...byKey.values()];
}

/** One way past questions, as people draw it: whoever makes this choice is never asked `skips`, which stand later. */
export interface Skip {
  readonly question: string;
  readonly choice: string;
  readonly skips: readonly string[];
}

/** What each choice of a question with one choice leaves out that another one can lead to; for preview of a route. */
export function skipsOf(definition: SurveyDefinition): readonly Skip[] {
  return definition.questions.flatMap((question) => {
    if (question.kind !== 'SINGLE_CHOICE') return [];
    const reaches = question.choices.map(({ code: choice }) => ({
      choice,
      reachable: reachabilityOf(definition, { question: question.code, choice }).reachable,
    }));
    const later = definition.questions.slice(definition.questions.indexOf(question) + 1);
    const somewhere = later.filter(({ code }) => reaches.some(({ reachable }) => reachable.has(code)));
    return reaches
      .map(({ choice, reachable }) => ({
        question: question.code,
        choice,
        skips: somewhere.map(({ code }) => code).filter((code) => !reachable.has(code)),
      }))
      .filter(({ skips }) => skips.length > 0);
  });
}
