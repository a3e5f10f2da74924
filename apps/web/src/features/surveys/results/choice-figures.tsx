import { choicesOf, type Question } from '@alongside/domain';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './results.module.css';
import type { ItemFigures, Tell } from './results-words.ts';
import { useFigures } from './use-figures.ts';

export interface ChoiceFiguresProps {
  readonly question: Question;
  readonly item: ItemFigures;
  readonly tell: Tell;
  /** Codes that the reader's own hotline chose. */
  readonly own: readonly string[];
}

const linesOf = ({ question, item }: ChoiceFiguresProps) =>
  choicesOf(question).map(({ code, text }) => ({
    code,
    text,
    figures: item.choices.find(({ choice }) => choice === code),
  }));

/** Bars from zero, each with its figure at its end. */
export function ChoiceChart(props: ChoiceFiguresProps) {
  const { t } = useTranslation('surveyResults');
  const { inWords, percent } = useFigures();
  const { item, tell, own } = props;
  const filtered = (item.bases?.notAsked ?? 0) > 0;
  return (
    <div className={styles.bars}>
      {linesOf(props).map(({ code, text, figures }) => (
        <div key={code} className={styles.line}>
          <span className={styles.name}>
            {tell(text)}
            {own.includes(code) && <span className={styles.own}>{t('ours')}</span>}
          </span>
          <span className={styles.track} data-hidden={figures?.ofAnswered ? undefined : true}>
            <span className={styles.bar} style={{ inlineSize: `${figures?.ofAnswered?.percent ?? 0}%` }} />
          </span>
          <span className={styles.figure}>
            {inWords(figures?.ofAnswered)}
            {filtered && figures?.ofRespondents && (
              <Text span size="xs" c="dimmed" className={styles.also}>
                {t('alsoOfAll', { percent: percent(figures.ofRespondents) })}
              </Text>
            )}
          </span>
        </div>
      ))}
    </div>
  );
}

/** The same as a table, with every base in its column. */
export function ChoiceTable(props: ChoiceFiguresProps & { readonly title: string }) {
  const { t } = useTranslation('surveyResults');
  const { percent } = useFigures();
  const { item, tell, own, title } = props;
  const { bases } = item;
  const bounded = (head: string, count: number | null | undefined) =>
    count == null ? head : `${head} (${t('base', { count })})`;
  const withValid = bases?.valid != null && bases.valid !== bases.answered;
  const withAll = (bases?.notAsked ?? 0) > 0;
  return (
    <Table aria-label={title} verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('option')}</Table.Th>
          <Table.Th scope="col">{t('count')}</Table.Th>
          <Table.Th scope="col">{bounded(t('ofAnswered'), bases?.answered)}</Table.Th>
          {withValid && <Table.Th scope="col">{bounded(t('ofValid'), bases.valid)}</Table.Th>}
          {withAll && <Table.Th scope="col">{bounded(t('ofRespondents'), bases?.respondents)}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {linesOf(props).map(({ code, text, figures }) => {
          const share = (figure: Parameters<typeof percent>[0] | null | undefined) =>
            figure ? percent(figure) : figures?.ofAnswered ? '–' : t('hidden');
          return (
            <Table.Tr key={code}>
              <Table.Th scope="row" fw={400}>
                {tell(text)}
                {own.includes(code) && <span className={styles.own}>{t('ours')}</span>}
              </Table.Th>
              <Table.Td className={styles.figure}>{figures?.ofAnswered?.count ?? t('hidden')}</Table.Td>
              <Table.Td className={styles.figure}>{share(figures?.ofAnswered)}</Table.Td>
              {withValid && <Table.Td className={styles.figure}>{share(figures?.ofValid)}</Table.Td>}
              {withAll && <Table.Td className={styles.figure}>{share(figures?.ofRespondents)}</Table.Td>}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
