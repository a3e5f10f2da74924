import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { HealthBadge } from '../../ui/health-badge.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './home.module.css';
import { PartnershipLine, PartnershipLineFragment, type PartnershipLineRef } from './partnership-line.tsx';

/** Levels that ask somebody to look, worst first. */
export const lookAt = ['DORMANT', 'AT_RISK', 'NEEDS_ATTENTION'] as const;

interface AttentionListProps {
  readonly partnerships: readonly PartnershipLineRef[];
  /** How many there are in all. */
  readonly total: number;
}

/** Partnerships whose health asks for a look, worst first, each with what speaks against it. */
export function AttentionList({ partnerships, total }: AttentionListProps) {
  const { t } = useTranslation('home');
  const { label } = useLabel();
  return (
    <Section
      title={t('attention')}
      act={
        total > partnerships.length && (
          <RouterAnchor to="/partnerships" search={{ health: [...lookAt], order: 'HEALTH' }}>
            {t('seeAllOf', { count: total })}
          </RouterAnchor>
        )
      }
    >
      {partnerships.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('attentionNone')}
        </Text>
      )}
      <ul className={styles.list}>
        {partnerships.map((ref) => {
          const { health } = readFragment(PartnershipLineFragment, ref);
          const reasons = health.reasons.map(({ code }) => label('healthReason', code));
          return (
            <PartnershipLine key={ref.id} partnership={ref} why={reasons.join(', ')}>
              <HealthBadge level={health.level} />
            </PartnershipLine>
          );
        })}
      </ul>
    </Section>
  );
}
