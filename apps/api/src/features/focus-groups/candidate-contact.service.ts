import { contactProblems, ensure, ensureValid, may } from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import type { CorrectCandidateContactInput } from './candidate.inputs.ts';
import { CandidateRepository } from './candidate.repository.ts';
import { InvitationRepository } from './invitation.repository.ts';
import { InvitationService } from './invitation.service.ts';
import { InvitationMailService } from './invitation-mail.service.ts';

/** How people are reached, while they are invited and everything else of the pool stands still. */
@Injectable()
export class CandidateContactService {
  constructor(
    private readonly candidates: CandidateRepository,
    private readonly invitations: InvitationRepository,
    private readonly open: InvitationService,
    private readonly mails: InvitationMailService,
  ) {}

  /**
   * Corrects address and zone. With another address every link that was sent ends, because it may be in wrong hands; who was asked by mail and
   * has not replied gets a new mail. Answers the id of the focus group.
   */
  async correct({ id, version, ...input }: CorrectCandidateContactInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const { focusGroupId } = await this.candidates.find(id);
    const panel = await this.open.inviting(focusGroupId);
    const candidate = await this.candidates.find(id);
    await ensureVersion('focus_group_candidates', candidate, version);
    const contact = { email: trimmedOrNull(input.email), zone: trimmedOrNull(input.zone) };
    ensureValid(contactProblems(contact));
    await this.candidates.save(candidate, contact);
    if ((await this.candidates.known(focusGroupId, [id])).has(id))
      ensureValid([{ field: 'email', message: 'Somebody else of the pool has this address.' }]);
    if (contact.email !== candidate.email) {
      await this.invitations.endLinks(id);
      if (panel.mailsBy !== null) await this.mails.renew(id);
    }
    return focusGroupId;
  }
}
