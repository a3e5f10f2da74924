/** The text just before a place; at most `reach` characters of the same line. */
export function before(text: string, index: number, reach = 40): string {
  const slice = text.slice(Math.max(0, index - reach), index);
  return slice.slice(slice.lastIndexOf('\n') + 1);
}

/** The text just after a place; at most `reach` characters of the same line. */
export function after(text: string, index: number, reach = 24): string {
  return text.slice(index, index + reach).split('\n')[0] ?? '';
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const BUCKET = 2;

/**
 * A list of words in lower case; a word that ends in `*` stands for all that begin like it. A table instead of one
 * large regular expression: looking a word up costs the same however long the list is.
 */
export class WordTable {
  readonly #words: ReadonlySet<string>;
  /** Stems by their first two letters. */
  readonly #stems: ReadonlyMap<string, readonly string[]>;

  constructor(...lists: readonly string[]) {
    const all = lists.flatMap((list) => list.trim().split(/\s+/));
    const stems = new Map<string, string[]>();
    for (const word of all.filter((each) => each.endsWith('*'))) {
      const bucket = word.slice(0, BUCKET);
      stems.set(bucket, [...(stems.get(bucket) ?? []), word.slice(0, -1)]);
    }
    this.#words = new Set(all.filter((word) => !word.endsWith('*')));
    this.#stems = stems;
  }

  has(word: string): boolean {
    if (this.#words.has(word)) return true;
    const stems = this.#stems.get(word.slice(0, BUCKET));
    return stems?.some((stem) => word.startsWith(stem)) ?? false;
  }

  /** Where words of the table begin in a text in lower case, in order. */
  placesIn(lower: string): number[] {
    const places: number[] = [];
    for (const match of lower.matchAll(WORD)) {
      // A compound such as "ip-adresse" counts as a whole or by its first part.
      if (this.has(match[0]) || (match[0].includes('-') && this.has(match[0].slice(0, match[0].indexOf('-')))))
        places.push(match.index);
    }
    return places;
  }

  occursIn(lower: string): boolean {
    return this.placesIn(lower).length > 0;
  }
}
