import {
  type AnswerProposal,
  type Answers,
  type InitiativeMatch,
  type KnownInitiative,
  matchesOf,
  proposalsOf,
  type SurveyDefinition,
  sureMatch,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How many answers are read before the registry is asked for again. */
const PART = 50;

/** An answer that was handed in and not read yet. */
interface UnreadAnswer {
  readonly hotline_id: string;
  readonly id: string;
  readonly version: number;
  readonly country: string | null;
  readonly definition: SurveyDefinition;
  readonly answers: Answers;
}

/**
 * Reads what hotlines have handed in, however it came in, for what it proposes. It is nobody: it sees answers and the
 * registry through two functions, and writes through a third. Safe in several processes, and to be cut off anywhere.
 */
@Injectable()
export class AnswerReadingService {
  constructor(private readonly source: DataSource) {}

  /** Goes on until everything is read. */
  async readAll(stop: AbortSignal): Promise<void> {
    for (let unread = await this.unread(); unread.length > 0 && !stop.aborted; unread = await this.unread()) {
      const registry = await this.registry();
      for (const answer of unread) await this.keep(answer, registry);
      if (unread.length < PART) return;
    }
  }

  private unread(): Promise<UnreadAnswer[]> {
    return this.source.query<UnreadAnswer[]>('select * from app.answers_to_read($1)', [PART]);
  }

  private async registry(): Promise<readonly KnownInitiative[]> {
    const [row] = await this.source.query<{ list: KnownInitiative[] }[]>('select app.registry_to_match() as list');
    return row?.list ?? [];
  }

  private async keep(
    { hotline_id, id, version, country, definition, answers }: UnreadAnswer,
    registry: readonly KnownInitiative[],
  ): Promise<void> {
    const proposals = proposalsOf(definition, answers).map((proposal, place) => {
      const matches = matchesFor(proposal, country, registry);
      return { ...proposal, place, matches, initiative: sureMatch(matches) };
    });
    await this.source.query('select app.keep_survey_proposals($1, $2, $3, $4)', [
      hotline_id,
      id,
      version,
      JSON.stringify(proposals),
    ]);
  }
}

/** What was picked from the registry is certain; a name is compared. */
function matchesFor(
  { chosen, content }: AnswerProposal,
  country: string | null,
  registry: readonly KnownInitiative[],
): readonly InitiativeMatch[] {
  if (chosen !== null && registry.some(({ id }) => id === chosen))
    return [{ initiativeId: chosen, score: 100, reasons: ['CHOSEN'] }];
  return content.name === null ? [] : matchesOf(content.name, country, registry);
}
