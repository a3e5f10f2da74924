/** @jsxImportSource preact */
import type { MatrixQuestion, MatrixRow } from '@alongside/domain/survey';
import { useEffect, useState } from 'preact/hooks';
import { Described, Faulty, type FieldProps } from './field-parts.tsx';

/** Below it a table would have to be scrolled sideways. */
const WIDE = '(min-width: 52rem)';

function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const see = () => setWide(media.matches);
    media.addEventListener('change', see);
    return () => media.removeEventListener('change', see);
  }, []);
  return wide;
}

type Props = FieldProps<MatrixQuestion>;
interface RowProps extends Props {
  readonly row: MatrixRow;
}

function Clear({ item, row, survey, say, tell }: RowProps & { readonly item: string }) {
  if (!survey.session.answers[item]) return null;
  return (
    <button
      type="button"
      class="quiet"
      aria-label={say('clearOf', { what: tell(row.text) })}
      onClick={() => survey.answer(item, {})}
    >
      {say('clear')}
    </button>
  );
}

/** One statement as a card with the whole scale in words. */
function Card(props: RowProps) {
  const { question, row, survey, say, tell } = props;
  const item = `${question.code}.${row.code}`;
  const chosen = survey.session.answers[item]?.choices?.[0];
  return (
    <fieldset class="card" aria-describedby={survey.faults[item] ? `${item}-fault` : undefined}>
      <legend>{tell(row.text)}</legend>
      <div class="choices">
        {question.scale.map(({ code, text, meaning }) => (
          <label key={code} class={meaning ? 'choice apart' : 'choice'}>
            <input
              type="radio"
              name={item}
              checked={chosen === code}
              onChange={() => survey.answer(item, { choices: [code] })}
            />
            <span>{tell(text)}</span>
          </label>
        ))}
      </div>
      <Clear {...props} item={item} />
      <Faulty item={item} survey={survey} say={say} />
    </fieldset>
  );
}

function TableRow(props: RowProps) {
  const { question, row, survey, say, tell } = props;
  const item = `${question.code}.${row.code}`;
  const chosen = survey.session.answers[item]?.choices?.[0];
  return (
    <tr>
      <th scope="row" id={`${item}-row`}>
        {tell(row.text)} <Clear {...props} item={item} />
        <Faulty item={item} survey={survey} say={say} />
      </th>
      {question.scale.map(({ code, meaning }) => (
        <td key={code} class={meaning ? 'apart' : undefined}>
          <input
            type="radio"
            name={item}
            checked={chosen === code}
            aria-labelledby={`${item}-row ${question.code}-${code}`}
            onChange={() => survey.answer(item, { choices: [code] })}
          />
        </td>
      ))}
    </tr>
  );
}

/** Statements on one scale: a table where there is room, cards on small screens. */
export function MatrixField(props: Props) {
  const { question, say, tell } = props;
  const wide = useWide();
  if (!wide) {
    return (
      <fieldset class="question">
        <Described question={question} say={say} tell={tell} as="legend" />
        {question.rows.map((row) => (
          <Card key={row.code} {...props} row={row} />
        ))}
      </fieldset>
    );
  }
  return (
    <fieldset class="question">
      <Described question={question} say={say} tell={tell} as="legend" />
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {question.scale.map(({ code, text, meaning }) => (
              <th key={code} scope="col" id={`${question.code}-${code}`} class={meaning ? 'apart' : undefined}>
                {tell(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.rows.map((row) => (
            <TableRow key={row.code} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
