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
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import { EntryRepository, TaskService } from '../partnerships/index.ts';
import type { EditInteractionInput, LogInteractionInput } from './interaction.inputs.ts';
import { InteractionRepository, type LoadedInteraction } from './interaction.repository.ts';

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

  /** Puts right what was logged; its next step is a task, and is edited there. Answers the id of the interaction. */
  async edit({ id, version, kind, occurredOn, ...input }: EditInteractionInput): Promise<string> {
    ensure(may.editEntry(actor()));
    const before = await this.loaded(id);
    ensure(may.editEntry(actor(), before));
    await ensureVersion('interactions', before, version);
    const sharing = input.sharing ?? defaultSharing.interaction;
    if (sharing !== before.sharing) ensure(may.editEntry(actor(), before, sharing));
    const values = {
      kind,
      occurredOn,
      attendees: trimmedOrNull(input.attendees),
      summary: input.summary.trim(),
      sharing,
    };
    const { partnerships } = await this.entries.factsToLog('INTERACTION', id, [before.partnershipId]);
    ensureValid(
      problemsOf(
        interactionProblems({ ...values, nextStep: null }, latestDayOnEarth(new Date())),
        ...(occurredOn === before.occurredOn ? [] : partnerships).map((one) =>
          afterTheEndProblem('occurredOn', occurredOn, one),
        ),
      ),
    );
    if (!(await this.interactions.change(before, values))) {
      throw await changedSince('interactions', await this.loaded(id), version);
    }
    return id;
  }

  private async loaded(id: string): Promise<LoadedInteraction> {
    const interaction = await this.interactions.load(id);
    if (!interaction) throw notFound();
    return interaction;
  }
}
