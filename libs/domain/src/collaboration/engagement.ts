import { addMonths, type CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf, textLimits, tooLong, tooOld, webAddressProblem } from '../limits/index.ts';
import type { EngagementKind, MeetingCadence } from '../vocabulary/index.ts';

/** The values of an engagement that can be wrong in themselves. */
export interface EngagementInput {
  readonly kind: EngagementKind;
  /** How often a working group meets; nothing else has a cadence. */
  readonly cadence: MeetingCadence | null;
  readonly partnershipIds: readonly string[];
  readonly title: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly summary: string | null;
  readonly peopleReached: number | null;
  readonly outputUrl: string | null;
}

/** Most partnerships that one engagement may join. */
export const MAX_ENGAGEMENT_PARTNERSHIPS = 50;

/** Most people that one engagement may count as reached. */
export const MAX_PEOPLE_REACHED = 100_000_000;

/** Months ahead to which an engagement may be planned. */
export const ENGAGEMENT_AHEAD_MONTHS = 36;

function partnershipsProblem(ids: readonly string[]): Problem | undefined {
  const field = 'partnershipIds';
  if (ids.length === 0) return { field, message: 'Choose at least one partnership.' };
  if (new Set(ids).size < ids.length) return { field, message: 'Choose each partnership once.' };
  return ids.length > MAX_ENGAGEMENT_PARTNERSHIPS
    ? { field, message: `Choose at most ${MAX_ENGAGEMENT_PARTNERSHIPS} partnerships.` }
    : undefined;
}

function reachProblem(people: number | null): Problem | undefined {
  if (people === null || (Number.isInteger(people) && people >= 0 && people <= MAX_PEOPLE_REACHED)) return undefined;
  return { field: 'peopleReached', message: 'Give a whole number, or leave it empty when nobody counted.' };
}

/**
 * What is wrong with an engagement (domain.md, "Engagement"): one partnership or more, an end not before the
 * beginning, an output that is an https address. It may be planned: its days may lie ahead.
 */
export const engagementProblems = (input: EngagementInput, today: CivilDate): Problem[] =>
  problemsOf(
    partnershipsProblem(input.partnershipIds),
    input.cadence !== null && input.kind !== 'WORKING_GROUP'
      ? { field: 'cadence', message: 'Only a working group meets again and again.' }
      : undefined,
    lineProblem('title', input.title, textLimits.line),
    tooOld('startsOn', input.startsOn, today),
    input.startsOn > addMonths(today, ENGAGEMENT_AHEAD_MONTHS)
      ? { field: 'startsOn', message: `Choose a day of the next ${ENGAGEMENT_AHEAD_MONTHS / 12} years.` }
      : undefined,
    input.endsOn !== null && input.endsOn < input.startsOn
      ? { field: 'endsOn', message: 'The end comes before the beginning.' }
      : undefined,
    tooLong('summary', input.summary, textLimits.passage),
    reachProblem(input.peopleReached),
    webAddressProblem('outputUrl', input.outputUrl),
  );
