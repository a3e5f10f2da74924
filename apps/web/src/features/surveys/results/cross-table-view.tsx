import type { SurveyDefinition } from '@alongside/domain';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/vocabulary.ts';
import { Scroller } from '../../../ui/scroller.tsx';
import styles from './results.module.css';
import { type CrossTable, choiceInWords, itemInWords, tellerOf } from './results-words.ts';
import { useFigures } from './use-figures.ts';

interface CrossTableViewProps {
  readonly definition: SurveyDefinition;
  readonly table: CrossTable;
}

type Category = CrossTable['categories'][number];
const isAnswer = ({ kind }: Category): boolean => kind !== 'NO_ANSWER' && kind !== 'NOT_ASKED';

/** Two questions against each other; a cell is the darker the larger its share of the row. */
export function CrossTableView({ definition, table }: CrossTableViewProps) {
  const { t, i18n } = useTranslation('surveyResults');
  const { label } = useLabel();
  const { percent } = useFigures();
  const tell = tellerOf(definition, i18n.language);
  const side = ({ item, option }: CrossTable['rows']) =>
    option
      ? `${item} ${choiceInWords(definition, item, option, tell)}`
      : `${item} ${itemInWords(definition, item, tell)}`;
  const inWords = ({ kind, choice }: Category, { item }: CrossTable['rows']) =>
    choice ? choiceInWords(definition, item, choice, tell) : label('crossCategoryKind', kind);
  const caption = t('cross.caption', { rows: side(table.rows), columns: side(table.columns) });
  if (table.hidden === 'ALL') {
    return (
      <>
        <Text fw={500}>{caption}</Text>
        <Text size="sm">{t('cross.dark')}</Text>
      </>
    );
  }
  const answers = table.categories.map(isAnswer);
  /** Of the row, those who answered the other question; undefined where something of it is hidden. */
  const baseOf = (counts: readonly (number | null)[]): number | undefined => {
    const shown = counts.filter((_, at) => answers[at]);
    return shown.includes(null) ? undefined : shown.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  };
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {[caption, t(table.hidden === 'SOME' ? 'cross.some' : 'cross.whole')].join('. ')}
      </Text>
      <Scroller label={caption}>
        <Table aria-label={caption} verticalSpacing="xs" className={styles.cross}>
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {table.categories.map((category) => (
                <Table.Th key={`${category.kind} ${category.choice}`} scope="col">
                  {inWords(category, table.columns)}
                </Table.Th>
              ))}
              <Table.Th scope="col">{t('cross.total')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.lines.map((line) => {
              const base = baseOf(line.counts);
              return (
                <Table.Tr key={`${line.kind} ${line.choice}`}>
                  <Table.Th scope="row" fw={400}>
                    {inWords(line, table.rows)}
                  </Table.Th>
                  {line.counts.map((count, at) => {
                    const share = base && answers[at] && count !== null ? (100 * count) / base : undefined;
                    const category = table.categories[at];
                    return (
                      <Table.Td
                        key={`${category?.kind} ${category?.choice}`}
                        className={styles.cell}
                        style={{ '--share': `${Math.round((share ?? 0) / 2.5)}%` }}
                      >
                        {count ?? t('hidden')}
                        {share !== undefined && base !== undefined && count !== null && count > 0 && (
                          <Text span size="xs" className={styles.also}>
                            {percent({ count, base, percent: share })}
                          </Text>
                        )}
                      </Table.Td>
                    );
                  })}
                  <Table.Td className={styles.figure}>{line.total ?? t('hidden')}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('cross.total')}</Table.Th>
              {table.categories.map(({ kind, choice, total }) => (
                <Table.Td key={`${kind} ${choice}`} className={styles.figure}>
                  {total ?? t('hidden')}
                </Table.Td>
              ))}
              <Table.Td className={styles.figure}>{table.respondents}</Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Scroller>
    </>
  );
}
