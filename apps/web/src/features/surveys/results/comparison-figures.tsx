import type { SurveyDefinition } from '@alongside/domain';
import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './results.module.css';
import { type ComparedItem, choiceInWords, type Tell } from './results-words.ts';
import { useFigures } from './use-figures.ts';

export interface ComparisonFiguresProps {
  readonly item: ComparedItem;
  readonly definition: SurveyDefinition;
  readonly tell: Tell;
}

/** Two bars for each option, then and now, and the change between them. */
export function ComparisonChart({ item, definition, tell }: ComparisonFiguresProps) {
  const { t } = useTranslation('surveyResults');
  const { inWords, points } = useFigures();
  return (
    <div className={styles.bars}>
      {item.choices.map(({ choice, earlier, later, change }) => (
        <div key={choice} className={styles.line}>
          <span className={styles.name}>{choiceInWords(definition, item.item, choice, tell)}</span>
          <span className={styles.pair}>
            {(
              [
                ['earlier', earlier],
                ['later', later],
              ] as const
            ).map(([when, figure]) => (
              <span key={when} className={styles.track} data-hidden={figure ? undefined : true}>
                <span className={styles.bar} data-when={when} style={{ inlineSize: `${figure?.percent ?? 0}%` }} />
              </span>
            ))}
          </span>
          <span className={styles.figure}>
            <span className={styles.also}>{`${t('compare.earlier')} ${inWords(earlier)}`}</span>
            <span className={styles.also}>{`${t('compare.later')} ${inWords(later)}`}</span>
            {change != null && <strong className={styles.also}>{points(change)}</strong>}
          </span>
        </div>
      ))}
    </div>
  );
}

interface ComparisonTableProps extends ComparisonFiguresProps {
  readonly title: string;
  /** How many answered in both; null where that is not for the reader. */
  readonly respondentsInBoth: number | null;
}

/** The same as a table; for the secretariat also over those alone who answered in both. */
export function ComparisonTable({ item, definition, tell, title, respondentsInBoth }: ComparisonTableProps) {
  const { t } = useTranslation('surveyResults');
  const { inWords, points } = useFigures();
  const both = respondentsInBoth !== null && item.inBoth;
  return (
    <Table aria-label={title} verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('option')}</Table.Th>
          <Table.Th scope="col">{t('compare.earlier')}</Table.Th>
          <Table.Th scope="col">{t('compare.later')}</Table.Th>
          <Table.Th scope="col">{t('compare.change')}</Table.Th>
          {both && <Table.Th scope="col">{t('compare.bothEarlier')}</Table.Th>}
          {both && <Table.Th scope="col">{t('compare.bothLater')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {item.choices.map(({ choice, earlier, later, change }) => {
          const same = both ? both.find((each) => each.choice === choice) : undefined;
          return (
            <Table.Tr key={choice}>
              <Table.Th scope="row" fw={400}>
                {choiceInWords(definition, item.item, choice, tell)}
              </Table.Th>
              <Table.Td className={styles.figure}>{inWords(earlier)}</Table.Td>
              <Table.Td className={styles.figure}>{inWords(later)}</Table.Td>
              <Table.Td className={styles.figure}>{change == null ? '–' : points(change)}</Table.Td>
              {same && <Table.Td className={styles.figure}>{inWords(same.earlier)}</Table.Td>}
              {same && <Table.Td className={styles.figure}>{inWords(same.later)}</Table.Td>}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
