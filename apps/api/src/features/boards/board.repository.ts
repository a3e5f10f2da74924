import type { SeatValues, WorkCarrier } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { BoardEntity, SeatEntity } from './board.entity.ts';

/** The values that people give. */
export type BoardRow = Pick<BoardEntity, 'name' | 'kind' | 'cadence' | 'organisationId' | 'ownerId'>;
export type SeatRow = SeatValues & Pick<SeatEntity, 'role' | 'voting' | 'nominatingOrganisationId'>;

export interface LoadedBoard extends BoardRow {
  readonly id: string;
  readonly version: number;
  readonly withdrawn: boolean;
  /** True when somebody sits, sat or will sit on one of its seats. */
  readonly held: boolean;
}

export interface LoadedSeat extends SeatRow {
  readonly id: string;
  readonly version: number;
  readonly withdrawn: boolean;
  readonly terms: readonly { readonly startsOn: CivilDate; readonly endsOn: CivilDate | null }[];
}

/** What the values of a board or seat refer to. */
export interface BoardReferences {
  readonly organisationKnown: boolean;
  readonly owner: WorkCarrier | null;
  /** The board of a seat, with whether somebody has taken it back. */
  readonly boardKnown: boolean;
}

const isHeld = (board: string): string =>
  `exists (select from app.terms m join app.seats s on s.hotline_id = m.hotline_id and s.id = m.seat_id
     where s.hotline_id = $1 and s.board_id = ${board} and m.withdrawn_at is null)`;

/** Boards and seats of the own hotline, for commands. */
@Injectable()
export class BoardRepository {
  async references(ask: {
    organisationId: string | null;
    ownerId?: string | null;
    boardId?: string;
  }): Promise<BoardReferences> {
    const [row] = await sql<BoardReferences>(
      `select $2::uuid is null or exists (select from app.organisations where id = $2) as "organisationKnown",
         (select json_build_object('hotlineId', hotline_id, 'role', role, 'active', active) from app.users where id = $3) as owner,
         exists (select from app.boards where hotline_id = $1 and id = $4 and withdrawn_at is null) as "boardKnown"`,
      [ownHotline(), ask.organisationId, ask.ownerId ?? null, ask.boardId ?? null],
    );
    return row as BoardReferences;
  }

  /** Answers false when a board with this id is there already. */
  addBoard(row: BoardRow & { id: string }): Promise<boolean> {
    return insertOnce(BoardEntity, { ...row, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  async loadBoard(id: string): Promise<LoadedBoard | null> {
    const [row] = await sql<LoadedBoard>(
      `select id, version, name, kind, cadence, organisation_id as "organisationId", owner_id as "ownerId",
         withdrawn_at is not null as withdrawn, ${isHeld('$2')} as held
       from app.boards where hotline_id = $1 and id = $2`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  changeBoard({ id, version }: LoadedBoard, row: Partial<BoardRow & Withdrawal>): Promise<boolean> {
    return updateVersion(BoardEntity, { hotlineId: ownHotline(), id }, version, row);
  }

  /** Answers false when a seat with this id is there already. */
  addSeat(row: SeatRow & { id: string; boardId: string }): Promise<boolean> {
    return insertOnce(SeatEntity, { ...row, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  async loadSeat(id: string): Promise<LoadedSeat | null> {
    const [row] = await sql<LoadedSeat>(
      `select s.id, s.version, s.role, s.title, s.voting, s.nominating_organisation_id as "nominatingOrganisationId",
         s.max_consecutive_terms as "maxConsecutiveTerms", s.term_months as "termMonths", s.since::text,
         s.closed_on::text as "closedOn", s.withdrawn_at is not null as withdrawn,
         (select coalesce(json_agg(json_build_object('startsOn', m.starts_on, 'endsOn', m.ends_on)), '[]')
          from app.terms m where m.hotline_id = s.hotline_id and m.seat_id = s.id and m.withdrawn_at is null) as terms
       from app.seats s where s.hotline_id = $1 and s.id = $2`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  changeSeat({ id, version }: LoadedSeat, row: Partial<SeatRow & Withdrawal>): Promise<boolean> {
    return updateVersion(SeatEntity, { hotlineId: ownHotline(), id }, version, row);
  }
}

interface Withdrawal {
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
}
