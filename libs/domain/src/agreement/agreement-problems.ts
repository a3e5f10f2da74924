import type { CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import {
  lineProblem,
  pastDateProblem,
  problemsOf,
  textLimits,
  tooLong,
  tooOld,
  webAddressProblem,
} from '../limits/index.ts';

/** The values of an agreement that can be wrong in themselves. */
export interface AgreementValues {
  readonly validFrom: CivilDate | null;
  readonly validUntil: CivilDate | null;
  /** Where the document lies in the hotline's own system; never the document itself. */
  readonly documentUrl: string | null;
  readonly note: string | null;
}

/** Who signed for one side, by role, and when. */
export interface SignatureValues {
  readonly signedOn: CivilDate;
  readonly signatory: string;
}

/** What is wrong with the terms: an end not before the beginning, a link that is an https address of a host. */
export const agreementProblems = (values: AgreementValues, today: CivilDate): Problem[] => {
  const { validFrom, validUntil } = values;
  return problemsOf(
    validFrom === null ? undefined : tooOld('validFrom', validFrom, today),
    validFrom !== null && validUntil !== null && validUntil < validFrom
      ? { field: 'validUntil', message: 'The end comes before the beginning.' }
      : undefined,
    webAddressProblem('documentUrl', values.documentUrl),
    tooLong('note', values.note, textLimits.note),
  );
};

/**
 * What is wrong with a signature: it was given on a day that has come, and says in which role.
 *
 * @param at path of the signature in the input, such as `hotlineSignature.`
 */
export const signatureProblems = (signature: SignatureValues, today: CivilDate, at = ''): Problem[] =>
  problemsOf(
    pastDateProblem(`${at}signedOn`, signature.signedOn, today),
    lineProblem(`${at}signatory`, signature.signatory, textLimits.line),
  );

/** What is wrong with ending an agreement: the day has come, lies between the signatures and the end, and it says why. */
export const terminationProblems = (
  termination: { readonly terminatedOn: CivilDate; readonly reason: string },
  agreement: { readonly signedOn: CivilDate; readonly validUntil: CivilDate | null },
  today: CivilDate,
): Problem[] =>
  problemsOf(
    pastDateProblem('terminatedOn', termination.terminatedOn, today) ??
      outsideProblem(termination.terminatedOn, agreement.signedOn, agreement.validUntil),
    lineProblem('reason', termination.reason, textLimits.note),
  );

function outsideProblem(day: CivilDate, signedOn: CivilDate, validUntil: CivilDate | null): Problem | undefined {
  const field = 'terminatedOn';
  if (day < signedOn)
    return { field, message: `Both sides had signed on ${signedOn}. Choose that day or a later one.` };
  return validUntil !== null && day > validUntil
    ? { field, message: `It ended by itself on ${validUntil}. Choose that day or an earlier one.` }
    : undefined;
}
