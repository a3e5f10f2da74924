import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconArrowRight, IconArrowsRightLeft, IconDots, IconMessage, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineKind } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { WithdrawEntryDocument } from './log/log.operation.ts';
import type { Entry } from './record.ts';
import styles from './timeline.module.css';
import { TimelineContent, useEntryTitle } from './timeline-content.tsx';

const icons: Record<TimelineKind, typeof IconUsers> = {
  INTERACTION: IconMessage,
  REFERRAL: IconArrowsRightLeft,
  ENGAGEMENT: IconUsers,
  STAGE_CHANGE: IconArrowRight,
};

function Withdraw({ entry, title }: { readonly entry: Entry; readonly title: string }) {
  const { t } = useTranslation('partnerships');
  const refusalText = useRefusalText();
  const [asking, setAsking] = useState(false);
  const withdraw = useChange(WithdrawEntryDocument, {
    onSuccess: () => toast(t('log.undone')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('timeline.acts', { title })}>
            <IconDots size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsking(true)}>{t('timeline.withdraw')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <ConfirmDialog
          title={t('timeline.withdrawTitle')}
          confirm={t('timeline.withdraw')}
          busy={withdraw.isPending}
          risk
          onConfirm={() =>
            withdraw.mutate({ input: { kind: entry.kind, id: entry.id } }, { onSettled: () => setAsking(false) })
          }
          onClose={() => setAsking(false)}
        >
          {t('timeline.withdrawText')}
        </ConfirmDialog>
      )}
    </>
  );
}

/** One thing that happened: what, when, who noted it, who may see it. */
export function TimelineEntry({ entry, partnershipId }: { readonly entry: Entry; readonly partnershipId: string }) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const format = useFormat();
  const title = useEntryTitle()(entry);
  const Icon = icons[entry.kind];
  const logged = entry.backdated ? t('timeline.backdated', { date: format.date(entry.loggedAt) }) : undefined;
  return (
    <li className={styles.entry}>
      <span className={styles.icon}>
        <Icon size="var(--al-icon-small)" aria-hidden />
      </span>
      <div className={styles.body}>
        <Text size="sm" fw={500}>
          {title}
        </Text>
        <TimelineContent entry={entry} partnershipId={partnershipId} />
        <Text size="xs" c="dimmed">
          {[format.date(entry.happenedOn), entry.loggedBy, logged, label('sharing', entry.sharing)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {entry.viewerCan.withdraw && <Withdraw entry={entry} title={title} />}
    </li>
  );
}
