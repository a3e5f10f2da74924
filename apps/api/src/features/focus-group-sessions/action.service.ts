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
import { actor, db, ownHotline } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { FocusGroupRepository } from '../focus-groups/index.ts';
import { NotificationService } from '../notifications/index.ts';
import { TaskService } from '../partnerships/index.ts';
import { ProposalService } from '../proposals/index.ts';
import { ActionEntity } from './action.entity.ts';
import type {
  AddFocusGroupActionInput,
  AnswerFocusGroupActionInput,
  MoveFocusGroupActionInput,
  TakeBackFocusGroupAnswerInput,
} from './action.inputs.ts';
import { FindingRepository } from './finding.repository.ts';
import { becauseOf } from './finding.service.ts';

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
    private readonly proposals: ProposalService,
    private readonly notifications: NotificationService,
  ) {}

  /** Answers the id of the focus group. */
  async add({ id, focusGroupId, findingId = null, title, dueOn = null, hotlineId = null }: AddFocusGroupActionInput) {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.find(focusGroupId);
    if (!['SCHEDULED', 'HELD', 'REPORTED'].includes(group.status))
      throw wrongStage('Actions follow from a session.', { from: group.status, to: group.status, missing: [] });
    ensureValid(actionProblems(title, dueOn, latestDayOnEarth(new Date())));
    const because = await this.because(findingId, focusGroupId);
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
      because: hotlineId === null ? null : because,
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

  /** The answer of the hotline that is asked: a task of its own, a proposal for the registry, or no. Answers the id of the action. */
  async answer({ id, version, take, taskId = null, proposalId = null }: AnswerFocusGroupActionInput): Promise<string> {
    ensure(may.addTask(actor()));
    const action = await this.findings.action(id);
    if (action.state === 'TAKEN' && take && action.taskId === taskId && action.proposalId === proposalId) return id;
    if (take && (taskId === null) === (proposalId === null))
      throw invalid('taskId', 'Name the task that it becomes, or the proposal that was made for it.');
    if (proposalId !== null && !(await this.findings.proposalExists(proposalId))) throw notFound();
    const became = {
      state: take ? 'TAKEN' : 'DECLINED',
      taskId: take ? taskId : null,
      proposalId: take ? proposalId : null,
    } as const;
    if (take && taskId !== null) await this.addTask(taskId, action);
    if (!(await this.findings.answer(id, version, became)))
      throw conflict({ id, version: action.version, state: action.state });
    await this.notifications.tell({
      kind: 'ACTION_ANSWERED',
      event: `${id}/${String(version)}`,
      subject: { type: 'FOCUS_GROUP_ACTION', hotlineId: ownHotline(), id },
      toSecretariat: true,
    });
    return id;
  }

  /** Back to being asked, while nothing has come of the answer. Answers the id of the action. */
  async takeBack({ id, version }: TakeBackFocusGroupAnswerInput): Promise<string> {
    ensure(may.addTask(actor()));
    const action = await this.findings.action(id);
    await ensureVersion('focus_group_actions', action, version);
    const task = action.taskId === null ? null : await this.findings.task(action.taskId);
    const undecided = action.proposalId !== null && (await this.proposals.takeBack(action.proposalId));
    const nothingCame = action.state === 'DECLINED' || task?.status === 'OPEN' || undecided;
    if (!nothingCame)
      throw wrongStage('Something has come of the answer already.', { from: action.state, to: 'ASKED', missing: [] });
    if (task) await this.tasks.cancel(task);
    await updateVersion(ActionEntity, { id }, version, {
      state: 'ASKED',
      taskId: null,
      proposalId: null,
      answeredAt: null,
    });
    return id;
  }

  private async addTask(id: string, { title, dueOn }: ActionEntity): Promise<void> {
    // A day that is over by now would be refused as a task's.
    const day = dueOn as CivilDate | null;
    const ahead = day !== null && !isOver(day, latestDayOnEarth(new Date())) ? day : null;
    await this.tasks.add({ id, title, dueOn: ahead });
  }

  /** The finding as the hotline reads it. */
  private async because(findingId: string | null, focusGroupId: string): Promise<string | null> {
    if (findingId === null) return null;
    const finding = await this.findings.finding(findingId);
    if (finding.focusGroupId !== focusGroupId) throw notFound();
    return becauseOf(finding);
  }
}
