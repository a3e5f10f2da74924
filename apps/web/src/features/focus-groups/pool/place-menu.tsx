import { ActionIcon, Menu, Modal, Stack } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { PlaceCandidateDocument } from '../focus-group.operation.ts';
import type { PoolCandidate } from '../focus-group-record.ts';

interface OfCandidate {
  readonly candidate: PoolCandidate;
}

function ExcludeDialog({
  candidate: { id, version, name, role },
  onClose,
}: OfCandidate & { readonly onClose: () => void }) {
  const { t } = useTranslation('focusGroups');
  const [reason, setReason] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const place = useChange(PlaceCandidateDocument, { onSuccess: onClose, onError: take });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const input = { id, version, mustInclude: false, excludedBecause: reason, confirmedText: confirmed };
    place.mutate({ input });
  };
  return (
    <Modal opened onClose={onClose} title={t('excludeOne', { who: name ?? role })}>
      <form onSubmit={submit}>
        <Stack>
          <SafeTextInput
            label={t('reason')}
            description={t('excludeHint')}
            required
            data-autofocus
            value={reason}
            onChange={setReason}
            error={faults['excludedBecause']}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
          />
          <FormFault text={general} />
          <FormActs submit={t('exclude')} onCancel={onClose} busy={place.isPending} disabled={reason.trim() === ''} />
        </Stack>
      </form>
    </Modal>
  );
}

/** What can be done with somebody of the pool. */
export function PlaceMenu({ candidate, onEdit }: OfCandidate & { readonly onEdit: () => void }) {
  const { t } = useTranslation('focusGroups');
  const text = useRefusalText();
  const [excluding, setExcluding] = useState(false);
  const place = useChange(PlaceCandidateDocument, { onError: (refusal) => toast(text(refusal)) });
  const { id, version, name, role, mustInclude, excludedBecause } = candidate;
  const put = (must: boolean) => place.mutate({ input: { id, version, mustInclude: must, excludedBecause: null } });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('candidate.acts', { who: name ?? role })}>
            <IconDots size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onEdit}>{t('edit')}</Menu.Item>
          {mustInclude || excludedBecause ? (
            <Menu.Item onClick={() => put(false)}>
              {t(mustInclude ? 'candidate.letLot' : 'candidate.takeBack')}
            </Menu.Item>
          ) : (
            <>
              <Menu.Item onClick={() => put(true)}>{t('candidate.name')}</Menu.Item>
              <Menu.Item onClick={() => setExcluding(true)}>{t('candidate.exclude')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {excluding && <ExcludeDialog candidate={candidate} onClose={() => setExcluding(false)} />}
    </>
  );
}
