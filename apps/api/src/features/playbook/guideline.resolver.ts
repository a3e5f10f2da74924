import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { GuidelineEntity } from './guideline.entity.ts';
import { AddGuidelineInput, EditGuidelineInput } from './guideline.inputs.ts';
import { GuidelineService } from './guideline.service.ts';
import { PlaybookArgs } from './template.inputs.ts';

const GuidelineConnection = connectionOf(GuidelineEntity, { name: 'Guideline' });

@Resolver(() => GuidelineEntity)
export class GuidelineResolver {
  constructor(private readonly library: GuidelineService) {}

  @Query(() => GuidelineConnection, { description: 'Guidelines and standards of the field.' })
  guidelines(@Args() _args: PlaybookArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => GuidelineEntity, { description: 'Adds a guideline to the library, for the secretariat.' })
  async addGuideline(@Args('input') input: AddGuidelineInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Guideline', await this.library.add(input), info);
  }

  @Mutation(() => GuidelineEntity, { description: 'Changes a guideline; the trail keeps what stood there before.' })
  async editGuideline(@Args('input') input: EditGuidelineInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Guideline', await this.library.edit(input), info);
  }

  @Mutation(() => GuidelineEntity, {
    description: 'Takes a guideline out of the library; `reinstateGuideline` puts it back.',
  })
  async retireGuideline(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Guideline', await this.library.setRetired(input, true), info);
  }

  @Mutation(() => GuidelineEntity, { description: 'Puts a retired guideline back.' })
  async reinstateGuideline(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Guideline', await this.library.setRetired(input, false), info);
  }
}
