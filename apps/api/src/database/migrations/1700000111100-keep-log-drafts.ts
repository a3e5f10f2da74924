import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partnership, stamps, tenant } from '../columns.ts';
import { counting, movingToSuccessors, type OwnedKind, ownedAtFirst, takingBack } from '../handovers.ts';
import { roles } from '../roles.ts';
import { definerFunction, tenantWall } from '../walls.ts';

/**
 * Entries that somebody keeps to log later. A draft is no record: the trail does not tell of it, and only its owner
 * reads it, which a successor becomes (docs/decisions/185).
 */
export class KeepLogDrafts1700000111100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.log_drafts (
        ${tenant},
        ${partnership},
        owner_id uuid not null,
        kind text not null check (kind in ('REFERRAL', 'INTERACTION', 'ENGAGEMENT', 'GROUP_MEETING', 'CAMPAIGN', 'OBSTACLE', 'TASK')),
        -- The fields of the form, as \`readLogDraft\` of libs/domain reads them.
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        ${stamps},
        foreign key (hotline_id, owner_id) references app.users (hotline_id, id)
      );
      create index on app.log_drafts (hotline_id, owner_id, updated_at desc, id desc);
      create index on app.log_drafts (hotline_id, partnership_id);
      ${tenantWall('app.log_drafts', { sees: own, verbs: ['insert', 'update', 'delete'], audited: false })}
      ${logged()}
      ${leaving()}
      drop function app.handover_counts, app.undo_handover, app.move_to_successors;
    `);
    await handOver(runner, [...ownedAtFirst, drafts]);
    await runner.query(listing([roles.hotline]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.drafts_of, app.handover_counts, app.undo_handover, app.move_to_successors;
      delete from app.handover_moves where kind = 'LOG_DRAFT';
      delete from app.handover_lines where kind = 'LOG_DRAFT';
      ${loggedTables.map((table) => `drop trigger end_drafts on app.${table};`).join('\n')}
      drop trigger end_drafts on app.users;
      drop function app.end_logged_drafts, app.end_drafts_of_erased;
      drop table app.log_drafts;
    `);
    await handOver(runner, ownedAtFirst);
  }
}

const own = 'owner_id = (select app.user_id())';

/** What is marked RED is for its author alone, and is nobody's to hand over. */
const drafts: OwnedKind = {
  kind: 'LOG_DRAFT',
  table: 'log_drafts',
  column: 'owner_id',
  open: `x.content ->> 'sharing' is distinct from 'RED'`,
};

async function handOver(runner: QueryRunner, kinds: readonly OwnedKind[]): Promise<void> {
  const { hotline, admin } = roles;
  await runner.query(movingToSuccessors(kinds));
  await runner.query(takingBack(kinds, [hotline, admin]));
  await runner.query(counting(kinds, [admin]));
}

/** Everything that the Log dialog writes; each row has the id of its draft. */
const loggedTables = [
  'referral_entries',
  'interactions',
  'engagements',
  'group_meetings',
  'campaigns',
  'campaign_participants',
  'obstacles',
  'tasks',
];

/** A draft ends with the record that it becomes, in the same transaction. */
const logged = (): string =>
  [
    definerFunction(
      'app.end_logged_drafts()',
      [],
      `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          delete from app.log_drafts d using added a
          where d.hotline_id = app.hotline_id() and d.owner_id = app.user_id() and d.id = a.id;
          return null;
        end $$`,
    ),
    ...loggedTables.map(
      (table) =>
        `create trigger end_drafts after insert on app.${table} referencing new table as added for each statement execute function app.end_logged_drafts();`,
    ),
  ].join('\n');

/** Drafts that nobody took over go with the account, as everything that is nobody else's. */
const leaving = (): string =>
  [
    definerFunction(
      'app.end_drafts_of_erased()',
      [],
      `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          delete from app.log_drafts d where d.owner_id = new.id;
          return null;
        end $$`,
    ),
    `create trigger end_drafts after update of erased_at on app.users for each row
       when (new.erased_at is not null) execute function app.end_drafts_of_erased();`,
  ].join('\n');

/** With whom somebody's drafts have to do, and nothing of what they say: what handing them over has to show. */
const listing = (scopes: readonly string[]): string =>
  definerFunction(
    'app.drafts_of(who uuid)',
    scopes,
    `returns table (hotline_id uuid, id uuid, partnership_id uuid, kept_on date)
      language sql stable security definer set search_path = pg_catalog, app as $$
      select x.hotline_id, x.id, x.partnership_id, x.updated_at::date from app.log_drafts x
      where x.hotline_id = app.hotline_id() and x.owner_id = who and (app.role() = 'MANAGER' or who = app.user_id()) and ${drafts.open} $$`,
  );
