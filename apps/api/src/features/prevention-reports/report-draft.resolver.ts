import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf, PageArgs } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { RemoveReportInput, SaveReportInput, StartReportInput } from './report.inputs.ts';
import { ReportContent } from './report.types.ts';
import { ReportDraftEntity } from './report-draft.entity.ts';
import { ReportDraftService } from './report-draft.service.ts';

const DraftConnection = connectionOf(ReportDraftEntity, { name: 'ReportDraft' });

@Resolver(() => ReportDraftEntity)
export class ReportDraftResolver {
  constructor(private readonly drafts: ReportDraftService) {}

  @Query(() => DraftConnection, {
    description: 'Reports in the making, the one changed last first; empty but for the secretariat.',
  })
  reportDrafts(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => ReportDraftEntity, { nullable: true })
  reportDraft(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => ReportContent, { description: 'A draft as it would be frozen now. Secretariat only.' })
  reportPreview(@Args('draftId', { type: () => ID }) draftId: string) {
    return this.drafts.preview(draftId);
  }

  @Mutation(() => ReportDraftEntity, { description: 'Starts a report with our own words in each chapter.' })
  async startReport(@Args('input') input: StartReportInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReportDraft', await this.drafts.start(input), info);
  }

  @Mutation(() => ReportDraftEntity, {
    description: 'Saves a report in the making. VALIDATION names a text that refers to a figure that it does not have.',
  })
  async saveReport(@Args('input') input: SaveReportInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReportDraft', await this.drafts.save(input), info);
  }

  @Mutation(() => ReportDraftEntity, { description: 'Lets a report in the making rest on what is known now.' })
  async renewReportKnowledge(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReportDraft', await this.drafts.renew(input), info);
  }

  @Mutation(() => ReportDraftEntity, { description: 'Takes a report in the making away, or puts it back.' })
  async removeReportDraft(@Args('input') input: RemoveReportInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReportDraft', await this.drafts.remove(input), info);
  }
}
