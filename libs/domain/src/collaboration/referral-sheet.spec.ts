import { month } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { cellsOfPaste, countOfText, matchName, pastesNames, readPaste } from './referral-sheet.ts';

const partnerships = [
  { id: 'a', names: ['Lighthouse Line', 'Leuchtturm-Linie'] },
  { id: 'b', names: ['Second Thought Chat'] },
  { id: 'c', names: ['Family Compass North'] },
  { id: 'd', names: ['Family Compass South'] },
];
const columns = [
  { month: month('2026-10'), measure: 'HELP_OUT', headings: ['Help-seekers, out', 'out'] },
  { month: month('2026-10'), measure: 'HELP_IN', headings: ['Help-seekers, in', 'in'] },
] as const;

describe('pasted text', () => {
  it('is read as spreadsheets write it, with quoted cells', () => {
    expect(cellsOfPaste('A\t1\r\nB\t2\r\n')).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
    expect(cellsOfPaste('"A; ""x""";1\n\nB;2')).toEqual([
      ['A; "x"', '1'],
      ['B', '2'],
    ]);
    expect(cellsOfPaste('A,1\nB,2')).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
  });

  it('begins with names or with numbers', () => {
    expect(
      pastesNames([
        ['12', '3'],
        ['', '4'],
      ]),
    ).toBe(false);
    expect(
      pastesNames([
        ['12', '3'],
        ['Line', '4'],
      ]),
    ).toBe(true);
  });

  it.each([
    ['12', { is: 'COUNT', count: 12 }],
    ['0', { is: 'COUNT', count: 0 }],
    ['1,204', { is: 'COUNT', count: 1204 }],
    ['1.204', { is: 'COUNT', count: 1204 }],
    ['1 204 000', { is: 'UNREADABLE', text: '1 204 000' }],
    ['', { is: 'EMPTY' }],
    ['–', { is: 'EMPTY' }],
    ['12,5', { is: 'UNREADABLE', text: '12,5' }],
    ['<5', { is: 'UNREADABLE', text: '<5' }],
    ['-3', { is: 'UNREADABLE', text: '-3' }],
  ])('counts %s', (text, expected) => {
    expect(countOfText(text)).toEqual(expected);
  });
});

describe('a pasted name', () => {
  it.each([
    ['lighthouse line', 'a', 'SAME'],
    ['LEUCHTTURM LINIE', 'a', 'SAME'],
    ['Lighthuose Line', 'a', 'SIMILAR'],
    ['Second thought', 'b', 'SIMILAR'],
    ['Family Compass', null, 'SEVERAL'],
    ['Something else', null, 'NONE'],
    ['', null, 'NONE'],
  ])('%s means one partnership, or none rather than the wrong one', (name, partnershipId, match) => {
    expect(matchName(name, partnerships)).toEqual({ partnershipId, match });
  });
});

describe('a pasted sheet', () => {
  it('goes into the columns one after the other', () => {
    const [row] = readPaste('Lighthouse Line\t12\t3', partnerships, columns);
    expect(row).toEqual({
      name: 'Lighthouse Line',
      partnershipId: 'a',
      match: 'SAME',
      counts: [
        { is: 'COUNT', count: 12 },
        { is: 'COUNT', count: 3 },
      ],
    });
  });

  it('follows its headings where it has some, and leaves out what is not on the page', () => {
    const rows = readPaste('Partner\tIN\tNotes\tout\nLighthouse Line\t3\tnice\t12', partnerships, columns);
    expect(rows.map(({ counts }) => counts)).toEqual([
      [
        { is: 'COUNT', count: 12 },
        { is: 'COUNT', count: 3 },
      ],
    ]);
  });
});
