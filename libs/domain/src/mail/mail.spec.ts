import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isHeaderLine, isMailAddress, mailHtml, nextAttempt } from './index.ts';

describe('a mail address', () => {
  it('is exactly one', () => {
    for (const one of ['a@b.example', 'first.last+tag@sub.domain.example', 'ü@münchen.example']) {
      expect([one, isMailAddress(one)]).toEqual([one, true]);
    }
    for (const other of [
      '',
      'nobody',
      'a@b.example, c@d.example',
      'a@b.example;c@d.example',
      'Name <a@b.example>',
      'a@b.example\r\nBcc: c@d.example',
      'a@b.example\nc',
      'a@b@c.example',
      '"a b"@c.example',
      'group:a@b.example',
      'a@b.example (comment)',
      ' a@b.example',
    ]) {
      expect([other, isMailAddress(other)]).toEqual([other, false]);
    }
  });

  it('never holds what begins a second one, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const text = `${left}@${right}`;
        return !isMailAddress(text) || !/[\s,;:<>()"\\]/.test(text);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a header line', () => {
  it('takes no line break', () => {
    expect(isHeaderLine('Three things wait for you')).toBe(true);
    for (const text of ['a\r\nBcc: x@y.example', 'a\nb', 'a\0b', 'x'.repeat(201)])
      expect(isHeaderLine(text)).toBe(false);
  });
});

describe('the HTML of a mail', () => {
  const url = 'https://alongside.example';

  it('links to our own pages only', () => {
    const html = mailHtml(`Open ${url}/inbox\nor https://alongside.example.evil.example/inbox`, url);
    expect(html).toContain(`<a href="${url}/inbox">${url}/inbox</a><br>`);
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inside = mailHtml(text, url)
          .replace(/^.*?<p>/s, '')
          .replace(/<\/p><\/body><\/html>$/, '');
        return !/[<>]/.test(inside.replaceAll('<br>', '').replaceAll('</p><p>', ''));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the next attempt', () => {
  it('comes after growing pauses and ends after two days', () => {
    const failed = new Date('2026-11-22T10:00:00Z');
    const waits = Array.from({ length: 10 }, (_, i) => nextAttempt(i + 1, failed)).map((next) =>
      next === null ? null : (next.getTime() - failed.getTime()) / 60_000,
    );
    expect(waits).toEqual([1, 5, 15, 60, 240, 720, 720, 1_440, null, null]);
  });
});
