import {
  type ActionState,
  actionProblems,
  conflict,
  ensure,
  ensureValid,
  invalid,
  isOver,
  may,
  notFound,
  wrongStage,
} from '@alongside/domain';
import { type CivilDate, latestDayOnEarth } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, db } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { FocusGroupRepository } from '../focus-groups/index.ts';
import { TaskService } from '../partnerships/index.ts';
import { ActionEntity } from './action.entity.ts';
import type {
  AddFocusGroupActionInput,
  AnswerFocusGroupActionInput,
  MoveFocusGroupActionInput,
} from './action.inputs.ts';
import { FindingRepository } from './finding.repository.ts';

/** Where an action may go to by the hand of the secretariat. A hotline answers for itself. */
const moves: Readonly<Record<ActionState, readonly ActionState[]>> = {
  OPEN: ['DONE', 'DROPPED'],
  DONE: ['OPEN'],
  DROPPED: ['OPEN', 'ASKED'],
  ASKED: ['DROPPED'],
  DECLINED: ['ASKED', 'DROPPED'],
  TAKEN: [],
};

/** What focus groups decide to do. */
@Injectable()
export class ActionService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly findings: FindingRepository,
    private readonly tasks: TaskService,
  ) {}

  /** Answers the id of the focus group. */
  async add({ id, focusGroupId, findingId = null, title, dueOn = null, hotlineId = null }: AddFocusGroupActionInput) {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.find(focusGroupId);
    if (!['SCHEDULED', 'HELD', 'REPORTED'].includes(group.status))
      throw wrongStage('Actions follow from a session.', { from: group.status, to: group.status, missing: [] });
    ensureValid(actionProblems(title, dueOn, latestDayOnEarth(new Date())));
    if (findingId !== null && (await this.findings.finding(findingId)).focusGroupId !== focusGroupId) throw notFound();
    if (hotlineId !== null && !(await this.findings.hotlineExists(hotlineId)))
      throw invalid('hotlineId', 'Choose a hotline of the list.');
    const row = {
      id,
      focusGroupId,
      findingId,
      title: title.trim(),
      dueOn,
      ofHotlineId: hotlineId,
      groupTitle: group.title,
      state: hotlineId === null ? ('OPEN' as const) : ('ASKED' as const),
      createdBy: actor().userId,
    };
    await db().createQueryBuilder().insert().into(ActionEntity).values(row).orIgnore().execute();
    return focusGroupId;
  }

  /** Answers the id of the focus group. */
  async move({ id, version, state }: MoveFocusGroupActionInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const action = await this.findings.action(id);
    await ensureVersion('focus_group_actions', action, version);
    const fits = (state === 'OPEN') === (action.ofHotlineId === null) || state === 'DROPPED' || state === 'DONE';
    if (!moves[action.state].includes(state) || !fits)
      throw wrongStage('The action does not stand where this could be done.', {
        from: action.state,
        to: state,
        missing: [],
      });
    await updateVersion(ActionEntity, { id }, version, { state });
    return action.focusGroupId;
  }

  /** The answer of the hotline that is asked: a task of its own, or no. Answers the id of the action. */
  async answer({ id, version, take, taskId = null }: AnswerFocusGroupActionInput): Promise<string> {
    ensure(may.addTask(actor()));
    const action = await this.findings.action(id);
    if (action.state === 'TAKEN' && take && action.taskId === taskId) return id;
    if (take && taskId === null) throw invalid('taskId', 'Name the task that it becomes.');
    // A day that is over by now would be refused as a task's.
    const dueOn = action.dueOn as CivilDate | null;
    const ahead = dueOn !== null && !isOver(dueOn, latestDayOnEarth(new Date())) ? dueOn : null;
    if (take && taskId !== null) await this.tasks.add({ id: taskId, title: action.title, dueOn: ahead });
    if (!(await this.findings.answer(id, version, take ? 'TAKEN' : 'DECLINED', take ? taskId : null)))
      throw conflict({ id, version: action.version, state: action.state });
    return id;
  }
}
