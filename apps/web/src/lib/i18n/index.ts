import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/index.ts';

/** Languages with a catalogue, each named in itself. A further one is a folder beside `en/` and a line here. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const storageKey = 'alongside.language';
const isLanguage = (code: string | null): code is Language => code !== null && code in languages;

/** Catalogues beside English load when somebody chooses them. */
const loaders: Record<Exclude<Language, 'en'>, () => Promise<Resource[string]>> = {
  de: async () => (await import('./de/index.ts')).de,
};

/** Pages for people without an account speak the language of the browser; nobody there would look for a setting. */
const isForGuests = () => location.pathname.startsWith('/answer/');

function chosenLanguage(): Language {
  try {
    const chosen = localStorage.getItem(storageKey);
    if (isLanguage(chosen)) return chosen;
  } catch {
    // Without storage English stands.
  }
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return (isForGuests() ? spoken : undefined) ?? 'en';
}

async function load(language: Language): Promise<void> {
  if (language === 'en' || i18next.hasResourceBundle(language, 'shell')) return;
  const catalogue = await loaders[language]();
  for (const [area, texts] of Object.entries(catalogue)) i18next.addResourceBundle(language, area, texts);
}

async function show(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Shows the page in another language and remembers it on this machine. */
export async function changeLanguage(language: Language): Promise<void> {
  await show(language);
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** Prepares the texts; the page is drawn after it. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en },
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const language = chosenLanguage();
  if (language !== 'en') await show(language);
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof en;
    returnNull: false;
  }
}
