import type { Catalogue } from '../catalogue.ts';
import type { notifications as english } from '../en/notifications.ts';

export const notifications: Catalogue<typeof english> = {
  title: 'Posteingang',
  lead: 'Was Kolleginnen, Kollegen und Termine Ihnen mitteilen.',
  toChoices: 'Was gemailt wird',
  filter: 'Zeigen',
  onlyNew: 'Neu',
  all: 'Alle',
  kind: 'Art',
  markAll: 'Alle als gelesen markieren',
  markRead: 'Als gelesen markieren',
  markNew: 'Als neu markieren',
  isNew: '(neu)',
  allRead_one: 'Eine als gelesen markiert.',
  allRead_other: '{{count}} als gelesen markiert.',
  unmarked: 'Sie sind wieder neu.',
  by: 'von {{name}}',
  day: 'am {{day}}',
  more: 'Mehr zeigen',
  emptyNewTitle: 'Nichts Neues',
  emptyNewText: 'Sie haben alles gelesen. Früheres steht unter „Alle“.',
  emptyTitle: 'Noch nichts',
  emptyText:
    'Wenn Ihnen jemand eine Aufgabe oder Partnerschaft gibt, um Ihre Zustimmung bittet oder ein Termin näher kommt, erscheint es hier.',
  goneTitle: 'Hier ist nichts mehr zu sehen',
  goneText: 'Der Eintrag wurde entfernt oder steht Ihnen nicht mehr offen.',
  toInbox: 'Zum Posteingang',
  settings: 'Benachrichtigungen',
  settingsHint:
    'Alles erscheint im Posteingang. Mails enthalten keine Namen und Notizen; höchstens eine am Tag kommt am Morgen, und auf Wunsch sofort eine für alles, was Ihnen direkt zugewiesen wird.',
  noKinds: 'Ihre Rolle bekommt keine Benachrichtigungen.',
  choiceOf: 'Wie mailen: {{kind}}',
  language: 'Sprache der Mails',
  chosen: 'Gespeichert.',
};
