import { addMonths, type CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf, textLimits, tooLong, tooOld, webAddressProblem } from '../limits/index.ts';
import { isCountryCode, isLanguageCode } from '../vocabulary/index.ts';

/** Months ahead to which something of a campaign may be planned. */
export const CAMPAIGN_AHEAD_MONTHS = 36;

/** The values of a campaign that can be wrong in themselves. */
export interface CampaignInput {
  readonly title: string;
  readonly aim: string | null;
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly startsOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
}

/** The problem of a day that lies absurdly far back or ahead. */
export function campaignDayProblem(field: string, day: CivilDate | null, today: CivilDate): Problem | undefined {
  if (day === null) return undefined;
  if (day > addMonths(today, CAMPAIGN_AHEAD_MONTHS)) {
    return { field, message: `Choose a day of the next ${CAMPAIGN_AHEAD_MONTHS / 12} years.` };
  }
  return tooOld(field, day, today);
}

function codesProblem(field: string, codes: readonly string[], isCode: (code: string) => boolean): Problem | undefined {
  if (new Set(codes).size < codes.length) return { field, message: 'Name each once.' };
  return codes.every(isCode) ? undefined : { field, message: 'Choose from the list.' };
}

/** What is wrong with a campaign in itself: its words, its codes, and an end before its start. */
export const campaignProblems = (input: CampaignInput, today: CivilDate): Problem[] =>
  problemsOf(
    lineProblem('title', input.title, textLimits.line),
    tooLong('aim', input.aim, textLimits.passage),
    codesProblem('countries', input.countries, isCountryCode),
    codesProblem('languages', input.languages, isLanguageCode),
    campaignDayProblem('startsOn', input.startsOn, today),
    campaignDayProblem('endsOn', input.endsOn, today),
    input.endsOn !== null && input.startsOn === null
      ? { field: 'startsOn', message: 'Give the day on which it starts.' }
      : undefined,
    input.endsOn !== null && input.startsOn !== null && input.endsOn < input.startsOn
      ? { field: 'endsOn', message: 'The end comes before the beginning.' }
      : undefined,
  );

/** A participant is a hotline or an initiative, one of them. */
export const participantProblems = (hotlineId: string | null, initiativeId: string | null): Problem[] =>
  (hotlineId === null) === (initiativeId === null)
    ? [{ field: hotlineId === null ? 'hotlineId' : 'initiativeId', message: 'Choose a hotline or an initiative.' }]
    : [];

/** Who declines, or answers for somebody else, says why or how. */
export function campaignAnswerProblems(answer: string, note: string | null, onBehalf: boolean): Problem[] {
  const missing = (note ?? '').trim() === '';
  return problemsOf(
    missing && onBehalf ? { field: 'note', message: 'Say how they told you.' } : undefined,
    missing && !onBehalf && answer === 'DECLINED' ? { field: 'note', message: 'Say why.' } : undefined,
    tooLong('note', note, textLimits.note),
  );
}

/** What is wrong with a milestone: its words and its day. */
export const milestoneProblems = (title: string, dueOn: CivilDate, today: CivilDate): Problem[] =>
  problemsOf(lineProblem('title', title, textLimits.line), campaignDayProblem('dueOn', dueOn, today));

/** What is wrong with a link to something that is shown in the campaign. */
export const assetProblems = (title: string, language: string, url: string): Problem[] =>
  problemsOf(
    lineProblem('title', title, textLimits.line),
    isLanguageCode(language) ? undefined : { field: 'language', message: 'Choose from the list.' },
    webAddressProblem('url', url),
  );
