import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useChange } from '../../../lib/query.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import styles from '../referral-grid.module.css';
import { RevokePersonalLinkDocument } from '../reviews/review.operation.ts';
import type { MonthRow } from './figure.ts';

interface MonthRequestProps {
  readonly row: MonthRow;
  readonly canAsk: boolean;
  readonly onAsk: () => void;
}

/** Whether the partner was asked for this month's figures by link, and what can be done with that link. */
export function MonthRequest({ row, canAsk, onAsk }: MonthRequestProps) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const refusalText = useRefusalText();
  const revoke = useChange(RevokePersonalLinkDocument, {
    onSuccess: () => toast(t('revoked')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const { link, answeredAt } = row.request ?? {};
  if (!link) return null;
  const open = link.state === 'OPEN';
  const state = answeredAt ? t('answered') : t(open ? 'asked' : 'expired');
  const full = answeredAt
    ? t('answeredFull', { date: format.dateTime(answeredAt) })
    : t(open ? 'askedFull' : 'expiredFull', { recipient: link.recipient, date: format.date(link.expiresAt) });
  const shown = (
    <span className={styles.partner}>
      <IconLink size="var(--al-icon-small)" aria-hidden /> {state}
    </span>
  );
  if (!canAsk) return <div>{shown}</div>;
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <UnstyledButton
          className={styles.partnerAct ?? ''}
          aria-label={t('stateOf', { month: format.month(row.month), state })}
        >
          {shown}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Text size="xs" c="dimmed" p="xs" maw="18rem">
          {full}
        </Text>
        <Menu.Item onClick={onAsk}>{t('renew')}</Menu.Item>
        {open && link.viewerCan.revoke && (
          <Menu.Item onClick={() => revoke.mutate({ input: { id: link.id } })}>{t('revoke')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
