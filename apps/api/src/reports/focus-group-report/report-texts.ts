import type { Language } from '../../kernel/language.ts';

const en = {
  title: 'Focus group',
  asOf: (day: string) => `As of ${day}`,
  purpose: 'Purpose',
  questions: 'Guiding questions',
  session: 'The session',
  noDate: 'No date is set.',
  attended: (count: string, sides: string) => `${count} people took part: ${sides}.`,
  nobody: 'It is not noted that anybody was there.',
  findings: 'Findings',
  noFindings: 'No finding is written down yet.',
  supported: (support: string, total: string) => `Supported by ${support} of ${total}.`,
  quote: (words: string) => `“${words}”`,
  by: (who: string) => `By ${who}`,
  actions: 'What follows',
  noActions: 'Nothing was decided.',
  until: (day: string) => `by ${day}`,
  method:
    'Nobody is quoted or named here who has not agreed to it; whoever has agreed can take it back, and later editions then leave it out. Support counts people who were there. Findings are what was said in one room, not what is true of all.',
};

const de: typeof en = {
  title: 'Fokusgruppe',
  asOf: (day) => `Stand ${day}`,
  purpose: 'Zweck',
  questions: 'Leitfragen',
  session: 'Die Sitzung',
  noDate: 'Es steht kein Termin fest.',
  attended: (count, sides) => `${count} Personen haben teilgenommen: ${sides}.`,
  nobody: 'Es ist nicht notiert, dass jemand da war.',
  findings: 'Erkenntnisse',
  noFindings: 'Noch ist keine Erkenntnis aufgeschrieben.',
  supported: (support, total) => `Zustimmung von ${support} von ${total}.`,
  quote: (words) => `„${words}“`,
  by: (who) => `Von ${who}`,
  actions: 'Was folgt',
  noActions: 'Es wurde nichts beschlossen.',
  until: (day) => `bis ${day}`,
  method:
    'Hier wird niemand zitiert oder genannt, der dem nicht zugestimmt hat; wer zugestimmt hat, kann es zurücknehmen, und spätere Ausgaben lassen es dann weg. Zustimmung zählt Menschen, die da waren. Erkenntnisse sind, was in einem Raum gesagt wurde, nicht, was für alle gilt.',
};

export type ReportTexts = typeof en;
export const reportTexts: Readonly<Record<Language, ReportTexts>> = { en, de };
