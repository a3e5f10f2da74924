import { askApproval, ensure, ensureValid, may, notFound, taskProblems } from '@alongside/domain';
import { latestDayOnEarth } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, operation, ownHotline } from '../../kernel/operation/operation.ts';
import { NotificationService } from '../notifications/index.ts';
import type { ApprovalRequestInput, SendBackApprovalInput } from './approval.inputs.ts';
import { type LoadedPartnership, PartnershipRepository } from './partnership.repository.ts';
import { TaskRepository } from './task.repository.ts';

/**
 * Asking a manager for the step to AGREED. The manager answers by taking the step (`moveStage`) or by sending it
 * back with what is to be done first. Each command answers the id of the partnership.
 */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly partnerships: PartnershipRepository,
    private readonly tasks: TaskRepository,
    private readonly notifications: NotificationService,
  ) {}

  /** Asked twice is asked once: whoever asked first stays named. */
  async ask({ partnershipId }: ApprovalRequestInput): Promise<string> {
    ensure(may.moveStage(actor(), { hotlineId: ownHotline() }));
    const partnership = await this.loaded(partnershipId);
    ensure(askApproval(partnership.facts, actor(), latestDayOnEarth(new Date())));
    if (partnership.approvalAskedById !== null) return partnership.id;
    await this.partnerships.setApprovalRequest(partnership.id, actor().userId);
    await this.notifications.tell({
      kind: 'APPROVAL_ASKED',
      // Whoever takes the question back and asks again asks anew.
      event: `${partnership.id}/${operation().requestId}`,
      subject: { type: 'PARTNERSHIP', hotlineId: ownHotline(), id: partnership.id },
      toManagersOf: ownHotline(),
    });
    return partnership.id;
  }

  /** Takes the question back: nobody waits any more. */
  async takeBack({ partnershipId }: ApprovalRequestInput): Promise<string> {
    ensure(may.moveStage(actor(), { hotlineId: ownHotline() }));
    const { id, approvalAskedById } = await this.loaded(partnershipId);
    if (approvalAskedById !== null) await this.partnerships.setApprovalRequest(id, null);
    return id;
  }

  /** Says no for now: what is to be done first becomes a task of whoever asked. */
  async sendBack({ partnershipId, taskId, title }: SendBackApprovalInput): Promise<string> {
    ensure(may.approvePartnership(actor(), { hotlineId: ownHotline() }));
    const { id, approvalAskedById } = await this.loaded(partnershipId);
    // Answered already, by this request or by another manager.
    if (approvalAskedById === null) return id;
    const task = { title: title.trim(), dueOn: null };
    ensureValid(taskProblems(task, latestDayOnEarth(new Date())));
    await this.tasks.add({
      ...task,
      id: taskId,
      partnershipId: id,
      interactionId: null,
      assigneeId: approvalAskedById,
    });
    await this.partnerships.setApprovalRequest(id, null);
    await this.notifications.tell({
      kind: 'APPROVAL_DECIDED',
      event: taskId,
      subject: { type: 'TASK', hotlineId: ownHotline(), id: taskId },
      to: [approvalAskedById],
    });
    return id;
  }

  private async loaded(id: string): Promise<LoadedPartnership> {
    const partnership = await this.partnerships.load(id);
    if (!partnership) throw notFound();
    return partnership;
  }
}
