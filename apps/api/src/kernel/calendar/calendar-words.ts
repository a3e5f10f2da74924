import type { Language } from '../language.ts';

const en = {
  from: 'from Alongside; what stands here may have changed since your program last looked',
  organiser: 'Secretariat of the network',
  answerByLink: 'Please answer by your personal link: replies from a calendar program are not read.',
  cut: (most: string) => `Only the first ${most} days are in it.`,
};

const de: typeof en = {
  from: 'aus Alongside; seit Ihr Programm zuletzt nachgesehen hat, kann sich etwas geändert haben',
  organiser: 'Sekretariat des Netzwerks',
  answerByLink:
    'Bitte antworten Sie über Ihren persönlichen Link: Antworten aus einem Kalenderprogramm werden nicht gelesen.',
  cut: (most) => `Nur die ersten ${most} Tage stehen darin.`,
};

/** What a calendar says about itself. */
export const calendarWords: Readonly<Record<Language, typeof en>> = { en, de };
