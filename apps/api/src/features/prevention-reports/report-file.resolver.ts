import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { ReportEditionEntity } from './report-edition.entity.ts';
import { ReportFileInput } from './report-file.inputs.ts';
import { ReportFileService } from './report-file.service.ts';

@Resolver(() => ReportEditionEntity)
export class ReportFileResolver {
  constructor(private readonly files: ReportFileService) {}

  @Mutation(() => ReportEditionEntity, { description: 'Makes a file again that was cancelled or failed.' })
  async makeReportFile(@Args('input') input: ReportFileInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReportEdition', await this.files.ask(input), info);
  }

  @Mutation(() => ReportEditionEntity, { description: 'Stops a file of an edition that is not ready yet.' })
  async cancelReportFile(@Args('input') input: ReportFileInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ReportEdition', await this.files.cancel(input), info);
  }
}
