import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useRecordPlace } from '../../lib/record-place.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { EntryActs } from './entry-acts.tsx';
import { entryIcon } from './entry-icon.ts';
import type { Entry } from './record.ts';
import styles from './timeline.module.css';
import { TimelineContent, useEntryTitle } from './timeline-content.tsx';

/** One thing that happened: what, when, who noted it, who may see it. */
export function TimelineEntry({ entry, partnershipId }: { readonly entry: Entry; readonly partnershipId: string }) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const format = useFormat();
  const title = useEntryTitle()(entry);
  const place = useRecordPlace<HTMLLIElement>(entry.id);
  const Icon = entryIcon(entry);
  const { happenedOn, referral, loggedBy, loggedAt, backdated, sharing } = entry;
  return (
    <li className={styles.entry} {...place}>
      <span className={styles.icon} data-kind={entry.kind}>
        <Icon size="var(--al-icon-small)" aria-hidden />
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <Text size="sm" fw={500} component="h3">
            {title}
          </Text>
          {happenedOn > today() && <StateBadge tone="calm" label={t('timeline.planned')} />}
          <Text size="xs" c="dimmed" component="span" className={styles.when ?? ''}>
            {referral ? format.month(referral.month) : format.date(happenedOn)}
          </Text>
        </div>
        <TimelineContent entry={entry} partnershipId={partnershipId} />
        <Text size="xs" c="dimmed">
          {[loggedBy, backdated && t('timeline.backdated', { date: format.date(loggedAt) }), label('sharing', sharing)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {(entry.viewerCan.edit || entry.viewerCan.withdraw) && <EntryActs entry={entry} title={title} />}
    </li>
  );
}
