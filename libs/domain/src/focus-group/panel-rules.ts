import type { Problem } from '../errors/index.ts';

/** Somebody who could be drawn, as the pool was frozen. */
export interface Candidate {
  readonly id: string;
  /**
   * What rules may ask for: the values by attribute, such as `country: ['AT']`, `language: ['de', 'en']`. Who has no
   * value of an attribute counts under `UNKNOWN`, which fulfils no minimum of another value.
   */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

/** The value of an attribute that nobody stated. */
export const UNKNOWN_VALUE = 'UNKNOWN';

/** How many of the seats go to people with one value of an attribute. */
export interface Quota {
  readonly attribute: string;
  readonly value: string;
  readonly min: number;
  /** null: as many as there are seats. */
  readonly max: number | null;
}

/** How many people may share any one value of an attribute, such as one of each organisation. What is unknown is not limited. */
export interface Cap {
  readonly attribute: string;
  readonly max: number;
}

/** What a panel has to fulfil; all of it is hard (domain.md, "Selection"). */
export interface PanelRules {
  readonly seats: number;
  /** How many reserves are named beyond the seats. */
  readonly reserves: number;
  readonly quotas: readonly Quota[];
  readonly caps: readonly Cap[];
  /** Candidates who are on the panel in any case. */
  readonly mustInclude: readonly string[];
}

/** Which rule is meant: the number of seats, a quota, or a cap with the value that is full. */
export type RuleName =
  | { readonly rule: 'SEATS' }
  | { readonly rule: 'QUOTA'; readonly attribute: string; readonly value: string }
  | { readonly rule: 'CAP'; readonly attribute: string; readonly value: string };

/** The values of one attribute that a candidate has, or that it is unknown. */
export function valuesOf(candidate: Candidate, attribute: string): readonly string[] {
  const values = candidate.attributes[attribute] ?? [];
  return values.length === 0 ? [UNKNOWN_VALUE] : values;
}

/** Most people whom one pool takes, and most rules; the solver answers in seconds up to here. */
export const MOST_CANDIDATES = 500;
export const MOST_QUOTAS = 60;

/**
 * What is wrong with rules on their own, before a solver is asked: numbers out of range, a quota or cap given twice,
 * somebody who must be included and is not in the pool. Whether they can be fulfilled together is `feasibility`.
 */
export function rulesProblems(rules: PanelRules, pool: readonly Candidate[]): Problem[] {
  const known = new Set(pool.map(({ id }) => id));
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) => problems.push({ field, message });
  if (!isCount(rules.seats, 1)) refuse('seats', 'Choose at least one seat.');
  if (!isCount(rules.reserves, 0)) refuse('reserves', 'The number of reserves is a whole number from 0.');
  if (rules.quotas.length > MOST_QUOTAS) refuse('quotas', `Use at most ${String(MOST_QUOTAS)} quotas.`);
  rules.quotas.forEach(({ min, max }, index) => {
    const field = `quotas.${String(index)}`;
    if (!isCount(min, 0)) refuse(`${field}.min`, 'The least number is a whole number from 0.');
    else if (min > rules.seats) refuse(`${field}.min`, 'There are not that many seats.');
    if (max !== null && !isCount(max, 0)) refuse(`${field}.max`, 'The greatest number is a whole number from 0.');
    else if (max !== null && max < min) refuse(`${field}.max`, 'The greatest number is below the least.');
  });
  rules.caps.forEach(({ max }, index) => {
    if (!isCount(max, 1)) refuse(`caps.${String(index)}.max`, 'Let at least one of each in.');
  });
  refuseTwice(rules, refuse);
  if (rules.mustInclude.some((id) => !known.has(id)))
    refuse('mustInclude', 'Somebody who must be included is not in the pool.');
  if (new Set(rules.mustInclude).size > rules.seats)
    refuse('mustInclude', 'More people must be included than there are seats.');
  return problems;
}

const isCount = (value: number, least: number) => Number.isSafeInteger(value) && value >= least;

function refuseTwice({ quotas, caps }: PanelRules, refuse: (field: string, message: string) => void): void {
  const seen = new Set<string>();
  const twice = (key: string) => seen.size === seen.add(key).size;
  quotas.forEach(({ attribute, value }, index) => {
    if (twice(JSON.stringify([attribute, value])))
      refuse(`quotas.${String(index)}`, 'There is already a quota for this value.');
  });
  caps.forEach(({ attribute }, index) => {
    if (twice(attribute)) refuse(`caps.${String(index)}`, 'There is already a limit for this.');
  });
}
