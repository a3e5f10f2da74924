import type { Catalogue } from '../catalogue.ts';
import type { files as english } from '../en/files.ts';

export const files: Catalogue<typeof english> = {
  export: 'Exportieren',
  rows_one: '{{rows}} Zeile',
  rows_other: '{{rows}} Zeilen',
  all_one: 'Die {{rows}} passende Zeile, {{columns}}',
  all_other: 'Alle {{rows}} passenden Zeilen, {{columns}}',
  columns_one: '{{count}} Spalte',
  columns_other: '{{count}} Spalten',
  XLSX: 'Arbeitsmappe (XLSX)',
  CSV: 'Einfache Tabelle (CSV)',
  carries: 'Trägt die strengste Kennzeichnung des Inhalts:',
  noted: 'Das Änderungsprotokoll hält fest, dass Sie sie mitgenommen haben.',
  tooMany: 'Eine Datei fasst höchstens {{most}} Zeilen. Grenzen Sie die Liste zuerst ein.',
  making: '{{title}}: Die Datei wird erstellt',
  counting: 'Wird nachgesehen',
  progress: '{{done}} von {{of}}',
  cancel: 'Abbrechen',
  cancelled: '{{title}}: Es wurde keine Datei erstellt.',
  made: '{{title}}: {{what}}, {{label}}',
  savedAs: 'Gespeichert als {{name}}',
  failed: '{{title}}: Die Datei konnte nicht erstellt werden',
  busy: 'Gerade werden Dateien für Sie oder andere erstellt. Versuchen Sie es in einigen Sekunden noch einmal.',
};
