import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { WithdrawEntryDocument } from './log/log.operation.ts';
import type { Entry } from './record.ts';

/** Takes back what was logged by mistake; asks first, because there is no way back from the screen. */
export function WithdrawEntry({ entry, title }: { readonly entry: Entry; readonly title: string }) {
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
