import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { lineProblem, parseWebAddress, pastDateProblem, tooLong, webAddressProblem } from './index.ts';

describe('web addresses', () => {
  it.each([
    ['https://www.stopitnow.org.uk/helpline/', 'stopitnow.org.uk'],
    [' https://Troubled-Desire.com ', 'troubled-desire.com'],
    ['https://männer.at?x=1#top', 'männer.at'],
    ['https://xn--mnner-gra.xn--p1ai', 'xn--mnner-gra.xn--p1ai'],
  ])('reads %s with its host', (url, host) => {
    expect(parseWebAddress(url)).toEqual({ host, url: url.trim() });
  });

  it.each([
    'http://example.org',
    'https://localhost',
    'https://192.0.2.1/a',
    'https://[2001:db8::1]/',
    'https://example.org:8443',
    'https://user:secret@example.org',
    'https://user@example.org',
    'https://exa mple.org',
    'https://example.org/a b',
    'https://-example.org',
    'https://example..org',
    'https://abcdefgh.onion/page',
    'https://example.o',
    'javascript:alert(1)',
    'example.org',
    '//example.org',
    '',
  ])('refuses "%s"', (url) => {
    expect(parseWebAddress(url)).toBeUndefined();
    expect(webAddressProblem('website', url)?.field).toBe('website');
  });

  it('have nothing wrong when they are absent, and a limit in length', () => {
    expect(webAddressProblem('website', null)).toBeUndefined();
    expect(webAddressProblem('website', `https://example.org/${'a'.repeat(500)}`)?.message).toBe(
      'Use at most 500 characters.',
    );
  });
});

describe('texts', () => {
  it('are counted in characters that readers see, not in code units', () => {
    expect(tooLong('note', '😀'.repeat(10), 10)).toBeUndefined();
    expect(tooLong('note', '😀'.repeat(11), 10)).toEqual({ field: 'note', message: 'Use at most 10 characters.' });
  });

  it('may have to be there', () => {
    expect(lineProblem('title', '  ', 10)).toEqual({ field: 'title', message: 'Fill this in.' });
    expect(lineProblem('title', 'Call', 10)).toBeUndefined();
  });
});

describe('days on which something happened', () => {
  const today = civilDate('2026-06-30');
  it('have come, and lie within twenty years', () => {
    const problem = (day: string) => pastDateProblem('occurredOn', civilDate(day), today)?.message;
    expect(problem('2026-06-30')).toBeUndefined();
    expect(problem('2006-06-30')).toBeUndefined();
    expect(problem('2026-07-01')).toBe('Choose today or an earlier day.');
    expect(problem('2006-06-29')).toBe('Choose a day of the last 20 years.');
  });
});
