import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/**
 * Somebody is also named in what belongs to the network: the registry, campaigns, pools of focus groups, mails to people
 * without an account. The secretariat erases such a name, as managers do in what belongs to their hotline.
 */
export class EraseNamesOfNetwork1700000092300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { network } = roles;
    await runner.query(`
      grant execute on function app.text_columns(boolean) to ${network};
      grant execute on function app.texts_that_name(text, boolean) to ${network};
      -- What somebody still has in hand is counted once, for handing over and for erasing: seats and boards too.
      drop function app.open_work_of(uuid);
    `);
    await runner.query(counting(network));
    await runner.query(rewording());
    await runner.query(erasing(network));
    // A source that is worded otherwise is no other figure; an erased name must not come back as what it said before.
    await runner.query(`
      drop trigger keep on app.campaign_measurements;
      create trigger keep after update on app.campaign_measurements for each row
        when ((old.from_on, old.until_on, old.numerator, old.denominator)
          is distinct from (new.from_on, new.until_on, new.numerator, new.denominator))
        execute function app.keep_campaign_figure();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const { network, admin } = roles;
    await runner.query(`
      drop trigger keep on app.campaign_measurements;
      create trigger keep after update on app.campaign_measurements for each row
        when ((old.from_on, old.until_on, old.numerator, old.denominator, old.source)
          is distinct from (new.from_on, new.until_on, new.numerator, new.denominator, new.source))
        execute function app.keep_campaign_figure();
      drop function app.erase_network_name, app.reword_network_text, app.count_network_names;
      revoke execute on function app.text_columns(boolean) from ${network};
      revoke execute on function app.texts_that_name(text, boolean) from ${network};
    `);
    await runner.query(
      definerFunction(
        'app.open_work_of(who uuid)',
        [admin],
        `returns int language sql stable security definer set search_path = pg_catalog, app as $$
          select coalesce(sum(count), 0)::int from app.handover_counts(who) $$`,
      ),
    );
  }
}

const secretariatOnly = `
  if app.role() <> 'SECRETARIAT' then
    raise exception 'only the secretariat erases names of the network';
  end if;`;

const counting = (network: string): string =>
  definerFunction(
    'app.count_network_names(pattern text)',
    [network],
    // Views of the secretariat stand in a table of hotlines, in rows of none.
    `returns table (texts int, trail int) language plpgsql stable security definer set search_path = pg_catalog, public, app as $$
      declare
        t record;
        here int;
      begin
        ${secretariatOnly}
        texts := 0;
        for t in select true as own, * from app.text_columns(true) union all select false, * from app.text_columns(false) loop
          execute format('select coalesce(sum(%s), 0)::int from app.%I r where %s',
              (select string_agg(format('coalesce((r.%1$I::text ~* $1 and r.%1$I::text !~ ''^[A-Z0-9_]+$'')::int, 0)', c), ' + ')
               from unnest(t.texts || t.lists || t.documents) c),
              t.name, case when t.own then 'r.hotline_id is null' else 'true' end)
            into here using pattern;
          texts := texts + here;
        end loop;
        select count(*)::int into trail from app.audit_values v join app.audit_events e on e.id = v.event_id
        where e.hotline_id is null and (v.before::text ~* pattern or v.after::text ~* pattern);
        return next;
      end $$`,
  );

const rewording = (): string =>
  definerFunction(
    'app.reword_network_text(pattern text, wanted_place text, words text)',
    [],
    `returns void language plpgsql security definer set search_path = pg_catalog, public, app as $$
      declare
        wanted_field text := split_part(split_part(wanted_place, ':', 1), '.', 2);
        t record;
      begin
        select * into t from app.text_columns(false) c where c.name = split_part(wanted_place, '.', 1) and wanted_field = any(c.texts);
        if not found then
          return;
        end if;
        execute format('update app.%I r set %I = $1%s where concat_ws('','', %s) = $2 and r.%I ~* $3',
            t.name, wanted_field, case when t.has_version then ', version = version + 1' else '' end,
            (select string_agg(format('r.%I', k), ', ') from unnest(t.key) k), wanted_field)
          using words, substr(wanted_place, strpos(wanted_place, ':') + 1), pattern;
      end $$`,
  );

const erasing = (network: string): string =>
  definerFunction(
    'app.erase_network_name(pattern text, stand_in text, rewordings jsonb)',
    [network],
    // How many records still held the name and were rewritten.
    `returns int language plpgsql security definer set search_path = pg_catalog, public, app as $$
      declare
        one record;
        rewritten int;
      begin
        ${secretariatOnly}
        for one in select * from jsonb_to_recordset(rewordings) as r(place text, words text) loop
          perform app.reword_network_text(pattern, one.place, one.words);
        end loop;
        rewritten := app.replace_names(false, null, pattern, stand_in) + app.replace_names(true, null, pattern, stand_in);
        -- Mails to somebody without an account are that person's; of others the name alone goes.
        delete from app.mails m where m.recipient_id is null and (m.name ~* pattern or m.address ~* pattern or m.reply_to ~* pattern);
        update app.mails m set subject = regexp_replace(subject, pattern, '…', 'gi'), body = regexp_replace(body, pattern, '…', 'gi'),
          detail = regexp_replace(detail, pattern, '…', 'gi'), sender_name = regexp_replace(sender_name, pattern, '…', 'gi')
        where (subject ~* pattern or body ~* pattern or detail ~* pattern or sender_name ~* pattern)
          and not exists (select from app.users u where u.id = m.recipient_id and u.hotline_id is not null);
        perform app.redact_trail(null, true, pattern, '', null, '{}');
        -- Words of the registry are offered to who mistypes; those that no record holds any more are forgotten.
        delete from app.search_words w where not exists (select from app.initiatives i where i.search_words @> array[w.word])
          and not exists (select from app.organisations o where o.search_words @> array[w.word])
          and not exists (select from app.hotlines h where h.search_words @> array[w.word]);
        return rewritten;
      end $$`,
  );
