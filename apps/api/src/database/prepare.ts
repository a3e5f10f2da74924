import 'reflect-metadata';
import { Client } from 'pg';
import { readEnvironment } from '../config/environment.ts';
import { migratingDataSource } from './data-source.ts';
import { demoAccountsIn, loadDemo } from './demo/load-demo.ts';
import { loadPlaybook } from './playbook/load-playbook.ts';
import { prepareRoles } from './prepare-roles.ts';
import { loadRegistry } from './registry/load-registry.ts';
import { roles, useRolePrefix } from './roles.ts';
import { loadSurveys } from './surveys/load-surveys.ts';

/** Everything that a database needs before the API serves from it: safe to run at each start. */
export async function prepare(
  environment = readEnvironment(),
  say: (line: string) => void = console.log,
): Promise<void> {
  const { DATABASE_URL, DATABASE_APP_URL } = environment;
  if (!DATABASE_URL || !DATABASE_APP_URL)
    throw new Error('DATABASE_URL and DATABASE_APP_URL are needed to prepare the database.');
  if (environment.ALONGSIDE_DEMO && environment.production)
    throw new Error('Demo data refuses to load with NODE_ENV=production. Set ALONGSIDE_DEMO=0.');
  useRolePrefix(environment.ALONGSIDE_ROLE_PREFIX);
  await withClient(DATABASE_URL, (client) => prepareRoles(client, DATABASE_APP_URL));
  const source = await migratingDataSource(DATABASE_URL).initialize();
  try {
    const done = await source.runMigrations();
    say(done.length > 0 ? `Database: ${done.length} migrations applied` : 'Database: up to date');
  } finally {
    await source.destroy();
  }
  await withClient(DATABASE_URL, async (client) => {
    await client.query(`set role ${roles.owner}`);
    say(`Registry: ${await loadRegistry(client)}`);
    say(`Playbook: ${await loadPlaybook(client)}`);
    say(`Surveys: ${await loadSurveys(client)}`);
    if (environment.production) await refuseDemoAccounts(client);
    if (environment.ALONGSIDE_DEMO) say(`Demo: ${await loadDemo(client)}`);
  });
}

/** Demo accounts have a public password: whoever can reach a production server could sign in with it. */
async function refuseDemoAccounts(client: Client): Promise<void> {
  const accounts = await demoAccountsIn(client);
  if (accounts === 0) return;
  throw new Error(
    `This database holds ${accounts} active demo accounts, whose password is public. With NODE_ENV=production use another database.`,
  );
}

const NETWORK_FAULTS = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
];

/** Runs `work` in one transaction on a connection of its own. */
async function withClient(connectionString: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString, options: '-c TimeZone=UTC -c client_min_messages=warning' });
  await client.connect().catch((error: Error & { code?: string }) => {
    // What PostgreSQL itself answers is plain; what the network answers is not, and may even be empty.
    if (!NETWORK_FAULTS.includes(error.code ?? '')) throw error;
    throw new Error(`No PostgreSQL server answers at ${client.host}:${client.port} (${error.code}).`);
  });
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

if (import.meta.filename === process.argv[1]) {
  await prepare().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
