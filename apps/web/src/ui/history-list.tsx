import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import { actsOf, type HistoryAct, type HistoryChange, type HistoryEvent } from '../lib/history-acts.ts';
import { useHistoryWords } from '../lib/history-words.ts';
import { FieldChanges } from './field-changes.tsx';
import styles from './history-list.module.css';

/** What a page offers beside one change, such as putting the old value back. */
export type ChangeAct = (event: HistoryEvent, change: HistoryChange) => ReactNode;

interface HistoryListProps {
  /** Latest first. */
  readonly events: readonly HistoryEvent[];
  readonly act?: ChangeAct;
}

/** The day in the reader's own zone, as `YYYY-MM-DD`. */
function localDay(instant: string): string {
  const at = new Date(instant);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function byDay(acts: readonly HistoryAct[]): [string, HistoryAct[]][] {
  const days = new Map<string, HistoryAct[]>();
  for (const act of acts) days.set(localDay(act.at), [...(days.get(localDay(act.at)) ?? []), act]);
  return [...days];
}

function Event({ event, act }: { readonly event: HistoryEvent; readonly act: ChangeAct | undefined }) {
  const { t } = useTranslation('history');
  const words = useHistoryWords();
  const said = { INSERT: 'added', UPDATE: 'updated', DELETE: 'removed', EXPORT: 'exported' } as const;
  return (
    <div className={styles.event}>
      <Text size="sm" fw={500} component="h4" mb={4}>
        {t(said[event.action], { what: words.record(event) })}
      </Text>
      {event.readable ? (
        <FieldChanges event={event} act={act && ((change) => act(event, change))} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('closed')}
        </Text>
      )}
    </div>
  );
}

/** How a record came to be what it is: by day, and within a day what each person did at once. */
export function HistoryList({ events, act }: HistoryListProps) {
  const { t } = useTranslation('history');
  const format = useFormat();
  return (
    <ol className={styles.days}>
      {byDay(actsOf(events)).map(([day, acts]) => (
        <li key={day} className={styles.day}>
          <Title order={3} className={styles.date ?? ''}>
            {format.date(day)}
          </Title>
          <ol className={styles.acts}>
            {acts.map(({ id, at, by, events: parts }) => (
              <li key={id} className={styles.act}>
                <div className={styles.head}>
                  <Text size="xs" c="dimmed">
                    {t('byAt', { by: by ?? t('product'), time: format.time(at) })}
                  </Text>
                </div>
                {parts.map((event) => (
                  <Event key={event.id} event={event} act={act} />
                ))}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
