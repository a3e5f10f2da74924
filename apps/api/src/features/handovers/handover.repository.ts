import type { HandoverKind, HandoverPlan, HandoverStatus, WorkCarrier } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ownHotline, sql } from '../../kernel/operation/operation.ts';
import type { HandoverItem } from './handover.types.ts';

/** What a handover asks about. */
export interface HandoverFacts {
  /** The handover with this id when it is there already: the request came twice. */
  readonly known: LoadedHandover | null;
  /** The hotline of the leaver; null when whoever asks knows no such person. */
  readonly hotlineId: string | null;
  readonly successors: readonly (WorkCarrier & { readonly id: string })[];
}

export interface LoadedHandover {
  readonly id: string;
  readonly hotlineId: string;
  readonly leaverId: string;
  readonly fromOn: CivilDate;
  readonly status: HandoverStatus;
  readonly moved: number;
  readonly version: number;
  readonly successorIds: readonly string[];
}

/** A record that belongs to somebody, with its kind. */
export interface StockRow extends HandoverItem {
  readonly kind: HandoverKind;
}

const initiative = (p: string): string =>
  `(select i.name from app.partnerships p join app.initiatives i on i.id = p.initiative_id where p.hotline_id = x.hotline_id and p.id = ${p})`;

/** What a person has, by kind; row-level security leaves what whoever asks may see. */
const stock: Readonly<Record<HandoverKind, string>> = {
  PARTNERSHIP: `select x.id, (select i.name from app.initiatives i where i.id = x.initiative_id) as title, null as about, x.next_review_on as on_day
    from app.partnerships x where x.hotline_id = $1 and x.owner_id = $2 and x.stage not in ('DECLINED', 'ENDED')`,
  TASK: `select x.id, x.title, ${initiative('x.partnership_id')} as about, x.due_on as on_day
    from app.tasks x where x.hotline_id = $1 and x.assignee_id = $2 and x.status = 'OPEN'`,
  CHECKLIST_STEP: `select x.id, x.title, ${initiative('x.partnership_id')} as about, x.due_on as on_day
    from app.checklist_steps x join app.checklists l on l.hotline_id = x.hotline_id and l.id = x.checklist_id and l.withdrawn_at is null
    where x.hotline_id = $1 and x.owner_id = $2 and x.done_on is null`,
  BOARD: `select x.id, x.name as title, null as about, null::date as on_day
    from app.boards x where x.hotline_id = $1 and x.owner_id = $2 and x.withdrawn_at is null`,
  SEAT: `select x.id, b.name as title, null as about, x.ends_on as on_day
    from app.terms x join app.seats s on s.hotline_id = x.hotline_id and s.id = x.seat_id
    join app.boards b on b.hotline_id = s.hotline_id and b.id = s.board_id
    where x.hotline_id = $1 and x.user_id = $2 and x.withdrawn_at is null and coalesce(x.ends_on, 'infinity') >= current_date`,
  // Nobody but their owner reads drafts, also not before they change hands.
  LOG_DRAFT: `select x.id, ${initiative('x.partnership_id')} as title, null as about, x.kept_on as on_day
    from app.drafts_of($2) x where x.hotline_id = $1`,
};
const stocks = Object.entries(stock).map(
  ([kind, rows]) =>
    `(select '${kind}' as kind, id, title, about, on_day::text as "on" from (${rows}) r order by on_day, title, id limit 500)`,
);

/** Handovers, for commands. Functions of the owner write them; each decides once more who may. */
@Injectable()
export class HandoverRepository {
  constructor(private readonly source: DataSource) {}

  async facts(id: string, leaverId: string, successorIds: readonly string[]): Promise<HandoverFacts> {
    const [row] = await sql<HandoverFacts>(
      `select (select to_json(k) from (${loaded}) k) as known, (select hotline_id from app.users where id = $2) as "hotlineId",
         (select coalesce(json_agg(json_build_object('id', u.id, 'hotlineId', u.hotline_id, 'role', u.role, 'active', u.active)), '[]')
          from app.users u where u.id = any($3::uuid[])) as successors`,
      [id, leaverId, successorIds],
    );
    return row as HandoverFacts;
  }

  async load(id: string): Promise<LoadedHandover | null> {
    const [row] = await sql<LoadedHandover>(loaded, [id]);
    return row ?? null;
  }

  /** Answers false when it is there already, or out of reach. */
  async plan(id: string, { leaverId, fromOn, lines }: HandoverPlan): Promise<boolean> {
    const [row] = await sql<{ planned: boolean }>(`select app.plan_handover($1, $2, $3, $4, $5, $6) as planned`, [
      id,
      leaverId,
      fromOn,
      lines.map(({ kind }) => kind),
      lines.map(({ successorId }) => successorId),
      JSON.stringify(lines.map(({ recordIds }) => recordIds)),
    ]);
    return row?.planned === true;
  }

  /** Answers how much changed hands; null when it was not planned any more. */
  async carryOut(id: string, day: CivilDate): Promise<number | null> {
    const [row] = await sql<{ moved: number | null }>('select app.carry_out_handover($1, $2) as moved', [id, day]);
    return row?.moved ?? null;
  }

  async cancel(id: string, version: number): Promise<boolean> {
    const [row] = await sql<{ done: boolean }>('select app.cancel_handover($1, $2) as done', [id, version]);
    return row?.done === true;
  }

  /** Answers how much was given back; -1 when something has changed since, null when it was not done. */
  async undo(id: string): Promise<number | null> {
    const [row] = await sql<{ given: number | null }>('select app.undo_handover($1) as given', [id]);
    return row?.given ?? null;
  }

  stockOf(userId: string): Promise<StockRow[]> {
    return sql<StockRow>(stocks.join(' union all '), [ownHotline(), userId]);
  }

  /** For administrators, who read nothing of it. */
  countsOf(userId: string): Promise<{ kind: HandoverKind; count: number }[]> {
    return sql('select kind, count from app.handover_counts($1)', [userId]);
  }

  async hotlineOf(userId: string): Promise<string | null> {
    const [row] = await sql<{ hotlineId: string | null }>(
      'select hotline_id as "hotlineId" from app.users where id = $1',
      [userId],
    );
    return row?.hotlineId ?? null;
  }

  /** For the job, which is nobody. */
  async carryOutDue(today: CivilDate, at: Date): Promise<void> {
    await this.source.query('select app.carry_out_due_handovers($1, $2)', [today, at]);
  }
}

const loaded = `select id, hotline_id as "hotlineId", leaver_id as "leaverId", from_on::text as "fromOn", status, moved, version,
    successors as "successorIds" from app.handover_of($1)`;
