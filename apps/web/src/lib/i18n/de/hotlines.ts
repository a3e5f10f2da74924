import type { Catalogue } from '../catalogue.ts';
import type { hotlines as english } from '../en/hotlines.ts';

export const hotlines: Catalogue<typeof english> = {
  title: 'Hotlines',
  lead: 'Mitglieder des Netzwerks, und wie sicher die Quellen sind.',
  name: 'Name',
  country: 'Land',
  organisation: 'Träger',
  helpline: 'Helpline daneben',
  awarenessCentre: 'Awareness-Zentrum daneben',
  website: 'Website',
  membership: 'Mitgliedschaft',
  languages: 'Sprachen',
  appetite: 'Wunsch nach mehr Prävention',
  appetiteCondition: 'Wovon es abhängt',
  edit: 'Bearbeiten',
  editTitle: 'Hotline bearbeiten',
  save: 'Speichern',
  saved: 'Gespeichert.',
  confidence: 'Wie sicher wir sind',
  note: 'Anmerkung',
  alsoRuns: 'Der Träger betreibt auch',
  searchLabel: 'Name oder Land',
  emptyTitle: 'Keine Hotline passt',
  emptyText: 'Versuchen Sie einen anderen Namen oder ein anderes Land.',
  notFoundText: 'Es gibt sie nicht, oder die Adresse ist unvollständig.',
};
