import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, runNode, startServer } from '../process/child-process.ts';
import { PlainError } from '../process/plain-error.ts';
import type { ProductDatabase } from './database.ts';
import type { Settings } from './settings.ts';

const prepareScript = 'apps/api/dist/database/prepare.js';
const apiScript = 'apps/api/dist/main.js';

/** Brings the database to the state that this version needs: roles, tables, registry, demo data. */
export async function prepareDatabase(
  { demo }: Settings,
  database: ProductDatabase,
  signal: AbortSignal,
): Promise<void> {
  const connections = { DATABASE_URL: database.url, DATABASE_APP_URL: database.appUrl };
  const env = { ...process.env, ...connections, ALONGSIDE_DEMO: demo ? '1' : '0' };
  const code = await runNode([prepareScript], { env, signal });
  if (code !== 0)
    throw new PlainError(`The database could not be prepared; the reason stands above. Its data: ${database.place}.`);
}

/** Starts the API, with web pages on the same address when they are built. It never sees the migrating login. */
export function startApi(
  settings: Settings,
  database: ProductDatabase,
  { port = settings.port, nodeArgs = [] }: { port?: number; nodeArgs?: readonly string[] } = {},
): ChildProcess {
  const { DATABASE_URL: _migrating, ...inherited } = process.env;
  const env = {
    ...inherited,
    DATABASE_APP_URL: database.appUrl,
    HOST: settings.host,
    PORT: String(port),
    PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${settings.port}`,
    ALONGSIDE_DEMO: settings.demo ? '1' : '0',
  };
  return startServer([...nodeArgs, apiScript], { env });
}

/** Resolves to true once the API answers 200 at /health/ready, to false when it ended before that. */
export async function isReady(api: ChildProcess, address: string, signal: AbortSignal): Promise<boolean> {
  while (isRunning(api) && !signal.aborted) {
    const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.status === 200) return true;
    await delay(25);
  }
  return false;
}

/** The address at which this machine reaches the API. */
export function localAddress(host: string, port: number): string {
  const anywhere = host === '0.0.0.0' || host === '::';
  return `http://${anywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`;
}
