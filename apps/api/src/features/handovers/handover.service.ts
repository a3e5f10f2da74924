import {
  conflict,
  ensure,
  ensureValid,
  type HandoverLine,
  handoverKinds,
  handoverProblems,
  invalid,
  isDueHandover,
  may,
  notFound,
  workRule,
} from '@alongside/domain';
import { latestDayOnEarth, today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { actor } from '../../kernel/operation/operation.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { NotificationService } from '../notifications/index.ts';
import type { HandOverInput, UndoHandoverInput } from './handover.inputs.ts';
import { HandoverRepository, type LoadedHandover } from './handover.repository.ts';
import type { HandoverOutcome, HandoverStock } from './handover.types.ts';

/** Passing on somebody's work. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly handovers: HandoverRepository,
    private readonly notifications: NotificationService,
    private readonly clock: Clock,
  ) {}

  /** What somebody has that could be handed over, by kind. */
  async stock(userId: string): Promise<HandoverStock[]> {
    await this.ensureLeaver(userId);
    if (actor().hotlineId === null) {
      const counts = await this.handovers.countsOf(userId);
      return counts.map(({ kind, count }) => ({ kind, count, items: [] }));
    }
    const rows = await this.handovers.stockOf(userId);
    return handoverKinds.codes.map((kind) => {
      const items = rows.filter((row) => row.kind === kind);
      return { kind, count: items.length, items };
    });
  }

  /** Carried out at once when its day has come, else by the job on that day. */
  async handOver({ id, leaverId, fromOn, ...input }: HandOverInput): Promise<HandoverOutcome> {
    ensure(may.handOver(actor()));
    const lines = input.lines.map(({ recordIds = null, ...line }): HandoverLine => ({ ...line, recordIds }));
    const successorIds = [...new Set(lines.map(({ successorId }) => successorId))];
    const facts = await this.handovers.facts(id, leaverId, successorIds);
    if (facts.known) return outcome(facts.known);
    const { hotlineId } = facts;
    if (hotlineId === null) throw notFound();
    ensure(may.handOver(actor(), { hotlineId, leaverId }));
    const latest = latestDayOnEarth(this.clock.now());
    ensureValid(handoverProblems({ leaverId, fromOn, lines }, latest));
    for (const successorId of successorIds) {
      const carrier = facts.successors.find((each) => each.id === successorId);
      ensure(workRule(carrier, hotlineId, 'lines'));
    }
    if (actor().hotlineId === null && lines.some(({ recordIds }) => recordIds !== null)) {
      throw invalid('lines', 'Administrators hand over all of a kind: they do not read what hotlines keep.');
    }
    if (!(await this.handovers.plan(id, { leaverId, fromOn, lines }))) throw notFound();
    const told = { id, hotlineId, leaverId, fromOn, successorIds };
    if (!isDueHandover(fromOn, latest)) {
      await this.tell(told, 'PLANNED');
      return { id, status: 'PLANNED', moved: 0 };
    }
    const moved = await this.handovers.carryOut(id, fromOn);
    if (!moved) throw invalid('lines', 'There is nothing of this to hand over.');
    await this.tell(told, 'DONE');
    return { id, status: 'DONE', moved };
  }

  /** Calls a planned handover off. */
  async cancel({ id, version }: VersionedInput): Promise<HandoverOutcome> {
    const handover = await this.loaded(id);
    if (handover.status === 'CANCELLED') return outcome(handover);
    if (handover.version !== version || !(await this.handovers.cancel(id, version))) throw conflict(handover);
    return { id, status: 'CANCELLED', moved: 0 };
  }

  /** Gives everything back, or nothing: CONFLICT once something of it was changed. */
  async undo({ id }: UndoHandoverInput): Promise<HandoverOutcome> {
    const handover = await this.loaded(id);
    if (handover.status === 'UNDONE') return outcome(handover);
    const given = await this.handovers.undo(id);
    if (given === null || given < 0) {
      throw conflict(handover, 'Something of it has been changed since. Hand it over again, the other way.');
    }
    await this.tell(handover, 'UNDONE');
    return { id, status: 'UNDONE', moved: given };
  }

  /** Carries out what is due, by the date in UTC. */
  async carryOutDue(): Promise<void> {
    const now = this.clock.now();
    await this.handovers.carryOutDue(today(now), now);
  }

  private async loaded(id: string): Promise<LoadedHandover> {
    ensure(may.handOver(actor()));
    const handover = await this.handovers.load(id);
    if (!handover) throw notFound();
    ensure(may.handOver(actor(), handover));
    return handover;
  }

  private async ensureLeaver(leaverId: string): Promise<void> {
    ensure(may.handOver(actor()));
    const hotlineId = await this.handovers.hotlineOf(leaverId);
    if (hotlineId === null) throw notFound();
    ensure(may.handOver(actor(), { hotlineId, leaverId }));
  }

  /** Both sides: whoever leaves, and everybody who gets something. */
  private tell(
    { id, hotlineId, leaverId, fromOn, successorIds }: Omit<LoadedHandover, 'status' | 'moved' | 'version'>,
    what: 'PLANNED' | 'DONE' | 'UNDONE',
  ): Promise<void> {
    return this.notifications.tell({
      kind: 'HANDOVER',
      event: `${id}/${what}`,
      subject: { type: 'HANDOVER', hotlineId, id },
      dueOn: fromOn,
      to: [leaverId, ...successorIds],
    });
  }
}

const outcome = ({ id, status, moved }: LoadedHandover): HandoverOutcome => ({ id, status, moved });
