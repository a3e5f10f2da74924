export { GroupMeetingEntity, MeetingAttendanceEntity } from './group-meeting.entity.ts';
export { WorkingGroupsModule } from './working-groups.module.ts';
