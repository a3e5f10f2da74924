import {
  ensure,
  figureAt,
  may,
  notFound,
  prevention2020,
  quotations2020,
  type ResultAudience,
  responseRate,
  resultsFor,
  resultsOf,
  roundingOf,
  type SurveyResponse,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { type LoadedRound, SurveyRepository } from './survey.repository.ts';
import { type AnalysedInvitees, SurveyResultsRepository } from './survey-results.repository.ts';
import type { SurveyQuotation, SurveyResults } from './survey-results.types.ts';

/** Figures of rounds, for the secretariat and, once it has released them, for members. */
@Injectable()
export class SurveyResultsService {
  constructor(
    private readonly surveys: SurveyRepository,
    private readonly answers: SurveyResultsRepository,
  ) {}

  /**
   * What an audience sees. Members get what the secretariat has released: their own operations never read the answers
   * of others. Null where nothing was released.
   */
  async results(roundId: string, audience?: ResultAudience | null): Promise<SurveyResults | null> {
    const wanted = audience ?? (actor().role === 'SECRETARIAT' ? 'SECRETARIAT' : 'MEMBERS');
    ensure(may.seeSurveyResults(actor(), wanted));
    const round = await this.loaded(roundId);
    if (round.archivedInvited === null && actor().role !== 'SECRETARIAT') return this.answers.released(roundId);
    return this.computed(round, wanted);
  }

  /** Freezes the results for members as they are now. Answers the id of the round. */
  async release(roundId: string): Promise<string> {
    ensure(may.runSurvey(actor()));
    const round = await this.loaded(roundId);
    ensure(may.runSurvey(actor(), { archived: round.archivedInvited !== null }));
    await this.answers.release(roundId, await this.computed(round, 'MEMBERS'));
    return roundId;
  }

  private async computed(round: LoadedRound, audience: ResultAudience): Promise<SurveyResults> {
    const archived = round.archivedInvited !== null;
    const found = archived ? await this.answers.archived(round) : await this.answers.live(round);
    const { definition } = round;
    const questions = resultsFor(audience, definition, resultsOf({ definition, ...found }));
    const words = (item: string) =>
      audience === 'SECRETARIAT' ? found.responses.flatMap((each) => wordsOf(each, item)) : null;
    return {
      audience,
      responseRate: responseRate(found.invitees),
      questions: questions.map((question) => ({
        ...question,
        items: question.items.map((item) => ({ ...item, choices: [...item.choices], texts: words(item.item) })),
      })),
      quotations: archived && definition.key === prevention2020.key ? quotationsOf(round, found) : [],
    };
  }

  private async loaded(id: string): Promise<LoadedRound> {
    const round = await this.surveys.round(id);
    if (!round) throw notFound();
    return round;
  }
}

function wordsOf({ respondent, answers }: SurveyResponse, item: string) {
  const text = answers[item]?.text ?? answers[item]?.initiatives?.map(({ name }) => name).join('; ');
  return text ? [{ respondent, text }] : [];
}

/** What the report of 2020 printed, beside what the answers give. Those figures are public, so nobody's view hides them. */
const quotationsOf = ({ definition }: LoadedRound, { invitees, responses }: AnalysedInvitees): SurveyQuotation[] =>
  quotations2020.map((quotation) => {
    const { code, printed, words, source, at } = quotation;
    const figure = at === 'RESPONSE_RATE' ? responseRate(invitees).rr1 : figureAt({ definition, responses }, at);
    return { code, printed, words: words ?? null, source, figure, rounding: roundingOf(quotation, figure) };
  });
