import { statedAppetites } from '@alongside/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AppetiteArgs } from './appetite.inputs.ts';
import { AppetiteService } from './appetite.service.ts';
import { AppetiteTrend } from './appetite.types.ts';

@Resolver()
export class AppetiteResolver {
  constructor(private readonly appetite: AppetiteService) {}

  @Query(() => AppetiteTrend, { description: 'The wish to do more over rounds. FORBIDDEN to administrators.' })
  async appetiteTrend(@Args() { by }: AppetiteArgs): Promise<AppetiteTrend> {
    const { audience, rounds } = await this.appetite.overRounds(by);
    return {
      audience,
      rounds: rounds.map((round) => ({
        ...round,
        lines: round.lines.map(({ counts, ...line }) => ({
          ...line,
          answers: statedAppetites.map((code) => ({ code, count: counts[code] })),
        })),
      })),
    };
  }
}
