import type { TaskStatus, WorkCarrier } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { TaskEntity } from './task.entity.ts';

/** What adding a task asks about. */
export interface TaskFacts {
  /** True when a task with this id is there already: the request came twice. */
  readonly replayed: boolean;
  /** False when a partnership is named that the hotline does not have. */
  readonly partnershipKnown: boolean;
  readonly assignee: WorkCarrier | null;
}

export interface LoadedTask extends TaskContent {
  readonly id: string;
  readonly hotlineId: string;
  readonly status: TaskStatus;
  readonly version: number;
}

/** What people edit of a task. */
export interface TaskContent {
  readonly title: string;
  readonly dueOn: CivilDate | null;
  readonly assigneeId: string | null;
  readonly partnershipId: string | null;
}

/** Of what a task came. */
export type TaskOrigin = 'INTERACTION' | 'MEETING';

/** A group carries its actions on from meeting to meeting: one that somebody has changed since is no longer the meeting's alone. */
const origins: Readonly<Record<TaskOrigin, { readonly column: string; readonly only: string }>> = {
  INTERACTION: { column: 'interaction_id', only: 'true' },
  MEETING: { column: 'meeting_id', only: 'version = 1' },
};

/** Tasks of the own hotline, for commands. */
@Injectable()
export class TaskRepository {
  async facts(id: string, partnershipId: string | null, assigneeId: string | null): Promise<TaskFacts> {
    const [facts] = await sql<TaskFacts>(
      `select
         exists (select from app.tasks where hotline_id = $1 and id = $2) as replayed,
         $3::uuid is null or exists (select from app.partnerships where hotline_id = $1 and id = $3) as "partnershipKnown",
         (select json_build_object('hotlineId', hotline_id, 'role', role, 'active', active) from app.users where id = $4) as assignee`,
      [ownHotline(), id, partnershipId, assigneeId],
    );
    return facts as TaskFacts;
  }

  /** Answers false when a task with this id is there already. */
  async add(
    task: Pick<TaskEntity, 'id' | 'partnershipId' | 'title' | 'dueOn' | 'assigneeId'> &
      Partial<Pick<TaskEntity, 'interactionId' | 'meetingId'>>,
  ): Promise<boolean> {
    return insertOnce(TaskEntity, { ...task, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  async load(id: string): Promise<LoadedTask | null> {
    const [task] = await sql<LoadedTask>(
      `select id, hotline_id as "hotlineId", status, version, title, due_on::text as "dueOn",
         assignee_id as "assigneeId", partnership_id as "partnershipId" from app.tasks where hotline_id = $1 and id = $2`,
      [ownHotline(), id],
    );
    return task ?? null;
  }

  /** Answers false when somebody else was faster. */
  async change({ id, version }: LoadedTask, content: TaskContent): Promise<boolean> {
    return updateVersion(TaskEntity, { hotlineId: ownHotline(), id }, version, content);
  }

  /** Answers false when somebody else was faster. */
  async setStatus({ id, version }: LoadedTask, status: TaskStatus): Promise<boolean> {
    return updateVersion(TaskEntity, { hotlineId: ownHotline(), id }, version, {
      status,
      completedAt: status === 'DONE' ? () => 'now()' : null,
    });
  }

  /** Opens what was cancelled when its entry was withdrawn, at that very instant. */
  async reopenWith(origin: TaskOrigin, id: string, withdrawnAt: string): Promise<void> {
    await sql(
      `update app.tasks set status = 'OPEN', version = version + 1, updated_at = now()
       where hotline_id = $1 and ${origins[origin].column} = $2 and status = 'CANCELLED' and updated_at = $3::timestamptz`,
      [ownHotline(), id, withdrawnAt],
    );
  }

  /** Cancels what is still open of an entry that was withdrawn. */
  async cancelWith(origin: TaskOrigin, id: string): Promise<void> {
    const { column, only } = origins[origin];
    await sql(
      `update app.tasks set status = 'CANCELLED', version = version + 1, updated_at = now()
       where hotline_id = $1 and ${column} = $2 and status = 'OPEN' and ${only}`,
      [ownHotline(), id],
    );
  }
}
