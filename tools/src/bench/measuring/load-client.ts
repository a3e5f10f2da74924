import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { PlainError } from '../../process/plain-error.ts';
import type { ClientMessage, Slice, Target } from './protocol.ts';

const script = path.join(import.meta.dirname, 'client-process.ts');

/** Handle of the load generator's process. */
export class LoadClient {
  private constructor(private readonly child: ChildProcess) {}

  static start(): LoadClient {
    return new LoadClient(
      spawn(process.execPath, ['--import', 'tsx', script], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        serialization: 'advanced',
      }),
    );
  }

  /** Makes a target known; an earlier one of the same name is forgotten. */
  aim(target: Target): void {
    this.tell({ kind: 'target', target });
  }

  /** Loads a target for a while. @throws PlainError when an answer was no success. */
  async run(target: string, connections: number, milliseconds: number): Promise<Slice> {
    const answer = new Promise<Slice>((resolve, reject) => {
      const died = (code: number | null) => reject(new PlainError(`The load generator ended (exit code ${code}).`));
      this.child.once('exit', died);
      this.child.once('message', (slice: Slice) => {
        this.child.off('exit', died);
        resolve(slice);
      });
    });
    this.tell({ kind: 'run', target, connections, milliseconds });
    const slice = await answer;
    if (slice.failures > 0)
      throw new PlainError(`${slice.failures} answers of ${target} were no success, the first: ${slice.failure}`);
    return slice;
  }

  stop(): void {
    this.child.kill();
  }

  private tell(message: ClientMessage): void {
    this.child.send(message);
  }
}
