import type { Catalogue } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: Catalogue<typeof english> = {
  title: 'Personen',
  lead: 'Dienstliche Kontakte Ihrer Hotline. Manche stehen nur mit ihrer Rolle hier.',
  name: 'Name',
  role: 'Rolle',
  roleOnly: 'Nur als Rolle',
  organisation: 'Organisation',
  email: 'Dienstliche E-Mail',
  phone: 'Dienstliches Telefon',
  languages: 'Sprachen',
  preferredChannel: 'Bevorzugter Weg',
  source: 'Woher',
  lastConfirmed: 'Zuletzt bestätigt',
  partnerships: 'Partnerschaften',
  edit: 'Kontakt bearbeiten',
  edited: 'Gespeichert.',
  save: 'Speichern',
  searchLabel: 'Name, Rolle oder Organisation',
  emptyTitle: 'Kein Kontakt',
  emptyText: 'Kontakte werden an einer Partnerschaft angelegt.',
  toPartnerships: 'Zu den Partnerschaften',
  notFoundTitle: 'Kein solcher Kontakt',
  notFoundText: 'Es gibt ihn nicht, oder er gehört einer anderen Hotline.',
};
