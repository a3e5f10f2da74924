import type { CanonicalText } from './canonical-text.ts';

/**
 * Letters that pass for Latin ones. Only look-alikes that people use to hide an address are listed; the source is
 * the idea of Unicode Technical Standard 39 (confusables), not its full table, which would fold far more.
 */
const PAIRS = [
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl ԛq ԝw кk мm тt нh вb гr пn ьb иu үy ԍg з3 б6',
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ԚQ ԜW З3 ӀI',
  'αa βb γy εe ιi κk νv ηn οo ρp ςc σo τt υu χx ωw ϳj μu ϲc',
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC',
  'աw օo ոn սu ցg զq հh յj եe տs քp',
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz',
  'ɑa ɡg ɩi ƅb ƽ5 ɾr ʋv ɛe ɯw',
  'ᎪA ᏴB ᏟC ᎠD ᎬE ᎻH ᏆI ᎫJ ᏦK ᏞL ᎷM ᏢP ᎡR ᏚS ᎢT ᏙV ᎳW ᎩY ᏃZ',
  'ꓮA ꓐB ꓚC ꓓD ꓰE ꓝF ꓖG ꓧH ꓲI ꓙJ ꓗK ꓡL ꓟM ꓠN ꓳO ꓑP ꓣR ꓢS ꓔT ꓴU ꓦV ꓪW ꓫX ꓬY ꓜZ',
];

const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((row) => row.split(' ')).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const FOREIGN =
  /[ƅƽɑɡɩɴɾʋɛɯ\u0262-\u02af\u0370-\u03ff\u0400-\u058f\u13a0-\u13ff\u1d00-\u1d7f\ua4d0-\ua4ff\ua730-\ua7ff]/u;

/** Each letter as the Latin one it looks like; letters without a double stay, accents go. Keeps the length. */
export function latinLookAlike(text: string): string {
  return [...text].map((letter) => LATIN_FOR.get(letter) ?? unaccented(letter)).join('');
}

/** `ọ` → `o`; a letter that cannot be taken apart into one unit stays. */
function unaccented(letter: string): string {
  if (letter < '\u00c0' || letter > '\u1eff') return letter;
  const base = letter.normalize('NFD').charAt(0);
  return /[a-z]/i.test(base) ? base : letter;
}

/**
 * Where Latin is mixed with look-alikes, all become Latin: the whole word when it holds nothing but look-alikes
 * ("2001:ԁb8::а"), else only the mixed parts, since the rest is language ("плохой-сайт[точка]ru").
 */
export function unmaskLookAlikes(text: CanonicalText): CanonicalText {
  if (!FOREIGN.test(text.text)) return text;
  return text.rewrite(/\S{2,}/g, ([word]) => {
    if (!FOREIGN.test(word)) return null;
    if (onlyLookAlikes(word)) return /[a-z\d]/i.test(word) ? asLatin(word) : null;
    return word.replace(/[\p{L}\p{N}]{2,}/gu, (part) => (/[a-z]/i.test(part) ? asLatin(part) : part));
  });
}

function asLatin(text: string): string {
  return [...text].map((letter) => LATIN_FOR.get(letter) ?? letter).join('');
}

function onlyLookAlikes(word: string): boolean {
  for (const letter of word)
    if (/\p{L}/u.test(letter) && !/[a-z]/i.test(letter) && !LATIN_FOR.has(letter)) return false;
  return true;
}
