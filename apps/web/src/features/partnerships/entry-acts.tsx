import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { CorrectEntry } from './corrections/correct-entry.tsx';
import { RestoreEntryDocument, WithdrawEntryDocument } from './log/log.operation.ts';
import type { Entry } from './record.ts';

/** Puts right what was logged, or takes it back; the toast puts it back. */
export function EntryActs({ entry, title }: { readonly entry: Entry; readonly title: string }) {
  const { t } = useTranslation('partnerships');
  const refusalText = useRefusalText();
  const [correcting, setCorrecting] = useState(false);
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const input = { kind: entry.kind, id: entry.id };
  const restore = useChange(RestoreEntryDocument, { onError, onSuccess: () => toast(t('timeline.restored')) });
  const withdraw = useChange(WithdrawEntryDocument, {
    onError,
    onSuccess: () => toast(t('timeline.withdrawn'), { undo: () => restore.mutate({ input }) }),
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
          {entry.viewerCan.edit && <Menu.Item onClick={() => setCorrecting(true)}>{t('timeline.correct')}</Menu.Item>}
          {entry.viewerCan.withdraw && (
            <Menu.Item disabled={withdraw.isPending} onClick={() => withdraw.mutate({ input })}>
              {t('timeline.withdraw')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {correcting && <CorrectEntry entry={entry} onClose={() => setCorrecting(false)} />}
    </>
  );
}
