import { ensure, may, notFound } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { EntryRepository, TaskService } from '../partnerships/index.ts';
import type { WithdrawEntryInput } from './timeline.inputs.ts';

/** Undoing what was logged. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly tasks: TaskService,
  ) {}

  /**
   * Takes an entry off the timeline and out of all counts; the audit trail keeps it. What is still open of its
   * next step is cancelled. An entry that is withdrawn already stays so.
   */
  async withdraw({ kind, id }: WithdrawEntryInput): Promise<void> {
    ensure(may.log(actor()));
    if (kind === 'STAGE_CHANGE') {
      // Always refused: it is history.
      return ensure(may.withdrawEntry(actor(), { hotlineId: ownHotline(), kind, loggedBy: null }));
    }
    const entry = await this.entries.find(kind, id);
    if (!entry) throw notFound();
    ensure(may.withdrawEntry(actor(), entry));
    if (entry.withdrawn) return;
    await this.entries.withdraw(kind, id);
    if (kind === 'INTERACTION') await this.tasks.cancelNextStepOf(id);
  }
}
