import { obstacleRights, obstacleSeverities } from '@alongside/domain';
import { column, computed, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import { sharedWithNetwork, tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { nameOfUser } from '../identity/index.ts';
import { ofPartnership, partnershipShared } from '../partnerships/index.ts';

const severities = obstacleSeverities.codes.map((code) => `'${code}'`).join(', ');

defineReads({
  type: 'Obstacle',
  table: 'app.obstacles',
  visible: tenantRows({
    author: 'created_by',
    network: (t) => `${sharedWithNetwork(t)} and ${partnershipShared(t)}`,
    only: (t) => `${t}.withdrawn_at is null`,
  }),
  fields: {
    id: column('id'),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.partnership_id`),
    type: column('type'),
    severity: column('severity'),
    since: column('since'),
    status: column('status'),
    settledOn: column('settled_on'),
    note: column('note'),
    sharing: column('sharing'),
    version: column('version'),
    recordedBy: nameOfUser('created_by'),
    viewerCan: computed<Parameters<typeof obstacleRights>[1]>(
      (t) => ({ hotlineId: `${t}.hotline_id`, sharing: `${t}.sharing`, recordedBy: `${t}.created_by` }),
      (obstacle, actor) => obstacleRights(actor, obstacle),
    ),
  },
  page: {
    filters: {
      partnershipId: (t, value: string, c) => `${t}.partnership_id = ${c.values.add(value, 'uuid')}`,
      type: (t, value: string[], c) => `${t}.type = any(${c.values.add(value, 'text[]')})`,
      severity: (t, value: string[], c) => `${t}.severity = any(${c.values.add(value, 'text[]')})`,
      status: (t, value: string[], c) => `${t}.status = any(${c.values.add(value, 'text[]')})`,
    },
    orders: {
      NEWEST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.since`, type: 'date' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'NEWEST',
  },
});

extendReads('Partnership', {
  obstacles: many('Obstacle', {
    on: ofPartnership,
    order: (o) =>
      `(${o}.status = 'OPEN') desc, array_position(array[${severities}], ${o}.severity) desc, ${o}.since desc, ${o}.id`,
    limit: 100,
  }),
});

defineRoots({ obstacles: { is: 'page', type: 'Obstacle' } });
