import { scopeOf } from '@alongside/domain';
import type { Person, TestApi } from './api.ts';
import { TEST_PREFIX } from './template-database.ts';

/**
 * Runs one statement as the database sees a person, past the API and all its policies: the scope's role and the
 * settings of an operation. Nothing of it stays. Answers the rows; throws what the database throws.
 */
export async function asPerson<Row extends object = Record<string, unknown>>(
  api: TestApi,
  person: Person,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  await api.admin.query('begin');
  try {
    const settings = { 'app.user_id': person.id, 'app.hotline_id': person.hotlineId ?? '', 'app.role': person.role };
    for (const [name, value] of Object.entries(settings)) {
      await api.admin.query('select set_config($1, $2, true)', [name, value]);
    }
    await api.admin.query(`set local role ${TEST_PREFIX}_${scopeOf(person.role)}`);
    return (await api.admin.query<Row>(statement, [...values])).rows;
  } finally {
    await api.admin.query('rollback');
  }
}
