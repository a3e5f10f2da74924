import type { Labels } from './labels.ts';

/** What belongs to the report “Prevention initiatives”. */
export const reports: Pick<
  Labels,
  'appendixColumn' | 'reportChapter' | 'reportFigureKind' | 'reportReason' | 'reportFormat' | 'reportFileState'
> = {
  appendixColumn: {
    NAME: 'Initiative',
    LOCAL_NAME: 'Name vor Ort',
    COUNTRY: 'Länder',
    LEVEL: 'Stufen der Prävention',
    SERVICE: 'Angebote',
    AUDIENCE: 'Für wen',
    LANGUAGE: 'Sprachen',
    STATUS: 'Status',
    REACH: 'Wie man sie erreicht',
    SOURCE: 'Quelle, Stand',
    AS_OF: 'Neuester Stand',
    CONFIRMED_ON: 'Zuletzt bestätigt',
    SHARING: 'Kennzeichnung',
  },
  reportChapter: {
    INTRODUCTION: 'Einleitung',
    OVERVIEW: 'Überblick über Initiativen',
    EXAMPLES: 'Beispiele nach Stufe',
    ANALYSIS: 'Was Hotlines von Initiativen halten',
    APPETITE: 'Bereitschaft zur Zusammenarbeit',
    MODEL: 'Ein Modell der Zusammenarbeit',
    KEY_FIGURES: 'Kennzahlen',
    APPENDIX: 'Anhang: Initiativen',
  },
  reportFigureKind: {
    INITIATIVES: 'Bekannte Initiativen',
    CERTAIN_INITIATIVES: 'Gesichert bekannte Initiativen',
    UNPLACED_INITIATIVES: 'Initiativen ohne Land',
    INITIATIVES_ON_LEVEL: 'Initiativen auf der Stufe',
    INITIATIVES_WITH_SERVICE: 'Initiativen mit dem Angebot',
    COUNTRIES: 'Betrachtete Länder',
    HOTLINES: 'Hotlines',
    HOTLINE_COUNTRIES: 'Länder mit Hotline',
    COVERED_COUNTRIES: 'Abgedeckte Länder',
    FRAGILE_COUNTRIES: 'Unsichere Länder',
    UNSERVED_COUNTRIES: 'Länder, für die uns keine bekannt ist',
    COVERED_ON_LEVEL: 'Auf der Stufe abgedeckte Länder',
    FRAGILE_ON_LEVEL: 'Auf der Stufe unsichere Länder',
    HOTLINE_GAPS_ON_LEVEL: 'Hotline, und auf der Stufe keine bekannt',
    COUNTRIES_WITH_SERVICE: 'Länder mit dem Angebot',
    LISTED_IN_BOTH: 'In der gedruckten Liste und im Verzeichnis',
    LISTED_IN_PRINT_ONLY: 'Nur in der gedruckten Liste',
    LISTED_IN_REGISTRY_ONLY: 'Nur im Verzeichnis',
    RESPONSES: 'Hotlines, die geantwortet haben',
    ANSWER: 'Antwort',
    FAVOURABLE: 'Günstige Antworten',
  },
  reportReason: { LEARNT: 'Seither erfahren', CHANGED: 'Seither geändert' },
  reportFormat: { PDF: 'PDF', DOCX: 'Word-Dokument', HTML: 'Webseite' },
  reportFileState: {
    WAITING: 'Wartet',
    MAKING: 'Wird erstellt',
    READY: 'Fertig',
    CANCELLED: 'Abgebrochen',
    FAILED: 'Gescheitert',
  },
};

/** Definitions that the report prints, and those of its figures. */
export const reportDefinitions = {
  level: {
    PRIMARY: 'Richtet sich an alle Menschen oder ein ganzes Umfeld, bevor sich bei jemandem ein Risiko zeigt.',
    SECONDARY:
      'Richtet sich an Menschen oder Orte mit erhöhtem Risiko, vor einer ersten Tat oder bevor es schlimmer wird.',
    TERTIARY: 'Arbeitet mit Menschen, die eine Tat begangen oder erlitten haben, damit es nicht wieder geschieht.',
  },
  intensity: {
    NETWORKING: 'Sie tauschen sich aus.',
    COORDINATING: 'Sie stimmen auch ihre Arbeit aufeinander ab.',
    COOPERATING: 'Sie teilen auch Mittel.',
    COLLABORATING: 'Sie helfen einander auch, in der Arbeit besser zu werden.',
  },
  reportFigureKind: {
    INITIATIVES: 'Initiativen für die gewählten Länder, die am Stichtag nicht beendet waren, soweit bekannt.',
    CERTAIN_INITIATIVES: 'Davon: aktive oder gelistete, die eine Quelle in klaren Worten einem Land zuordnet.',
    UNPLACED_INITIATIVES: 'Davon: solche, für die keine Quelle ein Land nennt. Sie zählen für kein Land.',
    INITIATIVES_ON_LEVEL:
      'Von den bekannten Initiativen: die eine Quelle auf diese Stufe stellt, und sei es als möglich.',
    INITIATIVES_WITH_SERVICE: 'Von den bekannten Initiativen: die dieses Angebot haben.',
    COUNTRIES: 'Die gewählten Länder; ohne Wahl die mit einer Hotline oder einer Initiative.',
    HOTLINES: 'Hotlines dieser Länder, deren Mitgliedschaft am Stichtag lief oder ohne Datum ist.',
    HOTLINE_COUNTRIES: 'Von den betrachteten Ländern: die mit mindestens einer Hotline.',
    COVERED_COUNTRIES: 'Von den betrachteten Ländern: die mit mindestens zwei gesichert bekannten Initiativen.',
    FRAGILE_COUNTRIES: 'Von den betrachteten Ländern: die an einer Initiative hängen oder nur an unsicheren.',
    UNSERVED_COUNTRIES: 'Von den betrachteten Ländern: die, für die das Verzeichnis keine Initiative kennt.',
    COVERED_ON_LEVEL: 'Von den betrachteten Ländern: die mit mindestens zwei gesichert bekannten dieser Stufe.',
    FRAGILE_ON_LEVEL:
      'Von den betrachteten Ländern: die an einer Initiative dieser Stufe hängen oder nur an unsicheren.',
    HOTLINE_GAPS_ON_LEVEL: 'Von den Ländern mit Hotline: die, für die keine Initiative dieser Stufe bekannt ist.',
    COUNTRIES_WITH_SERVICE: 'Von den betrachteten Ländern: die mit mindestens einer Initiative mit diesem Angebot.',
    LISTED_IN_BOTH:
      'Länder, die die Liste vom Juni 2020 für dieses Angebot nennt und am Stichtag auch das Verzeichnis.',
    LISTED_IN_PRINT_ONLY:
      'Länder, die die Liste vom Juni 2020 nennt, ohne dass das Verzeichnis ein solches Angebot kennt.',
    LISTED_IN_REGISTRY_ONLY: 'Länder, für die das Verzeichnis ein solches Angebot kennt und die die Liste nicht nennt.',
    RESPONSES: 'Vollständige Antworten; die Basis sind eingeladene Hotlines, die in Frage kamen (AAPOR RR1).',
    ANSWER: 'Hotlines, die diese Antwort gaben; die Basis sind alle, die die Frage beantwortet haben.',
    FAVOURABLE: 'Antworten auf den besseren Stufen der Skala; die Basis sind alle, die einen Wert nannten.',
  },
  reportReason: {
    LEARNT: 'Es war damals schon so; das Verzeichnis hat es später erfahren.',
    CHANGED: 'Es ist seit dem Stichtag so geworden.',
  },
};
