import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { today } from '../../lib/today.ts';
import { StateBadge } from '../../ui/state-badge.tsx';

/** The day of the next review, marked once it has passed. */
export function ReviewDate({ on }: { readonly on: string }) {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const date = format.date(on);
  if (on >= today()) return date;
  return (
    <Group gap="xs" component="span">
      {date}
      <StateBadge tone="attention" label={t('overdue')} />
    </Group>
  );
}
