import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../process/plain-error.ts';
import { type Binaries, findBinaries, majorVersionOf } from './binaries.ts';
import { superuser } from './claim.ts';
import { makePrivateDir, type RunAs, runAsFor, spawnAs } from './run-as.ts';

/** A data directory with all that is needed to serve it. Folder contents: `cluster/`, `password`, `postgres.log`. */
export interface Cluster {
  /** The real path of the data directory itself. */
  readonly path: string;
  /** The folder around it, private to the user that PostgreSQL runs as. */
  readonly home: string;
  readonly logFile: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  /** False where losing everything in a power cut is fine, as in tests: an order of magnitude faster. */
  readonly durable: boolean;
}

/** Environment of the server programs: messages in English, times in UTC, nothing of the caller's own PostgreSQL. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C', TZ: 'UTC' };
}

/** Opens the data directory in a folder, creating folder, password and directory when they are missing. */
export function openCluster(folder: string, durable: boolean): Cluster {
  const runAs = runAsFor(folder);
  const binaries = findBinaries(runAs);
  const home = makePrivateDir(folder, runAs);
  const place = path.join(home, 'cluster');
  const passwordFile = path.join(home, 'password');
  if (!existsSync(place)) {
    writePassword(passwordFile, runAs);
    initialise({ home, place, passwordFile, durable }, binaries, runAs);
  }
  checkVersion(place, binaries);
  const password = readPassword(passwordFile);
  return { path: place, home, logFile: path.join(home, 'postgres.log'), password, binaries, runAs, durable };
}

interface Layout {
  readonly home: string;
  readonly place: string;
  readonly passwordFile: string;
  readonly durable: boolean;
}

/** Writes the files elsewhere and moves them when they are complete, so a killed first start leaves nothing half done. */
function initialise({ home, place, passwordFile, durable }: Layout, binaries: Binaries, runAs: RunAs): void {
  const unfinished = `${place}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const args = ['-D', unfinished, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  args.push('-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C');
  if (!durable) args.push('--no-sync');
  const env = serverEnvironment();
  const { status, stderr } = spawnSync(binaries.initdb, args, { ...spawnAs(runAs), env, cwd: home, encoding: 'utf8' });
  if (status !== 0) throw new PlainError(`PostgreSQL could not create its data directory ${place}:\n${stderr}`);
  renameSync(unfinished, place);
}

function writePassword(file: string, runAs: RunAs): void {
  rmSync(file, { force: true });
  writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (runAs) chownSync(file, runAs.uid, runAs.gid);
}

function readPassword(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  throw new PlainError(
    `The password of the database is missing: ${file}. Bring the file back, or remove its folder to start afresh.`,
  );
}

function checkVersion(place: string, binaries: Binaries): void {
  const major = majorVersionOf(place);
  if (major === binaries.major) return;
  throw new PlainError(`${place} was written by PostgreSQL ${major}, but this version of Alongside brings PostgreSQL ${binaries.major}.
Start the version of Alongside that wrote it and export, or choose another place with ALONGSIDE_DATA_DIR.`);
}
