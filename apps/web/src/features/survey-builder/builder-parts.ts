import type { Question } from '@alongside/domain';
import type { Building } from './use-building.ts';
import type { SurveyWords } from './use-survey-words.ts';

/** What every part of the page gets. */
export interface BuilderPartProps {
  readonly building: Building;
  readonly words: SurveyWords;
}

/** What can be done with a question as a whole. */
export interface QuestionActs {
  readonly add: (kind: Question['kind']) => void;
  readonly move: (code: string, by: number) => void;
  readonly duplicate: (code: string) => void;
  readonly remove: (code: string) => void;
}

/** What every part of a question's form gets. */
export interface QuestionPartProps extends BuilderPartProps {
  readonly question: Question;
}
