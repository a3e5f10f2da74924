import { type ChildProcess, execFileSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, startServer, stopChild } from '../../process/child-process.ts';
import { freePort } from '../../process/free-port.ts';
import { PlainError } from '../../process/plain-error.ts';
import type { BenchDatabase } from '../bench-database.ts';

/** Connections to PostgreSQL of each side: what the API uses by default. */
export const POOL_SIZE = 10;

/** A server under measurement. */
export interface Server {
  readonly origin: string;
  /** Resident memory in bytes. */
  memory(): number;
  stop(): Promise<void>;
}

/** The built API as production runs it. `trace` adds the header with the number of statements, without `worker` it does no jobs. */
export async function startApi(database: BenchDatabase, { trace = false, worker = true } = {}): Promise<Server> {
  const port = await freePort();
  const { DATABASE_URL: _migrating, ...inherited } = process.env;
  const env = {
    ...inherited,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_APP_URL: database.appUrl,
    ALONGSIDE_ROLE_PREFIX: database.rolePrefix,
    ALONGSIDE_DEMO: '0',
    ALONGSIDE_POOL_SIZE: String(POOL_SIZE),
    ALONGSIDE_TRACE: trace ? '1' : '0',
    ALONGSIDE_WORKER: worker ? '1' : '0',
  };
  return ready(startServer(['apps/api/dist/main.js'], { env }), port, '/health/ready', 'The API');
}

export async function startBareServer(database: BenchDatabase): Promise<Server> {
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: database.url, PORT: String(port), POOL_SIZE: String(POOL_SIZE) };
  const script = path.join(import.meta.dirname, 'bare-server.ts');
  return ready(startServer(['--import', 'tsx', script], { env }), port, '/', 'The bare handler');
}

async function ready(child: ChildProcess, port: number, health: string, name: string): Promise<Server> {
  const origin = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 30_000;
  const stop = async () => void (await stopChild(child, 5_000));
  for (;;) {
    const response = await fetch(origin + health).catch(() => undefined);
    if (response && response.status < 500) break;
    if (isRunning(child) && Date.now() < deadline) await delay(50);
    else {
      await stop();
      throw new PlainError(`${name} did not start; the reason stands above.`);
    }
  }
  return { origin, memory: () => memoryOf(child.pid ?? 0), stop };
}

const memoryOf = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
