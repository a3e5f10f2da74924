import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepersOf, tellDates, threshold } from '../notices.ts';
import { roles } from '../roles.ts';
import { definerFunction, personWall } from '../walls.ts';

/**
 * What people are told, and how they want it mailed. A row names the record and holds nothing of it: name and text are
 * looked up when the person reads, through the walls of that person.
 */
export class CreateNotifications1700000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { app, hotline, network, admin } = roles;
    await runner.query(`
      create table app.notifications (
        user_id uuid not null references app.users,
        id uuid not null,
        kind text not null,
        -- What happened, once: telling it again changes nothing.
        event text not null,
        subject_type text not null,
        subject_hotline_id uuid not null references app.hotlines,
        subject_id uuid not null,
        actor_id uuid references app.users,
        due_on date,
        days int,
        delivery text not null check (delivery in ('OFF', 'DIGEST', 'AT_ONCE')),
        -- The mail that tells of it; it may have been swept since.
        mail_id uuid,
        created_at timestamptz not null,
        read_at timestamptz,
        primary key (user_id, id),
        unique (user_id, event)
      );
      create index on app.notifications (user_id, created_at desc, id desc);
      create index on app.notifications (user_id) where read_at is null;
      create index notifications_to_mail on app.notifications (user_id, created_at)
        where mail_id is null and read_at is null and delivery <> 'OFF';
      ${personWall('app.notifications')}
      grant update (read_at, mail_id, delivery) on app.notifications to ${hotline}, ${network}, ${admin};

      create table app.notification_choices (
        user_id uuid not null references app.users,
        kind text not null,
        delivery text not null check (delivery in ('OFF', 'DIGEST', 'AT_ONCE')),
        primary key (user_id, kind)
      );
      ${personWall('app.notification_choices')}
      grant insert, update on app.notification_choices to ${hotline}, ${network}, ${admin};

      create table app.mail_settings (
        user_id uuid primary key references app.users,
        language text not null check (language in ('EN', 'DE'))
      );
      ${personWall('app.mail_settings')}
      grant insert, update on app.mail_settings to ${hotline}, ${network}, ${admin};
    `);
    await runner.query(telling([hotline, network, admin]));
    await runner.query(mailing(app));
    await runner.query(dates());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.tell_review_dates, app.tell_due_diligence_dates, app.tell_agreement_dates, app.tell, app.people_to_mail, app.sweep_notifications;
      drop table app.mail_settings, app.notification_choices, app.notifications;
    `);
  }
}

/** People of a hotline tell each other and the network; the network tells everybody. Nobody is told what they did. */
const telling = (scopes: readonly string[]): string =>
  definerFunction(
    `app.tell(what text, event_key text, about text, about_hotline uuid, about_id uuid, due date, people uuid[], managers_of uuid, secretariat boolean, usual text, at timestamptz)`,
    scopes,
    `returns int language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        told int;
      begin
        insert into app.notifications (user_id, id, kind, event, subject_type, subject_hotline_id, subject_id, actor_id, due_on, delivery, created_at)
        select u.id, gen_random_uuid(), what, event_key, about, about_hotline, about_id, app.user_id(), due, coalesce(c.delivery, usual), at
        from app.users u left join app.notification_choices c on c.user_id = u.id and c.kind = what
        where u.active and u.id is distinct from app.user_id()
          and (u.id = any(people) or (u.hotline_id = managers_of and u.role = 'MANAGER') or (secretariat and u.role = 'SECRETARIAT'))
          and (app.hotline_id() is null or u.hotline_id is null or u.hotline_id = app.hotline_id())
        on conflict (user_id, event) do nothing;
        get diagnostics told = row_count;
        return told;
      end $$`,
  );

const mailing = (app: string): string =>
  [
    definerFunction(
      'app.people_to_mail()',
      [app],
      `returns table (user_id uuid, name text, role text, hotline_id uuid, country text, language text, digest_since timestamptz, at_once boolean)
        language sql stable security definer set search_path = pg_catalog, app as $$
        select u.id, u.name, u.role, u.hotline_id, (select h.country from app.hotlines h where h.id = u.hotline_id),
          coalesce((select s.language from app.mail_settings s where s.user_id = u.id), 'EN'), n.digest_since, n.at_once
        from (
          select user_id, min(created_at) filter (where delivery = 'DIGEST') as digest_since, bool_or(delivery = 'AT_ONCE') as at_once
          from app.notifications where mail_id is null and read_at is null and delivery <> 'OFF' group by user_id
        ) n join app.users u on u.id = n.user_id and u.active $$`,
    ),
    definerFunction(
      'app.sweep_notifications(older_than timestamptz)',
      [app],
      `returns void language sql security definer set search_path = pg_catalog, app as
        $$ delete from app.notifications where created_at < older_than $$`,
    ),
  ].join('\n');

const dates = (): string =>
  [
    tellDates(
      'app.tell_review_dates',
      `select k.user_id, 'REVIEW_DUE' as kind, 'REVIEW_DUE/' || p.id || '/' || p.next_review_on || '/' || p.days as event,
       'PARTNERSHIP' as subject_type, p.hotline_id as subject_hotline_id, p.id as subject_id, p.next_review_on as due_on, p.days
     from (select *, ${threshold('next_review_on', [7, 0])} as days from app.partnerships
       where next_review_on <= today + 7 and stage not in ('DECLINED', 'ENDED')) p
     cross join lateral ${keepersOf('p')} k`,
    ),
    tellDates(
      'app.tell_due_diligence_dates',
      `select k.user_id, 'DUE_DILIGENCE_EXPIRING' as kind, 'DUE_DILIGENCE_EXPIRING/' || p.id || '/' || p.expires_on || '/' || p.days as event,
       'PARTNERSHIP' as subject_type, p.hotline_id as subject_hotline_id, p.id as subject_id, p.expires_on as due_on, p.days
     from (select *, ${threshold('expires_on', [60, 0])} as days
       from (select p.*, (select (d.assessed_on + interval '24 months')::date from app.due_diligences d
           where d.hotline_id = p.hotline_id and d.partnership_id = p.id order by d.assessed_on desc, d.created_at desc limit 1) as expires_on
         from app.partnerships p where p.stage not in ('DECLINED', 'ENDED')) p
       where expires_on <= today + 60) p
     cross join lateral ${keepersOf('p')} k`,
    ),
    // An agreement that another one of its kind follows needs nobody's attention.
    tellDates(
      'app.tell_agreement_dates',
      `select k.user_id, 'AGREEMENT_ENDING' as kind, 'AGREEMENT_ENDING/' || a.id || '/' || a.valid_until || '/' || a.days as event,
       'AGREEMENT' as subject_type, a.hotline_id as subject_hotline_id, a.id as subject_id, a.valid_until as due_on, a.days
     from (select *, ${threshold('valid_until', [90, 60, 30])} as days from app.agreements
       where valid_until between today and today + 90 and withdrawn_at is null and terminated_on is null
         and hotline_signed_on is not null and partner_signed_on is not null) a
     join app.partnerships p on p.hotline_id = a.hotline_id and p.id = a.partnership_id and p.stage not in ('DECLINED', 'ENDED')
     cross join lateral ${keepersOf('p')} k
     where not exists (select from app.agreements n where n.hotline_id = a.hotline_id and n.partnership_id = a.partnership_id
       and n.kind = a.kind and n.id <> a.id and n.withdrawn_at is null and n.terminated_on is null
       and n.hotline_signed_on is not null and n.partner_signed_on is not null
       and coalesce(n.valid_until, 'infinity') > a.valid_until)`,
    ),
  ].join('\n');
