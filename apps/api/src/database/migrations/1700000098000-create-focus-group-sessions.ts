import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps } from '../columns.ts';
import { roles } from '../roles.ts';
import { secretariatWall } from '../walls.ts';

/**
 * Date polls and sessions of focus groups, with what people agreed to, what was said and what came of it
 * (docs/decisions/165, 166). That nobody is quoted or named without having agreed to it is a foreign key.
 */
export class CreateFocusGroupSessions1700000098000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(polls);
    await runner.query(sessions);
    await runner.query(results);
    await runner.query(actions);
    await runner.query(walls());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.focus_group_actions, app.focus_group_evidence, app.focus_group_findings, app.focus_group_notes,
        app.focus_group_participants, app.focus_group_sessions, app.focus_group_poll_votes, app.focus_group_poll_options,
        app.focus_group_polls;
      alter table app.focus_group_candidates drop constraint candidates_of_group;
    `);
  }
}

/** Of rows that people also write by a link: who of the secretariat wrote it down for them, or null. */
const entered = `
  entered_by uuid references app.users,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`;

const polls = `
  alter table app.focus_group_candidates add constraint candidates_of_group unique (focus_group_id, id);

  -- At most one for each focus group, under its id; it can be opened again.
  create table app.focus_group_polls (
    id uuid primary key references app.focus_groups,
    -- IANA zone in which the organiser typed the times.
    zone text not null,
    minutes int not null check (minutes between 15 and 480),
    closed_at timestamptz,
    chosen_option_id uuid,
    ${stamps}
  );

  create table app.focus_group_poll_options (
    id uuid primary key,
    focus_group_id uuid not null references app.focus_group_polls,
    -- What the clock of the poll's zone was meant to show: 2027-03-22T14:00.
    typed text not null check (typed ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
    starts_at timestamptz not null,
    -- An option that was taken back keeps its answers.
    removed_at timestamptz,
    ${stamps},
    unique (focus_group_id, id)
  );
  create index on app.focus_group_poll_options (focus_group_id, starts_at);
  alter table app.focus_group_polls add constraint chosen_option foreign key (id, chosen_option_id)
    references app.focus_group_poll_options (focus_group_id, id);

  -- No row, or null, is no answer; that is never a no.
  create table app.focus_group_poll_votes (
    id uuid primary key default gen_random_uuid(),
    focus_group_id uuid not null,
    option_id uuid not null,
    candidate_id uuid not null,
    vote text check (vote in ('YES', 'IF_NEED_BE', 'NO')),
    -- IANA zone in which the person read the hours.
    zone text,
    ${entered},
    unique (option_id, candidate_id),
    foreign key (focus_group_id, option_id) references app.focus_group_poll_options (focus_group_id, id),
    foreign key (focus_group_id, candidate_id) references app.focus_group_candidates (focus_group_id, id)
  );
  create index on app.focus_group_poll_votes (focus_group_id, candidate_id);
`;

const sessions = `
  -- At most one for each focus group, under its id.
  create table app.focus_group_sessions (
    id uuid primary key references app.focus_groups,
    typed text not null check (typed ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
    zone text not null,
    starts_at timestamptz not null,
    minutes int not null check (minutes between 15 and 480),
    venue text,
    join_link text,
    -- False while the time is only held.
    confirmed boolean not null default true,
    given_up_at timestamptz,
    -- Of the calendar files: raised by every change that calendars must know of.
    sequence int not null default 0,
    -- [{ title, minutes, lead }]
    agenda jsonb not null default '[]',
    ${stamps}
  );

  -- One for each person who takes part, under the id of the candidate: consents, attendance, and the last calendar file.
  create table app.focus_group_participants (
    id uuid primary key,
    focus_group_id uuid not null,
    recording boolean not null default false,
    quotation boolean not null default false,
    attribution boolean not null default false,
    consented_at timestamptz,
    attendance text check (attendance in ('ATTENDED', 'EXCUSED', 'NO_SHOW')),
    copy_method text check (copy_method in ('REQUEST', 'CANCEL')),
    copy_sequence int,
    copy_with_link boolean,
    copied_at timestamptz,
    ${entered},
    foreign key (focus_group_id, id) references app.focus_group_candidates (focus_group_id, id),
    unique (focus_group_id, id),
    unique (focus_group_id, id, quotation),
    unique (focus_group_id, id, attribution),
    check (num_nonnulls(copy_method, copy_sequence, copy_with_link, copied_at) in (0, 4))
  );
`;

const results = `
  create table app.focus_group_notes (
    id uuid primary key,
    focus_group_id uuid not null references app.focus_groups,
    text text not null,
    -- Who said it, where that matters; it is told to nobody outside of the secretariat.
    speaker_id uuid,
    removed_at timestamptz,
    ${stamps},
    unique (focus_group_id, id),
    foreign key (focus_group_id, speaker_id) references app.focus_group_participants (focus_group_id, id)
  );
  create index on app.focus_group_notes (focus_group_id, created_at);

  create table app.focus_group_findings (
    id uuid primary key,
    focus_group_id uuid not null references app.focus_groups,
    theme text not null,
    statement text not null,
    support int not null check (support >= 0),
    -- Somebody's own words, and whether their name or role stands beside them.
    quote text,
    speaker_id uuid,
    named boolean not null default false,
    removed_at timestamptz,
    ${stamps},
    unique (focus_group_id, id),
    check ((speaker_id is not null) = (quote is not null or named)),
    -- Whoever is quoted has agreed to be quoted, and whoever is named to be named: these point at rows that exist only then.
    quoted_id uuid generated always as (case when quote is not null then speaker_id end) stored,
    agreed_to_be_quoted boolean generated always as (case when quote is not null then true end) stored,
    named_id uuid generated always as (case when named then speaker_id end) stored,
    agreed_to_be_named boolean generated always as (case when named then true end) stored,
    constraint quoted_with_consent foreign key (focus_group_id, quoted_id, agreed_to_be_quoted)
      references app.focus_group_participants (focus_group_id, id, quotation),
    constraint named_with_consent foreign key (focus_group_id, named_id, agreed_to_be_named)
      references app.focus_group_participants (focus_group_id, id, attribution)
  );
  create index on app.focus_group_findings (focus_group_id, theme);

  -- What a finding rests on.
  create table app.focus_group_evidence (
    id uuid primary key default gen_random_uuid(),
    focus_group_id uuid not null,
    finding_id uuid not null,
    note_id uuid not null,
    removed_at timestamptz,
    ${stamps},
    unique (finding_id, note_id),
    foreign key (focus_group_id, finding_id) references app.focus_group_findings (focus_group_id, id),
    foreign key (focus_group_id, note_id) references app.focus_group_notes (focus_group_id, id)
  );
  create index on app.focus_group_evidence (note_id);
`;

const actions = `
  create table app.focus_group_actions (
    id uuid primary key,
    focus_group_id uuid not null references app.focus_groups,
    finding_id uuid,
    title text not null,
    due_on date,
    -- Whom the secretariat asks to do it; null for what it does by itself.
    of_hotline_id uuid references app.hotlines,
    -- As the hotline reads it, which sees no focus group.
    group_title text not null,
    state text not null check (state in ('OPEN', 'ASKED', 'TAKEN', 'DECLINED', 'DONE', 'DROPPED')),
    answered_at timestamptz,
    -- What the hotline made of it.
    task_id uuid,
    ${stamps},
    check (of_hotline_id is not null or state in ('OPEN', 'DONE', 'DROPPED')),
    check (of_hotline_id is null or state in ('ASKED', 'TAKEN', 'DECLINED', 'DROPPED')),
    check ((state = 'TAKEN') = (task_id is not null)),
    foreign key (focus_group_id, finding_id) references app.focus_group_findings (focus_group_id, id),
    foreign key (of_hotline_id, task_id) references app.tasks (hotline_id, id)
  );
  create index on app.focus_group_actions (focus_group_id, created_at);
  create index on app.focus_group_actions (of_hotline_id, state) where of_hotline_id is not null;
`;

const own = ['polls', 'poll_options', 'sessions', 'notes', 'evidence', 'actions'];
/** People write these by their link too; who of the secretariat wrote it for them stands in `entered_by`. */
const entries = ['poll_votes', 'participants'];

const walls = (): string => `
  ${own.map((table) => secretariatWall(`app.focus_group_${table}`)).join('\n')}
  ${secretariatWall('app.focus_group_findings', ['quoted_id', 'agreed_to_be_quoted', 'named_id', 'agreed_to_be_named'])}
  ${entries.map((table) => secretariatWall(`app.focus_group_${table}`, [], 'entered_by')).join('\n')}
  -- What a hotline is asked to do, it reads and answers.
  grant update on app.focus_group_actions to ${roles.hotline};
  create policy hotline_reads on app.focus_group_actions for select to ${roles.hotline}
    using (of_hotline_id = (select app.hotline_id()));
  create policy hotline_answers on app.focus_group_actions for update to ${roles.hotline}
    using (of_hotline_id = (select app.hotline_id()) and (select app.writes()))
    with check (of_hotline_id = (select app.hotline_id()) and (select app.writes()));
`;
