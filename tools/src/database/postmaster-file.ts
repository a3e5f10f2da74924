import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What `postmaster.pid` in a data directory says about the server that holds it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The path of the file by which a PostgreSQL server holds its data directory. */
export const postmasterFile = (cluster: string) => path.join(cluster, 'postmaster.pid');

/** Reads the file; undefined when there is none or it is only half written. Lines: pid, dir, start, port, socket, address, memory, state. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(postmasterFile(cluster), 'utf8')
      .split('\n')
      .map((line) => line.trim());
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 ? { pid, port, ready: lines[7] === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * True when the process really is a server of this data directory. A number alone proves nothing:
 * after a crash, and at every start of a container, it may belong to any other program.
 */
export function isServerOf(cluster: string, pid: number): boolean {
  return commandLine(pid).includes(`postgres -D ${cluster} `);
}

/**
 * Tells the next server that the holder is gone although its number is in use again. PostgreSQL takes
 * the number of its own parent, which is us, for a left-over; deleting the file instead would also
 * disarm its check for processes that still use the old shared memory.
 */
export function markStale(cluster: string): void {
  const [, ...rest] = readFileSync(postmasterFile(cluster), 'utf8').split('\n');
  writeFileSync(postmasterFile(cluster), [process.pid, ...rest].join('\n'));
}

/** The command line of a process; empty for a zombie or a process that is not there. */
function commandLine(pid: number): string {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
