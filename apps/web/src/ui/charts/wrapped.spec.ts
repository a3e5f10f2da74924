import { describe, expect, it } from '@jest/globals';
import { wrapped } from './wrapped.ts';

const wide = (line: string) => line.length;

describe('a text in lines', () => {
  it('breaks between words, as late as it fits', () => {
    expect(wrapped('one two three four', wide, 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapped('one two three four', wide, 10)).toEqual(['one two', 'three four']);
  });

  it('keeps every word, also one that fits nowhere', () => {
    expect(wrapped('a incomprehensible b', wide, 5)).toEqual(['a', 'incomprehensible', 'b']);
    expect(wrapped('short', wide, 80)).toEqual(['short']);
  });
});
