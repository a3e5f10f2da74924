import type { AnalysedRound } from '../analysis/index.ts';
import type { Answers } from '../answers.ts';
import type { SurveyDefinition } from '../definition.ts';
import { pruned, statesOf } from '../submission.ts';

/** A round in which so many respondents handed in these answers, as the server keeps them. */
export const roundOf = (definition: SurveyDefinition, list: readonly Answers[]): AnalysedRound => ({
  definition,
  responses: list.map((answers, at) => {
    const kept = pruned(definition, answers);
    return { respondent: `R${at + 1}`, answers: kept, states: statesOf(definition, kept) };
  }),
});
