import { allowed, refused, type Verdict } from '../access/index.ts';
import { type AgreementSide, type AgreementStatus, agreementSides } from '../vocabulary/index.ts';

const wrong = (status: AgreementStatus, to: string, message: string): Verdict => ({
  allowed: false,
  because: { code: 'WRONG_STAGE', message, params: { from: status, to, missing: [] } },
});

/** Each side signs once; a signature noted by mistake is taken back first. What is terminated is signed by nobody. */
export function signRule(
  agreement: { readonly status: AgreementStatus; readonly signedBySide: boolean },
  side: AgreementSide,
): Verdict {
  if (agreement.status === 'TERMINATED') {
    return wrong(agreement.status, 'SIGNED', 'This agreement is terminated. Record a new one.');
  }
  return agreement.signedBySide
    ? refused('CONFLICT', `${agreementSides.label(side)}: this signature is noted already. Take it back first.`)
    : allowed;
}

/** Only what both sides signed can be terminated, and only once; a draft is withdrawn. */
export function terminateRule(agreement: { readonly status: AgreementStatus; readonly bothSigned: boolean }): Verdict {
  const { status, bothSigned } = agreement;
  if (status === 'TERMINATED') return wrong(status, 'TERMINATED', 'This agreement is terminated already.');
  return bothSigned ? allowed : wrong(status, 'TERMINATED', 'Not both sides have signed. Withdraw the draft instead.');
}
