import type { CivilDate } from '@alongside/shared';
import { allowed, refused, type Verdict } from '../access/index.ts';
import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf, textLimits, tooLong } from '../limits/index.ts';
import { isLanguageCode, type OrganisationType } from '../vocabulary/index.ts';
import { isEmailAddress, isPhoneNumber } from './channel-rules.ts';
import { staleBefore } from './provenance.ts';

/** What decides whether a contact may be stored by name. */
export interface PersonBackground {
  /** Type of the organisation for which the person stands; `null` when it is not known. */
  readonly organisationType: OrganisationType | null;
  /** True when the person speaks from lived experience, wherever they work. */
  readonly livedExperience: boolean;
}

/**
 * Whether a contact may carry a name (domain.md, "Person"; GDPR Art. 9): the name of a member of a peer
 * community, or of somebody who speaks from lived experience, would reveal health or sexual life.
 */
export const personNameAllowed = ({ organisationType, livedExperience }: PersonBackground): Verdict =>
  organisationType === 'PEER_COMMUNITY' || livedExperience
    ? refused('VALIDATION', 'This contact is kept as a role only. Leave the name empty and name the role.', 'name')
    : allowed;

/**
 * Whether a contact should be asked about again: nobody has confirmed it within `STALE_AFTER_DAYS`, or ever. People
 * change work more often than facts do, so what was never confirmed is stale from the first day.
 */
export const isStaleContact = (lastConfirmedOn: CivilDate | null, now: CivilDate): boolean =>
  lastConfirmedOn === null || lastConfirmedOn < staleBefore(now);

/** The values of a professional contact. */
export interface PersonInput {
  readonly name: string | null;
  readonly roleTitle: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly languages: readonly string[];
  readonly preferredChannel: string | null;
  readonly source: string;
  readonly lastConfirmedOn: CivilDate | null;
}

function nameProblem(name: string | null, background: PersonBackground): Problem | undefined {
  if ((name ?? '').trim() === '') return undefined;
  const verdict = personNameAllowed(background);
  return verdict.allowed ? tooLong('name', name, textLimits.line) : { field: 'name', message: verdict.because.message };
}

/** What is wrong with a contact: a role and a source always, a name only where it is allowed, work channels only. */
export const personProblems = (input: PersonInput, background: PersonBackground, today: CivilDate): Problem[] =>
  problemsOf(
    nameProblem(input.name, background),
    lineProblem('roleTitle', input.roleTitle, textLimits.line),
    input.email !== null && !isEmailAddress(input.email)
      ? { field: 'email', message: 'Use one e-mail address.' }
      : undefined,
    input.phone !== null && !isPhoneNumber(input.phone)
      ? { field: 'phone', message: 'Use a phone number, best with + and the country code.' }
      : undefined,
    input.languages.every(isLanguageCode)
      ? undefined
      : { field: 'languages', message: 'Choose languages of the list.' },
    tooLong('preferredChannel', input.preferredChannel, textLimits.line),
    lineProblem('source', input.source, textLimits.line),
    input.lastConfirmedOn !== null && input.lastConfirmedOn > today
      ? { field: 'lastConfirmedOn', message: 'Choose today or an earlier day.' }
      : undefined,
  );
