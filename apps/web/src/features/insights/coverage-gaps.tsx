import type { CountryCode } from '@alongside/domain';
import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './coverage.module.css';
import {
  type CoverageMatrix,
  type CoverageRow,
  type CoverageView,
  canBeGap,
  useCoverageWords,
} from './use-coverage.ts';

interface CoverageGapsProps {
  readonly columns: CoverageMatrix['columns'];
  readonly rows: readonly CoverageRow[];
  readonly axis: CoverageView['question']['axis'];
}

/** For each column: the countries with a hotline and no initiative known to us. */
export function CoverageGaps({ columns, rows, axis }: CoverageGapsProps) {
  const { t } = useTranslation('insights');
  const format = useFormat();
  const words = useCoverageWords(axis);
  const withHotline = rows.filter(({ hotlines, country }) => hotlines > 0 && country);
  const gaps = columns
    .map((column, at) => ({ column, countries: withHotline.filter(({ cells }) => cells[at]?.state === 'NONE_KNOWN') }))
    .filter(({ column, countries }) => canBeGap(axis, column) && countries.length > 0);
  if (gaps.length === 0) return null;
  return (
    <Section title={t('coverage.gaps')} hint={t('coverage.gapsHint')}>
      {gaps.map(({ column, countries }) => (
        <details key={column} className={styles.line}>
          <UnstyledButton component="summary">
            {words.column(column)}{' '}
            <Text span c="dimmed" size="sm">
              {t('coverage.gapCount', {
                count: countries.length,
                number: format.number(countries.length),
                of: format.number(withHotline.length),
              })}
            </Text>
          </UnstyledButton>
          <ul className={styles.gaps}>
            {countries.map(({ country }) => (
              <li key={country?.code}>
                <RouterAnchor to="/initiatives" search={{ country: [country?.code as CountryCode] }} size="sm">
                  {words.place(country)}
                </RouterAnchor>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
