import type { Catalogue } from '../catalogue.ts';
import type { calendar as english } from '../en/calendar.ts';

export const calendar: Catalogue<typeof english> = {
  title: 'Ihr Kalender',
  hint: 'Ihre Termine in dem Kalenderprogramm, das Sie ohnehin nutzen; es hält sich selbst auf dem Laufenden.',
  holds: 'Jetzt darin: {{what}}',
  count: '{{kind}} {{count}}',
  next: 'Was als Nächstes kommt',
  none: 'Es gibt noch keine Adresse dafür.',
  madeAt: 'Die Adresse ist vom {{date}}. Programme, die sie kennen, holen, was Sie in dem Augenblick sehen dürfen.',
  make: 'Adresse erstellen',
  renew: 'Neue Adresse erstellen',
  renewTitle: 'Neue Adresse?',
  renewText: 'Programme mit der jetzigen Adresse bekommen dann nichts mehr.',
  end: 'Adresse beenden',
  endTitle: 'Adresse beenden?',
  endText: 'Programme mit ihr bekommen dann nichts mehr. Sie können jederzeit eine andere erstellen.',
  ended: 'Die Adresse ist beendet.',
  address: 'Adresse Ihres Kalenders',
  secret:
    'Abonnieren Sie sie in Ihrem Kalenderprogramm. Wer sie kennt, kann diese Termine lesen; geben Sie sie niemandem. Sie steht nur dieses eine Mal hier.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  open: 'In einem Kalender öffnen',
};
