import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { db } from './operation.ts';

/** A row whose changes are told apart by number. */
interface Versioned extends ObjectLiteral {
  version: number;
  updatedAt: Date;
}

/**
 * Adds a row. Answers false when its id (or another unique key) is there already, as after a retry whose
 * first answer was lost.
 */
export async function insertOnce<Row extends ObjectLiteral & { hotlineId: string | null }>(
  entity: EntityTarget<Row>,
  row: QueryDeepPartialEntity<Row>,
): Promise<boolean> {
  const result = await db()
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row)
    .orIgnore()
    .returning('hotline_id')
    .execute();
  return (result.raw as unknown[]).length > 0;
}

/** Changes a row that still has the version seen before, and raises it. Answers false when it has not. */
export async function updateVersion<Row extends Versioned>(
  entity: EntityTarget<Row>,
  key: FindOptionsWhere<Row>,
  version: number,
  changes: QueryDeepPartialEntity<Row>,
): Promise<boolean> {
  const stamps = { version: version + 1, updatedAt: () => 'now()' } as unknown as QueryDeepPartialEntity<Row>;
  const result = await db().update(entity, { ...key, version }, { ...changes, ...stamps });
  return result.affected === 1;
}
