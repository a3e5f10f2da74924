import { type ReviewRecord, reviewDomains, reviewRights } from '@alongside/domain';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { nameOfUser } from '../identity/index.ts';
import { defineSubject } from '../notifications/index.ts';
import { initiativeBeside, ofPartnership } from '../partnerships/index.ts';
import { personalLinkOf } from '../personal-links/index.ts';

/** While it is open, the partnership says when: one fact, written once. */
const dueOn = (t: Sql): Sql =>
  `case when ${t}.held_on is null then (select p.next_review_on from app.partnerships p where p.hotline_id = ${t}.hotline_id and p.id = ${t}.partnership_id) else ${t}.due_on end`;

const decider = nameOfUser('decided_by');

/** The six domains as rows, with the scores of both sides. */
function scoresOf(t: Sql): Sql {
  const rows = reviewDomains.codes.map(
    (code, place) => `('${code}', ${place}, ${t}.hotline_${code.toLowerCase()}, ${t}.partner_${code.toLowerCase()})`,
  );
  return `(select * from (values ${rows.join(', ')}) v(domain, place, hotline, partner))`;
}

defineReads({
  type: 'ReviewScore',
  table: 'app.reviews',
  fields: { domain: column('domain'), hotline: column('hotline'), partner: column('partner') },
});

defineReads({
  type: 'Review',
  table: 'app.reviews',
  visible: tenantRows({ only: (t) => `${t}.withdrawn_at is null` }),
  fields: {
    id: column('id'),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.partnership_id`),
    dueOn: expression(dueOn),
    heldOn: column('held_on'),
    scores: many('ReviewScore', { from: scoresOf, order: (o) => `${o}.place` }),
    partnerAnsweredAt: instant('partner_answered_at'),
    outcome: column('outcome'),
    decisions: column('decisions'),
    nextDueOn: column('next_due_on'),
    decidedBy: expression((t, c, args) => `case when ${t}.decided_by is not null then ${decider.sql(t, c, args)} end`),
    preparedBy: nameOfUser('created_by'),
    link: personalLinkOf('REVIEW'),
    version: column('version'),
    viewerCan: computed<Pick<ReviewRecord, 'hotlineId' | 'held'>>(
      (t) => ({ hotlineId: `${t}.hotline_id`, held: `${t}.held_on is not null` }),
      (review, actor) => reviewRights(actor, review),
    ),
  },
  page: {
    filters: {
      partnershipId: (t, value: string, c) => `${t}.partnership_id = ${c.values.add(value, 'uuid')}`,
      held: (t, value: boolean) => `${t}.held_on is ${value ? 'not ' : ''}null`,
      dueBy: (t, value: string, c) => `${t}.held_on is null and ${dueOn(t)} <= ${c.values.add(value, 'date')}`,
      answered: (t, value: boolean) => `${t}.partner_answered_at is ${value ? 'not ' : ''}null`,
    },
    orders: {
      DUE: {
        terms: [
          { sql: (t) => `coalesce(${dueOn(t)}, 'infinity'::date)`, type: 'date' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'DUE',
  },
});

extendReads('Partnership', {
  reviews: many('Review', {
    on: ofPartnership,
    order: (o) => `${o}.held_on desc nulls first, ${o}.id desc`,
    limit: 100,
  }),
});

defineRoots({
  review: { is: 'one', type: 'Review', where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}` },
  reviews: { is: 'page', type: 'Review' },
});

defineSubject('REVIEW', { type: 'Review', title: initiativeBeside, partnership: (s) => `${s}.partnership_id` });
