import {
  conflict,
  englishSurveyMailWords,
  ensure,
  ensureValid,
  invalid,
  may,
  nextWorkingTime,
  notFound,
  problemsOf,
  type SurveyMailStep,
  signatureProblem,
  surveyMail,
  surveyMailBar,
  surveyMailBars,
  surveyMailPlan,
  surveyReminderBar,
  zoneOfCountry,
} from '@alongside/domain';
import { germanSurveyMailWords } from '@alongside/domain/german';
import { today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/new-id.ts';
import { actor } from '../../kernel/operation/operation.ts';
import { type LoadedRound, SurveyRepository } from './survey.repository.ts';
import type { RemindSurveyInput, SetSurveyMailsInput } from './survey-mail.inputs.ts';
import { type MailedHotline, type NewSurveyMail, SurveyMailRepository } from './survey-mail.repository.ts';

const wordsOf = { EN: englishSurveyMailWords, DE: germanSurveyMailWords } as const;
/** The page that the link of a survey opens. */
const PAGE = '/survey';

/** The mails of rounds: by plan, until a hotline has answered, and by hand. */
@Injectable()
export class SurveyMailService {
  constructor(
    private readonly surveys: SurveyRepository,
    private readonly mails: SurveyMailRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes every mail that is due into the outbox. Safe to run again, in several processes and cut off anywhere: each step
   * is written once for each hotline, in one transaction with its mail.
   */
  async writeDue(): Promise<void> {
    const now = this.clock.now();
    const due = (await this.mails.maybeDue(now)).flatMap((hotline) => {
      if (surveyMailBar(facts(hotline), hotline, now)) return [];
      const [next] = surveyMailPlan(hotline, hotline.mails, zoneOf(hotline), now);
      return next && next.at <= now ? [written(hotline, next.step, now)] : [];
    });
    if (due.length > 0) await this.mails.writeByPlan(due, now);
  }

  /** Reminds hotlines beside the plan, at once or in their next working hour. Answers the id of the round. */
  async remind({ roundId, invitationIds }: RemindSurveyInput): Promise<string> {
    const round = await this.live(roundId);
    if (!round.signature) throw invalid('roundId', 'Say first who signs the mails of this round.');
    const hotlines = await this.mails.invitees(roundId, invitationIds);
    if (hotlines.length === 0 || hotlines.length < new Set(invitationIds).size) throw notFound();
    const now = this.clock.now();
    for (const hotline of hotlines) {
      const bar = surveyReminderBar(facts(hotline), hotline, now);
      if (bar) throw invalid('invitationIds', `${hotline.hotline}: ${surveyMailBars.definition(bar)}`);
    }
    const mails = hotlines.map((hotline) => written(hotline, 'EXTRA', nextWorkingTime(now, zoneOf(hotline))));
    const count = await this.mails.writeByHand(mails, now);
    if (count < mails.length) throw invalid('invitationIds', surveyMailBars.definition('MAILED_TODAY'));
    return roundId;
  }

  /** Lets the mails of a round leave by plan, pauses them, or leaves everything to hands. Answers the id of the round. */
  async setMailing({ id, version, mails, signature }: SetSurveyMailsInput): Promise<string> {
    const round = await this.live(id);
    const signed = signature?.trim() || round.signature;
    if (mails !== 'OFF' && !signed) throw invalid('signature', 'Say who signs the mails.');
    ensureValid(problemsOf(signatureProblem('signature', signed)));
    if (!(await this.mails.setMailing(id, version, mails, signed))) {
      const current = await this.live(id);
      throw conflict({ id, mails: current.mails, signature: current.signature, version: current.version });
    }
    return id;
  }

  private async live(id: string): Promise<LoadedRound> {
    ensure(may.runSurvey(actor()));
    const round = await this.surveys.round(id);
    if (!round) throw notFound();
    ensure(may.runSurvey(actor(), { archived: round.archivedInvited !== null }));
    return round;
  }
}

const zoneOf = ({ country }: MailedHotline): string => zoneOfCountry(country);

const facts = ({ status, language, bouncedAt, mails }: MailedHotline) => ({
  status,
  contact: language === null ? null : { bouncedAt },
  mails,
});

function written(hotline: MailedHotline, step: SurveyMailStep, dueAt: Date): NewSurveyMail {
  const { invitationId, language, signature } = hotline;
  const zone = zoneOf(hotline);
  const text = surveyMail(step, { ...hotline, zone, signature: signature ?? '' }, wordsOf[language ?? 'EN']);
  const page = step === 'ANNOUNCEMENT' ? null : PAGE;
  return { id: newId(), invitationId, step, ...text, page, dueAt, dueOn: today(dueAt, zone) };
}
