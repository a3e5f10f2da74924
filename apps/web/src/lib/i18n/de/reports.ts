import type { Catalogue } from '../catalogue.ts';
import type { reports as english } from '../en/reports.ts';

export const reports: Catalogue<typeof english> = {
  title: 'Berichte',
  lead: 'Dateien für Menschen, die entscheiden und nicht hier arbeiten, aus den Daten von heute.',
  partnerships: 'Welche Partnerschaften',
  choices: 'Auswahl',
  views: 'Gespeicherte Ansichten',
  which: {
    open: 'Alle offenen',
    working: 'Vereinbart, aktiv und pausiert',
    mine: 'Meine offenen',
    all: 'Alle, auch abgelehnte und beendete',
  },
  language: 'Sprache der Datei',
  prevention: {
    title: 'Präventionsinitiativen',
    what: 'Der Bericht darüber, welche Initiativen das Netzwerk kennt, wo Hilfe fehlt und wie beide Seiten zusammenarbeiten können. Jede Ausgabe behält ihre Zahlen.',
    open: 'Zum Bericht',
  },
  pack: {
    title: 'Statusmappe',
    what: 'Ein PDF für den Vorstand: eine Übersicht mit Zahlen und je Partnerschaft eine Seite mit Angaben, Zustand, Vereinbarung, letzter Überprüfung, Verweisungen aus zwölf Monaten und nächsten Schritten.',
    size_one: '{{number}} Partnerschaft.',
    size_other: '{{number}} Partnerschaften.',
    tooMany_one: '{{number}} Partnerschaft passt; eine Mappe fasst {{most}}.',
    tooMany_other: '{{number}} Partnerschaften passen; eine Mappe fasst {{most}}. Wählen Sie weniger.',
    make: 'PDF erstellen',
    made_one: 'Statusmappe: {{number}} Partnerschaft, {{label}}',
    made_other: 'Statusmappe: {{number}} Partnerschaften, {{label}}',
    labelled:
      'Jede Seite trägt die strengste Kennzeichnung ihres Inhalts. Das Änderungsprotokoll hält fest, dass Sie sie mitgenommen haben.',
  },
  openData: {
    title: 'Offene Daten',
    what: 'Die Präventionsinitiativen des Verzeichnisses als JSON-Datei, die jeder haben darf: nur was Berichte, öffentliche Seiten und andere Verzeichnisse sagen, jede Aussage mit Quelle und Tag. Aus der Arbeit von Hotlines und über Personen steht nichts darin.',
    schema: 'Was die Datei enthält (JSON Schema)',
    make: 'Datei erstellen',
    made_one: 'Offene Daten: {{number}} Initiative, {{label}}',
    made_other: 'Offene Daten: {{number}} Initiativen, {{label}}',
  },
  appendix: {
    title: 'Anhang des Präventionsberichts',
    what: 'Alle Initiativen, die das Verzeichnis heute kennt, als Tabelle: wo sie arbeiten, auf welcher Stufe, für wen, in welchen Sprachen, wie man sie erreicht und woher jede Aussage stammt. Jede Zeile trägt ihre Kennzeichnung.',
  },
};
