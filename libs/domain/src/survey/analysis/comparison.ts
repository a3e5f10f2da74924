import type { ItemRelation } from '../../vocabulary/index.ts';
import { type SurveyDefinition, type SurveyText, textIn } from '../definition.ts';
import { allItems, choicesOf, type Item } from '../items.ts';
import type { Figure } from './figure.ts';
import type { AnalysedRound } from './response.ts';
import { type QuestionResult, resultsOf } from './results.ts';

/** An item of a later version beside the one that it stands for in an earlier version. */
export interface LinkedItem {
  readonly item: string;
  readonly otherItem: string;
  readonly relation: ItemRelation;
  readonly note: SurveyText | null;
  /** The words of the question or statement are not the same, in the language that both have first. */
  readonly reworded: boolean;
  /** Some options are in one of the two only, or a scale has another order. */
  readonly otherOptions: boolean;
}

/** One option in two rounds, of those who answered; `null` is hidden from the audience. */
export interface ChoiceComparison {
  readonly choice: string;
  readonly earlier: Figure | null;
  readonly later: Figure | null;
  /** In percentage points; `null` where a base is empty or something is hidden. */
  readonly change: number | null;
}

/** One item in two rounds; without choices where the two cannot be compared. */
export interface ItemComparison extends LinkedItem {
  readonly choices: readonly ChoiceComparison[];
}

const itemIn = (definition: SurveyDefinition, code: string): Item | undefined =>
  allItems(definition).find((item) => item.code === code);
const codesOf = (item: Item | undefined): readonly string[] =>
  item ? choicesOf(item.question).map(({ code }) => code) : [];

/** Question and, of a matrix, statement. */
function wordsOf(definition: SurveyDefinition, item: Item | undefined, language: string): string {
  if (!item) return '';
  const { question } = item;
  const statement = question.kind === 'LIKERT_MATRIX' && question.rows.find(({ code }) => code === item.row);
  const texts = [question.text, ...(statement ? [statement.text] : [])];
  return texts.map((text) => textIn(definition, text, language)).join(' ');
}

type Link = Pick<LinkedItem, 'item' | 'otherItem' | 'relation'> & { readonly note?: SurveyText };

/** What the versions say of each other. A version stands beside itself with every item that has options. */
function linksBetween(earlier: SurveyDefinition, later: SurveyDefinition): readonly Link[] {
  if (earlier.key === later.key)
    return allItems(later)
      .filter((item) => codesOf(item).length > 0)
      .map(({ code }) => ({ item: code, otherItem: code, relation: 'SAME' }));
  const told = (later.links ?? []).filter(({ version }) => version === earlier.key);
  if (told.length > 0) return told;
  const back = (earlier.links ?? []).filter(({ version }) => version === later.key);
  return back.map(({ item, otherItem, ...link }) => ({ ...link, item: otherItem, otherItem: item }));
}

/** The items of a later round that stand for items of an earlier one, and how. */
export function linkedItems(earlier: SurveyDefinition, later: SurveyDefinition): readonly LinkedItem[] {
  const language = later.languages[0] ?? '';
  return linksBetween(earlier, later).map(({ item, otherItem, relation, note }) => {
    const [before, after] = [itemIn(earlier, otherItem), itemIn(later, item)];
    return {
      item,
      otherItem,
      relation,
      note: note ?? null,
      reworded: wordsOf(earlier, before, language) !== wordsOf(later, after, language),
      otherOptions: codesOf(before).join() !== codesOf(after).join(),
    };
  });
}

/** What a comparison reads of results, whoever they were made for. */
type Results = readonly {
  readonly items: readonly {
    readonly item: string;
    readonly choices: readonly { readonly choice: string; readonly ofAnswered: Figure | null }[];
  }[];
}[];

/**
 * Sets the results of two rounds side by side, over linked items and no others. It makes no number that is not in one of the
 * two, so what is hidden in them stays hidden.
 */
export function compareResults(
  links: readonly LinkedItem[],
  earlier: Results,
  later: Results,
): readonly ItemComparison[] {
  const choicesIn = (results: Results, code: string) =>
    results.flatMap(({ items }) => items).find(({ item }) => item === code)?.choices ?? [];
  return links.map((link) => {
    if (link.relation === 'NOT_COMPARABLE') return { ...link, choices: [] };
    const before = new Map(choicesIn(earlier, link.otherItem).map((each) => [each.choice, each.ofAnswered]));
    const shared = choicesIn(later, link.item).filter(({ choice }) => before.has(choice));
    return {
      ...link,
      choices: shared.map(({ choice, ofAnswered }) => withChange(choice, before.get(choice), ofAnswered)),
    };
  });
}

const withChange = (choice: string, earlier: Figure | null = null, later: Figure | null = null): ChoiceComparison => ({
  choice,
  earlier,
  later,
  change: earlier?.percent == null || later?.percent == null ? null : later.percent - earlier.percent,
});

/** Two rounds with only those who answered in both, so that a change is theirs and not one of who answered. */
export function resultsOfBoth(
  earlier: AnalysedRound,
  later: AnalysedRound,
): {
  readonly respondents: number;
  readonly earlier: readonly QuestionResult[];
  readonly later: readonly QuestionResult[];
} {
  const respondents = new Set(earlier.responses.map(({ respondent }) => respondent));
  const stayed = new Set(later.responses.map(({ respondent }) => respondent).filter((each) => respondents.has(each)));
  const only = (round: AnalysedRound) =>
    resultsOf({ ...round, responses: round.responses.filter(({ respondent }) => stayed.has(respondent)) });
  return { respondents: stayed.size, earlier: only(earlier), later: only(later) };
}
