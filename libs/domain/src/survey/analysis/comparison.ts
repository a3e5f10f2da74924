import type { ItemRelation } from '../../vocabulary/index.ts';
import type { SurveyText } from '../definition.ts';
import { allItems, choicesOf } from '../items.ts';
import type { Figure } from './figure.ts';
import type { AnalysedRound } from './response.ts';
import { figureAt } from './results.ts';

/** One option in two rounds, of those who answered. */
export interface ChoiceComparison {
  readonly choice: string;
  readonly earlier: Figure;
  readonly later: Figure;
  /** In percentage points; `null` where a base is empty. */
  readonly change: number | null;
}

/** One item in two rounds. */
export interface ItemComparison {
  readonly item: string;
  readonly otherItem: string;
  readonly relation: ItemRelation;
  readonly note?: SurveyText;
  /** All respondents of each round; empty where the items cannot be compared. */
  readonly all: readonly ChoiceComparison[];
  /** Only those who took part in both rounds, so that a change is theirs and not one of who answered. */
  readonly inBoth: readonly ChoiceComparison[];
}

/** Compares a round with an earlier one over the items that the later version links to it, and over no others. */
export function compareRounds(earlier: AnalysedRound, later: AnalysedRound): readonly ItemComparison[] {
  const links = (later.definition.links ?? []).filter(({ version }) => version === earlier.definition.key);
  const respondents = new Set(earlier.responses.map(({ respondent }) => respondent));
  const stayed = new Set(later.responses.map(({ respondent }) => respondent).filter((each) => respondents.has(each)));
  const only = (round: AnalysedRound): AnalysedRound => ({
    ...round,
    responses: round.responses.filter(({ respondent }) => stayed.has(respondent)),
  });
  const codes = ({ definition }: AnalysedRound, item: string): readonly string[] => {
    const question = allItems(definition).find(({ code }) => code === item)?.question;
    return question ? choicesOf(question).map(({ code }) => code) : [];
  };
  return links.map(({ item, otherItem, relation, note }) => {
    const known = new Set(codes(earlier, otherItem));
    const shared = relation === 'NOT_COMPARABLE' ? [] : codes(later, item).filter((code) => known.has(code));
    const compare = (before: AnalysedRound, after: AnalysedRound) =>
      shared.map((choice) => {
        const at = (code: string) => ({ items: [code], choices: [choice], of: 'ANSWERED' }) as const;
        return withChange(choice, figureAt(before, at(otherItem)), figureAt(after, at(item)));
      });
    const all = compare(earlier, later);
    const inBoth = compare(only(earlier), only(later));
    return { item, otherItem, relation, ...(note ? { note } : {}), all, inBoth };
  });
}

const withChange = (choice: string, earlier: Figure, later: Figure): ChoiceComparison => ({
  choice,
  earlier,
  later,
  change: earlier.percent === null || later.percent === null ? null : later.percent - earlier.percent,
});
