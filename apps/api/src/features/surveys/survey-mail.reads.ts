import { column, expression, instant } from '../../kernel/reads/fields.ts';
import { defineReads } from '../../kernel/reads/read-map.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';

defineReads({
  type: 'SurveyContact',
  table: 'app.survey_contacts',
  visible: tenantRows({ network: () => 'true' }),
  fields: {
    id: column('id'),
    address: column('address'),
    language: column('language'),
    bouncedAt: instant('bounced_at'),
    version: column('version'),
  },
});

/** What stands in the outbox is for the secretariat; a hotline sees that it was mailed. */
const ofMail = (what: string) => expression((t) => `(select m.${what} from app.mails m where m.id = ${t}.mail_id)`);

defineReads({
  type: 'SurveyMail',
  table: 'app.survey_mails',
  visible: tenantRows({ network: () => 'true' }),
  fields: {
    id: column('id'),
    step: column('step'),
    address: column('address'),
    dueAt: instant('due_at'),
    state: ofMail('state'),
    detail: ofMail('detail'),
    voidedAt: instant('voided_at'),
  },
});
