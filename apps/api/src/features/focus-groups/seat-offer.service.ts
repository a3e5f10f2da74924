import { ensure, may, nextForEachSeat, nextForFreeSeat, notFound, type PanelStanding } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../kernel/clock.ts';
import { actor } from '../../kernel/operation/operation.ts';
import { FocusGroupRepository } from './focus-group.repository.ts';
import { InvitationRepository } from './invitation.repository.ts';
import type { SeatReplacement } from './invitation.types.ts';
import { PanelSolverService } from './panel-solver.service.ts';

/** A panel with a seat that nobody holds, and the state of its seats as one short text. */
interface PanelToFill {
  readonly panel: string;
  readonly seating: string;
  readonly standing: PanelStanding;
}

/**
 * Moves seats on: lets invitations run out, and offers what fell free to the first reserve who keeps the rules. The search runs
 * outside of any transaction; its result counts only if the seats are as they were, so any number of processes may do this at once.
 */
@Injectable()
export class SeatOfferService {
  constructor(
    private readonly source: DataSource,
    private readonly solver: PanelSolverService,
    private readonly groups: FocusGroupRepository,
    private readonly invitations: InvitationRepository,
    private readonly clock: Clock,
  ) {}

  /** Goes on until no free seat can be offered. */
  async advance(stop: AbortSignal = new AbortController().signal): Promise<void> {
    const at = this.clock.now();
    await this.source.query('select app.expire_invitations($1)', [at]);
    for (let open = await this.toFill(at); open.length > 0 && !stop.aborted; open = await this.toFill(at))
      for (const panel of open) await this.fill(panel, at);
  }

  /** Whom each seat would be offered to if it fell free now. Secretariat only. */
  async replacements(focusGroupId: string): Promise<SeatReplacement[]> {
    ensure(may.seeFocusGroup(actor()));
    await this.groups.read(focusGroupId);
    const standing = await this.invitations.standing(focusGroupId);
    if (!standing) throw notFound();
    const question = nextForEachSeat(standing);
    const next = await this.solver.next(question);
    const seats = new Map(standing.invited.map(({ id, candidateId }) => [candidateId, id]));
    const seated = question.cases.map(({ out }) => out.at(-1) ?? '');
    return seated.map((id, index) => ({ invitationId: seats.get(id) ?? '', candidateId: next[index] ?? null }));
  }

  private toFill(at: Date): Promise<PanelToFill[]> {
    return this.source.query<PanelToFill[]>('select panel, seating, standing from app.seats_to_fill($1)', [at]);
  }

  private async fill({ panel, seating, standing }: PanelToFill, at: Date): Promise<void> {
    const [candidate] = await this.solver.next(nextForFreeSeat(standing));
    if (candidate) await this.source.query('select app.fill_seat($1, $2, $3, $4)', [panel, seating, candidate, at]);
    else await this.source.query('select app.note_nobody_left($1, $2)', [panel, seating]);
  }
}
