import type { CanonicalText } from './canonical-text.ts';

const NAMED: Readonly<Record<string, string>> = {
  period: '.',
  sol: '/',
  colon: ':',
  commat: '@',
  lowbar: '_',
  bsol: '\\',
  quest: '?',
  equals: '=',
  num: '#',
  hyphen: '-',
  amp: '&',
  nbsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
};

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));|\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})/gi;
const PERCENT = /(?:%[0-9a-f]{2}){1,600}/gi;

/** Per-cent codes (also coded twice), HTML character references and \u escapes as the characters they stand for. */
export function decodeCharacters(text: CanonicalText): CanonicalText {
  let decoded = text;
  if (/[&\\]/.test(decoded.text)) {
    decoded = decoded.rewrite(ENTITY, (match) => {
      const [, hex, decimal, name, escaped, byte] = match;
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? null;
      return fromCode(decimal === undefined ? Number.parseInt(hex ?? escaped ?? byte ?? '', 16) : Number(decimal));
    });
  }
  for (let round = 0; round < 3 && /%[0-9a-f]{2}/i.test(decoded.text); round++) {
    decoded = decoded.rewrite(PERCENT, ([codes]) => decodePercent(codes));
  }
  return decoded;
}

function decodePercent(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    // Not UTF-8: read what is ASCII and leave the rest.
    return codes.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  }
}

function fromCode(code: number): string | null {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
