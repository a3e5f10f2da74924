import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is kept by role only rests too: the same role at the same organisation is known again (docs/decisions/196). */
export class RestRolesToo1700000113000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keyedBy(`${person} else ${desk} end`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keyedBy(`${person} end`));
  }
}

const person = `case when email is not null then 'mail ' || lower(email)
  when name is not null then 'name ' || lower(name) || ' / ' || lower(coalesce(organisation, ''))`;

/** Null where nobody knows of which organisation: a role alone is nobody. */
const desk = `'role ' || lower(role) || ' / ' || coalesce(of_hotline_id::text, initiative_id::text, lower(organisation))`;

const keyedBy = (key: string): string => `
  alter table app.focus_group_candidates drop column person_key;
  alter table app.focus_group_candidates add column person_key text generated always as (${key}) stored;
  create index on app.focus_group_candidates (person_key) where person_key is not null;
`;
