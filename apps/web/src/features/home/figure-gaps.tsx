import type { Month } from '@alongside/shared';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HotlineHomeQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './home.module.css';

/** Months in which the partner counted otherwise, the widest gap first. Nothing where all agree or are settled. */
export function FigureGaps({ gaps }: { readonly gaps: HotlineHomeQuery['gaps'] }) {
  const { t } = useTranslation('figures');
  const { label } = useLabel();
  const format = useFormat();
  const rows = gaps.edges.map(({ node }) => node);
  if (rows.length === 0) return null;
  return (
    <Section
      title={t('home.title')}
      act={
        gaps.totalCount > rows.length && (
          <RouterAnchor to="/referrals/gaps" size="sm">
            {t('home.all', { count: gaps.totalCount })}
          </RouterAnchor>
        )
      }
    >
      <ul className={styles.list}>
        {rows.map(({ id, month, direction, ours, theirs, state, partnership, check }) => (
          <li key={id} className={styles.line}>
            <div className={styles.text}>
              <RouterAnchor
                to="/partnerships/$partnershipId"
                params={{ partnershipId: partnership.id }}
                search={{ tab: 'referrals', until: month as Month }}
                size="sm"
              >
                {partnership.initiative.name}
              </RouterAnchor>
              <Text size="xs" c="dimmed">
                {t('home.line', {
                  month: format.month(month),
                  direction: label('referralDirection', direction),
                  ours: format.number(ours),
                  theirs: format.number(theirs),
                })}
                {state === 'ASKED' && check?.task.assignee && ` · ${check.task.assignee.name}`}
              </Text>
            </div>
            <StateBadge tone={state === 'ASKED' ? 'calm' : 'attention'} label={label('figureGapState', state)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
