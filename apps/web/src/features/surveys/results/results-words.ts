import { allItems, choiceOf, type SurveyDefinition, textIn } from '@alongside/domain';
import type { SurveyComparisonQuery, SurveyCrossTableQuery, SurveyResultsQuery } from '../../../gql/graphql.ts';

export type Results = NonNullable<SurveyResultsQuery['surveyResults']>;
export type QuestionFigures = Results['questions'][number];
export type ItemFigures = QuestionFigures['items'][number];
export type Figure = Results['responseRate']['rr1'];
export type CrossTable = SurveyCrossTableQuery['surveyCrossTable'];
export type ComparedItem = NonNullable<SurveyComparisonQuery['surveyComparison']>['items'][number];

/** A text of the survey in the language of the reader. */
export type Tell = (text: Readonly<Record<string, string>>) => string;
export const tellerOf =
  (definition: SurveyDefinition, language: string): Tell =>
  (text) =>
    textIn(definition, text, language);

/** An item in words: the question and, of a matrix, the statement. */
export function itemInWords(definition: SurveyDefinition, code: string, tell: Tell): string {
  const item = allItems(definition).find((each) => each.code === code);
  if (!item) return code;
  const { question, row } = item;
  const statement = question.kind === 'LIKERT_MATRIX' && question.rows.find((each) => each.code === row);
  return statement ? `${tell(question.text)} ${tell(statement.text)}` : tell(question.text);
}

/** An option of an item in words. */
export function choiceInWords(definition: SurveyDefinition, code: string, choice: string, tell: Tell): string {
  const item = allItems(definition).find((each) => each.code === code);
  const found = item && choiceOf(item.question, choice);
  return found ? tell(found.text) : choice;
}
