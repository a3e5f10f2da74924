import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ApiRefusal, isRefusal } from '../../lib/api-refusal.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';

/** The partnership that stands in the way, as a `CONFLICT` names it. */
export function openOne(refusal: ApiRefusal | undefined): string | undefined {
  const id = isRefusal(refusal, 'CONFLICT') ? refusal.params.current?.['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** One open partnership per hotline and initiative: leads to the one that exists. */
export function AlreadyOpen({
  partnershipId,
  onClose,
}: {
  readonly partnershipId: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('partnerships');
  return (
    <Text size="sm" role="status">
      {t('alreadyOpen')}{' '}
      <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId }} underline="always" onClick={onClose}>
        {t('openIt')}
      </RouterAnchor>
    </Text>
  );
}
