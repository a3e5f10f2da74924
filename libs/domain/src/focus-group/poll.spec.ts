import { wallClock } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import type { PollVote } from '../vocabulary/index.ts';
import { hardshipAt, moveZone, type PollVoter, rankOptions } from './index.ts';

const option = (id: string, startsAt: string) => ({ id, startsAt: new Date(startsAt), minutes: 90 });
const voter = (id: string, votes: Record<string, PollVote>, given: Partial<PollVoter> = {}): PollVoter => ({
  id,
  attributes: { region: [id.startsWith('af') ? 'AFRICA' : 'EUROPE'] },
  zone: 'Europe/Vienna',
  required: false,
  votes: new Map(Object.entries(votes)),
  ...given,
});
const quotas = [{ attribute: 'region', value: 'AFRICA', min: 1, max: null }];
const afternoon = [option('tue', '2027-03-23T13:00:00Z'), option('wed', '2027-03-24T13:00:00Z')];

describe('the ranking of a date poll', () => {
  it('prefers the option that keeps the quotas to the one with more people', () => {
    const voters = [
      voter('a', { tue: 'YES', wed: 'YES' }),
      voter('b', { tue: 'YES', wed: 'YES' }),
      voter('c', { tue: 'YES', wed: 'NO' }),
      voter('af', { tue: 'NO', wed: 'YES' }),
    ];
    const [best, other] = rankOptions(afternoon, voters, { quotas });
    expect(best).toMatchObject({ optionId: 'wed', yes: 3, lost: [] });
    expect(other).toMatchObject({
      optionId: 'tue',
      yes: 3,
      lostByYes: [{ rule: 'QUOTA', attribute: 'region', value: 'AFRICA' }],
    });
  });

  it('puts an option without the moderator last, however many others come', () => {
    const voters = [
      voter('moderator', { tue: 'NO', wed: 'YES' }, { required: true }),
      voter('a', { tue: 'YES', wed: 'NO' }),
      voter('b', { tue: 'YES', wed: 'NO' }),
    ];
    const ranked = rankOptions(afternoon, voters, { quotas: [] });
    expect(ranked.map(({ optionId }) => optionId)).toEqual(['wed', 'tue']);
    expect(ranked[1]?.missing).toEqual(['moderator']);
  });

  it('never takes silence for a no', () => {
    const [ranked] = rankOptions([option('tue', '2027-03-23T13:00:00Z')], [voter('a', {}, { required: true })], {
      quotas: [],
    });
    expect(ranked).toMatchObject({ yes: 0, no: 0, unanswered: 1, missing: [] });
  });

  it('tells a yes from one that needs others to wait', () => {
    const voters = [
      voter('a', { tue: 'IF_NEED_BE', wed: 'YES' }),
      voter('af', { tue: 'IF_NEED_BE', wed: 'IF_NEED_BE' }),
    ];
    const ranked = rankOptions(afternoon, voters, { quotas });
    expect(ranked.map(({ optionId, yes, ifNeedBe }) => [optionId, yes, ifNeedBe])).toEqual([
      ['wed', 1, 1],
      ['tue', 0, 2],
    ]);
    expect(ranked.map(({ lostByYes, lost }) => [lostByYes.length, lost.length])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it('spares people the night where nothing else differs, each by their own clock', () => {
    const options = [option('early', '2027-03-23T07:00:00Z'), option('late', '2027-03-23T13:00:00Z')];
    const both: Record<string, PollVote> = { early: 'YES', late: 'YES' };
    const ranked = rankOptions(options, [voter('a', both), voter('b', both, { zone: 'America/New_York' })], {
      quotas: [],
    });
    expect(ranked.map(({ optionId, hardship }) => [optionId, hardship])).toEqual([
      ['late', 0],
      ['early', 3],
    ]);
  });
});

describe('the hardship of an hour', () => {
  it.each([
    ['a working morning', '2027-03-23T09:00:00Z', 0],
    ['seven in the morning', '2027-03-23T06:30:00Z', 1],
    ['the evening', '2027-03-23T18:00:00Z', 1],
    ['the night', '2027-03-23T02:00:00Z', 3],
    ['a Sunday at noon', '2027-03-21T11:00:00Z', 2],
    ['a Sunday night', '2027-03-21T23:30:00Z', 3],
  ])('of %s in Vienna', (_, at, hardship) => {
    expect(hardshipAt(wallClock(new Date(at), 'Europe/Vienna'))).toBe(hardship);
  });
});

describe('an organiser whose zone changes', () => {
  const noon = new Date('2027-03-22T11:00:00Z');

  it('keeps the moment, and nobody else notices', () => {
    expect(moveZone(noon, 'Europe/Madrid', 'America/New_York', 'MOMENT')).toEqual(noon);
  });

  it('keeps the clock, in the weeks when the change to summer time lies between the two zones', () => {
    const moved = moveZone(noon, 'Europe/Madrid', 'America/New_York', 'CLOCK');
    expect(moved.toISOString()).toBe('2027-03-22T16:00:00.000Z');
    expect(moveZone(moved, 'America/New_York', 'Europe/Madrid', 'CLOCK')).toEqual(noon);
    expect(moveZone(noon, 'Europe/Madrid', 'Asia/Kathmandu', 'CLOCK').toISOString()).toBe('2027-03-22T06:15:00.000Z');
  });
});
