import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';

/** How long one count lasts, and how often a calendar may be fetched in it: a program asks once in some minutes. */
const WINDOW_MS = 10 * 60_000;
const MOST_BY_ADDRESS = 30;
/** Of one network address, whatever it asks for: an office has many people, a guesser has more addresses to try. */
const MOST_BY_NETWORK = 600;
/** Keys that are remembered; beyond it the oldest window is forgotten as a whole. */
const MOST_KEYS = 20_000;

/**
 * How often calendars are fetched, counted in this process alone, because fetching one writes nothing. Tokens are
 * remembered by their hash.
 */
@Injectable()
export class FetchRateService {
  private began = 0;
  private counts = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Counts one more fetch. Answers how many seconds to wait before the next; 0 where this one is served. */
  secondsToWait(file: string, network: string): number {
    const now = this.clock.now().getTime();
    if (now - this.began >= WINDOW_MS || this.counts.size >= MOST_KEYS) {
      this.began = now;
      this.counts = new Map();
    }
    const often =
      this.count(`file ${createHash('sha256').update(file).digest('base64url')}`) > MOST_BY_ADDRESS ||
      this.count(`network ${network}`) > MOST_BY_NETWORK;
    return often ? Math.ceil((this.began + WINDOW_MS - now) / 1000) : 0;
  }

  private count(key: string): number {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count;
  }
}
