/** What tells a person apart in a text. */
export interface PersonTraces {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Other spellings, a nickname, a maiden name; chosen by whoever erases. */
  readonly alsoCalled: readonly string[];
}

/** Fewest letters of something that is looked for: shorter ones are in half of all words. */
export const SHORTEST_NAME = 3;

/** Digits by which a telephone number is known again, counted from its end: the rest is written in many ways. */
const PHONE_TAIL = 9;
const SHORTEST_PHONE = 6;

/** Between the words of a name: blanks, points, hyphens, or nothing. */
const gap = "[\\s.,_'’‐-]{0,3}";
const noLetterBefore = { js: '(?<![\\p{L}\\p{N}])', sql: '(?<![[:alnum:]])' };
const noLetterAfter = { js: '(?![\\p{L}\\p{N}])', sql: '(?![[:alnum:]])' };

/** Letters that readers take for the same one: `é` and `e`, `Ø` and `o`. */
const variants: ReadonlyMap<string, string> = (() => {
  const groups = new Map<string, string>();
  const add = (base: string, letter: string) => groups.set(base, `${groups.get(base) ?? base}${letter}`);
  for (let code = 0xc0; code <= 0x21b; code++) {
    const letter = String.fromCodePoint(code);
    const base = letter.normalize('NFD').charAt(0).toLowerCase();
    if (/^[a-z]$/.test(base)) add(base, letter);
  }
  for (const [base, letters] of Object.entries({ o: 'øØ', l: 'łŁ', d: 'đĐð', h: 'ħ', i: 'ı', t: 'ŧ' })) {
    for (const letter of letters) add(base, letter);
  }
  return groups;
})();

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A letter in every spelling, with the marks that may follow it. */
function letterPattern(letter: string): string {
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  const plain = [...variants].find(([, letters]) => letters.includes(letter))?.[0] ?? base;
  if (letter.toLowerCase() === 'ß') return '(?:ß|ss)';
  const all = variants.get(plain) ?? `${letter.toLowerCase()}${letter.toUpperCase()}`;
  return `[${all}${all.charAt(0).toUpperCase()}][\u0300-\u036f]*`;
}

const wordPattern = (word: string): string => [...word].map(letterPattern).join('');

/** A name in both orders, `Jane Doe` and `Doe, Jane`. */
function namesPattern(name: string): string | undefined {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.join('').length < SHORTEST_NAME) return undefined;
  const inOrder = words.map(wordPattern).join(gap);
  if (words.length < 2) return inOrder;
  const reversed = [words.at(-1) ?? '', ...words.slice(0, -1)].map(wordPattern).join(gap);
  return `(?:${inOrder}|${reversed})`;
}

function phonePattern(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '').slice(-PHONE_TAIL);
  if (digits.length < SHORTEST_PHONE) return undefined;
  return `(?:[0-9+(][0-9\\s().-]{0,7})?${[...digits].join('[\\s().-]{0,3}')}(?![0-9])`;
}

/** Finds somebody in texts, for JavaScript and for PostgreSQL alike. */
export interface NamePattern {
  /** An advanced regular expression of PostgreSQL, for `~*` and `regexp_replace(…, 'gi')`. */
  readonly sql: string;
  readonly names: (text: string) => boolean;
  /** The text with `standIn` in place of everything that tells who it was. */
  readonly without: (text: string, standIn: string) => string;
}

/**
 * How a person is found in texts: the whole name in either order and with or without accents, e-mail address and
 * telephone number however they are spaced. `null` where nothing is known by which to look, as for a contact that
 * was kept by role only.
 */
export function namePattern({ name, email, phone, alsoCalled }: PersonTraces): NamePattern | null {
  const named = [name ?? '', ...alsoCalled].flatMap((one) => namesPattern(one) ?? []);
  const address = email ? [escaped(email.trim())] : [];
  const number = phone ? [phonePattern(phone) ?? []].flat() : [];
  if (named.length + address.length + number.length === 0) return null;
  const source = (flavour: 'js' | 'sql') => {
    const words = named.map((one) => `${noLetterBefore[flavour]}${one}${noLetterAfter[flavour]}`);
    // The address first: it holds the name as often as not, and is replaced as one.
    return [...address, ...words, ...number].join('|');
  };
  const expression = () => new RegExp(source('js'), 'giu');
  return {
    sql: source('sql'),
    names: (text) => expression().test(text),
    without: (text, standIn) => text.replace(expression(), () => standIn),
  };
}

/** Words of a name by which somebody may be called alone, for the choice of other spellings. */
export const nameParts = (name: string): string[] =>
  name.split(/[\s,]+/).filter((word) => (word.match(/[\p{L}\p{N}]/gu) ?? []).length >= SHORTEST_NAME);
