import { allowed } from '../access/verdict.ts';
import type { Problem } from '../errors/index.ts';
import { lineProblem, MAX_LIST, problemsOf, textLimits, tooLong } from '../limits/index.ts';
import { isEmailAddress } from '../registry/channel-rules.ts';
import { type PersonBackground, personNameAllowed } from '../registry/person-rules.ts';
import { isCountryCode, isLanguageCode } from '../vocabulary/index.ts';

/** What a focus group is for. */
export interface FocusGroupPlan {
  readonly title: string;
  readonly purpose: string;
  readonly questions: readonly string[];
}

/** What is wrong with the plan of a focus group: it has a title and a purpose, and its questions can be read aloud. */
export function focusGroupProblems({ title, purpose, questions }: FocusGroupPlan): Problem[] {
  return problemsOf(
    lineProblem('title', title, textLimits.line),
    lineProblem('purpose', purpose, textLimits.passage),
    questions.length > MAX_LIST
      ? { field: 'questions', message: `Ask at most ${String(MAX_LIST)} questions.` }
      : undefined,
    questions.flatMap((question, index) => lineProblem(`questions.${String(index)}`, question, textLimits.note) ?? []),
  );
}

/** Somebody for the pool, as the secretariat writes them down. */
export interface CandidateEntry {
  /** Null where only the role is kept. */
  readonly name: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly languages: readonly string[];
  /** IANA time zone. */
  readonly zone: string | null;
  readonly email: string | null;
}

/** What is wrong with an entry of the pool. A role always, a name only where it is allowed, as for any contact. */
export function candidateProblems(entry: CandidateEntry, background: PersonBackground): Problem[] {
  const { name, role, organisation, country, languages, zone, email } = entry;
  const named = name === null ? allowed : personNameAllowed(background);
  return problemsOf(
    named.allowed ? tooLong('name', name, textLimits.line) : { field: 'name', message: named.because.message },
    lineProblem('role', role, textLimits.line),
    tooLong('organisation', organisation, textLimits.line),
    country === null || isCountryCode(country)
      ? undefined
      : { field: 'country', message: 'Choose a country of the list.' },
    languages.every(isLanguageCode) ? undefined : { field: 'languages', message: 'Choose languages of the list.' },
    contactProblems({ zone, email }),
  );
}

/** What is wrong with how somebody of the pool is reached. */
export const contactProblems = ({ zone, email }: Pick<CandidateEntry, 'zone' | 'email'>): Problem[] =>
  problemsOf(
    zone === null || isZone(zone) ? undefined : { field: 'zone', message: 'Choose a time zone of the list.' },
    email === null || isEmailAddress(email) ? undefined : { field: 'email', message: 'Use one e-mail address.' },
  );

/** Whether the platform knows a time zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
