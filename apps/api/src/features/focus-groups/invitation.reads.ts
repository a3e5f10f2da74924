import { column, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, extendReads } from '../../kernel/reads/read-map.ts';
import { nameOfSomeUser } from '../identity/index.ts';
import { secretariatRows } from './focus-group.reads.ts';

extendReads('FocusGroup', {
  panel: one('FocusGroupPanel', (t, o) => `${o}.id = ${t}.id`),
  invitations: many('FocusGroupInvitation', {
    on: (t, o) => `${o}.focus_group_id = ${t}.id`,
    order: (o) => `${o}.seat_number nulls last, ${o}.turn nulls last, ${o}.id`,
  }),
});

defineReads({
  type: 'FocusGroupPanel',
  table: 'app.focus_group_panels',
  visible: secretariatRows,
  fields: {
    drawId: column('draw_id'),
    replyDays: column('reply_days'),
    offerDays: column('offer_days'),
    freeSeats: expression(
      (t) =>
        `(select count(*)::int from app.focus_group_seats s where s.focus_group_id = ${t}.id and s.free_from is not null)`,
    ),
    nobodyLeft: expression((t) => `${t}.nobody_left is not null and ${t}.nobody_left = app.seating_of(${t}.id)`),
    mailsBy: nameOfSomeUser('mails_by'),
    version: column('version'),
  },
});

defineReads({
  type: 'ColleagueSuggestion',
  table: 'app.focus_group_suggestions',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    name: column('name'),
    role: column('role'),
    organisation: column('organisation'),
    email: column('email'),
    state: column('state'),
    decidedBecause: column('decided_because'),
    createdAt: instant('created_at'),
    version: column('version'),
  },
});

defineReads({
  type: 'FocusGroupInvitation',
  table: 'app.focus_group_invitations',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    candidate: one('FocusGroupCandidate', (t, o) => `${o}.id = ${t}.candidate_id`),
    state: column('state'),
    seat: column('seat_number'),
    turn: column('turn'),
    inPlaceOf: one(
      'FocusGroupCandidate',
      (t, o) => `${o}.id = (select b.candidate_id from app.focus_group_invitations b where b.id = ${t}.in_place_of)`,
    ),
    sentAt: instant('sent_at'),
    replyBy: instant('reply_by'),
    tentativeUntil: instant('tentative_until'),
    repliedAt: instant('replied_at'),
    replyZone: column('reply_zone'),
    declinedBecause: column('declined_because'),
    notedBy: nameOfSomeUser('replied_for_by'),
    offeredBecause: column('offered_because'),
    suggestion: one(
      'ColleagueSuggestion',
      (t, o) => `${o}.invitation_id = ${t}.id`,
      (o) => `${o}.created_at desc, ${o}.id`,
    ),
    mailState: expression(
      (t) => `(select o.state from app.focus_group_mails m join app.mails o on o.id = m.id
        where m.invitation_id = ${t}.id and m.step <> 'CALENDAR' order by m.created_at desc limit 1)`,
    ),
    restorable: expression(
      (t) => `${t}.state = 'CANCELLED' and (${t}.withdrawn_seat is null or exists (select from app.focus_group_seats s
        where s.focus_group_id = ${t}.focus_group_id and s.number = ${t}.withdrawn_seat and s.free_from is not null))`,
    ),
    version: column('version'),
  },
});
