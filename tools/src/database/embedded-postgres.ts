import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning } from '../process/child-process.ts';
import { freePort } from '../process/free-port.ts';
import { PlainError } from '../process/plain-error.ts';
import { type Claim, claimServer, superuser } from './claim.ts';
import { type Cluster, openCluster, serverEnvironment } from './cluster.ts';
import { isServerOf, markStale, type Postmaster, readPostmaster } from './postmaster-file.ts';
import { spawnAs } from './run-as.ts';
import { watchOver } from './watchdog.ts';

/** A real PostgreSQL server of our own, on 127.0.0.1 only, with a generated password. */
export interface EmbeddedPostgres {
  readonly version: string;
  readonly pid: number;
  readonly port: number;
  /** The process that stops the server when we die without a word. */
  readonly watchdogPid: number;
  /** The real folder of data, password and log. */
  readonly home: string;
  /** Resolves when the server is gone, whether we stopped it or something else did. */
  readonly lost: Promise<void>;
  /** Connection string of the superuser; makes the database when it is missing. */
  urlOf(database: string): Promise<string>;
  /** Ends open sessions, writes everything down and stops the server. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Where the data lives; made when missing. */
  readonly dir: string;
  /** False only where the data may be lost, as in tests. Default true. */
  readonly durable?: boolean;
  /** How long another process may hold the data before we give up. Default 10,000. */
  readonly patienceMilliseconds?: number;
}

/** Failures of a start that another try, with another port or a moment later, mends. */
const passing = /Address already in use|lock file "postmaster\.pid" already exists|pre-existing shared memory/;

/**
 * Starts the server, or takes over the one that a killed Alongside left running on the same data.
 *
 * Each round looks who holds the data directory. Nobody: start a server. A live server of this directory:
 * try to become its owner, which is also how a server that we just started becomes ours. When it cannot be
 * had because it is starting, stopping, owned or wedged: wait, and at last refuse with the reason.
 *
 * @throws PlainError when the data cannot be used, with what to do about it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = openCluster(options.dir, options.durable ?? true);
  const deadline = Date.now() + (options.patienceMilliseconds ?? 10_000);
  let child: ChildProcess | undefined;
  let obstacle = '';
  while (obstacle === '' || Date.now() < deadline) {
    const holder = liveHolder(cluster.path);
    if (holder) {
      const claim = await claimServer(holder.port, cluster.password, cluster.path);
      if (typeof claim === 'object') return own(cluster, holder, claim, child);
      if (claim === 'owned') child = undefined; // another start was faster: the server is theirs now
      obstacle = explain(claim, cluster, holder);
    } else {
      child = await launch(cluster);
      if (isRunning(child)) continue;
      obstacle = `PostgreSQL could not start on ${cluster.path}:\n${endOfLog(cluster)}`;
      if (!passing.test(obstacle)) break;
    }
    await delay(100);
  }
  child?.kill('SIGINT');
  throw new PlainError(obstacle);
}

/** The server that holds the data directory, if there is one; a note left by one that is gone is made harmless. */
function liveHolder(cluster: string): Postmaster | undefined {
  const holder = readPostmaster(cluster);
  if (!holder || isServerOf(cluster, holder.pid)) return holder;
  if (isAlive(holder.pid)) markStale(cluster);
  return undefined;
}

/** Starts a server and waits until it takes connections or has given up. */
async function launch(cluster: Cluster): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories='];
  if (!cluster.durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const args = ['-D', cluster.path, '-p', String(await freePort()), ...settings.flatMap((setting) => ['-c', setting])];
  rmSync(cluster.logFile, { force: true });
  const log = openSync(cluster.logFile, 'wx', 0o600);
  // Its own process group: Ctrl-C in the terminal must reach us first, so that the API drains before its database goes.
  const child = spawn(cluster.binaries.postgres, args, {
    ...spawnAs(cluster.runAs),
    cwd: cluster.home,
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  while (isRunning(child)) {
    const state = readPostmaster(cluster.path);
    if (state?.pid === child.pid && state?.ready) break;
    await delay(5);
  }
  return child;
}

/** The running server as the rest of the tools see it. `child` is there unless we took over an orphan. */
function own(cluster: Cluster, holder: Postmaster, claim: Claim, child: ChildProcess | undefined): EmbeddedPostgres {
  const ours = child?.pid === holder.pid ? child : undefined;
  const isGone = () =>
    ours ? !isRunning(ours) : readPostmaster(cluster.path)?.pid !== holder.pid || !isAlive(holder.pid);
  return {
    watchdogPid: watchOver(cluster.path, holder.pid),
    version: cluster.binaries.version,
    pid: holder.pid,
    port: holder.port,
    home: cluster.home,
    lost: claim.lost,
    async urlOf(database) {
      await claim.ensureDatabase(database);
      return `postgres://${superuser}:${cluster.password}@127.0.0.1:${holder.port}/${database}`;
    },
    async stop() {
      await claim.release().catch(() => undefined);
      if (!isGone() && isServerOf(cluster.path, holder.pid)) process.kill(holder.pid, 'SIGINT');
      while (!isGone()) await delay(10);
    },
  };
}

const endOfLog = (cluster: Cluster) => readFileSync(cluster.logFile, 'utf8').slice(-1000).trim();

function explain(finding: 'owned' | 'silent', cluster: Cluster, { pid, port }: Postmaster): string {
  if (finding === 'owned') {
    return `Alongside is already running on the data in ${cluster.home} (its PostgreSQL is process ${pid}).
Stop it first, or give this one a place of its own with ALONGSIDE_DATA_DIR.`;
  }
  return `PostgreSQL (process ${pid}) holds the data in ${cluster.home} but does not let us in on port ${port}.
Look at its log (${cluster.logFile}), stop it with "kill -INT ${pid}" and start again.`;
}

/** True when a process with this number exists, whoever owns it. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
