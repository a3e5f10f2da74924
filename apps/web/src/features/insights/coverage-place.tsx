import type { CountryCode } from '@alongside/domain';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import styles from './coverage.module.css';
import { CoverageInitiativesDocument } from './coverage.operation.ts';
import { type CoverageView, NO_COUNTRY, useCoverageWords } from './use-coverage.ts';

interface CoveragePlaceProps {
  readonly view: Pick<CoverageView, 'question' | 'set'>;
  readonly place: string;
  readonly column: string | undefined;
}

/** The initiatives behind a number of the coverage, as they were known of the day. */
export function CoveragePlace({ view: { question, set }, place, column }: CoveragePlaceProps) {
  const { t } = useTranslation('insights');
  const { label } = useLabel();
  const format = useFormat();
  const words = useCoverageWords(question.axis);
  const country = place === NO_COUNTRY ? null : place;
  const { data, error, refetch } = useRead(CoverageInitiativesDocument, {
    ...question,
    country,
    column: column ?? null,
  });
  const name = words.place(country === null ? null : { code: country, region: '' });
  return (
    <SidePanel
      title={column ? `${name}, ${words.column(column)}` : name}
      onClose={() => set({})}
      open={
        country && (
          <RouterAnchor to="/initiatives" search={{ country: [country as CountryCode] }} size="sm">
            {t('coverage.inTable')}
          </RouterAnchor>
        )
      }
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={4} />}
      <ul className={styles.list}>
        {data?.coverageInitiatives.map(({ id, name: initiative, status, certainty, firm, stale, asOf }) => (
          <li key={id} className={styles.line}>
            <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }}>
              {initiative}
            </RouterAnchor>
            <Text size="xs" c="dimmed">
              {[
                label('status', status),
                certainty && certainty !== 'STATED' ? label('certainty', certainty) : '',
                t('coverage.asOf', { date: format.date(asOf) }),
                stale ? t('coverage.stale') : '',
                firm ? '' : t('coverage.uncertain'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}
