import type { Catalogue } from '../catalogue.ts';
import type { audit as english } from '../en/audit.ts';

export const audit: Catalogue<typeof english> = {
  title: 'Änderungsprotokoll',
  lead: 'Alles, was in den Einträgen und Konten Ihrer Hotline geändert wurde. Nichts davon lässt sich verändern.',
  leadNetwork:
    'Alles, was geändert wurde. Bei Konten und Verzeichnis mit den Werten; bei Hotlines nur, was geschah, nicht, was geschrieben wurde.',
  settings: 'Einstellungen',
  when: 'Wann',
  who: 'Wer',
  record: 'Eintrag',
  act: 'Handlung',
  fields: 'Felder',
  hotline: 'Hotline',
  from: 'Ab',
  until: 'Bis',
  oneRecord: 'Nur ein Eintrag',
  oneHotline: 'Nur eine Hotline',
  onlyThis: 'Nur dieser Eintrag',
  toHistory: 'Zur Geschichte der Partnerschaft',
  fieldsChanged: 'Geändert: {{fields}}',
  somebody: 'Jemand',
  emptyTitle: 'Keine Änderung passt',
  emptyText: 'Lockern Sie einen Filter oder wählen Sie einen längeren Zeitraum.',
};
