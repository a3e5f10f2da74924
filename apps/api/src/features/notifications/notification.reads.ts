import { defaultMailChoice, mailChoicesOf, notificationKindsOf } from '@alongside/domain';
import { column, expression, instant, many } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { nameOfUser } from '../identity/index.ts';
import { subjectPart, subjectSeen } from './subject.reads.ts';

/** More than so many new ones are not counted: the number stands beside a bell. */
const COUNTED = 100;

const colleague = nameOfUser('actor_id');

defineReads({
  type: 'Notification',
  table: 'app.notifications',
  visible: (t, c) => `${t}.user_id = ${c.values.add(c.actor.userId, 'uuid')} and ${subjectSeen(t, c)}`,
  fields: {
    id: column('id'),
    kind: column('kind'),
    subjectType: column('subject_type'),
    subjectId: column('subject_id'),
    partnershipId: expression((t) => subjectPart(t, 'partnership')),
    title: expression((t) => subjectPart(t, 'title')),
    about: expression((t) => subjectPart(t, 'about')),
    by: expression(
      (t, c, args) =>
        `case when ${t}.actor_id is not null then coalesce(app.network_name(${t}.actor_id), ${colleague.sql(t, c, args)}) end`,
    ),
    dueOn: column('due_on'),
    createdAt: instant('created_at'),
    readAt: instant('read_at'),
  },
  page: {
    filters: {
      unread: (t, value: boolean) => `${t}.read_at is ${value ? '' : 'not '}null`,
      kind: (t, codes: string[], c) => `${t}.kind = any(${c.values.add(codes, 'text[]')})`,
    },
    orders: {
      NEWEST: {
        terms: [
          { sql: (t) => `${t}.created_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
        descending: true,
      },
    },
    defaultOrder: 'NEWEST',
  },
});

// Rows that the list of choices is made of; no table of their own.
defineReads({
  type: 'NotificationChoice',
  table: '',
  fields: { kind: column('kind'), choice: column('choice'), possible: column('possible') },
});

/** Every kind that the role can get, with what the person has chosen or what stands where nothing was chosen. */
function choices(t: Sql, role: Parameters<typeof notificationKindsOf>[0]): Sql {
  const kinds = notificationKindsOf(role).map((kind, place) => {
    const possible = mailChoicesOf(kind).map((choice) => `'${choice}'`);
    return `(${place}, '${kind}', array[${possible.join(', ')}])`;
  });
  if (kinds.length === 0) return `(select 0 as place, '' as kind, '' as choice, '{}'::text[] as possible where false)`;
  return `(select k.place, k.kind, coalesce(c.delivery, '${defaultMailChoice}') as choice, k.possible
    from (values ${kinds.join(', ')}) k (place, kind, possible)
    left join app.notification_choices c on c.user_id = ${t}.id and c.kind = k.kind)`;
}

extendReads('Viewer', {
  unreadNotifications: expression((t, c) => {
    const rows = `select from app.notifications n where n.user_id = ${t}.id and n.read_at is null and ${subjectSeen('n', c)} limit ${COUNTED}`;
    return `(select count(*)::int from (${rows}) x)`;
  }),
  notificationChoices: many('NotificationChoice', {
    from: (t, { actor }) => choices(t, actor.role),
    order: (o) => `${o}.place`,
  }),
  mailLanguage: expression(
    (t) => `coalesce((select s.language from app.mail_settings s where s.user_id = ${t}.id), 'EN')`,
  ),
});

defineRoots({
  notifications: { is: 'page', type: 'Notification' },
  notification: {
    is: 'one',
    type: 'Notification',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
});
