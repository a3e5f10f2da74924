import { addDays, type CivilDate } from '@alongside/shared';
import type { AgreementStatus } from '../vocabulary/index.ts';
import { isInForce } from './agreement-status.ts';

/** Days before the end on which the hotline is told (domain.md, "Agreement"). */
export const agreementAlertDays = [90, 60, 30] as const;
export type AgreementAlert = (typeof agreementAlertDays)[number];

/**
 * The alerts whose day has come, earliest first: `[90, 60]` when 45 days are left. None for an agreement that
 * binds nobody today or has no end.
 */
export function agreementAlerts(
  agreement: { readonly status: AgreementStatus; readonly validUntil: CivilDate | null },
  today: CivilDate,
): AgreementAlert[] {
  const { status, validUntil } = agreement;
  if (validUntil === null || !isInForce(status)) return [];
  return agreementAlertDays.filter((days) => addDays(validUntil, -days) <= today);
}
