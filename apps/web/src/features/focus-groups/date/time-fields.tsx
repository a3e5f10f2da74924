import { ActionIcon, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { allZones } from '../../../lib/zones.ts';
import { DateField } from '../../../ui/date-field.tsx';
import styles from './date.module.css';

/** A moment as a form holds it. */
export interface TimeEntry {
  readonly id: string;
  readonly day: string | null;
  readonly time: string;
}

export const newTime = (day: string | null = null, time = '14:00'): TimeEntry => ({ id: newId(), day, time });

/** As the API takes it; what is not filled in yet is refused there beside its field. */
export const typedOf = ({ day, time }: Pick<TimeEntry, 'day' | 'time'>): string => `${day ?? ''}T${time}`;

interface TimeListProps {
  readonly times: readonly TimeEntry[];
  readonly onChange: (times: readonly TimeEntry[]) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** Several moments, each a day and a time. */
export function TimeList({ times, onChange, faults }: TimeListProps) {
  const { t } = useTranslation('sessions');
  const put = (id: string, change: Partial<TimeEntry>) =>
    onChange(times.map((each) => (each.id === id ? { ...each, ...change } : each)));
  return (
    <Stack gap="sm">
      {times.map((entry, place) => (
        <div key={entry.id} className={styles.time}>
          <DateField
            label={t('poll.day', { place: place + 1 })}
            value={entry.day}
            onChange={(day) => put(entry.id, { day })}
            error={faults[`options.${String(place)}.at`]}
          />
          <TextInput
            type="time"
            label={t('poll.time', { place: place + 1 })}
            value={entry.time}
            onChange={(event) => put(entry.id, { time: event.currentTarget.value })}
          />
          {times.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              mb={4}
              aria-label={t('poll.dropTime', { place: place + 1 })}
              onClick={() => onChange(times.filter(({ id }) => id !== entry.id))}
            >
              <IconTrash size="var(--al-icon-small)" aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          size="xs"
          onClick={() => onChange([...times, newTime(times.at(-1)?.day, times.at(-1)?.time)])}
        >
          {t('poll.oneMore')}
        </Button>
      </Group>
    </Stack>
  );
}

interface ZoneFieldProps {
  readonly value: string;
  readonly onChange: (zone: string) => void;
  readonly label: string;
  readonly description?: string;
  readonly error?: string | undefined;
}

/** An IANA time zone, by its name. */
export function ZoneField({ value, onChange, ...rest }: ZoneFieldProps) {
  const zones = useMemo(() => allZones(value), [value]);
  return (
    <Select
      {...rest}
      searchable
      allowDeselect={false}
      limit={60}
      value={value}
      data={zones}
      onChange={(zone) => zone && onChange(zone)}
    />
  );
}
