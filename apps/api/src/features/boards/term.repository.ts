import { conflict, type HeldTerm, type Holder, type OrganisationType, type TermEndReason } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import type { TermToRestoreInput } from './term.inputs.ts';
import type { TermChange } from './term.types.ts';

export interface LoadedTerm extends HeldTerm {
  readonly id: string;
  readonly version: number;
  readonly endedReason: TermEndReason | null;
}

/** What the rules on terms of one seat ask about. */
export interface SeatFacts {
  readonly since: CivilDate;
  readonly closedOn: CivilDate | null;
  readonly maxConsecutiveTerms: number | null;
  /** The organisation that sends the holder, or whose board it is; a peer community wins. */
  readonly organisationType: OrganisationType | null;
  readonly terms: readonly LoadedTerm[];
}

/** What appointing asks about. */
export interface AppointmentFacts {
  /** The term with this id when it is there already: the request came twice. */
  readonly replayed: boolean;
  readonly seat: SeatFacts | null;
  /** The contact, if the hotline has it. */
  readonly person: { readonly named: boolean } | null;
  readonly colleague: { readonly active: boolean } | null;
}

const seatFacts = (seat: string): string =>
  `(select json_build_object('since', s.since, 'closedOn', s.closed_on, 'maxConsecutiveTerms', s.max_consecutive_terms,
      'organisationType', (select g.type from app.organisations g where g.id in (s.nominating_organisation_id, b.organisation_id)
        order by g.type = 'PEER_COMMUNITY' desc limit 1),
      'terms', (select coalesce(json_agg(json_build_object('id', m.id, 'version', m.version, 'personId', m.person_id, 'userId', m.user_id,
          'roleTitle', m.role_title, 'startsOn', m.starts_on, 'endsOn', m.ends_on, 'endedReason', m.ended_reason) order by m.starts_on), '[]')
        from app.terms m where m.hotline_id = s.hotline_id and m.seat_id = s.id and m.withdrawn_at is null))
    from app.seats s join app.boards b on b.hotline_id = s.hotline_id and b.id = s.board_id
    where s.hotline_id = $1 and s.id = ${seat} and s.withdrawn_at is null and b.withdrawn_at is null)`;

const changes = `t.id as "termId", t.version, old.starts_on::text as "previousStart", old.ends_on::text as "previousEnd",
  old.ended_reason as "previousReason", old.withdrawn_at is not null as added`;

/** Terms of the own hotline, for commands. */
@Injectable()
export class TermRepository {
  async factsToAppoint(id: string, seatId: string, { personId, userId }: Holder): Promise<AppointmentFacts> {
    const [row] = await sql<AppointmentFacts>(
      `select exists (select from app.terms where hotline_id = $1 and id = $2) as replayed, ${seatFacts('$3')} as seat,
         (select json_build_object('named', name is not null) from app.people where hotline_id = $1 and id = $4) as person,
         (select json_build_object('active', active) from app.users where hotline_id = $1 and id = $5) as colleague`,
      [ownHotline(), id, seatId, personId, userId],
    );
    return row as AppointmentFacts;
  }

  /** The seat of a term with all its terms; null when the hotline has no such term. */
  async seatOfTerm(termId: string): Promise<SeatFacts | null> {
    const [row] = await sql<{ seat: SeatFacts | null }>(
      `select ${seatFacts('(select seat_id from app.terms where hotline_id = $1 and id = $2 and withdrawn_at is null)')} as seat`,
      [ownHotline(), termId],
    );
    return row?.seat ?? null;
  }

  async add(id: string, seatId: string, term: HeldTerm): Promise<void> {
    const { personId, userId, roleTitle, startsOn, endsOn } = term;
    await apart(() =>
      sql(
        `insert into app.terms (hotline_id, id, seat_id, person_id, user_id, role_title, starts_on, ends_on, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (hotline_id, id) do nothing`,
        [ownHotline(), id, seatId, personId, userId, roleTitle, startsOn, endsOn, actor().userId],
      ),
    );
  }

  /** Answers nothing when somebody else was faster. */
  change(
    { id, version }: Pick<LoadedTerm, 'id' | 'version'>,
    next: Pick<LoadedTerm, 'startsOn' | 'endsOn' | 'endedReason'>,
  ): Promise<TermChange[]> {
    return apart(() =>
      sql<TermChange>(
        `update app.terms t set starts_on = $4, ends_on = $5, ended_reason = $6, version = t.version + 1, updated_at = now()
         from app.terms old where old.hotline_id = $1 and old.id = $2
           and t.hotline_id = $1 and t.id = $2 and t.version = $3 and t.withdrawn_at is null
         returning ${changes}`,
        [ownHotline(), id, version, next.startsOn, next.endsOn, next.endedReason],
      ),
    );
  }

  /** Ends all terms of a contact or colleague by that day; those that begin later never were. One statement. */
  vacate(
    holder: Pick<Holder, 'personId' | 'userId'>,
    lastDay: CivilDate,
    reason: TermEndReason,
  ): Promise<TermChange[]> {
    return sql<TermChange>(
      `update app.terms t set version = t.version + 1, updated_at = now(),
         ends_on = case when t.starts_on <= $4 then $4 else t.ends_on end,
         ended_reason = case when t.starts_on <= $4 then $5 else t.ended_reason end,
         withdrawn_at = case when t.starts_on > $4 then now() end,
         withdrawn_by = case when t.starts_on > $4 then $6::uuid end
       from app.terms old where old.hotline_id = t.hotline_id and old.id = t.id
         and t.hotline_id = $1 and (t.person_id = $2 or t.user_id = $3) and t.withdrawn_at is null
         and coalesce(t.ends_on, 'infinity') > $4::date
       returning ${changes}`,
      [ownHotline(), holder.personId, holder.userId, lastDay, reason, actor().userId],
    );
  }

  /** Gives terms back what they were before, all or none. Answers the ids of those that still had the version given. */
  async restore(wanted: readonly TermToRestoreInput[]): Promise<string[]> {
    const rows = await apart(() =>
      sql<{ id: string }>(
        `update app.terms t set starts_on = w.starts_on, ends_on = w.ends_on, ended_reason = w.reason,
           withdrawn_at = case when w.added then now() end, withdrawn_by = case when w.added then $8::uuid end,
           version = t.version + 1, updated_at = now()
         from unnest($2::uuid[], $3::int[], $4::boolean[], $5::date[], $6::date[], $7::text[]) w(id, version, added, starts_on, ends_on, reason)
         where t.hotline_id = $1 and t.id = w.id and t.version = w.version returning t.id`,
        [
          ownHotline(),
          wanted.map(({ termId }) => termId),
          wanted.map(({ version }) => version),
          wanted.map(({ added }) => added),
          wanted.map(({ previousStart }) => previousStart),
          wanted.map(({ previousEnd }) => previousEnd ?? null),
          wanted.map(({ previousReason }) => previousReason ?? null),
          actor().userId,
        ],
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Whether the hotline has this contact or colleague. */
  async knows({ personId, userId }: Pick<Holder, 'personId' | 'userId'>): Promise<boolean> {
    const [row] = await sql<{ known: boolean }>(
      `select exists (select from app.people where hotline_id = $1 and id = $2)
         or exists (select from app.users where hotline_id = $1 and id = $3) as known`,
      [ownHotline(), personId, userId],
    );
    return row?.known === true;
  }
}

/** PostgreSQL's code for a row that an exclusion constraint forbids. */
const EXCLUDED = '23P01';

/** Two people who fill a seat at the same moment: the second is refused, by the constraint of the table. */
async function apart<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if ((error as { code?: string }).code !== EXCLUDED) throw error;
    throw conflict(null, 'Somebody has filled this seat in the meantime.');
  }
}
