import type { PlaybookStep, StepNotes, WorkCarrier } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, db, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { ChecklistEntity, ChecklistStepEntity } from './checklist.entity.ts';

/** What starting a list asks about. */
export interface ChecklistStartFacts {
  /** True when a list with this id is there already: the request came twice. */
  readonly replayed: boolean;
  readonly partnershipKnown: boolean;
  /** True when the template is out of use. */
  readonly retired: boolean;
  readonly edition: { readonly edition: number; readonly steps: readonly PlaybookStep[] } | null;
}

export interface LoadedChecklist {
  readonly id: string;
  readonly version: number;
  readonly edition: number;
  readonly partnershipId: string | null;
  readonly withdrawn: boolean;
  readonly steps: readonly PlaybookStep[];
  readonly newest: { readonly edition: number; readonly steps: readonly PlaybookStep[] };
}

export interface LoadedStep extends StepNotes {
  readonly id: string;
  readonly version: number;
  readonly ownerId: string | null;
}

const newestOf = (template: string): string =>
  `(select json_build_object('edition', e.edition, 'steps', e.steps) from app.playbook_templates t
    join app.playbook_editions e on e.template_id = t.id and e.edition = t.edition where t.id = ${template})`;

/** Checklists of the own hotline, for commands. */
@Injectable()
export class ChecklistRepository {
  async factsToStart(id: string, templateId: string, partnershipId: string | null): Promise<ChecklistStartFacts> {
    const [facts] = await sql<ChecklistStartFacts>(
      `select exists (select from app.checklists where hotline_id = $1 and id = $2) as replayed,
         $4::uuid is null or exists (select from app.partnerships where hotline_id = $1 and id = $4) as "partnershipKnown",
         exists (select from app.playbook_templates where id = $3 and retired_at is not null) as retired,
         ${newestOf('$3')} as edition`,
      [ownHotline(), id, templateId, partnershipId],
    );
    return facts as ChecklistStartFacts;
  }

  /** Answers false when a list with this id is there already. */
  async start(row: Pick<ChecklistEntity, 'id' | 'templateId' | 'partnershipId' | 'edition'>): Promise<boolean> {
    return insertOnce(ChecklistEntity, { ...row, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  async addSteps(
    list: Pick<ChecklistEntity, 'id' | 'partnershipId'>,
    steps: readonly (PlaybookStep & { readonly place: number })[],
  ): Promise<void> {
    if (steps.length === 0) return;
    await db().insert(
      ChecklistStepEntity,
      steps.map((step) => ({
        ...step,
        id: newId(),
        hotlineId: ownHotline(),
        checklistId: list.id,
        partnershipId: list.partnershipId,
        createdBy: actor().userId,
      })),
    );
  }

  /** The list with its steps and those of the newest edition; null when the hotline has none of this id. */
  async load(id: string): Promise<LoadedChecklist | null> {
    const [row] = await sql<LoadedChecklist>(
      `select l.id, l.version, l.edition, l.partnership_id as "partnershipId", l.withdrawn_at is not null as withdrawn,
         (select coalesce(json_agg(json_build_object('key', s.key, 'phase', s.phase, 'title', s.title, 'hint', s.hint) order by s.place), '[]')
          from app.checklist_steps s where s.hotline_id = l.hotline_id and s.checklist_id = l.id) as steps,
         ${newestOf('l.template_id')} as newest
       from app.checklists l where l.hotline_id = $1 and l.id = $2`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  async change({ id, version }: LoadedChecklist, changes: Partial<ChecklistEntity>): Promise<boolean> {
    return updateVersion(ChecklistEntity, { hotlineId: ownHotline(), id }, version, changes);
  }

  /** Gives the steps of a list the words and the order of an edition; what was noted on them stays. */
  async reword(checklistId: string, steps: readonly (PlaybookStep & { readonly place: number })[]): Promise<void> {
    await sql(
      `update app.checklist_steps s set phase = n.phase, title = n.title, hint = n.hint, place = n.place,
         version = s.version + 1, updated_at = now()
       from jsonb_to_recordset($3::jsonb) n(key text, phase text, title text, hint text, place int)
       where s.hotline_id = $1 and s.checklist_id = $2 and s.key = n.key
         and (s.phase, s.title, s.hint, s.place) is distinct from (n.phase, n.title, n.hint, n.place)`,
      [ownHotline(), checklistId, JSON.stringify(steps)],
    );
  }

  async removeSteps(checklistId: string, keys: readonly string[]): Promise<void> {
    await sql(`delete from app.checklist_steps where hotline_id = $1 and checklist_id = $2 and key = any($3::text[])`, [
      ownHotline(),
      checklistId,
      keys,
    ]);
  }

  async loadStep(id: string): Promise<LoadedStep | null> {
    const [row] = await sql<LoadedStep>(
      `select s.id, s.version, s.owner_id as "ownerId", s.due_on::text as "dueOn", s.done_on::text as "doneOn", s.note, s.link
       from app.checklist_steps s join app.checklists l on l.hotline_id = s.hotline_id and l.id = s.checklist_id
       where s.hotline_id = $1 and s.id = $2 and l.withdrawn_at is null`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  async changeStep(
    { id, version }: LoadedStep,
    notes: Partial<StepNotes & { ownerId: string | null }>,
  ): Promise<boolean> {
    return updateVersion(ChecklistStepEntity, { hotlineId: ownHotline(), id }, version, notes);
  }

  async userOf(id: string): Promise<WorkCarrier | undefined> {
    const [row] = await sql<WorkCarrier>(
      `select hotline_id as "hotlineId", role, active from app.users where id = $1`,
      [id],
    );
    return row;
  }
}
