import { type Appetite, appetites } from '../../vocabulary/index.ts';
import type { SurveyDefinition } from '../definition.ts';
import type { ItemResult, QuestionResult } from './results.ts';

/** What a round says of the wish to do more. */
export interface AppetiteFigures {
  /** Answers, “don’t know” included; null where they are hidden from the audience. */
  readonly answered: number | null;
  /** By what they said; null where it is hidden. */
  readonly counts: Readonly<Record<StatedAppetite, number | null>>;
}

/** What can be said of it. */
export type StatedAppetite = Exclude<Appetite, 'NOT_STATED'>;
export const statedAppetites: readonly StatedAppetite[] = appetites.codes.filter((code) => code !== 'NOT_STATED');

/** Codes of the questions that ask for it. In the instruments that ship, their routes exclude each other: nobody answers two. */
const askedIn = ({ questions }: SurveyDefinition): readonly string[] =>
  questions.filter(({ subject, kind }) => subject === 'APPETITE' && kind === 'SINGLE_CHOICE').map(({ code }) => code);

/** Whether an instrument asks for it at all. */
export const asksAppetite = (definition: SurveyDefinition): boolean => askedIn(definition).length > 0;

/**
 * The wish to do more, out of the results as an audience sees them: those who work with an initiative and those who do not are asked
 * in two questions, and are added up here. A sum over something hidden is hidden, so no number is told that its parts do not tell.
 */
export function appetiteOf(definition: SurveyDefinition, results: readonly QuestionResult[]): AppetiteFigures {
  const asked = askedIn(definition);
  const items = results.filter(({ question }) => asked.includes(question)).flatMap((each) => each.items);
  const sum = (parts: readonly (number | null | undefined)[]): number | null =>
    parts.reduce<number | null>((all, part) => (all === null || part == null ? null : all + part), 0);
  // What cannot be chosen was chosen by nobody.
  const countIn = (choices: ItemResult['choices'], code: string) => {
    const found = choices.find(({ choice }) => choice === code);
    return found ? found.ofAnswered?.count : 0;
  };
  const countOf = (code: string) => sum(items.map(({ choices }) => countIn(choices, code)));
  return {
    answered: sum(items.map(({ bases }) => bases?.answered)),
    counts: { YES: countOf('YES'), MAYBE: countOf('MAYBE'), NO: countOf('NO') },
  };
}
