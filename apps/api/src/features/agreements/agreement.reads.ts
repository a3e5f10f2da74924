import { agreementRights } from '@alongside/domain';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { defineCalendarDay } from '../calendar/index.ts';
import { nameOfUser } from '../identity/index.ts';
import { defineSubject } from '../notifications/index.ts';
import {
  agreementSigned,
  agreementStatusOf,
  initiativeBeside,
  ofPartnership,
  partnershipShared,
} from '../partnerships/index.ts';

/** An agreement without an end comes last. */
const endsOn = (t: Sql): Sql => `coalesce(${t}.valid_until, 'infinity'::date)`;

defineReads({
  type: 'Agreement',
  table: 'app.agreements',
  visible: tenantRows({ network: partnershipShared, only: (t) => `${t}.withdrawn_at is null` }),
  fields: {
    id: column('id'),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.partnership_id`),
    kind: column('kind'),
    progress: column('progress'),
    status: expression(agreementStatusOf),
    validFrom: column('valid_from'),
    validUntil: column('valid_until'),
    hotlineSignedOn: column('hotline_signed_on'),
    hotlineSignatory: column('hotline_signatory'),
    partnerSignedOn: column('partner_signed_on'),
    partnerSignatory: column('partner_signatory'),
    terminatedOn: column('terminated_on'),
    terminationReason: column('termination_reason'),
    documentUrl: expression((t, { actor }) => (actor.hotlineId === null ? 'null::text' : `${t}.document_url`)),
    note: column('note'),
    version: column('version'),
    recordedBy: nameOfUser('created_by'),
    createdAt: instant('created_at'),
    viewerCan: computed<Parameters<typeof agreementRights>[1]>(
      (t) => ({ hotlineId: `${t}.hotline_id`, signed: agreementSigned(t), recordedBy: `${t}.created_by` }),
      (agreement, actor) => agreementRights(actor, agreement),
    ),
  },
  page: {
    filters: {
      partnershipId: (t, value: string, c) => `${t}.partnership_id = ${c.values.add(value, 'uuid')}`,
      kind: (t, value: string[], c) => `${t}.kind = any(${c.values.add(value, 'text[]')})`,
      status: (t, value: string[], c) => `${agreementStatusOf(t)} = any(${c.values.add(value, 'text[]')})`,
      endsBy: (t, value: string, c) => `${t}.valid_until <= ${c.values.add(value, 'date')}`,
    },
    orders: {
      END: {
        terms: [
          { sql: endsOn, type: 'date' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'END',
  },
});

extendReads('Partnership', {
  agreements: many('Agreement', { on: ofPartnership, order: (o) => `${endsOn(o)} desc, ${o}.id desc`, limit: 100 }),
});

defineRoots({ agreements: { is: 'page', type: 'Agreement' } });

defineSubject('AGREEMENT', {
  type: 'Agreement',
  title: initiativeBeside,
  partnership: (s) => `${s}.partnership_id`,
});

defineCalendarDay('AGREEMENT_END', {
  type: 'Agreement',
  day: (t) => `${t}.valid_until`,
  about: initiativeBeside,
  page: (t) => `'/partnerships/' || ${t}.partnership_id`,
  // An agreement is as open as its partnership.
  sharing: (t) =>
    `(select p.sharing from app.partnerships p where p.hotline_id = ${t}.hotline_id and p.id = ${t}.partnership_id)`,
  only: (t) => `${agreementStatusOf(t)} in ('SIGNED', 'IN_FORCE', 'DUE_FOR_REVIEW', 'EXPIRED')`,
});
