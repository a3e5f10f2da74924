import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { PlainError } from '../process/plain-error.ts';

/** The user that PostgreSQL runs as; undefined means: as we do. */
export type RunAs = { uid: number; gid: number } | undefined;

/** Where root keeps what another user must reach although the repository lies in a closed home directory. */
export const sharedPlace = '/var/lib/alongside';

/**
 * PostgreSQL refuses to run as root. When we are root it runs as the owner of an existing folder,
 * else as `nobody`, which every system has, so no account has to be made.
 */
export function runAsFor(dir: string): RunAs {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(dir)) {
    const { uid, gid } = statSync(dir);
    if (uid !== 0) return { uid, gid };
  }
  const idOfNobody = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
}

/** The same user as options for `spawn`, which wants signed numbers (macOS calls nobody 4294967294). */
export function spawnAs(who: RunAs): { uid?: number; gid?: number } {
  return who ? { uid: who.uid | 0, gid: who.gid | 0 } : {};
}

/**
 * Makes the folder when it is missing, private to the user that PostgreSQL runs as, and answers its real path.
 * When root's folder lies where that user cannot come (a home with mode 0700), the folder becomes a
 * link to one under /var/lib/alongside.
 */
export function makePrivateDir(dir: string, who: RunAs): string {
  mkdirSync(path.dirname(dir), { recursive: true });
  const isNew = makeDir(dir, who);
  if (canEnter(dir, who)) return realpathSync(dir);
  if (!isNew) {
    throw new PlainError(`${dir} is closed to the user that PostgreSQL runs as (${nameOf(who)}).
Give it back its owner and make the folders above it passable, or choose another place with ALONGSIDE_DATA_DIR.`);
  }
  mkdirSync(sharedPlace, { recursive: true, mode: 0o755 });
  const elsewhere = mkdtempSync(path.join(sharedPlace, 'postgres-'));
  if (who) chownSync(elsewhere, who.uid, who.gid);
  rmdirSync(dir);
  symlinkSync(elsewhere, dir);
  return elsewhere;
}

/** Makes one folder, or takes an empty one, for the user that PostgreSQL runs as. Answers false when it has contents. */
function makeDir(dir: string, who: RunAs): boolean {
  if (lstatSync(dir, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(dir)) {
    throw new PlainError(`${dir} points to a folder that is gone. Bring it back, or remove the link to start afresh.`);
  }
  mkdirSync(dir, { recursive: true });
  if (readdirSync(dir).length > 0) return false;
  chmodSync(dir, 0o700);
  if (who) chownSync(dir, who.uid, who.gid);
  return true;
}

function canEnter(dir: string, who: RunAs): boolean {
  if (who) return spawnSync('sh', ['-c', 'cd "$0" && [ -w . ]', dir], spawnAs(who)).status === 0;
  try {
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const nameOf = (who: RunAs) => (who ? `uid ${who.uid}` : 'you');
