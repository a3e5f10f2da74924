import {
  endOfDay,
  ensureValid,
  invalid,
  isEmailAddress,
  isZone,
  lineProblem,
  problemsOf,
  replyProblems,
  textLimits,
  tooLong,
} from '@alongside/domain';
import { type CivilDate, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { ensureLink, unknownLink } from '../../kernel/operation/operation.ts';
import { noSeat } from './invitation.service.ts';
import type { AnswerInvitationByLinkInput } from './invitation-link.inputs.ts';
import { InvitationLinkRepository } from './invitation-link.repository.ts';
import type { InvitationByLink, SuggestionByLink } from './invitation-link.types.ts';
import type { SuggestColleagueByLinkInput } from './suggestion.inputs.ts';

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
    if (result === 'CLOSED') throw closed('reply');
    if (result === 'NO_SEAT') throw noSeat();
    return this.read();
  }

  async suggestion(): Promise<SuggestionByLink | null> {
    ensureLink(PURPOSE);
    return this.byLink.suggestion();
  }

  /** Takes the place of an earlier one. The secretariat decides, and may refuse. */
  async suggest(input: SuggestColleagueByLinkInput): Promise<InvitationByLink> {
    ensureLink(PURPOSE);
    const role = input.role.trim();
    const [name, organisation, email] = [input.name, input.organisation, input.email].map(trimmedOrNull);
    ensureValid(
      problemsOf(
        tooLong('name', name ?? null, textLimits.line),
        lineProblem('role', role, textLimits.line),
        tooLong('organisation', organisation ?? null, textLimits.line),
        email && !isEmailAddress(email) ? { field: 'email', message: 'Use one e-mail address.' } : undefined,
      ),
    );
    const colleague = { name: name ?? null, role, organisation: organisation ?? null, email: email ?? null };
    const result = await this.byLink.suggest(colleague);
    if (result === null) throw unknownLink();
    if (result === 'CLOSED') throw closed('role');
    if (result === 'NO_SEAT') throw invalid('role', 'No seat is kept any more that a colleague could take.');
    if (result === 'NO_NAME') throw invalid('name', 'This contact is kept as a role only. Leave the name empty.');
    return this.read();
  }
}

const closed = (field: string) => invalid(field, 'No replies are taken any more.');
