import type { LoadClient } from './load-client.ts';
import type { Slice } from './protocol.ts';

/** What was measured of one target at one number of connections. */
export interface Figures {
  readonly connections: number;
  /** Answers a second: median of the rounds. */
  readonly rate: number;
  /** Milliseconds, over all answers of all rounds. */
  readonly p50: number;
  readonly p99: number;
  readonly answers: number;
  readonly bytesPerAnswer: number;
}

/** Rounds of each measurement: an even number, so that each target goes first as often. */
const ROUNDS = 6;

/** Lets both sides compile what they need and fill their caches, as in a server that has run for a while. */
export async function warmUp(client: LoadClient, targets: readonly string[], seconds: number): Promise<void> {
  for (const target of targets) await client.run(target, 16, seconds * 750);
}

/**
 * Measures targets side by side: they take turns in short slices, in changing order, so that whatever else
 * the machine does meanwhile hits all of them alike.
 */
export async function measure(
  client: LoadClient,
  targets: readonly string[],
  connections: number,
  seconds: number,
): Promise<Figures[]> {
  const slices = new Map<string, Slice[]>(targets.map((target) => [target, []]));
  for (const target of targets) await client.run(target, connections, 50 * seconds);
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? targets : targets.toReversed();
    for (const target of order)
      slices.get(target)?.push(await client.run(target, connections, (seconds * 1000) / ROUNDS));
  }
  return targets.map((target) => figuresOf(slices.get(target) ?? [], connections));
}

function figuresOf(slices: readonly Slice[], connections: number): Figures {
  const latencies = Float64Array.from(slices.flatMap((slice) => [...slice.latencies])).sort();
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))] ?? 0;
  const bytes = slices.reduce((sum, slice) => sum + slice.bytes, 0);
  return {
    connections,
    rate: median(slices.map(({ rate }) => rate)),
    p50: at(0.5),
    p99: at(0.99),
    answers: latencies.length,
    bytesPerAnswer: Math.round(bytes / Math.max(1, latencies.length)),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper;
}
