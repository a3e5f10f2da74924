/** A repeatable stream of numbers (mulberry32): the same seed gives the same set on every machine. */
export class Random {
  constructor(private state: number) {}

  /** From 0 inclusive to 1 exclusive. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both inclusive. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  one<T>(list: readonly T[]): T {
    const index = Math.floor(this.next() * list.length);
    if (list.length === 0) throw new Error('nothing to choose from');
    return list[index] as T;
  }

  /** Up to `count` different ones, in the list's order. */
  some<T>(list: readonly T[], count: number): T[] {
    const chosen = new Set(Array.from({ length: count }, () => this.whole(0, list.length - 1)));
    return [...chosen].sort((a, b) => a - b).map((index) => list[index] as T);
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.whole(0, 255));
  }
}
