import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { RestoreEntryDocument, WithdrawEntryDocument } from '../log/log.operation.ts';
import { ReinstateAgreementDocument } from './agreement.operation.ts';
import type { AgreementDialog, AgreementRecord } from './agreement-record.ts';
import { EditAgreementDialog } from './edit-agreement-dialog.tsx';
import { SignAgreementDialog } from './sign-agreement-dialog.tsx';
import { TerminateAgreementDialog } from './terminate-agreement-dialog.tsx';

function Dialog({
  agreement,
  open,
  onClose,
}: {
  readonly agreement: AgreementRecord;
  readonly open: AgreementDialog;
  readonly onClose: () => void;
}) {
  switch (open) {
    case 'edit':
      return <EditAgreementDialog agreement={agreement} onClose={onClose} />;
    case 'sign.HOTLINE':
      return <SignAgreementDialog agreement={agreement} side="HOTLINE" onClose={onClose} />;
    case 'sign.PARTNER':
      return <SignAgreementDialog agreement={agreement} side="PARTNER" onClose={onClose} />;
    case 'terminate':
      return <TerminateAgreementDialog agreement={agreement} onClose={onClose} />;
  }
}

/** Taking an agreement back as a mistake, with the way back in the toast; and taking a termination back. */
function useAgreementChanges({ id, version }: AgreementRecord) {
  const { t } = useTranslation('agreements');
  const text = useRefusalText();
  const onError = (refusal: unknown) => toast(text(refusal));
  const entry = { input: { kind: 'AGREEMENT', id } } as const;
  const restore = useChange(RestoreEntryDocument, { onError, onSuccess: () => toast(t('reinstated')) });
  const withdraw = useChange(WithdrawEntryDocument, {
    onError,
    onSuccess: () => toast(t('withdrawn'), { undo: () => restore.mutate(entry) }),
  });
  const reinstate = useChange(ReinstateAgreementDocument, { onError, onSuccess: () => toast(t('reinstated')) });
  return {
    withdraw: () => withdraw.mutate(entry),
    reinstate: () => reinstate.mutate({ input: { id, version } }),
  };
}

/** What the viewer can do with one agreement. */
export function AgreementActs({ agreement }: { readonly agreement: AgreementRecord }) {
  const { t } = useTranslation('agreements');
  const { label } = useLabel();
  const [open, setOpen] = useState<AgreementDialog | undefined>();
  const { withdraw, reinstate } = useAgreementChanges(agreement);
  const { viewerCan, kind, hotlineSignedOn, partnerSignedOn, terminatedOn } = agreement;
  if (!viewerCan.edit) return null;
  const ended = terminatedOn != null;
  const signed = hotlineSignedOn != null && partnerSignedOn != null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('acts', { kind: label('agreementKind', kind) })}
          >
            <IconDots size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!ended && hotlineSignedOn == null && (
            <Menu.Item onClick={() => setOpen('sign.HOTLINE')}>{t('sign.HOTLINE')}</Menu.Item>
          )}
          {!ended && partnerSignedOn == null && (
            <Menu.Item onClick={() => setOpen('sign.PARTNER')}>{t('sign.PARTNER')}</Menu.Item>
          )}
          <Menu.Item onClick={() => setOpen('edit')}>{t('edit')}</Menu.Item>
          {signed && !ended && <Menu.Item onClick={() => setOpen('terminate')}>{t('terminate')}</Menu.Item>}
          {ended && <Menu.Item onClick={reinstate}>{t('reinstate')}</Menu.Item>}
          {viewerCan.withdraw && <Menu.Item onClick={withdraw}>{t('withdraw')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {open && <Dialog agreement={agreement} open={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
