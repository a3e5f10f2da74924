import { column, expression, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, extendReads } from '../../kernel/reads/read-map.ts';
import { sharedWithNetwork, tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { nameOfUser } from '../identity/index.ts';
import { computedLevelOn, levelOn, messageOf, reasonsOn, worstFirst } from './health-on-a-day.ts';
import { spansFor, today } from './health-order.ts';
import { ofPartnership } from './of-partnership.ts';

defineReads({
  type: 'PartnershipHealth',
  table: 'app.health_spans',
  visible: tenantRows({ network: sharedWithNetwork }),
  fields: {
    level: expression((h) => levelOn(h, today)),
    computedLevel: expression((h) => computedLevelOn(h, today)),
    reasons: many('HealthReason', { from: (h) => reasonsOn(h, today), order: worstFirst }),
    override: one(
      'HealthOverride',
      (h, o) => `${o}.hotline_id = ${h}.hotline_id and ${o}.partnership_id = ${h}.partnership_id`,
    ),
  },
});

defineReads({
  type: 'HealthReason',
  table: 'app.health_spans',
  fields: {
    code: column('code'),
    severity: column('severity'),
    since: column('since'),
    message: expression(messageOf),
    recordId: column('record_id'),
  },
});

defineReads({
  type: 'HealthOverride',
  table: 'app.health_overrides',
  // What a manager thinks of it stays in the hotline; the network judges by what is shared with it.
  visible: tenantRows({ only: (t) => `${t}.ended_at is null and ${t}.ends_on >= ${today}` }),
  fields: {
    id: column('id'),
    level: column('level'),
    reason: column('reason'),
    endsOn: column('ends_on'),
    by: nameOfUser('created_by'),
    version: column('version'),
  },
});

extendReads('Partnership', {
  health: one('PartnershipHealth', (t, h, c) => `${ofPartnership(t, h)} and ${spansFor(h, c)}`),
});
