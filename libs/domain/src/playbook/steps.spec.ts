import { describe, expect, it } from '@jest/globals';
import {
  editionChanges,
  guidelineProblems,
  type PlaybookStep,
  stepNotesProblems,
  stepsProblems,
  templateProblems,
} from './index.ts';

const step = (key: string, more: Partial<PlaybookStep> = {}): PlaybookStep => ({
  key,
  phase: 'Begin',
  title: `Do ${key}`,
  hint: null,
  ...more,
});

describe('another edition of a template', () => {
  it('tells what is new, gone and said otherwise, by key', () => {
    const before = [step('a'), step('b'), step('c')];
    const after = [step('c'), step('b', { title: 'Do it well' }), step('d')];
    expect(editionChanges(before, after)).toEqual({
      added: [step('d')],
      removed: [step('a')],
      reworded: [{ before: step('b'), after: step('b', { title: 'Do it well' }) }],
    });
  });

  it('changes nothing by its order alone', () => {
    const steps = [step('a'), step('b')];
    expect(editionChanges(steps, steps.toReversed())).toEqual({ added: [], removed: [], reworded: [] });
  });
});

describe('the steps of a template', () => {
  it('are one to eighty, each with a key of its own', () => {
    expect(stepsProblems([step('a'), step('b')])).toEqual([]);
    expect(stepsProblems([])[0]?.field).toBe('steps');
    expect(stepsProblems(Array.from({ length: 81 }, (_, i) => step(`s${i}`)))[0]?.field).toBe('steps');
    expect(stepsProblems([step('a'), step('a')])[0]?.field).toBe('steps.1.key');
    expect(stepsProblems([step('Not a key')])[0]?.field).toBe('steps.0.key');
  });

  it('have a title', () => {
    expect(stepsProblems([step('a', { title: ' ' })]).map(({ field }) => field)).toEqual(['steps.0.title']);
  });
});

describe('notes on a step', () => {
  const notes = { dueOn: null, doneOn: null, note: null, link: null };
  const fields = (more: object) => stepNotesProblems({ ...notes, ...more }, '2026-05-02').map(({ field }) => field);

  it('may all be left out, and be due in the past or the future', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ dueOn: '2020-01-01', doneOn: '2026-05-02', link: 'https://files.example.org/a' })).toEqual([]);
  });

  it('cannot be done tomorrow, nor lead to what is no web address', () => {
    expect(fields({ doneOn: '2026-05-03' })).toEqual(['doneOn']);
    expect(fields({ link: 'http://files.example.org' })).toEqual(['link']);
    expect(fields({ dueOn: '2026-02-30' })).toEqual(['dueOn']);
  });
});

describe('a guideline', () => {
  const facts = {
    title: 'Standards',
    publisher: 'An institute',
    summary: 'What both sides owe each other.',
    url: 'https://institute.example.org/',
    source: 'A talk',
    asOf: '2026',
  };
  it.each(['2026', '2026-03', '2026-03-31'])('is as of a year, a month or a day: %s', (asOf) => {
    expect(guidelineProblems({ ...facts, asOf })).toEqual([]);
  });

  it.each([
    ['title', ''],
    ['publisher', ' '],
    ['summary', ''],
    ['url', ''],
    ['url', 'http://institute.example.org'],
    ['source', ''],
    ['asOf', 'spring'],
  ])('says what is wrong with its %s: "%s"', (field, value) => {
    expect(guidelineProblems({ ...facts, [field]: value }).map((problem) => problem.field)).toEqual([field]);
  });
});

describe('what a template says beside its steps', () => {
  it('is a title and a purpose, and a web address where it names a source', () => {
    expect(templateProblems({ title: 'T', purpose: 'P', sourceTitle: null, sourceUrl: null })).toEqual([]);
    const wrong = templateProblems({ title: '', purpose: '', sourceTitle: null, sourceUrl: 'example.org' });
    expect(wrong.map(({ field }) => field)).toEqual(['title', 'purpose', 'sourceUrl']);
  });
});
