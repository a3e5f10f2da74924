import { spawn } from 'node:child_process';
import { postmasterFile } from './postmaster-file.ts';

/** Waits until its standard input closes, then asks the server to stop if it still holds the data directory. */
const script = 'read -r _; [ "$(head -n 1 "$1" 2>/dev/null)" = "$2" ] && kill -INT "$2"';

/**
 * Makes sure that the server does not outlive us: a small shell holds one end of a pipe whose other end
 * closes when we end, however that happens. After an ordinary stop it finds nothing to do.
 * Answers the number of its process.
 */
export function watchOver(cluster: string, pid: number): number {
  const shell = spawn('sh', ['-c', script, 'alongside-watchdog', postmasterFile(cluster), String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  (shell.stdin as unknown as { unref?: () => void }).unref?.();
  return shell.pid ?? 0;
}
