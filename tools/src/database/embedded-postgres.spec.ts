import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { temporaryDir } from '../process/temporary-dir.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { postmasterFile, readPostmaster } from './postmaster-file.ts';
import { makePrivateDir, runAsFor } from './run-as.ts';

const holdServer = path.join(import.meta.dirname, 'testing/hold-server.ts');

let base: string;
let dir: string;
let open: EmbeddedPostgres[];

beforeEach(() => {
  base = temporaryDir('spec');
  dir = path.join(base, 'postgres');
  open = [];
});

afterEach(async () => {
  for (const server of open) await server.stop();
  rmSync(base, { recursive: true, force: true });
});

/** Starts a server in this process; it is stopped after the test. */
async function start(patienceMilliseconds?: number): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dir, ...(patienceMilliseconds && { patienceMilliseconds }) });
  open.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

interface Held {
  readonly owner: ChildProcess;
  readonly pid: number;
  readonly watchdogPid: number;
  readonly url: string;
}

/** Starts a server from another process, so that its owner can be killed. */
async function startElsewhere(): Promise<Held> {
  const owner = spawn(process.execPath, ['--import', 'tsx', holdServer, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: owner.stdout }), 'line');
  return { owner, ...JSON.parse(line) };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`not true within ten seconds: ${condition}`);
    await delay(20);
  }
}

const cluster = () => path.join(realpathSync(dir), 'cluster');

describe('an ordinary life', () => {
  test('what was written is there after a stop and a second start', async () => {
    const first = await start();
    await query(await first.urlOf('alongside'), "create table note as select 'kept' as text");
    await first.stop();
    const second = await start();
    expect(await query(await second.urlOf('alongside'), 'select text from note')).toEqual([{ text: 'kept' }]);
  });

  test('only who knows the generated password gets in, and only the owner can read it', async () => {
    const server = await start();
    const url = new URL(await server.urlOf('alongside'));
    url.password = 'guess';
    await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect(statSync(path.join(server.home, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(server.home).mode & 0o777).toBe(0o700);
  });

  test('the end of the server is noticed', async () => {
    const server = await start();
    process.kill(server.pid, 'SIGINT');
    await expect(server.lost).resolves.toBeUndefined();
  });

  test('a second Alongside on the same data is refused while the first is alive', async () => {
    await start();
    await expect(startEmbeddedPostgres({ dir, patienceMilliseconds: 300 })).rejects.toThrow(
      'already running on the data',
    );
  });
});

describe('as root', () => {
  const testAsRoot = process.getuid?.() === 0 ? test : test.skip;

  testAsRoot('a folder that others cannot reach becomes a link to one that PostgreSQL can', async () => {
    chmodSync(base, 0o700);
    const server = await start();
    expect(server.home).toMatch(/^\/var\/lib\/alongside\/postgres-/);
    expect(realpathSync(dir)).toBe(server.home);
    await server.stop();
    rmSync(server.home, { recursive: true });
    await expect(start()).rejects.toThrow('points to a folder that is gone');
  });
});

describe('after a crash', () => {
  test('a server whose owner was killed stops by itself and keeps what was acknowledged', async () => {
    const { owner, url } = await startElsewhere();
    await query(url, "create table note as select 'acknowledged' as text");
    await kill(owner);
    await until(() => !existsSync(postmasterFile(cluster())));
    const server = await start();
    expect(await query(await server.urlOf('alongside'), 'select text from note')).toEqual([{ text: 'acknowledged' }]);
  });

  test('a server that was left running without owner and watchdog is taken over', async () => {
    const { owner, pid, watchdogPid } = await startElsewhere();
    process.kill(watchdogPid, 'SIGKILL');
    await kill(owner);
    const server = await start();
    expect(server.pid).toBe(pid);
    await server.stop();
    expect(readPostmaster(cluster())).toBeUndefined();
  });

  test('a server that was killed recovers what was acknowledged', async () => {
    const { owner, pid, url } = await startElsewhere();
    await query(url, "create table note as select 'acknowledged' as text");
    process.kill(pid, 'SIGKILL');
    await kill(owner);
    const server = await start();
    expect(server.pid).not.toBe(pid);
    expect(await query(await server.urlOf('alongside'), 'select text from note')).toEqual([{ text: 'acknowledged' }]);
  });

  test('a left-over number that now belongs to another program is ignored, and that program is left alone', async () => {
    const { owner, pid } = await startElsewhere();
    const leftOver = readFileSync(postmasterFile(cluster()), 'utf8');
    await kill(owner);
    await until(() => !existsSync(postmasterFile(cluster())));
    const stranger = spawn('sleep', ['60']);
    writeFileSync(postmasterFile(cluster()), leftOver.replace(String(pid), String(stranger.pid)));
    const server = await start();
    expect(server.pid).not.toBe(stranger.pid);
    await server.stop();
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    await kill(stranger);
  });

  test('a server that does not answer is refused with its number, not killed', async () => {
    const { owner, pid, watchdogPid } = await startElsewhere();
    process.kill(watchdogPid, 'SIGKILL');
    await kill(owner);
    process.kill(pid, 'SIGSTOP');
    await expect(start(300)).rejects.toThrow(`PostgreSQL (process ${pid}) holds the data`);
    process.kill(pid, 'SIGCONT');
    expect((await start()).pid).toBe(pid);
  });

  test('a first start that was killed half way is begun again', async () => {
    makePrivateDir(dir, runAsFor(dir));
    mkdirSync(path.join(dir, 'cluster.unfinished'));
    writeFileSync(path.join(dir, 'cluster.unfinished/PG_VERSION'), '18\n');
    const server = await start();
    expect(await query(await server.urlOf('alongside'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});
