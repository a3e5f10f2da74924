import type { MigrationInterface, QueryRunner } from 'typeorm';
import { label, partnership, stamps, tenant } from '../columns.ts';
import { roles } from '../roles.ts';
import { entersTimeline, timelineTrigger } from '../timeline.ts';
import { tenantWall } from '../walls.ts';

/** Partnerships with their people, tasks and stages, what is logged on them, and the timeline of it all. */
export class CreatePartnerships1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(partnershipTables);
    await runner.query(collaborationTables);
    await runner.query(timeline());
    await runner.query(walls());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.initiative_proposals, app.timeline_entries, app.engagement_partnerships, app.engagements, app.referral_entries,
        app.tasks, app.interactions, app.partnership_people, app.people, app.due_diligences, app.stage_changes, app.partnerships;
      drop function app.enter_stage_change, app.enter_interaction, app.enter_referral, app.enter_engagement, app.settle_engagement;
    `);
  }
}

const partnershipTables = `
  create table app.partnerships (
    ${tenant},
    initiative_id uuid not null references app.initiatives,
    stage text not null check (stage in ('PROSPECT', 'CONTACTED', 'EXPLORING', 'AGREED', 'ACTIVE', 'PAUSED', 'DECLINED', 'ENDED')),
    intensity text check (intensity in ('NETWORKING', 'COORDINATING', 'COOPERATING', 'COLLABORATING')),
    target_intensity text check (target_intensity in ('NETWORKING', 'COORDINATING', 'COOPERATING', 'COLLABORATING')),
    owner_id uuid,
    since date,
    -- An institution's record, hence never RED: what only its author may see is a note on it.
    sharing text not null default 'AMBER' check (sharing in ('AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR')),
    sister_basis text,
    next_review_on date,
    no_agreement_reason text,
    ${stamps},
    foreign key (hotline_id, owner_id) references app.users (hotline_id, id)
  );
  create unique index one_open_partnership on app.partnerships (hotline_id, initiative_id) where stage not in ('DECLINED', 'ENDED');
  create index on app.partnerships (hotline_id, updated_at desc, id desc);
  create index on app.partnerships (hotline_id, (coalesce(next_review_on, 'infinity'::date)), id);
  create index on app.partnerships (hotline_id, owner_id);
  create index on app.partnerships (initiative_id);
  create index on app.partnerships (id);
  create index on app.partnerships (updated_at desc, id desc);

  create table app.stage_changes (
    ${tenant},
    ${partnership},
    from_stage text,
    to_stage text not null,
    effective_on date not null,
    reason text,
    created_by uuid not null references app.users,
    created_at timestamptz not null default now()
  );
  create index on app.stage_changes (hotline_id, partnership_id, effective_on desc, id desc);

  create table app.due_diligences (
    ${tenant},
    ${partnership},
    outcome text not null check (outcome in ('CLEARED', 'CLEARED_WITH_CONDITIONS', 'NOT_CLEARED')),
    assessed_on date not null,
    conditions text,
    created_by uuid not null references app.users,
    created_at timestamptz not null default now()
  );
  create index on app.due_diligences (hotline_id, partnership_id, assessed_on desc, id desc);

  create table app.people (
    ${tenant},
    -- Role only where the name may not be kept: contacts of peer communities and people with lived experience.
    name text,
    role_title text not null,
    organisation_id uuid references app.organisations,
    email text,
    phone text,
    languages text[] not null default '{}',
    preferred_channel text,
    source text not null,
    last_confirmed_on date,
    ${stamps}
  );
  create index on app.people (hotline_id, lower(coalesce(name, role_title)), id);
  create table app.partnership_people (
    hotline_id uuid not null,
    partnership_id uuid not null,
    person_id uuid not null,
    role text,
    note text,
    created_by uuid not null references app.users,
    created_at timestamptz not null default now(),
    primary key (hotline_id, partnership_id, person_id),
    foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id),
    foreign key (hotline_id, person_id) references app.people (hotline_id, id)
  );
  create index on app.partnership_people (hotline_id, person_id);
`;

const collaborationTables = `
  create table app.interactions (
    ${tenant},
    ${partnership},
    kind text not null check (kind in ('CALL', 'MEETING', 'EMAIL', 'VISIT', 'NOTE')),
    occurred_on date not null,
    attendees text,
    summary text not null,
    ${label},
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    ${stamps}
  );
  create index on app.interactions (hotline_id, partnership_id, occurred_on desc, id desc);

  create table app.tasks (
    ${tenant},
    partnership_id uuid,
    interaction_id uuid,
    title text not null,
    due_on date,
    assignee_id uuid,
    status text not null default 'OPEN' check (status in ('OPEN', 'DONE', 'CANCELLED')),
    completed_at timestamptz,
    ${stamps},
    foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id),
    foreign key (hotline_id, interaction_id) references app.interactions (hotline_id, id),
    foreign key (hotline_id, assignee_id) references app.users (hotline_id, id)
  );
  create index on app.tasks (hotline_id, (coalesce(due_on, 'infinity'::date)), id) where status = 'OPEN';
  create index on app.tasks (hotline_id, partnership_id) where status = 'OPEN';
  create index on app.tasks (hotline_id, interaction_id);

  -- Counts only: no person, no free text, no time of day (domain.md, Collaborations).
  create table app.referral_entries (
    ${tenant},
    ${partnership},
    month date not null check (extract(day from month) = 1),
    direction text not null check (direction in ('OUT', 'IN')),
    subject text not null check (subject in ('HELP_SEEKER', 'CSAM_REPORT')),
    mode text not null check (mode in ('SIGNPOST', 'WARM', 'FORMAL')),
    channel text not null,
    audience text,
    language text,
    count int not null check (count >= 1),
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    ${stamps}
  );
  create index on app.referral_entries (hotline_id, partnership_id, month desc, id desc);

  create table app.engagements (
    ${tenant},
    kind text not null check (kind in ('KNOWLEDGE_EXCHANGE', 'TRAINING', 'EVENT', 'WORKING_GROUP', 'POLICY_ADVOCACY', 'JOINT_SERVICE', 'RESEARCH', 'CO_FUNDING')),
    title text not null,
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    summary text,
    people_reached int check (people_reached >= 0),
    output_url text check (output_url ~ '^https://'),
    ${label},
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    ${stamps}
  );
  create table app.engagement_partnerships (
    hotline_id uuid not null,
    engagement_id uuid not null,
    partnership_id uuid not null,
    created_by uuid not null references app.users,
    primary key (hotline_id, engagement_id, partnership_id),
    foreign key (hotline_id, engagement_id) references app.engagements (hotline_id, id),
    foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id)
  );
  create index on app.engagement_partnerships (hotline_id, partnership_id);

  create table app.initiative_proposals (
    ${tenant},
    initiative_id uuid references app.initiatives,
    content jsonb not null,
    -- What the initiative was when the change was proposed; null for a new one.
    base jsonb,
    changes jsonb not null,
    reason text not null,
    status text not null default 'OPEN' check (status in ('OPEN', 'ACCEPTED', 'DECLINED')),
    decided_by uuid references app.users,
    decided_at timestamptz,
    decision_note text,
    ${stamps}
  );
  create index on app.initiative_proposals (hotline_id, created_at desc, id desc);
  create index on app.initiative_proposals (status, created_at desc, id desc);
  create index on app.initiative_proposals (id);
`;

/**
 * The order of everything that happened on a partnership. Contents stay in their own tables; triggers keep
 * one entry for each visible record in the same transaction, so that one index pages through all kinds.
 * A referral is counted in a month: its entry stands on the day of logging, or on the month's last day.
 */
const timeline = (): string =>
  [
    `create table app.timeline_entries (
      hotline_id uuid not null,
      partnership_id uuid not null,
      happened_on date not null,
      id uuid not null,
      kind text not null check (kind in ('STAGE_CHANGE', 'INTERACTION', 'REFERRAL', 'ENGAGEMENT', 'AGREEMENT', 'REVIEW', 'OBSTACLE')),
      ${label},
      logged_by uuid not null references app.users,
      logged_at timestamptz not null default now(),
      -- The partnership stands last: only the index below leads from a partnership to its entries, in their order
      -- and without the table. With two such indexes the planner takes the wrong one whenever it guesses low.
      primary key (hotline_id, id, kind, partnership_id),
      foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id)
    );
    create index timeline_order on app.timeline_entries (hotline_id, partnership_id, happened_on desc, id desc) include (kind, sharing, logged_by);`,
    timelineTrigger(
      'enter_stage_change',
      `insert into app.timeline_entries (hotline_id, partnership_id, happened_on, id, kind, sharing, logged_by, logged_at)
       values (new.hotline_id, new.partnership_id, new.effective_on, new.id, 'STAGE_CHANGE', 'AMBER', new.created_by, new.created_at);`,
    ),
    'create trigger enter after insert on app.stage_changes for each row execute function app.enter_stage_change();',
    entersTimeline('app.interactions', {
      kind: 'INTERACTION',
      happenedOn: 'new.occurred_on',
      sharing: 'new.sharing',
    }),
    entersTimeline('app.referral_entries', {
      kind: 'REFERRAL',
      happenedOn: `least((new.month + interval '1 month - 1 day')::date, new.created_at::date)`,
      sharing: `'AMBER_STRICT'`,
    }),
    timelineTrigger(
      'enter_engagement',
      `insert into app.timeline_entries (hotline_id, partnership_id, happened_on, id, kind, sharing, logged_by, logged_at)
       select new.hotline_id, new.partnership_id, e.starts_on, e.id, 'ENGAGEMENT', e.sharing, e.created_by, e.created_at
       from app.engagements e where e.hotline_id = new.hotline_id and e.id = new.engagement_id and e.withdrawn_at is null;`,
    ),
    'create trigger enter after insert on app.engagement_partnerships for each row execute function app.enter_engagement();',
    timelineTrigger(
      'settle_engagement',
      `delete from app.timeline_entries t using app.engagement_partnerships ep
         where ep.hotline_id = new.hotline_id and ep.engagement_id = new.id
           and t.hotline_id = new.hotline_id and t.partnership_id = ep.partnership_id and t.kind = 'ENGAGEMENT' and t.id = new.id;
       if new.withdrawn_at is null then
         insert into app.timeline_entries (hotline_id, partnership_id, happened_on, id, kind, sharing, logged_by, logged_at)
         select new.hotline_id, ep.partnership_id, new.starts_on, new.id, 'ENGAGEMENT', new.sharing, new.created_by, new.created_at
         from app.engagement_partnerships ep where ep.hotline_id = new.hotline_id and ep.engagement_id = new.id;
       end if;`,
    ),
    'create trigger settle after update on app.engagements for each row execute function app.settle_engagement();',
  ].join('\n');

const walls = (): string =>
  [
    tenantWall('app.partnerships', { network: { label: true } }),
    tenantWall('app.stage_changes', { verbs: ['insert'], network: { partnership: 'partnership_id' } }),
    tenantWall('app.due_diligences', { verbs: ['insert'] }),
    tenantWall('app.people'),
    tenantWall('app.partnership_people', { verbs: ['insert', 'update', 'delete'] }),
    tenantWall('app.interactions', { author: 'created_by', network: { label: true, partnership: 'partnership_id' } }),
    tenantWall('app.tasks'),
    // Raw counts stay in the hotline: what leaves it is a total with small numbers hidden.
    tenantWall('app.referral_entries'),
    tenantWall('app.engagements', {
      author: 'created_by',
      network: { label: true, link: { table: 'app.engagement_partnerships', column: 'engagement_id' } },
    }),
    tenantWall('app.engagement_partnerships', { verbs: ['insert'], network: { partnership: 'partnership_id' } }),
    tenantWall('app.timeline_entries', {
      author: 'logged_by',
      verbs: [],
      audited: false,
      network: { label: true, partnership: 'partnership_id' },
    }),
    tenantWall('app.initiative_proposals', { verbs: ['insert'] }),
    `grant select, update on app.initiative_proposals to ${roles.network};
     create policy network_reads on app.initiative_proposals for select to ${roles.network} using (true);
     create policy network_decides on app.initiative_proposals for update to ${roles.network}
       using ((select app.role()) = 'SECRETARIAT') with check ((select app.role()) = 'SECRETARIAT');`,
  ].join('\n');
