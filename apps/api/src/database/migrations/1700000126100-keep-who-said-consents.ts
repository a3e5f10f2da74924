import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/** Who said what somebody agrees to stands by itself: noting that they came, or handing them a file, says nothing of it (docs/decisions/166). */
export class KeepWhoSaidConsents1700000126100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who of the secretariat noted what they agree to; null where they said it by their own link.
      alter table app.focus_group_participants add column consents_by uuid references app.users;
      update app.focus_group_participants set consents_by = entered_by where consented_at is not null;
      -- The trail knows it where something else was noted later.
      update app.focus_group_participants p set consents_by = e.actor_id
        from (select distinct on (record_id) record_id, actor_id from app.audit_events
          where table_name = 'focus_group_participants' and (action = 'INSERT' or 'consented_at' = any(fields))
          order by record_id, id desc) e
        where e.record_id = p.id::text and p.consented_at is not null and p.consents_by is distinct from e.actor_id;
      drop function app.keep_consents;
    `);
    await runner.query(consenting('consents_by', 'or (noted_by is null and p.consents_by is not null)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.keep_consents;');
    await runner.query(consenting('entered_by', ''));
    await runner.query('alter table app.focus_group_participants drop column consents_by;');
  }
}

/**
 * The one way in which consents get in. What somebody no longer agrees to leaves the findings in the same moment: their words, and their
 * name. The same again changes no row; only that they say themselves what was noted for them is kept.
 */
const consenting = (by: string, confirmed: string): string =>
  definerFunction(
    'app.keep_consents(who uuid, recorded boolean, quoted boolean, named_too boolean, noted_by uuid)',
    [roles.network],
    `returns void language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        if noted_by is not null and (app.role() <> 'SECRETARIAT' or noted_by <> app.user_id()) then
          raise exception 'only the secretariat notes consents of others, in its own name';
        end if;
        if noted_by is null and coalesce(current_setting('app.link_id', true), '') = '' then
          raise exception 'people agree by their link';
        end if;
        update app.focus_group_findings f set quote = case when quoted then f.quote end, named = f.named and named_too,
            speaker_id = case when (quoted and f.quote is not null) or (named_too and f.named) then f.speaker_id end,
            version = f.version + 1, updated_at = now()
          where f.speaker_id = who and ((f.quote is not null and not quoted) or (f.named and not named_too));
        insert into app.focus_group_participants as p (id, focus_group_id, recording, quotation, attribution, consented_at, ${by})
          select c.id, c.focus_group_id, recorded, quoted, named_too, now(), noted_by from app.focus_group_candidates c where c.id = who
          on conflict (id) do update set recording = recorded, quotation = quoted, attribution = named_too, consented_at = now(),
            ${by} = noted_by, version = p.version + 1, updated_at = now()
          where (p.recording, p.quotation, p.attribution) is distinct from (recorded, quoted, named_too) or p.consented_at is null ${confirmed};
      end $$`,
  );
