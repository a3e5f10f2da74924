import { addDays, addMonths, type CivilDate } from '@alongside/shared';
import { Button, Group, Popover, Stack } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import { today } from '../lib/today.ts';
import { DateField } from './date-field.tsx';
import { Strip } from './strip.tsx';

interface AsOfProps {
  readonly day: CivilDate | undefined;
  readonly onChange: (day: string | undefined) => void;
}

interface AsOfPickerProps extends AsOfProps {
  /** What the page shows of that day, in one sentence. */
  readonly hint: string;
  /** Further days that people of this page ask about, with their names. */
  readonly days?: readonly { readonly name: string; readonly day: CivilDate }[];
}

interface AsOfMarkProps extends AsOfProps {
  /** What of the page is of that day, and what of today. */
  readonly meaning: string;
  /** How else the day can be told. */
  readonly choice?: ReactNode;
}

/** Days that people ask about: a month ago, the end of last year, a year ago. */
const usual = (now: CivilDate) => ({
  monthAgo: addMonths(now, -1),
  lastYear: `${Number(now.slice(0, 4)) - 1}-12-31`,
  yearAgo: addMonths(now, -12),
});

/** Chooses the past day as of which the page stands. */
export function AsOfPicker({ day, onChange, hint, days = [] }: AsOfPickerProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const now = today();
  const choose = (next: string | undefined) => {
    setOpened(false);
    onChange(next);
  };
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md" withinPortal opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={day ? 'light' : 'default'}
          leftSection={<IconHistory size="var(--al-icon-small)" aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {day ? t('pastDay.day', { date: format.date(day) }) : t('pastDay.choose')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" maw="18rem">
          <Group gap="xs">
            {Object.entries(usual(now)).map(([id, date]) => (
              <Button key={id} size="compact-xs" variant="default" onClick={() => choose(date)}>
                {t(`pastDay.${id as keyof ReturnType<typeof usual>}`)}
              </Button>
            ))}
            {days.map(({ name, day: date }) => (
              <Button key={date} size="compact-xs" variant="default" onClick={() => choose(date)}>
                {name}
              </Button>
            ))}
          </Group>
          <DateField
            label={t('pastDay.label')}
            description={hint}
            value={day ?? null}
            max={addDays(now, -1)}
            withinPopover
            onChange={(next) => next && choose(next)}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Says that a past day is shown and what of the page is of that day; leads back to today. */
export function AsOfMark({ day, onChange, meaning, choice }: AsOfMarkProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  if (!day) return null;
  return (
    <Strip
      acts={
        <>
          {choice}
          <Button size="compact-sm" variant="default" onClick={() => onChange(undefined)}>
            {t('pastDay.back')}
          </Button>
        </>
      }
    >
      <IconHistory size="var(--al-icon-small)" aria-hidden />{' '}
      <strong>{t('pastDay.day', { date: format.date(day) })}</strong> · {meaning}
    </Strip>
  );
}
