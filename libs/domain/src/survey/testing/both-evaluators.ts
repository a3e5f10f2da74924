import { expect } from '@jest/globals';
import {
  type Answer,
  allItems,
  backward,
  choicesOf,
  forward,
  give,
  holds,
  type Item,
  isAtEnd,
  isBlank,
  itemsOf,
  progressOf,
  pruned,
  type Question,
  questionsOn,
  type SurveyDefinition,
  type SurveySession,
  screensOf,
  startSession,
  statesOf,
  submissionProblems,
} from '../index.ts';

type Chance = () => number;

/** An answer to an item that its question takes, or none. */
export function anyAnswer({ question }: Item, chance: Chance): Answer {
  if (!question.required && chance() % 6 === 0) return {};
  const codes = choicesOf(question).map(({ code }) => code);
  const one = codes[chance() % Math.max(1, codes.length)];
  if (question.kind === 'TEXT') return { text: 'ab' };
  if (question.kind === 'INITIATIVE_LIST') return { initiatives: [{ name: 'A helpline' }] };
  if (question.kind !== 'MULTI_CHOICE') return { choices: [one ?? ''] };
  const several = question.choices.filter(({ exclusive }) => !exclusive && chance() % 2 === 0).map(({ code }) => code);
  return { choices: several.length > 0 && chance() % 4 > 0 ? several : [one ?? ''] };
}

/**
 * Whether a question is asked, told a third way: backwards from it. The route goes forwards over all questions,
 * the session screen by screen.
 */
function oracle(definition: SurveyDefinition, answers: SurveySession['answers'], question: Question): boolean {
  return (
    question.relevance === undefined ||
    holds(question.relevance, (code) => {
      const target = definition.questions.find((each) => itemsOf(each).some((item) => item.code === code));
      const answer = answers[code];
      if (!target || isBlank(answer) || !oracle(definition, answers, target)) return undefined;
      return answer?.choices ?? [];
    })
  );
}

const itemsOnScreen = ({ definition, at }: SurveySession): readonly Item[] =>
  (screensOf(definition)[at] ?? []).flatMap(itemsOf);

export interface Met {
  walks: number;
  skipped: number;
  backwards: number;
  pruned: number;
  distinct: Set<string>;
}

/** The items that a respondent sees on the way from the first screen to the end, without changing anything. */
function shownTo(definition: SurveyDefinition, answers: SurveySession['answers']): string[] {
  const shown: string[] = [];
  for (let session = startSession(definition, answers); !isAtEnd(session); session = forward(session))
    shown.push(...questionsOn(session).flatMap((question) => itemsOf(question).map(({ code }) => code)));
  return shown;
}

/**
 * Answers a survey on the page, answer by answer, back and forth, and hands the whole in: the server, which
 * sees nothing but the submission, must come to the same.
 */
export function walkBoth(definition: SurveyDefinition, chance: Chance, met: Met): void {
  let session = startSession(definition);
  for (let step = 0; step < 40 && !isAtEnd(session); step += 1) {
    for (const item of itemsOnScreen(session)) {
      // What an answer opens or closes on the same screen counts at once.
      if (questionsOn(session).includes(item.question)) session = give(session, item.code, anyAnswer(item, chance));
    }
    const back = step < 30 && chance() % 4 === 0;
    if (back) met.backwards += 1;
    session = back ? backward(session) : forward(session);
  }
  // Screens that came up by a change behind the respondent are answered before handing in.
  for (let again = startSession(definition, session.answers); !isAtEnd(again); again = forward(again)) {
    for (const item of itemsOnScreen(again))
      if (isBlank(again.answers[item.code]) && questionsOn(again).includes(item.question))
        again = give(again, item.code, required(item, chance));
    session = again;
  }
  const { answers } = session;
  const shown = shownTo(definition, answers);
  const handedIn = pruned(definition, answers);
  const states = statesOf(definition, handedIn);
  const asked = allItems(definition).filter(({ code }) => states[code] !== 'NOT_ASKED');
  const lost = Object.keys(answers).filter((code) => handedIn[code] === undefined);
  const told = definition.questions.filter((question) => oracle(definition, answers, question)).flatMap(itemsOf);
  expect({
    server: asked.map(({ code }) => code),
    oracle: told.map(({ code }) => code),
    submission: submissionProblems(definition, handedIn),
    again: pruned(definition, handedIn),
    stray: Object.keys(handedIn).filter((code) => !shown.includes(code)),
    screens: progressOf(startSession(definition, handedIn)).of,
    refused: new Set(submissionProblems(definition, answers).map(({ item }) => item)),
  }).toEqual({
    server: shown,
    oracle: shown,
    submission: [],
    again: handedIn,
    stray: [],
    screens: progressOf(session).of,
    refused: new Set(lost),
  });
  met.walks += 1;
  met.skipped += allItems(definition).length - shown.length;
  met.pruned += lost.length;
  met.distinct.add(JSON.stringify([definition.questions.map(({ kind }) => kind), shown]));
}

const required = (item: Item, chance: Chance): Answer => (item.question.required ? anyAnswer(item, chance) : {});
