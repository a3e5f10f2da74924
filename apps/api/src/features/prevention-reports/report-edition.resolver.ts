import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf, PageArgs } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { FreezeReportInput, RemoveReportInput } from './report.inputs.ts';
import { ReportContent, ReportDifference } from './report.types.ts';
import { ReportEditionEntity } from './report-edition.entity.ts';
import { ReportEditionService } from './report-edition.service.ts';

const EditionConnection = connectionOf(ReportEditionEntity, { name: 'ReportEdition' });

@Resolver(() => ReportEditionEntity)
export class ReportEditionResolver {
  constructor(private readonly editions: ReportEditionService) {}

  @Query(() => EditionConnection, { description: 'Editions of the report, the latest first.' })
  reportEditions(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => ReportEditionEntity, { nullable: true })
  reportEdition(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => ReportContent, { description: 'What an edition says: the same for ever.' })
  reportEditionContent(@Args('editionId', { type: () => ID }) editionId: string) {
    return this.editions.content(editionId);
  }

  @Query(() => [ReportDifference], {
    description: 'Figures of an edition that are others today, each with what came and went since.',
  })
  reportDifferences(@Args('editionId', { type: () => ID }) editionId: string) {
    return this.editions.differences(editionId);
  }

  @Mutation(() => ReportEditionEntity, { description: 'Freezes a report in the making as an edition.' })
  async freezeReport(@Args('input') input: FreezeReportInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReportEdition', await this.editions.freeze(input), info);
  }

  @Mutation(() => ReportEditionEntity, { description: 'Takes an edition away from all readers, or puts it back.' })
  async removeReportEdition(@Args('input') input: RemoveReportInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReportEdition', await this.editions.remove(input), info);
  }
}
