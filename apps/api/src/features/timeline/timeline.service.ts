import { ensure, may, notFound, type TimelineKind } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { EntryRepository, isLogged, type TaskOrigin, TaskService } from '../partnerships/index.ts';
import type { WithdrawEntryInput } from './timeline.inputs.ts';

/** Entries of which tasks come. */
const origins: Partial<Record<TimelineKind, TaskOrigin>> = { INTERACTION: 'INTERACTION', GROUP_MEETING: 'MEETING' };

/** Undoing what was logged. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly tasks: TaskService,
  ) {}

  /**
   * Takes an entry off the timeline and out of all counts; the audit trail keeps it. What is still open of its
   * next step is cancelled, and so are actions of a meeting that nobody has touched. An entry that is withdrawn already stays so.
   */
  async withdraw({ kind, id }: WithdrawEntryInput): Promise<void> {
    const entry = await this.entry(kind, id);
    if (entry.withdrawn) return;
    await this.entries.withdraw(entry.kind, id);
    const origin = origins[kind];
    if (origin) await this.tasks.cancelWith(origin, id);
  }

  /** Puts a withdrawn entry back, with the tasks that were cancelled with it. Whoever may withdraw it may do so. */
  async restore({ kind, id }: WithdrawEntryInput): Promise<void> {
    const entry = await this.entry(kind, id);
    if (!entry.withdrawn) return;
    const withdrawnAt = await this.entries.restore(entry.kind, id);
    const origin = origins[kind];
    if (origin && withdrawnAt) await this.tasks.reopenWith(origin, id, withdrawnAt);
  }

  /** The entry, for somebody who may withdraw it and put it back. */
  private async entry(kind: TimelineKind, id: string) {
    ensure(may.log(actor()));
    // Always refused for what follows from acts of its own.
    if (!isLogged(kind)) {
      ensure(may.withdrawEntry(actor(), { hotlineId: ownHotline(), kind, loggedBy: null }));
      throw notFound();
    }
    const entry = await this.entries.find(kind, id);
    if (!entry) throw notFound();
    ensure(may.withdrawEntry(actor(), entry));
    return { ...entry, kind };
  }
}
