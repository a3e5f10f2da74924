/** A word or number of the canonical text in lower case, with the signs that belong to abbreviations: "n.º", "ur.broj", "č.j.". */
export interface Word {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’./№°º-]*/gu;

/** All words of a text, to be walked back from any place in it; they are found when first asked for. */
export class Words {
  readonly #lower: string;
  #words: readonly Word[] | null = null;

  constructor(lower: string) {
    this.#lower = lower;
  }

  /** The words that end at or before a place, nearest first, that begin at most `reach` characters before it. */
  *before(index: number, reach: number): Generator<Word> {
    this.#words ??= wordsIn(this.#lower);
    const words = this.#words;
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0; i--) {
      const word = words[i];
      if (word === undefined || word.index < index - reach) return;
      yield word;
    }
  }
}

function wordsIn(lower: string): Word[] {
  return [...lower.matchAll(WORD)].map((match) => ({
    text: match[0],
    index: match.index,
    end: match.index + match[0].length,
  }));
}
