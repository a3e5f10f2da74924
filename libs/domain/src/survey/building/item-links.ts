import type { ItemRelation } from '../../vocabulary/index.ts';
import type { ItemLink, Question, SurveyDefinition } from '../definition.ts';
import { allItems, choicesOf } from '../items.ts';

const order: readonly ItemRelation[] = ['SAME', 'RECODED', 'NOT_COMPARABLE'];
/** The one of two relations that claims less. */
export const weaker = (one: ItemRelation, other: ItemRelation): ItemRelation =>
  order[Math.max(order.indexOf(one), order.indexOf(other))] ?? 'NOT_COMPARABLE';

/** What may be said at most of a question beside the earlier one of the same code: words do not count, options do. */
export function relationOf(earlier: Question, later: Question): ItemRelation {
  if (earlier.kind !== later.kind) return 'NOT_COMPARABLE';
  const bare = (question: Question) =>
    JSON.stringify(choicesOf(question).map(({ code, meaning, exclusive }) => [code, meaning, exclusive === true]));
  return bare(earlier) === bare(later) ? 'SAME' : 'RECODED';
}

/**
 * How the items of a version stand to those of the version before, and through it to older ones. `said` holds what people
 * claim less of than the structure would allow, by the code of the question: a new wording can mean something else.
 */
export function itemLinks(
  earlier: SurveyDefinition,
  later: SurveyDefinition,
  said: Readonly<Record<string, ItemRelation>> = {},
): readonly ItemLink[] {
  const before = new Map(allItems(earlier).map((item) => [item.code, item]));
  const direct = allItems(later).flatMap(({ code, question }): ItemLink[] => {
    const other = before.get(code);
    if (!other) return [];
    const relation = weaker(relationOf(other.question, question), said[question.code] ?? 'SAME');
    return [{ item: code, version: earlier.key, otherItem: code, relation }];
  });
  const relations = new Map(direct.map(({ item, relation }) => [item, relation]));
  const older = (earlier.links ?? []).flatMap(({ item, relation, ...link }): ItemLink[] => {
    const now = relations.get(item);
    return now ? [{ item, ...link, relation: weaker(now, relation) }] : [];
  });
  return [...direct, ...older];
}
