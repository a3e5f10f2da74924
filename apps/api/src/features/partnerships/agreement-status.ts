import { AGREEMENT_REVIEW_DAYS } from '@alongside/domain';
import type { Sql } from '../../kernel/reads/sql-values.ts';

/**
 * The rules of `libs/domain/src/agreement/agreement-status.ts` over a row of `app.agreements`, so that lists can
 * filter by status and the stage rules know what is in force. agreement.e2e.spec.ts proves that both agree.
 */
const bothSigned = (a: Sql): Sql => `${a}.hotline_signed_on is not null and ${a}.partner_signed_on is not null`;
// `greatest` skips nulls: true only where both have signed.
const start = (a: Sql): Sql => `coalesce(${a}.valid_from, greatest(${a}.hotline_signed_on, ${a}.partner_signed_on))`;
const begun = (a: Sql): Sql => `${bothSigned(a)} and coalesce(${a}.valid_from <= current_date, true)`;

const replaced = (a: Sql): Sql =>
  `exists (select from app.agreements l where l.hotline_id = ${a}.hotline_id and l.partnership_id = ${a}.partnership_id
     and l.kind = ${a}.kind and l.withdrawn_at is null and ${begun('l')}
     and coalesce(l.terminated_on > ${start('l')}, true) and ${start('l')} > ${start(a)})`;

/** True where both sides have signed. */
export const agreementSigned = (a: Sql): Sql => `(${bothSigned(a)})`;

/** `agreementStatus` today (UTC). */
export const agreementStatusOf = (a: Sql): Sql =>
  `(case when ${a}.terminated_on is not null then 'TERMINATED'
     when not (${bothSigned(a)}) then ${a}.progress
     when ${a}.valid_from > current_date then 'SIGNED'
     when ${replaced(a)} then 'SUPERSEDED'
     when ${a}.valid_until < current_date then 'EXPIRED'
     when ${a}.valid_until - current_date <= ${AGREEMENT_REVIEW_DAYS} then 'DUE_FOR_REVIEW'
     else 'IN_FORCE' end)`;

/** True for agreements that bind both sides today; what was withdrawn never counts. */
export const agreementInForce = (a: Sql): Sql =>
  `(${a}.withdrawn_at is null and ${a}.terminated_on is null and ${begun(a)}
    and coalesce(${a}.valid_until >= current_date, true) and not ${replaced(a)})`;
