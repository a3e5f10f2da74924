import { describe, expect, it } from '@jest/globals';
import { dateOf, flagOf, oneOf, searchOf, someOf, textOf } from './search.ts';

const codes = ['ACTIVE', 'PAUSED'] as const;

describe('what an address may say', () => {
  it('keeps known codes, each once, and drops the rest', () => {
    expect(someOf({ stage: ['PAUSED', 'NONSENSE', 'PAUSED', 3] }, 'stage', codes)).toEqual(['PAUSED']);
    expect(someOf({ stage: 'ACTIVE' }, 'stage', codes)).toEqual(['ACTIVE']);
    expect(someOf({ stage: ['NONSENSE'] }, 'stage', codes)).toBeUndefined();
    expect(oneOf({ tab: 'drop table' }, 'tab', codes)).toBeUndefined();
  });

  it('bounds a text and takes numbers as typed', () => {
    expect(textOf({ q: 'x'.repeat(500) }, 'q')).toHaveLength(200);
    expect(textOf({ q: 2020 }, 'q')).toBe('2020');
    expect(textOf({ q: '   ' }, 'q')).toBeUndefined();
  });

  it('takes only days that exist', () => {
    expect(dateOf({ due: '2026-02-28' }, 'due')).toBe('2026-02-28');
    expect(dateOf({ due: '2026-02-30' }, 'due')).toBeUndefined();
    expect(dateOf({ due: 'yesterday' }, 'due')).toBeUndefined();
  });

  it('names what is unset, so that nothing raw shows through', () => {
    const search = { mine: 'maybe', q: '  ' };
    const read = searchOf({ mine: flagOf(search, 'mine'), q: textOf(search, 'q') });
    expect({ ...search, ...read }).toEqual({ mine: undefined, q: undefined });
    expect(flagOf({ mine: 'true' }, 'mine')).toBe(true);
  });
});
