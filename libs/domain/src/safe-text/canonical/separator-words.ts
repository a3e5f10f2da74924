/** How the languages of the network's hotlines say the dot of an address; lower case. */
export const DOT_WORDS = [
  'dot',
  'd0t',
  'punkt',
  'punkti',
  'point',
  'punt',
  'punto',
  'ponto',
  'kropka',
  'kropką',
  'tečka',
  'tecka',
  'pont',
  'prick',
  'punktum',
  'točka',
  'tocka',
  'tačka',
  'tacka',
  'punct',
  'τελεία',
  'τελεια',
  'точка',
  'тачка',
  'крапка',
  'piste',
  'nokta',
  'bodka',
  'taškas',
  'punkts',
  'pika',
] as const;

/** How they say the at sign. */
export const AT_WORDS = [
  'at',
  'ät',
  'æt',
  'arroba',
  'chiocciola',
  'małpa',
  'malpa',
  'zavináč',
  'zavinac',
  'kukac',
  'snabel-a',
  'snabela',
  'snabel a',
  'krøllalfa',
  'apenstaartje',
  'arobase',
  'klammeraffe',
  'afna',
  'majmun',
  'manki',
  'собака',
  'маймунско а',
  'кльомба',
  'παπάκι',
  'παπακι',
  'arond',
  'ät-merkki',
  'miukumauku',
  'ätt',
] as const;

/** At words that mean nothing else, so they count without brackets too. */
export const PLAIN_AT_WORDS = AT_WORDS.filter((word) => word.length > 3 && word !== 'afna' && word !== 'majmun');

/** How they say the slash. */
export const SLASH_WORDS = [
  'slash',
  'schrägstrich',
  'barre oblique',
  'barre',
  'barra',
  'ukośnik',
  'lomítko',
  'perjel',
  'snedstreck',
  'skråstreg',
  'kosa crta',
  'kauttaviiva',
  'kaldkriips',
  'слэш',
  'слеш',
  'наклонена черта',
  'κάθετος',
  'eğik çizgi',
  'bölü',
] as const;

/** The words as one group of a regular expression. Longest first, so that "punktum" is not read as "punkt". */
export function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
