import type { CellEntry, ReferralDirection, ReferralSubject } from '@alongside/domain';
import { firstDayOf, type Month } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import type { ReferralCellInput, TakeBackReferralsInput } from './referral-batch.inputs.ts';

/** A cell, as a key. */
export interface CellKey {
  readonly partnershipId: string;
  readonly month: Month;
  readonly direction: ReferralDirection;
  readonly subject: ReferralSubject;
}

export interface Correction {
  readonly id: string;
  readonly entry: CellEntry;
  readonly count: number;
  readonly reason: string;
}

const pluck = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] => rows.map((row) => row[key]);

/** Many referral counts of the own hotline at once, each act a single statement whatever their number. */
@Injectable()
export class ReferralBatchRepository {
  /** Who enters counts of the hotline waits for whoever is just doing so: two cannot fill the same empty cell. */
  async wait(): Promise<void> {
    await sql(`select pg_advisory_xact_lock(hashtext('referrals ' || $1::text))`, [ownHotline()]);
  }

  /** Every entry behind one of the cells. */
  entries(cells: readonly CellKey[]): Promise<(CellKey & CellEntry)[]> {
    return sql<CellKey & CellEntry>(
      `select e.id, e.count, e.partnership_id as "partnershipId", to_char(e.month, 'YYYY-MM') as month, e.direction, e.subject
       from app.referral_entries e
       where e.hotline_id = $1 and e.withdrawn_at is null
         and (e.partnership_id, e.month) in (select p, m from unnest($2::uuid[], $3::date[]) w(p, m))
       order by e.created_at, e.id`,
      [ownHotline(), pluck(cells, 'partnershipId'), cells.map(({ month }) => firstDayOf(month))],
    );
  }

  /** An entry, and whether the correction with that id is there already. */
  async entry(
    id: string,
    correctionId: string,
  ): Promise<(CellEntry & { readonly hotlineId: string; readonly corrected: boolean }) | null> {
    const [row] = await sql<CellEntry & { hotlineId: string; corrected: boolean }>(
      `select e.id, e.count, e.hotline_id as "hotlineId", exists (select from app.referral_corrections c
         where c.hotline_id = e.hotline_id and c.id = $3 and c.entry_id = e.id) as corrected
       from app.referral_entries e where e.hotline_id = $1 and e.id = $2 and e.withdrawn_at is null`,
      [ownHotline(), id, correctionId],
    );
    return row ?? null;
  }

  async add(cells: readonly (ReferralCellInput & { readonly added: number })[]): Promise<void> {
    await sql(
      `insert into app.referral_entries (hotline_id, id, partnership_id, month, direction, subject, mode, channel, count, created_by)
       select $1, w.*, $10 from unnest($2::uuid[], $3::uuid[], $4::date[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[]) w
       on conflict (hotline_id, id) do nothing`,
      [
        ownHotline(),
        pluck(cells, 'id'),
        pluck(cells, 'partnershipId'),
        cells.map(({ month }) => firstDayOf(month)),
        pluck(cells, 'direction'),
        pluck(cells, 'subject'),
        pluck(cells, 'mode'),
        pluck(cells, 'channel'),
        pluck(cells, 'added'),
        actor().userId,
      ],
    );
  }

  /** The count changes and what it was is kept. */
  async correct(corrections: readonly Correction[]): Promise<void> {
    const entries = corrections.map(({ entry }) => entry.id);
    await sql(
      `with changed as (
         update app.referral_entries e set count = w.count, version = e.version + 1, updated_at = now()
         from unnest($2::uuid[], $3::int[]) w(id, count) where e.hotline_id = $1 and e.id = w.id returning e.id, e.partnership_id)
       insert into app.referral_corrections (hotline_id, id, partnership_id, entry_id, count_before, count_after, reason, created_by)
       select $1, w.id, c.partnership_id, c.id, w.before, w.after, w.reason, $7
       from changed c join unnest($4::uuid[], $2::uuid[], $5::int[], $3::int[], $6::text[]) w(id, entry, before, after, reason) on w.entry = c.id`,
      [
        ownHotline(),
        entries,
        pluck(corrections, 'count'),
        pluck(corrections, 'id'),
        corrections.map(({ entry }) => entry.count),
        pluck(corrections, 'reason'),
        actor().userId,
      ],
    );
  }

  async withdraw(ids: readonly string[]): Promise<void> {
    await sql(
      `update app.referral_entries set withdrawn_at = now(), withdrawn_by = $3, version = version + 1, updated_at = now()
       where hotline_id = $1 and id = any($2::uuid[]) and withdrawn_at is null`,
      [ownHotline(), ids, actor().userId],
    );
  }

  /** Takes back what the actor entered, as far as nobody has changed it since. Answers how many. */
  async takeBack({ added, corrected, withdrawn }: TakeBackReferralsInput): Promise<number> {
    const [row] = await sql<{ count: number }>(
      `with gone as (
         update app.referral_entries set withdrawn_at = now(), withdrawn_by = $5, version = version + 1, updated_at = now()
         where hotline_id = $1 and id = any($2::uuid[]) and created_by = $5 and withdrawn_at is null and version = 1 returning id),
       undone as (
         delete from app.referral_corrections c using app.referral_entries e
         where c.hotline_id = $1 and c.id = any($3::uuid[]) and c.created_by = $5
           and e.hotline_id = $1 and e.id = c.entry_id and e.count = c.count_after and e.withdrawn_at is null
         returning c.entry_id, c.count_before),
       restored as (
         update app.referral_entries e set count = coalesce(u.count_before, e.count), withdrawn_at = null, withdrawn_by = null,
           version = e.version + 1, updated_at = now()
         from (select entry_id, count_before from undone
           union all select id, null from app.referral_entries where hotline_id = $1 and id = any($4::uuid[]) and withdrawn_by = $5) u
         where e.hotline_id = $1 and e.id = u.entry_id returning e.id)
       select ((select count(*) from gone) + (select count(*) from restored))::int as count`,
      [ownHotline(), added, corrected, withdrawn, actor().userId],
    );
    return row?.count ?? 0;
  }
}
