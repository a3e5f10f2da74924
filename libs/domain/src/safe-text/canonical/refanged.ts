import type { CanonicalText } from './canonical-text.ts';
import { AT_WORDS, alternatives, DOT_WORDS, SLASH_WORDS } from './separator-words.ts';
import { isTopLevelDomain } from './top-level-domains.ts';

const OPEN = '[\\[({<"\'*|~^]{1,2}';
const CLOSE = '[\\])}>"\'*|~^]{1,2}';

/** `e x a m p l e . c o m` → `example.com`: six or more lone characters in a row. */
export function closeLetterSpacing(text: CanonicalText): CanonicalText {
  return text.rewrite(/(?<!\S)(?:\S ){5,300}\S(?!\S)/gu, ([run]) => run.replaceAll(' ', ''));
}

const BRACKETS = '[\\s\\[\\](){}<>|]{0,3}';
const SCHEME = new RegExp(
  `(?<![\\p{L}\\p{N}])[\\[({<]?(h[tx*_#+~?!.-]{1,3}p|ttp|fxp|ftp)[\\[({<]?(s?)${BRACKETS}(?:[:;]${BRACKETS}[/\\\\]{1,2}|[/\\\\]{2}[:;]?)(?:${BRACKETS}[/\\\\]){0,2}${BRACKETS}(?=[\\p{L}\\p{N}])`,
  'gu',
);

/** `hxxps[://]`, `h**p:\\`, `http : //` → `http://`. */
export function refangSchemes(text: CanonicalText): CanonicalText {
  return text.rewriteInLowerCase(SCHEME, ([whole, letters, s]) => {
    const scheme = /^f/.test(letters ?? '') ? 'ftp' : 'http';
    const refanged = `${scheme}${s ? 's' : ''}://`;
    return whole === refanged ? null : refanged;
  });
}

const BRACKETED_DOT = new RegExp(
  `(?<=[\\p{L}\\p{N}\\])])\\s{0,2}${OPEN}\\s{0,2}(?:\\.|${alternatives(DOT_WORDS)})\\s{0,2}${CLOSE}\\s{0,2}(?=[\\p{L}\\p{N}])`,
  'gu',
);
const HALF_BRACKETED_DOT = /(?<=[\p{L}\p{N}])(?:[[({]\.|\.[\])}]|\\\.)(?=[\p{L}\p{N}])/gu;
const BRACKETED_AT = new RegExp(
  `(?<=[\\p{L}\\p{N}_])(?:\\s{0,2}[\\[({<_*-]\\s{0,2}(?:@|${alternatives(AT_WORDS)})\\s{0,2}[\\])}>_*-]\\s{0,2}|[\\[({]a[\\])}])(?=[\\p{L}\\p{N}])`,
  'gu',
);
const BRACKETED_SLASH = new RegExp(
  `(?<=\\S)\\s{0,2}[\\[({]\\s{0,2}(//?|${alternatives(SLASH_WORDS)})\\s{0,2}[\\])}]\\s{0,2}(?=\\S)`,
  'gu',
);
const BRACKETED_COLON = /[[({](:{1,2})[\])}]/g;
const SPACED_DOT = /(?<=[\p{L}\p{N}_-]) {1,2}\. {1,2}(?=[\p{L}\p{N}])/gu;
const DOT_AFTER_SPACE = / \.(?=(\p{L}{2,24})([\w/]?))/gu;
const DOT_BEFORE_SPACE = /(?<=[\p{L}\p{N}_-])\. (?=(?:com|org|onion)(?:[/\s.,;!?)]|$))/gu;
const GLUED_DOT_WORD = /(?<=[\p{Ll}\d])(?:DOT|PUNKT|PUNTO|POINT|PONTO|KROPKA|TEČKA|TOČKA)(?=[\p{Ll}\d])/gu;

/** `[.]`, `(dot)`, `{punkt}`, `[:]`, `[/]`, `(at)`, ` . ` as the sign itself. */
export function refangSeparators(text: CanonicalText): CanonicalText {
  return text
    .rewrite(BRACKETED_COLON, ([, colons = ':']) => colons)
    .rewriteInLowerCase(BRACKETED_DOT, () => '.')
    .rewrite(HALF_BRACKETED_DOT, () => '.')
    .rewrite(GLUED_DOT_WORD, () => '.')
    .rewriteInLowerCase(BRACKETED_AT, () => '@')
    .rewriteInLowerCase(BRACKETED_SLASH, ([, slash = '']) => (slash.startsWith('/') ? slash : '/'))
    .rewrite(SPACED_DOT, () => '.')
    .rewrite(DOT_AFTER_SPACE, ([, ending = '', next], { left }) => {
      // "the .org domain" and "the .NET platform" are prose; "bad-site .org/x" is not.
      return isTopLevelDomain(ending) && ((next === '/' && left !== '') || /[\d_-]/.test(left)) ? '.' : null;
    })
    .rewrite(DOT_BEFORE_SPACE, () => '.');
}
