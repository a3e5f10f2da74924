import type { Catalogue } from '../catalogue.ts';
import type { directory as english } from '../en/directory.ts';

export const directory: Catalogue<typeof english> = {
  title: 'Wer mit wem arbeitet',
  lead: 'Partnerschaften, die Hotlines mit dem ganzen Netzwerk teilen (TLP:GREEN): wer, seit wann und wie eng. Keine Kontakte, keine Notizen, keine Zahlen.',
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
