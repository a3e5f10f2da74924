import {
  editionChanges,
  ensure,
  ensureValid,
  invalid,
  may,
  notFound,
  type PlaybookStep,
  type StepNotes,
  stepNotesProblems,
  workRule,
} from '@alongside/domain';
import { latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { NotificationService } from '../notifications/index.ts';
import type { EditStepInput, StartChecklistInput, TickStepInput } from './checklist.inputs.ts';
import { ChecklistRepository, type LoadedChecklist, type LoadedStep } from './checklist.repository.ts';

const placed = (steps: readonly PlaybookStep[]) =>
  steps.map(({ key, phase, title, hint }, place) => ({ key, phase, title, hint, place }));

/** Commands on checklists and their steps. */
@Injectable()
export class ChecklistService {
  constructor(
    private readonly lists: ChecklistRepository,
    private readonly notifications: NotificationService,
  ) {}

  /** Starts a list with the newest edition of a template. Answers its id. */
  async start({ id, templateId, partnershipId = null }: StartChecklistInput): Promise<string> {
    ensure(may.startChecklist(actor()));
    const { replayed, partnershipKnown, retired, edition } = await this.lists.factsToStart(
      id,
      templateId,
      partnershipId,
    );
    if (replayed) return id;
    if (!edition || !partnershipKnown) throw notFound();
    if (retired) throw invalid('templateId', 'This template is out of use. Choose another one.');
    if (!(await this.lists.start({ id, templateId, partnershipId, edition: edition.edition }))) return id;
    await this.lists.addSteps({ id, partnershipId }, placed(edition.steps));
    return id;
  }

  /** Moves a list to the newest edition: ticks and notes stay with the steps whose key stays. Answers its id. */
  async moveToNewest(input: VersionedInput): Promise<string> {
    const list = await this.loaded(input);
    if (list.edition === list.newest.edition) return list.id;
    const { added, removed } = editionChanges(list.steps, list.newest.steps);
    await this.change(list, { edition: list.newest.edition });
    const all = placed(list.newest.steps);
    const fresh = new Set(added.map(({ key }) => key));
    await this.lists.removeSteps(
      list.id,
      removed.map(({ key }) => key),
    );
    await this.lists.reword(list.id, all);
    await this.lists.addSteps(
      list,
      all.filter(({ key }) => fresh.has(key)),
    );
    return list.id;
  }

  /** Takes a list out of sight; its steps and what was noted stay. */
  async withdraw(input: VersionedInput): Promise<void> {
    await this.change(await this.loaded(input), { withdrawnAt: new Date(), withdrawnBy: actor().userId });
  }

  /** Puts a withdrawn list back. Answers its id. */
  async restore(id: string): Promise<string> {
    ensure(may.keepChecklist(actor(), { hotlineId: ownHotline() }));
    const list = await this.lists.load(id);
    if (!list) throw notFound();
    if (list.withdrawn) await this.change(list, { withdrawnAt: null, withdrawnBy: null });
    return id;
  }

  /** Marks a step as done on a day, or opens it again. Answers its id. */
  async tick(input: TickStepInput): Promise<string> {
    const step = await this.loadedStep(input);
    return this.changeStep(step, { ...notesOf(step), doneOn: input.doneOn ?? null });
  }

  /** Answers the id of the step. */
  async editStep(input: EditStepInput): Promise<string> {
    const step = await this.loadedStep(input);
    const ownerId = input.ownerId ?? null;
    if (ownerId !== null && ownerId !== step.ownerId) {
      ensure(workRule(await this.lists.userOf(ownerId), ownHotline(), 'ownerId'));
    }
    await this.changeStep(step, {
      ownerId,
      dueOn: input.dueOn ?? null,
      doneOn: input.doneOn ?? null,
      note: trimmedOrNull(input.note),
      link: trimmedOrNull(input.link),
    });
    if (ownerId !== step.ownerId) await this.tellOwner(step, ownerId, input.dueOn ?? null);
    return step.id;
  }

  private async tellOwner({ id, version }: LoadedStep, ownerId: string | null, dueOn: string | null): Promise<void> {
    if (ownerId === null || ownerId === actor().userId) return;
    await this.notifications.tell({
      kind: 'STEP_ASSIGNED',
      event: `${id}/${version + 1}`,
      subject: { type: 'CHECKLIST_STEP', hotlineId: ownHotline(), id },
      dueOn,
      to: [ownerId],
    });
  }

  private async changeStep(step: LoadedStep, notes: StepNotes & { ownerId?: string | null }): Promise<string> {
    ensureValid(stepNotesProblems(notes, latestDayOnEarth(new Date())));
    if (await this.lists.changeStep(step, notes)) return step.id;
    throw await changedSince('checklist_steps', (await this.lists.loadStep(step.id)) ?? step, step.version);
  }

  private async loadedStep({ id, version }: VersionedInput): Promise<LoadedStep> {
    ensure(may.keepChecklist(actor(), { hotlineId: ownHotline() }));
    const step = await this.lists.loadStep(id);
    if (!step) throw notFound();
    await ensureVersion('checklist_steps', step, version);
    return step;
  }

  private async loaded({ id, version }: VersionedInput): Promise<LoadedChecklist> {
    ensure(may.keepChecklist(actor(), { hotlineId: ownHotline() }));
    const list = await this.lists.load(id);
    if (!list || list.withdrawn) throw notFound();
    await ensureVersion('checklists', current(list), version);
    return list;
  }

  private async change(list: LoadedChecklist, changes: Parameters<ChecklistRepository['change']>[1]): Promise<void> {
    if (await this.lists.change(list, changes)) return;
    throw await changedSince('checklists', current((await this.lists.load(list.id)) ?? list), list.version);
  }
}

const notesOf = ({ dueOn, doneOn, note, link }: LoadedStep): StepNotes => ({ dueOn, doneOn, note, link });
const current = ({ id, version, edition }: LoadedChecklist) => ({ id, version, edition });
