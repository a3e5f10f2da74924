import { VisuallyHidden } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryChange, HistoryEvent } from '../lib/history-acts.ts';
import { useHistoryWords } from '../lib/history-words.ts';
import styles from './field-changes.module.css';

interface FieldChangesProps {
  readonly event: HistoryEvent;
  /** What can be done with one change, at the right of it. */
  readonly act?: ((change: HistoryChange) => ReactNode) | undefined;
}

/** A new or removed record: its values in a running line, for nothing is to be compared. */
function Values({ event }: { readonly event: HistoryEvent }) {
  const { t } = useTranslation('history');
  const words = useHistoryWords();
  const { table, action, changes } = event;
  return (
    <dl className={styles.line} data-gone={action === 'DELETE' || undefined}>
      {words
        .ordered(table, changes)
        .filter(({ field }) => !words.isTitle(table, field))
        .map(({ field, before, after }) => (
          <div key={field} className={styles.pair}>
            <dt className={styles.label}>{words.field(field)}</dt>
            <dd className={styles.values}>
              {words.tells(table, field)
                ? words.value(table, field, action === 'DELETE' ? before : after)
                : t('changed')}
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** What was there, what is there now. Day and reason of a stage change join it, where nothing was before. */
function Comparison({ event, change }: { readonly event: HistoryEvent; readonly change: HistoryChange }) {
  const { t } = useTranslation('history');
  const words = useHistoryWords();
  const { table } = event;
  const { field, before, after } = change;
  if (!words.tells(table, field)) return t('changed');
  const now = words.value(table, field, after);
  if (table === 'partnerships' && (field === 'effective_on' || field === 'reason')) return now;
  return (
    <>
      <span className={styles.before}>{words.value(table, field, before)}</span>
      <IconArrowNarrowRight className={styles.arrow} size="1rem" aria-hidden />
      <VisuallyHidden>{t('becomes')} </VisuallyHidden>
      {now}
    </>
  );
}

/** The fields of one changed record, in words. */
export function FieldChanges({ event, act }: FieldChangesProps) {
  const words = useHistoryWords();
  if (event.changes.length === 0) return null;
  if (event.action !== 'UPDATE') return <Values event={event} />;
  return (
    <dl className={styles.list}>
      {words.ordered(event.table, event.changes).map((change) => (
        <div key={change.field} className={styles.change}>
          <dt className={styles.label}>{words.field(change.field)}</dt>
          <dd className={styles.values}>
            <Comparison event={event} change={change} />
          </dd>
          {act && <dd className={styles.act}>{act(change)}</dd>}
        </div>
      ))}
    </dl>
  );
}
