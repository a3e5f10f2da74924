import { isSupportedCountry, isValidPhoneNumber } from 'libphonenumber-js/min';
import { WordTable } from '../surroundings.ts';
import type { Detector } from './detector.ts';
import { withoutOtherNumbers } from './other-numbers.ts';

const PHONE_WORDS = new WordTable(`
  tel tels telefo* telefax fax téléphon* phone* mobil* móvil telemóvel telemovel cell cellular* handy* gsm komórk* call calls called calling dial ring ringe ringer
  appel* joindre joignable rappel* anruf* rufen erreich* durchwahl rückruf reach* call-back callback bel bellen belt gebeld bereik* llam* ligar ligue chiam*
  zadzwo* dzwoni* telefonicz* volat volej* zavol* hív* zvati nazv* nazovi* sunați sună suna apel* τηλ* κινητό καλέστε καλεί*
  тел телефон* обад* звън* звон* позвон* моб моб* puh puhelin* soit* helista* ara aray* arayın whatsapp viber sms signal tlf tfn tfno
`);

/** Words that announce other long numbers. The nearer of the two announcements counts. */
const OTHER_WORDS = new WordTable(`
  grant* agreement project* projekt* projet proyecto projeto progetto proiect* invoice* rechnung* facture* factu* fatura fattura faktur* számla* račun* τιμολόγι*
  фактур* lasku* arve order budget* account konto* iban isbn issn doi orcid vat oib nip nif cif siret siren kvk ičo ico regon contract* po registration reg company
  subvention* subsid* förder* zuwendung* vertrag* umow* dotac* smlouv* támogat* szerződés* bidrag* tilskud* avtal* ugovor* potpor* επιχορήγ* έργο
  договор* грант* avustu* toetus* hibe sözleşme* tax charity licence license postcode zip id reference proposal* subvenci* subvenç* sovvenzion*
  convention finanțar* case report ref serial seriennummer page pages pp
`);

interface Group {
  readonly index: number;
  readonly digits: string;
}

/** More validity checks than any honest note needs; past them the shape alone decides. */
const MOST_CHECKS = 60;
const MOST_GROUPS = 7;

/** Phone numbers: international ones anywhere, national ones by their shape, the country's plan or a word nearby. */
export const detectPhoneNumbers: Detector = function* ({ text, lower }, { country }) {
  if (!/\d{2}/.test(lower)) return;
  const readable = withoutOtherNumbers(lower);
  const plan = new NumberPlan(country);
  const announcements = new Announcements(text, lower);
  for (const chain of chains(readable)) {
    for (let start = 0; start < chain.length; ) {
      const count = longestPhone(readable, chain.slice(start, start + MOST_GROUPS), plan, announcements);
      if (count === 0) {
        start++;
        continue;
      }
      const first = chain[start];
      const last = chain[start + count - 1];
      if (first !== undefined && last !== undefined) {
        const index = first.index - lead(readable, first.index).length;
        yield { kind: 'phone', index, length: last.index + last.digits.length - index };
      }
      start += count;
    }
  }
};

/** Knows which digit strings a country dials; counts its checks, since each costs tens of microseconds. */
class NumberPlan {
  readonly #country: string;
  #checks = 0;

  constructor(country = '') {
    this.#country = country.toUpperCase();
  }

  allows(number: string): boolean {
    if (++this.#checks > MOST_CHECKS) return true;
    if (number.startsWith('+')) return isValidPhoneNumber(number);
    return isSupportedCountry(this.#country) && isValidPhoneNumber(number, this.#country);
  }
}

/** Groups of digits with one separator between neighbours; a group that touches a letter belongs to something else. */
function* chains(text: string): Generator<Group[]> {
  let chain: Group[] = [];
  for (const match of text.matchAll(/\d+/g)) {
    const last = chain.at(-1);
    const end = match.index + match[0].length;
    const touches = /[\p{L}_]/u.test(text[match.index - 1] ?? '') || /[\p{L}_@]/u.test(text[end] ?? '');
    const between = last === undefined ? '' : text.slice(last.index + last.digits.length, match.index);
    const adjoins = last !== undefined && between.length <= 3 && /^(?: ?[-./()] ?[()]?| )$/.test(between);
    if (chain.length > 0 && (!adjoins || touches)) {
      yield chain;
      chain = [];
    }
    if (!touches) chain.push({ index: match.index, digits: match[0] });
  }
  if (chain.length > 0) yield chain;
}

/** How far before a number the word that announces it may stand, in characters. */
const REACH = 44;
/** A word for another number has to touch it: "grant no. 101084215", not "the project lead: 020 7946 0958". */
const TOUCHING =
  /^[\p{L}-]+[\s.:#°º№-]*(?:(?:n|no|nr|nro|num\p{L}*|nummer|id|ref\p{L}*|code|of|o|agreement|sz\p{L}*|čís\p{L}*|br\p{L}*|αρ\p{L}*|ном\p{L}*)[\s.:#°º№-]+){0,2}$/u;
const OTHER_REACH = 36;

/** Where words stand that announce phone numbers or other long numbers; asked in the order of the text. */
class Announcements {
  readonly #text: string;
  readonly #lower: string;
  /** Found when first asked: most texts have no number that needs them. */
  #places: { readonly phone: readonly number[]; readonly other: readonly number[] } | null = null;

  constructor(text: string, lower: string) {
    this.#text = text;
    this.#lower = lower;
  }

  /** Which of the two stands nearer before a place, if any; a sentence or a line that ended in between ends its reach. */
  before(index: number): 'phone' | 'other' | null {
    this.#places ??= {
      phone: PHONE_WORDS.placesIn(this.#lower).filter((place) => !this.#lower.startsWith('call for', place)),
      other: OTHER_WORDS.placesIn(this.#lower),
    };
    const phone = lastBefore(this.#places.phone, index);
    const other = lastBefore(this.#places.other, index);
    if (phone > other && phone >= index - REACH && !BREAK.test(this.#text.slice(phone, index))) return 'phone';
    return other >= index - OTHER_REACH && TOUCHING.test(this.#lower.slice(other, index)) ? 'other' : null;
  }
}

/** The end of a sentence or a line, not the dot of an abbreviation. */
const BREAK = /[!?;\n]|\.\s+\p{Lu}?\p{L}+\s/u;

function lastBefore(places: readonly number[], index: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -REACH - 1;
}

/** How many of the groups make a phone number, at most; 0 for none. */
function longestPhone(text: string, groups: readonly Group[], plan: NumberPlan, announcements: Announcements): number {
  const start = groups[0]?.index ?? 0;
  const sign = lead(text, start);
  const international = sign.includes('+');
  // An identifier such as HR-01-2345-678, or one half of something longer.
  const previous = text[start - sign.length - 1] ?? '';
  if (international ? /[\p{L}\p{N}]/u.test(previous) : /[\p{L}\p{N}_/#-]/u.test(previous)) return 0;
  // Numbers of sections and lists, digit by digit.
  if (!international && groups.slice(0, 3).every((group) => group.digits.length === 1)) return 0;
  if (groups.reduce((sum, group) => sum + group.digits.length, 0) < 6) return 0;
  const announced = announcements.before(start - sign.length);
  for (let count = groups.length; count > 0; count--) {
    const window = groups.slice(0, count);
    const digits = window.map((group) => group.digits).join('');
    if (digits.length < 6) return 0;
    if (digits.length > 16 || /^116\d{3}$/.test(digits)) continue;
    // A longer number in thousands is not a phone number with something behind it.
    if (groups[count]?.digits.length === 3 && window.every((group) => group.digits.length === 3)) continue;
    if (
      international ? digits.length >= 8 && digits.length <= 15 : isLocal(text, window, digits, sign, announced, plan)
    )
      return count;
  }
  return 0;
}

function isLocal(
  text: string,
  groups: readonly Group[],
  digits: string,
  sign: string,
  announced: 'phone' | 'other' | null,
  plan: NumberPlan,
): boolean {
  if (announced === 'phone') return digits.length >= 7;
  return announced === null && isNational(sign, groups, digits, () => separators(text, groups), plan);
}

function isNational(
  sign: string,
  groups: readonly Group[],
  digits: string,
  separators: () => string,
  plan: NumberPlan,
): boolean {
  const sizes = groups.map((group) => group.digits.length);
  if (digits.startsWith('00'))
    return digits.length >= 10 && /^00[1-9]/.test(digits) && (groups.length > 2 || plan.allows(`+${digits.slice(2)}`));
  if (digits.startsWith('0')) {
    // A decimal fraction.
    if (sizes[0] === 1 && separators().startsWith('.')) return false;
    if (digits.length >= 9 && digits.length <= 12) return groups.length <= 6;
    return digits.length >= 7 && digits.length <= 8 && groups.length > 1 && plan.allows(digits);
  }
  if (groups.length < 2 || digits.length < 7 || digits.length > 11 || /000$/.test(digits)) return false;
  const signs = separators();
  // Ranges ("1000 - 59999"), alternatives ("20/30/600/150"), sizes ("1024-768").
  if (
    /[/]| -|- /.test(signs) ||
    (signs.includes('.') && !/^3,3,4$/.test(sizes.join())) ||
    (digits.length === 7 && /-/.test(signs))
  )
    return false;
  if (/^3,3,4$/.test(sizes.join())) return true;
  if (/^[78]/.test(digits) && digits.length === 11 && sizes[0] === 1) return sizes.join().startsWith('1,3,3');
  return sizes.every((size, i) => size >= 2 || i === 0) && (sign.includes('(') || plan.allows(digits));
}

/** What stands between the groups. */
function separators(text: string, groups: readonly Group[]): string {
  return groups
    .slice(1)
    .map((group, i) => text.slice((groups[i]?.index ?? 0) + (groups[i]?.digits.length ?? 0), group.index))
    .join('|');
}

/** `+`, `(`, `(+`, `+(` directly before the first digit. */
function lead(text: string, index: number): string {
  return /[+(]{1,2}$/.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? '';
}
