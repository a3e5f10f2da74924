import { before, WordTable } from '../surroundings.ts';
import type { Detector } from './detector.ts';
import { regrouped } from './regrouped.ts';

/** Written for lower case. */
const LINKS = [
  /(?<![\p{L}\p{N}])magnet:\s?\?\S{1,2000}/gu,
  /urn:(?:btih|btmh|sha1|tree|ed2k|aich|kzhash|md5)[:=]\S{8,200}/g,
  /(?<![\p{L}\p{N}])(?:ed2k|edonkey|gnunet|freenet|dchub|adc|perfect dark|perfectdark|share):\/{0,2}\|?\S{6,2000}/gu,
  /(?<![\p{L}\p{N}])(?:usk|ssk|chk|ksk)@[a-z0-9~,_.-]{6,600}(?:\/\S{0,400})?/gu,
];
const IPFS_LINKS = [/(?<![\p{L}\p{N}])ip[fn]s:\/{0,2}[^\s<>"]{6,2000}/gu, /\/ip[fn]s\/[a-z0-9][^\s<>"]{5,2000}/g];
/** Content and key identifiers; those in base58 mind their case. */
const IPFS_NAMES = [
  /(?<![\p{L}\p{N}])Qm[1-9A-HJ-NP-Za-km-z]{44}(?![A-Za-z0-9])/gu,
  /(?<![\p{L}\p{N}])[Bb][Aa][Ff][A-Za-z2-7]{40,120}(?![A-Za-z0-9])/gu,
  /(?<![\p{L}\p{N}])k[25]1qzi5uqu5[a-z0-9]{30,80}(?![A-Za-z0-9])/gu,
  /(?<![\p{L}\p{N}])12D3KooW[1-9A-HJ-NP-Za-km-z]{30,60}(?![A-Za-z0-9])/gu,
  /(?<![\p{L}\p{N}])zb2rh[1-9A-HJ-NP-Za-km-z]{40,60}(?![A-Za-z0-9])/gu,
];
const BASE32_INFOHASH = /(?<![A-Za-z0-9])(?:[a-z2-7]{32}|[A-Z2-7]{32})(?![A-Za-z0-9])/g;
const ONION_NAME = /(?<![A-Za-z0-9])(?:[a-z2-7]{56}|[A-Z2-7]{56}|[a-z2-7]{16})(?![A-Za-z0-9])/g;
const NAME_PIECES = { piece: /^[A-Za-z0-9]{4,62}$/, lengths: [32, 46, 56, 59], unevenFrom: 16 };
const TOR_WORD = new WordTable('onion tor hidden darknet darkweb dark-web');
const SPACED_ONION = /(?<![A-Za-z0-9])[a-z2-7]{10,62}[\s.,]{1,3}onion(?![\p{L}])/gu;

/** Torrents and other file-sharing links, IPFS content and names, and onion names written without `.onion`. */
export const detectPeerToPeer: Detector = function* ({ text, lower }) {
  for (const pattern of LINKS)
    for (const match of lower.matchAll(pattern)) yield { kind: 'magnet', index: match.index, length: match[0].length };
  for (const pattern of IPFS_LINKS)
    for (const match of lower.matchAll(pattern)) yield { kind: 'ipfs', index: match.index, length: match[0].length };
  for (const pattern of IPFS_NAMES)
    for (const match of text.matchAll(pattern)) yield { kind: 'ipfs', index: match.index, length: match[0].length };
  for (const match of text.matchAll(BASE32_INFOHASH)) {
    if (isRandom(match[0])) yield { kind: 'magnet', index: match.index, length: match[0].length };
  }
  for (const match of text.matchAll(ONION_NAME)) {
    const named = TOR_WORD.occursIn(before(lower, match.index)) && /\d/.test(match[0]);
    if (named || (match[0].length === 56 && isRandom(match[0])))
      yield { kind: 'onion', index: match.index, length: match[0].length };
  }
  for (const match of lower.matchAll(SPACED_ONION)) {
    if (isRandom(match[0])) yield { kind: 'onion', index: match.index, length: match[0].length };
  }
  yield* regrouped(text, NAME_PIECES, kindOfJoined);
};

function kindOfJoined(joined: string): 'ipfs' | 'magnet' | 'onion' | null {
  if (/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(joined) && /\d/.test(joined) && /[A-Z]/.test(joined.slice(2))) return 'ipfs';
  if (/^baf[a-z2-7]{56}$/.test(joined) && isRandom(joined)) return 'ipfs';
  if (/^(?:[a-z2-7]{56}|[A-Z2-7]{56})$/.test(joined) && isRandom(joined)) return 'onion';
  return /^(?:[a-z2-7]{32}|[A-Z2-7]{32})$/.test(joined) && isRandom(joined) ? 'magnet' : null;
}

/** Random base32 has digits in about every fifth place; words have none. */
function isRandom(name: string): boolean {
  return (name.match(/\d/g)?.length ?? 0) >= 2;
}
