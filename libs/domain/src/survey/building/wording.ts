import type { Question, SurveyDefinition, SurveyText } from '../definition.ts';
import { choicesOf, itemsOf } from '../items.ts';
import { codeFrom, withRenamed } from './codes.ts';
import { changeQuestion, codesOf, withChoices, withRows, withWords } from './editing.ts';

/** Codes that others know already, of the version that a draft was begun from: they never change. */
export interface KnownCodes {
  /** Codes of choices and statements by the code of their question. */
  readonly [question: string]: readonly string[];
}

/** The codes that a published version knows. */
export const knownCodes = (base: SurveyDefinition | undefined): KnownCodes =>
  Object.fromEntries(
    (base?.questions ?? []).map((question) => [question.code, codesOf([...rowsOf(question), ...choicesOf(question)])]),
  );

const rowsOf = (question: Question) => (question.kind === 'LIKERT_MATRIX' ? question.rows : []);

/**
 * A survey with other words in one language at the place of this address (`TextPlace.address`). A code that nobody knows
 * yet follows the words of the first language, and rules follow the code, so that exports can be read.
 */
export function withTextAt(
  definition: SurveyDefinition,
  address: string,
  language: string,
  words: string,
  known: KnownCodes = {},
): SurveyDefinition {
  const reworded = (text: SurveyText) => withWords(text, language, words);
  if (address === 'title') return { ...definition, title: reworded(definition.title) };
  if (address === 'introduction') return { ...definition, introduction: reworded(definition.introduction) };
  const [first = '', part, code = ''] = address.split('.');
  if (first === 'fault') {
    const faults = (definition.faults ?? []).map((each, at) =>
      String(at) === part ? { ...each, text: reworded(each.text) } : each,
    );
    return { ...definition, faults };
  }
  const changed = changeQuestion(definition, first, (question) => {
    if (part === 'text') return { ...question, text: reworded(question.text) };
    if (part === 'help') return withHelp(question, reworded(question.help ?? {}));
    if (part === 'row')
      return withRows(
        question,
        rowsOf(question).map((row) => (row.code === code ? { ...row, text: reworded(row.text) } : row)),
      );
    return withChoices(
      question,
      choicesOf(question).map((choice) => (choice.code === code ? { ...choice, text: reworded(choice.text) } : choice)),
    );
  });
  const follows = language === definition.languages[0] && (part === 'row' || part === 'choice');
  return follows && !known[first]?.includes(code) ? withCodeOf(changed, first, part, code, words, known) : changed;
}

/** Words that explain; without any the property goes. */
function withHelp(question: Question, text: SurveyText): Question {
  const { help: _before, ...others } = question;
  return Object.keys(text).length === 0 ? others : { ...others, help: text };
}

/** With a code out of the words, in the question and in every rule that looks at it. */
function withCodeOf(
  definition: SurveyDefinition,
  question: string,
  part: 'row' | 'choice',
  code: string,
  words: string,
  known: KnownCodes,
): SurveyDefinition {
  const found = definition.questions.find((each) => each.code === question);
  if (!found) return definition;
  const siblings = codesOf(part === 'row' ? rowsOf(found) : choicesOf(found)).filter((each) => each !== code);
  const next = codeFrom(words, [...siblings, ...(known[question] ?? [])]);
  if (next === '' || next === code) return definition;
  const recoded = changeQuestion(definition, question, (each) =>
    part === 'row'
      ? withRows(
          each,
          rowsOf(each).map((row) => (row.code === code ? { ...row, code: next } : row)),
        )
      : withChoices(
          each,
          choicesOf(each).map((choice) => (choice.code === code ? { ...choice, code: next } : choice)),
        ),
  );
  const items = new Set(itemsOf(found).map((item) => item.code));
  return part === 'row'
    ? withRenamed(recoded, (item) => (item === `${question}.${code}` ? `${question}.${next}` : item))
    : withRenamed(
        recoded,
        (item) => item,
        (item, choice) => (items.has(item) && choice === code ? next : choice),
      );
}
