import { column, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, extendReads } from '../../kernel/reads/read-map.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { ofPartnership } from './of-partnership.ts';

defineReads({
  type: 'PartnershipColleague',
  table: 'app.partnership_colleagues',
  visible: tenantRows(),
  fields: { user: one('User', (t, o) => `${o}.id = ${t}.user_id`), part: column('part') },
});

extendReads('Partnership', {
  colleagues: many('PartnershipColleague', {
    on: ofPartnership,
    order: (o) => `${o}.created_at, ${o}.user_id`,
    limit: 100,
  }),
});
