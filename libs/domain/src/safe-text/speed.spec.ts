import { beforeAll, describe, expect, it } from '@jest/globals';
import { detectUnsafeText, LONGEST_SAFE_TEXT } from './index.ts';

/** Pieces that, repeated, drive careless patterns into more than linear work. */
// biome-ignore format: a list of words reads better in rows
const HOSTILE = [
  '1.', '12 ', '01 ', '1 000 ', '601 234 567 ', '12/34 ', '2025 ', '(0)', '+44 ', '+', '€1', 'a@', '@a', 'a at b.c ', 'a', 'a-', 'a.', 'ab ',
  'a b ', 'a_', 'A', 'é', 'e\u0301', '\u0301', '\u200b', 'а', 'аa', 'Ω', 'ё.', '𝐚', '[.]', '[', '(((((', '(', ')', ':', '::', '/', '//', '\\', ' ',
  '\n', '-', '_', '.', ' . ', '. ', 'x[.', ' dot ', 'a dot ', 'example dot com ', 'a punkt de ', ' slash ', 'a.b slash ', ' at ', 'h', 'hxxp',
  'h--p', 'http://', 'https://a ', 'www.', 'a.com', 'a.com ', '.com', 'xn--', '%41', '%25', '&#46;', '\\u0041', '255.', '2001:', 'f::', '0x1.',
  'dead1 ', 'deadbeef1 ', 'd4 1d ', 'abcd ', 'ABCDEFGHIJKLMNOP234567 ', 'Qm', 'baf', 'magnet:?', 'case ', 'case 12345 ', 'nr 1', 'II K 1',
  'a#1234 ', 'u/a', 'live:', 'Telegram ', 'user user ', '9 years ', 'caller said ', 'a.jpg ', '.jpg',
];

/**
 * Milliseconds of processor time; the best of some runs, since other work on the machine only ever adds.
 * Stops at the first run that is `enough`; 0 takes the best of all.
 */
function cost(text: string, enough = 35): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 15 && best > enough; run++) {
    const start = process.cpuUsage();
    detectUnsafeText(text, { country: 'PL' });
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** How many times as much the longest text costs as a quarter of it, both measured now. */
function growth(piece: string): number {
  const quarter = cost(filled(piece, LONGEST_SAFE_TEXT / 4), 0);
  return cost(filled(piece, LONGEST_SAFE_TEXT), 0) / Math.max(2, quarter);
}

describe('the safe-text guard under hostile text', () => {
  const whole = new Map<string, number>();

  beforeAll(() => {
    // The engine compiles the patterns on first use.
    for (const piece of ['12 ', 'deadbeef1 ', 'Case no. 12345, https://a.example/b '])
      detectUnsafeText(filled(piece, 5000), { country: 'PL' });
  });

  it.each(HOSTILE)('reads 20,000 characters of %j in less than 50 ms', (piece) => {
    whole.set(piece, cost(filled(piece, LONGEST_SAFE_TEXT)));
    expect(whole.get(piece)).toBeLessThan(50);
  });

  it('grows with the length, not with its square', () => {
    // Four times the text may cost four times as much, and some more for a busy machine; a square would be sixteen.
    const slow = [...whole.keys()].filter((piece) => {
      // Short times drown in the clock's steps.
      if ((whole.get(piece) ?? 0) <= 15) return false;
      // A square shows every time it is measured, the machine's other work only now and then.
      return [1, 2, 3].every(() => growth(piece) > 10);
    });
    expect(slow).toEqual([]);
  });

  it('reads an ordinary note of 10,000 characters in a few milliseconds', () => {
    const note =
      'Meeting with the helpline on 12.11.2025 at 14:30; budget EUR 12,500.00; they will report back in May. ';
    expect(cost(filled(note, 10_000))).toBeLessThan(25);
  });
});
