/** @jsxImportSource preact */
import { ChoiceField } from './choice-question.tsx';
import type { FieldProps } from './field-parts.tsx';
import { MatrixField } from './matrix-question.tsx';
import { InitiativeField, TextField } from './word-questions.tsx';

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
