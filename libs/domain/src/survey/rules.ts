/**
 * When a question is asked, as data: no text that would have to be parsed or run. A rule looks at items that
 * stand earlier and were themselves asked; an item that was not asked has no answer.
 */
export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  /** At least one of the choices was made. */
  | { readonly item: string; readonly chosen: readonly string[] }
  /** Something was answered, whatever it was. */
  | { readonly item: string; readonly given: true };

/** What a rule can see of one item: the codes chosen, or `undefined` where there is no answer. */
export type Seen = (item: string) => readonly string[] | undefined;

/** Whether a rule holds. */
export function holds(rule: Rule, seen: Seen): boolean {
  if ('all' in rule) return rule.all.every((each) => holds(each, seen));
  if ('any' in rule) return rule.any.some((each) => holds(each, seen));
  if ('not' in rule) return !holds(rule.not, seen);
  const choices = seen(rule.item);
  if ('given' in rule) return choices !== undefined;
  return rule.chosen.some((code) => choices?.includes(code) === true);
}

/** One look of a rule at an item: the choices that it names, none where it only asks for an answer. */
export interface Look {
  readonly item: string;
  readonly choices: readonly string[];
}

/** Every look of a rule, in the order of writing. */
export function looksOf(rule: Rule | undefined): readonly Look[] {
  if (rule === undefined) return [];
  if ('all' in rule) return rule.all.flatMap(looksOf);
  if ('any' in rule) return rule.any.flatMap(looksOf);
  if ('not' in rule) return looksOf(rule.not);
  return [{ item: rule.item, choices: 'chosen' in rule ? rule.chosen : [] }];
}
