import { type Answer, type Answers, isBlank } from './answers.ts';
import type { Question, SurveyDefinition } from './definition.ts';
import { screensOf } from './items.ts';
import { askedQuestions } from './route.ts';

/**
 * A respondent on the way through a survey, screen by screen. Answers off the route stay, so that going back and
 * changing one's mind loses nothing; `pruned` takes them out at the end.
 */
export interface SurveySession {
  readonly definition: SurveyDefinition;
  readonly answers: Answers;
  /** Index of the screen, or the number of screens at the end. */
  readonly at: number;
  /** The furthest screen so far. */
  readonly furthest: number;
}

/** Begins, or goes on with a draft at the screen of the question `reached`. */
export function startSession(definition: SurveyDefinition, answers: Answers = {}, reached?: string): SurveySession {
  const first = { definition, answers, at: -1, furthest: 0 };
  const found = screensOf(definition).findIndex((screen) => screen.some(({ code }) => code === reached));
  const start = found < 0 ? forward(first) : { ...first, at: found };
  return { ...start, furthest: start.at };
}

/** Gives or changes an answer; a blank one takes it back. */
export function give(session: SurveySession, item: string, answer: Answer): SurveySession {
  const { [item]: _before, ...others } = session.answers;
  return { ...session, answers: isBlank(answer) ? others : { ...others, [item]: answer } };
}

/** The questions to show on a screen under the present answers; none where the route goes past it. */
export function questionsOn(session: SurveySession, screen: number = session.at): readonly Question[] {
  const asked = askedQuestions(session.definition, session.answers);
  return (screensOf(session.definition)[screen] ?? []).filter((question) => asked.includes(question));
}

/** The next screen that asks something, or the end. */
export function forward(session: SurveySession): SurveySession {
  const screens = screensOf(session.definition);
  let at = session.at + 1;
  while (at < screens.length && questionsOn(session, at).length === 0) at += 1;
  at = Math.min(at, screens.length);
  return { ...session, at, furthest: Math.max(session.furthest, at) };
}

/** The screen before that asks something; the first one stays. */
export function backward(session: SurveySession): SurveySession {
  let at = session.at - 1;
  while (at >= 0 && questionsOn(session, at).length === 0) at -= 1;
  return at < 0 ? session : { ...session, at };
}

/** Whether all screens are behind. */
export const isAtEnd = ({ definition, at }: SurveySession): boolean => at >= screensOf(definition).length;

/** Screens behind, of those that the present answers lead to. */
export function progressOf(session: SurveySession): { readonly done: number; readonly of: number } {
  const asking = screensOf(session.definition).map((_, screen) => questionsOn(session, screen).length > 0);
  return { done: asking.slice(0, session.at).filter(Boolean).length, of: asking.filter(Boolean).length };
}
