import type { SurveyMailWords } from '../survey-mail/mail-text.ts';

const reminded: SurveyMailWords['lead']['EXTRA'] = ({ title, closes }) =>
  `Ihre Antworten auf „${title}“ fehlen uns noch. Sie können bis ${closes} antworten; was Sie schon eingegeben haben, ist gespeichert.`;

export const germanSurveyMailWords: SurveyMailWords = {
  locale: 'de',
  greeting: (hotline) => `Liebe Kolleginnen und Kollegen von ${hotline},`,
  subject: {
    ANNOUNCEMENT: (title, day) => `Ab ${day}: ${title}`,
    INVITATION: (title, day) => `Bitte antworten Sie bis ${day}: ${title}`,
    REMINDER_1: (title, day) => `Erinnerung, bis ${day}: ${title}`,
    REMINDER_2: (title, day) => `Zweite Erinnerung, bis ${day}: ${title}`,
    LAST_CALL: (title, day) => `Letzte Erinnerung, endet am ${day}: ${title}`,
    EXTRA: (title, day) => `Erinnerung, bis ${day}: ${title}`,
  },
  lead: {
    ANNOUNCEMENT: ({ title, opens, closes }) =>
      `am ${opens} werden wir die Hotlines des Netzwerks bitten, auf „${title}“ zu antworten. Der Link für Ihre Hotline kommt an diese Adresse. Antworten sind bis ${closes} möglich.`,
    INVITATION: ({ title, closes }) =>
      `bitte antworten Sie für Ihre Hotline auf „${title}“. Antworten sind bis ${closes} möglich.`,
    REMINDER_1: reminded,
    REMINDER_2: reminded,
    LAST_CALL: ({ title, closes }) =>
      `„${title}“ endet am ${closes}, und Ihre Antworten fehlen uns noch. Was Sie schon eingegeben haben, ist gespeichert; es zählt nur, was abgegeben ist.`,
    EXTRA: reminded,
  },
  link: 'Dieser Link ist für Ihre Hotline. Wer ihn hat, antwortet für Sie; geben Sie ihn bitte mit Bedacht weiter:',
  stored:
    'Das Sekretariat liest Ihre Antworten; andere Hotlines sehen nur Summen. Sie können jederzeit unterbrechen und später weitermachen. Wenn Sie nicht teilnehmen möchten, sagen Sie es hinter dem Link, und es kommt keine Mail mehr.',
  elsewhere: 'Wenn diese Mails an eine andere Adresse gehen sollen, antworten Sie bitte auf diese.',
};
