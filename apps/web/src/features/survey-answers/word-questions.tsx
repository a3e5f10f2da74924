/** @jsxImportSource preact */
import type { InitiativeListQuestion, TextQuestion } from '@alongside/domain/survey';
import { useState } from 'preact/hooks';
import { Described, Faulty, type FieldProps } from './field-parts.tsx';

/** From how many characters before the limit the rest is told. */
const NEAR = 200;

/** An answer in one's own words. */
export function TextField({ question, survey, say, tell }: FieldProps<TextQuestion>) {
  const { code, limit, beneath } = question;
  const text = survey.session.answers[code]?.text ?? '';
  const left = limit - [...text].length;
  return (
    <div class="question">
      <Described question={question} say={say} tell={tell} as="div" />
      <textarea
        aria-labelledby={`${code}-asked`}
        aria-describedby={survey.faults[code] ? `${code}-fault` : undefined}
        rows={beneath ? 3 : 6}
        maxLength={limit}
        value={text}
        onInput={(event) => survey.answer(code, { text: event.currentTarget.value }, true)}
      />
      {left <= NEAR && <p class="soft">{say('left', { count: left })}</p>}
      <Faulty item={code} survey={survey} say={say} />
    </div>
  );
}

/** Names of initiatives, one field each. */
export function InitiativeField({ question, survey, say, tell }: FieldProps<InitiativeListQuestion>) {
  const { code, limit } = question;
  const given = survey.session.answers[code]?.initiatives?.map(({ name }) => name) ?? [];
  // Empty fields are no answers, so they live here.
  const [fields, setFields] = useState<readonly string[]>(given.length > 0 ? given : ['']);
  const change = (names: readonly string[], typing = true) => {
    setFields(names);
    const initiatives = names.filter((name) => name.trim() !== '').map((name) => ({ name }));
    survey.answer(code, { initiatives }, typing);
  };
  return (
    <fieldset class="question" aria-describedby={survey.faults[code] ? `${code}-fault` : undefined}>
      <Described question={question} say={say} tell={tell} as="legend" />
      {fields.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field is its place
        <div key={at} class="named">
          <input
            type="text"
            maxLength={200}
            aria-label={say('initiative', { number: at + 1 })}
            value={name}
            onInput={(event) => change(fields.map((each, index) => (index === at ? event.currentTarget.value : each)))}
          />
          {fields.length > 1 && (
            <button
              type="button"
              class="quiet"
              aria-label={say('removeOf', { number: at + 1 })}
              onClick={() =>
                change(
                  fields.filter((_, index) => index !== at),
                  false,
                )
              }
            >
              ×
            </button>
          )}
        </div>
      ))}
      {fields.length < limit && (
        <button type="button" class="quiet" onClick={() => setFields([...fields, ''])}>
          {say('addInitiative')}
        </button>
      )}
      <Faulty item={code} survey={survey} say={say} />
    </fieldset>
  );
}
