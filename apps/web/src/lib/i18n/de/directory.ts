import type { Catalogue } from '../catalogue.ts';
import type { directory as english } from '../en/directory.ts';

export const directory: Catalogue<typeof english> = {
  title: 'Wer mit wem arbeitet',
  lead: 'Was Hotlines mit dem ganzen Netzwerk teilen (TLP:GREEN): Partnerschaften und Kampagnen, mit wem und seit wann. Keine Kontakte, keine Notizen, keine Zahlen.',
  parts: { partnerships: 'Partnerschaften', campaigns: 'Kampagnen' },
  campaigns: {
    label: 'Wer welche Kampagne führt',
    title: 'Kampagne',
    lead: 'Geführt von',
    secretariat: 'Das Sekretariat',
    initiatives: 'Mit',
    hotlines: 'Andere Hotlines',
    phase: 'Phase',
    theme: 'Thema',
    countries: 'Länder',
    when: 'Wann',
    emptyTitle: 'Noch keine Kampagne',
    emptyText:
      'Eine Kampagne erscheint hier, sobald alle Beteiligten sie freigegeben haben und ihr Label TLP:GREEN ist.',
  },
  initiatives: 'Initiativen',
  initiative: 'Initiative',
  hotline: 'Hotline',
  stage: 'Stand',
  intensity: 'Wie eng',
  kinds: 'Gemeinsam getan',
  since: 'Seit',
  emptyTitle: 'Noch teilt keine Hotline eine Partnerschaft',
  emptyText: 'Eine Partnerschaft erscheint hier, sobald ihre Hotline ihr die Stufe TLP:GREEN gibt.',
  toInitiatives: 'Zu den Initiativen',
};
