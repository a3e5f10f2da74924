import { Args, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { ObstacleEntity } from './obstacle.entity.ts';
import { EditObstacleInput, ObstaclesArgs, RecordObstacleInput } from './obstacle.inputs.ts';
import { ObstacleService } from './obstacle.service.ts';

const ObstacleConnection = connectionOf(ObstacleEntity, { name: 'Obstacle' });

@Resolver(() => PartnershipEntity)
export class ObstacleResolver {
  constructor(private readonly obstacles: ObstacleService) {}

  @Query(() => ObstacleConnection, {
    name: 'obstacles',
    description: 'Those of the partnerships that the viewer sees, as far as their label allows; latest first.',
  })
  list(@Args() _args: ObstaclesArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => [ObstacleEntity], {
    name: 'obstacles',
    description: 'Open ones first, the heaviest of them before all others.',
  })
  ofPartnership() {
    return [];
  }

  @Mutation(() => ObstacleEntity, { description: 'Records what stands in the way of a partnership.' })
  async recordObstacle(@Args('input') input: RecordObstacleInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Obstacle', await this.obstacles.record(input), info);
  }

  @Mutation(() => ObstacleEntity, { description: 'Changes an obstacle, or says what became of it.' })
  async editObstacle(@Args('input') input: EditObstacleInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Obstacle', await this.obstacles.edit(input), info);
  }
}
