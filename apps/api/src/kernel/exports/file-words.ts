import type { Language } from '../language.ts';

const en = {
  rows: (count: string, one: boolean) => `${count} ${one ? 'row' : 'rows'}`,
  allRows: (count: string) => `End of the list: ${count} of ${count}`,
  madeBy: (name: string, at: string) => `made by ${name} on ${at}`,
  search: 'Search',
  order: 'Order',
  yes: 'yes',
  no: 'no',
  noFilter: 'without filter',
  about: 'About this file',
  facts: {
    sharing: 'Sharing label',
    meaning: 'What it means',
    list: 'List',
    rows: 'Rows',
    columns: 'Columns',
    narrowed: 'Narrowed by',
    madeBy: 'Made by',
    madeAt: 'Made at',
    checked: 'Checked',
  },
  checked: 'The rows were counted twice in one view of the data, and both counts agree.',
};

const de: typeof en = {
  rows: (count, one) => `${count} ${one ? 'Zeile' : 'Zeilen'}`,
  allRows: (count) => `Ende der Liste: ${count} von ${count}`,
  madeBy: (name, at) => `erstellt von ${name} am ${at}`,
  search: 'Suche',
  order: 'Reihenfolge',
  yes: 'ja',
  no: 'nein',
  noFilter: 'ohne Filter',
  about: 'Über diese Datei',
  facts: {
    sharing: 'Kennzeichnung',
    meaning: 'Was sie bedeutet',
    list: 'Liste',
    rows: 'Zeilen',
    columns: 'Spalten',
    narrowed: 'Eingegrenzt durch',
    madeBy: 'Erstellt von',
    madeAt: 'Erstellt am',
    checked: 'Geprüft',
  },
  checked: 'Die Zeilen wurden auf demselben Stand der Daten zweimal gezählt, beide Zahlen stimmen überein.',
};

/** What files say about themselves. */
export const fileWords: Readonly<Record<Language, typeof en>> = { en, de };
