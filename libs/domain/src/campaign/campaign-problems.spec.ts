import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import {
  assetProblems,
  type CampaignInput,
  campaignAnswerProblems,
  campaignProblems,
  milestoneProblems,
  participantProblems,
} from './index.ts';

const today = civilDate('2026-06-15');
const good: CampaignInput = {
  title: 'You are not alone',
  aim: null,
  countries: ['AT', 'DE'],
  languages: ['de'],
  startsOn: civilDate('2026-09-01'),
  endsOn: civilDate('2026-10-01'),
};

describe('a campaign', () => {
  it('may have everything or only a title', () => {
    expect(campaignProblems(good, today)).toEqual([]);
    expect(campaignProblems({ ...good, countries: [], languages: [], startsOn: null, endsOn: null }, today)).toEqual(
      [],
    );
  });

  it.each<[string, Partial<CampaignInput>, string]>([
    ['a title of blanks', { title: ' ' }, 'title'],
    ['a country twice', { countries: ['AT', 'AT'] }, 'countries'],
    ['no country', { countries: ['XX'] }, 'countries'],
    ['no language', { languages: ['xx'] }, 'languages'],
    ['an end without a start', { startsOn: null }, 'startsOn'],
    ['an end before the start', { endsOn: civilDate('2026-08-31') }, 'endsOn'],
    ['a start far ahead', { startsOn: civilDate('2029-06-16'), endsOn: null }, 'startsOn'],
  ])('has not %s', (_what, change, field) => {
    expect(campaignProblems({ ...good, ...change }, today).map((problem) => problem.field)).toEqual([field]);
  });
});

describe('what belongs to a campaign', () => {
  it('is taken part in by a hotline or by an initiative', () => {
    expect(participantProblems('h', null)).toEqual([]);
    expect(participantProblems(null, 'i')).toEqual([]);
    expect(participantProblems(null, null)).toHaveLength(1);
    expect(participantProblems('h', 'i')).toHaveLength(1);
  });

  it('is declined with a reason, and answered for others by saying how they told', () => {
    expect(campaignAnswerProblems('APPROVED', null, false)).toEqual([]);
    expect(campaignAnswerProblems('DECLINED', ' ', false)).toEqual([{ field: 'note', message: 'Say why.' }]);
    expect(campaignAnswerProblems('APPROVED', null, true)).toEqual([
      { field: 'note', message: 'Say how they told you.' },
    ]);
    expect(campaignAnswerProblems('APPROVED', 'By phone.', true)).toEqual([]);
  });

  it('has days and addresses that can be', () => {
    expect(milestoneProblems('Press day', civilDate('2026-07-01'), today)).toEqual([]);
    expect(milestoneProblems('', civilDate('2031-07-01'), today).map(({ field }) => field)).toEqual(['title', 'dueOn']);
    expect(assetProblems('Poster', 'de', 'https://help.example/poster')).toEqual([]);
    expect(assetProblems('Poster', 'xx', 'http://help.example').map(({ field }) => field)).toEqual(['language', 'url']);
  });
});
