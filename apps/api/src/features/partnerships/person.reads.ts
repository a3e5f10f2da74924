import { personRights, staleBefore } from '@alongside/domain';
import { today } from '@alongside/shared';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads, type ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { ofPartnership } from './of-partnership.ts';

const shownName = (t: Sql): Sql => `lower(coalesce(${t}.name, ${t}.role_title))`;
const links = (t: Sql, on: Sql): Sql =>
  `exists (select from app.partnership_people l where l.hotline_id = ${t}.hotline_id and l.person_id = ${t}.id and ${on})`;

/** `isStaleContact` of libs/domain, asked of the database; nobody asks about a contact that was erased. */
const stale = (t: Sql, c: ReadContext): Sql =>
  `(${t}.erased_at is null and coalesce(${t}.last_confirmed_on, '-infinity') < ${c.values.add(staleBefore(today(new Date())), 'date')})`;

defineReads({
  type: 'Person',
  table: 'app.people',
  visible: tenantRows(),
  fields: {
    id: column('id'),
    name: column('name'),
    roleTitle: column('role_title'),
    organisation: one('Organisation', (t, o) => `${o}.id = ${t}.organisation_id`),
    email: column('email'),
    phone: column('phone'),
    languages: column('languages'),
    preferredChannel: column('preferred_channel'),
    source: column('source'),
    lastConfirmedOn: column('last_confirmed_on'),
    stale: expression(stale),
    erasedAt: instant('erased_at'),
    version: column('version'),
    partnerships: many('Partnership', {
      on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${links(t, `l.partnership_id = ${o}.id`)}`,
      order: (o) => `${o}.updated_at desc, ${o}.id`,
      limit: 200,
    }),
    viewerCan: computed<{ hotlineId: string; erased: boolean }>(
      (t) => ({ hotlineId: `${t}.hotline_id`, erased: `${t}.erased_at is not null` }),
      (person, actor) => personRights(actor, person),
    ),
  },
  page: {
    filters: { stale: (t, value: boolean, c) => `${stale(t, c)} = ${c.values.add(value, 'boolean')}` },
    search: (t, text, c) => {
      const part = `'%' || unaccent(lower(${c.values.add(text, 'text')})) || '%'`;
      return `unaccent(lower(concat_ws(' ', ${t}.name, ${t}.role_title, (select g.name from app.organisations g where g.id = ${t}.organisation_id)))) like ${part}`;
    },
    orders: {
      NAME: {
        terms: [
          { sql: shownName, type: 'text' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'NAME',
  },
});

defineReads({
  type: 'PartnershipPerson',
  table: 'app.partnership_people',
  visible: tenantRows(),
  fields: {
    person: one('Person', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.person_id`),
    role: column('role'),
    note: column('note'),
  },
});

extendReads('Partnership', {
  people: many('PartnershipPerson', { on: ofPartnership, order: (o) => `${o}.created_at, ${o}.person_id`, limit: 200 }),
});

defineRoots({
  person: { is: 'one', type: 'Person', where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}` },
  // Who was erased is found from what refers to the contact, and nowhere else.
  people: { is: 'page', type: 'Person', where: (t) => `${t}.erased_at is null` },
});
