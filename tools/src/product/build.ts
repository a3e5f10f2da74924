import { type SpawnOptions, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exitCodeOf } from '../process/child-process.ts';
import { PlainError } from '../process/plain-error.ts';
import { programOf } from '../process/program.ts';

const sources = ['apps', 'libs', '.swcrc', 'nx.json', 'package-lock.json', 'tsconfig.base.json'];
const notSources = new Set(['dist', 'node_modules', 'coverage', 'test-results', 'playwright-report']);
const results = ['apps/api/dist/main.js', 'apps/web/dist/index.html'];
const stamp = 'node_modules/.cache/alongside/built';

/**
 * Builds everything unless no source changed since the last build. Nx would find that out too, but takes
 * more than a second for it; comparing names, sizes and times of the sources takes a few milliseconds.
 */
export async function buildWhenStale(signal?: AbortSignal): Promise<void> {
  const now = fingerprint(sources);
  const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  if (isCurrent && results.every((file) => existsSync(file))) return;
  console.log('Building …');
  await nx(['run-many', '-t', 'build'], { ...(signal && { signal }) });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** Runs Nx quietly. @throws PlainError with all that it printed when it fails. */
export async function nx(args: readonly string[], options: SpawnOptions = {}): Promise<void> {
  const child = spawn(process.execPath, [programOf('nx'), ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const code = await exitCodeOf(child);
  if (code !== 0) throw new PlainError(`${output.trim()}\n\nnx ${args.join(' ')} failed; the reason stands above.`);
}

/** One short text for the names, sizes and times of all files in these places. */
export function fingerprint(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places)
    for (const file of filesIn(place)) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  return hash.digest('hex');
}

function filesIn(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [place] : [];
  const names = readdirSync(place).filter((name) => !notSources.has(name));
  return names.sort().flatMap((name) => filesIn(path.join(place, name)));
}
