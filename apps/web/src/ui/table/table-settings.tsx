import { Button, Checkbox, Popover, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import type { Density } from './use-table-memory.ts';

interface TableSettingsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly visibility: Readonly<Record<string, boolean>>;
  readonly onToggle: (column: Column<Row>) => void;
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}

/** The chooser of columns and row height; part of `DataTable`. */
export function TableSettings<Row>({ columns, visibility, onToggle, density, onDensity }: TableSettingsProps<Row>) {
  const { t } = useTranslation('ui');
  const choosable = columns.filter((column) => column.optional || column.hidden);
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md" withinPortal>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconColumns3 size="var(--al-icon-small)" aria-hidden />}
        >
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {choosable.map((column) => (
            <Checkbox
              key={column.id}
              size="xs"
              label={column.header}
              checked={visibility[column.id] ?? true}
              onChange={() => onToggle(column)}
            />
          ))}
          <Text size="xs" c="dimmed" id="density-label" mt={choosable.length > 0 ? 'xs' : 0}>
            {t('density')}
          </Text>
          <SegmentedControl
            size="xs"
            aria-labelledby="density-label"
            value={density}
            onChange={(value) => onDensity(value === 'comfortable' ? 'comfortable' : 'compact')}
            data={[
              { value: 'compact', label: t('compact') },
              { value: 'comfortable', label: t('comfortable') },
            ]}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
