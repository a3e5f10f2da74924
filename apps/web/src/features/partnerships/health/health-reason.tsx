import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HealthReasonCode } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { placeOfRecord } from '../../../lib/record-place.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { RouterAnchor } from '../../../ui/router-link.tsx';
import type { PartnershipRecord } from '../record.ts';

/** The sentence of a reason, with its day. */
export function useReasonText() {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  return ({ code, since }: { readonly code: HealthReasonCode; readonly since: string }): string =>
    t(`health.reasons.${code}`, { date: format.date(since) });
}

/** Parts of the page where what stands behind a reason is kept. */
const parts: Partial<Record<HealthReasonCode, string>> = {
  AGREEMENT_ENDING: 'agreements',
  AGREEMENT_ENDED: 'agreements',
  OBSTACLE_OPEN: 'obstacles',
  TASKS_OVERDUE: 'tasks',
};

interface HealthReasonProps {
  readonly partnership: PartnershipRecord;
  readonly reason: PartnershipRecord['health']['reasons'][number];
}

/** A reason that leads to the record that caused it, or to where it is met. */
export function HealthReason({ partnership, reason }: HealthReasonProps) {
  const text = useReasonText()(reason);
  const { hotline } = useViewer();
  const { code, recordId } = reason;
  const page = { to: '/partnerships/$partnershipId', params: { partnershipId: partnership.id }, size: 'sm' } as const;
  switch (code) {
    case 'FACTS_STALE':
      return (
        <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: partnership.initiative.id }} size="sm">
          {text}
        </RouterAnchor>
      );
    case 'FIGURES_DIFFER':
    case 'REVIEW_OVERDUE':
      // Reviews and counts stay inside the hotline; others read the reason alone.
      if (!hotline) return <Text size="sm">{text}</Text>;
      return (
        <RouterAnchor {...page} search={{ tab: code === 'REVIEW_OVERDUE' ? 'reviews' : 'referrals' }}>
          {text}
        </RouterAnchor>
      );
    default:
      return (
        <RouterAnchor
          {...page}
          search={recordId || code !== 'NO_RECENT_CONTACT' ? {} : { show: 'INTERACTION' }}
          hash={recordId ? placeOfRecord(recordId) : (parts[code] ?? '')}
        >
          {text}
        </RouterAnchor>
      );
  }
}
