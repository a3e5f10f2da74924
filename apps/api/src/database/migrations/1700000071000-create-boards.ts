import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { keepersOf, tellDates, threshold } from '../notices.ts';
import { roles } from '../roles.ts';
import { admitsKind, dismissesKind, timelineTrigger } from '../timeline.ts';
import { tenantWall } from '../walls.ts';

/** Boards that a hotline has or sits on, their seats, and who held them when. */
export class CreateBoards1700000071000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(['boards', 'seats', 'terms'].map((table) => tenantWall(`app.${table}`)).join('\n'));
    await runner.query(admitsKind('TERM'));
    await runner.query(onTimelines());
    await runner.query(alerts());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger enter_terms on app.partnerships;
      drop trigger settle_terms on app.initiatives;
      drop view app.partnership_terms;
      drop table app.terms, app.seats, app.boards;
      drop function app.tell_term_dates, app.enter_term, app.settle_terms_of_seat, app.enter_terms_of_partnership, app.settle_terms_of_initiative;
      ${dismissesKind('TERM')}
    `);
  }
}

const tables = `
  create table app.boards (
    ${tenant},
    name text not null,
    kind text not null,
    cadence text not null,
    -- Whose board it is; null for one of the hotline's own.
    organisation_id uuid references app.organisations,
    owner_id uuid,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    ${stamps},
    foreign key (hotline_id, owner_id) references app.users (hotline_id, id)
  );
  create index on app.boards (hotline_id, lower(name), id) where withdrawn_at is null;
  create index on app.boards (hotline_id, organisation_id);
  create index on app.boards (hotline_id, owner_id);

  create table app.seats (
    ${tenant},
    board_id uuid not null,
    role text not null,
    title text,
    voting boolean not null,
    nominating_organisation_id uuid references app.organisations,
    max_consecutive_terms int check (max_consecutive_terms >= 1),
    term_months int check (term_months >= 1),
    since date not null,
    closed_on date check (closed_on >= since),
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    ${stamps},
    foreign key (hotline_id, board_id) references app.boards (hotline_id, id)
  );
  create index on app.seats (hotline_id, board_id);
  create index on app.seats (hotline_id, nominating_organisation_id);

  create table app.terms (
    ${tenant},
    seat_id uuid not null,
    person_id uuid,
    user_id uuid,
    role_title text,
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    ended_reason text,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    ${stamps},
    check (num_nonnulls(person_id, user_id, role_title) = 1),
    foreign key (hotline_id, seat_id) references app.seats (hotline_id, id),
    foreign key (hotline_id, person_id) references app.people (hotline_id, id),
    foreign key (hotline_id, user_id) references app.users (hotline_id, id),
    -- Nobody sits on a seat that somebody else holds. Checked at the end of each statement, so that one may move several.
    constraint one_holder exclude using gist (hotline_id with =, seat_id with =, daterange(starts_on, ends_on, '[]') with &&)
      where (withdrawn_at is null) deferrable
  );
  create index on app.terms (hotline_id, starts_on desc, id desc) where withdrawn_at is null;
  create index on app.terms (hotline_id, (coalesce(ends_on, 'infinity'::date)), id) where withdrawn_at is null;
  create index on app.terms (hotline_id, person_id) where person_id is not null;
  create index on app.terms (hotline_id, user_id) where user_id is not null;
  create index on app.terms (ends_on) where withdrawn_at is null;
`;

/**
 * A term stands on the timeline of every partnership whose initiative is run by the organisation that sends the holder,
 * or whose board it is. Triggers keep it so whichever of the records changes.
 */
const onTimelines = (): string => {
  const enter = (which: string) =>
    `insert into app.timeline_entries (hotline_id, partnership_id, happened_on, id, kind, sharing, logged_by, logged_at)
     select hotline_id, partnership_id, starts_on, term_id, 'TERM', 'AMBER_STRICT', created_by, created_at from app.partnership_terms where ${which};`;
  const leave = (which: string) => `delete from app.timeline_entries where kind = 'TERM' and ${which};`;
  return [
    `create view app.partnership_terms as
      select t.hotline_id, p.id as partnership_id, p.initiative_id, t.id as term_id, t.seat_id, t.starts_on, t.created_by, t.created_at
      from app.terms t
      join app.seats s on s.hotline_id = t.hotline_id and s.id = t.seat_id
      join app.boards b on b.hotline_id = s.hotline_id and b.id = s.board_id
      join app.initiatives i on i.organisation_id in (s.nominating_organisation_id, b.organisation_id)
      join app.partnerships p on p.hotline_id = t.hotline_id and p.initiative_id = i.id
      where t.withdrawn_at is null;
    alter view app.partnership_terms owner to ${roles.owner};`,
    timelineTrigger(
      'enter_term',
      `${leave('hotline_id = new.hotline_id and id = new.id')}
       ${enter('hotline_id = new.hotline_id and term_id = new.id')}`,
    ),
    'create trigger enter after insert or update on app.terms for each row execute function app.enter_term();',
    timelineTrigger(
      'settle_terms_of_seat',
      `${leave('hotline_id = new.hotline_id and id in (select t.id from app.terms t where t.hotline_id = new.hotline_id and t.seat_id = new.id)')}
       ${enter('hotline_id = new.hotline_id and seat_id = new.id')}`,
    ),
    `create trigger settle after update of nominating_organisation_id on app.seats for each row
      when (new.nominating_organisation_id is distinct from old.nominating_organisation_id) execute function app.settle_terms_of_seat();`,
    timelineTrigger('enter_terms_of_partnership', enter('hotline_id = new.hotline_id and partnership_id = new.id')),
    'create trigger enter_terms after insert on app.partnerships for each row execute function app.enter_terms_of_partnership();',
    timelineTrigger(
      'settle_terms_of_initiative',
      `${leave('(hotline_id, partnership_id) in (select p.hotline_id, p.id from app.partnerships p where p.initiative_id = new.id)')}
       ${enter('initiative_id = new.id')}`,
    ),
    `create trigger settle_terms after update of organisation_id on app.initiatives for each row
      when (new.organisation_id is distinct from old.organisation_id) execute function app.settle_terms_of_initiative();`,
  ].join('\n');
};

/** Told to whoever keeps the board. A term that another one follows without a gap needs nobody's attention. */
const alerts = (): string =>
  tellDates(
    'app.tell_term_dates',
    `select k.user_id, 'TERM_ENDING' as kind, 'TERM_ENDING/' || t.id || '/' || t.ends_on || '/' || t.days as event,
       'TERM' as subject_type, t.hotline_id as subject_hotline_id, t.id as subject_id, t.ends_on as due_on, t.days
     from (select *, ${threshold('ends_on', [90, 30, 7])} as days from app.terms
       where ends_on between today and today + 90 and withdrawn_at is null) t
     join app.seats s on s.hotline_id = t.hotline_id and s.id = t.seat_id and coalesce(s.closed_on, 'infinity') > t.ends_on
     join app.boards b on b.hotline_id = s.hotline_id and b.id = s.board_id
     cross join lateral ${keepersOf('b')} k
     where not exists (select from app.terms n where n.hotline_id = t.hotline_id and n.seat_id = t.seat_id
       and n.withdrawn_at is null and n.starts_on = t.ends_on + 1)`,
  );
