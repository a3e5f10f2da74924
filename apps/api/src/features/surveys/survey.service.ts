import {
  type Answers,
  conflict,
  ensure,
  ensureValid,
  invalid,
  itemProblems,
  lineProblem,
  may,
  notFound,
  problemsOf,
  pruned,
  roundProblems,
  type SurveyDefinition,
  signatureProblem,
  statesOf,
  submissionProblems,
  textLimits,
  tooLong,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { type IssuedPersonalLink, PersonalLinkService } from '../personal-links/index.ts';
import {
  answersOf,
  type EnterSurveyAnswersInput,
  type IssueSurveyLinkInput,
  type MoveSurveyClosingInput,
  type OpenSurveyRoundInput,
} from './survey.inputs.ts';
import { DAYS_AFTER, type LoadedInvitation, type LoadedRound, SurveyRepository } from './survey.repository.ts';
import { SurveyInviteeRepository } from './survey-invitee.repository.ts';

const DAY = 86_400_000;

/** Refuses what the engine does not take, item by item; answers what is stored. */
export function submissionOf(definition: SurveyDefinition, answers: Answers) {
  ensureValid(itemProblems(submissionProblems(definition, answers)));
  const kept = pruned(definition, answers);
  return { answers: kept, states: statesOf(definition, kept) };
}

/** Commands of the secretariat on rounds. */
@Injectable()
export class SurveyService {
  constructor(
    private readonly surveys: SurveyRepository,
    private readonly invitees: SurveyInviteeRepository,
    private readonly links: PersonalLinkService,
  ) {}

  /** Opens a round and freezes who is asked. Answers its id. */
  async open({ hotlineIds, excluded, ...input }: OpenSurveyRoundInput): Promise<string> {
    ensure(may.runSurvey(actor()));
    const round = {
      ...input,
      title: input.title.trim(),
      mailsSignature: input.mailsSignature?.trim() || null,
    };
    const exclusions = (excluded ?? []).map(({ hotlineId, reason }) => ({ hotlineId, reason: reason.trim() }));
    ensureValid(
      problemsOf(
        lineProblem('title', round.title, textLimits.line),
        roundProblems(round),
        signatureProblem('mailsSignature', round.mailsSignature),
        exclusions.flatMap(
          ({ reason }, place) => lineProblem(`excluded.${place}.reason`, reason, textLimits.line) ?? [],
        ),
      ),
    );
    if (!(await this.surveys.isPublished(round.surveyVersionId)))
      throw invalid('surveyVersionId', 'Choose a published version.');
    if (!(await this.surveys.addRound(round))) return round.id;
    const invited = await this.invitees.freeze(round.id, hotlineIds ?? null, exclusions);
    if (invited === 0) throw invalid('hotlineIds', 'Choose at least one hotline.');
    return round.id;
  }

  /** Extends a round, or closes it earlier. Answers its id. */
  async moveClosing({ id, version, closesAt }: MoveSurveyClosingInput): Promise<string> {
    const round = await this.live(id);
    if (round.closesAt === closesAt) return id;
    ensureValid(roundProblems({ ...round, closesAt }));
    if (!(await this.surveys.moveClosing(id, version, closesAt))) {
      const { title, opensAt, ...current } = await this.live(id);
      throw conflict({ id, title, opensAt, closesAt: current.closesAt, version: current.version });
    }
    return id;
  }

  /** Issues the link by which a hotline answers; the one before ends. */
  async issueLink({ id, invitationId }: IssueSurveyLinkInput): Promise<IssuedPersonalLink> {
    const invitation = await this.invited(invitationId);
    const until = Date.parse(invitation.round.closesAt) + DAYS_AFTER * DAY;
    if (until <= Date.now()) throw invalid('invitationId', 'This round is over.');
    return this.links.issue({
      id,
      recipient: invitation.hotline,
      hotlineId: invitation.hotlineId,
      purpose: 'SURVEY',
      subjectId: invitation.id,
      days: (until - Date.now()) / DAY,
      page: '/survey',
    });
  }

  /** Writes down what a hotline said by phone or on paper, by the same rules. Answers the id of the round. */
  async enter({ invitationId, channel, answers, sourceNote }: EnterSurveyAnswersInput): Promise<string> {
    const invitation = await this.invited(invitationId);
    const { round } = invitation;
    if (channel !== 'PHONE' && channel !== 'PAPER')
      throw invalid('channel', 'Choose whether it came by phone or on paper.');
    if (!round.open) throw invalid('invitationId', 'This round takes no answers now.');
    const given = submissionOf(round.definition, answersOf(answers));
    const source = { channel, sourceNote: sourceNote?.trim() || null };
    ensureValid(problemsOf(tooLong('sourceNote', source.sourceNote, textLimits.line)));
    await this.surveys.enter(invitation, given.answers, given.states, source);
    return round.id;
  }

  private async live(id: string): Promise<LoadedRound> {
    ensure(may.runSurvey(actor()));
    const round = await this.surveys.round(id);
    if (!round) throw notFound();
    ensure(may.runSurvey(actor(), { archived: round.archivedInvited !== null }));
    return round;
  }

  private async invited(id: string): Promise<LoadedInvitation> {
    ensure(may.runSurvey(actor()));
    const invitation = await this.surveys.invitation(id);
    if (!invitation) throw notFound();
    if (invitation.status === 'NOT_INVITED') throw invalid('invitationId', 'This hotline is not asked. Add it first.');
    return invitation;
  }
}
