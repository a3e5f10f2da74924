import { surveyAnswers as german } from '../../lib/i18n/de/survey-answers.ts';
import { surveyAnswers as english } from '../../lib/i18n/en/survey-answers.ts';

const catalogues = { en: english, de: german };
/** Languages in which the page itself speaks. */
export type PageLanguage = keyof typeof catalogues;
export const pageLanguages: Readonly<Record<PageLanguage, string>> = { en: 'English', de: 'Deutsch' };
const isPageLanguage = (code: string): code is PageLanguage => code in catalogues;

/** The first language of the browser that the page speaks. */
export const spokenLanguage = (): PageLanguage =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find(isPageLanguage) ?? 'en';

/** Says a text of the page, with values in its places. */
export type Say = (key: keyof typeof english, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: PageLanguage): Say =>
  (key, values = {}) =>
    catalogues[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** An instant in the reader's own zone, with the zone's name, so that nobody has to guess. */
export const timeIn = (language: PageLanguage, instant: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant));
