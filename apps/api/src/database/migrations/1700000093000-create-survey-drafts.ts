import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps } from '../columns.ts';
import { secretariatWall } from '../walls.ts';

/**
 * Versions of surveys in the making (docs/decisions/140). They stand apart from those that are published: these everybody
 * reads and nobody changes, drafts only the secretariat reads, and they change with every word.
 */
export class CreateSurveyDrafts1700000093000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.survey_versions alter column published_at set not null,
        add column based_on_id uuid references app.survey_versions,
        add column change text check (change in ('FIRST', 'TEXT_ONLY', 'STRUCTURE')),
        add constraint first_is_based_on_nothing check ((change = 'FIRST') = (based_on_id is null) or change is null);
      create table app.survey_version_drafts (
        id uuid primary key,
        -- Null for a survey that comes into being with its first version.
        survey_id uuid references app.surveys,
        based_on_id uuid references app.survey_versions,
        definition jsonb not null,
        title text generated always as (definition -> 'title' ->> (definition -> 'languages' ->> 0)) stored,
        -- The version that it became.
        published_id uuid references app.survey_versions,
        discarded_at timestamptz,
        ${stamps},
        check (published_id is null or discarded_at is null)
      );
      create unique index one_draft_of_a_survey on app.survey_version_drafts (survey_id)
        where published_id is null and discarded_at is null;
      create index on app.survey_version_drafts (updated_at desc, id desc);
      ${secretariatWall('app.survey_version_drafts', ['definition', 'version', 'updated_at'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.survey_version_drafts;
      alter table app.survey_versions drop constraint first_is_based_on_nothing, drop column change, drop column based_on_id,
        alter column published_at drop not null;
    `);
  }
}
