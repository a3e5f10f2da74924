import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { roles } from '../roles.ts';
import { openList, registryWall, tenantWall } from '../walls.ts';

const secretariat = `(select app.role()) = 'SECRETARIAT'`;

/** What the secretariat writes about hotlines that it has invited. */
const kept = (table: string): string => `
  grant insert, update on ${table} to ${roles.network};
  create policy network_reads on ${table} for select to ${roles.network} using (true);
  create policy network_adds on ${table} for insert to ${roles.network} with check (${secretariat});
  create policy network_changes on ${table} for update to ${roles.network} using (${secretariat}) with check (${secretariat});`;

/**
 * Surveys with their versions, rounds, invitations and answers (docs/decisions/110). What is asked is open to everybody who is
 * signed in; what a hotline answered to that hotline and the secretariat.
 */
export class CreateSurveys1700000080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(instruments());
    await runner.query(answers());
    await runner.query(`
      alter table app.personal_links drop constraint personal_links_purpose_check;
      alter table app.personal_links add constraint personal_links_purpose_check check (purpose ~ '^[A-Z_]+$');
      -- The secretariat issues the links of its surveys; they belong to the hotline that is asked.
      grant insert, update on app.personal_links to ${roles.network};
      create policy network_reads on app.personal_links for select to ${roles.network} using (purpose = 'SURVEY');
      create policy network_adds on app.personal_links for insert to ${roles.network}
        with check (purpose = 'SURVEY' and ${secretariat});
      create policy network_changes on app.personal_links for update to ${roles.network}
        using (purpose = 'SURVEY' and ${secretariat}) with check (purpose = 'SURVEY' and ${secretariat});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy network_reads on app.personal_links;
      drop policy network_adds on app.personal_links;
      drop policy network_changes on app.personal_links;
      revoke insert, update on app.personal_links from ${roles.network};
      alter table app.personal_links drop constraint personal_links_purpose_check;
      alter table app.personal_links add constraint personal_links_purpose_check check (purpose in ('REVIEW', 'REFERRALS'));
      drop table app.survey_responses, app.survey_drafts, app.survey_invitations, app.survey_releases,
        app.survey_archived_answers, app.survey_rounds, app.survey_versions, app.surveys;
      drop function app.keep_published_version;
    `);
  }
}

const stampsOfRegistry = `
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`;

const instruments = (): string => `
  create table app.surveys (
    id uuid primary key,
    key text not null unique,
    title text not null,
    ${stampsOfRegistry}
  );
  create table app.survey_versions (
    id uuid primary key,
    survey_id uuid not null references app.surveys,
    number int not null,
    key text not null unique,
    definition jsonb not null,
    published_at timestamptz,
    ${stampsOfRegistry},
    unique (survey_id, number)
  );
  -- Figures can only be read with the questions as they were put.
  create function app.keep_published_version() returns trigger language plpgsql as $$
    begin
      if old.published_at is not null then
        raise exception 'a published version of a survey never changes';
      end if;
      return new;
    end $$;
  create trigger keep_published before update or delete on app.survey_versions
    for each row execute function app.keep_published_version();
  create table app.survey_rounds (
    id uuid primary key,
    survey_version_id uuid not null references app.survey_versions,
    title text not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opens_at),
    note text,
    -- Hotlines asked in a round of the past whose answers stand in survey_archived_answers and belong to nobody.
    archived_invited int,
    demo boolean not null default false,
    ${stampsOfRegistry}
  );
  create index on app.survey_rounds (opens_at desc, id desc);
  create table app.survey_archived_answers (
    id uuid primary key,
    round_id uuid not null references app.survey_rounds,
    respondent text not null,
    answers jsonb not null,
    states jsonb not null,
    unique (round_id, respondent)
  );
  -- The results of a round as members may see them: numbers that are hidden from them are not in here.
  create table app.survey_releases (
    id uuid primary key references app.survey_rounds,
    results jsonb not null,
    ${stampsOfRegistry}
  );
  ${['surveys', 'survey_versions', 'survey_rounds', 'survey_releases'].map((table) => registryWall(`app.${table}`)).join('\n')}
  ${openList('app.survey_archived_answers')}
`;

const answers = (): string => `
  create table app.survey_invitations (
    ${tenant},
    round_id uuid not null references app.survey_rounds,
    eligibility text not null check (eligibility in ('ELIGIBLE', 'INELIGIBLE', 'UNKNOWN')),
    eligibility_reason text,
    status text not null default 'INVITED' check (status in ('INVITED', 'OPENED', 'STARTED', 'SUBMITTED', 'DECLINED')),
    opened_at timestamptz,
    started_at timestamptz,
    submitted_at timestamptz,
    declined_at timestamptz,
    ${stamps},
    unique (hotline_id, round_id)
  );
  create index on app.survey_invitations (round_id, hotline_id);
  -- Answers as they are typed, under the id of the invitation.
  create table app.survey_drafts (
    ${tenant},
    answers jsonb not null default '{}',
    -- The last question that was shown.
    reached text,
    revision int not null default 0,
    updated_at timestamptz not null default now(),
    foreign key (hotline_id, id) references app.survey_invitations (hotline_id, id)
  );
  -- Answers as they were handed in, under the id of the invitation: at most one for each.
  create table app.survey_responses (
    ${tenant},
    answers jsonb not null,
    states jsonb not null,
    channel text not null check (channel in ('LINK', 'PHONE', 'PAPER')),
    -- Who of the secretariat wrote it down; null where the hotline answered by its link.
    entered_by uuid references app.users,
    submitted_at timestamptz not null default now(),
    version int not null default 1,
    updated_at timestamptz not null default now(),
    foreign key (hotline_id, id) references app.survey_invitations (hotline_id, id)
  );
  ${tenantWall('app.survey_invitations', { verbs: [] })}
  ${kept('app.survey_invitations')}
  ${tenantWall('app.survey_responses', { verbs: [] })}
  ${kept('app.survey_responses')}
  ${tenantWall('app.survey_drafts', { verbs: [], audited: false })}
  -- What was typed and not handed in is the hotline's own until the round is over; then it counts as partial or broken off.
  create policy network_reads on app.survey_drafts for select to ${roles.network} using (
    exists (select from app.survey_invitations i join app.survey_rounds r on r.id = i.round_id
      where i.hotline_id = survey_drafts.hotline_id and i.id = survey_drafts.id and r.closes_at <= now()));
`;
