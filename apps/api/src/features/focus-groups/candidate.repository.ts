import { notFound, type OrganisationType } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { db, sql } from '../../kernel/operation/operation.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { CandidateEntity } from './candidate.entity.ts';

/** A candidate as a command writes them. */
type NewCandidate = Omit<
  CandidateEntity,
  'sourceTitle' | 'restsUntil' | 'burden' | 'mustInclude' | 'excludedBecause' | 'updatedAt' | 'version'
>;

/** People of pools, for commands. */
@Injectable()
export class CandidateRepository {
  /** Those who are there already, by id, stay as they are. Answers how many the pool holds then. */
  async add(focusGroupId: string, rows: readonly NewCandidate[]): Promise<number> {
    if (rows.length > 0)
      await db()
        .createQueryBuilder()
        .insert()
        .into(CandidateEntity)
        .values([...rows])
        .orIgnore()
        .execute();
    return db().countBy(CandidateEntity, { focusGroupId });
  }

  async insert(row: Omit<NewCandidate, 'sourceHotlineId' | 'sourceRecordId'>): Promise<void> {
    await db().insert(CandidateEntity, row);
  }

  async save({ id, version }: CandidateEntity, changes: object): Promise<void> {
    await updateVersion(CandidateEntity, { id }, version, changes);
  }

  async find(id: string): Promise<CandidateEntity> {
    const found = await db().findOneBy(CandidateEntity, { id });
    if (!found) throw notFound();
    return found;
  }

  /** Whether somebody took part elsewhere so lately that they are not drawn again yet. */
  async rests({ id }: CandidateEntity): Promise<boolean> {
    const [row] = await sql<{ until: string | null }>(
      'select app.rests_until(person_key, focus_group_id) as until from app.focus_group_candidates where id = $1',
      [id],
    );
    return row?.until != null;
  }

  /** Those of the given ids who are in the pool by another id as well; of several in one list, all but the first. */
  async known(focusGroupId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await sql<{ id: string }>(
      `select c.id from app.focus_group_candidates c where c.focus_group_id = $1 and c.id = any($2::uuid[]) and (c.name is not null or c.email is not null)
         and exists (select from app.focus_group_candidates o where o.focus_group_id = $1 and o.person_key = c.person_key and o.id <> c.id
           and (o.id <> all($2::uuid[]) or array_position($2::uuid[], o.id) < array_position($2::uuid[], c.id)))`,
      [focusGroupId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** By initiative, what kind of organisation is behind it: members of a peer community are kept by role only. */
  async organisationTypes(
    entries: readonly { readonly initiativeId?: string | null }[],
  ): Promise<ReadonlyMap<string, OrganisationType>> {
    const ids = entries.flatMap(({ initiativeId }) => initiativeId ?? []);
    if (ids.length === 0) return new Map();
    const rows = await sql<{ id: string; type: OrganisationType }>(
      `select i.id, o.type from app.initiatives i join app.organisations o on o.id = i.organisation_id where i.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, type }) => [id, type]));
  }
}
