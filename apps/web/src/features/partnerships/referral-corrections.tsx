import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { Entry } from './record.ts';

interface ReferralCorrectionsProps {
  readonly corrections: NonNullable<Entry['referral']>['corrections'];
}

/** What a count was before it was corrected, and why. */
export function ReferralCorrections({ corrections }: ReferralCorrectionsProps) {
  const { t } = useTranslation('referrals');
  const { label } = useLabel();
  const format = useFormat();
  return corrections.map(({ id, countBefore, reason, correctedBy, correctedAt }) => (
    <Text key={id} size="xs" c="dimmed">
      {t('partnership.corrected', {
        before: format.number(countBefore),
        reason: label('referralCorrectionReason', reason),
        by: correctedBy,
        date: format.date(correctedAt),
      })}
    </Text>
  ));
}
