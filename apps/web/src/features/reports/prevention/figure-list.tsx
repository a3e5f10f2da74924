import { referenceTo } from '@alongside/domain';
import { normaliseForSearch } from '@alongside/shared';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportPreviewQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { RouterAnchor } from '../../../ui/router-link.tsx';
import styles from './prevention.module.css';

export type ReportFigureRecord = ReportPreviewQuery['reportPreview']['figures'][number];

interface FigureListProps {
  readonly figures: readonly ReportFigureRecord[];
  readonly dataDate: string;
  /** Puts a reference into a text; without it the figures are only read. */
  readonly onInsert?: (reference: string) => void;
}

/** The figures of a report: value and base, how each is computed, and the rows behind it. */
export function FigureList({ figures, dataDate, onInsert }: FigureListProps) {
  const { t } = useTranslation('prevention');
  const [search, setSearch] = useState('');
  const wanted = normaliseForSearch(search);
  const found = figures.filter(({ name }) => normaliseForSearch(name).includes(wanted));
  return (
    <section aria-label={t('figures.title')}>
      <TextInput
        type="search"
        size="sm"
        mb="xs"
        label={t('figures.search')}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {found.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('figures.none')}
        </Text>
      )}
      <ul
        className={`${styles.list} ${onInsert ? styles.figures : ''}`}
        tabIndex={onInsert ? 0 : -1}
        aria-label={t('figures.title')}
      >
        {found.map((figure) => (
          <FigureEntry key={figure.id} figure={figure} dataDate={dataDate} onInsert={onInsert} />
        ))}
      </ul>
    </section>
  );
}

interface FigureEntryProps {
  readonly figure: ReportFigureRecord;
  readonly dataDate: string;
  readonly onInsert: FigureListProps['onInsert'];
}

function FigureEntry({ figure, dataDate, onInsert }: FigureEntryProps) {
  const { t } = useTranslation('prevention');
  const format = useFormat();
  const { id, name, value, base, how, rowKind, rows } = figure;
  const number = format.number(value);
  const ratio = base === null || base === undefined ? null : t('ratio', { value: number, base: format.number(base) });
  return (
    <li className={styles.figure}>
      <div className={styles.words}>
        <Text size="sm">{name}</Text>
        <Text size="xs" c="dimmed">
          {how}
        </Text>
        {rows.length > 0 && (
          <details>
            <summary>{t('figures.rows', { count: rows.length })}</summary>
            <ul>
              {rows.map((row) => (
                <li key={row.id}>
                  <FigureRow row={row} rowKind={rowKind ?? null} dataDate={dataDate} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <Group gap="xs" align="start" wrap="nowrap">
        {onInsert ? (
          <>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('figures.insert', { name, text: number })}
              onClick={() => onInsert(referenceTo(id))}
            >
              {number}
            </Button>
            {ratio && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('figures.insert', { name, text: ratio })}
                onClick={() => onInsert(referenceTo(id, 'ratio'))}
              >
                {ratio}
              </Button>
            )}
          </>
        ) : (
          <span className={styles.number}>{ratio ?? number}</span>
        )}
      </Group>
    </li>
  );
}

interface FigureRowProps {
  readonly row: ReportFigureRecord['rows'][number];
  readonly rowKind: string | null;
  readonly dataDate: string;
}

/** One of the things that a figure counts, with the way to its record. */
export function FigureRow({ row, rowKind, dataDate }: FigureRowProps) {
  switch (rowKind) {
    case 'INITIATIVE':
      return (
        <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: row.id }}>
          {row.name}
        </RouterAnchor>
      );
    case 'HOTLINE':
      return (
        <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: row.id }}>
          {row.name}
        </RouterAnchor>
      );
    case 'COUNTRY':
      return (
        <RouterAnchor to="/insights/coverage" search={{ on: dataDate, place: row.id }}>
          {row.name}
        </RouterAnchor>
      );
    default:
      return row.name;
  }
}
