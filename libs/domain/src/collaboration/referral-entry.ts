import { type CivilDate, type Month, monthOf, monthsBetween } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { problemsOf } from '../limits/index.ts';
import {
  type Audience,
  isLanguageCode,
  type ReferralChannel,
  type ReferralDirection,
  type ReferralMode,
  type ReferralSubject,
} from '../vocabulary/index.ts';
import {
  MAX_REFERRALS,
  OLDEST_REFERRAL_MONTHS,
  referralChannelsFor,
  referralHasAudience,
  referralModesFor,
  referralSubjectsFor,
} from './referral-rules.ts';

/**
 * A number of referrals in a month (domain.md, "Referral entry"). Count only: no person, no free text, no time
 * of day; the type has no place for them.
 */
export interface ReferralInput {
  readonly month: Month;
  readonly direction: ReferralDirection;
  readonly subject: ReferralSubject;
  readonly mode: ReferralMode;
  readonly channel: ReferralChannel;
  readonly audience: Audience | null;
  /** ISO 639-1 code. */
  readonly language: string | null;
  readonly count: number;
}

function monthProblem(month: Month, today: CivilDate): Problem | undefined {
  const monthsAgo = monthsBetween(month, monthOf(today));
  if (monthsAgo < 0) return { field: 'month', message: 'Choose this month or an earlier one.' };
  if (monthsAgo <= OLDEST_REFERRAL_MONTHS) return undefined;
  return { field: 'month', message: `Choose a month of the last ${OLDEST_REFERRAL_MONTHS / 12} years.` };
}

function countProblem(count: number): Problem | undefined {
  if (!Number.isInteger(count) || count < 1)
    return { field: 'count', message: 'Count at least one, in whole numbers.' };
  return count > MAX_REFERRALS
    ? { field: 'count', message: `Count at most ${MAX_REFERRALS} in one entry.` }
    : undefined;
}

function combinationProblems(input: ReferralInput): Problem[] {
  return problemsOf(
    referralSubjectsFor(input.direction).includes(input.subject)
      ? undefined
      : { field: 'subject', message: 'CSAM reports come to the hotline; they are never passed on to an initiative.' },
    referralModesFor(input.subject).includes(input.mode)
      ? undefined
      : { field: 'mode', message: 'A report is signposted or handed over in writing.' },
    referralChannelsFor(input.mode).includes(input.channel)
      ? undefined
      : { field: 'channel', message: 'A notice or link on a page can only signpost.' },
    input.audience !== null && !referralHasAudience(input.subject)
      ? { field: 'audience', message: 'A report has no audience.' }
      : undefined,
  );
}

/**
 * What is wrong with a referral entry; empty when it can be logged.
 *
 * @param today the latest day that counts as "not in the future"; see `latestDayOnEarth`
 */
export const referralProblems = (input: ReferralInput, today: CivilDate): Problem[] =>
  problemsOf(
    monthProblem(input.month, today),
    countProblem(input.count),
    combinationProblems(input),
    input.language !== null && !isLanguageCode(input.language)
      ? { field: 'language', message: 'Choose a language of the list.' }
      : undefined,
  );

/** What is wrong with the count that is to take the place of another one. */
export const correctionProblems = (count: number, before: number): Problem[] =>
  problemsOf(
    countProblem(count),
    count === before ? { field: 'count', message: 'This is the count that stands there.' } : undefined,
  );
