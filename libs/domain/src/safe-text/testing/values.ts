import type { SeededRandom } from './seeded-random.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const HEX = '0123456789abcdef';
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const NAMES = [
  'fictional',
  'lumo-vale',
  'quietharbor',
  'nordwald',
  'zephyr9',
  'bluelantern',
  'oldmill',
  'paperkite',
  'greyfox77',
  'tinroof',
  'velvet-moth',
  'pinecone',
];
const ENDINGS = [
  'com',
  'net',
  'org',
  'info',
  'xyz',
  'site',
  'online',
  'top',
  'cc',
  'ru',
  'to',
  'pw',
  'club',
  'example',
  'com',
  'net',
  'org',
  'co.uk',
  'de',
  'pl',
  'me',
  'link',
];
const PATHS = [
  'gallery',
  'img/2231',
  'a/b/c.html',
  'watch?v=',
  'index.php?id=',
  'forum/thread-',
  'f/',
  'album/',
  'u/view#',
  'dl/file_',
];

export function host(random: SeededRandom): string {
  const name = random.pick(NAMES) + (random.next() < 0.4 ? random.pick(['-pics', '24', 'hub', '-board', 'x']) : '');
  const sub = random.next() < 0.3 ? random.pick(['www.', 'img.', 'cdn2.', 'm.']) : '';
  return `${sub}${name}.${random.pick(ENDINGS)}`;
}

export function path(random: SeededRandom): string {
  return `/${random.pick(PATHS)}${random.string(`${LOWER}0123456789`, random.between(1, 8))}`;
}

export const BLOCKED_VALUES: Readonly<Record<string, (random: SeededRandom) => string>> = {
  url: (random) => `${random.pick(['https://', 'http://', 'https://', ''])}${host(random)}${path(random)}`,
  ipv4: (random) => {
    // Documentation ranges (RFC 5737) and a private one, so that nothing points at a real machine.
    const prefix = random.pick([
      '192.0.2',
      '198.51.100',
      '203.0.113',
      `10.${random.between(32, 255)}.${random.between(0, 255)}`,
    ]);
    return `${prefix}.${random.between(0, 255)}`;
  },
  ipv6: (random) => {
    const group = (): string => random.string('123456789abcdef', 1) + random.string(HEX, random.between(1, 3));
    return random.pick([
      () => `2001:db8::${group()}`,
      () => `2001:db8:${group()}:${group()}::${group()}:${random.between(1, 9)}`,
      () => `2001:db8:${Array.from({ length: 6 }, group).join(':')}`,
      () => `fd00:${group()}::${random.between(1, 99)}`,
    ])();
  },
  onion: (random) =>
    `${random.next() < 0.3 ? 'http://' : ''}${random.string(BASE32, 56)}.onion${random.next() < 0.4 ? path(random) : ''}`,
  md5: (random) => random.string(HEX, 32),
  sha1: (random) => cased(random, random.string(HEX, 40)),
  sha256: (random) => cased(random, random.string(HEX, 64)),
  sha512: (random) => random.string(HEX, 128),
  magnet: (random) =>
    `magnet:?xt=urn:btih:${random.string(HEX, 40)}${random.next() < 0.4 ? `&dn=${random.string(LOWER, 6)}` : ''}`,
  infohash: (random) =>
    random.next() < 0.5 ? random.string(HEX, 40) : `2${random.string(BASE32, 29)}57`.toUpperCase(),
  ipfs: (random) =>
    random.pick([
      () => `Qm${random.string(BASE58, 44)}`,
      () => `bafy${random.string(BASE32, 55)}`,
      () => `ipfs://bafy${random.string(BASE32, 55)}`,
      () => `/ipfs/Qm${random.string(BASE58, 44)}/1.jpg`,
    ])(),
};

export const CONFIRMED_VALUES: Readonly<Record<string, (random: SeededRandom) => string>> = {
  email: (random) =>
    `${random.pick(['jane.doe', 'info', 'k_berg', 'anna-m', 'p.novak77'])}@${host(random).replace(/^www\./, '')}`,
  domain: (random) => `${random.pick(['', '', 'https://', 'www.'])}${host(random).replace(/^www\./, '')}`,
};

export function userName(random: SeededRandom): string {
  return random.pick([
    () =>
      `${random.pick(['dark', 'lone', 'blue'])}_${random.pick(['uploader', 'wolf', 'kite'])}${random.between(1, 99)}`,
    () => `${random.pick(['shadow', 'mila', 'rex'])}${random.between(10, 2010)}`,
    () => `${random.pick(['nick', 'sam', 'otto'])}.${random.pick(['fox', 'grey', 'sky'])}${random.between(1, 99)}`,
  ])();
}

/** Digits for `#`. */
export function digitsIn(pattern: string, random: SeededRandom): string {
  return pattern.replace(/#/g, () => String(random.between(0, 9)));
}

function cased(random: SeededRandom, value: string): string {
  return random.next() < 0.3 ? value.toUpperCase() : value;
}
