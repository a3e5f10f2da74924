import {
  conflict,
  ensure,
  ensureValid,
  invalid,
  isMailAddress,
  lineProblem,
  may,
  notFound,
  problemsOf,
  textLimits,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { type LoadedInvitation, SurveyRepository } from './survey.repository.ts';
import type { AddSurveyInviteeInput, SurveyInvitationInput } from './survey-invitee.inputs.ts';
import { SurveyInviteeRepository } from './survey-invitee.repository.ts';
import type { SetSurveyContactInput } from './survey-mail.inputs.ts';
import type { SurveyInvitee } from './survey-mail.types.ts';

/** What the secretariat decides about single hotlines of a round; each answers the id of the invitation. */
@Injectable()
export class SurveyInviteeService {
  constructor(
    private readonly surveys: SurveyRepository,
    private readonly invitees: SurveyInviteeRepository,
  ) {}

  /** The list as it would be frozen at an instant. */
  async preview(opensAt: string): Promise<SurveyInvitee[]> {
    ensure(may.runSurvey(actor()));
    return this.invitees.preview(opensAt);
  }

  /** Asks one hotline more, with the reason. Answers the id of the round. */
  async add(input: AddSurveyInviteeInput): Promise<string> {
    ensure(may.runSurvey(actor()));
    const round = await this.surveys.round(input.roundId);
    if (!round || !(await this.invitees.hotlineExists(input.hotlineId))) throw notFound();
    ensure(may.runSurvey(actor(), { archived: round.archivedInvited !== null }));
    const invitee = { ...input, reason: input.reason.trim() };
    ensureValid(problemsOf(lineProblem('reason', invitee.reason, textLimits.line)));
    if (Date.parse(round.closesAt) <= Date.now()) throw invalid('roundId', 'This round is over.');
    if ((await this.invitees.add(invitee)) || (await this.invitees.wasAdded(invitee))) return round.id;
    throw invalid('hotlineId', 'This hotline is asked already.');
  }

  async decline({ invitationId }: SurveyInvitationInput): Promise<string> {
    const { hotlineId, id, status, round } = await this.invited(invitationId);
    if (!round.open) throw invalid('invitationId', 'This round takes no answers now.');
    if (status === 'SUBMITTED') throw invalid('invitationId', 'This hotline has handed in its answers.');
    await this.invitees.decline(hotlineId, id);
    return id;
  }

  async takeBackDecline({ invitationId }: SurveyInvitationInput): Promise<string> {
    const { hotlineId, id } = await this.invited(invitationId);
    await this.invitees.takeBackDecline(hotlineId, id);
    return id;
  }

  /** Notes that mails to the hotline come back; nothing more goes there until the address has changed. */
  async noteBounce({ invitationId }: SurveyInvitationInput): Promise<string> {
    const { hotlineId, id } = await this.invited(invitationId);
    if (!(await this.invitees.contact(hotlineId))) throw invalid('invitationId', 'No address for mails is known.');
    await this.invitees.noteBounce(hotlineId);
    return id;
  }

  /** Gives a hotline the address to which its surveys go. Answers the id of the hotline. */
  async setContact({ version, ...input }: SetSurveyContactInput): Promise<string> {
    ensure(may.runSurvey(actor()));
    if (!(await this.invitees.hotlineExists(input.hotlineId))) throw notFound();
    const values = { ...input, address: input.address.trim() };
    if (!isMailAddress(values.address)) throw invalid('address', 'Use one mail address.');
    const present = await this.invitees.contact(values.hotlineId);
    const same = present?.address === values.address && present.language === values.language;
    if (present && !same && present.version !== version) throw conflict(present);
    await this.invitees.setContact(values);
    return values.hotlineId;
  }

  private async invited(id: string): Promise<LoadedInvitation> {
    ensure(may.runSurvey(actor()));
    const invitation = await this.surveys.invitation(id);
    if (!invitation) throw notFound();
    if (invitation.status === 'NOT_INVITED') throw invalid('invitationId', 'This hotline is not asked. Add it first.');
    return invitation;
  }
}
