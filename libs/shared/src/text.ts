/** Letters that Unicode does not split into a plain letter and a mark, though readers type the plain one. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
};

const foldable = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Marks on letters of scripts whose readers search without them. In other scripts a mark is part of the word. */
const looseMarks = /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}])\p{M}+/gu;

/**
 * One spelling for searching: small letters without accents, everything but letters and digits turned into
 * single blanks. `Männerberatung – Øst!` becomes `mannerberatung ost`. Text to search in and text to search
 * for must both have passed through here. Running it twice changes nothing.
 */
export const normaliseForSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(looseMarks, '')
    .toLowerCase()
    .replace(foldable, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .normalize('NFC')
    .trim();

/** English words that say nothing about what somebody looks for. */
const stopWords: ReadonlySet<string> = new Set(
  'a an and any are as at be by can for from has have in into is of on or our s some that the their there these they this to was we were where which who whom with'.split(
    ' ',
  ),
);

/**
 * The words to search for in a question typed by a person: normalised, each once, in the order typed, without
 * English stop words. A question of stop words alone keeps them, so that it still finds something.
 */
export function searchWords(text: string): string[] {
  const words = [...new Set(normaliseForSearch(text).split(' '))].filter((word) => word !== '');
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** A text as typed without blanks around it, or `null` when nothing is left or nothing was given. */
export function trimmedOrNull(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
