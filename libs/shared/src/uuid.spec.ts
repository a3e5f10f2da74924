import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isUuid, uuidv7 } from './index.ts';

describe('ids', () => {
  it('makes version 7 ids that carry their time', () => {
    const id = uuidv7(0x0190_1234_5678, new Uint8Array(10).fill(255));
    expect(id).toBe('01901234-5678-7fff-bfff-ffffffffffff');
    expect(isUuid(id)).toBe(true);
    expect(isUuid(id.toUpperCase())).toBe(true);
    expect(isUuid(`${id}0`)).toBe(false);
  });

  it('gives later ids a later place in the alphabet', () => {
    const time = fc.integer({ min: 0, max: 2 ** 47 });
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });
    fc.assert(
      fc.property(time, time, bytes, bytes, (a, b, ra, rb) => {
        fc.pre(a < b);
        expect(uuidv7(a, ra) < uuidv7(b, rb)).toBe(true);
      }),
    );
  });

  it('refuses too little randomness and impossible times', () => {
    expect(() => uuidv7(1, new Uint8Array(9))).toThrow(RangeError);
    expect(() => uuidv7(-1, new Uint8Array(10))).toThrow(RangeError);
    expect(() => uuidv7(0.5, new Uint8Array(10))).toThrow(RangeError);
  });
});
