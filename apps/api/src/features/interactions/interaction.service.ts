import {
  afterTheEndProblem,
  defaultSharing,
  ensure,
  ensureValid,
  interactionProblems,
  may,
  notFound,
  problemsOf,
} from '@alongside/domain';
import { latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { EntryRepository, TaskService } from '../partnerships/index.ts';
import type { LogInteractionInput } from './interaction.inputs.ts';
import { InteractionRepository } from './interaction.repository.ts';

/** Commands on interactions. */
@Injectable()
export class InteractionService {
  constructor(
    private readonly interactions: InteractionRepository,
    private readonly entries: EntryRepository,
    private readonly tasks: TaskService,
  ) {}

  /** Logs a contact; a next step becomes a task at once. Answers the id of the interaction. */
  async log({ id, partnershipId, kind, occurredOn, nextStep, ...input }: LogInteractionInput): Promise<string> {
    ensure(may.log(actor()));
    const { replayed, partnerships } = await this.entries.factsToLog('INTERACTION', id, [partnershipId]);
    if (replayed) return id;
    const [partnership] = partnerships;
    if (!partnership) throw notFound();
    ensure(may.log(actor(), partnership, input.sharing ?? undefined));
    const texts = { attendees: trimmedOrNull(input.attendees), summary: input.summary.trim() };
    const step = nextStep ? { title: nextStep.title, dueOn: nextStep.dueOn ?? null } : null;
    const problems = problemsOf(
      interactionProblems({ ...texts, occurredOn, nextStep: step }, latestDayOnEarth(new Date())),
      afterTheEndProblem('occurredOn', occurredOn, partnership),
    );
    ensureValid(problems);
    const sharing = input.sharing ?? defaultSharing.interaction;
    const added = await this.interactions.add({ ...texts, id, partnershipId, kind, occurredOn, sharing });
    if (added && nextStep && step) {
      const { id: stepId, assigneeId } = nextStep;
      await this.tasks.addNextStep({ ...step, id: stepId, partnershipId, interactionId: id, assigneeId });
    }
    return id;
  }
}
