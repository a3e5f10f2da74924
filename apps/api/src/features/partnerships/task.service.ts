import { ensure, ensureValid, may, notFound, type TaskStatus, taskProblems, workRule } from '@alongside/domain';
import { type CivilDate, latestDayOnEarth } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { NotificationService } from '../notifications/index.ts';
import type { AddTaskInput, EditTaskInput } from './task.inputs.ts';
import { type LoadedTask, type TaskOrigin, TaskRepository } from './task.repository.ts';

/** What was agreed to do next in an interaction. */
export interface NextStepOfInteraction {
  readonly id: string;
  readonly partnershipId: string;
  readonly interactionId: string;
  readonly title: string;
  readonly dueOn: CivilDate | null;
  /** Left out: the person who logs it. */
  readonly assigneeId: string | null | undefined;
}

/** What a meeting of a working group agreed to do. */
export interface ActionOfMeeting {
  readonly id: string;
  readonly meetingId: string;
  readonly partnershipId: string | null;
  readonly title: string;
  readonly dueOn: CivilDate | null;
  /** Left out: the person who writes the minutes. */
  readonly assigneeId?: string | null | undefined;
  /** The input field that names the assignee. */
  readonly field: string;
}

interface AssignedTask {
  readonly id: string;
  readonly assigneeId: string | null;
  readonly dueOn: string | null;
  /** Version of the task with this assignee. */
  readonly version: number;
}

/** Commands on tasks. Each answers the id of the task. */
@Injectable()
export class TaskService {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly notifications: NotificationService,
  ) {}

  async add(input: AddTaskInput): Promise<string> {
    ensure(may.addTask(actor()));
    const task = {
      id: input.id,
      partnershipId: input.partnershipId ?? null,
      title: input.title.trim(),
      dueOn: input.dueOn ?? null,
    };
    const assigneeId = assignee(input.assigneeId);
    const facts = await this.tasks.facts(task.id, task.partnershipId, assigneeId);
    if (facts.replayed) return task.id;
    if (!facts.partnershipKnown) throw notFound();
    if (assigneeId !== null) ensure(workRule(facts.assignee ?? undefined, ownHotline(), 'assigneeId'));
    ensureValid(taskProblems(task, latestDayOnEarth(new Date())));
    await this.tasks.add({ ...task, assigneeId });
    await this.tellAssignee({ ...task, assigneeId, version: 1 });
    return task.id;
  }

  /** Changes what it says, by when, whose it is and what it is about. */
  async edit(input: EditTaskInput): Promise<string> {
    ensure(may.editTask(actor(), { hotlineId: ownHotline() }));
    const before = await this.loaded(input.id);
    await ensureVersion('tasks', before, input.version);
    const or = <Value>(given: Value | undefined, kept: Value): Value => (given === undefined ? kept : given);
    const next = {
      title: input.title.trim(),
      dueOn: or(input.dueOn, before.dueOn),
      assigneeId: or(input.assigneeId, before.assigneeId),
      partnershipId: or(input.partnershipId, before.partnershipId),
    };
    const facts = await this.tasks.facts(before.id, next.partnershipId, next.assigneeId);
    if (!facts.partnershipKnown) throw notFound();
    if (next.assigneeId !== null && next.assigneeId !== before.assigneeId) {
      ensure(workRule(facts.assignee ?? undefined, before.hotlineId, 'assigneeId'));
    }
    ensureValid(taskProblems(next, latestDayOnEarth(new Date()), before.dueOn));
    if (!(await this.tasks.change(before, next)))
      throw await changedSince('tasks', await this.loaded(before.id), input.version);
    if (next.assigneeId !== before.assigneeId) {
      await this.tellAssignee({ ...next, id: before.id, version: before.version + 1 });
    }
    return before.id;
  }

  /** For the feature that logs interactions, which has checked title and day already. */
  async addNextStep(step: NextStepOfInteraction): Promise<void> {
    const assigneeId = assignee(step.assigneeId);
    const facts = await this.tasks.facts(step.id, step.partnershipId, assigneeId);
    if (assigneeId !== null) ensure(workRule(facts.assignee ?? undefined, ownHotline(), 'nextStep.assigneeId'));
    await this.tasks.add({ ...step, title: step.title.trim(), assigneeId });
    await this.tellAssignee({ ...step, assigneeId, version: 1 });
  }

  /** For working groups, which have checked title and day already. */
  async addAction({ field, ...action }: ActionOfMeeting): Promise<void> {
    const assigneeId = assignee(action.assigneeId);
    const facts = await this.tasks.facts(action.id, action.partnershipId, assigneeId);
    if (assigneeId !== null) ensure(workRule(facts.assignee ?? undefined, ownHotline(), field));
    await this.tasks.add({ ...action, assigneeId });
    await this.tellAssignee({ ...action, assigneeId, version: 1 });
  }

  /** For a record whose task goes with it; a task that somebody has closed by hand stays as it is. */
  async follow(id: string, status: TaskStatus): Promise<void> {
    const task = await this.tasks.load(id);
    if (task && (task.status === 'OPEN') !== (status === 'OPEN')) await this.tasks.setStatus(task, status);
  }

  /** For an entry that is withdrawn: its tasks go with it. */
  cancelWith(origin: TaskOrigin, id: string): Promise<void> {
    return this.tasks.cancelWith(origin, id);
  }

  /** For an entry that is put back, with the tasks that went at that instant. */
  reopenWith(origin: TaskOrigin, id: string, withdrawnAt: string): Promise<void> {
    return this.tasks.reopenWith(origin, id, withdrawnAt);
  }

  /** A task that is done already stays done: two people who tick it off agree. */
  complete(input: VersionedInput): Promise<string> {
    ensure(may.completeTask(actor(), { hotlineId: ownHotline() }));
    return this.setStatus(input, 'DONE');
  }

  /** A task that turned out not to be one; it leaves the lists and stays in the record. */
  cancel(input: VersionedInput): Promise<string> {
    ensure(may.cancelTask(actor(), { hotlineId: ownHotline() }));
    return this.setStatus(input, 'CANCELLED');
  }

  reopen(input: VersionedInput): Promise<string> {
    ensure(may.reopenTask(actor(), { hotlineId: ownHotline() }));
    return this.setStatus(input, 'OPEN');
  }

  private async setStatus({ id, version }: VersionedInput, status: TaskStatus): Promise<string> {
    const task = await this.loaded(id);
    if (task.status === status) return id;
    await ensureVersion('tasks', task, version);
    if (await this.tasks.setStatus(task, status)) return id;
    const now = await this.loaded(id);
    if (now.status !== status) throw await changedSince('tasks', now, version);
    return id;
  }

  private async tellAssignee({ id, assigneeId, dueOn, version }: AssignedTask): Promise<void> {
    if (assigneeId === null || assigneeId === actor().userId) return;
    await this.notifications.tell({
      kind: 'TASK_ASSIGNED',
      event: `${id}/${version}`,
      subject: { type: 'TASK', hotlineId: ownHotline(), id },
      dueOn,
      to: [assigneeId],
    });
  }

  private async loaded(id: string): Promise<LoadedTask> {
    const task = await this.tasks.load(id);
    if (!task) throw notFound();
    return task;
  }
}

const assignee = (given: string | null | undefined): string | null => (given === undefined ? actor().userId : given);
