import { type MatrixQuestion, stepsOf } from '@alongside/domain';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BasesLine } from './bases-line.tsx';
import styles from './results.module.css';
import type { ItemFigures, QuestionFigures, Tell } from './results-words.ts';
import { useFigures } from './use-figures.ts';

export interface LikertFiguresProps {
  readonly question: MatrixQuestion;
  readonly figures: QuestionFigures;
  readonly tell: Tell;
  /** Codes that the reader's own hotline chose, by item. */
  readonly own: (item: string) => readonly string[];
}

const linesOf = ({ question, figures }: LikertFiguresProps) =>
  question.rows.flatMap((row) => {
    const item = figures.items.find((each) => each.item === `${question.code}.${row.code}`);
    return item ? [{ row, item }] : [];
  });

/** The steps from the worst to the best, and how far each is from the middle. */
function sidesOf(question: MatrixQuestion) {
  const steps = [...stepsOf(question)].reverse();
  const middle = (steps.length - 1) / 2;
  return steps.map(({ code, text }, at) => ({
    code,
    text,
    side: at < middle ? 'worse' : at > middle ? 'better' : 'middle',
    far: Math.abs(at - middle) > 1,
    left: at < middle ? 1 : at === middle ? 0.5 : 0,
  }));
}

/** Steps around the middle of the scale: worse ones to the left, better ones to the right, the middle step on both sides. */
function DivergingBar({ question, item }: { readonly question: MatrixQuestion; readonly item: ItemFigures }) {
  const sides = sidesOf(question).map((each) => ({
    ...each,
    share: item.choices.find(({ choice }) => choice === each.code)?.ofValid?.percent ?? 0,
  }));
  const left = sides.reduce((sum, { share, left: part }) => sum + share * part, 0);
  return (
    <span className={styles.diverging}>
      <span className={styles.steps}>
        <span className={styles.step} style={{ inlineSize: `${(100 - left) / 2}%` }} />
        {sides.map(({ code, side, far, share }) => (
          <span
            key={code}
            className={styles.step}
            data-side={side}
            data-far={far || undefined}
            style={{ inlineSize: `${share / 2}%` }}
          />
        ))}
      </span>
    </span>
  );
}

/** The steps with their colours, from the worst to the best. */
function Scale({ question, tell }: Pick<LikertFiguresProps, 'question' | 'tell'>) {
  return (
    <div className={styles.scale}>
      {sidesOf(question).map(({ code, text, side, far }) => (
        <span key={code} className={styles.sample}>
          <span className={styles.step} data-side={side} data-far={far || undefined} />
          {tell(text)}
        </span>
      ))}
    </div>
  );
}

/** A diverging bar for each statement. Shares are of those who gave a value; “don’t know” stands apart, at the end. */
export function LikertChart(props: LikertFiguresProps) {
  const { t } = useTranslation('surveyResults');
  const { percent, number } = useFigures();
  const { question, tell } = props;
  const beside = question.scale.filter(({ meaning }) => meaning !== undefined);
  return (
    <>
      <Scale question={question} tell={tell} />
      {linesOf(props).map(({ row, item }) => {
        const { scale } = item;
        const apart = beside.flatMap(({ code, text }) => {
          const figure = item.choices.find(({ choice }) => choice === code)?.ofAnswered;
          return figure ? [`${tell(text)} ${figure.count}`] : [];
        });
        const mean =
          scale?.mean == null ? [] : [t('meanOf', { value: number(scale.mean), most: stepsOf(question).length })];
        return (
          <div key={row.code} className={styles.statement}>
            <span className={styles.name}>{tell(row.text)}</span>
            {scale && scale.favourable.base > 0 ? (
              <div className={styles.likert}>
                <span className={styles.end}>{percent(scale.unfavourable)}</span>
                <DivergingBar question={question} item={item} />
                <span className={styles.end}>{percent(scale.favourable)}</span>
                <Text size="xs" className={styles.apart}>
                  {[...mean, ...apart].join(' · ')}
                </Text>
              </div>
            ) : null}
            <BasesLine item={item} />
          </div>
        );
      })}
    </>
  );
}

/** The same as a table: the count of every step, and what they come to. */
export function LikertTable({ title, ...props }: LikertFiguresProps & { readonly title: string }) {
  const { t } = useTranslation('surveyResults');
  const { inWords, number } = useFigures();
  const { question, tell, own } = props;
  return (
    <Table aria-label={title} verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('statement')}</Table.Th>
          {question.scale.map(({ code, text }) => (
            <Table.Th key={code} scope="col">
              {tell(text)}
            </Table.Th>
          ))}
          <Table.Th scope="col">{t('favourable')}</Table.Th>
          <Table.Th scope="col">{t('unfavourable')}</Table.Th>
          <Table.Th scope="col">{t('mean')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {linesOf(props).map(({ row, item }) => (
          <Table.Tr key={row.code}>
            <Table.Th scope="row" fw={500}>
              {tell(row.text)}
              <BasesLine item={item} />
            </Table.Th>
            {question.scale.map(({ code }) => (
              <Table.Td key={code} className={styles.figure}>
                {item.choices.find(({ choice }) => choice === code)?.ofAnswered?.count ?? t('hidden')}
                {own(item.item).includes(code) && <span className={styles.own}>{t('ours')}</span>}
              </Table.Td>
            ))}
            <Table.Td className={styles.figure}>{inWords(item.scale?.favourable)}</Table.Td>
            <Table.Td className={styles.figure}>{inWords(item.scale?.unfavourable)}</Table.Td>
            <Table.Td className={styles.figure}>{item.scale?.mean == null ? '–' : number(item.scale.mean)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
