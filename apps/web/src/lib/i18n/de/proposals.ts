import type { Catalogue } from '../catalogue.ts';
import type { proposals as english } from '../en/proposals.ts';

export const proposals: Catalogue<typeof english> = {
  askedBy: 'Beantwortet, was die Fokusgruppe „{{group}}“ gefragt hat: {{title}}',
  title: 'Vorschläge',
  lead: 'Was Ihre Hotline für das Verzeichnis vorgeschlagen hat.',
  leadDecide: 'Was Hotlines vorschlagen. Annehmen übernimmt es, wie es dasteht.',
  propose: 'Initiative vorschlagen',
  filter: 'Zeigen',
  all: 'Alle',
  field: 'Feld',
  before: 'Im Verzeichnis',
  after: 'Vorgeschlagen',
  changes: 'Vorgeschlagene Änderungen',
  note: 'Nachricht an die Hotline',
  accept: 'Annehmen',
  decline: 'Ablehnen',
  accepted: 'Angenommen; es steht im Verzeichnis.',
  declined: 'Abgelehnt.',
  withdraw: 'Zurückziehen',
  withdrawn: 'Zurückgezogen. Das Sekretariat entscheidet darüber nicht mehr.',
  newInitiative: 'Neue Initiative',
  more: 'Mehr zeigen',
  emptyTitle: 'Keine Vorschläge',
  emptyText: 'Hotlines schlagen Initiativen und Änderungen vor; das Sekretariat entscheidet hier.',
};
