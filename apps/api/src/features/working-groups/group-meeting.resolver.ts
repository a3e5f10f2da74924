import { Args, ID, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { EngagementEntity } from '../engagements/index.ts';
import { TaskEntity } from '../partnerships/index.ts';
import { GroupMeetingEntity } from './group-meeting.entity.ts';
import { ChangeCadenceInput, EditMeetingInput, RecordMeetingInput, WorkingGroupsArgs } from './group-meeting.inputs.ts';
import { GroupMeetingService } from './group-meeting.service.ts';
import { EngagementRights } from './working-group.types.ts';

const EngagementConnection = connectionOf(EngagementEntity, { name: 'Engagement' });

@Resolver(() => GroupMeetingEntity)
export class GroupMeetingResolver {
  constructor(private readonly meetings: GroupMeetingService) {}

  @Query(() => EngagementEntity, { nullable: true, description: 'Null when the viewer sees no such engagement.' })
  engagement(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => EngagementConnection, { description: 'Engagements that are working groups, latest first.' })
  workingGroups(@Args() _args: WorkingGroupsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => GroupMeetingEntity, { nullable: true, description: 'Null when the viewer sees no such meeting.' })
  groupMeeting(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => GroupMeetingEntity, {
    description:
      'Writes a meeting of a working group down: who took part, what was decided, and actions, which become tasks.',
  })
  async recordMeeting(@Args('input') input: RecordMeetingInput, @Info() info: GraphQLResolveInfo) {
    return readOne('GroupMeeting', await this.meetings.record(input), info);
  }

  @Mutation(() => GroupMeetingEntity, {
    description: 'Puts the minutes of a meeting right. Its actions are tasks of their own.',
  })
  async editMeeting(@Args('input') input: EditMeetingInput, @Info() info: GraphQLResolveInfo) {
    return readOne('GroupMeeting', await this.meetings.edit(input), info);
  }

  @Mutation(() => EngagementEntity, { description: 'Says how often a working group meets.' })
  async changeCadence(@Args('input') input: ChangeCadenceInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Engagement', await this.meetings.changeCadence(input), info);
  }
}

/** Fields that working groups add to engagements; the read map answers them. */
@Resolver(() => EngagementEntity)
export class EngagementGroupResolver {
  @ResolveField(() => [GroupMeetingEntity], { description: 'Latest first; empty for people of the network.' })
  meetings() {
    return [];
  }

  @ResolveField(() => [TaskEntity], { description: 'Actions of all meetings, open ones first.' })
  actions() {
    return [];
  }

  @ResolveField(() => EngagementRights)
  viewerCan() {
    return null;
  }
}

@Resolver(() => TaskEntity)
export class TaskMeetingResolver {
  @ResolveField(() => GroupMeetingEntity, {
    nullable: true,
    description: 'The meeting of a working group that decided on it.',
  })
  meeting() {
    return null;
  }
}
