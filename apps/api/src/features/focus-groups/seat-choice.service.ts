import {
  ensure,
  ensureValid,
  invalid,
  lineProblem,
  may,
  notFound,
  problemsOf,
  seatChoices,
  textLimits,
  wrongStage,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { FocusGroupRepository } from './focus-group.repository.ts';
import type { OfferSeatByHandInput } from './invitation.inputs.ts';
import { InvitationRepository } from './invitation.repository.ts';
import { InvitationService } from './invitation.service.ts';
import type { SeatChoiceType } from './invitation.types.ts';

/** Free seats that nobody could take with all rules kept: the secretariat gives them to somebody, and says why. */
@Injectable()
export class SeatChoiceService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly invitations: InvitationRepository,
    private readonly open: InvitationService,
  ) {}

  /** Whom a free seat could be given to, and which rules that would break. */
  async choices(focusGroupId: string): Promise<SeatChoiceType[]> {
    ensure(may.seeFocusGroup(actor()));
    await this.groups.read(focusGroupId);
    const standing = await this.invitations.standing(focusGroupId);
    if (!standing) throw notFound();
    return seatChoices(standing).map(({ candidateId, broken }) => ({
      candidateId,
      broken: broken.map((rule) => {
        const { attribute = null, value = null } = rule.rule === 'SEATS' ? {} : rule;
        return { rule: rule.rule, attribute, value } as SeatChoiceType['broken'][number];
      }),
    }));
  }

  /** Answers the id of the focus group. Refused while somebody is left who keeps the rules: the seat is theirs. */
  async offer({ id, focusGroupId, candidateId, because }: OfferSeatByHandInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    await this.open.inviting(focusGroupId);
    // The same again, after a lost answer.
    if (await this.invitations.load(id)) return focusGroupId;
    const seat = await this.invitations.freeSeat(focusGroupId);
    if (!seat?.nobodyLeft)
      throw wrongStage(seat ? 'A reserve may still keep the rules. Wait for the offer.' : 'No seat is free.', {
        from: 'INVITING',
        to: 'INVITING',
        missing: [],
      });
    const standing = await this.invitations.standing(focusGroupId);
    if (!standing || !seatChoices(standing).some((choice) => choice.candidateId === candidateId))
      throw invalid('candidateId', 'Choose somebody who was in the draw, holds no seat and has not said no.');
    ensureValid(problemsOf(lineProblem('because', because, textLimits.note)));
    await this.invitations.offerByHand(id, focusGroupId, seat, {
      candidateId,
      turn: standing.order.indexOf(candidateId) + 1,
      because: because.trim(),
    });
    return focusGroupId;
  }
}
