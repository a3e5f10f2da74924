import { type CivilDate, daysBetween, laterDate } from '@alongside/shared';
import type { AgreementProgress, AgreementStatus } from '../vocabulary/index.ts';

/** Days before its end from which an agreement is due for review. */
export const AGREEMENT_REVIEW_DAYS = 90;

/** What the status of an agreement follows from. */
export interface AgreementFacts {
  readonly progress: AgreementProgress;
  /** First day; `null` for one that is valid from the later signature on. */
  readonly validFrom: CivilDate | null;
  /** Last day; `null` for an agreement without an end. */
  readonly validUntil: CivilDate | null;
  readonly hotlineSignedOn: CivilDate | null;
  readonly partnerSignedOn: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
  /** True when a later agreement of the same kind has come into force; see `replaces`. */
  readonly replaced: boolean;
}

type Signatures = Pick<AgreementFacts, 'hotlineSignedOn' | 'partnerSignedOn'>;

/** The day of the later signature; `null` while one is missing. */
export const signedOn = ({ hotlineSignedOn, partnerSignedOn }: Signatures): CivilDate | null =>
  hotlineSignedOn === null || partnerSignedOn === null ? null : laterDate(hotlineSignedOn, partnerSignedOn);

/** The first day on which it is valid; `null` while a signature is missing. */
export function agreementStart(agreement: Signatures & Pick<AgreementFacts, 'validFrom'>): CivilDate | null {
  const signed = signedOn(agreement);
  return signed === null ? null : (agreement.validFrom ?? signed);
}

/**
 * Where an agreement stands today (domain.md, "Agreement"; research/domain.md 6.1). Without a first day it is
 * valid as soon as both sides have signed, also where their day has begun before ours.
 */
export function agreementStatus(agreement: AgreementFacts, today: CivilDate): AgreementStatus {
  const { progress, validFrom, validUntil, terminatedOn, replaced } = agreement;
  if (terminatedOn !== null) return 'TERMINATED';
  if (signedOn(agreement) === null) return progress;
  if (validFrom !== null && validFrom > today) return 'SIGNED';
  if (replaced) return 'SUPERSEDED';
  if (validUntil === null) return 'IN_FORCE';
  if (validUntil < today) return 'EXPIRED';
  return daysBetween(today, validUntil) <= AGREEMENT_REVIEW_DAYS ? 'DUE_FOR_REVIEW' : 'IN_FORCE';
}

/** Statuses in which both sides are bound today. */
export const inForceStatuses = ['IN_FORCE', 'DUE_FOR_REVIEW'] as const satisfies readonly AgreementStatus[];

/** True while both sides are bound. */
export const isInForce = (status: AgreementStatus): boolean =>
  (inForceStatuses as readonly AgreementStatus[]).includes(status);

/**
 * Whether `later` has taken the place of `earlier`, both of one kind and one partnership: it begins after it and
 * has come into force. That stays so when the later one runs out: an old paper never comes back to life by itself.
 */
export function replaces(later: AgreementFacts, earlier: AgreementFacts, today: CivilDate): boolean {
  const [start, before] = [agreementStart(later), agreementStart(earlier)];
  if (start === null || before === null || start <= before) return false;
  const begun = later.validFrom === null || later.validFrom <= today;
  return begun && (later.terminatedOn === null || later.terminatedOn > start);
}
