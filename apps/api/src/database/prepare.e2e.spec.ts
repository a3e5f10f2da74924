import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../test/api.ts';
import { appUrl, databaseUrl, TEST_PREFIX } from '../../test/template-database.ts';
import { readEnvironment } from '../config/environment.ts';
import { prepare } from './prepare.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

function prepareWith(over: Record<string, string>): Promise<string[]> {
  const lines: string[] = [];
  const environment = readEnvironment({
    NODE_ENV: 'development',
    DATABASE_URL: databaseUrl(api.database),
    DATABASE_APP_URL: appUrl(api.database),
    ALONGSIDE_ROLE_PREFIX: TEST_PREFIX,
    ALONGSIDE_DEMO: '0',
    ...over,
  });
  return prepare(environment, (line) => lines.push(line)).then(() => lines);
}

describe('preparing a database', () => {
  it('that is prepared already changes nothing', async () => {
    expect(await prepareWith({})).toEqual([
      'Database: up to date',
      expect.stringMatching(/^Registry: .*\(0 new, 0 updated/),
      expect.stringMatching(/^Playbook: .*\(0 new, 0 updated/),
      'Surveys: 2 versions, 17 reconstructed answers of 2020',
    ]);
  });

  it('keeps demo data out of production, before it touches the database', async () => {
    await expect(prepareWith({ NODE_ENV: 'production', ALONGSIDE_DEMO: '1' })).rejects.toThrow(/Demo data refuses/);
    const { rows } = await api.admin.query('select count(*)::int as demo from app.users where demo');
    expect(rows).toEqual([{ demo: 0 }]);
  });

  it('refuses production where demo accounts can sign in', async () => {
    await prepareWith({ NODE_ENV: 'production' });
    await prepareWith({ ALONGSIDE_DEMO: '1' });
    await expect(prepareWith({ NODE_ENV: 'production' })).rejects.toThrow(/holds 6 active demo accounts/);
    await api.admin.query('update app.users set active = false where demo');
    expect(await prepareWith({ NODE_ENV: 'production' })).toContain('Database: up to date');
  });

  it('says in plain words that no server answers', async () => {
    const nowhere = 'postgres://somebody:secret@localhost:9/nothing';
    await expect(prepareWith({ DATABASE_URL: nowhere })).rejects.toThrow(
      'No PostgreSQL server answers at localhost:9 (ECONNREFUSED).',
    );
  });
});
