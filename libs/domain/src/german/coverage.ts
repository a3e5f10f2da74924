import type { Labels } from './labels.ts';

/** What belongs to the coverage of prevention. */
export const coverage: Pick<Labels, 'coverageState' | 'coverageAxis' | 'coverageColumn' | 'listFinding'> = {
  coverageState: { COVERED: 'Abgedeckt', FRAGILE: 'Unsicher', NONE_KNOWN: 'Uns keine bekannt' },
  coverageAxis: { LEVEL: 'Stufe der Prävention', SERVICE: 'Angebot', AUDIENCE: 'Zielgruppe', LANGUAGE: 'Sprache' },
  coverageColumn: {
    COUNTRY: 'Land',
    COUNTRY_CODE: 'Länderkürzel',
    REGION: 'Region',
    HOTLINES: 'Hotlines',
    COLUMN: 'Spalte',
    STATE: 'Abdeckung',
    CERTAIN: 'Gesichert',
    OTHERS: 'Weitere',
    STALE: 'Länger nicht bestätigt',
  },
  listFinding: { BOTH: 'Beide', ONLY_PRINTED: 'Nur gedruckt', ONLY_KNOWN: 'Nur im Verzeichnis' },
};

/** Definitions of these lists. */
export const coverageDefinitions = {
  coverageState: {
    COVERED: 'Mindestens zwei Initiativen sind gesichert bekannt; schließt eine, finden Menschen weiter Hilfe.',
    FRAGILE:
      'Es hängt an einer Initiative oder an solchen, deren Arbeit dort ein Versuch, unklar oder nur vermutet ist.',
    NONE_KNOWN: 'Das Verzeichnis kennt keine, die arbeitet. Es kann eine geben, von der uns niemand erzählt hat.',
  },
  listFinding: {
    BOTH: 'Die gedruckte Liste nennt das Land, und das Verzeichnis kennt dort ein solches Angebot.',
    ONLY_PRINTED: 'Die gedruckte Liste nennt das Land; das Verzeichnis kennt dort an dem Tag kein solches Angebot.',
    ONLY_KNOWN: 'Das Verzeichnis kennt dort ein solches Angebot; die gedruckte Liste nennt das Land nicht.',
  },
};
