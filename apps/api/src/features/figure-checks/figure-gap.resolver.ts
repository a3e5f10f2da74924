import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readRoot } from '../../kernel/reads/reads.ts';
import { FigureGapArgs } from './figure-gap.inputs.ts';
import { FigureGap } from './figure-gap.types.ts';

const FigureGapConnection = connectionOf(FigureGap);

@Resolver(() => FigureGap)
export class FigureGapResolver {
  @Query(() => FigureGapConnection, {
    description: 'Where both sides counted differently, the widest gap first; empty for people of the network.',
  })
  figureGaps(@Args() _args: FigureGapArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }
}
