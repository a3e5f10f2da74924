import { before, WordTable } from '../surroundings.ts';
import type { Detector } from './detector.ts';
import { regrouped } from './regrouped.ts';

const HEX_RUN = /(?<![0-9a-f])(?:0x)?[0-9a-f]{32,1024}(?![0-9a-f])/g;
const SHORT_HEX_RUN = /(?<![\p{L}\p{N}])[0-9a-f]{8,31}(?![\p{L}\p{N}])/gu;
const BASE64_DIGEST =
  /(?<![\p{L}\p{N}])(?:[Ss][Hh][Aa]-?(?:1|224|256|384|512)|[Mm][Dd]-?5)[-:=\s]{1,3}([A-Za-z0-9+/_-]{20,88}={0,2})(?![A-Za-z0-9+/])/gu;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Lengths in hexadecimal digits of MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512. */
const DIGEST_LENGTHS = [32, 40, 56, 64, 96, 128];
const HEX_PIECES = { piece: /^[0-9a-f]{2,128}$/i, lengths: DIGEST_LENGTHS, unevenFrom: 4 };

const HASH_WORD = new WordTable(
  'md5 md-5 sha sha1 sha-1 sha256 sha-256 sha512 sha-512 hash* digest checksum crc32 ed2k photodna pdq phash fingerprint хеш* хэш* empreinte prüfsumme',
);

/** Hashes of files: whole, cut into groups, in base64 behind their name, or cut short behind the word "hash". */
export const detectFileHashes: Detector = function* (text) {
  for (const match of text.lower.matchAll(HEX_RUN)) {
    if (isMixed(match[0]) || isCalledHash(text.lower, match.index))
      yield { kind: 'hash', index: match.index, length: match[0].length };
  }
  for (const match of text.text.matchAll(BASE64_DIGEST)) {
    const digest = match[1] ?? '';
    if (/\d/.test(digest) && /[A-Z]/.test(digest)) yield { kind: 'hash', index: match.index, length: match[0].length };
  }
  for (const match of text.lower.matchAll(SHORT_HEX_RUN)) {
    if (isMixed(match[0]) && isCalledHash(text.lower, match.index, 24))
      yield { kind: 'hash', index: match.index, length: match[0].length };
  }
  yield* regrouped(text.text, HEX_PIECES, (joined, written) =>
    isMixed(joined) && !UUID.test(written) ? 'hash' : null,
  );
};

function isCalledHash(lower: string, index: number, reach = 40): boolean {
  return HASH_WORD.occursIn(before(lower, index, reach));
}

/** Digits and letters both, as nearly every digest has; long numbers and words have not. */
function isMixed(hex: string): boolean {
  return /\d/.test(hex.slice(2)) && /[a-f][^a-f]*[a-f]/i.test(hex);
}
