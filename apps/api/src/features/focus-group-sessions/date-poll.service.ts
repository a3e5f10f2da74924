import {
  ensure,
  ensureValid,
  invalid,
  isInviting,
  may,
  momentOf,
  moveZone,
  parseTypedTime,
  pollProblems,
  problemsOf,
  typedTimeAt,
  wrongStage,
  zoneChangeProblem,
  zoneProblem,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { actor, db } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { type FocusGroupEntity, FocusGroupRepository } from '../focus-groups/index.ts';
import { DatePollEntity, PollOptionEntity } from './date-poll.entity.ts';
import type {
  AddPollOptionsInput,
  ChangePollZoneInput,
  CloseDatePollInput,
  NotePollAnswersInput,
  OpenDatePollInput,
  RemovePollOptionInput,
  ReopenDatePollInput,
} from './date-poll.inputs.ts';
import { DatePollRepository } from './date-poll.repository.ts';
import { SessionService } from './session.service.ts';

/** Commands on date polls. Each answers the id of the focus group. */
@Injectable()
export class DatePollService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly polls: DatePollRepository,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  /** One for each focus group: the same again is the same. */
  async open({ focusGroupId, zone, minutes, options }: OpenDatePollInput): Promise<string> {
    await this.inviting(focusGroupId);
    ensureValid(pollProblems({ zone, minutes, times: options.map(({ at }) => at) }, this.clock.now()));
    if (await this.polls.exists(focusGroupId)) {
      const there = await this.polls.options(focusGroupId);
      if (options.every(({ id }) => there.some((each) => each.id === id))) return focusGroupId;
      throw invalid('options', 'There is a poll already. Add times to it.');
    }
    await db().insert(DatePollEntity, { id: focusGroupId, zone, minutes, createdBy: actor().userId });
    await this.addTimes(focusGroupId, zone, options);
    return focusGroupId;
  }

  /** Offers further times: answers to the others stay. */
  async addOptions({ focusGroupId, options }: AddPollOptionsInput): Promise<string> {
    await this.inviting(focusGroupId);
    const poll = await this.taking(focusGroupId);
    const there = await this.polls.options(focusGroupId);
    const known = new Set(there.map(({ id }) => id));
    const fresh = options.filter(({ id }) => !known.has(id));
    if (fresh.length === 0 && options.length > 0) return focusGroupId;
    const offered = there.filter(({ removedAt }) => removedAt === null).map(({ typed }) => typed);
    const { zone, minutes } = poll;
    ensureValid(pollProblems({ zone, minutes, times: fresh.map(({ at }) => at) }, this.clock.now(), offered));
    await this.addTimes(focusGroupId, zone, fresh);
    return focusGroupId;
  }

  async removeOption({ id, removed }: RemovePollOptionInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const { focusGroupId, removedAt, version } = await this.polls.option(id);
    await this.inviting(focusGroupId);
    await this.taking(focusGroupId);
    if (removed !== (removedAt !== null))
      await updateVersion(PollOptionEntity, { id }, version, { removedAt: removed ? this.clock.now() : null });
    return focusGroupId;
  }

  async changeZone({ id, version, zone, kept }: ChangePollZoneInput): Promise<string> {
    await this.inviting(id);
    const poll = await this.taking(id);
    await ensureVersion('focus_group_polls', poll, version);
    ensureValid(problemsOf(zoneProblem('zone', zone), zoneChangeProblem(kept, await this.polls.isAnswered(id))));
    for (const option of await this.polls.options(id)) {
      const startsAt = moveZone(option.startsAt, poll.zone, zone, kept);
      const typed = kept === 'CLOCK' ? option.typed : typedTimeAt(startsAt, zone);
      await updateVersion(PollOptionEntity, { id: option.id }, option.version, { startsAt, typed });
    }
    await updateVersion(DatePollEntity, { id }, version, { zone });
    return id;
  }

  /** Answers that came by telephone or mail. */
  async note({ candidateId, answers }: NotePollAnswersInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const focusGroupId = await this.polls.groupOf(candidateId);
    await this.inviting(focusGroupId);
    await this.taking(focusGroupId);
    const known = new Set((await this.polls.options(focusGroupId)).map(({ id }) => id));
    if (!answers.every(({ optionId }) => known.has(optionId))) throw invalid('answers', 'Choose options of this poll.');
    await this.polls.note(
      candidateId,
      answers.map(({ optionId, vote = null }) => ({ optionId, vote })),
    );
    return focusGroupId;
  }

  /** Closes the poll: one of its options becomes the date. */
  async close({ id, version, optionId }: CloseDatePollInput): Promise<string> {
    const group = await this.inviting(id);
    const poll = await this.polls.find(id);
    if (poll.closedAt !== null && poll.chosenOptionId === optionId) return id;
    await ensureVersion('focus_group_polls', poll, version);
    const option = (await this.polls.options(id)).find((each) => each.id === optionId && each.removedAt === null);
    if (!option) throw invalid('optionId', 'Choose an option of this poll.');
    if (option.startsAt <= this.clock.now()) throw invalid('optionId', 'Choose a time that lies ahead.');
    await updateVersion(DatePollEntity, { id }, version, { closedAt: this.clock.now(), chosenOptionId: optionId });
    await this.sessions.fix(group, { ...option, zone: poll.zone, minutes: poll.minutes });
    return id;
  }

  /** Takes answers again. The date that was fixed stays until another one is. */
  async reopen({ id, version }: ReopenDatePollInput): Promise<string> {
    await this.inviting(id);
    const poll = await this.polls.find(id);
    if (poll.closedAt === null) return id;
    await ensureVersion('focus_group_polls', poll, version);
    await updateVersion(DatePollEntity, { id }, version, { closedAt: null, chosenOptionId: null });
    return id;
  }

  /** The focus group, locked, while people are invited to it. */
  private async inviting(id: string): Promise<FocusGroupEntity> {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.find(id);
    if (!isInviting(group.status))
      throw wrongStage('Invite people first; after the session it is too late.', {
        from: group.status,
        to: group.status,
        missing: [],
      });
    return group;
  }

  /** The poll, while it takes answers. */
  private async taking(id: string): Promise<DatePollEntity> {
    const poll = await this.polls.find(id);
    if (poll.closedAt !== null) throw invalid('poll', 'The poll is closed. Open it again first.');
    return poll;
  }

  private async addTimes(focusGroupId: string, zone: string, options: OpenDatePollInput['options']): Promise<void> {
    await this.polls.add(
      options.flatMap(({ id, at }) => {
        const time = parseTypedTime(at);
        return time ? [{ id, focusGroupId, typed: at, startsAt: momentOf(time, zone) }] : [];
      }),
    );
  }
}
