import type { CanonicalText } from '../canonical/canonical-text.ts';
import type { Words } from '../canonical/words.ts';
import { after } from '../surroundings.ts';
import {
  ANNOUNCED_BEHIND,
  COMPOUND_ENDS,
  LINK_WORDS,
  OTHER_WORDS,
  STRONG_ABBREVIATIONS,
  STRONG_WORDS,
  WEAK_WORDS,
} from './case-reference-words.ts';
import type { Detector } from './detector.ts';

const CANDIDATE = /[\p{L}\p{N}][\p{L}\p{N}/_.:#-]{1,48}/gu;
const STANDALONE = [
  // German prosecutors and courts: 12 Js 3456/25. Polish courts: II K 123/24.
  /(?<![\p{L}\p{N}])\d{1,4}\s(?:U?Js|Ls|Ds|Ks|KLs|Cs|Gs|Qs|Ss|BJs|St)\s\d{1,6}\/\d{2,4}(?!\d)/gu,
  /(?<![\p{L}\p{N}])[IVX]{1,4}\s[A-Z][A-Za-z]{0,2}\s\d{1,5}\/\d{2,4}(?!\d)/gu,
  /(?<![\p{L}\p{N}])(?:ICCAM|NCMEC|CyberTip(?:line)?|CYBERTIP|Iccam|iccam|INHOPE)[\s#:_-]{0,3}(?:ID|id|[Rr]ef|[Nn]o|[Rr]eport)?[\s.#:_-]{0,3}[A-Z]{0,4}[-_]?\d[\d-]{3,14}(?!\d)/gu,
];

/** Law, standards, dates, ranges and amounts: numbers that a case word may precede without naming a case. */
const NOT_A_REFERENCE = [
  /^(?:19|20)\d\d$/,
  /^(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d$/,
  /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d\d|\d{4})$/,
  /^\d{4}-\d{2}-\d{2}$/,
  /^\d{1,2}[:.]\d{2}(?:-\d{1,2}[:.]\d{2})?$/,
  /\/(?:EU|EC|EEC|EG|EWG|CE|CEE|UE|EK|EF|ЕС|ЕО|ΕΕ|EÜ|AB)(?![\p{L}])/iu,
  /^[CT]-\d{1,4}\/\d{2}(?:\D|$)/,
  /^(?:ISO|IEC|EN|DIN|RFC|ETSI|COM|SWD|JOIN|CELEX|ISBN|ISSN|DOI|GDPR|COVID|WP|ERC|EC|Q[1-4]|D\d)[-/:_\d]/i,
  /^v?\d{1,3}(?:\.\d{1,3}){1,5}$/i,
  /^\d{1,3}(?:\.\d{3}){1,4}$/,
  /^10\.\d{4,5}\//,
];

/** Short tokens that court references carry before the number: "12 Js", "II K", "5 T". */
const COURT_PIECE = /^(?:\d{1,5}|\p{Lu}\p{L}{0,3})$/u;
const UNIT_BEHIND =
  /^\s?(?:%|€|\$|£|eur|usd|kr\b|zł|kč|ft\b|lei|\(cod\)|\(nle\)|\(ini\)|people|reports|years|percent|prozent)/i;

/** References of reports, cases and police files: a word for a case, then a number. */
export const detectCaseReferences: Detector = function* ({ text, lower, words }) {
  for (const pattern of STANDALONE) {
    for (const match of text.matchAll(pattern))
      yield { kind: 'case-reference', index: match.index, length: match[0].length };
  }
  for (const match of text.matchAll(CANDIDATE)) {
    const number = match[0].replace(/[.:#/_-]+$/, '');
    const digits = number.replace(/\P{Nd}/gu, '').length;
    if (digits < 3 && !(digits === 2 && number.includes('/'))) continue;
    const end = match.index + number.length;
    if (digits >= 4 && ANNOUNCED_BEHIND.test(after(lower, end, 48)))
      yield { kind: 'case-reference', index: match.index, length: number.length };
    const word = announcedBy({ text, lower }, words, match.index, number);
    if (word === null || !isReference(number, digits, word)) continue;
    if (!word.registered && (isSpanOfYears(number) || NOT_A_REFERENCE.some((pattern) => pattern.test(number))))
      continue;
    if (UNIT_BEHIND.test(lower.slice(end, end + 12))) continue;
    yield { kind: 'case-reference', index: word.index, length: end - word.index };
  }
};

interface CaseWord {
  readonly strong: boolean;
  /** "no.", "#", "ID" or the like stood between. */
  readonly numbered: boolean;
  /** The letters of a register stood between, as in "4 T 22/2023": no month or range looks like that. */
  readonly registered: boolean;
  readonly index: number;
}

const REACH = 56;
const NUMBER_WORD =
  /^(?:n|no|nr|nro|num\p{L}*|nummer|numéro|número|n[°º]|br|broj\p{L}*|č|čís\p{L}*|szám\p{L}*|sz|αρ\p{L}*|id|ref|номер|code)$/u;
/** A sentence or a line that ended in between has nothing to do with the number. */
const BREAK = /[;!?|*\n]/;

/** Walks back from a number to the word that announces it; null when something else stands between. */
function announcedBy(
  { text, lower }: Pick<CanonicalText, 'text' | 'lower'>,
  words: Words,
  index: number,
  number: string,
): CaseWord | null {
  let numbered = /[#:№]\s{0,2}$|n[°º]\s{0,2}$/.test(lower.slice(Math.max(0, index - 6), index));
  let weak: CaseWord | null = null;
  let registered = false;
  let step = 0;
  for (const { text: written, index: place, end } of words.before(index, REACH)) {
    if (BREAK.test(lower.slice(end, index))) break;
    const word = written.replace(/[.'’]+$/, '');
    if (OTHER_WORDS.has(word)) return null;
    const dotted = written.endsWith('.') || lower[end] === ':';
    if (
      STRONG_WORDS.has(word) ||
      STRONG_WORDS.has(stem(word)) ||
      ((dotted || numbered) && STRONG_ABBREVIATIONS.has(word))
    ) {
      return { strong: true, numbered, registered, index: place };
    }
    if (WEAK_WORDS.has(word) || WEAK_WORDS.has(stem(word)) || COMPOUND_ENDS.test(word)) {
      numbered ||= /-(?:nr|no|id|nummer)$/.test(word);
      weak = { strong: false, numbered, registered, index: place };
    } else if (LINK_WORDS.has(word)) numbered ||= NUMBER_WORD.test(word);
    else if (step < 3 && COURT_PIECE.test(text.slice(place, end)) && /[/-]|\.(?:19|20)\d\d$/.test(number))
      registered ||= /^\p{L}/u.test(word);
    else if (!(numbered && isAcronym(text.slice(place, end)))) break;
    step++;
  }
  return weak;
}

/** "2023/24", "2021-2027": a later year, at most ten years on. */
function isSpanOfYears(number: string): boolean {
  const [, first, last] = /^((?:19|20)\d\d)[-/.]((?:19|20)?\d\d)$/.exec(number) ?? [];
  if (first === undefined || last === undefined) return false;
  const years = ((Number(last) % 100) - (Number(first) % 100) + 100) % 100;
  return years <= 10;
}

/** The system that gave the number: "signalement PHAROS n° 8842213". */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,12}$/u.test(word);
}

/** `ICCAM-ref` → `iccam`. */
function stem(word: string): string {
  return word.split('-')[0] ?? word;
}

function isReference(number: string, digits: number, { strong, numbered, registered }: CaseWord): boolean {
  const lettered = /^\p{Lu}{2,6}[-/]?\d/u.test(number);
  const structured = lettered || /\d[/-]\d|\p{L}[/-]?\d/u.test(number);
  if (registered) return digits >= 3;
  if (strong) return digits >= 4 || (digits >= 3 && (numbered || structured)) || (digits >= 2 && /\d\/\d/.test(number));
  // "Report 3/2024" counts the reports of a year.
  if (!numbered && /^\d{1,2}\/(?:19|20)\d\d$/.test(number)) return false;
  if (lettered || numbered) return digits >= 3;
  return digits >= (structured ? 5 : 4);
}
