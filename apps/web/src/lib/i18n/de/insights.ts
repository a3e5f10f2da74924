import type { Catalogue } from '../catalogue.ts';
import type { insights as english } from '../en/insights.ts';

export const insights: Catalogue<typeof english> = {
  title: 'Einblicke',
  tabs: { coverage: 'Abdeckung', referrals: 'Verweise' },
  coverage: {
    title: 'Abdeckung mit Prävention',
    lead: 'Welche Länder Angebote haben, die das Verzeichnis kennt, auf welcher Stufe und welcher Art. Ein leeres Feld ist eine Lücke in dem, was wir wissen; vielleicht auch eine Lücke in der Hilfe.',
    country: 'Land',
    noCountry: 'Kein Land genannt',
    all: 'Alle zusammen',
    axis: 'Spalten',
    layout: 'Darstellung',
    table: 'Tabelle',
    map: 'Karte',
    coloured: 'Gefärbt nach',
    mapAlt: 'Weltkarte: {{title}}. Die Tabelle sagt dasselbe.',
    asOfHint: 'Zeigt, was von diesem Tag bekannt war: Angaben bis dahin und der damalige Status.',
    reportDay: 'Juni 2020 (der Bericht)',
    meaning:
      'Spätere Angaben fehlen, seither zurückgezogene sind dabei, und jede Initiative hat den Status jenes Tages.',
    withHotline: 'Mit Hotline',
    hotlines_one: '{{count}} Hotline',
    hotlines_other: '{{count}} Hotlines',
    gap: 'Hier arbeitet eine Hotline, und uns ist kein solches Angebot bekannt.',
    counts: '{{firm}} gesichert, {{weak}} weitere',
    signs:
      'Die erste Zahl zählt, was gesichert ist, die Zahl nach +, was ein Versuch, unklar oder nur vermutet ist. Ein gestrichelter Rahmen steht für eine Lücke in einem Land mit Hotline.',
    inTable: 'Alle heutigen Initiativen dieses Landes',
    asOf: 'Stand {{date}}',
    stale: 'seit über 180 Tagen nicht bestätigt',
    uncertain: 'zählt nicht als gesichert',
    gaps: 'Lücken',
    gapsHint: 'Länder mit Hotline, in denen uns keine Initiative dieser Art bekannt ist.',
    gapCount_one: '{{number}} von {{of}} Ländern mit Hotline',
    gapCount_other: '{{number}} von {{of}} Ländern mit Hotline',
    none: 'Kein Land passt zu diesen Filtern',
    noneText: 'Nehmen Sie einen Filter weg oder wählen Sie einen späteren Tag.',
  },
  printed: {
    title: 'Die Listen von 2020, neu berechnet',
    hint: 'Abschnitt 2 von „Prevention initiatives“ (INHOPE, Juni 2020) nennt Länder nach Art des Angebots. Daneben: was das Verzeichnis von dem Tag weiß.',
  },
};
