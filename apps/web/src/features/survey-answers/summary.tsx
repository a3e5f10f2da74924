/** @jsxImportSource preact */
import {
  type Answer,
  askedQuestions,
  type Choice,
  choicesOf,
  isBlank,
  itemsOf,
  type Question,
} from '@alongside/domain/survey';
import type { Tell } from './field-parts.tsx';
import type { Say } from './texts.ts';
import type { Survey } from './use-survey.ts';

/** An answer in words. */
function inWords(question: Question, { choices, text, initiatives }: Answer, tell: Tell): string {
  const named = (choices ?? []).map((code) => choicesOf(question).find((choice: Choice) => choice.code === code));
  const labels = named.map((choice) => (choice ? tell(choice.text) : ''));
  return [...labels, ...(text ? [text] : []), ...(initiatives ?? []).map(({ name }) => name)].join('; ');
}

interface SummaryProps {
  readonly survey: Survey;
  readonly say: Say;
  readonly tell: Tell;
  /** With a way back to each question. */
  readonly editable: boolean;
}

/** Every question of the route with its answer. */
export function Summary({ survey, say, tell, editable }: SummaryProps) {
  const { definition, session } = survey;
  return (
    <dl class="summary">
      {askedQuestions(definition, session.answers).map((question) => (
        <div key={question.code}>
          <dt>{tell(question.text)}</dt>
          {itemsOf(question).map(({ code, row }) => {
            const answer = session.answers[code];
            const statement = question.kind === 'LIKERT_MATRIX' && question.rows.find((each) => each.code === row);
            const blank = say(question.required ? 'missing' : 'blank');
            return (
              <dd key={code} class={isBlank(answer) ? 'soft' : undefined}>
                {statement && `${tell(statement.text)}: `}
                {answer && !isBlank(answer) ? inWords(question, answer, tell) : blank}
              </dd>
            );
          })}
          {editable && (
            <dd>
              <button
                type="button"
                class="quiet"
                aria-label={say('changeOf', { what: tell(question.text) })}
                onClick={() => survey.goTo(question.code)}
              >
                {say('edit')}
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
