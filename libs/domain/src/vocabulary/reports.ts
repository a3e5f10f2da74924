import { type Code, vocabulary } from './vocabulary.ts';

/** Chapters of the report “Prevention initiatives”, in its order; they follow the report of June 2020. */
export const reportChapters = vocabulary({
  INTRODUCTION: { label: 'Introduction', definition: 'What the report is for, and what its words mean.' },
  OVERVIEW: { label: 'Overview of initiatives', definition: 'Which help is known by country and by kind of service.' },
  EXAMPLES: { label: 'Examples by level', definition: 'Initiatives of each level of prevention, described.' },
  ANALYSIS: {
    label: 'Analysis of existing initiatives',
    definition: 'What hotlines said in a survey about initiatives in their country.',
  },
  APPETITE: {
    label: 'Appetite for collaboration',
    definition: 'What hotlines said in a survey about working with initiatives, and about doing more.',
  },
  MODEL: { label: 'A model of collaboration', definition: 'How a hotline and an initiative come to work together.' },
  KEY_FIGURES: { label: 'Key figures', definition: 'The numbers of the report, each with its base.' },
  APPENDIX: {
    label: 'Appendix: initiatives',
    definition: 'Every initiative that was counted, with its sources and their dates.',
  },
});
export type ReportChapter = Code<typeof reportChapters>;

/** Numbers of the report. The definition says how each is computed; some exist once for each level, service or answer. */
export const reportFigureKinds = vocabulary({
  INITIATIVES: {
    label: 'Initiatives known',
    definition: 'Initiatives that serve the chosen countries and had not ended on the data date, as far as was known.',
  },
  CERTAIN_INITIATIVES: {
    label: 'Initiatives known for certain',
    definition: 'Of these: active or listed ones that a source names for a country in plain words.',
  },
  UNPLACED_INITIATIVES: {
    label: 'Initiatives of no country',
    definition: 'Of these: those for which no source names a country. They count for no country.',
  },
  INITIATIVES_ON_LEVEL: {
    label: 'Initiatives on the level',
    definition: 'Of the initiatives known: those that a source places on this level, if only as possible.',
  },
  INITIATIVES_WITH_SERVICE: {
    label: 'Initiatives with the service',
    definition: 'Of the initiatives known: those that offer this kind of service.',
  },
  COUNTRIES: {
    label: 'Countries looked at',
    definition: 'The chosen countries; without a choice those with a hotline or an initiative.',
  },
  HOTLINES: {
    label: 'Hotlines',
    definition: 'Hotlines in these countries whose membership ran on the data date, or has no dates.',
  },
  HOTLINE_COUNTRIES: {
    label: 'Countries with a hotline',
    definition: 'Of the countries looked at: those with at least one hotline.',
  },
  COVERED_COUNTRIES: {
    label: 'Countries covered',
    definition: 'Of the countries looked at: those served by at least two initiatives known for certain.',
  },
  FRAGILE_COUNTRIES: {
    label: 'Countries that are fragile',
    definition: 'Of the countries looked at: those that hang on one initiative, or only on unsure ones.',
  },
  UNSERVED_COUNTRIES: {
    label: 'Countries with none known to us',
    definition: 'Of the countries looked at: those for which the registry knows no initiative.',
  },
  COVERED_ON_LEVEL: {
    label: 'Countries covered on the level',
    definition: 'Of the countries looked at: those with at least two initiatives known for certain on this level.',
  },
  FRAGILE_ON_LEVEL: {
    label: 'Countries fragile on the level',
    definition: 'Of the countries looked at: those that hang on one initiative of this level, or only on unsure ones.',
  },
  HOTLINE_GAPS_ON_LEVEL: {
    label: 'Hotline, and none known on the level',
    definition: 'Of the countries with a hotline: those for which the registry knows no initiative of this level.',
  },
  COUNTRIES_WITH_SERVICE: {
    label: 'Countries with the service',
    definition: 'Of the countries looked at: those with at least one initiative that offers this kind of service.',
  },
  LISTED_IN_BOTH: {
    label: 'In the printed list and in the registry',
    definition: 'Countries that the list of June 2020 names for this service, and the registry too on the data date.',
  },
  LISTED_IN_PRINT_ONLY: {
    label: 'In the printed list only',
    definition: 'Countries that the list of June 2020 names, and for which the registry knows no such service.',
  },
  LISTED_IN_REGISTRY_ONLY: {
    label: 'In the registry only',
    definition: 'Countries for which the registry knows such a service, and which the list of June 2020 does not name.',
  },
  RESPONSES: {
    label: 'Hotlines that answered the survey',
    definition: 'Complete answers; the base is the hotlines that were invited and eligible (AAPOR RR1).',
  },
  ANSWER: {
    label: 'Answer',
    definition: 'Hotlines that gave this answer; the base is those that answered the question.',
  },
  FAVOURABLE: {
    label: 'Favourable answers',
    definition: 'Answers on the better steps of the scale; the base is those that gave a value.',
  },
});
export type ReportFigureKind = Code<typeof reportFigureKinds>;

/** Why a row of a figure is there today and was not then, or the reverse. */
export const reportReasons = vocabulary({
  LEARNT: { label: 'Learnt since', definition: 'It was so then already; the registry learnt of it later.' },
  CHANGED: { label: 'Changed since', definition: 'It has become so since the data date.' },
});
export type ReportReason = Code<typeof reportReasons>;

/** Kinds of file that the report is written as. */
export const reportFormats = vocabulary({
  PDF: { label: 'PDF', definition: 'Pages to print and to read, tagged for screen readers.' },
  DOCX: { label: 'Word document', definition: 'For going on with it in a word processor.' },
  HTML: { label: 'Web page', definition: 'One file that any browser shows, without a connection.' },
});
export type ReportFormat = Code<typeof reportFormats>;

/** How the making of a file stands. */
export const reportFileStates = vocabulary({
  WAITING: { label: 'Waiting', definition: 'It is made as soon as it is its turn.' },
  MAKING: { label: 'Being made', definition: 'The server writes it; nobody needs to wait for it.' },
  READY: { label: 'Ready', definition: 'It can be taken.' },
  CANCELLED: { label: 'Cancelled', definition: 'Somebody stopped it; it can be made again.' },
  FAILED: { label: 'Failed', definition: 'It went wrong three times; it can be tried again.' },
});
export type ReportFileState = Code<typeof reportFileStates>;

/** Columns of the appendix of the report as a table for spreadsheets. */
export const appendixColumns = vocabulary({
  NAME: { label: 'Initiative', definition: 'Name in English, or the one under which it is known.' },
  LOCAL_NAME: { label: 'Local name', definition: 'Name in the language of the place.' },
  COUNTRY: { label: 'Countries', definition: 'Countries that a source names.' },
  LEVEL: { label: 'Levels of prevention', definition: 'Levels on which a source places it, if only as possible.' },
  SERVICE: { label: 'Services', definition: 'Kinds of help that it offers.' },
  AUDIENCE: { label: 'For whom', definition: 'People for whom it is meant.' },
  LANGUAGE: { label: 'Languages', definition: 'Languages in which it answers.' },
  STATUS: { label: 'Status', definition: 'Whether it works, on the data date.' },
  REACH: {
    label: 'How to reach it',
    definition: 'Ways that the organisation shows to the public; never those of a person.',
  },
  SOURCE: { label: 'Source, as of', definition: 'Every source of its facts, with the days for which they say so.' },
  AS_OF: { label: 'Latest as of', definition: 'The latest of these days; an older fact may stand beside it.' },
  CONFIRMED_ON: {
    label: 'Last confirmed',
    definition: 'The last day on which somebody vouched for the record, as far as it was known then; empty for never.',
  },
  SHARING: {
    label: 'Sharing label',
    definition: 'CLEAR where everything in the row comes from sources that anybody can look up, else GREEN.',
  },
});
export type AppendixColumn = Code<typeof appendixColumns>;
