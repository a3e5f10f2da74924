import { ensure, ensureValid, invalid, may, meetingProblems, notFound } from '@alongside/domain';
import { latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import { TaskService } from '../partnerships/index.ts';
import type { ChangeCadenceInput, EditMeetingInput, RecordMeetingInput } from './group-meeting.inputs.ts';
import { type GroupFacts, GroupMeetingRepository, type LoadedMeeting } from './group-meeting.repository.ts';

/** Commands on working groups. */
@Injectable()
export class GroupMeetingService {
  constructor(
    private readonly meetings: GroupMeetingRepository,
    private readonly tasks: TaskService,
  ) {}

  /** Writes a meeting down; its actions become tasks. Answers the id of the meeting. */
  async record({ id, engagementId, ...input }: RecordMeetingInput): Promise<string> {
    ensure(may.log(actor()));
    const attendance = attendanceOf(input);
    const { replayed, group, ...known } = await this.meetings.facts({ id, engagementId, ...attendance });
    if (replayed) return id;
    if (!group) throw notFound();
    ensure(may.log(actor(), group));
    ensureKnown(attendance, known);
    const actions = input.actions.map((action) => ({
      ...action,
      title: action.title.trim(),
      dueOn: action.dueOn ?? null,
    }));
    const values = minutesOf(input);
    ensureValid(meetingProblems({ ...values, actions }, group.startsOn, latestDayOnEarth(new Date())));
    if (!(await this.meetings.add({ ...values, id, engagementId }, attendance))) return id;
    for (const [place, action] of actions.entries()) {
      const of = { meetingId: id, partnershipId: group.partnershipId, field: `actions.${place}.assigneeId` };
      await this.tasks.addAction({ ...action, ...of });
    }
    return id;
  }

  /** Puts the minutes right; the actions are tasks, and are edited there. Answers the id of the meeting. */
  async edit({ id, version, ...input }: EditMeetingInput): Promise<string> {
    ensure(may.editEntry(actor()));
    const before = await this.loaded(id);
    ensure(may.editEntry(actor(), before));
    await ensureVersion('group_meetings', before, version);
    const attendance = attendanceOf(input);
    // Who stands there already stays, erased contacts too.
    const added = {
      personIds: attendance.personIds.filter((one) => !before.personIds.includes(one)),
      userIds: attendance.userIds.filter((one) => !before.userIds.includes(one)),
    };
    const { group, ...known } = await this.meetings.facts({ id: null, engagementId: before.engagementId, ...added });
    if (!group) throw notFound();
    ensureKnown(added, known);
    const values = minutesOf(input);
    ensureValid(meetingProblems({ ...values, actions: [] }, group.startsOn, latestDayOnEarth(new Date())));
    if (!(await this.meetings.change(before, values, attendance))) {
      throw await changedSince('group_meetings', await this.loaded(id), version);
    }
    return id;
  }

  private async loaded(id: string): Promise<LoadedMeeting> {
    const meeting = await this.meetings.load(id);
    if (!meeting) throw notFound();
    return meeting;
  }

  /** How often the group meets. Answers its id. */
  async changeCadence({ id, version, cadence = null }: ChangeCadenceInput): Promise<string> {
    ensure(may.log(actor()));
    const group = await this.group(id);
    ensure(may.log(actor(), group));
    await ensureVersion('engagements', group, version);
    if (await this.meetings.setCadence(id, version, cadence)) return id;
    throw await changedSince('engagements', await this.group(id), version);
  }

  private async group(engagementId: string): Promise<NonNullable<GroupFacts['group']>> {
    const { group } = await this.meetings.facts({ id: null, engagementId, personIds: [], userIds: [] });
    if (!group) throw notFound();
    return group;
  }
}

type Attendance = Pick<EditMeetingInput, 'personIds' | 'userIds'>;

const attendanceOf = ({ personIds, userIds }: Attendance): Attendance => ({
  personIds: [...new Set(personIds)],
  userIds: [...new Set(userIds)],
});

/** Refuses people whom the hotline does not have. */
function ensureKnown(
  { personIds, userIds }: Attendance,
  { people, users }: Pick<GroupFacts, 'people' | 'users'>,
): void {
  if (people < personIds.length) throw invalid('personIds', 'Choose contacts of your hotline.');
  if (users < userIds.length) throw invalid('userIds', 'Choose people of your hotline.');
}

/** The minutes as they are stored. */
const minutesOf = (input: Omit<EditMeetingInput, 'id' | 'version'>) => ({
  metOn: input.metOn,
  summary: trimmedOrNull(input.summary),
  decisions: input.decisions.map((decision) => decision.trim()),
  hotlineCount: input.hotlineCount,
  partnerCount: input.partnerCount,
});
