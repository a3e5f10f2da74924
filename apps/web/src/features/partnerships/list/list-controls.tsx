import { viewLayouts } from '@alongside/domain';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/vocabulary.ts';
import { type PartnershipListSearch, partnershipOrders } from '../partnership.search.ts';

interface LayoutSwitchProps {
  readonly board: boolean;
  readonly onChange: (layout: 'BOARD' | undefined) => void;
}

export function LayoutSwitch({ board, onChange }: LayoutSwitchProps) {
  const { t } = useTranslation('partnerships');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('layout')}
      value={board ? 'BOARD' : 'TABLE'}
      data={viewLayouts.codes.map((value) => ({ value, label: t(`layouts.${value}`) }))}
      onChange={(value) => onChange(value === 'BOARD' ? 'BOARD' : undefined)}
    />
  );
}

interface OrderSelectProps {
  readonly value: PartnershipListSearch['order'];
  readonly onChange: (order: PartnershipListSearch['order']) => void;
}

/** The order inside the columns of the board; a table is ordered by its headings. */
export function OrderSelect({ value, onChange }: OrderSelectProps) {
  const { t } = useTranslation('partnerships');
  return (
    <NativeSelect
      size="xs"
      aria-label={t('orderBy')}
      value={value ?? 'UPDATED'}
      data={partnershipOrders
        .filter((order) => order !== 'STAGE')
        .map((order) => ({ value: order, label: t(`orders.${order}`) }))}
      onChange={({ currentTarget }) => onChange(partnershipOrders.find((order) => order === currentTarget.value))}
    />
  );
}

interface GroupingSelectProps {
  readonly value: string | undefined;
  readonly onChange: (group: string | undefined) => void;
}

export function GroupingSelect({ value, onChange }: GroupingSelectProps) {
  const { t } = useTranslation('partnerships');
  const { options } = useLabel();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('groupBy')}
      value={value ?? ''}
      data={[
        { value: '', label: t('ungrouped') },
        ...options('grouping').map((option) => ({ ...option, label: t('groupedBy', { what: option.label }) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}
