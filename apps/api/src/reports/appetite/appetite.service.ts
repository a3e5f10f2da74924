import {
  type AppetiteLine,
  appetiteForMembers,
  appetiteLines,
  asksAppetite,
  ensure,
  invalid,
  may,
  type ResultAudience,
  type TrendGroup,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { AppetiteRepository } from './appetite.repository.ts';

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
    const asked = (await this.rounds.rounds()).filter(({ definition }) => asksAppetite(definition));
    const rounds = asked.map((round) => ({
      roundId: round.id,
      title: round.title,
      on: round.on,
      lines: audience === 'MEMBERS' ? appetiteForMembers(round) : appetiteLines(round, by),
    }));
    return { audience, rounds: rounds.filter((round) => round.lines.length > 0) };
  }
}
