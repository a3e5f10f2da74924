import { describe, expect, it } from '@jest/globals';
import { alsoCalledProblem, erasureProblems, namePattern, type PersonTraces, seenTextProblems } from './index.ts';

const traces = (more: Partial<PersonTraces> = {}): PersonTraces => ({
  name: 'Zoë Ångström-Lund',
  email: 'zoe.angstrom@initiative.example',
  phone: '+31 20 123 4567',
  alsoCalled: [],
  ...more,
});
const pattern = (more: Partial<PersonTraces> = {}) => {
  const found = namePattern(traces(more));
  if (!found) throw new Error('nothing to look for');
  return found;
};

describe('finding a person in texts', () => {
  it.each([
    ['the name', 'We met Zoë Ångström-Lund on Monday.'],
    ['without accents', 'zoe angstrom lund called'],
    ['in other letters', 'ZOË ÅNGSTRÖM-LUND'],
    ['the last name first', 'Lund, Zoë Ångström'],
    ['split accents', 'Zoe\u0308 A\u030angstro\u0308m Lund'],
    ['the address', 'Write to ZOE.Angstrom@initiative.example!'],
    ['the number', 'Tel. 0031 20 1234567'],
    ['the number as at home', '(020) 123-4567'],
  ])('knows %s', (_name, text) => {
    expect(pattern().names(text)).toBe(true);
    expect(pattern().names(pattern().without(text, 'a former contact'))).toBe(false);
  });

  it.each([
    ['a part of the name alone', 'Zoë will join.'],
    ['the name inside a longer one', 'Zoë Ångström-Lundgren'],
    ['another address', 'angstrom@initiative.example'],
    ['another number', '+31 20 123 4568'],
    ['a longer number', '+31 20 123 45671'],
  ])('does not take %s for the person', (_name, text) => {
    expect(pattern().names(text)).toBe(false);
  });

  it('looks for other spellings where somebody names them', () => {
    expect(pattern({ alsoCalled: ['Lund'] }).names('Ask Ms Lund.')).toBe(true);
    expect(pattern({ name: 'Strauß Müller', email: null, phone: null }).names('Strauss Muller')).toBe(true);
  });

  it('leaves the rest of a text as it was', () => {
    expect(pattern().without('Call Zoë Ångström-Lund, +31 20 123 4567, on $1.', 'a former contact (press)')).toBe(
      'Call a former contact (press), a former contact (press), on $1.',
    );
  });

  it('has nothing to look for where only a role was kept', () => {
    expect(namePattern({ name: null, email: null, phone: null, alsoCalled: [] })).toBeNull();
    expect(namePattern({ name: 'Xi', email: null, phone: '112', alsoCalled: [] })).toBeNull();
  });
});

describe('erasing a person', () => {
  const request = { confirmation: 'Zoë Ångström-Lund', standIn: 'a former contact (press)', alsoCalled: [] };
  const problems = (more: object = {}) =>
    erasureProblems({ ...request, ...more }, 'Zoë Ångström-Lund', pattern()).map(({ field }) => field);

  it('asks for the name as it is shown, and for words that do not name it again', () => {
    expect(problems()).toEqual([]);
    expect(problems({ confirmation: ' Zoe\u0308 A\u030angstro\u0308m-Lund ' })).toEqual([]);
    expect(problems({ confirmation: 'Zoe' })).toEqual(['confirmation']);
    expect(problems({ standIn: ' ' })).toEqual(['standIn']);
    expect(problems({ standIn: 'formerly Zoë Ångström Lund' })).toEqual(['standIn']);
  });

  it('looks for a handful of spellings that are long enough', () => {
    expect(alsoCalledProblem(['Lund', 'Zo'])?.field).toBe('alsoCalled');
    expect(alsoCalledProblem(['1', '2', '3', '4', '5', '6'].map((n) => `Lund${n}`))?.field).toBe('alsoCalled');
    expect(alsoCalledProblem(['Lund'])).toBeUndefined();
  });

  it('rewrites no text that nobody has looked at', () => {
    const places = ['tasks.title:1', 'interactions.summary:2'];
    const seen = places.map((place) => ({ place, text: null as string | null }));
    expect(seenTextProblems(seen, places, pattern())).toEqual([]);
    expect(seenTextProblems(seen.slice(1), places, pattern()).map(({ field }) => field)).toEqual(['texts']);
    const own = [{ place: 'tasks.title:1', text: 'Ask Zoë Ångström Lund' }, ...seen.slice(1)];
    expect(seenTextProblems(own, places, pattern()).map(({ field }) => field)).toEqual(['texts.0.text']);
  });
});
