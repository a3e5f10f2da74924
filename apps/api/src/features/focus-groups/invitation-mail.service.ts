import { ensure, type InvitationMail, invitationLanguage, invitationMail, may, replyDeadline } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/new-id.ts';
import { actor } from '../../kernel/operation/operation.ts';
import type { MailInvitationsInput } from './invitation.inputs.ts';
import { InvitationService } from './invitation.service.ts';
import { InvitationMailRepository, type MailableInvitation } from './invitation-mail.repository.ts';

/** The page that the link of a mail opens. */
const PAGE = '/answer/invitation';

/** Invitations by mail. The link is made when the mail leaves, so nobody here ever sees a token. */
@Injectable()
export class InvitationMailService {
  constructor(
    private readonly source: DataSource,
    private readonly mails: InvitationMailRepository,
    private readonly invitations: InvitationService,
    private readonly clock: Clock,
  ) {}

  /** Asks everybody of a focus group who was not asked yet and has an address. From then on offers and reminders go out by themselves. */
  async send({ focusGroupId }: MailInvitationsInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    await this.invitations.inviting(focusGroupId);
    for (const invitation of await this.mails.notSent(focusGroupId)) {
      const mail = this.mailFor({ ...invitation, askedBy: actor().name });
      await this.mails.write(mail);
    }
    return focusGroupId;
  }

  /** Asks somebody again who was asked at another address and has not replied. */
  async renew(candidateId: string): Promise<void> {
    const invitation = await this.mails.asked(candidateId);
    if (invitation) await this.mails.write(this.mailFor({ ...invitation, askedBy: actor().name }));
  }

  /** For the job: offers to reserves, and one reminder. */
  async writeDue(): Promise<void> {
    const due = await this.source.query<MailableInvitation[]>('select * from app.invitations_to_mail($1)', [
      this.clock.now(),
    ]);
    for (const invitation of due) {
      const { id, which, step, subject, body, deadline, at } = this.mailFor(invitation);
      await this.source.query('select app.write_invitation_mail($1, $2, $3, $4, $5, $6, $7, $8)', [
        id,
        which,
        step,
        subject,
        body,
        PAGE,
        deadline,
        at,
      ]);
    }
  }

  private mailFor(invitation: MailableInvitation) {
    const at = this.clock.now();
    const { id: which, step, title, askedBy, name, zone, languages, days } = invitation;
    const replyBy = step === 'REMINDER' && invitation.replyBy ? new Date(invitation.replyBy) : replyDeadline(at, days);
    const mail: InvitationMail = { step, title, askedBy, name, replyBy, zone };
    return {
      id: newId(),
      which,
      step,
      page: PAGE,
      deadline: replyBy,
      at,
      ...invitationMail(mail, invitationLanguage(languages)),
    };
  }
}
