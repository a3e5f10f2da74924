import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconSnowflake } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FreezeReportDocument, RemoveReportDraftDocument } from './prevention.operation.ts';
import type { ReportDraftRecord, ReportEdit } from './use-report-form.ts';

interface DraftActsProps {
  readonly draft: ReportDraftRecord;
  readonly edit: ReportEdit;
}

/** What is done with a report in the making as a whole: freezing it, or taking it away. */
export function DraftActs({ draft, edit }: DraftActsProps) {
  const { t } = useTranslation('prevention');
  const navigate = useNavigate();
  const refusalText = useRefusalText();
  const [freezing, setFreezing] = useState(false);
  const [editionId] = useState(newId);
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const freeze = useChange(FreezeReportDocument, {
    onSuccess: ({ freezeReport }) => {
      toast(t('freeze.done'));
      void navigate({ to: '/reports/prevention/$editionId', params: { editionId: freezeReport.id } });
    },
    onError: (refusal) => {
      setFreezing(false);
      onError(refusal);
    },
  });
  const restore = useChange(RemoveReportDraftDocument, { onSuccess: () => toast(t('remove.undone')), onError });
  const remove = useChange(RemoveReportDraftDocument, {
    onSuccess: () => {
      void navigate({ to: '/reports/prevention' });
      toast(t('remove.done'), { undo: () => restore.mutate({ input: { id: draft.id, removed: false } }) });
    },
    onError,
  });
  return (
    <>
      <Button
        leftSection={<IconSnowflake size="var(--al-icon-small)" aria-hidden />}
        disabled={edit.dirty}
        title={edit.dirty ? t('freeze.saveFirst') : ''}
        onClick={() => setFreezing(true)}
      >
        {t('freeze.open')}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size="input-sm" aria-label={t('moreActs')}>
            <IconDots size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => remove.mutate({ input: { id: draft.id, removed: true } })}>
            {t('remove.act')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {freezing && (
        <ConfirmDialog
          title={t('freeze.title')}
          confirm={t('freeze.open')}
          busy={freeze.isPending}
          onConfirm={() => freeze.mutate({ input: { id: editionId, draftId: draft.id, version: edit.version } })}
          onClose={() => setFreezing(false)}
        >
          {t('freeze.text')}
        </ConfirmDialog>
      )}
    </>
  );
}
