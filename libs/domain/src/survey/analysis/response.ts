import type { Eligibility, ItemState } from '../../vocabulary/index.ts';
import type { Answers } from '../answers.ts';
import type { SurveyDefinition } from '../definition.ts';
import type { ItemStates } from '../submission.ts';
import { type Figure, figure } from './figure.ts';

/** The accepted answers of one respondent. */
export interface SurveyResponse {
  /** Stands for the hotline; the same in every round. */
  readonly respondent: string;
  readonly answers: Answers;
  /** As the server set them when the answers were handed in. */
  readonly states: ItemStates;
}

/** A round to be analysed. */
export interface AnalysedRound {
  readonly definition: SurveyDefinition;
  readonly responses: readonly SurveyResponse[];
}

/** Numbers of respondents by what became of an item. `null`: hidden from this reader. */
export interface Bases {
  readonly respondents: number;
  /** Those whose route led to it and who got there. */
  readonly asked: number;
  /** Asked and said something, “don’t know” included. */
  readonly answered: number;
  /** Answered with a value. */
  readonly valid: number | null;
  readonly dontKnow: number | null;
  readonly preferNot: number | null;
  /** Asked and left empty; item non-response is blank of asked. */
  readonly blank: number;
  readonly notAsked: number;
  readonly notReached: number;
}

/** Counts the states of one item (research/focus-survey.md C2). Who was not asked never counts as not answering. */
export function basesOf(states: readonly (ItemState | undefined)[]): Bases {
  const of = (state: ItemState) => states.filter((each) => each === state).length;
  const notAsked = of('NOT_ASKED') + states.filter((each) => each === undefined).length;
  const notReached = of('NOT_REACHED');
  const [valid, dontKnow, preferNot, blank] = [of('ANSWERED'), of('DONT_KNOW'), of('PREFER_NOT'), of('BLANK')];
  return {
    respondents: states.length,
    asked: states.length - notAsked - notReached,
    answered: valid + dontKnow + preferNot,
    valid,
    dontKnow,
    preferNot,
    blank,
    notAsked,
    notReached,
  };
}

/** How far one invited hotline came. */
export interface InviteeOutcome {
  readonly eligibility: Eligibility;
  readonly opened: boolean;
  readonly submitted: boolean;
  /** Of the items that it was asked, the share that it answered, from 0 to 1; 0 where there is not even a draft. */
  readonly completeness: number;
}

/** Share of answered items from which a draft that was never handed in counts as partial. */
export const PARTIAL_FROM = 0.5;

/** The response rate of a round and what it rests on. It is a census that was attempted: there is no margin of error. */
export interface ResponseRate {
  readonly invited: number;
  readonly ineligible: number;
  /** Complete, of those eligible (AAPOR RR1): the rate in the headline. */
  readonly rr1: Figure;
  /** Complete and partial, of those eligible (RR2). */
  readonly rr2: Figure;
  /** Handed in, of those who opened it. */
  readonly cooperation: Figure;
}

/**
 * RR1 = complete / eligible. Complete is what was handed in, since handing in needs every required answer; partial is a
 * draft with at least half of the items answered that it led to. Unknown eligibility counts in the base.
 */
export function responseRate(invitees: readonly InviteeOutcome[]): ResponseRate {
  const eligible = invitees.filter(({ eligibility }) => eligibility !== 'INELIGIBLE');
  const complete = eligible.filter(({ submitted }) => submitted).length;
  const partial = eligible.filter(({ submitted, completeness }) => !submitted && completeness >= PARTIAL_FROM).length;
  const opened = eligible.filter(({ opened, submitted }) => opened || submitted).length;
  return {
    invited: invitees.length,
    ineligible: invitees.length - eligible.length,
    rr1: figure(complete, eligible.length),
    rr2: figure(complete + partial, eligible.length),
    cooperation: figure(complete, opened),
  };
}

/** Of the items that a draft leads to, the share that is answered, from 0 to 1. */
export function completenessOf(states: ItemStates): number {
  const asked = Object.values(states).filter((state) => state !== 'NOT_ASKED');
  const answered = asked.filter((state) => state !== 'BLANK' && state !== 'NOT_REACHED');
  return asked.length === 0 ? 0 : answered.length / asked.length;
}
