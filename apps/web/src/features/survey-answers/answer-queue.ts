import type { Answer } from '@alongside/domain/survey';
import { ApiRefusal } from '../../lib/api-refusal.ts';
import { execute } from '../../lib/graphql.ts';
import { KeepSurveyAnswerByLinkDocument } from './survey-by-link.operation.ts';

/** Milliseconds of rest after the last key before a text is saved, and before a lost connection is tried again. */
const REST = 700;
const RETRY = 4000;

export type SavingState = 'saved' | 'saving' | 'offline' | 'stopped';

export interface QueueEvents {
  /** How saving stands. */
  readonly onState: (state: SavingState) => void;
  /** The server refuses an answer; it stays on the page and is not tried again. */
  readonly onRefused: (item: string, refusal: ApiRefusal) => void;
  /** Somebody else has saved: nothing is sent until `resume`. */
  readonly onConflict: (refusal: ApiRefusal) => void;
  /** The link or the round is closed. */
  readonly onClosed: (refusal: ApiRefusal) => void;
}

/** An answer as the inputs of the API take it. */
export const inputOf = (item: string, { choices, text, initiatives }: Answer) => ({
  item,
  ...(choices ? { choices: [...choices] } : {}),
  ...(text ? { text } : {}),
  ...(initiatives ? { initiatives: initiatives.map(({ name }) => name) } : {}),
});

/**
 * Saves answers one after the other, the latest of each item only. Each carries the revision that the one before
 * brought, so that two people who share a link never overwrite each other unseen.
 */
export class AnswerQueue {
  private readonly waiting = new Map<string, { answer: Answer; confirmed: boolean }>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private held = false;

  constructor(
    private readonly token: string,
    private revision: number,
    private readonly events: QueueEvents,
  ) {}

  /** True while something is not on the server yet. */
  get isBusy(): boolean {
    return this.running || this.waiting.size > 0;
  }

  /** Takes an answer. Typing waits for a rest, a choice does not. */
  put(item: string, answer: Answer, reached: string, { typing = false, confirmed = false } = {}): void {
    this.waiting.delete(item);
    this.waiting.set(item, { answer, confirmed });
    this.events.onState('saving');
    this.schedule(reached, typing ? REST : 0);
  }

  /** Goes on after a conflict from the revision that the server has. */
  resume(revision: number, reached: string): void {
    this.held = false;
    this.revision = revision;
    this.schedule(reached, 0);
  }

  /** Forgets what waits, as when other answers were taken instead. */
  drop(): void {
    this.waiting.clear();
  }

  private schedule(reached: string, rest: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(reached), rest);
  }

  private async run(reached: string): Promise<void> {
    if (this.running || this.held) return;
    const [next] = this.waiting;
    if (!next) return this.events.onState('saved');
    const [item, { answer, confirmed }] = next;
    this.running = true;
    try {
      const input = { ...inputOf(item, answer), reached, revision: this.revision, confirmedText: confirmed };
      const { keepSurveyAnswerByLink } = await execute(
        KeepSurveyAnswerByLinkDocument,
        { input },
        undefined,
        this.token,
      );
      this.revision = keepSurveyAnswerByLink.revision;
      if (this.waiting.get(item)?.answer === answer) this.waiting.delete(item);
      this.running = false;
      this.schedule(reached, 0);
    } catch (error) {
      this.running = false;
      this.fail(item, error, reached);
    }
  }

  private fail(item: string, error: unknown, reached: string): void {
    const refusal = error instanceof ApiRefusal ? error : new ApiRefusal('INTERNAL', String(error));
    if (refusal.code === 'OFFLINE' || refusal.code === 'INTERNAL' || refusal.code === 'RATE_LIMITED') {
      this.events.onState('offline');
      this.schedule(reached, RETRY);
    } else if (refusal.code === 'CONFLICT') {
      this.held = true;
      this.events.onConflict(refusal);
    } else if (refusal.code === 'NOT_FOUND' || refusal.field === 'closesAt') {
      this.held = true;
      this.events.onClosed(refusal);
    } else {
      this.waiting.delete(item);
      this.events.onRefused(item, refusal);
      this.schedule(reached, 0);
    }
  }
}
