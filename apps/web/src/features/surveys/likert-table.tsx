import { type MatrixQuestion, stepsOf } from '@alongside/domain';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BasesLine } from './bases-line.tsx';
import type { ItemFigures, QuestionFigures } from './round-words.ts';
import styles from './surveys.module.css';
import { useFigures } from './use-figures.ts';

type Tell = (text: Readonly<Record<string, string>>) => string;

interface BarProps {
  readonly question: MatrixQuestion;
  readonly item: ItemFigures;
}

/**
 * Steps around the middle of the scale: worse ones to the left, better ones to the right, the middle step on both sides.
 * Shares are of those who gave a value; “don’t know” stands outside, in the table.
 */
function DivergingBar({ question, item }: BarProps) {
  const steps = [...stepsOf(question)].reverse();
  const shares = steps.map(({ code }) => item.choices.find(({ choice }) => choice === code)?.ofValid?.percent ?? 0);
  const middle = (steps.length - 1) / 2;
  const left = shares.reduce((sum, share, at) => sum + (at < middle ? share : at === middle ? share / 2 : 0), 0);
  return (
    <span className={styles.diverging} aria-hidden>
      <span className={styles.steps}>
        <span className={styles.step} style={{ inlineSize: `${(100 - left) / 2}%` }} />
        {steps.map(({ code }, at) => (
          <span
            key={code}
            className={styles.step}
            data-side={at < middle ? 'worse' : at > middle ? 'better' : 'middle'}
            data-far={Math.abs(at - middle) > 1 || undefined}
            style={{ inlineSize: `${(shares[at] ?? 0) / 2}%` }}
          />
        ))}
      </span>
    </span>
  );
}

interface LineProps extends BarProps {
  readonly name: string;
  readonly tell: Tell;
}

function Line({ question, item, name, tell }: LineProps) {
  const { t } = useTranslation('surveys');
  const { inWords, number } = useFigures();
  const count = (code: string) => item.choices.find(({ choice }) => choice === code)?.ofAnswered?.count;
  const { scale } = item;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
        <BasesLine item={item} />
      </Table.Th>
      <Table.Td className={styles.wide}>
        {scale && scale.favourable.base > 0 && (
          <>
            <DivergingBar question={question} item={item} />
            <Text size="xs" className="tabular">
              {t('favourable', { figure: inWords(scale.favourable) })}
              {scale.mean !== null && scale.mean !== undefined && ` · ${t('mean', { value: number(scale.mean) })}`}
            </Text>
          </>
        )}
      </Table.Td>
      {question.scale.map(({ code, text }) => (
        <Table.Td key={code} ta="center" className={styles.figure} data-label={tell(text)}>
          {item.bases ? (count(code) ?? t('hidden')) : t('hidden')}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

interface LikertTableProps {
  readonly question: MatrixQuestion;
  readonly figures: QuestionFigures;
  readonly tell: Tell;
}

/** A matrix: a diverging bar for each statement, with the counts of every step beside it. */
export function LikertTable({ question, figures, tell }: LikertTableProps) {
  const { t } = useTranslation('surveys');
  return (
    <Table className={styles.cards} aria-label={tell(question.text)}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('statement')}</Table.Th>
          <Table.Th scope="col">{t('divergingHead')}</Table.Th>
          {question.scale.map(({ code, text }) => (
            <Table.Th key={code} scope="col" ta="center">
              {tell(text)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {question.rows.map((row) => {
          const item = figures.items.find((each) => each.item === `${question.code}.${row.code}`);
          return item && <Line key={row.code} question={question} item={item} name={tell(row.text)} tell={tell} />;
        })}
      </Table.Tbody>
    </Table>
  );
}
