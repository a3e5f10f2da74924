import { allItems, answerProblems, conflict, ensureValid, invalid, isBlank, itemProblems } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { ensureLink, unknownLink } from '../../kernel/operation/operation.ts';
import { answerOf, answersOf, type SurveyAnswersInput } from './survey.inputs.ts';
import { submissionOf } from './survey.service.ts';
import type { KeepSurveyAnswerByLinkInput } from './survey-link.inputs.ts';
import { type LinkedSurvey, SurveyLinkRepository } from './survey-link.repository.ts';
import type { KeptSurveyAnswer, SurveyByLink } from './survey-link.types.ts';

const PURPOSE = 'SURVEY';

/** What a hotline does by its link: reads what is asked, answers as it goes, hands in, or declines. */
@Injectable()
export class SurveyLinkService {
  constructor(private readonly byLink: SurveyLinkRepository) {}

  async read(): Promise<SurveyByLink> {
    const { definition, answers, ...seen } = await this.survey();
    return { ...seen, definition: JSON.stringify(definition), answers: JSON.stringify(answers) };
  }

  /** Notes that somebody has begun to read; asked by the button, so that a mail scanner does not count. */
  async open(): Promise<SurveyByLink> {
    ensureLink(PURPOSE);
    if (!(await this.byLink.open())) throw closed();
    return this.read();
  }

  /** Keeps one answer of the draft. Answers off the route may wait in it; answers that fit nowhere are refused. */
  async keep({ revision, reached, ...given }: KeepSurveyAnswerByLinkInput): Promise<KeptSurveyAnswer> {
    const { definition } = await this.survey();
    const item = allItems(definition).find(({ code }) => code === given.item);
    if (!item) throw invalid('item', 'This survey has no such question.');
    if (reached && !definition.questions.some(({ code }) => code === reached))
      throw invalid('reached', 'This survey has no such question.');
    const answer = answerOf(given);
    ensureValid(itemProblems(answerProblems(item, answer)));
    const kept = await this.byLink.keep(item.code, isBlank(answer) ? null : answer, reached ?? null, revision);
    if (kept === null) throw closed();
    if (kept >= 0) return { revision: kept };
    const current = await this.survey();
    throw conflict({ revision: current.revision, answers: current.answers }, 'Somebody else has answered meanwhile.');
  }

  /** May come again until the closing; the same answers twice are one. Every item that does not fit is refused. */
  async submit({ answers }: SurveyAnswersInput): Promise<SurveyByLink> {
    const { definition } = await this.survey();
    const given = submissionOf(definition, answersOf(answers));
    if (!(await this.byLink.submit(given.answers, given.states))) throw closed();
    return this.read();
  }

  async decline(): Promise<SurveyByLink> {
    ensureLink(PURPOSE);
    if (!(await this.byLink.decline())) throw closed();
    return this.read();
  }

  private async survey(): Promise<LinkedSurvey> {
    ensureLink(PURPOSE);
    const survey = await this.byLink.read();
    if (!survey) throw unknownLink();
    return survey;
  }
}

const closed = () => invalid('closesAt', 'This survey takes no answers now.');
