import type { Choice, MatrixRow } from '../definition.ts';

/** Yes and no. */
export const yesNo: readonly Choice[] = [
  { code: 'YES', text: { en: 'Yes', de: 'Ja' } },
  { code: 'NO', text: { en: 'No', de: 'Nein' } },
];

/** The three answers about doing more; the report prints MAYBE as “depends”. */
export const yesNoMaybe: readonly Choice[] = [
  ...yesNo,
  { code: 'MAYBE', text: { en: 'Maybe, it depends', de: 'Vielleicht, es kommt darauf an' } },
];

const dontKnow: Choice = { code: 'DK', text: { en: 'I don’t know', de: 'Weiß ich nicht' }, meaning: 'DONT_KNOW' };

/** From very well to very poorly regarded. */
export const regardScale: readonly Choice[] = [
  { code: 'VERY_WELL', text: { en: 'Very well regarded', de: 'Sehr angesehen' } },
  { code: 'WELL', text: { en: 'Well regarded', de: 'Angesehen' } },
  { code: 'NEITHER', text: { en: 'Neither well nor poorly', de: 'Weder gut noch schlecht' } },
  { code: 'POORLY', text: { en: 'Poorly regarded', de: 'Wenig angesehen' } },
  { code: 'VERY_POORLY', text: { en: 'Very poorly regarded', de: 'Sehr wenig angesehen' } },
  dontKnow,
];

/** From known to nearly everybody to known to nearly nobody. */
export const knownScale: readonly Choice[] = [
  { code: 'NEARLY_ALL', text: { en: 'Nearly all know them', de: 'Fast alle kennen sie' } },
  { code: 'MANY', text: { en: 'Many know them', de: 'Viele kennen sie' } },
  { code: 'SOME', text: { en: 'Some know them', de: 'Einige kennen sie' } },
  { code: 'FEW', text: { en: 'Few know them', de: 'Wenige kennen sie' } },
  { code: 'NEARLY_NONE', text: { en: 'Nearly nobody knows them', de: 'Fast niemand kennt sie' } },
  dontKnow,
];

/** Among whom initiatives are known or regarded, in the order in which the survey of 2020 listed them. */
export const circles: readonly MatrixRow[] = [
  { code: 'NETWORK', text: { en: 'Your national network against CSAM', de: 'Ihr nationales Netzwerk gegen CSAM' } },
  { code: 'COMMUNITY', text: { en: 'The wider public', de: 'Die breite Öffentlichkeit' } },
  { code: 'USERS', text: { en: 'People who use the services', de: 'Menschen, die die Angebote nutzen' } },
];

/** What can stand behind the regard for initiatives; OTHER asks for words. */
export const factors: readonly Choice[] = [
  {
    code: 'ANONYMITY',
    text: {
      en: 'People can be treated anonymously or in confidence',
      de: 'Behandlung ist anonym oder vertraulich möglich',
    },
  },
  {
    code: 'ACCESSIBILITY',
    text: {
      en: 'Services are easy to reach, also for people without a conviction for a contact offence',
      de: 'Angebote sind leicht erreichbar, auch für Menschen ohne Verurteilung wegen einer Tat mit Körperkontakt',
    },
  },
  { code: 'EFFICACY', text: { en: 'How well the treatment works', de: 'Wie gut die Behandlung wirkt' } },
  {
    code: 'OVER_ALLOCATION',
    text: { en: 'Worry that too many resources go there', de: 'Sorge, dass zu viele Mittel dorthin fließen' },
  },
  {
    code: 'UNDER_ALLOCATION',
    text: { en: 'Worry that prevention gets too few resources', de: 'Sorge, dass Prävention zu wenig Mittel erhält' },
  },
  { code: 'OTHER', text: { en: 'Something else', de: 'Anderes' }, other: true },
];
