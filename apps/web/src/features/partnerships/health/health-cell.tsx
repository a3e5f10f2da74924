import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HealthLevel, HealthReasonCode } from '../../../gql/graphql.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { HealthBadge } from '../../../ui/health-badge.tsx';
import { useReasonText } from './health-reason.tsx';

interface HealthCellProps {
  readonly health: {
    readonly level: HealthLevel;
    readonly computedLevel: HealthLevel;
    readonly reasons: readonly { readonly code: HealthReasonCode; readonly since: string }[];
  };
}

/** Health in a table: the level that counts, and below it the worst reason, or what a manager judged otherwise. */
export function HealthCell({ health: { level, computedLevel, reasons } }: HealthCellProps) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const text = useReasonText();
  const [worst] = reasons;
  const below =
    level !== computedLevel
      ? t('health.computed', { level: label('healthLevel', computedLevel) })
      : worst && text(worst);
  return (
    <>
      <HealthBadge level={level} />
      {below && (
        <Text size="xs" c="dimmed">
          {below}
        </Text>
      )}
    </>
  );
}
