import { civilDate, month } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { cellStep, correctsEntry, type TypedCell } from './referral-cell.ts';

const today = civilDate('2026-11-27');
const partnership = { id: 'p', hotlineId: 'h', sharing: 'AMBER', stage: 'ACTIVE', lastChangeOn: null } as const;
const typed = (more: Partial<TypedCell> = {}): TypedCell => ({
  month: month('2026-10'),
  direction: 'OUT',
  subject: 'HELP_SEEKER',
  mode: 'SIGNPOST',
  channel: 'PHONE',
  seen: 0,
  count: 7,
  add: false,
  reason: null,
  ...more,
});
const five = { id: 'e', count: 5 };
const step = (more: Partial<TypedCell>, entries = [five]) => cellStep(typed(more), entries, partnership, today);

describe('a typed cell', () => {
  it('is a new entry where it was empty', () => {
    expect(step({}, [])).toEqual({ do: 'ADD', count: 7 });
  });

  it('corrects the one entry behind it, with a reason', () => {
    expect(step({ seen: 5, reason: 'MISCOUNTED' })).toEqual({
      do: 'CORRECT',
      entry: five,
      count: 7,
      reason: 'MISCOUNTED',
    });
    expect(step({ seen: 5 })).toMatchObject([{ field: 'reason' }]);
    expect(correctsEntry([five], { count: 7, add: false })).toBe(true);
    expect(correctsEntry([five], { count: 5, add: false })).toBe(false);
    expect(correctsEntry([], { count: 7, add: false })).toBe(false);
  });

  it('adds an entry when a plus was typed', () => {
    expect(step({ seen: 5, count: 8, add: true })).toEqual({ do: 'ADD', count: 3 });
  });

  it('withdraws the entry when nothing is left of it', () => {
    expect(step({ seen: 5, count: 0 })).toEqual({ do: 'WITHDRAW', entry: five });
  });

  it('changes nothing when the number is there already, as after a request that came twice', () => {
    expect(step({ seen: 0, count: 5 })).toEqual({ do: 'NOTHING' });
  });

  it('is refused over several entries, over what somebody else entered, and for a month to come', () => {
    expect(step({ seen: 10, reason: 'MISCOUNTED' }, [five, { ...five, id: 'f' }])).toMatchObject([{ field: 'count' }]);
    expect(step({ seen: 4 })).toMatchObject([{ field: 'count', message: expect.stringContaining('5') }]);
    expect(step({ month: month('2027-01') }, [])).toMatchObject([{ field: 'month' }]);
    expect(step({ count: -1 }, [])).toMatchObject([{ field: 'count' }]);
  });
});
