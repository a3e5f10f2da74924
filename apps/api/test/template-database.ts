import { Client } from 'pg';
import { migratingDataSource } from '../src/database/data-source.ts';
import { loadPlaybook } from '../src/database/playbook/load-playbook.ts';
import { prepareRoles } from '../src/database/prepare-roles.ts';
import { loadRegistry } from '../src/database/registry/load-registry.ts';
import { roles, useRolePrefix } from '../src/database/roles.ts';
import { loadSurveys } from '../src/database/surveys/load-surveys.ts';

export const TEST_PREFIX = 'alongside_test';
/** Name of the template; give each of several test runs on one server its own. */
export const TEMPLATE = process.env['ALONGSIDE_TEST_TEMPLATE'] ?? 'alongside_test_template';
const PASSWORD = 'only-for-tests';

/** The server of the test run, as its superuser. */
export function serverUrl(): string {
  const url = process.env['ALONGSIDE_TEST_DATABASE_URL'];
  if (!url)
    throw new Error('ALONGSIDE_TEST_DATABASE_URL is missing. Run the tests with `npm test` (see CONTRIBUTING.md).');
  return url;
}

export function databaseUrl(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

/** The address that the API uses: the login without table rights. */
export function appUrl(database: string): string {
  const url = new URL(databaseUrl(database));
  url.username = `${TEST_PREFIX}_app`;
  url.password = PASSWORD;
  return url.href;
}

export async function onServer(
  work: (client: Client) => Promise<unknown>,
  connectionString = serverUrl(),
): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Jest's global set-up: one migrated database with the registry, from which every spec file gets a copy. */
export default async function createTemplate(): Promise<void> {
  useRolePrefix(TEST_PREFIX);
  await onServer(async (client) => {
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE}`);
  });
  await onServer((client) => prepareRoles(client, appUrl(TEMPLATE)), databaseUrl(TEMPLATE));
  const source = await migratingDataSource(databaseUrl(TEMPLATE)).initialize();
  await source.runMigrations();
  await source.destroy();
  await onServer(async (client) => {
    await client.query(`begin; set role ${roles.owner}`);
    await loadRegistry(client);
    await loadPlaybook(client);
    await loadSurveys(client);
    await client.query('commit');
  }, databaseUrl(TEMPLATE));
}
