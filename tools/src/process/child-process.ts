import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';

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

/** Asks a child to end (SIGTERM), waits, and ends it for good after the grace period. Answers its exit code. */
export async function stopChild(child: ChildProcess, graceMilliseconds: number): Promise<number> {
  const ended = exitCodeOf(child);
  child.kill('SIGTERM');
  await Promise.race([ended, delay(graceMilliseconds, undefined, { ref: false })]);
  if (isRunning(child)) child.kill('SIGKILL');
  return ended;
}
