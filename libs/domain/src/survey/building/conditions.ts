import type { Rule } from '../rules.ts';

/** One part of a rule as people put it together: an item, and what has or has not to be said there. */
export interface Condition {
  readonly item: string;
  /** `CHOSEN` one of the choices · `NOT_CHOSEN` none of them · `GIVEN` anything · `NOT_GIVEN` nothing. */
  readonly test: ConditionTest;
  /** Codes; none for `GIVEN` and `NOT_GIVEN`. */
  readonly choices: readonly string[];
}
export const conditionTests = ['CHOSEN', 'NOT_CHOSEN', 'GIVEN', 'NOT_GIVEN'] as const;
export type ConditionTest = (typeof conditionTests)[number];

/** A rule as a sentence: all of the conditions, or any of them. */
export interface Conditions {
  readonly join: 'all' | 'any';
  readonly conditions: readonly Condition[];
}

/** A rule as one sentence; `undefined` where it is too deeply nested to be one. Without a rule there are no conditions. */
export function conditionsOf(rule: Rule | undefined): Conditions | undefined {
  if (rule === undefined) return { join: 'all', conditions: [] };
  const join = 'any' in rule ? 'any' : 'all';
  const parts = 'any' in rule ? rule.any : 'all' in rule ? rule.all : [rule];
  const conditions = parts.map(conditionOf);
  return conditions.length > 0 && conditions.every((each) => each !== undefined) ? { join, conditions } : undefined;
}

function conditionOf(rule: Rule): Condition | undefined {
  const negated = 'not' in rule;
  const inner = negated ? rule.not : rule;
  if (!('item' in inner)) return undefined;
  if ('given' in inner) return { item: inner.item, test: negated ? 'NOT_GIVEN' : 'GIVEN', choices: [] };
  return { item: inner.item, test: negated ? 'NOT_CHOSEN' : 'CHOSEN', choices: inner.chosen };
}

/** The rule that a sentence says; none where it has no conditions. */
export function ruleOf({ join, conditions }: Conditions): Rule | undefined {
  const rules = conditions.map(partOf);
  const [first, ...others] = rules;
  if (first === undefined || others.length === 0) return first;
  return join === 'all' ? { all: rules } : { any: rules };
}

function partOf({ item, test, choices }: Condition): Rule {
  if (test === 'CHOSEN') return { item, chosen: choices };
  if (test === 'NOT_CHOSEN') return { not: { item, chosen: choices } };
  return test === 'GIVEN' ? { item, given: true } : { not: { item, given: true } };
}
