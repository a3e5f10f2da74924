import {
  endOfDay,
  ensureValid,
  invalid,
  isZone,
  lineProblem,
  problemsOf,
  replyProblems,
  textLimits,
} from '@alongside/domain';
import { type CivilDate, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { ensureLink, unknownLink } from '../../kernel/operation/operation.ts';
import { noSeat } from './invitation.service.ts';
import type { AnswerInvitationByLinkInput } from './invitation-link.inputs.ts';
import { InvitationLinkRepository } from './invitation-link.repository.ts';
import type { InvitationByLink } from './invitation-link.types.ts';

const PURPOSE = 'INVITATION';

/** What somebody does by the link of their invitation: reads it, and replies, as often as they change their mind. */
@Injectable()
export class InvitationLinkService {
  constructor(
    private readonly byLink: InvitationLinkRepository,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<InvitationByLink> {
    ensureLink(PURPOSE);
    const invitation = await this.byLink.read();
    if (!invitation) throw unknownLink();
    return invitation;
  }

  /** Never gives away a seat that somebody else holds: who comes too late waits for one. */
  async answer({ reply, until = null, because, zone }: AnswerInvitationByLinkInput): Promise<InvitationByLink> {
    ensureLink(PURPOSE);
    if (!isZone(zone)) throw invalid('zone', 'Choose a time zone of the list.');
    const day = until as CivilDate | null;
    const reason = trimmedOrNull(because);
    ensureValid(
      problemsOf(
        replyProblems({ reply, until: day }, this.clock.now(), zone),
        reason === null ? undefined : lineProblem('because', reason, textLimits.note),
      ),
    );
    const result = await this.byLink.answer({ reply, until: day && endOfDay(day, zone), because: reason, zone });
    if (result === null) throw unknownLink();
    if (result === 'CLOSED') throw invalid('reply', 'No replies are taken any more.');
    if (result === 'NO_SEAT') throw noSeat();
    return this.read();
  }
}
