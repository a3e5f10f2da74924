import {
  conflict,
  ensure,
  ensureValid,
  invalid,
  lineProblem,
  may,
  notFound,
  problemsOf,
  quoteProblems,
  textLimits,
} from '@alongside/domain';
import { today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { SurveyRepository } from './survey.repository.ts';
import type { ReleaseSurveyQuoteInput } from './survey-quote.inputs.ts';
import { SurveyQuoteRepository } from './survey-quote.repository.ts';
import type { SurveyQuote, SurveyQuoteRelease } from './survey-quote.types.ts';

/** Releases words out of answers one by one, and takes them back. */
@Injectable()
export class SurveyQuoteService {
  constructor(
    private readonly surveys: SurveyRepository,
    private readonly quotes: SurveyQuoteRepository,
  ) {}

  /** What may be read of a round. */
  async released(roundId: string): Promise<SurveyQuote[]> {
    ensure(may.seeSurveyResults(actor(), 'MEMBERS'));
    return this.quotes.released(roundId);
  }

  /** All of them with their sources for the secretariat; a hotline sees what was made of its own words. */
  async releases(roundId: string): Promise<SurveyQuoteRelease[]> {
    ensure(may.seeSurveyResults(actor(), 'MEMBERS'));
    return this.quotes.releases(roundId);
  }

  async release(input: ReleaseSurveyQuoteInput): Promise<SurveyQuoteRelease> {
    ensure(may.runSurvey(actor()));
    const invitation = await this.surveys.invitation(input.invitationId);
    if (!invitation) throw notFound();
    const quote = { ...input, text: input.text.trim(), agreedBy: input.agreedBy.trim() };
    const answer = (await this.quotes.answers(invitation.id))?.[quote.item];
    if (!answer?.text) throw invalid('item', 'This hotline has not answered that in words.');
    const line = lineProblem('agreedBy', quote.agreedBy, textLimits.line);
    ensureValid(problemsOf(...quoteProblems(quote, today(new Date())), line));
    await this.quotes.add(quote, invitation.hotlineId);
    return this.loaded(quote.id);
  }

  /** `back` takes it back at once from everybody; the undo of it releases the same words again. */
  async takeBack({ id, version }: VersionedInput, back: boolean): Promise<SurveyQuoteRelease> {
    ensure(may.runSurvey(actor()));
    const quote = await this.loaded(id);
    if ((quote.takenBackAt !== null) === back) return quote;
    if (!(await this.quotes.takeBack(id, version, back))) throw conflict({ ...(await this.loaded(id)) });
    return this.loaded(id);
  }

  private async loaded(id: string): Promise<SurveyQuoteRelease> {
    const quote = await this.quotes.one(id);
    if (!quote) throw notFound();
    return quote;
  }
}
