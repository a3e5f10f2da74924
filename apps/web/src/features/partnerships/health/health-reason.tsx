import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HealthReasonCode } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { RouterAnchor } from '../../../ui/router-link.tsx';
import type { PartnershipRecord, RecordDialog } from '../record.ts';

/** The sentence of a reason, with its day. */
export function useReasonText() {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  return ({ code, since }: { readonly code: HealthReasonCode; readonly since: string }): string =>
    t(`health.reasons.${code}`, { date: format.date(since) });
}

/** Parts of the page where what stands behind a reason is kept. */
const parts: Partial<Record<HealthReasonCode, string>> = {
  AGREEMENT_ENDING: '#agreements',
  AGREEMENT_ENDED: '#agreements',
  OBSTACLE_OPEN: '#obstacles',
  TASKS_OVERDUE: '#tasks',
};

interface HealthReasonProps {
  readonly partnership: PartnershipRecord;
  readonly reason: PartnershipRecord['health']['reasons'][number];
  readonly onOpen: (dialog: RecordDialog) => void;
}

/** A reason that leads to where it is met. */
export function HealthReason({ partnership, reason, onOpen }: HealthReasonProps) {
  const text = useReasonText()(reason);
  const page = { to: '/partnerships/$partnershipId', params: { partnershipId: partnership.id }, size: 'sm' } as const;
  switch (reason.code) {
    case 'NO_RECENT_CONTACT':
      return (
        <RouterAnchor {...page} search={{ show: 'INTERACTION' }}>
          {text}
        </RouterAnchor>
      );
    case 'FIGURES_DIFFER':
      return (
        <RouterAnchor {...page} search={{ tab: 'referrals' }}>
          {text}
        </RouterAnchor>
      );
    case 'FACTS_STALE':
      return (
        <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: partnership.initiative.id }} size="sm">
          {text}
        </RouterAnchor>
      );
    case 'REVIEW_OVERDUE':
      return partnership.viewerCan.edit ? (
        <Anchor component="button" type="button" size="sm" ta="start" onClick={() => onOpen('edit')}>
          {text}
        </Anchor>
      ) : (
        <Text size="sm">{text}</Text>
      );
    default:
      return (
        <Anchor href={parts[reason.code]} size="sm">
          {text}
        </Anchor>
      );
  }
}
