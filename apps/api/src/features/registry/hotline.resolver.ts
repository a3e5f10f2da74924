import { Args, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { UserEntity, Viewer } from '../identity/index.ts';
import { HotlineEntity } from './hotline.entity.ts';
import { EditHotlineInput } from './hotline.inputs.ts';
import { HotlineService } from './hotline.service.ts';
import { HotlinesArgs, IdArgs } from './registry.inputs.ts';

const HotlineConnection = connectionOf(HotlineEntity, { name: 'Hotline' });

@Resolver(() => HotlineEntity)
export class HotlineResolver {
  constructor(private readonly hotlineService: HotlineService) {}

  @Query(() => HotlineConnection, { description: 'Hotlines of the network.' })
  hotlines(@Args() _args: HotlinesArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => HotlineEntity, { nullable: true })
  hotline(@Args() _args: IdArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => HotlineEntity, { description: 'Changes what the registry says of a hotline. Secretariat only.' })
  async editHotline(@Args('input') input: EditHotlineInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Hotline', await this.hotlineService.edit(input), info);
  }
}

/** Whose hotline it is, for people; the read map answers. */
@Resolver(() => Viewer)
export class ViewerHotlineResolver {
  @ResolveField(() => HotlineEntity, { nullable: true, description: 'The hotline for which the person works.' })
  hotline(): HotlineEntity | null {
    return null;
  }
}

@Resolver(() => UserEntity)
export class UserHotlineResolver {
  @ResolveField(() => HotlineEntity, { nullable: true, description: 'The hotline for which the person works.' })
  hotline(): HotlineEntity | null {
    return null;
  }
}
