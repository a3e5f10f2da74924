/** @jsxImportSource preact */
import type { Question } from '@alongside/domain/survey';
import { ChoiceField } from './choice-question.tsx';
import type { Tell } from './field-parts.tsx';
import { MatrixField } from './matrix-question.tsx';
import type { Say } from './texts.ts';
import type { Survey } from './use-survey.ts';
import { InitiativeField, TextField } from './word-questions.tsx';

export interface FieldProps<Kind extends Question = Question> {
  readonly question: Kind;
  readonly survey: Survey;
  readonly say: Say;
  readonly tell: Tell;
}

/** One question by its kind. */
export function QuestionField({ question, ...rest }: FieldProps) {
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTI_CHOICE':
      return <ChoiceField question={question} {...rest} />;
    case 'LIKERT_MATRIX':
      return <MatrixField question={question} {...rest} />;
    case 'TEXT':
      return <TextField question={question} {...rest} />;
    case 'INITIATIVE_LIST':
      return <InitiativeField question={question} {...rest} />;
  }
}
