import { Module } from '@nestjs/common';
import './group-meeting.reads.ts';
import './working-group.reads.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { GroupMeetingRepository } from './group-meeting.repository.ts';
import { EngagementGroupResolver, GroupMeetingResolver, TaskMeetingResolver } from './group-meeting.resolver.ts';
import { GroupMeetingService } from './group-meeting.service.ts';

/** Working groups: engagements that meet again and again, with decisions and actions that stay until they are closed. */
@Module({
  imports: [PartnershipsModule],
  providers: [
    GroupMeetingRepository,
    GroupMeetingService,
    GroupMeetingResolver,
    EngagementGroupResolver,
    TaskMeetingResolver,
  ],
})
export class WorkingGroupsModule {}
