import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf, PageArgs } from '../../kernel/paging.ts';
import { readRoot } from '../../kernel/reads/reads.ts';
import { HotlineSeat } from './hotline-seat.types.ts';

const HotlineSeatConnection = connectionOf(HotlineSeat);

@Resolver(() => HotlineSeat)
export class HotlineSeatResolver {
  @Query(() => HotlineSeatConnection, {
    description: 'Focus groups in which somebody speaks for the viewer’s hotline, those asked last first.',
  })
  hotlineSeats(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }
}
