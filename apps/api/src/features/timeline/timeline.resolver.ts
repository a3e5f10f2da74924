import { Args, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { TimelineArgs, WithdrawEntryInput } from './timeline.inputs.ts';
import { TimelineService } from './timeline.service.ts';
import { LastCollaboration, TimelineEntry } from './timeline.types.ts';

const TimelineConnection = connectionOf(TimelineEntry, { name: 'Timeline' });

@Resolver(() => PartnershipEntity)
export class TimelineResolver {
  constructor(private readonly timeline: TimelineService) {}

  @ResolveField(() => TimelineConnection, { name: 'timeline', description: 'Everything that happened, latest first.' })
  entries(@Args() _args: TimelineArgs) {
    return null;
  }

  @ResolveField(() => LastCollaboration, {
    nullable: true,
    description: 'The latest interaction, referral or engagement that has begun; null when there is none.',
  })
  lastCollaboration() {
    return null;
  }

  @ResolveField(() => Int, { description: 'Interactions, referral entries and engagements that the viewer may see.' })
  collaborationCount() {
    return 0;
  }

  @Mutation(() => Boolean, {
    description: 'Takes back something that was logged: its author and managers of the hotline may.',
  })
  async withdrawEntry(@Args('input') input: WithdrawEntryInput) {
    await this.timeline.withdraw(input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Puts back what was withdrawn; whoever may withdraw it may put it back.' })
  async restoreEntry(@Args('input') input: WithdrawEntryInput) {
    await this.timeline.restore(input);
    return true;
  }
}
