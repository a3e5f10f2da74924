import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definerFunction, openList } from '../walls.ts';

/**
 * What the whole network may know of partnerships labelled GREEN or CLEAR, in a table of its own (docs/decisions/106):
 * other hotlines read these few columns and have no way to the partnership itself. Triggers keep it.
 */
export class CreateDirectory1700000073400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.directory_entries (
        hotline_id uuid not null references app.hotlines,
        initiative_id uuid not null references app.initiatives,
        -- For the order of the list.
        initiative_name text not null,
        stage text not null,
        since date,
        intensity text,
        kinds text[] not null,
        -- One open partnership for each pair, as app.one_open_partnership has it.
        primary key (hotline_id, initiative_id)
      );
      create index on app.directory_entries (initiative_id);
      create index on app.directory_entries (initiative_name, hotline_id, initiative_id);
      ${openList('app.directory_entries')}
      ${keep()}
      ${triggers()}
      select app.keep_directory(p.hotline_id, p.initiative_id) from app.partnerships p where p.sharing in ('GREEN', 'CLEAR');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_directory on app.partnerships;
      drop trigger keep_directory_of_new on app.partnerships;
      drop trigger keep_directory on app.engagements;
      drop trigger keep_directory on app.engagement_partnerships;
      drop trigger keep_directory on app.initiatives;
      drop function app.directory_of_partnership, app.directory_of_engagement, app.directory_of_link, app.directory_of_initiative, app.keep_directory;
      drop table app.directory_entries;
    `);
  }
}

const keep = (): string =>
  definerFunction(
    'app.keep_directory(hotline uuid, initiative uuid)',
    [],
    `returns void language plpgsql security definer set search_path = pg_catalog, app as $$
    begin
      delete from app.directory_entries d where d.hotline_id = hotline and d.initiative_id = initiative;
      insert into app.directory_entries (hotline_id, initiative_id, initiative_name, stage, since, intensity, kinds)
      select p.hotline_id, p.initiative_id, lower(i.name), p.stage, p.since, p.intensity,
        array(select distinct e.kind from app.engagement_partnerships l
          join app.engagements e on e.hotline_id = l.hotline_id and e.id = l.engagement_id
          where l.hotline_id = p.hotline_id and l.partnership_id = p.id and e.withdrawn_at is null and e.sharing in ('GREEN', 'CLEAR') order by e.kind)
      from app.partnerships p join app.initiatives i on i.id = p.initiative_id
      where p.hotline_id = hotline and p.initiative_id = initiative
        and p.stage not in ('DECLINED', 'ENDED') and p.sharing in ('GREEN', 'CLEAR');
    end $$`,
  );

const trigger = (name: string, statements: string): string =>
  definerFunction(
    `app.${name}()`,
    [],
    `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        ${statements}
        return null;
      end $$`,
  );

const shared = (row: string): string => `${row}.sharing in ('GREEN', 'CLEAR')`;

const triggers = (): string =>
  [
    trigger(
      'directory_of_partnership',
      `if tg_op = 'UPDATE' and old.initiative_id <> new.initiative_id then
       perform app.keep_directory(old.hotline_id, old.initiative_id);
     end if;
     perform app.keep_directory(new.hotline_id, new.initiative_id);`,
    ),
    // Most partnerships are not shared with the network: these cost nothing.
    `create trigger keep_directory after update of sharing, stage, since, intensity, initiative_id on app.partnerships for each row
     when (${shared('old')} or ${shared('new')}) execute function app.directory_of_partnership();
   create trigger keep_directory_of_new after insert on app.partnerships for each row
     when (${shared('new')}) execute function app.directory_of_partnership();`,
    trigger(
      'directory_of_engagement',
      `perform app.keep_directory(p.hotline_id, p.initiative_id) from app.engagement_partnerships l
       join app.partnerships p on p.hotline_id = l.hotline_id and p.id = l.partnership_id
       where l.hotline_id = new.hotline_id and l.engagement_id = new.id and ${shared('p')};`,
    ),
    `create trigger keep_directory after update on app.engagements for each row
     when (${shared('old')} or ${shared('new')}) execute function app.directory_of_engagement();`,
    trigger(
      'directory_of_link',
      `perform app.keep_directory(p.hotline_id, p.initiative_id) from app.partnerships p
       where p.hotline_id = new.hotline_id and p.id = new.partnership_id and ${shared('p')};`,
    ),
    'create trigger keep_directory after insert on app.engagement_partnerships for each row execute function app.directory_of_link();',
    trigger(
      'directory_of_initiative',
      'update app.directory_entries set initiative_name = lower(new.name) where initiative_id = new.id;',
    ),
    `create trigger keep_directory after update of name on app.initiatives for each row
     when (old.name is distinct from new.name) execute function app.directory_of_initiative();`,
  ].join('\n');
