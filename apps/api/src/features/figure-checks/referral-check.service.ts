import {
  answerCheckProblems,
  askCheckProblems,
  conflict,
  ensure,
  ensureValid,
  may,
  notFound,
  type ReferralCheckState,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { NotificationService } from '../notifications/index.ts';
import { TaskService } from '../partnerships/index.ts';
import type { AnswerReferralCheckInput, AskReferralCheckInput } from './referral-check.inputs.ts';
import { type LoadedCheck, ReferralCheckRepository } from './referral-check.repository.ts';

/** Asking why both sides differ, and what came of it. Each command answers the id of the check, which is also that of its task. */
@Injectable()
export class ReferralCheckService {
  constructor(
    private readonly checks: ReferralCheckRepository,
    private readonly tasks: TaskService,
    private readonly notifications: NotificationService,
  ) {}

  async ask({ id, title, dueOn, assigneeId, askPartner, ...cell }: AskReferralCheckInput): Promise<string> {
    ensure(may.log(actor()));
    const { replayed, partnership, now, open } = await this.checks.facts(id, cell);
    if (replayed) return id;
    if (!partnership) throw notFound();
    ensure(may.log(actor(), partnership));
    if (open) throw conflict(open, alreadyAsked);
    ensureValid(askCheckProblems(now));
    const { partnershipId } = cell;
    const forWhom = assigneeId ?? partnership.ownerId ?? actor().userId;
    await this.tasks.add({ id, partnershipId, title, dueOn: dueOn ?? null, assigneeId: forWhom });
    if (!(await this.checks.add(id, cell, now, askPartner))) throw conflict({ id }, alreadyAsked);
    return id;
  }

  async answer({ id, version, explanation = null }: AnswerReferralCheckInput): Promise<string> {
    const check = await this.loaded(id);
    if (check.state === 'ANSWERED' && check.explanation === explanation) return id;
    await this.ensureState(check, version, 'ASKED');
    ensureValid(answerCheckProblems(check.now, explanation));
    if (!(await this.checks.answer(check, explanation))) throw await this.changed(id, version);
    await this.ended(check, 'DONE');
    return id;
  }

  async withdraw({ id, version }: VersionedInput): Promise<string> {
    const check = await this.loaded(id);
    if (check.state === 'WITHDRAWN') return id;
    await this.ensureState(check, version, 'ASKED');
    if (!(await this.checks.withdraw(check))) throw await this.changed(id, version);
    await this.ended(check, 'CANCELLED');
    return id;
  }

  /** Takes an answer or a withdrawal back. */
  async reopen({ id, version }: VersionedInput): Promise<string> {
    const check = await this.loaded(id);
    if (check.state === 'ASKED') return id;
    await ensureVersion('referral_checks', check, version);
    const { open } = await this.checks.facts(id, check);
    if (open) throw conflict(open, alreadyAsked);
    if (!(await this.checks.reopen(check))) throw await this.changed(id, version);
    await this.tasks.follow(id, 'OPEN');
    return id;
  }

  private async ended(check: LoadedCheck, status: 'DONE' | 'CANCELLED'): Promise<void> {
    const { id, partnershipId, askedById, version } = check;
    await this.tasks.follow(id, status);
    if (askedById === actor().userId) return;
    await this.notifications.tell({
      kind: 'CHECK_ENDED',
      event: `${id}/${version}`,
      subject: { type: 'PARTNERSHIP', hotlineId: ownHotline(), id: partnershipId },
      to: [askedById],
    });
  }

  private async ensureState(check: LoadedCheck, version: number, state: ReferralCheckState): Promise<void> {
    await ensureVersion('referral_checks', check, version);
    if (check.state !== state) throw conflict({ id: check.id, version: check.version });
  }

  private async changed(id: string, version: number) {
    return changedSince('referral_checks', await this.loaded(id), version);
  }

  private async loaded(id: string): Promise<LoadedCheck> {
    ensure(may.log(actor(), { hotlineId: ownHotline() }));
    const check = await this.checks.load(id);
    if (!check) throw notFound();
    return check;
  }
}

const alreadyAsked = 'Somebody is looking into this already.';
