import type { InvitationMail } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';

/** Somebody who can be asked by mail. */
export interface MailableInvitation extends Pick<InvitationMail, 'step' | 'title' | 'askedBy' | 'name' | 'zone'> {
  readonly id: string;
  readonly languages: readonly string[];
  readonly replyBy: Date | null;
  /** Working days to reply. */
  readonly days: number;
}

/** A mail as it goes to the database. */
export interface WrittenMail {
  readonly id: string;
  readonly which: string;
  readonly step: InvitationMail['step'];
  readonly subject: string;
  readonly body: string;
  readonly page: string;
  readonly deadline: Date;
  readonly at: Date;
}

const mailable = `select i.id, 'INVITATION' as step, g.title, c.name, c.languages, c.zone, null as "replyBy",
    case when i.in_place_of is null then p.reply_days else p.offer_days end as days
  from app.focus_group_invitations i join app.focus_group_candidates c on c.id = i.candidate_id
    join app.focus_group_panels p on p.id = i.focus_group_id join app.focus_groups g on g.id = i.focus_group_id`;

/** Mails of invitations, for the secretariat. */
@Injectable()
export class InvitationMailRepository {
  /** Those with an address who were not asked yet. */
  notSent(focusGroupId: string): Promise<Omit<MailableInvitation, 'askedBy'>[]> {
    return sql(
      `${mailable} where i.focus_group_id = $1 and i.state = 'DRAFT' and c.email is not null order by i.seat_number`,
      [focusGroupId],
    );
  }

  /** Somebody who was asked and has not replied, with an address. */
  async asked(candidateId: string): Promise<Omit<MailableInvitation, 'askedBy'> | undefined> {
    const [row] = await sql<Omit<MailableInvitation, 'askedBy'>>(
      `${mailable} where i.candidate_id = $1 and i.state = 'SENT' and c.email is not null`,
      [candidateId],
    );
    return row;
  }

  async write({ id, which, step, subject, body, page, deadline, at }: WrittenMail): Promise<void> {
    await sql('select app.write_invitation_mail($1, $2, $3, $4, $5, $6, $7, $8)', [
      id,
      which,
      step,
      subject,
      body,
      page,
      deadline,
      at,
    ]);
  }
}
