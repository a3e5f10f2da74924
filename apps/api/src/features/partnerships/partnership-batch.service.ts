import { conflict, ensure, ensureValid, invalid, may, notFound, taskProblems, workRule } from '@alongside/domain';
import { latestDayOnEarth } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { NotificationService } from '../notifications/index.ts';
import type {
  AddTasksInput,
  AssignOwnerInput,
  CancelTasksInput,
  RestoreOwnersInput,
} from './partnership-batch.inputs.ts';
import { type AddedTask, PartnershipBatchRepository } from './partnership-batch.repository.ts';
import type { OwnerChange } from './partnership-batch.types.ts';

/** One act on many partnerships: on all of them, or on none. */
@Injectable()
export class PartnershipBatchService {
  constructor(
    private readonly batch: PartnershipBatchRepository,
    private readonly notifications: NotificationService,
  ) {}

  /** Answers the partnerships that had another owner, with what is needed to take it back. */
  async assignOwner({ partnershipIds, ownerId = null }: AssignOwnerInput): Promise<OwnerChange[]> {
    ensure(may.editPartnership(actor(), { hotlineId: ownHotline() }));
    await this.ensureFacts(partnershipIds, ownerId, 'ownerId');
    const changes = await this.batch.assignOwner(partnershipIds, ownerId);
    if (ownerId !== null && ownerId !== actor().userId) {
      await this.notifications.tellEach(
        changes.map(({ partnershipId, version }) => ({
          kind: 'PARTNERSHIP_ASSIGNED',
          event: `${partnershipId}/${version}`,
          subject: { type: 'PARTNERSHIP', hotlineId: ownHotline(), id: partnershipId },
          to: [ownerId],
        })),
      );
    }
    return changes;
  }

  /** CONFLICT, and nothing changed, when somebody has changed one of them since. Answers how many were given back. */
  async restoreOwners({ owners }: RestoreOwnersInput): Promise<number> {
    ensure(may.editPartnership(actor(), { hotlineId: ownHotline() }));
    const ids = owners.map(({ partnershipId }) => partnershipId);
    await this.ensureFacts(ids, null, 'ownerId');
    const people = owners.flatMap(({ ownerId }) => ownerId ?? []);
    if (!(await this.batch.ownersFit(people))) throw invalid('owners', 'Somebody no longer works for your hotline.');
    const restored = await this.batch.restoreOwners(owners);
    if (restored.length < owners.length) {
      throw conflict({ changed: ids.filter((id) => !restored.includes(id)) });
    }
    return restored.length;
  }

  /** Answers the ids of the tasks. */
  async addTasks(input: AddTasksInput): Promise<string[]> {
    ensure(may.addTask(actor()));
    const { tasks, assigneeId = null, toOwners } = input;
    const title = input.title.trim();
    const dueOn = input.dueOn ?? null;
    await this.ensureFacts(
      tasks.map(({ partnershipId }) => partnershipId),
      assigneeId,
      'assigneeId',
    );
    ensureValid(taskProblems({ title, dueOn }, latestDayOnEarth(new Date())));
    const added = await this.batch.addTasks({ tasks, title, dueOn, assigneeId, toOwners: toOwners === true });
    await this.tellAssignees(added, dueOn);
    return tasks.map(({ id }) => id);
  }

  /** What is done already stays done. Answers how many were cancelled. */
  async cancelTasks({ ids }: CancelTasksInput): Promise<number> {
    ensure(may.completeTask(actor(), { hotlineId: ownHotline() }));
    if (!(await this.batch.knowsTasks(ids))) throw notFound();
    return this.batch.cancelTasks(ids);
  }

  private async tellAssignees(added: readonly AddedTask[], dueOn: string | null): Promise<void> {
    await this.notifications.tellEach(
      added.flatMap(({ id, assigneeId: to }) =>
        to === null || to === actor().userId
          ? []
          : [
              {
                kind: 'TASK_ASSIGNED' as const,
                event: `${id}/1`,
                subject: { type: 'TASK' as const, hotlineId: ownHotline(), id },
                dueOn,
                to: [to],
              },
            ],
      ),
    );
  }

  private async ensureFacts(partnershipIds: readonly string[], carrierId: string | null, field: string): Promise<void> {
    const { allKnown, carrier } = await this.batch.facts(partnershipIds, carrierId);
    if (!allKnown) throw notFound();
    if (carrierId !== null) ensure(workRule(carrier ?? undefined, ownHotline(), field));
  }
}
