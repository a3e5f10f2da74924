import { type WallClock, wallClock } from '@alongside/shared';
import type { PollVote } from '../vocabulary/index.ts';
import { type Candidate, type PanelRules, type RuleName, valuesOf } from './panel-rules.ts';

/** A moment that a poll offers. */
export interface PollOption {
  readonly id: string;
  readonly startsAt: Date;
  readonly minutes: number;
}

/** Somebody who is asked, with the time zone of their clock and what the rules may ask for. */
export interface PollVoter extends Candidate {
  /** IANA time zone. */
  readonly zone: string;
  /** Without this person the session cannot be held: the moderator, for example. */
  readonly required: boolean;
  readonly votes: ReadonlyMap<string, PollVote>;
}

/** One option with everything that speaks for and against it. Counts are numbers of people. */
export interface RankedOption {
  readonly optionId: string;
  readonly yes: number;
  readonly ifNeedBe: number;
  readonly no: number;
  readonly unanswered: number;
  /** Required people who said no. */
  readonly missing: readonly string[];
  /** Minimums of the rules that are not met by those who said yes. */
  readonly lostByYes: readonly RuleName[];
  /** Minimums that are not met even with those who could come if need be. */
  readonly lost: readonly RuleName[];
  /** How many come at a bad hour, weighted; see `hardshipAt`. */
  readonly hardship: number;
}

/** What an hour costs the person whose clock shows it: 3 at night, 1 early or late, 2 more on a weekend. */
export function hardshipAt(clock: WallClock): number {
  const night = clock.hour < 6 || clock.hour >= 22;
  const edge = clock.hour < 8 || clock.hour >= 19;
  const weekend = clock.weekday >= 6;
  return (night ? 3 : edge ? 1 : 0) + (weekend ? 2 : 0);
}

/**
 * The options of a poll, best first (research/focus-survey.md C6): nobody required is missing; the fewest minimums of the rules are lost counting yes,
 * then counting those who come if need be; the most say yes, then could come; the least hardship; then the earlier one.
 */
export function rankOptions(
  options: readonly PollOption[],
  voters: readonly PollVoter[],
  rules: Pick<PanelRules, 'quotas'>,
): RankedOption[] {
  const startOf = new Map(options.map(({ id, startsAt }) => [id, startsAt.getTime()]));
  return options
    .map((option) => weigh(option, voters, rules))
    .sort((a, b) => {
      const keys = (each: RankedOption) => [
        each.missing.length,
        each.lostByYes.length,
        each.lost.length,
        -each.yes,
        -each.ifNeedBe,
        each.hardship,
        startOf.get(each.optionId) ?? 0,
      ];
      const other = keys(b);
      return keys(a).reduce((order, key, index) => order || key - (other[index] ?? 0), 0);
    });
}

function weigh(
  { id, startsAt }: PollOption,
  voters: readonly PollVoter[],
  { quotas }: Pick<PanelRules, 'quotas'>,
): RankedOption {
  const saying = (...votes: readonly (PollVote | undefined)[]) =>
    voters.filter((voter) => votes.includes(voter.votes.get(id)));
  const [yes, ifNeedBe, no] = [saying('YES'), saying('IF_NEED_BE'), saying('NO')];
  const coming = [...yes, ...ifNeedBe];
  const lost = (people: readonly PollVoter[]): RuleName[] =>
    quotas
      .filter(
        ({ attribute, value, min }) => people.filter((each) => valuesOf(each, attribute).includes(value)).length < min,
      )
      .map(({ attribute, value }) => ({ rule: 'QUOTA', attribute, value }));
  return {
    optionId: id,
    yes: yes.length,
    ifNeedBe: ifNeedBe.length,
    no: no.length,
    unanswered: voters.length - coming.length - no.length,
    missing: no.filter(({ required }) => required).map((voter) => voter.id),
    lostByYes: lost(yes),
    lost: lost(coming),
    hardship: coming.reduce((sum, { zone }) => sum + hardshipAt(wallClock(startsAt, zone)), 0),
  };
}
