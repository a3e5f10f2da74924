import { personalLinkRights } from '@alongside/domain';
import { column, computed, expression, instant, one } from '../../kernel/reads/fields.ts';
import { defineReads, type OneField } from '../../kernel/reads/read-map.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { nameOfUser } from '../identity/index.ts';

defineReads({
  type: 'PersonalLink',
  table: 'app.personal_links',
  visible: tenantRows({ network: (t) => `${t}.purpose = 'SURVEY'` }),
  fields: {
    id: column('id'),
    recipient: column('recipient'),
    expiresAt: instant('expires_at'),
    lastAnsweredAt: instant('last_answered_at'),
    state: expression(
      (t) =>
        `case when ${t}.revoked_at is not null then 'REVOKED' when ${t}.expires_at <= now() then 'EXPIRED' else 'OPEN' end`,
    ),
    issuedBy: nameOfUser('created_by'),
    issuedAt: instant('created_at'),
    viewerCan: computed<{ hotlineId: string }>(
      (t) => ({ hotlineId: `${t}.hotline_id` }),
      (link, actor) => personalLinkRights(actor, link),
    ),
  },
});

/** The latest link of a purpose to the record at `t`. */
export const personalLinkOf = (purpose: string): OneField =>
  one(
    'PersonalLink',
    (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.purpose = '${purpose}' and ${o}.subject_id = ${t}.id`,
    (o) => `${o}.created_at desc, ${o}.id desc`,
  );
