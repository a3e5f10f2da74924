// An entry of its own (`@alongside/domain/german`): pages load it when somebody chooses the language.

export { type DefinedVocabulary, definitions as germanDefinitions } from './definitions.ts';
export { germanMailWords } from './mail-words.ts';
export { germanReportPhrases } from './report-phrases.ts';
export { germanSurveyMailWords } from './survey-mail-words.ts';
export { unsafeText as germanUnsafeText } from './unsafe-text.ts';
export { vocabulary as germanLabels } from './vocabulary.ts';
