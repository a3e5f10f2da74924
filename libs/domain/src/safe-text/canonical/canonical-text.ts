import { Words } from './words.ts';

/** What stands instead of a match, or `null` to keep it; `left` is the word that touches the match, at most 80 characters. */
export type Rewrite = (match: RegExpExecArray, context: { readonly left: string }) => string | null;

interface Replacement {
  readonly index: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Text in the plain form that detectors read, with the way back to the original.
 *
 * Every UTF-16 unit of `text` remembers which stretch of the original it stands for, so a fragment found here can
 * be highlighted in what the person typed. Immutable: each rewriting step returns a new value.
 */
export class CanonicalText {
  readonly original: string;
  readonly text: string;
  /** `text` in lower case, unit for unit, so that places in one are places in the other. */
  readonly lower: string;
  /** First and last + 1 unit of the original for each unit; null while nothing was rewritten. */
  readonly #starts: Int32Array | null;
  readonly #ends: Int32Array | null;
  #words: Words | null = null;

  private constructor(original: string, text: string, starts: Int32Array | null, ends: Int32Array | null) {
    this.original = original;
    this.text = text;
    this.lower = lowerCase(text);
    this.#starts = starts;
    this.#ends = ends;
  }

  static of(original: string): CanonicalText {
    return new CanonicalText(original, original, null, null);
  }

  /** The words of `lower`, found once for all detectors. */
  get words(): Words {
    this.#words ??= new Words(this.lower);
    return this.#words;
  }

  /**
   * Rewrites every match of a global pattern. A replacement of equal length maps unit by unit, any other maps as a
   * whole to the stretch it replaces.
   */
  rewrite(pattern: RegExp, rewrite: Rewrite): CanonicalText {
    return this.#replaced(this.text, pattern, rewrite);
  }

  /** The same with a pattern written for lower case; cheaper than a pattern that ignores case. */
  rewriteInLowerCase(pattern: RegExp, rewrite: Rewrite): CanonicalText {
    return this.#replaced(this.lower, pattern, rewrite);
  }

  /** The stretch of the original that a fragment of `text` stands for. `length` is at least 1. */
  originalSpan(index: number, length: number): { index: number; length: number } {
    if (this.#starts === null) return { index, length };
    const start = this.#start(index);
    let end = start;
    for (let i = index; i < index + length; i++) if (this.#end(i) > end) end = this.#end(i);
    return { index: start, length: end - start };
  }

  /** True when the fragment was written in another form than it reads, white space and case aside. */
  isDisguised(index: number, length: number): boolean {
    const span = this.originalSpan(index, length);
    const written = this.original.slice(span.index, span.index + span.length);
    return plain(written) !== plain(this.text.slice(index, index + length));
  }

  #start(index: number): number {
    return this.#starts === null ? index : (this.#starts[index] ?? 0);
  }

  #end(index: number): number {
    return this.#ends === null ? index + 1 : (this.#ends[index] ?? 0);
  }

  #replaced(read: string, pattern: RegExp, rewrite: Rewrite): CanonicalText {
    const replacements: Replacement[] = [];
    for (const match of read.matchAll(pattern)) {
      const text = rewrite(match, new Context(this.text, match.index));
      const end = match.index + match[0].length;
      if (text !== null && text !== this.text.slice(match.index, end))
        replacements.push({ index: match.index, end, text });
    }
    return replacements.length === 0 ? this : this.#with(replacements);
  }

  #with(replacements: readonly Replacement[]): CanonicalText {
    const length = replacements.reduce(
      (sum, { index, end, text }) => sum + text.length - (end - index),
      this.text.length,
    );
    const starts = new Int32Array(length);
    const ends = new Int32Array(length);
    const pieces: string[] = [];
    let [from, to] = [0, 0];
    const keepUntil = (end: number): void => {
      pieces.push(this.text.slice(from, end));
      for (; from < end; from++, to++) {
        starts[to] = this.#start(from);
        ends[to] = this.#end(from);
      }
    };
    for (const { index, end, text } of replacements) {
      keepUntil(index);
      const unitByUnit = text.length === end - index;
      for (let i = 0; i < text.length; i++, to++) {
        starts[to] = this.#start(unitByUnit ? index + i : index);
        ends[to] = this.#end(unitByUnit ? index + i : end - 1);
      }
      pieces.push(text);
      from = end;
    }
    keepUntil(this.text.length);
    return new CanonicalText(this.original, pieces.join(''), starts, ends);
  }
}

/** Reads the word before a match only when asked. */
class Context {
  readonly #text: string;
  readonly #index: number;

  constructor(text: string, index: number) {
    this.#text = text;
    this.#index = index;
  }

  get left(): string {
    return /\S+$/.exec(this.#text.slice(Math.max(0, this.#index - 80), this.#index))?.[0] ?? '';
  }
}

/** A few letters grow in lower case (`İ`); they stay as they are, so that places keep their meaning. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}

function plain(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
