import { WordTable } from '../surroundings.ts';
import type { Detector } from './detector.ts';

const AGE = '(?:1[0-7]|[1-9])';
/** A range ("aged 8-12", "8 to 12 years") describes an audience, not a child. */
const NO_RANGE = '(?<![\\d.,/-]|\\d (?:to|bis|à|tot|do|til|till|a|al|și|έως|до) )';

/** Written for lower case. */
const PATTERNS: readonly RegExp[] = [
  `${NO_RANGE}${AGE}(?:\\s|-)?(?:y\\/?o|years?[\\s-]old|year[\\s-]olds?|month[\\s-]old)(?![\\p{L}])`,
  `(?<![\\p{L}])aged? (?:of )?${AGE}(?![\\d]|\\s?(?:-|to|and|\\+|or))`,
  `${NO_RANGE}${AGE}[\\s-]?(?:jährig\\p{L}*|jaehrig\\p{L}*|jahre? alt|jarige?|jaar oud|-?åring\\p{L}*|-?årig\\p{L}*|år gammel|år gammal\\p{L}*|år gamle)(?![\\p{L}])`,
  `${NO_RANGE}(?:âgée? de ${AGE} ans|de ${AGE} años de edad|${AGE} años de edad|${AGE} anos de idade|di ${AGE} anni|în vârstă de ${AGE} ani|en \\p{L}+ de ${AGE} ans)(?![\\p{L}])`,
  `(?:enfant|fille|fillette|garçon|niñ[oa]|menor|crianç[ao]|menin[oa]|bambin[oa]|ragazzin[oa]|minore|copil\\p{L}*|fetiț\\p{L}*|băiat\\p{L}*)\\s(?:de|di|cu|com|con|in età di)?\\s?${AGE}\\s(?:ans|años|anos|anni|ani)(?![\\p{L}])`,
  `${NO_RANGE}${AGE}[\\s-]?(?:letni\\p{L}*|let[áéíý]\\p{L}*|leté\\p{L}*|éves|godišnj\\p{L}*|godin\\p{L}* star\\p{L}*|-?годишн\\p{L}*|-?летн\\p{L}*|χρον\\p{L}*|ετών|-?vuotia\\p{L}*|-?aasta\\p{L}* (?:laps\\p{L}*|tüdruk\\p{L}*|pois\\p{L}*)|-?aastane|yaşında\\p{L}*)(?![\\p{L}])`,
  `(?:dziecko|dziewczynk\\p{L}*|chłop\\p{L}*|dítě|dívk\\p{L}*|chlapec|dijete|djevojčic\\p{L}*|dječak\\p{L}*|παιδί|κορίτσι|αγόρι|дете|момиче|момче|девочк\\p{L}*|мальчик\\p{L}*)\\s(?:w wieku |ve věku |u dobi od |на )?${AGE}\\s(?:lat\\p{L}*|let|godin\\p{L}*|ετών|χρονών|годин\\p{L}*|лет)(?![\\p{L}])`,
].map((source) => new RegExp(source, 'gu'));

const TELLERS = new WordTable(`
  caller victim survivor appelant appelante anrufer anruferin opfer beller slachtoffer llamante víctima chiamante vittima vítima volající oběť
  ofiara hívó áldozat offret offeret žrtva victima apelantul жертвата жертва пострадавшая uhri ohver mağdur
`);
const TELLING = new WordTable(`
  said told says tells described disclosed dit raconte raconté sagte berichtete erzählte zei vertelde dijo contó disse contou detto raccontato řekl* powiedzia*
  mondta sa sade sagde berättade fortalte rekla rekao spus каза рассказала рассказал kertoi rääkis söyledi
`);
const TOLD = /(?<![\p{L}])(\p{L}{4,12}) (?:a |ha |has |had )?(\p{L}{2,12})(?![\p{L}])/uy;

/** A single child's age, in the languages of the hotlines. */
export const detectChildAges: Detector = function* ({ lower }) {
  if (!/\d/.test(lower)) return;
  for (const pattern of PATTERNS)
    for (const match of lower.matchAll(pattern))
      yield { kind: 'child-age', index: match.index, length: match[0].length };
};

/** "The caller said", "das Opfer berichtete": a note that retells a report. */
export const detectFirstPersonAccounts: Detector = function* ({ lower }) {
  for (const place of TELLERS.placesIn(lower)) {
    TOLD.lastIndex = place;
    const match = TOLD.exec(lower);
    if (match?.index === place && TELLING.has(match[2] ?? ''))
      yield { kind: 'first-person-account', index: place, length: match[0].length };
  }
};
