import {
  brokenByColleague,
  ensure,
  ensureValid,
  invalid,
  lineProblem,
  may,
  notFound,
  problemsOf,
  type Refusal,
  replyDeadline,
  textLimits,
  wrongStage,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { actor } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import { CandidateService } from './candidate.service.ts';
import { InvitationRepository } from './invitation.repository.ts';
import { InvitationService, type OpenedInvitation } from './invitation.service.ts';
import type { ApproveColleagueInput, RefuseColleagueInput } from './suggestion.inputs.ts';
import { type Suggestion, SuggestionRepository } from './suggestion.repository.ts';

interface Opened extends OpenedInvitation {
  readonly suggestion: Suggestion;
}

/** What the secretariat decides on colleagues whom people named in their own place. Answers the id of the focus group. */
@Injectable()
export class SuggestionService {
  constructor(
    private readonly suggestions: SuggestionRepository,
    private readonly candidates: CandidateService,
    private readonly invitations: InvitationRepository,
    private readonly open: InvitationService,
    private readonly clock: Clock,
  ) {}

  /** Gives the seat to the colleague. Where a rule is broken by it, a reason is needed. */
  async approve({ id, version, candidate, because }: ApproveColleagueInput): Promise<string> {
    const { suggestion, invitation } = await this.undecided(id, version);
    if (invitation.seatNumber === null) throw invalid('id', 'No seat is kept any more for whoever named them.');
    const row = await this.candidates.standIn(invitation.focusGroupId, candidate);
    const standing = await this.invitations.standing(invitation.focusGroupId);
    if (!standing) throw notFound();
    const reason = trimmedOrNull(because);
    const broken = brokenByColleague(standing, row, invitation.candidateId);
    if (broken.length > 0 && reason === null)
      throw invalid('because', 'A rule would be broken. Say why they may come all the same.');
    ensureValid(problemsOf(reason === null ? undefined : lineProblem('because', reason, textLimits.note)));
    await this.suggestions.approve(suggestion, invitation, row.id, reason);
    return invitation.focusGroupId;
  }

  /** The seat stays kept for whoever named the colleague, until a new deadline. */
  async refuse({ id, version, because }: RefuseColleagueInput): Promise<string> {
    const { suggestion, invitation, panel } = await this.undecided(id, version);
    ensureValid(problemsOf(lineProblem('because', because, textLimits.note)));
    const replyBy = replyDeadline(this.clock.now(), panel.offerDays);
    await this.suggestions.refuse(suggestion, because.trim(), replyBy);
    return invitation.focusGroupId;
  }

  private async undecided(id: string, version: number): Promise<Opened> {
    ensure(may.keepFocusGroup(actor()));
    const found = await this.suggestions.load(id);
    if (!found) throw notFound();
    const opened = await this.open.open(found.invitationId);
    const suggestion = await this.suggestions.load(id);
    if (!suggestion) throw notFound();
    await ensureVersion('focus_group_suggestions', suggestion, version);
    if (suggestion.state !== 'OPEN') throw decided(suggestion);
    return { ...opened, suggestion };
  }
}

const decided = ({ state }: Suggestion): Refusal =>
  wrongStage('This was decided already.', { from: state, to: state, missing: [] });
