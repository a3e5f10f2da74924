import { notFound, type Speaker, type TaskStatus } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, db, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { ActionEntity } from './action.entity.ts';
import { FindingEntity, NoteEntity } from './finding.entity.ts';
import { consentCodes } from './participant.repository.ts';

/** Notes, findings and actions, for commands. */
@Injectable()
export class FindingRepository {
  async note(id: string): Promise<NoteEntity> {
    const found = await db().findOneBy(NoteEntity, { id });
    if (!found) throw notFound();
    return found;
  }

  /** Ids of the notes that a finding rests on. */
  async evidence(findingId: string): Promise<string[]> {
    const rows = await sql<{ id: string }>(
      'select note_id as id from app.focus_group_evidence where finding_id = $1 and removed_at is null order by created_at, id',
      [findingId],
    );
    return rows.map(({ id }) => id);
  }

  async finding(id: string): Promise<FindingEntity> {
    const found = await db().findOneBy(FindingEntity, { id });
    if (!found) throw notFound();
    return found;
  }

  async action(id: string): Promise<ActionEntity> {
    const found = await db().findOneBy(ActionEntity, { id });
    if (!found) throw notFound();
    return found;
  }

  /** Somebody who was there, with what they agreed to. */
  async speaker(focusGroupId: string, candidateId: string): Promise<Speaker> {
    const [row] = await sql<NonNullable<Speaker>>(
      `select ${consentCodes('p')} as consents from app.focus_group_participants p
       where p.focus_group_id = $1 and p.id = $2 and p.attendance = 'ATTENDED'`,
      [focusGroupId, candidateId],
    );
    return row;
  }

  /** How many of the notes stand in this focus group. */
  async notesAmong(focusGroupId: string, ids: readonly string[]): Promise<number> {
    const [row] = await sql<{ n: number }>(
      `select count(*)::int as n from app.focus_group_notes
       where focus_group_id = $1 and id = any($2::uuid[]) and removed_at is null`,
      [focusGroupId, ids],
    );
    return row?.n ?? 0;
  }

  /** The notes that a finding rests on, and no others. */
  async rest(findingId: string, focusGroupId: string, notes: readonly string[]): Promise<void> {
    await sql(
      `insert into app.focus_group_evidence as e (focus_group_id, finding_id, note_id, created_by)
       select $2, $1, note, $4 from unnest($3::uuid[]) note
       on conflict (finding_id, note_id) do update set removed_at = null, version = e.version + 1, updated_at = now()
       where e.removed_at is not null`,
      [findingId, focusGroupId, notes, actor().userId],
    );
    await sql(
      `update app.focus_group_evidence set removed_at = now(), version = version + 1, updated_at = now()
       where finding_id = $1 and removed_at is null and note_id <> all($2::uuid[])`,
      [findingId, notes],
    );
  }

  /** Hotlines that were asked because of a finding and have not answered read it in its new words; an answer keeps those that it was given to. */
  async rewordAsked(findingId: string, because: string): Promise<void> {
    await sql(
      `update app.focus_group_actions set because = $2, version = version + 1, updated_at = now()
       where finding_id = $1 and of_hotline_id is not null and state = 'ASKED' and because is distinct from $2`,
      [findingId, because],
    );
  }

  async hotlineExists(id: string): Promise<boolean> {
    return (await sql('select from app.hotlines where id = $1', [id])).length > 0;
  }

  /** Whether the hotline of the operation has made this proposal. */
  async proposalExists(id: string): Promise<boolean> {
    return (
      (await sql('select from app.initiative_proposals where hotline_id = $1 and id = $2', [ownHotline(), id])).length >
      0
    );
  }

  /** What the hotline made of an action. */
  async task(id: string): Promise<{ id: string; version: number; status: TaskStatus } | null> {
    const [row] = await sql<{ id: string; version: number; status: TaskStatus }>(
      'select id, version, status from app.tasks where hotline_id = $1 and id = $2',
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** The answer of a hotline; false where it was answered or dropped meanwhile. */
  async answer(
    id: string,
    version: number,
    { state, taskId, proposalId }: Pick<ActionEntity, 'state' | 'taskId' | 'proposalId'>,
  ): Promise<boolean> {
    const rows = await sql(
      `update app.focus_group_actions set state = $3, task_id = $4, proposal_id = $5, answered_at = now(), version = version + 1, updated_at = now()
       where id = $1 and version = $2 and state = 'ASKED' returning id`,
      [id, version, state, taskId, proposalId],
    );
    return rows.length > 0;
  }
}
