/** A word or number of the canonical text in lower case, with the signs that belong to abbreviations: "n.º", "ur.broj", "č.j.". */
export interface Word {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’./№°º-]*/gu;

/** All words of a text, to be walked back from any place in it. */
export class Words {
  readonly #words: readonly Word[];

  constructor(lower: string) {
    this.#words = [...lower.matchAll(WORD)].map((match) => ({
      text: match[0],
      index: match.index,
      end: match.index + match[0].length,
    }));
  }

  /** The words that end at or before a place, nearest first, that begin at most `reach` characters before it. */
  *before(index: number, reach: number): Generator<Word> {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle]?.end ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0; i--) {
      const word = this.#words[i];
      if (word === undefined || word.index < index - reach) return;
      yield word;
    }
  }
}
