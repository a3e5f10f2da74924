import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const followParent = path.resolve(import.meta.dirname, '../../follow-parent.mjs');

/** The exit code of a child, in the shell's convention (128 + number) when a signal ended it. */
export async function exitCodeOf(child: ChildProcess): Promise<number> {
  if (isRunning(child)) await once(child, 'exit');
  return child.exitCode ?? 128 + constants.signals[child.signalCode ?? 'SIGKILL'];
}

/** True while a child has neither ended nor been ended. */
export function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** Runs `node <args>` to its end and answers its exit code; its output is ours unless options say otherwise. */
export function runNode(args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return exitCodeOf(spawn(process.execPath, args, { stdio: 'inherit', ...options }));
}

/**
 * Starts a server that lives as long as we do: it is told to end even when we are killed. It gets its own
 * process group, so that Ctrl-C in the terminal reaches it once, from us, and in our order.
 */
export function startServer(args: readonly string[], options: SpawnOptions): ChildProcess {
  const allArgs = ['--import', followParent, ...args];
  return spawn(process.execPath, allArgs, {
    ...options,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** Asks a child to end (SIGTERM), waits, and ends it for good after the grace period. Answers its exit code. */
export async function stopChild(child: ChildProcess, graceMilliseconds: number): Promise<number> {
  const ended = exitCodeOf(child);
  child.kill('SIGTERM');
  await Promise.race([ended, delay(graceMilliseconds, undefined, { ref: false })]);
  if (isRunning(child)) child.kill('SIGKILL');
  return ended;
}
