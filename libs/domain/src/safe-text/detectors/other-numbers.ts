const CURRENCY =
  '€|\\$|£|euros?|eur|usd|gbp|chf|dkk|sek|nok|pln|czk|huf|ron|bgn|hrk|bam|rsd|try|kr|zł|kč|ft|lei|km|kn|лв|руб|₺|tl';
const UNIT =
  '%|‰|millions?|mio|mln|mil|tys|tis|tsd|thousand|reports?|images?|videos?|files?|people|hours?|copies|views|visits|meldungen|signalements|meldingen|zgłosze\\p{L}*|hlášení|bejelentés\\p{L}*|anmälningar|anmeldelser|prijava|segnalazioni|denuncias|denúncias|sesizări|αναφορ\\p{L}*|сигнал\\p{L}*|ilmoitus\\p{L}*|vihje\\p{L}*|bildirim\\p{L}*';

/**
 * Written for lower case. Numbers that are no phone numbers although their digits could be: dates, times, spans of years, amounts, counts
 * in thousands, book numbers, law and invoice numbers with a year.
 */
const OTHER_NUMBERS: readonly RegExp[] = [
  /(?<![\d+]|\d[./-])(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:(?:19|20)\d{2}(?!\d)|\d{2}(?!\d|[ .-]\d{2}(?!\d|[:h]\d{2}|\.\d{2}(?![.\d]))))/g,
  /(?<!\d)(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?!\d)/g,
  /(?<!\d)\d{1,2}[:.h]\d{2} ?- ?\d{1,2}[:.h]\d{2}(?!\d)/g,
  /(?<!\d)(?:[01]\d|2[0-3])[0-5]0 ?- ?(?:[01]\d|2[0-4])[0-5]0(?!\d)/g,
  /(?<![\d+])(?:19|20)\d{2}(?: ?[-/,] ?(?:19|20)?\d{2}){1,4}(?!\d)/g,
  /(?<![\d+])(?:19|20)\d{2} (?:19|20)\d{2}(?: (?:19|20)\d{2}){0,6}(?!\d)/g,
  /(?<![\d+])(?:19|20)\d{2}[-/]\d{1,7}(?!\d)/g,
  /(?<![\d+/.-])\d{1,7}\/(?:19|20)\d{2}(?!\d)/g,
  /(?<!\d)97[89][- ]?\d{1,5}[- ]?\d{1,7}[- ]?\d{1,7}[- ]?[\dx](?!\d)/g,
  /(?<![\d-])\d{4}-\d{3}[\dx](?![\d-])/g,
  /\((?:19|20)\d{2}(?=[),;])/g,
  // International bank account numbers.
  /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
  new RegExp(`(?<![\\p{L}])(?:${CURRENCY})\\.? ?\\d{1,3}(?:[ .,'’]?\\d{1,3}){0,6}`, 'gu'),
  new RegExp(`(?<![\\d+(])[1-9]\\d{0,9}(?:[ .,'’]\\d{2,3}){0,4} ?(?:${CURRENCY}|${UNIT})(?![\\p{L}])`, 'gu'),
  /(?<![\p{L}\p{N}])(?:19|20)\d{2}(?= (?:\d{3} \d{3}|0\d))/gu,
];

/** Counts and amounts in thousands; three groups of three may be a phone number and stay, unless round. */
const THOUSANDS: readonly RegExp[] = [
  /(?<![\d+(]|[+(] ?)[1-9]\d{0,1}(?:[ .,'’]\d{3}){1,4}(?![\d]|[ .-]\d)/g,
  /(?<![\d+(])[1-9]\d{0,2}(?:[ .,'’]\d{3}){0,3}[ .,'’]000(?!\d)/g,
];

/** Beginnings that only phone numbers have: what follows is no amount. */
const DIALLED = /(?:\+|(?<![\d.,])00?(?=[1-9]))\(?\d[\d ()./-]{6,24}\d/g;
/** "+12 500 000" is growth. */
const GROWTH = /^\+\d{1,2}(?: \d{3}){1,2}$/;

/** The text (in lower case) with those numbers overwritten, length unchanged, so that what is left can be read as phone numbers. */
export function withoutOtherNumbers(lower: string): string {
  const rest = OTHER_NUMBERS.reduce((text, pattern) => text.replace(pattern, overwritten), lower);
  const dialled = [...rest.matchAll(DIALLED)].filter((match) => !GROWTH.test(match[0]));
  if (dialled.length === 0) return withoutThousands(rest);
  let [result, from] = ['', 0];
  for (const match of dialled) {
    result += withoutThousands(rest.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + withoutThousands(rest.slice(from));
}

function withoutThousands(text: string): string {
  return THOUSANDS.reduce((rest, pattern) => rest.replace(pattern, overwritten), text);
}

function overwritten(number: string): string {
  return 'x'.repeat(number.length);
}
