import { describe, expect, it } from '@jest/globals';
import type { CandidateSide, FocusGroupInvitationState } from '../vocabulary/index.ts';
import { type CandidateFacts, candidateOf } from './candidate-attributes.ts';
import {
  brokenByColleague,
  brokenRules,
  nextForEachSeat,
  nextForFreeSeat,
  type PanelStanding,
  seatChoices,
} from './panel-standing.ts';

const facts = (id: string, side: CandidateSide, organisation = id): CandidateFacts => ({
  id,
  side,
  country: 'AT',
  levels: [],
  experience: null,
  languages: ['en'],
  organisation,
});

const rules = {
  seats: 3,
  reserves: 2,
  quotas: [{ attribute: 'SIDE', value: 'PREVENTION', min: 1, max: 1 }],
  caps: [{ attribute: 'ORGANISATION', max: 1 }],
  mustInclude: [],
};
const people = [facts('a', 'HOTLINE'), facts('b', 'HOTLINE'), facts('c', 'PREVENTION'), facts('d', 'HOTLINE')];

function standing(...states: [string, FocusGroupInvitationState, CandidateFacts?][]): PanelStanding {
  return {
    pool: people.map(candidateOf),
    rules,
    order: ['d', 'c', 'b', 'a'],
    invited: states.map(([candidateId, state, known = null]) => ({
      id: `to ${candidateId}`,
      candidateId,
      state,
      facts: known,
    })),
  };
}

describe('the question who comes next', () => {
  it('keeps everybody who holds a seat, and asks nobody again who is out; who waits may come', () => {
    const now = standing(['a', 'ACCEPTED'], ['b', 'SENT'], ['c', 'DECLINED'], ['d', 'WAITING']);
    expect(nextForFreeSeat(now).cases).toEqual([{ holding: ['a', 'b'], out: ['c'] }]);
  });

  it('counts a colleague who stands in for somebody, after everybody of the lottery', () => {
    const now = standing(['a', 'DECLINED'], ['e', 'SENT', facts('e', 'HOTLINE')]);
    const { pool, order, cases } = nextForFreeSeat(now);
    expect(pool.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(order).toEqual(['d', 'c', 'b', 'a', 'e']);
    expect(cases).toEqual([{ holding: ['e'], out: ['a'] }]);
  });

  it('is asked for each seat as if it fell free', () => {
    const now = standing(['a', 'ACCEPTED'], ['c', 'TENTATIVE'], ['b', 'EXPIRED']);
    expect(nextForEachSeat(now).cases).toEqual([
      { holding: ['c'], out: ['b', 'a'] },
      { holding: ['a'], out: ['b', 'c'] },
    ]);
  });
});

describe('the rules of a panel', () => {
  const pool = people.map(candidateOf);
  it.each([
    ['a full panel that keeps them', ['a', 'b', 'c'], []],
    ['a full panel without prevention', ['a', 'b', 'd'], ['PREVENTION']],
    ['two people, with a seat left for prevention', ['a', 'b'], []],
    ['nobody yet', [], []],
  ])('are told for %s', (_, panel, broken) => {
    expect(brokenRules(pool, rules, new Set(panel)).map((name) => 'value' in name && name.value)).toEqual(broken);
  });

  it('name a limit that is passed', () => {
    const twice = [...pool, candidateOf(facts('e', 'HOTLINE', 'A'))];
    expect(brokenRules(twice, rules, new Set(['a', 'e']))).toEqual([
      { rule: 'CAP', attribute: 'ORGANISATION', value: 'a' },
    ]);
  });

  it('tell what a colleague would break, and nothing that is broken already', () => {
    const full = standing(['a', 'ACCEPTED'], ['b', 'SENT'], ['c', 'SENT']);
    expect(brokenByColleague(full, facts('e', 'PREVENTION'), 'c')).toEqual([]);
    expect(brokenByColleague(full, facts('e', 'HOTLINE'), 'c')).toEqual([
      { rule: 'QUOTA', attribute: 'SIDE', value: 'PREVENTION' },
    ]);
    // Two of one organisation; the person who goes does not count.
    expect(brokenByColleague(full, facts('e', 'PREVENTION', 'a'), 'c')).toEqual([
      { rule: 'CAP', attribute: 'ORGANISATION', value: 'a' },
    ]);
    expect(brokenByColleague(full, facts('e', 'HOTLINE', 'a'), 'a')).toEqual([]);
    const broken = standing(['a', 'ACCEPTED'], ['b', 'SENT'], ['d', 'SENT']);
    expect(brokenByColleague(broken, facts('e', 'HOTLINE'), 'b')).toEqual([]);
  });
});

describe('whom a free seat could be given to by hand', () => {
  const withoutPrevention = { rule: 'QUOTA', attribute: 'SIDE', value: 'PREVENTION' };

  it('is everybody who drew a lot and has not said no, those first who break the fewest rules, then by the lottery', () => {
    const now = standing(['a', 'ACCEPTED'], ['b', 'SENT']);
    expect(seatChoices(now)).toEqual([
      { candidateId: 'c', broken: [] },
      { candidateId: 'd', broken: [withoutPrevention] },
    ]);
  });

  it('is not who declined, and is who waits for a seat', () => {
    const now = standing(['a', 'ACCEPTED'], ['b', 'SENT'], ['c', 'DECLINED'], ['d', 'WAITING']);
    expect(seatChoices(now)).toEqual([{ candidateId: 'd', broken: [withoutPrevention] }]);
  });

  it('is a colleague too who gave the seat away and waits for one again, after those who drew a lot', () => {
    const now = standing(['a', 'ACCEPTED'], ['b', 'SENT'], ['e', 'WAITING', facts('e', 'HOTLINE')], ['c', 'DECLINED']);
    expect(seatChoices(now)).toEqual([
      { candidateId: 'd', broken: [withoutPrevention] },
      { candidateId: 'e', broken: [withoutPrevention] },
    ]);
  });

  it('is not blamed for what a colleague has broken already', () => {
    const now = standing(['a', 'ACCEPTED'], ['e', 'ACCEPTED', facts('e', 'HOTLINE', 'A')], ['c', 'DECLINED']);
    expect(seatChoices(now).find(({ candidateId }) => candidateId === 'b')?.broken).toEqual([withoutPrevention]);
  });
});
