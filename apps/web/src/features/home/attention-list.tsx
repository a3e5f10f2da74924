import type { CivilDate } from '@alongside/shared';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { useFormat } from '../../lib/format.ts';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './home.module.css';
import { PartnershipLine, PartnershipLineFragment, type PartnershipLineRef } from './partnership-line.tsx';

interface AttentionListProps {
  readonly reviewDue: readonly PartnershipLineRef[];
  readonly quiet: readonly PartnershipLineRef[];
  readonly now: CivilDate;
  readonly quietSince: CivilDate;
}

/** Partnerships whose review is due or that have been quiet for long, each once, with every reason. */
export function AttentionList({ reviewDue, quiet, now, quietSince }: AttentionListProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const all = [...reviewDue, ...quiet].filter(
    (one, index, list) => list.findIndex(({ id }) => id === one.id) === index,
  );
  const quietIds = new Set(quiet.map(({ id }) => id));
  return (
    <Section title={t('attention')}>
      {all.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('attentionNone')}
        </Text>
      )}
      <ul className={styles.list}>
        {all.map((ref) => {
          const { nextReviewOn, lastCollaboration } = readFragment(PartnershipLineFragment, ref);
          const last = lastCollaboration?.happenedOn;
          return (
            <PartnershipLine key={ref.id} partnership={ref}>
              {nextReviewOn && nextReviewOn <= now && (
                <StateBadge tone="attention" label={t('reviewDue', { when: format.relativeDay(nextReviewOn) })} />
              )}
              {quietIds.has(ref.id) && (last === undefined || last <= quietSince) && (
                <StateBadge
                  tone="calm"
                  label={last ? t('quietSince', { date: format.date(last) }) : t('neverLogged')}
                />
              )}
            </PartnershipLine>
          );
        })}
      </ul>
    </Section>
  );
}
