/**
 * `node tools/bootstrap.mjs check-lockfile`: proves that package-lock.json works on every platform.
 *
 * A registry that lags behind may lack the binaries of some platforms. `npm install` then writes a lockfile
 * with holes without a word, and `npm ci` fails elsewhere.
 */
import { readFileSync } from 'node:fs';

/** The part of package-lock.json that the check reads. */
export interface Lockfile {
  readonly packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

/** Answers one sentence per fault; none when the lockfile is complete and names no private registry. */
export function lockfileFaults({ packages }: Lockfile): string[] {
  const names = new Set(Object.keys(packages).map((place) => place.replace(/^(.*\/)?node_modules\//, '')));
  return Object.entries(packages).flatMap(([place, locked]) => {
    const missing = Object.keys(locked.optionalDependencies ?? {}).filter((name) => !names.has(name));
    const faults = missing.map((name) => `${place}@${locked.version} misses ${name}`);
    const isForeign = locked.resolved && !locked.link && !locked.resolved.startsWith('https://registry.npmjs.org/');
    return isForeign ? [...faults, `${place} comes from ${locked.resolved} instead of the public registry`] : faults;
  });
}

export async function run(): Promise<number> {
  const faults = lockfileFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0 ? 'package-lock.json is complete.' : `package-lock.json has ${faults.length} faults.`,
  );
  return faults.length === 0 ? 0 : 1;
}
