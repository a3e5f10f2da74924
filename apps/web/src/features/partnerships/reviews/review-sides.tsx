import { changeSince, compareSides, HIGHEST_SCORE, meanScore } from '@alongside/domain';
import { Table, Text } from '@mantine/core';
import { IconFlag3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { type Review, scoresOfSide } from './review.ts';
import styles from './review-sides.module.css';

const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

interface ScoreProps {
  readonly score: number | null;
  /** By how much it differs from the review before; null where that is not known. */
  readonly change: number | null;
}

/** One number with its bar from zero, and how it moved. */
function Score({ score, change }: ScoreProps) {
  const { t } = useTranslation('reviews');
  if (score === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('noScore')}
      </Text>
    );
  }
  return (
    <>
      <div className={styles.score}>
        {score}
        <span className={styles.track} aria-hidden>
          <span className={styles.bar} style={{ width: `${(100 * score) / HIGHEST_SCORE}%` }} />
        </span>
      </div>
      {change !== null && change !== 0 && (
        <Text size="xs" c="dimmed">
          {t('since', { change: signed(change) })}
        </Text>
      )}
    </>
  );
}

interface ReviewSidesProps {
  readonly review: Review;
  /** The review that was held before this one. */
  readonly before?: Review | undefined;
}

/** Both sides beside each other with the gap, domain by domain; what differs much is named, not only coloured. */
export function ReviewSides({ review, before }: ReviewSidesProps) {
  const { t } = useTranslation('reviews');
  const { label } = useLabel();
  const format = useFormat();
  const sides = { hotline: scoresOfSide(review, 'hotline'), partner: scoresOfSide(review, 'partner') };
  const changes = before && {
    hotline: changeSince(sides.hotline, scoresOfSide(before, 'hotline')),
    partner: changeSince(sides.partner, scoresOfSide(before, 'partner')),
  };
  const mean = (side: 'hotline' | 'partner') => {
    const value = meanScore(sides[side]);
    return value === null ? '–' : format.number(Math.round(value * 10) / 10);
  };
  return (
    <Table aria-label={t('table')} className={styles.table ?? ''} layout="fixed" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col" w="32%">
            {t('domain')}
          </Table.Th>
          <Table.Th scope="col">{t('us')}</Table.Th>
          <Table.Th scope="col">{t('partner')}</Table.Th>
          <Table.Th scope="col" title={t('gapHint')}>
            {t('gap')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {compareSides(sides.hotline, sides.partner).map(({ domain, hotline, partner, gap, wide }) => (
          <Table.Tr key={domain}>
            <Table.Th scope="row" fw={400}>
              {label('reviewDomain', domain)}
            </Table.Th>
            <Table.Td>
              <Score score={hotline} change={changes?.hotline[domain] ?? null} />
            </Table.Td>
            <Table.Td>
              <Score score={partner} change={changes?.partner[domain] ?? null} />
            </Table.Td>
            <Table.Td>
              <span className={styles.gap}>
                {gap === null ? '–' : signed(gap)}
                {wide && (
                  <span className={styles.wide}>
                    <IconFlag3 size="var(--al-icon-small)" aria-hidden /> {t('wide')}
                  </span>
                )}
              </span>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row">{t('mean')}</Table.Th>
          <Table.Th>{mean('hotline')}</Table.Th>
          <Table.Th>{mean('partner')}</Table.Th>
          <Table.Td />
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}
