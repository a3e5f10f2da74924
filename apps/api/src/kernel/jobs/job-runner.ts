import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';

/** Work that is done again and again, apart from any request. */
export interface Job {
  readonly name: string;
  /** Milliseconds between the end of one run and the start of the next. */
  readonly every: number;
  /** Must be safe to run in several processes at once, and to be cut off anywhere. `stop` asks it to end early. */
  readonly run: (stop: AbortSignal) => Promise<void>;
}

/**
 * Runs jobs inside the process of the API, each in a loop of its own. A run that fails is logged and comes again
 * after its pause. There is no queue: each job finds in the database what is due (docs/decisions/070).
 */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger('jobs');
  private readonly jobs: Job[] = [];
  private readonly stopping = new AbortController();
  private running: Promise<void>[] = [];

  register(job: Job): void {
    this.jobs.push(job);
  }

  start(): void {
    // Each job listens while it pauses: many listeners are no leak here.
    setMaxListeners(this.jobs.length + 1, this.stopping.signal);
    this.running = this.jobs.map((job) => this.loop(job));
  }

  /** Nest calls it on SIGTERM, while the connections are still open: runs under way are finished. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.running);
  }

  private async loop({ name, every, run }: Job): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await run(signal).catch((error: unknown) =>
        this.logger.error({ job: name, error: error instanceof Error ? error.stack : String(error) }),
      );
      await pause(every, undefined, { signal }).catch(() => undefined);
    }
  }
}
