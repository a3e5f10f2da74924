import { describe, expect, it } from '@jest/globals';
import { newPersonalToken } from './personal-token.ts';

describe('the token of a personal link', () => {
  const tokens = Array.from({ length: 500 }, newPersonalToken);

  it('is fifty letters and digits, which no mail program breaks', () => {
    for (const token of tokens) expect(token).toMatch(/^[0-9a-z]{50}$/);
  });

  it('comes once', () => {
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('uses all of 256 bits', () => {
    const values = tokens.map((token) =>
      [...token].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n),
    );
    expect(values.every((value) => value < 2n ** 256n)).toBe(true);
    expect(values.some((value) => value >= 2n ** 255n)).toBe(true);
  });
});
