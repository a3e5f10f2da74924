import { surveyAnswers as german } from '../../lib/i18n/de/survey-answers.ts';
import { surveyAnswers as english } from '../../lib/i18n/en/survey-answers.ts';

const catalogues = { en: english, de: german };
/** Languages in which the page itself speaks. */
export type PageLanguage = keyof typeof catalogues;
export const pageLanguages: readonly PageLanguage[] = ['en', 'de'];
const isPageLanguage = (code: string): code is PageLanguage => code in catalogues;

/** The languages of the browser, the one that is liked best first. */
const readersLanguages = (): readonly string[] => navigator.languages.map((tag) => tag.slice(0, 2));

/** The language that the reader likes best. */
export const readersLanguage = (): string => readersLanguages()[0] ?? 'en';

/** The language in which the page itself speaks to somebody who has chosen one. */
export const pageLanguageFor = (language: string): PageLanguage =>
  [language, ...readersLanguages()].find(isPageLanguage) ?? 'en';

/** Of the languages that are offered the one that was chosen, else the one that the reader likes best. */
export const languageAmong = (offered: readonly string[], language: string): string =>
  [language, ...readersLanguages()].find((code) => offered.includes(code)) ?? offered[0] ?? 'en';

/** What a language calls itself. */
export const nameOfLanguage = (code: string): string =>
  new Intl.DisplayNames([code], { type: 'language', fallback: 'code' }).of(code) ?? code;

/** Says a text of the page, with values in its places. */
export type Say = (key: keyof typeof english, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: PageLanguage): Say =>
  (key, values = {}) =>
    catalogues[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** An instant in the reader's own zone, with the zone's name, so that nobody has to guess. */
export const timeIn = (language: string, instant: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant));
