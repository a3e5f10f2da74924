import { ensureValid, problemsOf, zoneProblem } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { ensureLink, unknownLink } from '../../kernel/operation/operation.ts';
import type { AnswerPollByLinkInput } from './date-poll.inputs.ts';
import type { ConsentByLinkInput } from './session.inputs.ts';
import { SessionLinkRepository } from './session-link.repository.ts';
import type { SessionByLink } from './session-link.types.ts';

const PURPOSE = 'INVITATION';

/** What the holder of an invitation's link does for poll and session. */
@Injectable()
export class SessionLinkService {
  constructor(private readonly byLink: SessionLinkRepository) {}

  async read(): Promise<SessionByLink> {
    ensureLink(PURPOSE);
    const seen = await this.byLink.read();
    if (!seen) throw unknownLink();
    return seen;
  }

  /** May come again and change the answers, while the poll is open. */
  async answer({ zone, answers }: AnswerPollByLinkInput): Promise<SessionByLink> {
    ensureLink(PURPOSE);
    ensureValid(problemsOf(zoneProblem('zone', zone)));
    const given = answers.map(({ optionId, vote = null }) => ({ optionId, vote }));
    if (!(await this.byLink.answer(zone, given))) throw unknownLink();
    return this.read();
  }

  /** Can be taken back for as long as the link lives. */
  async consent({ consents }: ConsentByLinkInput): Promise<SessionByLink> {
    ensureLink(PURPOSE);
    if (!(await this.byLink.consent(consents))) throw unknownLink();
    return this.read();
  }
}
