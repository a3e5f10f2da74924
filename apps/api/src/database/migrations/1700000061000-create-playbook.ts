import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { roles } from '../roles.ts';
import { registryWall, tenantWall } from '../walls.ts';

/** Templates of the playbook with their editions, the library of guidelines, and the checklists that hotlines start. */
export class CreatePlaybook1700000061000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.playbook_templates (
        id uuid primary key,
        title text not null,
        purpose text not null,
        source_title text,
        source_url text check (source_url ~ '^https://'),
        -- The newest edition, with which lists begin.
        edition int not null default 1,
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      -- Never changed: a list keeps the edition that it was started with.
      create table app.playbook_editions (
        id uuid primary key,
        template_id uuid not null references app.playbook_templates,
        edition int not null,
        steps jsonb not null,
        created_at timestamptz not null default now(),
        unique (template_id, edition)
      );
      create table app.guidelines (
        id uuid primary key,
        title text not null,
        publisher text not null,
        summary text not null,
        url text not null check (url ~ '^https://'),
        address_state text not null check (address_state in ('CHECKED', 'UNCHECKED', 'HISTORIC')),
        source text not null,
        as_of text not null,
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      ${registryWall('app.playbook_templates')}
      ${registryWall('app.playbook_editions')}
      revoke update on app.playbook_editions from ${roles.network};
      ${registryWall('app.guidelines')}

      create table app.checklists (
        ${tenant},
        partnership_id uuid,
        template_id uuid not null,
        edition int not null,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        ${stamps},
        foreign key (template_id, edition) references app.playbook_editions (template_id, edition),
        foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id)
      );
      create index on app.checklists (hotline_id, created_at desc, id desc) where withdrawn_at is null;
      create index on app.checklists (hotline_id, partnership_id) where withdrawn_at is null;

      -- The words are those of the list's edition; what the hotline notes stands beside them.
      create table app.checklist_steps (
        ${tenant},
        checklist_id uuid not null,
        -- As of the list, so that its history shows on the partnership.
        partnership_id uuid,
        place int not null,
        key text not null,
        phase text not null,
        title text not null,
        hint text,
        owner_id uuid,
        due_on date,
        done_on date,
        note text,
        link text check (link ~ '^https://'),
        ${stamps},
        foreign key (hotline_id, checklist_id) references app.checklists (hotline_id, id),
        foreign key (hotline_id, partnership_id) references app.partnerships (hotline_id, id),
        foreign key (hotline_id, owner_id) references app.users (hotline_id, id),
        unique (hotline_id, checklist_id, key)
      );
      create index on app.checklist_steps (hotline_id, due_on, id) where done_on is null and due_on is not null;
      ${tenantWall('app.checklists')}
      ${tenantWall('app.checklist_steps', { verbs: ['insert', 'update', 'delete'] })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table app.checklist_steps, app.checklists, app.guidelines, app.playbook_editions, app.playbook_templates',
    );
  }
}
