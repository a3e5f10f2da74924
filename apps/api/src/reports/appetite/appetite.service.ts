import {
  type AppetiteFigures,
  appetiteOf,
  asksAppetite,
  ensure,
  invalid,
  may,
  type ResultAudience,
  resultsFor,
  resultsOf,
  type TrendGroup,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { AppetiteRepository, type AskedRound, type PlacedResponse } from './appetite.repository.ts';

/** What was answered by a hotline, a region or everybody. */
export interface AppetiteLine extends AppetiteFigures {
  /** Of the hotline; the code of a region; UNKNOWN where answers belong to nobody; ALL. */
  readonly id: string;
  readonly name: string | null;
}

export interface AppetiteInRound {
  readonly roundId: string;
  readonly title: string;
  readonly on: CivilDate;
  readonly lines: readonly AppetiteLine[];
}

export interface AppetiteOverRounds {
  readonly audience: ResultAudience;
  readonly rounds: readonly AppetiteInRound[];
}

const lineOf: Readonly<Record<TrendGroup, (response: PlacedResponse) => Pick<AppetiteLine, 'id' | 'name'>>> = {
  ALL: () => ({ id: 'ALL', name: null }),
  HOTLINE: ({ hotlineId, respondent }) =>
    hotlineId ? { id: hotlineId, name: respondent } : { id: 'UNKNOWN', name: null },
  REGION: ({ region }) => ({ id: region ?? 'UNKNOWN', name: null }),
};

/** The wish to do more in each round that asked for it. */
@Injectable()
export class AppetiteService {
  constructor(private readonly rounds: AppetiteRepository) {}

  /**
   * As the viewer's audience sees it: the secretariat every answer, hotlines what was released to members, and of it no parts.
   * Throws VALIDATION where a hotline asks to tell others apart.
   */
  async overRounds(by: TrendGroup): Promise<AppetiteOverRounds> {
    const audience: ResultAudience = actor().role === 'SECRETARIAT' ? 'SECRETARIAT' : 'MEMBERS';
    ensure(may.seeSurveyResults(actor(), audience));
    if (audience === 'MEMBERS' && by !== 'ALL') throw invalid('by', 'Answers of others are told all together.');
    const lines = audience === 'MEMBERS' ? linesForMembers : linesBy(by);
    const asked = (await this.rounds.rounds()).filter(({ definition }) => asksAppetite(definition));
    const rounds = asked.map((round) => ({
      roundId: round.id,
      title: round.title,
      on: round.on,
      lines: lines(round),
    }));
    return { audience, rounds: rounds.filter((round) => round.lines.length > 0) };
  }
}

/** Every answer counts; what is told apart is small, and only the secretariat sees it. */
const linesBy =
  (by: TrendGroup) =>
  ({ definition, responses }: AskedRound): AppetiteLine[] => {
    const lines = new Map<
      string,
      { readonly line: Pick<AppetiteLine, 'id' | 'name'>; readonly of: PlacedResponse[] }
    >();
    for (const response of responses) {
      const line = lineOf[by](response);
      const of = lines.get(line.id)?.of ?? [];
      of.push(response);
      lines.set(line.id, { line, of });
    }
    return [...lines.values()].map(({ line, of }) => ({
      ...line,
      ...appetiteOf(definition, resultsOf({ definition, responses: of })),
    }));
  };

/** What was released, or of a round of the past what members may see of answers that belong to nobody. */
function linesForMembers({ definition, archived, released, responses }: AskedRound): AppetiteLine[] {
  const results = archived ? resultsFor('MEMBERS', definition, resultsOf({ definition, responses })) : released;
  return results ? [{ id: 'ALL', name: null, ...appetiteOf(definition, results) }] : [];
}
