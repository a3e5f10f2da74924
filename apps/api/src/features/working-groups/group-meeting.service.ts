import { conflict, ensure, ensureValid, invalid, may, meetingProblems, notFound } from '@alongside/domain';
import { latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { TaskService } from '../partnerships/index.ts';
import type { ChangeCadenceInput, RecordMeetingInput } from './group-meeting.inputs.ts';
import { GroupMeetingRepository } from './group-meeting.repository.ts';

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
    const personIds = [...new Set(input.personIds)];
    const userIds = [...new Set(input.userIds)];
    const { replayed, group, people, users } = await this.meetings.facts({ id, engagementId, personIds, userIds });
    if (replayed) return id;
    if (!group) throw notFound();
    ensure(may.log(actor(), group));
    if (people < personIds.length) throw invalid('personIds', 'Choose contacts of your hotline.');
    if (users < userIds.length) throw invalid('userIds', 'Choose people of your hotline.');
    const actions = input.actions.map((action) => ({
      ...action,
      title: action.title.trim(),
      dueOn: action.dueOn ?? null,
    }));
    const values = {
      metOn: input.metOn,
      summary: trimmedOrNull(input.summary),
      decisions: input.decisions.map((decision) => decision.trim()),
      hotlineCount: input.hotlineCount,
      partnerCount: input.partnerCount,
    };
    const startsOn = group.startsOn as Parameters<typeof meetingProblems>[1];
    ensureValid(meetingProblems({ ...values, actions }, startsOn, latestDayOnEarth(new Date())));
    if (!(await this.meetings.add({ ...values, id, engagementId }, personIds, userIds))) return id;
    for (const [place, action] of actions.entries()) {
      const of = { meetingId: id, partnershipId: group.partnershipId, field: `actions.${place}.assigneeId` };
      await this.tasks.addAction({ ...action, ...of });
    }
    return id;
  }

  /** How often the group meets. Answers its id. */
  async changeCadence({ id, version, cadence = null }: ChangeCadenceInput): Promise<string> {
    ensure(may.log(actor()));
    const { group } = await this.meetings.facts({ id: null, engagementId: id, personIds: [], userIds: [] });
    if (!group) throw notFound();
    ensure(may.log(actor(), group));
    if (group.version !== version || !(await this.meetings.setCadence(id, version, cadence))) throw conflict(group);
    return id;
  }
}
