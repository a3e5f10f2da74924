import type { CanonicalText } from './canonical-text.ts';
import { alternatives, DOT_WORDS, PLAIN_AT_WORDS, SLASH_WORDS } from './separator-words.ts';
import { isHiddenServiceDomain, isTopLevelDomain, isUnmistakableDomain } from './top-level-domains.ts';

const SPELLED_DOT = new RegExp(
  `(?<=[\\p{L}\\p{N}])[ _-]{1,2}(${alternatives(DOT_WORDS)})[ _-]{1,2}(?=[\\p{L}\\p{N}])`,
  'gu',
);
const SPELLED_AT = new RegExp(
  `(?<=[\\p{L}\\p{N}])[ _-]{1,2}(?:${alternatives(PLAIN_AT_WORDS)})[ _-]{1,2}(?=[\\p{L}\\p{N}_-]{1,63}\\.\\p{L})`,
  'gu',
);
const SPELLED_SLASH = new RegExp(`(?<=\\S) {1,2}(?:${alternatives(SLASH_WORDS)}) {1,2}(?=[\\p{L}\\p{N}])`, 'gu');

/** Endings that speakers of a language use after their word for the dot although another language has them as words. */
const AT_HOME: Readonly<Record<string, RegExp>> = {
  dot: /^(?:de|it|es|be|co|io|me|hr|gr|ie|ee|ru|ca|au|us|lt|lu|md|tv|za)$/,
  punkt: /^(?:de|at|ch|eu|li|lu|io|ee)$/,
  punkti: /^ee$/,
  point: /^(?:fr|be|ch|ca|lu|eu|re|io)$/,
  punt: /^(?:nl|be)$/,
  punto: /^(?:it|ar|mx|pe|co)$/,
  ponto: /^(?:pt|br)$/,
  точка: /^(?:ru|ру|рф|бг|bg)$/,
  kropka: /^(?:pl|io|de|me)$/,
  tečka: /^(?:cz|sk|de|io)$/,
  točka: /^(?:hr|ba|si|rs|me|de)$/,
  τελεία: /^(?:gr|ελ)$/,
};

/** Words before "dot com" in prose: "the dot com bubble", "un point de". */
const PROSE_BEFORE = new Set(
  (
    'the a an this that every each no any old early former red first last one two polka der die das dem den ein eine einen dieser diesem jeder ' +
    'le la les un une ce cet tout du au el los las ese este esta cada il lo gli uno questo quel o os um uma esse het een dit dat ' +
    'elk ten tym to każdy den det dette en ett az egy ez se te ta taj ovaj to na un acest το ο η ένα это этот тази тази един'
  ).split(' '),
);

interface Chain {
  readonly first: RegExpExecArray;
  readonly dots: RegExpExecArray[];
}

/**
 * `bad-site dot example dot org slash gallery` → `bad-site.example.org/gallery`. One spelled dot needs an ending
 * that is no ordinary word; two or more, or other signs of an address, are enough by themselves.
 */
export function joinSpelledAddresses(text: CanonicalText): CanonicalText {
  const accepted = new Set<number>();
  for (const chain of chains(text.lower)) {
    if (isAddress(chain, text.lower)) for (const dot of chain.dots) accepted.add(dot.index);
  }
  const dotted =
    accepted.size === 0
      ? text
      : text.rewriteInLowerCase(SPELLED_DOT, (match) => (accepted.has(match.index) ? '.' : null));
  return dotted
    .rewriteInLowerCase(SPELLED_AT, () => '@')
    .rewriteInLowerCase(SPELLED_SLASH, (_, { left }) => (endsInHost(left) ? '/' : null));
}

function chains(text: string): Chain[] {
  const found: Chain[] = [];
  let end = -1;
  for (const dot of text.matchAll(SPELLED_DOT)) {
    const between = end < 0 ? ' ' : text.slice(end, Math.min(dot.index, end + 64));
    if (end >= 0 && dot.index - end <= 63 && !/\s/.test(between)) found.at(-1)?.dots.push(dot);
    else found.push({ first: dot, dots: [dot] });
    end = dot.index + dot[0].length;
  }
  return found;
}

function isAddress({ first, dots }: Chain, text: string): boolean {
  const last = dots.at(-1) ?? first;
  const end = last.index + last[0].length;
  const ending = /^[\p{L}\p{N}]{1,63}/u.exec(text.slice(end, end + 64))?.[0] ?? '';
  const left = /\S+$/.exec(text.slice(Math.max(0, first.index - 80), first.index))?.[0] ?? '';
  if (/^\d{1,3}$/.test(ending)) return dots.length === 3 && /\d{1,3}$/.test(left);
  if (isHiddenServiceDomain(ending)) return true;
  if (!isTopLevelDomain(ending) || PROSE_BEFORE.has(left)) return false;
  const said = text.slice(0, first.index - left.length);
  if (
    dots.length > 1 ||
    /\s(?:at|ät|æt) {1,2}$/.test(said.slice(-6)) ||
    /[\d_@:/-]|\.\p{L}|^www$/u.test(left) ||
    /^[/:]\S/.test(text.slice(end + ending.length))
  )
    return true;
  const word = first[1] ?? '';
  if (AT_HOME[word]?.test(ending)) return true;
  // "info point" and "net" are words beside the romance words for a point.
  if (
    /^(?:point|punto|ponto|punct|punt|pont|punkt)$/.test(word) &&
    /^(?:info|net|live|top|club|online|link)$/.test(ending)
  )
    return false;
  return isUnmistakableDomain(ending);
}

function endsInHost(left: string): boolean {
  if (left.includes('/')) return left.includes('.');
  const ending = /\.(\p{L}{2,24})$/u.exec(left)?.[1];
  return ending !== undefined && isTopLevelDomain(ending);
}
