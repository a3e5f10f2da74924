import { column, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import { sharedWithNetwork, tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { partnershipShared } from '../partnerships/index.ts';

defineReads({
  type: 'Interaction',
  table: 'app.interactions',
  visible: tenantRows({
    author: 'created_by',
    network: (t) => `${sharedWithNetwork(t)} and ${partnershipShared(t)}`,
    only: (t) => `${t}.withdrawn_at is null`,
  }),
  fields: {
    id: column('id'),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.partnership_id`),
    kind: column('kind'),
    occurredOn: column('occurred_on'),
    attendees: column('attendees'),
    summary: column('summary'),
    sharing: column('sharing'),
    version: column('version'),
    nextStep: one(
      'Task',
      (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.interaction_id = ${t}.id`,
      (o) => `${o}.created_at`,
    ),
  },
});

defineRoots({
  interaction: {
    is: 'one',
    type: 'Interaction',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
});
