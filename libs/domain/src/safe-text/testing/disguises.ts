import type { SeededRandom } from './seeded-random.ts';

type Disguise = (value: string, random: SeededRandom) => string;

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  y: 'у',
  x: 'х',
  i: 'і',
  s: 'ѕ',
  d: 'ԁ',
  B: 'В',
  A: 'А',
  E: 'Е',
};
const GREEK: Readonly<Record<string, string>> = {
  a: 'α',
  o: 'ο',
  v: 'ν',
  i: 'ι',
  p: 'ρ',
  e: 'ε',
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  K: 'Κ',
  t: 'τ',
};
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];

/** Ways to hide a value from a machine, each keeping it readable for people. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  plain: (value) => value,
  defanged: (value, random) => {
    const dot = random.pick(['[.]', '(.)', '{.}', '[dot]', '(dot)', ' [.] ', ' dot ', '[.', ' . ', '\\.']);
    const scheme = random.pick(['hxxp', 'hXXp', 'h**p', 'hxxp']);
    const colon = random.pick(['://', '[://]', '[:]//', ':\\\\']);
    return value
      .replace(/^http(s?):\/\//, (_, s: string) => `${scheme}${s}${colon}`)
      .replace(/^magnet:/, 'magnet[:]')
      .replace(/^ipfs:\/\//, 'ipfs[:]//')
      .replace(/^([^/\\]*(?:[:/\\\]]{3,6})?)([^/]*)/, (whole: string, scheme: string, rest: string) => {
        const defang = (part: string): string =>
          dot === ' dot ' || dot === ' . ' ? part.replaceAll('.', dot) : part.replace('.', dot);
        return /\/\/|\\\\/.test(scheme) || /^h..ps?/.test(scheme) ? scheme + defang(rest) : defang(whole);
      })
      .replace(/(?<=^[0-9a-f]{0,4}(?::[0-9a-f]{0,4})*):/g, random.pick(['[:]', ':']));
  },
  fullWidth: (value) => value.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  zeroWidth: (value, random) => [...value].map((c, i) => (i % 3 === 1 ? c + random.pick(INVISIBLE) : c)).join(''),
  homoglyph: (value, random) => {
    const table = random.next() < 0.6 ? CYRILLIC : GREEK;
    return [...value].map((c) => (random.next() < 0.6 ? (table[c] ?? c) : c)).join('');
  },
  mathematical: (value, random) => {
    const [lower, upper, digit] = random.pick([
      [0x1d41a, 0x1d400, 0x1d7ce],
      [0x1d5ba, 0x1d5a0, 0x1d7e2],
      [0x1d68a, 0x1d670, 0x1d7f6],
    ] as const);
    return value.replace(/[a-zA-Z0-9]/g, (c) => {
      const code = c.charCodeAt(0);
      return String.fromCodePoint(code >= 97 ? lower + code - 97 : code >= 65 ? upper + code - 65 : digit + code - 48);
    });
  },
  percent: (value, random) => {
    const all = random.next() < 0.4;
    return value.replace(
      all ? /[!-~]/g : /[./:?=&]/g,
      (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
    );
  },
  entities: (value) => value.replace(/[./:]/g, (c) => `&#${c.charCodeAt(0)};`),
  grouped: (value, random) => {
    const size = random.pick([4, 8, 16]);
    const sign = random.pick([' ', '-', ':']);
    return (value.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(sign);
  },
};

/** Which disguises make sense for a class of value. */
export function disguisesFor(label: string): readonly string[] {
  const everywhere = ['plain', 'plain', 'fullWidth', 'zeroWidth', 'mathematical', 'percent'];
  if (/^(?:md5|sha)/.test(label)) return [...everywhere, 'homoglyph', 'grouped'];
  if (label === 'infohash') return [...everywhere, 'homoglyph'];
  if (label === 'ipv4') return [...everywhere, 'defanged', 'defanged', 'entities'];
  if (label === 'ipv6' || label === 'ipfs' || label === 'magnet') return [...everywhere, 'defanged', 'homoglyph'];
  return [...everywhere, 'defanged', 'defanged', 'homoglyph', 'entities'];
}
