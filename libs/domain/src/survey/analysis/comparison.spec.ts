import { describe, expect, it } from '@jest/globals';
import {
  type AnalysedRound,
  compareResults,
  figure,
  linkedItems,
  prevention2020,
  preventionCorrected,
  resultsFor,
  resultsOf,
  resultsOfBoth,
  type SurveyDefinition,
} from '../../index.ts';
import { roundOf } from '../testing/rounds.ts';

const t = (en: string) => ({ en });
const option = (code: string) => ({ code, text: t(code) });
const earlierVersion: SurveyDefinition = {
  key: 'first',
  title: t('First'),
  introduction: t('First'),
  languages: ['en'],
  questions: [
    { code: 'Q1', kind: 'SINGLE_CHOICE', text: t('Known?'), choices: [option('YES'), option('NO')] },
    { code: 'Q2', kind: 'MULTI_CHOICE', text: t('Why?'), choices: [option('A'), option('B')] },
    { code: 'Q3', kind: 'TEXT', limit: 9, text: t('More?') },
  ],
};
const laterVersion: SurveyDefinition = {
  ...earlierVersion,
  key: 'second',
  questions: [
    { code: 'Q1', kind: 'SINGLE_CHOICE', text: t('Do you know one?'), choices: [option('YES'), option('NO')] },
    { code: 'Q5', kind: 'MULTI_CHOICE', text: t('Why?'), choices: [option('B'), option('C')] },
    { code: 'Q6', kind: 'SINGLE_CHOICE', text: t('New?'), choices: [option('YES')] },
  ],
  links: [
    { item: 'Q1', version: 'first', otherItem: 'Q1', relation: 'SAME' },
    { item: 'Q5', version: 'first', otherItem: 'Q2', relation: 'RECODED', note: t('C is new.') },
    { item: 'Q6', version: 'first', otherItem: 'Q3', relation: 'NOT_COMPARABLE' },
    { item: 'Q1', version: 'another', otherItem: 'Q1', relation: 'SAME' },
  ],
};
const yes = { Q1: { choices: ['YES'] } };
const no = { Q1: { choices: ['NO'] } };
const compared = (before: AnalysedRound, after: AnalysedRound) =>
  compareResults(linkedItems(before.definition, after.definition), resultsOf(before), resultsOf(after));

describe('two rounds', () => {
  it('are compared over linked items, with both bases and the change', () => {
    const before = roundOf(earlierVersion, [yes, no, { ...no, Q2: { choices: ['A', 'B'] } }]);
    const after = roundOf(laterVersion, [yes, yes, yes, { ...yes, Q5: { choices: ['B'] } }]);
    const [first, second, third, ...rest] = compared(before, after);
    expect(rest).toEqual([]);
    expect(first?.choices[0]).toMatchObject({ choice: 'YES', earlier: figure(1, 3), later: figure(4, 4) });
    expect(first?.choices[0]?.change).toBeCloseTo(66.67, 2);
    expect(second).toMatchObject({ relation: 'RECODED', otherOptions: true, note: t('C is new.') });
    expect(second?.choices).toEqual([{ choice: 'B', earlier: figure(1, 1), later: figure(1, 1), change: 0 }]);
    expect(third).toMatchObject({ relation: 'NOT_COMPARABLE', choices: [] });
  });

  it('say where the words or the options have changed', () => {
    const [first, second] = linkedItems(earlierVersion, laterVersion);
    expect(first).toMatchObject({ reworded: true, otherOptions: false });
    expect(second).toMatchObject({ reworded: false, otherOptions: true });
  });

  it('are linked in either direction, and a version stands beside itself with every item that has options', () => {
    expect(linkedItems(laterVersion, earlierVersion)[1]).toMatchObject({ item: 'Q2', otherItem: 'Q5' });
    expect(linkedItems(earlierVersion, earlierVersion).map(({ item }) => item)).toEqual(['Q1', 'Q2']);
    expect(linkedItems({ ...earlierVersion, key: 'stranger' }, laterVersion)).toEqual([]);
  });

  it('have no change where nobody answered or a number is hidden', () => {
    const after = roundOf(laterVersion, [yes, yes, yes, yes]);
    expect(compared(roundOf(earlierVersion, []), after)[0]?.choices[0]?.change).toBeNull();
    const few = roundOf(earlierVersion, [yes, no, no, no]);
    const members = (round: AnalysedRound) => resultsFor('MEMBERS', round.definition, resultsOf(round));
    const [item] = compareResults(linkedItems(earlierVersion, laterVersion), members(few), members(after));
    expect(item?.choices.map(({ earlier, change }) => [earlier, change])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('are compared over those alone who answered in both', () => {
    const before = roundOf(earlierVersion, [no, yes, no]);
    const after = roundOf(laterVersion, [yes, yes]);
    const both = resultsOfBoth(before, after);
    expect(both.respondents).toBe(2);
    const [first] = compareResults(linkedItems(earlierVersion, laterVersion), both.earlier, both.later);
    expect(first?.choices[0]).toMatchObject({ earlier: figure(1, 2), later: figure(2, 2), change: 50 });
  });
});

describe('the survey of 2020 and its correction', () => {
  it('can be compared where the question stayed, and say where it did not', () => {
    const links = linkedItems(prevention2020, preventionCorrected);
    const of = (code: string) => links.find(({ item }) => item === code);
    expect(of('Q1')?.relation).toBe('SAME');
    expect(of('Q2.NETWORK')).toMatchObject({ relation: 'NOT_COMPARABLE', otherOptions: true });
    expect(of('Q4')).toMatchObject({ relation: 'RECODED', otherOptions: true });
    expect(links.filter(({ relation, otherOptions }) => relation === 'SAME' && otherOptions)).toEqual([]);
  });
});
