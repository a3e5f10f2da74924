import type { ReportPhrases } from '../report/phrases.ts';

/** The sentences of the report in German. */
export const germanReportPhrases: ReportPhrases = {
  standard: {
    INTRODUCTION:
      'Hotlines nehmen Meldungen über Darstellungen sexuellen Missbrauchs von Kindern entgegen und sorgen dafür, dass sie verschwinden. Präventionsinitiativen arbeiten dafür, dass weder der Missbrauch noch das Ansehen geschieht. Beide ergänzen sich und wissen oft wenig voneinander.\n\nDieser Bericht zeigt, welche Initiativen das Netzwerk der Hotlines kennt, wo Hilfe fehlt, was Hotlines davon halten und wie beide Seiten zusammenfinden können.',
    OVERVIEW:
      'Am Stichtag kannte das Verzeichnis {figure:initiatives} Initiativen, davon {figure:certain-initiatives} gesichert. Von {figure:countries} betrachteten Ländern sind {figure:covered-countries} abgedeckt und {figure:fragile-countries} unsicher; für {figure:unserved-countries} ist uns keine Initiative bekannt, was nicht heißt, dass es keine gibt.\n\nIn {ratio:hotline-gaps-on-level-secondary} Ländern mit einer Hotline ist keine Initiative der sekundären Stufe bekannt: Wir wissen dort von niemandem, der Menschen hilft, bevor sie eine Tat begehen.',
    EXAMPLES:
      'Einige Initiativen jeder Stufe, wie das Verzeichnis sie beschreibt. Es sind Beispiele für Arten von Arbeit, kein Urteil über ihre Güte.',
    ANALYSIS:
      'Das Sekretariat hat die Hotlines des Netzwerks gefragt, was sie über Initiativen in ihrem Land wissen und von ihnen halten. Geantwortet haben {ratio:responses} eingeladenen Hotlines. Wer antwortet, dem liegt oft mehr daran; die Zahlen sprechen von ihnen und nicht von allen Hotlines.',
    APPETITE: 'Dieselben Hotlines wurden gefragt, ob sie mit Initiativen arbeiten und ob sie mehr tun würden.',
    MODEL:
      'Hotline und Initiative müssen nicht alles auf einmal tun. Zusammenarbeit hat Schritte, und jeder ist etwas wert:\n\n- Einander kennen: wer was für wen tut und wie Menschen dorthin finden.\n- Sagen, was jede Seite erwartet, und es festhalten, und sei es als Notiz, die beide gelesen haben.\n- Mit einer Sache beginnen, die sich zählen lässt, etwa aufeinander zu verweisen, oder mit einer Kampagne.\n- Nach einem Jahr gemeinsam zurückblicken und weitermachen, etwas ändern oder aufhören.\n\nArbeit mit Menschen, die fürchten, eine Tat zu begehen, oder eine begangen haben, sollte erprobten Methoden folgen; gute Absicht ist kein Beleg dafür, dass etwas hilft.',
    KEY_FIGURES: 'Die Zahlen dieses Berichts an einer Stelle, mit ihrer Berechnung.',
    APPENDIX:
      'Alle Initiativen, die gezählt wurden. Was eine Quelle nicht sagt, steht hier als nicht angegeben; niemand ist namentlich als Kontakt genannt.',
  },
  withoutSurvey:
    'Dieser Bericht stützt sich auf keine Umfrage unter den Hotlines; deshalb hat dieses Kapitel keine Zahlen.',
  releasedAgain: (round) =>
    `Die Ergebnisse von „${round}“ wurden nach dem Tag, auf dem das Wissen dieses Berichts steht, neu freigegeben. Sie sind nicht mehr, was sie waren; deshalb steht hier keines.`,
  about: ['Stichtag', 'Wissensstand', 'Länder', 'Umfrage'],
  allCountries: (count) => `Alle ${count} mit einer Hotline oder einer Initiative`,
  noSurvey: 'Keine',
  contents: 'Inhalt',
  fromRegistry: (date, known) => `Quelle: das Verzeichnis; Daten vom ${date}, Wissensstand ${known}.`,
  fromPrint: (date, known) =>
    `Quellen: INHOPE, „Prevention Initiatives“, Juni 2020, Abschnitt 2; das Verzeichnis, Daten vom ${date}, Wissensstand ${known}.`,
  fromAnswers: (round) =>
    `Quellen: INHOPE, „Prevention Initiatives“, Juni 2020, Abschnitte 3 und 4; die Antworten auf „${round}“.`,
  levels: 'Stufen der Prävention',
  states: 'Wie ein Land versorgt ist',
  byCountry: 'Nach Ländern',
  byCountryCaption: (date) => `Bekannte Initiativen nach Land und Stufe, Stand ${date}`,
  cell: (state, firm, weak) => `${state} (${firm}\u00a0+\u00a0${weak})`,
  cellMeaning: 'In Klammern: gesichert bekannte Initiativen und weitere, etwa Versuche oder vermutete.',
  country: 'Land',
  hotlines: 'Hotlines',
  allLevels: 'Alle',
  byService: 'Nach Angeboten',
  byServiceAlt: (count, countries) =>
    `${count} Arten von Angeboten, jeweils mit der Zahl der Länder, von ${countries}, in denen eines bekannt ist.`,
  countriesAmong: (countries) => `Länder, in denen das Angebot bekannt ist, von ${countries}`,
  lists: 'Neben den gedruckten Listen vom Juni 2020',
  listsMeaning:
    'Der Bericht vom Juni 2020 druckte vier Listen von Ländern. Sie werden hier nicht berichtigt; jeder Unterschied zu dem, was das Verzeichnis weiß, ist ein Befund.',
  finding: 'Befund',
  nothing: 'Keine',
  countries: 'Länder',
  noService: 'Für keines der betrachteten Länder ist uns ein Angebot bekannt.',
  noExample: 'Keine Initiative dieser Stufe ist gesichert bekannt und beschrieben.',
  noInitiative: 'Für keines der betrachteten Länder ist uns eine Initiative bekannt.',
  sources: (sources) => `Quellen, Stand: ${sources}.`,
  round: (title, closed, answered, invited) =>
    `„${title}“, geschlossen am ${closed}: ${answered} von ${invited} eingeladenen Hotlines haben geantwortet.`,
  answeredBy: (base) => `Beantwortet von ${base}.`,
  nobodyAnswered: 'Niemand hat diese Frage beantwortet.',
  hiddenSome: 'Kleine Zahlen sind verborgen, mit allem, was sie verraten würde.',
  hiddenAll: 'Zu wenige haben geantwortet, als dass Zahlen niemanden verraten würden.',
  printed: 'Neben den gedruckten Prozenten',
  printedMeaning: 'Prozente, die der Bericht vom Juni 2020 druckte, sind zitiert und werden nie geändert.',
  printedHead: ['Was', 'Gedruckt', 'Aus den Antworten'],
  figuresCaption: 'Kennzahlen',
  figuresHead: ['Kennzahl', 'Wert', 'Wie sie berechnet wird'],
  figuresByLevel: 'Kennzahlen nach Stufe der Prävention',
  figuresByService: 'Kennzahlen nach Angebot',
  figuresByList: 'Kennzahlen neben den gedruckten Listen',
  level: 'Stufe',
  service: 'Angebot',
  intensities: 'Wie eng zwei Organisationen arbeiten',
  appendixCaption: (count, date) => `${count} Initiativen, Stand ${date}`,
  appendixHead: ['Initiative', 'Länder', 'Stufen', 'Angebote', 'Für wen', 'Sprachen', 'Zustand', 'Quelle, Stand'],
  notStated: 'Nicht angegeben',
  method: 'Wie dieser Bericht entstand',
  methodText: (date, known) =>
    `Stichtag ${date}; Wissensstand ${known}. Angaben zählen ab dem ersten Tag ihres Standes und nur, wenn sie bis dahin bekannt waren; derselbe Bericht lässt sich also später mit denselben Zahlen noch einmal erstellen.`,
  methodLimits: [
    'Namen, Beschreibungen, Mitgliedschaften der Hotlines und ob eine Stufe unbekannt oder nicht angegeben ist, stehen so da, wie sie waren, als der Bericht entstand. Eine Ausgabe behält sie.',
    'Wie lange eine Angabe nicht bestätigt wurde, steht nicht darin, weil sich das ohne die Angabe ändert.',
    'Zahlen aus Umfragen sind die, die für Mitglieder freigegeben wurden; kleine Zahlen sind verborgen.',
  ],
  subject: 'Präventionsinitiativen',
  dataOf: (date, known) => `Daten vom ${date}, Wissensstand ${known}`,
  barsAlt: (title, most) => `${title}. Am meisten: ${most}.`,
};
