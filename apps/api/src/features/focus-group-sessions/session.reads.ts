import {
  calendarStep,
  clockMoved,
  type FocusGroupInvitationState,
  type FocusGroupStatus,
  may,
  missingForStep,
  nextSessionStep,
  type SessionFacts,
  type SessionInCalendars,
  sessionSteps,
} from '@alongside/domain';
import { column, computed, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads, type ReadMap } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { secretariatRows } from '../focus-groups/index.ts';
import { nameOfSomeUser } from '../identity/index.ts';
import { defineSubject } from '../notifications/index.ts';
import { inCalendars } from './calendar-file.service.ts';
import { consentCodes, type KeptCopy } from './participant.repository.ts';
import { sessionCounts } from './session.repository.ts';

interface ProgressFacts extends Omit<SessionFacts, 'startsAt'> {
  readonly status: FocusGroupStatus;
  readonly startsAt: string | null;
}

const ofGroup = (t: Sql, o: Sql): Sql => `${o}.focus_group_id = ${t}.id`;
const kept = (t: Sql, o: Sql): Sql => `${ofGroup(t, o)} and ${o}.removed_at is null`;

extendReads('FocusGroup', {
  poll: one('DatePoll', (t, o) => `${o}.id = ${t}.id`),
  session: one('FocusGroupSession', (t, o) => `${o}.id = ${t}.id`),
  participants: many('FocusGroupParticipant', { from: participantsOf, order: (o) => `${o}.name, ${o}.id` }),
  notes: many('FocusGroupNote', { on: kept, order: (o) => `${o}.created_at, ${o}.id` }),
  findings: many('FocusGroupFinding', { on: kept, order: (o) => `lower(${o}.theme), ${o}.created_at, ${o}.id` }),
  actions: many('FocusGroupAction', { on: ofGroup, order: (o) => `${o}.created_at, ${o}.id` }),
  progress: computed<{ facts: ProgressFacts }>(
    (t) => ({ facts: `(select row_to_json(x) from (${progressOf(t)}) x)` }),
    ({ facts }, _actor, now) => progress(facts, now),
  ),
});

/** `SessionFacts` beside the state of the focus group at `t`. */
const progressOf = (t: Sql): Sql => `
  select ${t}.status, s.starts_at as "startsAt", coalesce(s.confirmed, false) as confirmed, s.venue, s.join_link as "joinLink",
    ${sessionCounts(`${t}.id`)}
  from (select 1) here left join app.focus_group_sessions s on s.id = ${t}.id and s.given_up_at is null`;

function progress({ status, startsAt, ...facts }: ProgressFacts, now: Date) {
  const next = nextSessionStep(status);
  const session = { ...facts, startsAt: startsAt === null ? null : new Date(startsAt) };
  return {
    next,
    missing: next ? missingForStep(next, session, now) : [],
    previous: status === 'HELD' || status === 'REPORTED' ? sessionSteps[status] : null,
  };
}

defineReads({
  type: 'DatePoll',
  table: 'app.focus_group_polls',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    zone: column('zone'),
    minutes: column('minutes'),
    closedAt: instant('closed_at'),
    chosenOptionId: column('chosen_option_id'),
    options: many('PollOption', { on: kept, order: (o) => `${o}.starts_at, ${o}.id` }),
    version: column('version'),
  },
});

/** Whether the clock of a zone shows what was typed. */
const clockField = (zone: (t: Sql) => Sql) =>
  computed<{ typed: string; startsAt: string; zone: string }>(
    (t) => ({ typed: `${t}.typed`, startsAt: `${t}.starts_at`, zone: zone(t) }),
    (facts) => clockMoved(facts.typed, new Date(facts.startsAt), facts.zone),
  );

defineReads({
  type: 'PollOption',
  table: 'app.focus_group_poll_options',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    typed: column('typed'),
    startsAt: instant('starts_at'),
    clockMoved: clockField((t) => `(select p.zone from app.focus_group_polls p where p.id = ${t}.focus_group_id)`),
    answers: many('PollAnswer', {
      on: (t, o) => `${o}.option_id = ${t}.id and ${o}.vote is not null`,
      order: (o) => `${o}.candidate_id`,
    }),
  },
});

defineReads({
  type: 'PollAnswer',
  table: 'app.focus_group_poll_votes',
  visible: secretariatRows,
  fields: {
    candidateId: column('candidate_id'),
    vote: column('vote'),
    zone: column('zone'),
    notedBy: nameOfSomeUser('entered_by'),
  },
});

defineReads({
  type: 'FocusGroupSession',
  table: 'app.focus_group_sessions',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    typed: column('typed'),
    zone: column('zone'),
    startsAt: instant('starts_at'),
    clockMoved: clockField((t) => `${t}.zone`),
    minutes: column('minutes'),
    venue: column('venue'),
    joinLink: column('join_link'),
    confirmed: column('confirmed'),
    givenUpAt: instant('given_up_at'),
    sequence: column('sequence'),
    mailsBy: nameOfSomeUser('calendar_by'),
    agenda: many('AgendaLine', {
      from: (t) => `(select x.*, n as place from rows from (
        jsonb_to_recordset(${t}.agenda) as (title text, minutes int, lead text)) with ordinality x(title, minutes, lead, n))`,
      order: (o) => `${o}.place`,
    }),
    version: column('version'),
  },
});
defineReads({
  type: 'AgendaLine',
  table: '',
  fields: { title: column('title'), minutes: column('minutes'), lead: column('lead') },
});

/** Who holds a seat and was asked, and who once took part; with what calendars ask about. */
function participantsOf(t: Sql): Sql {
  return `(select c.id, c.must_include, lower(coalesce(c.name, c.role)) as name, i.state, coalesce(i.reply_zone, c.zone) as zone,
      p.attendance, p.consented_at, p.consents_by, p.copied_at,
      (select o.state from app.focus_group_mails m join app.mails o on o.id = m.id
        where m.invitation_id = i.id and m.step = 'CALENDAR' order by m.created_at desc, m.id desc limit 1) as mail_state,
      ${consentCodes('p')} as consents,
      case when p.copy_method is not null then json_build_object('method', p.copy_method, 'sequence', p.copy_sequence,
        'withLink', p.copy_with_link, 'startsAt', p.copy_starts_at) end as copy,
      case when s.id is not null then json_build_object('sequence', s.sequence, 'confirmed', s.confirmed, 'startsAt', s.starts_at,
        'cancelled', s.given_up_at is not null or ${t}.status = 'CANCELLED') end as session
    from app.focus_group_invitations i join app.focus_group_candidates c on c.id = i.candidate_id
      left join app.focus_group_participants p on p.id = c.id
      left join app.focus_group_sessions s on s.id = i.focus_group_id
    where i.focus_group_id = ${t}.id and (i.state in ('SENT', 'ACCEPTED', 'TENTATIVE') or p.id is not null))`;
}

interface CalendarFacts {
  readonly session: (Omit<SessionInCalendars, 'begun'> & { readonly startsAt: string }) | null;
  readonly state: FocusGroupInvitationState;
  readonly copy: KeptCopy | null;
}

defineReads({
  type: 'FocusGroupParticipant',
  table: '',
  fields: {
    id: column('id'),
    candidate: one('FocusGroupCandidate', (t, o) => `${o}.id = ${t}.id`),
    state: column('state'),
    zone: column('zone'),
    required: column('must_include'),
    consents: column('consents'),
    consentedAt: instant('consented_at'),
    notedBy: nameOfSomeUser('consents_by'),
    attendance: column('attendance'),
    copiedAt: instant('copied_at'),
    mailState: column('mail_state'),
    calendar: computed<CalendarFacts>(
      (t) => ({ session: `${t}.session`, state: `${t}.state`, copy: `${t}.copy` }),
      ({ session, ...person }, _actor, now) =>
        session && calendarStep({ ...session, begun: new Date(session.startsAt) <= now }, inCalendars(person, now)),
    ),
  },
});

defineReads({
  type: 'FocusGroupNote',
  table: 'app.focus_group_notes',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    text: column('text'),
    speaker: one('FocusGroupCandidate', (t, o) => `${o}.id = ${t}.speaker_id`),
    createdAt: instant('created_at'),
    version: column('version'),
  },
});

defineReads({
  type: 'FocusGroupFinding',
  table: 'app.focus_group_findings',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    theme: column('theme'),
    statement: column('statement'),
    support: column('support'),
    quote: column('quote'),
    named: column('named'),
    speaker: one('FocusGroupCandidate', (t, o) => `${o}.id = ${t}.speaker_id`),
    evidence: many('FocusGroupNote', {
      on: (t, o) => `${o}.focus_group_id = ${t}.focus_group_id and ${o}.removed_at is null and exists (
        select from app.focus_group_evidence e where e.finding_id = ${t}.id and e.note_id = ${o}.id and e.removed_at is null)`,
      order: (o) => `${o}.created_at, ${o}.id`,
    }),
    version: column('version'),
  },
});

/** For the secretariat all of them, for a hotline what it is asked. */
const askedOrOwn: NonNullable<ReadMap['visible']> = (t, { actor, values }) =>
  may.seeFocusGroup(actor).allowed
    ? null
    : actor.hotlineId === null
      ? 'false'
      : `${t}.of_hotline_id = ${values.add(actor.hotlineId, 'uuid')}`;

defineReads({
  type: 'FocusGroupAction',
  table: 'app.focus_group_actions',
  visible: askedOrOwn,
  fields: {
    id: column('id'),
    focusGroupId: column('focus_group_id'),
    groupTitle: column('group_title'),
    finding: one('FocusGroupFinding', (t, o) => `${o}.id = ${t}.finding_id`),
    because: column('because'),
    title: column('title'),
    dueOn: column('due_on'),
    hotline: one('Hotline', (t, o) => `${o}.id = ${t}.of_hotline_id`),
    state: column('state'),
    answeredAt: instant('answered_at'),
    task: one('Task', (t, o) => `${o}.hotline_id = ${t}.of_hotline_id and ${o}.id = ${t}.task_id`),
    proposal: one(
      'InitiativeProposal',
      (t, o) => `${o}.hotline_id = ${t}.of_hotline_id and ${o}.id = ${t}.proposal_id`,
    ),
    version: column('version'),
  },
  page: {
    filters: {
      state: (t, codes: string[], c) =>
        codes.length === 0 ? 'true' : `${t}.state = any(${c.values.add(codes, 'text[]')})`,
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

defineRoots({
  focusGroupActions: { is: 'page', type: 'FocusGroupAction' },
  focusGroupAction: {
    is: 'one',
    type: 'FocusGroupAction',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
});

defineSubject('FOCUS_GROUP_ACTION', {
  type: 'FocusGroupAction',
  ofHotline: false,
  title: (s) => `${s}.title`,
  about: (s) => `${s}.group_title`,
  only: (s) => `${s}.state <> 'DROPPED'`,
});

const becameThis = (column: string) =>
  one('FocusGroupAction', (t, o) => `${o}.of_hotline_id = ${t}.hotline_id and ${o}.${column} = ${t}.id`);
extendReads('Task', { askedBy: becameThis('task_id') });
extendReads('InitiativeProposal', { askedBy: becameThis('proposal_id') });
