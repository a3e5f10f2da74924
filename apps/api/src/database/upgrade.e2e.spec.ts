import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../test/api.ts';
import { databaseUrl, TEST_PREFIX } from '../../test/template-database.ts';
import { migratingDataSource, migrations } from './data-source.ts';
import { loadDemo } from './demo/load-demo.ts';
import { roles, useRolePrefix } from './roles.ts';

/** The tables without which nothing works are there from the first release on. */
const FIRST = 4;
const later = migrations.slice(FIRST);

let api: TestApi;
beforeAll(async () => {
  useRolePrefix(TEST_PREFIX);
  api = await TestApi.start();
  await api.admin.query(`begin; set local role ${roles.owner}`);
  await loadDemo(api.admin);
  await api.admin.query('commit');
});
afterAll(() => api.stop());

/** Does something with the migrations of a release: those up to a place in the list. Answers the names of what ran. */
async function release(until: number, work: 'undo' | 'run'): Promise<string[]> {
  const source = migratingDataSource(databaseUrl(api.database));
  source.setOptions({ migrations: migrations.slice(0, until + 1) });
  await source.initialize();
  try {
    if (work === 'run') return (await source.runMigrations()).map(({ name }) => name);
    await source.undoLastMigration({ transaction: 'all' });
    return [];
  } finally {
    await source.destroy();
  }
}

/** What an installation must not lose: rows of the tables that its first migrations made. */
async function kept(): Promise<unknown> {
  const { rows } = await api.admin.query(`select
    (select count(*)::int from app.users) as users, (select count(*)::int from app.interactions) as interactions,
    (select count(*)::int from app.tasks) as tasks, (select count(*)::int from app.partnerships) as partnerships,
    (select md5(string_agg(concat(id, stage, sharing, initiative_id, owner_id, version), '|' order by id)) from app.partnerships) as content`);
  return rows[0];
}

describe('an installation at work', () => {
  // From the newest release back, one step at a time: each step is taken where everything before it holds rows.
  it.each(later.map(({ name }, place) => [name, FIRST + place] as const).toReversed())(
    'takes the step %s and loses nothing',
    async (name, place) => {
      const before = await kept();
      await release(place, 'undo');
      expect(await release(place, 'run')).toEqual([name]);
      expect(await kept()).toEqual(before);
      await release(place, 'undo');
    },
  );

  it('takes all of them at once, from the first release to the newest', async () => {
    const before = await kept();
    expect(before).toMatchObject({ users: 6, partnerships: 15 });
    expect(await release(migrations.length, 'run')).toEqual(later.map(({ name }) => name));
    expect(await kept()).toEqual(before);
  });
});
