import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { type HandoverLine, handoverProblems, isDueHandover } from './index.ts';

const latest = civilDate('2026-06-30');
const line = (more: Partial<HandoverLine> = {}): HandoverLine => ({
  kind: 'TASK',
  successorId: 'ben',
  recordIds: null,
  ...more,
});
const fields = (fromOn: string, lines: readonly HandoverLine[] = [line()]) =>
  handoverProblems({ leaverId: 'anna', fromOn: civilDate(fromOn), lines }, latest).map(({ field }) => field);

describe('a handover', () => {
  it('is for today or a day within the next twelve months', () => {
    expect(fields('2026-06-30')).toEqual([]);
    // West of the latest day on earth people still write the day before.
    expect(fields('2026-06-29')).toEqual([]);
    expect(fields('2026-06-28')).toEqual(['fromOn']);
    expect(fields('2027-06-30')).toEqual([]);
    expect(fields('2027-07-01')).toEqual(['fromOn']);
  });

  it('is carried out once its day has come', () => {
    expect(isDueHandover(civilDate('2026-06-30'), latest)).toBe(true);
    expect(isDueHandover(civilDate('2026-07-01'), latest)).toBe(false);
  });

  it('gives everything to exactly one other person', () => {
    expect(fields('2026-06-30', [])).toEqual(['lines']);
    expect(fields('2026-06-30', [line({ successorId: 'anna' })])).toEqual(['lines']);
    expect(fields('2026-06-30', [line({ recordIds: [] })])).toEqual(['lines']);
    expect(fields('2026-06-30', [line(), line({ successorId: 'cleo' })])).toEqual(['lines']);
    const twice = [line({ recordIds: ['a', 'b'] }), line({ recordIds: ['b'], successorId: 'cleo' })];
    expect(fields('2026-06-30', twice)).toEqual(['lines']);
  });

  it('may give some of a kind to one and the rest to another', () => {
    const apart = [
      line({ recordIds: ['a'] }),
      line({ recordIds: ['b'], successorId: 'cleo' }),
      line({ successorId: 'dora' }),
    ];
    expect(fields('2026-06-30', apart)).toEqual([]);
    expect(fields('2026-06-30', [line({ recordIds: ['a'] }), line({ kind: 'SEAT', recordIds: ['a'] })])).toEqual([]);
  });
});
