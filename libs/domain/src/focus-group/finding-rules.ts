import type { CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { isOver, lineProblem, problemsOf, textLimits, tooLong } from '../limits/index.ts';
import type { ConsentPurpose } from '../vocabulary/index.ts';

/** What a session came to, as somebody writes it down. */
export interface FindingEntry {
  readonly theme: string;
  readonly statement: string;
  /** How many of those who were there supported it. */
  readonly support: number;
  /** Somebody's own words. */
  readonly quote: string | null;
  /** Whose words or view it is; named only with consent. */
  readonly speakerId: string | null;
  /** Their name or role stands beside it. */
  readonly named: boolean;
}

/** Who spoke, with what they agreed to. Undefined for somebody who was not there. */
export type Speaker = { readonly consents: readonly ConsentPurpose[] } | undefined;

/**
 * What is wrong with a finding. Nobody is quoted or named without having agreed to exactly that; the database refuses it too.
 *
 * @param attended how many took part
 */
export function findingProblems(entry: FindingEntry, speaker: Speaker, attended: number): Problem[] {
  const { theme, statement, support, quote, speakerId, named } = entry;
  const lacks = (purpose: ConsentPurpose) => !speaker?.consents.includes(purpose);
  return problemsOf(
    lineProblem('theme', theme, textLimits.line),
    lineProblem('statement', statement, textLimits.passage),
    Number.isInteger(support) && support >= 0 && support <= attended
      ? undefined
      : { field: 'support', message: `Use a whole number from 0 to ${String(attended)}, as many as were there.` },
    tooLong('quote', quote, textLimits.note),
    speakerId !== null && !speaker ? { field: 'speakerId', message: 'Choose somebody who was there.' } : undefined,
    quote !== null && speakerId === null ? { field: 'speakerId', message: 'Say whose words these are.' } : undefined,
    named && speakerId === null ? { field: 'speakerId', message: 'Say who is to be named.' } : undefined,
    quote !== null && speaker && lacks('QUOTATION')
      ? { field: 'quote', message: 'This person has not agreed to be quoted.' }
      : undefined,
    named && speaker && lacks('ATTRIBUTION')
      ? { field: 'named', message: 'This person has not agreed to be named.' }
      : undefined,
  );
}

/** What is wrong with something to be done. */
export const actionProblems = (title: string, dueOn: CivilDate | null, today: CivilDate): Problem[] =>
  problemsOf(
    lineProblem('title', title, textLimits.line),
    dueOn !== null && isOver(dueOn, today) ? { field: 'dueOn', message: 'Choose today or a later day.' } : undefined,
  );

/** Who agreed to what, as far as recording asks. */
interface Recorded {
  readonly comes: boolean;
  readonly consents: readonly ConsentPurpose[];
}

/** Whether a session may be recorded: everybody who comes has agreed, and somebody does. */
export const mayRecord = (people: readonly Recorded[]): boolean => {
  const coming = people.filter(({ comes }) => comes);
  return coming.length > 0 && coming.every(({ consents }) => consents.includes('RECORDING'));
};
