import {
  type CrossSide,
  compareResults,
  crossProblems,
  crossReleaseProblems,
  crossTableFor,
  crossTableOf,
  ensure,
  ensureValid,
  figureAt,
  linkedItems,
  may,
  notFound,
  prevention2020,
  quotations2020,
  type ResultAudience,
  responseRate,
  resultsFor,
  resultsOf,
  resultsOfBoth,
  roundingOf,
  type SurveyResponse,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { type LoadedRound, SurveyRepository } from './survey.repository.ts';
import type { SurveyComparison } from './survey-comparison.types.ts';
import { crossTableAnswer, type SurveyCrossTable } from './survey-cross-table.types.ts';
import type {
  ReleaseSurveyResultsInput,
  SurveyComparisonArgs,
  SurveyCrossPairInput,
  SurveyCrossTableArgs,
} from './survey-results.inputs.ts';
import { type AnalysedInvitees, SurveyResultsRepository } from './survey-results.repository.ts';
import type { SurveyQuotation, SurveyResults } from './survey-results.types.ts';

interface CrossPair {
  readonly rows: CrossSide;
  readonly columns: CrossSide;
}

const sideOf = ({ item, option = null }: SurveyCrossPairInput['rows']): CrossSide => ({ item, option });
const pairOf = ({ rows, columns }: SurveyCrossPairInput): CrossPair => ({
  rows: sideOf(rows),
  columns: sideOf(columns),
});
const isArchived = ({ archivedInvited }: LoadedRound): boolean => archivedInvited !== null;
const ownAudience = (): ResultAudience => (actor().role === 'SECRETARIAT' ? 'SECRETARIAT' : 'MEMBERS');

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
    const wanted = audience ?? ownAudience();
    ensure(may.seeSurveyResults(actor(), wanted));
    return this.seen(await this.loaded(roundId), wanted);
  }

  /**
   * A round with its results as members read them, for what is made of them. Null where they were never released; without
   * results where they were released anew after `knownAt`, so that they are not any more what they were.
   */
  async forMembers(
    roundId: string,
    knownAt: Date,
  ): Promise<{ readonly round: LoadedRound; readonly results: SurveyResults | null } | null> {
    ensure(may.seeSurveyResults(actor(), 'MEMBERS'));
    const round = await this.surveys.round(roundId);
    if (!round) return null;
    if (isArchived(round)) return { round, results: await this.seen(round, 'MEMBERS') };
    const released = await this.answers.lastRelease(roundId);
    return released && { round, results: released.at <= knownAt ? released.results : null };
  }

  /** Freezes the results for members as they are now, with the cross-tables. Answers the id of the round. */
  async release({ roundId, crossTables }: ReleaseSurveyResultsInput): Promise<string> {
    ensure(may.runSurvey(actor()));
    const round = await this.loaded(roundId);
    ensure(may.runSurvey(actor(), { archived: isArchived(round) }));
    const pairs = crossTables?.map(pairOf) ?? (await this.releasedPairs(roundId));
    ensureValid(crossReleaseProblems(round.definition, pairs));
    await this.answers.release(roundId, this.computed(round, await this.found(round), 'MEMBERS', pairs));
    return roundId;
  }

  /** Two questions against each other, as an audience would see them. Only the secretariat looks into any two of them. */
  async crossTable({ roundId, pair, audience }: SurveyCrossTableArgs): Promise<SurveyCrossTable> {
    ensure(may.runSurvey(actor()));
    const round = await this.loaded(roundId);
    const { rows, columns } = pairOf(pair);
    ensureValid(crossProblems(round.definition, rows, columns));
    const { definition } = round;
    const analysed = { definition, ...(await this.found(round)) };
    return crossTableAnswer(
      crossTableFor(audience, definition, resultsOf(analysed), crossTableOf(analysed, rows, columns)),
    );
  }

  /** A round beside an earlier one, made of nothing but what the audience sees of each. Null where one is not released. */
  async comparison({ roundId, earlierRoundId, audience }: SurveyComparisonArgs): Promise<SurveyComparison | null> {
    const wanted = audience ?? ownAudience();
    ensure(may.seeSurveyResults(actor(), wanted));
    const [later, earlier] = [await this.loaded(roundId), await this.loaded(earlierRoundId)];
    const [after, before] = [await this.seen(later, wanted), await this.seen(earlier, wanted)];
    if (!after || !before) return null;
    const links = linkedItems(earlier.definition, later.definition);
    const both = wanted === 'SECRETARIAT' ? await this.inBoth(earlier, later) : null;
    const ofBoth = both && compareResults(links, both.earlier, both.later);
    return {
      earlierDefinition: JSON.stringify(earlier.definition),
      respondentsInBoth: both?.respondents ?? null,
      items: compareResults(links, before.questions, after.questions).map((each, at) => ({
        ...each,
        note: each.note && JSON.stringify(each.note),
        inBoth: ofBoth?.[at]?.choices ?? null,
      })),
    };
  }

  /** A round with its answers. Row-level security gives those of others to the secretariat only. */
  found(round: LoadedRound): Promise<AnalysedInvitees> {
    return isArchived(round) ? this.answers.archived(round) : this.answers.live(round);
  }

  async loaded(id: string): Promise<LoadedRound> {
    const round = await this.surveys.round(id);
    if (!round) throw notFound();
    return round;
  }

  private async seen(round: LoadedRound, audience: ResultAudience): Promise<SurveyResults | null> {
    if (!isArchived(round) && actor().role !== 'SECRETARIAT') return this.answers.released(round.id);
    const pairs = isArchived(round) ? [] : await this.releasedPairs(round.id);
    return this.computed(round, await this.found(round), audience, pairs);
  }

  private async releasedPairs(roundId: string): Promise<readonly CrossPair[]> {
    return (await this.answers.released(roundId))?.crossTables ?? [];
  }

  private async inBoth(earlier: LoadedRound, later: LoadedRound) {
    const analysed = async (round: LoadedRound) => ({ definition: round.definition, ...(await this.found(round)) });
    return resultsOfBoth(await analysed(earlier), await analysed(later));
  }

  private computed(
    round: LoadedRound,
    found: AnalysedInvitees,
    audience: ResultAudience,
    pairs: readonly CrossPair[],
  ): SurveyResults {
    const { definition } = round;
    const analysed = { definition, ...found };
    const counted = resultsOf(analysed);
    const words = (item: string) =>
      audience === 'SECRETARIAT' ? found.responses.flatMap((each) => wordsOf(each, item, found.invitationIds)) : null;
    return {
      audience,
      responseRate: responseRate(found.invitees),
      questions: resultsFor(audience, definition, counted).map((question) => ({
        ...question,
        items: question.items.map((item) => ({ ...item, choices: [...item.choices], texts: words(item.item) })),
      })),
      quotations: isArchived(round) && definition.key === prevention2020.key ? quotationsOf(round, found) : [],
      crossTables: pairs.map(({ rows, columns }) =>
        crossTableAnswer(crossTableFor(audience, definition, counted, crossTableOf(analysed, rows, columns))),
      ),
    };
  }
}

function wordsOf(
  { respondent, answers }: SurveyResponse,
  item: string,
  invitationIds: AnalysedInvitees['invitationIds'],
) {
  const text = answers[item]?.text ?? answers[item]?.initiatives?.map(({ name }) => name).join('; ');
  return text ? [{ respondent, text, invitationId: invitationIds.get(respondent) ?? null }] : [];
}

/** What the report of 2020 printed, beside what the answers give. Those figures are public, so nobody's view hides them. */
const quotationsOf = ({ definition }: LoadedRound, { invitees, responses }: AnalysedInvitees): SurveyQuotation[] =>
  quotations2020.map((quotation) => {
    const { code, printed, words, source, at } = quotation;
    const figure = at === 'RESPONSE_RATE' ? responseRate(invitees).rr1 : figureAt({ definition, responses }, at);
    return { code, printed, words: words ?? null, source, figure, rounding: roundingOf(quotation, figure) };
  });
