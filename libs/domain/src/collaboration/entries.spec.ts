import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { type EngagementInput, engagementProblems, type InteractionInput, interactionProblems } from './index.ts';

const today = civilDate('2026-06-30');
const tomorrow = civilDate('2026-07-01');
const fields = (problems: readonly { field: string }[]) => problems.map(({ field }) => field);

describe('an interaction', () => {
  const call: InteractionInput = {
    occurredOn: today,
    attendees: null,
    summary: 'Agreed to share posters.',
    nextStep: { title: 'Send the posters', dueOn: tomorrow },
  };
  const wrong = (changed: Partial<InteractionInput>) => fields(interactionProblems({ ...call, ...changed }, today));

  it('is fine with or without a next step', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ nextStep: null })).toEqual([]);
    expect(wrong({ nextStep: { title: 'Some day', dueOn: null } })).toEqual([]);
  });

  it('has happened', () => {
    expect(wrong({ occurredOn: tomorrow })).toEqual(['occurredOn']);
  });

  it('says something, within limits', () => {
    expect(wrong({ summary: ' ' })).toEqual(['summary']);
    expect(wrong({ summary: 'x'.repeat(4001), attendees: 'x'.repeat(1001) })).toEqual(['summary', 'attendees']);
  });

  it('leads to a step with a title that does not lie before it', () => {
    expect(wrong({ nextStep: { title: '', dueOn: civilDate('2026-06-29') } })).toEqual([
      'nextStep.title',
      'nextStep.dueOn',
    ]);
  });
});

describe('an engagement', () => {
  const event: EngagementInput = {
    kind: 'EVENT',
    cadence: null,
    partnershipIds: ['a', 'b'],
    title: 'Safer Internet Day',
    startsOn: today,
    endsOn: today,
    summary: null,
    peopleReached: 0,
    outputUrl: 'https://example.org/day',
  };
  const wrong = (changed: Partial<EngagementInput>) => fields(engagementProblems({ ...event, ...changed }, today));

  it('is fine, planned or held, counted or not', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ startsOn: tomorrow, endsOn: null, peopleReached: null, outputUrl: null })).toEqual([]);
  });

  it('joins one partnership or more, each once', () => {
    expect(wrong({ partnershipIds: [] })).toEqual(['partnershipIds']);
    expect(wrong({ partnershipIds: ['a', 'a'] })).toEqual(['partnershipIds']);
    const many = (length: number) => ({ partnershipIds: Array.from({ length }, (_, at) => `partnership ${at}`) });
    expect(wrong(many(50))).toEqual([]);
    expect(wrong(many(51))).toEqual(['partnershipIds']);
  });

  it('ends when it began or later', () => {
    expect(wrong({ startsOn: tomorrow, endsOn: today })).toEqual(['endsOn']);
  });

  it('lies within a lifetime', () => {
    expect(wrong({ startsOn: civilDate('2006-06-29') })).toEqual(['startsOn']);
    expect(wrong({ startsOn: civilDate('2029-07-01'), endsOn: null })).toEqual(['startsOn']);
  });

  it('has a title, reached whole people, and links over https', () => {
    expect(wrong({ title: '', peopleReached: 1.5, outputUrl: 'http://example.org' })).toEqual([
      'title',
      'peopleReached',
      'outputUrl',
    ]);
    expect(wrong({ peopleReached: -1 })).toEqual(['peopleReached']);
  });
});
