import { describe, expect, it } from '@jest/globals';
import { labelPlaces } from './label-places.ts';

describe('labels at the ends of lines', () => {
  it('stand at their lines where there is room', () => {
    expect(labelPlaces([10, 60, 120], 16, 200)).toEqual([10, 60, 120]);
  });

  it('give way to each other without changing places', () => {
    expect(labelPlaces([50, 52, 48], 16, 200)).toEqual([64, 80, 48]);
  });

  it('stay above the bottom', () => {
    expect(labelPlaces([195, 198], 16, 200)).toEqual([184, 200]);
  });
});
