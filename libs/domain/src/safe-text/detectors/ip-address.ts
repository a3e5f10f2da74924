import ipaddr from 'ipaddr.js';
import type { CanonicalText } from '../canonical/canonical-text.ts';
import { after, before, WordTable } from '../surroundings.ts';
import type { Detector } from './detector.ts';

const FOUR_PARTS = /(?<![\d.])[\dOoIl]{1,4}(?:\.[\dOoIl]{1,4}){3}(?![\p{N}]|\.\d)/gu;
/** The rest is written for lower case. */
const HEX_PARTS = /(?<![\p{L}\p{N}.])0x[0-9a-f]{1,2}(?:\.0x[0-9a-f]{1,2}){3}(?![\p{L}\p{N}])/gu;
const ONE_NUMBER =
  /(?<=\bip(?:v4)?[\s:=-]{1,3}(?:address |adresse |адрес )?)(?:0x[0-9a-f]{8}|[1-4]\d{8,9})(?![\p{L}\p{N}])/gu;
const COLON_PARTS =
  /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{0,4}:){2,8}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{1,4})?(?![\p{L}\p{N}:])/gu;

/** Words that announce an address of a machine, in the languages of the hotlines. */
const MACHINE = new WordTable(`
  ip ips ipv4 ipv6 server* serv* host* adres* address* direcci* endereço indirizzo cím cím* διεύθυνση* адрес* сървър* сервер* διακομιστή*
  osoit* aadress* ping proxy vpn dns router gateway subnet whois upload* szerver* palvelim* sunucu*
`);

/** Words that announce a number of a section, directly before the number. */
const SECTION = new WordTable(`
  agenda item top tagesordnungspunkt point punkt* punto ponto punt punct* pont section sektion sección secção sezione secțiunea abschnitt absatz
  kapit* chapter chapitre capítulo capitulo capitolo rozdzia* fejezet* avsnitt* afsnit* poglavlj* capitol* κεφάλαιο ενότητα σημείο παράγραφος
  раздел* глав* точк* пункт* параграф* luku luvu* kohta kohda* peatük* bölüm* madde* clause paragra* párrafo parágrafo akapit* odstavec odstavce
  stavak stycke bekezdés* § art* čl* annex* anex* bijlage załącznik* příloh* appendix table tabel* figure step task deliverable activity requirement
  wp room raum salle zaal sala line rubrik* točk* tačk* člank* bod* milestone level nr no oid gate seat block account code* konto* kod kód* cpv nace lid alin* ust lit
`);

/** Words that announce a number of a version. */
const VERSION = new WordTable(
  'v ver vers version* versió* versión versão wersj* verz* έκδοση верси* sürüm* rev release build firmware driver',
);

const MONEY_AFTER = /^\s?(?:€|\$|£|eur|usd|huf|ft|kr|zł|pln|kč|czk|lei|ron|din|rsd|лв)/;

/** IPv4 and IPv6 addresses, with an octet written in hexadecimal or with letters for digits as well. */
export const detectIpAddresses: Detector = function* (text) {
  for (const match of text.text.matchAll(FOUR_PARTS)) {
    if (isIpv4(match, text)) yield { kind: 'ip', index: match.index, length: match[0].length };
  }
  for (const pattern of [HEX_PARTS, ONE_NUMBER]) {
    for (const match of text.lower.matchAll(pattern)) yield { kind: 'ip', index: match.index, length: match[0].length };
  }
  for (const match of text.lower.matchAll(COLON_PARTS)) {
    if (isIpv6(match[0], text.lower, match.index)) yield { kind: 'ip', index: match.index, length: match[0].length };
  }
};

/**
 * Four numbers up to 255 are an address unless they read as a number of a section ("agenda item 7.3.2.1"), a
 * version or an amount. When all four are small, something must say that an address is meant.
 */
function isIpv4(match: RegExpExecArray, text: CanonicalText): boolean {
  const parts = match[0].split('.');
  if (match[0].replace(/\D/g, '').length < 4 && /[OoIl]/.test(match[0])) return false;
  const octets = parts.map((part) => Number(part.replace(/[Oo]/g, '0').replace(/[Il]/g, '1')));
  if (octets.some((octet) => octet > 255)) return isOctal(parts);
  const end = match.index + match[0].length;
  if (text.isDisguised(match.index, match[0].length)) return true;
  const behind = after(text.lower, end);
  const inThousands = parts.slice(1).every((part) => part.length === 3);
  if (inThousands && (parts.slice(1).includes('000') || MONEY_AFTER.test(behind))) return false;
  const ahead = before(text.lower, match.index);
  const machine = MACHINE.occursIn(ahead) || MACHINE.occursIn(behind) || /^:\d{2,5}(?!\d)/.test(behind);
  // Phone numbers begin with a nought and have dots in some countries.
  if (/^0\d/.test(match[0]) && !machine) return false;
  const largest = Math.max(...octets);
  const announced = /([\p{L}§]+)[\s.:#°º-]{0,4}$/u.exec(ahead)?.[1] ?? '';
  if (VERSION.has(announced)) return largest >= 100 && machine;
  if (SECTION.has(announced)) return largest >= 100;
  return (
    largest > 31 || machine || /^(?:10\.0|127\.0)\.|^(?:8\.8\.[48]\.[48]|1\.[10]\.[10]\.1|9\.9\.9\.9)$/.test(match[0])
  );
}

function isOctal(parts: readonly string[]): boolean {
  return (
    parts.filter((part) => /^0[0-3][0-7]{2}$/.test(part)).length >= 2 &&
    parts.every((part) => /^0[0-7]{0,3}$/.test(part))
  );
}

/** Times ("10:30:00"), ratios and `std::vector` have the same signs; an address has eight groups or a telling one. */
function isIpv6(written: string, lower: string, index: number): boolean {
  if (!ipaddr.IPv6.isValid(written)) return false;
  if (!written.includes('::')) return true;
  const groups = written.split(':').filter((group) => group !== '');
  const telling = groups.some((group) => group.length >= 3 || group.includes('.')) && groups.length >= 2;
  return telling || (groups.length > 0 && MACHINE.occursIn(before(lower, index))) || groups.length >= 4;
}
