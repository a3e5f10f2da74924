import { describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.ts';

const read = (env: NodeJS.ProcessEnv) => readSettings(env, '/home/ada/alongside');

describe('settings', () => {
  test('nothing set means this machine only, port 3000, demo data and an embedded database under .data', () => {
    expect(read({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: '/home/ada/alongside/.data',
      demo: true,
      databaseUrl: undefined,
      appDatabaseUrl: undefined,
      rolePrefix: 'alongside',
    });
  });

  test.each([{ ALONGSIDE_DEMO: '0' }, { NODE_ENV: 'production' }])('no demo data with %o', (env) => {
    expect(read(env).demo).toBe(false);
  });

  test('demo data in production only when asked for, so that the refusal is not silent', () => {
    expect(read({ NODE_ENV: 'production', ALONGSIDE_DEMO: '1' }).demo).toBe(true);
  });

  test.each(['http', '-1', '70000', '3000.5'])('the port %p is refused', (port) => {
    expect(() => read({ PORT: port })).toThrow('PORT must be a number');
  });

  test('an address that is not of PostgreSQL is refused without repeating it, because it may hold a password', () => {
    const url = 'mysql://root:hunter2@localhost/alongside';
    expect(() => read({ DATABASE_URL: url })).toThrow(/^DATABASE_URL must look like postgres:/);
    expect(() => read({ DATABASE_URL: url })).not.toThrow('hunter2');
  });
});
