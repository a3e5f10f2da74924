/** @jsxImportSource preact */
import type { Answer, Choice, ChoiceQuestion } from '@alongside/domain/survey';
import { Described, Faulty, type FieldProps } from './field-parts.tsx';

/** The answer after a click: of several choices one that stands alone takes the others away, and the other way round. */
function toggled({ kind, choices }: ChoiceQuestion, before: Answer, choice: Choice, on: boolean): Answer {
  const chosen = before.choices ?? [];
  const alone = (code: string) => choices.find((each) => each.code === code)?.exclusive === true;
  const rest = chosen.filter((code) => code !== choice.code && !choice.exclusive && !alone(code));
  const codes =
    kind === 'SINGLE_CHOICE' ? [choice.code] : on ? [...rest, choice.code] : chosen.filter((c) => c !== choice.code);
  const keepsWords = choices.some(({ code, other }) => other && codes.includes(code));
  return { choices: codes, ...(keepsWords && before.text ? { text: before.text } : {}) };
}

/** One choice, or several, as native radios or checkboxes. */
export function ChoiceField({ question, survey, say, tell }: FieldProps<ChoiceQuestion>) {
  const { code, kind, choices } = question;
  const answer = survey.session.answers[code] ?? {};
  const chosen = answer.choices ?? [];
  const words = choices.some(({ code: each, other }) => other && chosen.includes(each));
  return (
    <fieldset class="question" aria-describedby={survey.faults[code] ? `${code}-fault` : undefined}>
      <Described question={question} say={say} tell={tell} as="legend" />
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.code} class="choice">
            <input
              type={kind === 'SINGLE_CHOICE' ? 'radio' : 'checkbox'}
              name={code}
              checked={chosen.includes(choice.code)}
              onChange={(event) => survey.answer(code, toggled(question, answer, choice, event.currentTarget.checked))}
            />
            <span>{tell(choice.text)}</span>
          </label>
        ))}
      </div>
      {words && (
        <label class="words">
          {say('words')}
          <input
            type="text"
            maxLength={200}
            value={answer.text ?? ''}
            onInput={(event) => survey.answer(code, { ...answer, text: event.currentTarget.value }, true)}
          />
        </label>
      )}
      {kind === 'SINGLE_CHOICE' && chosen.length > 0 && !question.required && (
        <button type="button" class="quiet" onClick={() => survey.answer(code, {})}>
          {say('clear')}
        </button>
      )}
      <Faulty item={code} survey={survey} say={say} />
    </fieldset>
  );
}
