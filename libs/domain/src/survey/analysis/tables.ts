import { type Question, type SurveyDefinition, textIn } from '../definition.ts';
import { allItems, choicesOf, type Item } from '../items.ts';
import type { AnalysedRound, SurveyResponse } from './response.ts';

/** A table as data: the caller writes the file. */
export interface SurveyTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What to leave out: free text goes to the secretariat and to who wrote it. */
export interface TableOptions {
  readonly texts: boolean;
  /** Language of the labels beside the codes; left out, there are codes only. */
  readonly labels?: string;
}

/** What every column and code of the other tables means: a row for each option, and one for each item without options. */
export function codebook(definition: SurveyDefinition, language: string): SurveyTable {
  const text = (from: Parameters<typeof textIn>[1]) => textIn(definition, from, language);
  const rows = allItems(definition).flatMap(({ code, question, row }) => {
    const statement = question.kind === 'LIKERT_MATRIX' ? question.rows.find((each) => each.code === row) : undefined;
    const asked = question.relevance ? JSON.stringify(question.relevance) : '';
    const start = [definition.key, code, question.kind, text(question.text), statement ? text(statement.text) : ''];
    const end = [question.required ? 1 : 0, asked];
    const choices = choicesOf(question);
    if (choices.length === 0) return [[...start, '', '', '', ...end]];
    return choices.map((choice) => [...start, choice.code, text(choice.text), choice.meaning ?? '', ...end]);
  });
  const columns = [
    'version',
    'item',
    'kind',
    'question',
    'statement',
    'code',
    'label',
    'meaning',
    'required',
    'asked_when',
  ];
  return { columns, rows };
}

/** One row for each respondent. Of several choices each has a column: 1 chosen, 0 not chosen, empty where not answered. */
export function wideTable({ definition, responses }: AnalysedRound, { texts, labels }: TableOptions): SurveyTable {
  const columns = allItems(definition).flatMap((item) => columnsOf(item, texts, labelsOf(definition, labels)));
  return {
    columns: ['respondent', ...columns.map(({ name }) => name)],
    rows: responses.map((response) => [response.respondent, ...columns.map(({ cell }) => cell(response))]),
  };
}

interface Column {
  readonly name: string;
  readonly cell: (response: SurveyResponse) => string | number | null;
}

type Labels = (question: Question, choice: string) => string;

/** How a choice is told in a language; undefined where nobody asks for it. */
const labelsOf = (definition: SurveyDefinition, language: string | undefined): Labels | undefined =>
  language === undefined
    ? undefined
    : (question, choice) => {
        const found = choicesOf(question).find(({ code }) => code === choice);
        return found ? textIn(definition, found.text, language) : choice;
      };

function columnsOf({ code, question }: Item, texts: boolean, labels: Labels | undefined): readonly Column[] {
  const words: Column = { name: `${code}.text`, cell: ({ answers }) => answers[code]?.text ?? null };
  const withWords = question.kind === 'TEXT' || choicesOf(question).some(({ other }) => other);
  return [
    { name: `${code}.state`, cell: ({ states }) => states[code] ?? 'NOT_ASKED' },
    ...choiceColumns(code, question, labels),
    ...(question.kind === 'INITIATIVE_LIST' && texts ? [names(code)] : []),
    ...(withWords && texts ? [words] : []),
  ];
}

function choiceColumns(code: string, question: Question, labels: Labels | undefined): readonly Column[] {
  if (question.kind !== 'MULTI_CHOICE') {
    if (choicesOf(question).length === 0) return [];
    const chosen = ({ answers }: SurveyResponse) => answers[code]?.choices?.[0];
    const label = (choice: string | undefined) => (labels && choice ? labels(question, choice) : null);
    return [
      { name: code, cell: (response) => chosen(response) ?? null },
      ...(labels ? [{ name: `${code}.label`, cell: (response: SurveyResponse) => label(chosen(response)) }] : []),
    ];
  }
  return question.choices.map((choice) => ({
    name: `${code}.${choice.code}`,
    cell: (response) => ticked(response, code, choice.code),
  }));
}

const names = (code: string): Column => ({
  name: `${code}.names`,
  cell: ({ answers }) => answers[code]?.initiatives?.map(({ name }) => name).join('; ') ?? null,
});

const ticked = ({ answers, states }: SurveyResponse, item: string, choice: string): number | null => {
  if (states[item] === 'BLANK' || states[item] === 'NOT_ASKED' || states[item] === 'NOT_REACHED') return null;
  return answers[item]?.choices?.includes(choice) ? 1 : 0;
};

/** One row for each respondent and item, for each option where several can be chosen, with the state. */
export function longTable({ definition, responses }: AnalysedRound, { texts, labels }: TableOptions): SurveyTable {
  const labelOf = labelsOf(definition, labels);
  const rows = responses.flatMap((response) =>
    allItems(definition).flatMap(({ code, question }) => {
      const answer = response.answers[code];
      const start = [response.respondent, code, response.states[code] ?? 'NOT_ASKED'];
      const coded = (choice: string | null) => [
        choice,
        ...(labelOf ? [choice === null ? null : labelOf(question, choice)] : []),
      ];
      const list = answer?.initiatives?.map(({ name }) => name).join('; ');
      const text = texts ? (answer?.text ?? list ?? null) : null;
      if (question.kind !== 'MULTI_CHOICE') return [[...start, ...coded(answer?.choices?.[0] ?? null), null, text]];
      return question.choices.map((choice) => [
        ...start,
        ...coded(choice.code),
        ticked(response, code, choice.code),
        choice.other ? text : null,
      ]);
    }),
  );
  return { columns: ['respondent', 'item', 'state', 'code', ...(labelOf ? ['label'] : []), 'chosen', 'text'], rows };
}
