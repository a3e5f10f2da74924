/** @jsxImportSource preact */
import type { Question, SurveyText } from '@alongside/domain/survey';
import type { Say } from './texts.ts';
import type { Survey } from './use-survey.ts';

/** Says a text of the survey in the reader's language. */
export type Tell = (text: SurveyText) => string;

/** What the field of a question gets. */
export interface FieldProps<Kind extends Question = Question> {
  readonly question: Kind;
  readonly survey: Survey;
  readonly say: Say;
  readonly tell: Tell;
}

interface DescribedProps {
  readonly question: Question;
  readonly say: Say;
  readonly tell: Tell;
  readonly as: 'legend' | 'div';
}

/** The words of a question; it takes the focus when its screen comes up. */
export function Described({ question, say, tell, as: Tag }: DescribedProps) {
  const { code, text, help, required } = question;
  return (
    <Tag class="asked" id={`${code}-asked`} tabIndex={-1}>
      <span>{tell(text)}</span>
      {required && <span class="soft"> ({say('needed')})</span>}
      {help && <span class="help">{tell(help)}</span>}
    </Tag>
  );
}

interface FaultyProps {
  readonly item: string;
  readonly survey: Survey;
  readonly say: Say;
}

/** Why an answer is not kept, beside it. */
export function Faulty({ item, survey, say }: FaultyProps) {
  const fault = survey.faults[item];
  return (
    <div id={`${item}-fault`} role="alert">
      {fault && (
        <p class="fault">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 1.5 15 14H1zM8 6v4M8 11.6v.8" />
          </svg>
          {fault.message}
          {fault.confirmable && (
            <button type="button" class="quiet" onClick={() => survey.confirm(item)}>
              {say('confirm')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
