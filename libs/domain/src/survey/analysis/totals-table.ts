import { type SurveyDefinition, textIn } from '../definition.ts';
import { allItems, choiceOf, type Item } from '../items.ts';
import { type Figure, roundedPercent } from './figure.ts';
import type { Bases } from './response.ts';
import type { ChoiceResult, ItemResult, QuestionResult } from './results.ts';
import type { SurveyTable } from './tables.ts';

type TotalsCell = string | number | null;

/** Stands in a cell whose number is hidden from the reader; an empty cell makes no sense there. */
export const HIDDEN_CELL = 'hidden';

const BASES = [
  'respondents',
  'asked',
  'answered',
  'valid',
  'dontKnow',
  'preferNot',
  'blank',
  'notAsked',
  'notReached',
] as const;
const COLUMNS = [
  'item',
  'question',
  'statement',
  'code',
  'label',
  'count',
  'of_answered',
  'of_valid',
  'of_respondents',
  'respondents',
  'asked',
  'answered',
  'valid',
  'dont_know',
  'prefer_not',
  'blank',
  'not_asked',
  'not_reached',
];

const basesCells = (bases: Bases | null): readonly TotalsCell[] => BASES.map((name) => bases?.[name] ?? HIDDEN_CELL);
const percent = (figure: Figure | null): TotalsCell => (figure ? roundedPercent(figure) : null);

function choiceCells({ ofAnswered, ofValid, ofRespondents }: ChoiceResult): readonly TotalsCell[] {
  if (!ofAnswered) return [HIDDEN_CELL, HIDDEN_CELL, HIDDEN_CELL, HIDDEN_CELL];
  return [ofAnswered.count, percent(ofAnswered), percent(ofValid), percent(ofRespondents)];
}

/** Results as an audience sees them: a row for each option with its shares in percent, and one for each item without options. */
export function totalsTable(
  definition: SurveyDefinition,
  results: readonly QuestionResult[],
  language: string,
): SurveyTable {
  const items = new Map(allItems(definition).map((item) => [item.code, item]));
  const text = (from: Parameters<typeof textIn>[1] | undefined) => (from ? textIn(definition, from, language) : '');
  const rowsOf = ({ item, bases, choices }: ItemResult): readonly (readonly TotalsCell[])[] => {
    const { question, row } = items.get(item) as Item;
    const statement = question.kind === 'LIKERT_MATRIX' ? question.rows.find(({ code }) => code === row) : undefined;
    const start = [item, text(question.text), text(statement?.text)];
    if (choices.length === 0) return [[...start, null, null, null, null, null, null, ...basesCells(bases)]];
    return choices.map((each) => [
      ...start,
      each.choice,
      text(choiceOf(question, each.choice)?.text),
      ...choiceCells(each),
      ...basesCells(bases),
    ]);
  };
  return { columns: COLUMNS, rows: results.flatMap(({ items: list }) => list.flatMap(rowsOf)) };
}
