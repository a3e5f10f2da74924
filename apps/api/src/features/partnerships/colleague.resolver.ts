import { Args, Info, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { ColleagueEntity } from './colleague.entity.ts';
import { AddColleagueInput, RemoveColleagueInput } from './colleague.inputs.ts';
import { ColleagueService } from './colleague.service.ts';
import { PartnershipEntity } from './partnership.entity.ts';

@Resolver(() => PartnershipEntity)
export class ColleagueResolver {
  constructor(private readonly colleagues: ColleagueService) {}

  @ResolveField(() => [ColleagueEntity], {
    name: 'colleagues',
    description: 'Users of the hotline who work on it besides its owner; for the hotline alone.',
  })
  ofPartnership() {
    return [];
  }

  @Mutation(() => PartnershipEntity, { description: 'Adds a colleague, or changes the part of one.' })
  async addColleague(@Args('input') input: AddColleagueInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.colleagues.add(input), info);
  }

  @Mutation(() => PartnershipEntity, { description: 'Takes a colleague out of the partnership.' })
  async removeColleague(@Args('input') input: RemoveColleagueInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.colleagues.remove(input), info);
  }
}
