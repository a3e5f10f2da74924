import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/de';
import { addDays } from '@alongside/shared';
import { Button, Group } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { parseTypedDate } from '../lib/parse-date.ts';
import { today } from '../lib/today.ts';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or `null` while nothing is chosen. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** The first and the last day that may be chosen. */
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
  readonly clearable?: boolean;
  readonly error?: string | undefined;
  readonly description?: string;
  readonly disabled?: boolean;
  /** Buttons for today and yesterday, for things that have just happened. */
  readonly shortcuts?: boolean;
  /** Inside a popover, which closes when something outside of it is pressed: the calendar then belongs to it. */
  readonly withinPopover?: boolean;
}

/** A civil date, typed as people write it (`22 nov`, `22.11.`, `today`, `-3`) or taken from the calendar. */
export function DateField({
  label,
  value,
  onChange,
  min,
  max,
  shortcuts = false,
  clearable = false,
  withinPopover = false,
  ...rest
}: DateFieldProps) {
  const { t, i18n } = useTranslation('ui');
  const now = today();
  const days = [
    { name: t('today'), date: now },
    { name: t('yesterday'), date: addDays(now, -1) },
  ];
  return (
    <div>
      <DateInput
        {...rest}
        label={label}
        value={value}
        onChange={onChange}
        clearable={clearable}
        clearButtonProps={{ 'aria-label': t('clearDate', { label }) }}
        valueFormat="D MMM YYYY"
        locale={i18n.language}
        {...(min === undefined ? {} : { minDate: min })}
        {...(max === undefined ? {} : { maxDate: max })}
        dateParser={(typed) => parseTypedDate(typed, now, i18n.language) ?? null}
        placeholder={t('dateHint')}
        previousLabel={t('previousMonth')}
        nextLabel={t('nextMonth')}
        leftSection={<IconCalendar size="var(--al-icon-small)" aria-hidden />}
        // A page that scrolls under a small screen would take the calendar away while somebody looks for a day.
        popoverProps={{ withinPortal: !withinPopover, hideDetached: false }}
      />
      {shortcuts && (
        <Group gap="xs" mt="xs">
          {days.map(({ name, date }) => (
            <Button
              key={date}
              size="compact-xs"
              variant={value === date ? 'light' : 'default'}
              aria-pressed={value === date}
              onClick={() => onChange(date)}
            >
              {name}
            </Button>
          ))}
        </Group>
      )}
    </div>
  );
}
