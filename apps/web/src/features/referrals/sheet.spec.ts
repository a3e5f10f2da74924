import { month } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { changesOf, countTyped, keyOf, type SheetRow } from './sheet.ts';

const column = { month: month('2026-10'), measure: 'HELP_OUT' } as const;
const row = {
  id: 'p',
  initiative: { name: 'Line', localName: null, organisation: null },
  referralMonths: [{ month: column.month, entries: [{ id: 'e', count: 5, direction: 'OUT', subject: 'HELP_SEEKER' }] }],
} as SheetRow;

describe('a typed cell', () => {
  it.each([
    ['7', { count: 7, add: false }],
    ['+3', { count: 8, add: true }],
    ['', { count: 0, add: false }],
    ['about 7', undefined],
  ])('%s', (text, expected) => {
    expect(countTyped(text, 5)).toEqual(expected);
  });

  it('with a plus where nothing was is a number of its own', () => {
    expect(countTyped('+3', 0)).toEqual({ count: 3, add: false });
  });
});

describe('the changes of a sheet', () => {
  it('are the cells that say something else, corrections told apart', () => {
    const of = (text: string) => changesOf([row], [column], { [keyOf('p', column)]: text });
    expect(of('5')).toEqual({ changes: [], unreadable: [] });
    expect(of('9').changes).toMatchObject([{ seen: 5, count: 9, corrects: true }]);
    expect(of('+4').changes).toMatchObject([{ seen: 5, count: 9, corrects: false }]);
    expect(of('nine')).toEqual({ changes: [], unreadable: [keyOf('p', column)] });
  });
});
