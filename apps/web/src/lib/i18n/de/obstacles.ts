import type { Catalogue } from '../catalogue.ts';
import type { obstacles as english } from '../en/obstacles.ts';

export const obstacles: Catalogue<typeof english> = {
  title: 'Hindernisse',
  none: 'Nichts steht im Weg.',
  add: 'Hindernis hinzufügen',
  edit: 'Hindernis bearbeiten',
  edited: 'Hindernis gespeichert.',
  save: 'Speichern',
  type: 'Was im Weg steht',
  severity: 'Gewicht',
  since: 'Seit',
  sinceLine: 'seit {{date}}',
  status: 'Was daraus wurde',
  settledOn: 'Am',
  settledLine: '{{date}}',
  note: 'Notiz',
  noteHint: 'Über die Arbeit zwischen Organisationen; nichts über Personen oder Fälle.',
  acts: 'Aktionen für {{type}}',
  become: { OPEN: 'Wieder offen', MITIGATED: 'Gemildert', ACCEPTED: 'Hingenommen', RESOLVED: 'Gelöst' },
  became: '{{type}}: {{status}}.',
  withdraw: 'Als Irrtum zurückziehen',
  withdrawn: 'Hindernis zurückgezogen.',
  restored: 'Das Hindernis ist wieder da.',
  settled_one: '{{count}}, das nicht mehr offen ist',
  settled_other: '{{count}}, die nicht mehr offen sind',
};
