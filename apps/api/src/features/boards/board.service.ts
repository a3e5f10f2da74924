import {
  boardProblems,
  conflict,
  ensure,
  ensureValid,
  invalid,
  may,
  notFound,
  seatProblems,
  workRule,
} from '@alongside/domain';
import { latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type { AddSeatInput, EditBoardInput, EditSeatInput, RecordBoardInput } from './board.inputs.ts';
import { BoardRepository, type BoardRow, type LoadedBoard, type LoadedSeat, type SeatRow } from './board.repository.ts';

const withdrawal = () => ({ withdrawnAt: new Date(), withdrawnBy: actor().userId });
const noWithdrawal = { withdrawnAt: null, withdrawnBy: null };
const HELD = 'Somebody sits or sat here, and that stays. Close the seat instead.';

/** Commands on boards and their seats. Each answers the id of the board or seat. */
@Injectable()
export class BoardService {
  constructor(private readonly boards: BoardRepository) {}

  async record({ id, ...input }: RecordBoardInput): Promise<string> {
    ensure(may.keepBoard(actor()));
    await this.boards.addBoard({ ...(await this.soundBoard(input, null)), id });
    return id;
  }

  async edit(input: EditBoardInput): Promise<string> {
    const before = await this.board(input);
    const row = await this.soundBoard(input, before.ownerId);
    if (before.held && row.organisationId !== before.organisationId) {
      throw invalid('organisationId', 'Somebody sits or sat on it. Whose board it is stays.');
    }
    return this.changeBoard(before, row);
  }

  /** Takes a board back that was recorded by mistake. */
  async withdraw(input: VersionedInput): Promise<void> {
    const board = await this.board(input);
    if (board.held) throw invalid('id', HELD);
    await this.changeBoard(board, withdrawal());
  }

  async restore(id: string): Promise<string> {
    ensure(may.keepBoard(actor(), { hotlineId: ownHotline() }));
    const board = await this.boards.loadBoard(id);
    if (!board) throw notFound();
    return board.withdrawn ? this.changeBoard(board, noWithdrawal) : id;
  }

  async addSeat({ id, boardId, ...input }: AddSeatInput): Promise<string> {
    ensure(may.keepBoard(actor(), { hotlineId: ownHotline() }));
    await this.boards.addSeat({ ...(await this.soundSeat(input, { boardId, terms: [] })), id, boardId });
    return id;
  }

  async editSeat(input: EditSeatInput): Promise<string> {
    const before = await this.seat(input);
    return this.changeSeat(before, await this.soundSeat(input, before));
  }

  /** Takes a seat back that was added by mistake. */
  async withdrawSeat(input: VersionedInput): Promise<void> {
    const seat = await this.seat(input);
    if (seat.terms.length > 0) throw invalid('id', HELD);
    await this.changeSeat(seat, withdrawal());
  }

  async restoreSeat(id: string): Promise<string> {
    ensure(may.keepBoard(actor(), { hotlineId: ownHotline() }));
    const seat = await this.boards.loadSeat(id);
    if (!seat) throw notFound();
    return seat.withdrawn ? this.changeSeat(seat, noWithdrawal) : id;
  }

  private async soundBoard(input: Omit<RecordBoardInput, 'id'>, formerOwner: string | null): Promise<BoardRow> {
    const { kind, cadence, organisationId = null, ownerId = null } = input;
    const name = input.name.trim();
    const { organisationKnown, owner } = await this.boards.references({ organisationId, ownerId });
    if (!organisationKnown) throw unknownOrganisation('organisationId');
    if (ownerId !== null && ownerId !== formerOwner) ensure(workRule(owner ?? undefined, ownHotline(), 'ownerId'));
    ensureValid(boardProblems({ name }));
    return { name, kind, cadence, organisationId, ownerId };
  }

  private async soundSeat(
    input: Omit<AddSeatInput, 'id' | 'boardId'>,
    { boardId, terms }: Pick<LoadedSeat, 'terms'> & { readonly boardId?: string },
  ): Promise<SeatRow> {
    const nominatingOrganisationId = input.nominatingOrganisationId ?? null;
    const references = await this.boards.references({ organisationId: nominatingOrganisationId, boardId });
    if (boardId !== undefined && !references.boardKnown) throw notFound();
    if (!references.organisationKnown) throw unknownOrganisation('nominatingOrganisationId');
    const row = {
      role: input.role,
      title: trimmedOrNull(input.title),
      voting: input.voting,
      nominatingOrganisationId,
      maxConsecutiveTerms: input.maxConsecutiveTerms ?? null,
      termMonths: input.termMonths ?? null,
      since: input.since,
      closedOn: input.closedOn ?? null,
    };
    ensureValid(seatProblems(row, terms, latestDayOnEarth(new Date())));
    return row;
  }

  private async board({ id, version }: VersionedInput): Promise<LoadedBoard> {
    ensure(may.keepBoard(actor(), { hotlineId: ownHotline() }));
    const board = await this.boards.loadBoard(id);
    if (!board || board.withdrawn) throw notFound();
    if (board.version !== version) throw conflict(board);
    return board;
  }

  private async seat({ id, version }: VersionedInput): Promise<LoadedSeat> {
    ensure(may.keepBoard(actor(), { hotlineId: ownHotline() }));
    const seat = await this.boards.loadSeat(id);
    if (!seat || seat.withdrawn) throw notFound();
    if (seat.version !== version) throw conflict(seat);
    return seat;
  }

  private async changeBoard(board: LoadedBoard, row: Parameters<BoardRepository['changeBoard']>[1]): Promise<string> {
    if (!(await this.boards.changeBoard(board, row))) throw conflict(await this.boards.loadBoard(board.id));
    return board.id;
  }

  private async changeSeat(seat: LoadedSeat, row: Parameters<BoardRepository['changeSeat']>[1]): Promise<string> {
    if (!(await this.boards.changeSeat(seat, row))) throw conflict(await this.boards.loadSeat(seat.id));
    return seat.id;
  }
}

const unknownOrganisation = (field: string) => invalid(field, 'Choose an organisation of the registry.');
