import type { ReportChapter } from '../vocabulary/index.ts';

/** Languages in which the report is written. */
export type ReportLanguage = 'en' | 'de';

/** Sentences of the report in one language, in our own words. References in braces name figures (`references.ts`). */
export interface ReportPhrases {
  /** What stands in a chapter until somebody writes their own. */
  readonly standard: Readonly<Record<ReportChapter, string>>;
  /** Of the survey chapters, where the report rests on no survey. */
  readonly withoutSurvey: string;
  /** Of the survey chapters, where the results are not any more what they were. */
  readonly releasedAgain: (round: string) => string;
  /** What the title page says the report rests on. */
  readonly about: readonly [dataDate: string, knowledge: string, countries: string, survey: string];
  readonly allCountries: (count: string) => string;
  readonly noSurvey: string;
  readonly contents: string;
  /** Beneath tables and charts: where their numbers come from. */
  readonly fromRegistry: (date: string, known: string) => string;
  readonly fromPrint: (date: string, known: string) => string;
  readonly fromAnswers: (round: string) => string;
  readonly levels: string;
  readonly states: string;
  readonly byCountry: string;
  readonly byCountryCaption: (date: string) => string;
  readonly cell: (state: string, firm: string, weak: string) => string;
  readonly cellMeaning: string;
  readonly country: string;
  readonly hotlines: string;
  readonly allLevels: string;
  readonly byService: string;
  readonly byServiceAlt: (count: string, countries: string) => string;
  readonly countriesAmong: (countries: string) => string;
  readonly lists: string;
  readonly listsMeaning: string;
  readonly finding: string;
  readonly nothing: string;
  readonly countries: string;
  readonly noService: string;
  readonly noExample: string;
  readonly noInitiative: string;
  readonly sources: (sources: string) => string;
  readonly round: (title: string, closed: string, answered: string, invited: string) => string;
  readonly answeredBy: (base: string) => string;
  readonly nobodyAnswered: string;
  readonly hiddenSome: string;
  readonly hiddenAll: string;
  readonly printed: string;
  readonly printedMeaning: string;
  readonly printedHead: readonly [what: string, printed: string, computed: string];
  readonly figuresCaption: string;
  readonly figuresHead: readonly [figure: string, value: string, how: string];
  readonly figuresByLevel: string;
  readonly figuresByService: string;
  readonly figuresByList: string;
  /** Heads of the first columns of these tables. */
  readonly level: string;
  readonly service: string;
  readonly intensities: string;
  readonly appendixCaption: (count: string, date: string) => string;
  readonly appendixHead: readonly string[];
  readonly notStated: string;
  /** How the report came to be, at its end: what it rests on, and what cannot be made again. */
  readonly method: string;
  readonly methodText: (date: string, known: string) => string;
  readonly methodLimits: readonly string[];
  /** What the files call the report, and the day of its data. */
  readonly subject: string;
  readonly dataOf: (date: string, known: string) => string;
  readonly barsAlt: (title: string, most: string) => string;
}

/** The sentences in English. */
export const englishReportPhrases: ReportPhrases = {
  standard: {
    INTRODUCTION:
      'Hotlines take reports of child sexual abuse material and get it removed. Prevention initiatives work so that neither the abuse nor the viewing happens. The two complement each other, and often know little of each other.\n\nThis report shows which initiatives the network of hotlines knows, where help is missing, what hotlines think of it, and how both sides can come to work together.',
    OVERVIEW:
      'On the data date the registry knew {figure:initiatives} initiatives, {figure:certain-initiatives} of them for certain. Of the {figure:countries} countries looked at, {figure:covered-countries} are covered and {figure:fragile-countries} are fragile; for {figure:unserved-countries} no initiative is known to us, which does not mean that there is none.\n\nIn {ratio:hotline-gaps-on-level-secondary} countries with a hotline no initiative of the secondary level is known: nobody there is known to help people before they offend.',
    EXAMPLES:
      'A few initiatives of each level, as the registry describes them. They are examples of kinds of work, and no judgement of quality.',
    ANALYSIS:
      'The secretariat asked the hotlines of the network what they know of initiatives in their country and what they think of them. {ratio:responses} invited hotlines answered. Those who answer may be those who care most, so the figures speak of them and not of all hotlines.',
    APPETITE: 'The same hotlines were asked whether they work with initiatives, and whether they would do more.',
    MODEL:
      'A hotline and an initiative do not have to do everything at once. Working together has steps, and each is worth something:\n\n- Know each other: who does what, for whom, and how people get there.\n- Say what each side expects, and put it down, if only as a note that both have read.\n- Begin with one thing that can be counted, such as pointing people to each other, or one campaign.\n- Look back together after a year, and go on, change something or stop.\n\nWork with people who fear that they may offend, or have offended, should follow methods that have been tested; meaning well is no proof that something helps.',
    KEY_FIGURES: 'The numbers of this report in one place, with how each is computed.',
    APPENDIX:
      'All initiatives that were counted. What a source does not say is not stated here; nobody is listed as a contact by name.',
  },
  withoutSurvey: 'This report rests on no survey of the hotlines, so this chapter has no figures.',
  releasedAgain: (round) =>
    `The results of “${round}” were released anew after the day on which this report’s knowledge stands. They are not what they were then, so none of them stand here.`,
  about: ['Data date', 'Knowledge as of', 'Countries', 'Survey'],
  allCountries: (count) => `All ${count} with a hotline or an initiative`,
  noSurvey: 'None',
  contents: 'Contents',
  fromRegistry: (date, known) => `Source: the registry; data of ${date}, as known on ${known}.`,
  fromPrint: (date, known) =>
    `Sources: INHOPE, “Prevention Initiatives”, June 2020, section 2; the registry, data of ${date}, as known on ${known}.`,
  fromAnswers: (round) =>
    `Sources: INHOPE, “Prevention Initiatives”, June 2020, sections 3 and 4; the answers to “${round}”.`,
  levels: 'Levels of prevention',
  states: 'How a country is served',
  byCountry: 'By country',
  byCountryCaption: (date) => `Initiatives known by country and level, as of ${date}`,
  cell: (state, firm, weak) => `${state} (${firm}\u00a0+\u00a0${weak})`,
  cellMeaning: 'In brackets: initiatives known for certain, and others, such as trials or supposed ones.',
  country: 'Country',
  hotlines: 'Hotlines',
  allLevels: 'All',
  byService: 'By service',
  byServiceAlt: (count, countries) =>
    `${count} kinds of service, each with the number of countries, of ${countries}, in which one is known.`,
  countriesAmong: (countries) => `Countries in which the service is known, of ${countries}`,
  lists: 'Beside the printed lists of June 2020',
  listsMeaning:
    'The report of June 2020 printed four lists of countries. They are not corrected here; each difference to what the registry knows is a finding.',
  finding: 'Finding',
  nothing: 'None',
  countries: 'Countries',
  noService: 'For none of the countries looked at is a kind of service known to us.',
  noExample: 'No initiative of this level is known for certain and described.',
  noInitiative: 'For none of the countries looked at is an initiative known to us.',
  sources: (sources) => `Sources, as of: ${sources}.`,
  round: (title, closed, answered, invited) =>
    `“${title}”, closed on ${closed}: ${answered} of ${invited} invited hotlines answered.`,
  answeredBy: (base) => `Answered by ${base}.`,
  nobodyAnswered: 'Nobody answered this question.',
  hiddenSome: 'Small numbers are hidden, with what would give them away.',
  hiddenAll: 'Too few answered for figures that tell on nobody.',
  printed: 'Beside the printed percentages',
  printedMeaning: 'Percentages that the report of June 2020 printed are quoted, and never changed.',
  printedHead: ['What', 'As printed', 'From the answers'],
  figuresCaption: 'Key figures',
  figuresHead: ['Figure', 'Value', 'How it is computed'],
  figuresByLevel: 'Key figures by level of prevention',
  figuresByService: 'Key figures by kind of service',
  figuresByList: 'Key figures beside the printed lists',
  level: 'Level',
  service: 'Service',
  intensities: 'How closely two organisations work',
  appendixCaption: (count, date) => `${count} initiatives, as of ${date}`,
  appendixHead: ['Initiative', 'Countries', 'Levels', 'Services', 'For whom', 'Languages', 'Status', 'Source, as of'],
  notStated: 'Not stated',
  method: 'How this report was made',
  methodText: (date, known) =>
    `Data date ${date}; knowledge as of ${known}. Facts count from the first day of their as-of date, and only if they were known by then, so the same report can be made again later with the same figures.`,
  methodLimits: [
    'Names, descriptions, memberships of hotlines, and whether a level is unknown or not stated, stand as they were when the report was made. An edition keeps them.',
    'How long ago somebody confirmed a fact is left out, since it changes without the fact.',
    'Figures of surveys are those that were released to members; small numbers are hidden.',
  ],
  subject: 'Prevention initiatives',
  dataOf: (date, known) => `Data of ${date}, as known on ${known}`,
  barsAlt: (title, most) => `${title}. Most: ${most}.`,
};
