import { userRights, viewerRights } from '@alongside/domain';
import { column, computed, expression, instant } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';

defineReads({
  type: 'Viewer',
  table: 'app.users',
  fields: {
    id: column('id'),
    name: column('name'),
    email: column('email'),
    role: column('role'),
    demo: expression(() => 'exists (select from app.hotlines where demo)'),
    can: computed(
      () => ({}),
      (_facts, actor) => viewerRights(actor),
    ),
  },
});

defineReads({
  type: 'User',
  table: 'app.users',
  visible: (t, c) =>
    c.actor.hotlineId === null ? null : `${t}.hotline_id = ${c.values.add(c.actor.hotlineId, 'uuid')}`,
  fields: {
    id: column('id'),
    email: column('email'),
    name: column('name'),
    role: column('role'),
    active: column('active'),
    version: column('version'),
    createdAt: instant('created_at'),
    erasedAt: instant('erased_at'),
    viewerCan: computed<Parameters<typeof userRights>[1]>(
      (t) => ({ id: `${t}.id`, active: `${t}.active`, erased: `${t}.erased_at is not null` }),
      (user, actor) => userRights(actor, user),
    ),
  },
  page: {
    filters: {
      active: (t, value: boolean, c) => `${t}.active = ${c.values.add(value, 'boolean')}`,
      hotlineId: (t, value: string, c) => `${t}.hotline_id = ${c.values.add(value, 'uuid')}`,
    },
    orders: {
      NAME: {
        terms: [
          { sql: (t) => `lower(${t}.name)`, type: 'text' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'NAME',
  },
});

defineRoots({
  viewer: { is: 'one', type: 'Viewer', where: (t, _args, c) => `${t}.id = ${c.values.add(c.actor.userId, 'uuid')}` },
  users: { is: 'page', type: 'User' },
});
