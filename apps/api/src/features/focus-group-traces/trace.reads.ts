import { column, expression, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { outcomesOf, secretariatRows } from '../focus-groups/index.ts';

/** The draw that decided about candidate `t`: the one that people were invited from, else the latest. */
const drawOf = (t: Sql): Sql => `coalesce(
  (select p.draw_id from app.focus_group_panels p where p.id = ${t}.focus_group_id),
  (select d.id from app.focus_group_draws d where d.focus_group_id = ${t}.focus_group_id order by d.number desc limit 1))`;

/** Whether finding `f` rests on what candidate `c` said: by a note that is its evidence, or by quoting or naming them. */
const restsOn = (f: Sql, c: Sql): Sql => `(${f}.speaker_id = ${c}.id or exists (
  select from app.focus_group_evidence e join app.focus_group_notes n on n.id = e.note_id and n.removed_at is null
  where e.finding_id = ${f}.id and e.removed_at is null and n.speaker_id = ${c}.id))`;

/** Whether candidate `o` came from the record of `t`. */
const cameFrom = (t: Sql, o: Sql, source: string): Sql =>
  `${o}.source = '${source}' and ${o}.source_hotline_id = ${t}.hotline_id and ${o}.source_record_id = ${t}.id`;

/** In the order of their seats; who holds none comes last. */
const bySeat = (
  o: Sql,
): Sql => `(select i.seat_number from app.focus_group_invitations i where i.candidate_id = ${o}.id)
  nulls last, ${o}.id`;

defineReads({
  type: 'SeatTrace',
  table: 'app.focus_group_candidates',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    candidate: one('FocusGroupCandidate', (t, o) => `${o}.id = ${t}.id`),
    focusGroup: one('FocusGroup', (t, o) => `${o}.id = ${t}.focus_group_id`),
    answer: one('SurveyInvitation', (t, o) => cameFrom(o, t, 'SURVEY')),
    partnership: one('Partnership', (t, o) => cameFrom(o, t, 'PARTNERSHIP')),
    drawNumber: expression((t) => `(select d.number from app.focus_group_draws d where d.id = ${drawOf(t)})`),
    turns: many('DrawOutcome', {
      from: (t) =>
        `(select x.* from app.focus_group_draws decided cross join lateral ${outcomesOf('decided')} x where decided.id = ${drawOf(t)} and x.candidate_id = ${t}.id)`,
      order: (o) => `${o}.turn`,
    }),
    invitation: one('FocusGroupInvitation', (t, o) => `${o}.candidate_id = ${t}.id`),
    attributable: expression(
      (t) => `coalesce((select p.attribution from app.focus_group_participants p where p.id = ${t}.id), false)`,
    ),
    findings: many('FocusGroupFinding', {
      on: (t, o) => `${o}.focus_group_id = ${t}.focus_group_id and ${o}.removed_at is null and ${restsOn(o, t)}`,
      order: (o) => `lower(${o}.theme), ${o}.created_at, ${o}.id`,
    }),
  },
});

defineRoots({
  seatTrace: {
    is: 'one',
    type: 'SeatTrace',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['candidateId'], 'uuid')}`,
  },
});

extendReads('FocusGroupFinding', {
  voices: many('SeatTrace', {
    on: (t, o) => `${o}.focus_group_id = ${t}.focus_group_id and ${restsOn(t, o)}`,
    order: bySeat,
  }),
});
extendReads('SurveyInvitation', {
  becameCandidates: many('SeatTrace', {
    on: (t, o) => cameFrom(t, o, 'SURVEY'),
    order: (o) => `${o}.created_at desc, ${o}.id`,
    limit: 20,
  }),
});
extendReads('SurveyProposal', {
  becameCandidate: one('SeatTrace', (t, o) => `${t}.kind = 'FOCUS_GROUP' and ${o}.id = ${t}.target_id`),
});
