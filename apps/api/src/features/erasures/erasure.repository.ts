import type { SeenText } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';

/** A contact, as far as erasing asks. */
export interface ErasablePerson {
  readonly id: string;
  readonly hotlineId: string;
  readonly version: number;
  readonly erased: boolean;
  readonly name: string | null;
  readonly roleTitle: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** Other contacts of the hotline with the same name or address. */
  readonly sameName: number;
}

/** An account, as far as erasing asks. */
export interface ErasableUser {
  readonly id: string;
  readonly version: number;
  readonly active: boolean;
  readonly erased: boolean;
  readonly name: string;
  readonly email: string;
}

export interface FoundText {
  readonly place: string;
  readonly table: string;
  readonly field: string;
  readonly partnershipId: string | null;
  readonly about: string | null;
  readonly text: string;
  readonly wordable: boolean;
}

/** How much names a person, also of what whoever asks may not read. */
export interface NameCounts {
  readonly texts: number;
  readonly networkTexts: number;
  readonly trail: number;
}

/** Texts for which somebody found words of their own, as the functions of the database take them. */
const ownWords = (seen: readonly SeenText[]): string =>
  JSON.stringify(seen.flatMap(({ place, text }) => (text ? [{ place, words: text }] : [])));

/** Looks for a person and erases; the work itself is done by definer functions (migration `erase-people`). */
@Injectable()
export class ErasureRepository {
  async person(id: string): Promise<ErasablePerson | null> {
    const [person] = await sql<ErasablePerson>(
      `select p.id, p.hotline_id as "hotlineId", p.version, p.erased_at is not null as erased, p.name, p.role_title as "roleTitle", p.email, p.phone,
         (select count(*)::int from app.people o where o.hotline_id = p.hotline_id and o.id <> p.id and o.erased_at is null
           and (lower(o.name) = lower(p.name) or lower(o.email) = lower(p.email))) as "sameName"
       from app.people p where p.hotline_id = $1 and p.id = $2`,
      [ownHotline(), id],
    );
    return person ?? null;
  }

  async user(id: string): Promise<ErasableUser | null> {
    const [user] = await sql<ErasableUser>(
      'select id, version, active, erased_at is not null as erased, name, email::text from app.users where id = $1',
      [id],
    );
    return user ?? null;
  }

  /** Texts that the actor may read: of the own hotline, or of the network. */
  textsThatName(pattern: string): Promise<FoundText[]> {
    return sql<FoundText>(
      `select f.place, f.table_name as "table", f.field, f.partnership_id as "partnershipId", f.value as text, f.wordable,
         (select i.name from app.partnerships p join app.initiatives i on i.id = p.initiative_id
           where p.hotline_id = app.hotline_id() and p.id = f.partnership_id) as about
       from app.texts_that_name($1, $2) f order by f.table_name, f.place`,
      [pattern, actor().hotlineId !== null],
    );
  }

  /** @param userId the account, for administrators */
  async countNames(pattern: string, userId: string | null = null): Promise<NameCounts> {
    const [counts] = await sql<NameCounts>(
      'select texts, network_texts as "networkTexts", trail from app.count_names($1, $2)',
      [pattern, userId],
    );
    return counts as NameCounts;
  }

  /** Answers false when somebody else was faster. */
  async erasePerson(
    { id, version }: Pick<ErasablePerson, 'id' | 'version'>,
    pattern: string | null,
    standIn: string,
    seen: readonly SeenText[],
  ): Promise<boolean> {
    const [row] = await sql<{ rewritten: number | null }>('select app.erase_person($1, $2, $3, $4, $5) as rewritten', [
      id,
      version,
      pattern,
      standIn,
      ownWords(seen),
    ]);
    return row?.rewritten !== null;
  }

  /** Answers false when somebody else was faster. */
  async eraseUser({ id, version }: ErasableUser, pattern: string, standIn: string): Promise<boolean> {
    const [row] = await sql<{ rewritten: number | null }>('select app.erase_user($1, $2, $3, $4) as rewritten', [
      id,
      version,
      pattern,
      standIn,
    ]);
    return row?.rewritten !== null;
  }

  async openWork(userId: string): Promise<number> {
    const [row] = await sql<{ count: number }>(
      'select coalesce(sum(count), 0)::int as count from app.handover_counts($1)',
      [userId],
    );
    return row?.count ?? 0;
  }

  /** How much of what belongs to the network names somebody. */
  async countNetworkNames(pattern: string): Promise<Pick<NameCounts, 'texts' | 'trail'>> {
    const [counts] = await sql<Pick<NameCounts, 'texts' | 'trail'>>(
      'select texts, trail from app.count_network_names($1)',
      [pattern],
    );
    return counts as Pick<NameCounts, 'texts' | 'trail'>;
  }

  /** Takes a name out of everything that belongs to the network. */
  async eraseNetworkName(pattern: string, standIn: string, seen: readonly SeenText[]): Promise<void> {
    await sql('select app.erase_network_name($1, $2, $3)', [pattern, standIn, ownWords(seen)]);
  }
}
