import type { Question, SurveyDefinition, SurveyText } from '../definition.ts';

/** A survey without the texts of languages that it no longer lists; a draft keeps them in case they come back. */
export function inListedLanguages(definition: SurveyDefinition): SurveyDefinition {
  const kept = (text: SurveyText): SurveyText =>
    Object.fromEntries(Object.entries(text).filter(([language]) => definition.languages.includes(language)));
  const worded = <Part extends { readonly text: SurveyText }>(part: Part): Part => ({ ...part, text: kept(part.text) });
  const question = (each: Question): Question => {
    const base = { ...worded(each), ...(each.help ? { help: kept(each.help) } : {}) };
    if (base.kind === 'LIKERT_MATRIX') return { ...base, rows: base.rows.map(worded), scale: base.scale.map(worded) };
    return 'choices' in base ? { ...base, choices: base.choices.map(worded) } : base;
  };
  const { title, introduction, questions, faults } = definition;
  return {
    ...definition,
    title: kept(title),
    introduction: kept(introduction),
    questions: questions.map(question),
    ...(faults ? { faults: faults.map(worded) } : {}),
  };
}
