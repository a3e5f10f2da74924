import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readRoot } from '../../kernel/reads/reads.ts';
import { RemovedRecordsArgs, RestoreRemovedInput } from './removed-record.inputs.ts';
import { RemovedRecordService } from './removed-record.service.ts';
import { RemovedRecord } from './removed-record.types.ts';

const RemovedRecordConnection = connectionOf(RemovedRecord);

@Resolver(() => RemovedRecord)
export class RemovedRecordResolver {
  constructor(private readonly removed: RemovedRecordService) {}

  @Query(() => RemovedRecordConnection, {
    description: 'What the own hotline removed in the last 30 days, whatever it is, latest first.',
  })
  removedRecords(@Args() _args: RemovedRecordsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => Boolean, {
    description:
      'Puts a removed record back, for whoever may remove it. NOT_FOUND when it stands in the list no longer; other refusals as the record’s own command has them.',
  })
  async restoreRemoved(@Args('input') input: RestoreRemovedInput) {
    await this.removed.restore(input.id);
    return true;
  }
}
