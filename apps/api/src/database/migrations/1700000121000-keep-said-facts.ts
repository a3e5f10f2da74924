import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a fact said, and when it was learnt, is never rewritten: the past keeps its answers. */
export class KeepSaidFacts1700000121000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.keep_said_fact() returns trigger language plpgsql set search_path = pg_catalog, app as $$
      begin
        if (new.kind, new.code, new.certainty, new.as_of, new.created_at)
            is distinct from (old.kind, old.code, old.certainty, old.as_of, old.created_at)
          or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
          raise exception 'a fact is withdrawn and said anew, never rewritten' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger keep_said before update on app.initiative_facts
        for each row execute function app.keep_said_fact();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_said on app.initiative_facts;
      drop function app.keep_said_fact();
    `);
  }
}
