import type { Question, SurveyDefinition, SurveyText } from './definition.ts';
import { choicesOf } from './items.ts';

/** What a text of a survey is for. */
export type TextPart = 'TITLE' | 'INTRODUCTION' | 'QUESTION' | 'HELP' | 'CHOICE' | 'ROW' | 'FAULT';

/** One text of a survey and where it stands. */
export interface TextPlace {
  /** Stable within a version: `title`, `Q3.text`, `Q3.help`, `Q3.choice.YES`, `Q3.row.NETWORK`, `fault.0`. */
  readonly address: string;
  readonly part: TextPart;
  /** Code of the question; empty where the text belongs to the whole survey. */
  readonly question: string;
  readonly text: SurveyText;
}

/** Every text of a survey, in the order in which people meet them; faults last, which only readers of results see. */
export function textPlaces({ title, introduction, questions, faults = [] }: SurveyDefinition): readonly TextPlace[] {
  return [
    { address: 'title', part: 'TITLE', question: '', text: title },
    { address: 'introduction', part: 'INTRODUCTION', question: '', text: introduction },
    ...questions.flatMap(placesOf),
    ...faults.map(({ question, text }, at): TextPlace => ({ address: `fault.${at}`, part: 'FAULT', question, text })),
  ];
}

function placesOf(question: Question): readonly TextPlace[] {
  const { code, text, help } = question;
  const place = (part: TextPart, name: string, words: SurveyText): TextPlace => ({
    address: `${code}.${name}`,
    part,
    question: code,
    text: words,
  });
  return [
    place('QUESTION', 'text', text),
    ...(help ? [place('HELP', 'help', help)] : []),
    ...(question.kind === 'LIKERT_MATRIX' ? question.rows : []).map((row) => place('ROW', `row.${row.code}`, row.text)),
    ...choicesOf(question).map((choice) => place('CHOICE', `choice.${choice.code}`, choice.text)),
  ];
}

/** Whether a text says nothing in a language. */
const isMissing = (text: SurveyText, language: string): boolean => (text[language] ?? '').trim() === '';

/** The texts that respondents would miss in a language. */
export const missingTexts = (definition: SurveyDefinition, language: string): readonly TextPlace[] =>
  textPlaces(definition).filter(({ part, text }) => part !== 'FAULT' && isMissing(text, language));

/** The languages in which a survey can be answered: those in which no text is missing, the one to fall back on first. */
export const completeLanguages = (definition: SurveyDefinition): readonly string[] =>
  definition.languages.filter((language) => missingTexts(definition, language).length === 0);
