import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HotlineHomeQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './home.module.css';

interface EndingListProps {
  readonly agreements: readonly HotlineHomeQuery['ending']['edges'][number]['node'][];
}

/** Agreements whose last day is near. Nothing where none ends. */
export function EndingList({ agreements }: EndingListProps) {
  const { t } = useTranslation('home');
  const { label } = useLabel();
  const format = useFormat();
  if (agreements.length === 0) return null;
  return (
    <Section title={t('ending')}>
      <ul className={styles.list}>
        {agreements.map(({ id, kind, validUntil, partnership }) => (
          <li key={id} className={styles.line}>
            <div className={styles.text}>
              <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }} size="sm">
                {partnership.initiative.name}
              </RouterAnchor>
              <Text size="xs" c="dimmed">
                {label('agreementKind', kind)}
              </Text>
            </div>
            <Text size="xs" c="dimmed">
              {validUntil && format.date(validUntil)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
