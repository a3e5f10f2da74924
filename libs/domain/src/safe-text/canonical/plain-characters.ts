import type { CanonicalText } from './canonical-text.ts';

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ...[
    '\u3002',
    '\uff61',
    '\u2024',
    '\ua4f8',
    '\u0701',
    '\u0702',
    '\u06d4',
    '\u2022',
    '\u2027',
    '\u00b7',
    '\u30fb',
    '\u2219',
    '\u22c5',
  ].map((c) => [c, '.'] as const),
  ...['\u2044', '\u2215', '\u29f8', '\u2571', '\u27cb', '\u1735'].map((c) => [c, '/'] as const),
  ...['\u2236', '\ua789', '\u02d0', '\u02f8', '\u05c3', '\u0703', '\u0704', '\ufe55'].map((c) => [c, ':'] as const),
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2043', '\ufe63'].map(
    (c) => [c, '-'] as const,
  ),
  ...['\u3010', '\u3014', '\u27e6', '\u2045', '\u301a'].map((c) => [c, '['] as const),
  ...['\u3011', '\u3015', '\u27e7', '\u2046', '\u301b'].map((c) => [c, ']'] as const),
]);

/** First digit of the decimal digit blocks that people could copy from a phone keyboard; each block is ten long. */
const DIGIT_BLOCKS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0,
];

/** Squared and flag letters, which compatibility folding leaves alone: first code point of each A–Z block. */
const LETTER_BLOCKS = [0x1f150, 0x1f170, 0x1f1e6];

/**
 * Full-width, mathematical and circled characters as ordinary ones, invisible characters and stray accents gone,
 * dots, slashes, colons and digits of other scripts as ASCII.
 */
export function plainCharacters(text: CanonicalText): CanonicalText {
  // Ordinary Latin, Greek and Cyrillic letters are skipped: they are already plain unless marks follow.
  const known = new Map<string, string>();
  return text.rewrite(
    /[\x21-\u04ff]\p{M}{1,8}|[\u0500-\u{10ffff}]\p{M}{0,8}|[\u00a0-\u00bf\u02d0-\u036f]/gu,
    ([cluster]) => {
      const seen = known.get(cluster);
      if (seen !== undefined) return seen;
      const folded = plain(cluster);
      known.set(cluster, folded);
      return folded;
    },
  );
}

function plain(cluster: string): string {
  let result = '';
  for (const character of cluster
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}|[\u0300-\u036f\u20d0-\u20ff]/gu, '')) {
    result += PUNCTUATION.get(character) ?? fromBlocks(character.codePointAt(0) ?? 0) ?? character;
  }
  return result;
}

function fromBlocks(code: number): string | null {
  if (code < 0x660) return null;
  for (const zero of DIGIT_BLOCKS) if (code >= zero && code < zero + 10) return String(code - zero);
  for (const a of LETTER_BLOCKS) if (code >= a && code < a + 26) return String.fromCharCode(97 + code - a);
  return null;
}
