import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween, type InitiativeContent, type InitiativeFactValue, mergeContent } from './index.ts';

const fact = (code: string, note: string | null = null): InitiativeFactValue => ({
  kind: 'SERVICE',
  code,
  certainty: 'STATED',
  note,
});
const phone = (value: string) => ({ kind: 'PHONE', value, hours: null, note: null, public: true }) as const;

const base: InitiativeContent = {
  name: 'Example',
  localName: null,
  aliases: ['EX'],
  organisationId: null,
  scope: 'NATIONAL',
  website: null,
  description: 'As it was.',
  levelListState: 'NOT_STATED',
  status: 'LISTED_UNCONFIRMED',
  facts: [fact('TRAINING'), fact('CONSULTATION')],
  channels: [phone('+43 1 1')],
};

describe('a proposal on a record that others have changed since', () => {
  it('keeps what it left alone as it is now', () => {
    const proposed = { ...base, name: 'Better name', facts: [...base.facts, fact('DIRECTORY')] };
    const current = { ...base, description: 'As it is now.', facts: [fact('CONSULTATION')], channels: [] };
    expect(mergeContent(base, proposed, current)).toEqual({
      content: { ...current, name: 'Better name', facts: [fact('CONSULTATION'), fact('DIRECTORY')] },
      conflicts: [],
    });
  });

  it('names what both sides changed differently', () => {
    const proposed = { ...base, description: 'Proposed.', facts: [fact('TRAINING', 'for teachers')], channels: [] };
    const current = {
      ...base,
      description: 'Edited.',
      facts: [fact('TRAINING', 'for doctors'), fact('CONSULTATION')],
      channels: [{ ...phone('+43 1 1'), note: 'mornings' }],
    };
    expect(mergeContent(base, proposed, current).conflicts).toEqual([
      'description',
      'facts.SERVICE.TRAINING',
      'channels.PHONE',
    ]);
  });

  it('does not mind in which order a store keeps the fields of an object', () => {
    const stored = {
      ...base,
      facts: base.facts.map(({ kind, code, certainty, note }) => ({ note, certainty, code, kind })),
    };
    expect(mergeContent(stored, { ...stored, name: 'New' }, { ...base, facts: [] })).toEqual({
      content: { ...base, name: 'New', facts: [] },
      conflicts: [],
    });
  });

  it('agrees with the same change made on both sides, and with another order of the same names', () => {
    const changed = { ...base, status: 'ACTIVE', aliases: ['EX', 'Other'] } as const;
    expect(mergeContent(base, changed, { ...changed, aliases: ['Other', 'EX'] }).conflicts).toEqual([]);
  });
});

const contents = fc.record({
  name: fc.constantFrom('Example', 'One', 'Two'),
  aliases: fc.subarray(['EX', 'A', 'B']),
  description: fc.constantFrom(null, 'As it was.', 'New'),
  facts: fc.subarray([fact('TRAINING'), fact('CONSULTATION'), fact('DIRECTORY')]),
  channels: fc.subarray([phone('+43 1 1'), phone('+43 1 2')]),
});

describe('merging', () => {
  it('on the untouched record gives the proposal itself', () => {
    fc.assert(
      fc.property(contents, (some) => {
        const proposed = { ...base, ...some };
        const { content, conflicts } = mergeContent(base, proposed, base);
        expect(conflicts).toEqual([]);
        expect(changesBetween(content, proposed)).toEqual([]);
      }),
    );
  });

  it('of a proposal without changes gives the record as it is now', () => {
    fc.assert(
      fc.property(contents, (some) => {
        const current = { ...base, ...some };
        expect(changesBetween(mergeContent(base, base, current).content, current)).toEqual([]);
      }),
    );
  });
});
