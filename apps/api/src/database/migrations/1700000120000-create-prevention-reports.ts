import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps } from '../columns.ts';
import { roles } from '../roles.ts';
import { secretariatWall } from '../walls.ts';

/** What a report is about, and on which knowledge it rests (docs/decisions/215). */
const question = `
        title text not null,
        language text not null check (language in ('en', 'de')),
        data_date date not null,
        -- Facts count as they were known at this instant; it moves only when somebody says so.
        known_at timestamptz not null,
        -- Null for all countries.
        countries text[] check (countries <> '{}'),
        survey_round_id uuid references app.survey_rounds`;

/** Drafts of the report “Prevention initiatives”, and editions, whose content never changes. */
export class CreatePreventionReports1700000120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { hotline, network } = roles;
    await runner.query(`
      create table app.report_drafts (
        id uuid primary key,
        ${question},
        -- What the secretariat wrote itself; null where our own words stand.
        introduction_text text,
        overview_text text,
        examples_text text,
        analysis_text text,
        appetite_text text,
        model_text text,
        key_figures_text text,
        appendix_text text,
        removed_at timestamptz,
        ${stamps}
      );
      create index on app.report_drafts (updated_at desc, id desc) where removed_at is null;
      ${secretariatWall('app.report_drafts')}

      create table app.report_editions (
        id uuid primary key,
        draft_id uuid not null references app.report_drafts,
        ${question},
        -- Figures with their rows, the names of these, and every chapter as it was written.
        content jsonb not null,
        removed_at timestamptz,
        ${stamps}
      );
      create index on app.report_editions (created_at desc, id desc);
      ${secretariatWall('app.report_editions', ['content', 'version', 'updated_at'])}
      -- An edition is GREEN: the whole network reads it.
      create policy hotline_reads on app.report_editions for select to ${hotline} using (removed_at is null);

      revoke update on app.report_editions from ${network};
      grant update (removed_at, version, updated_at) on app.report_editions to ${network};
      -- Its numbers nobody changes; its words only whoever erases a name from everything there is (docs/decisions/105).
      create function app.keep_report_edition() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or (new.data_date, new.known_at, new.survey_round_id, new.content -> 'figures')
            is distinct from (old.data_date, old.known_at, old.survey_round_id, old.content -> 'figures') then
            raise exception 'an edition of a report keeps its numbers';
          end if;
          return new;
        end $$;
      create trigger keep_edition before update or delete on app.report_editions
        for each row execute function app.keep_report_edition();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.report_editions, app.report_drafts;
      drop function app.keep_report_edition;
    `);
  }
}
