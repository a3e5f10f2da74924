import { partnershipLabelsFor } from '@alongside/domain';
import { Group, Modal, NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditPartnershipInput, Intensity, SharingLabel } from '../../gql/graphql.ts';
import { isRefusal } from '../../lib/api-refusal.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { toast } from '../../ui/toast.tsx';
import { EditConflict } from './edit-conflict.tsx';
import { PartnershipColleaguesDocument } from './partnership.operation.ts';
import { EditPartnershipDocument } from './partnership-change.operation.ts';
import { formOf } from './partnership-form.ts';
import type { PartnershipRecord } from './record.ts';

interface EditPartnershipDialogProps {
  readonly partnership: PartnershipRecord;
  readonly onClose: () => void;
}

/** The facts of a partnership that people keep: who looks after it, how close it is, who may see it. */
export function EditPartnershipDialog({ partnership, onClose }: EditPartnershipDialogProps) {
  const { t } = useTranslation('partnerships');
  const { label, options, define } = useLabel();
  const { role } = useViewer();
  const { faults, general, refusal, take, clear } = useFormFaults();
  const [form, setForm] = useState(() => formOf(partnership));
  const set = (change: Partial<EditPartnershipInput>) => setForm((old) => ({ ...old, ...change }));
  const colleagues = useRead(PartnershipColleaguesDocument, {});
  const edit = useChange(EditPartnershipDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('edited'));
    },
  });
  const send = (version = form.version) => {
    clear();
    edit.mutate({ input: { ...form, version, noAgreementReason: form.noAgreementReason?.trim() || null } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const owners = (colleagues.data?.users.edges ?? []).filter(({ node }) => node.role !== 'OBSERVER');
  const intensities = [{ value: '', label: t('notYetKnown') }, ...options('intensity')];
  return (
    <Modal opened onClose={onClose} title={t('editTitle')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Group grow align="start">
            <NativeSelect
              label={t('owner')}
              value={form.ownerId ?? ''}
              data={[
                { value: '', label: t('nobody') },
                ...owners.map(({ node }) => ({ value: node.id, label: node.name })),
              ]}
              onChange={(event) => set({ ownerId: event.currentTarget.value || null })}
              error={faults.ownerId}
            />
            <NativeSelect
              label={t('sharing')}
              description={define('sharing', form.sharing)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={form.sharing}
              data={partnershipLabelsFor(role).map((code) => ({ value: code, label: label('sharing', code) }))}
              onChange={(event) => set({ sharing: event.currentTarget.value as SharingLabel })}
              error={faults.sharing}
            />
          </Group>
          <Group grow align="start">
            <NativeSelect
              label={t('intensityNow')}
              value={form.intensity ?? ''}
              data={intensities}
              onChange={(event) => set({ intensity: (event.currentTarget.value || null) as Intensity | null })}
              error={faults.intensity}
            />
            <NativeSelect
              label={t('intensityTarget')}
              value={form.targetIntensity ?? ''}
              data={intensities}
              onChange={(event) => set({ targetIntensity: (event.currentTarget.value || null) as Intensity | null })}
              error={faults.targetIntensity}
            />
          </Group>
          <Group grow align="start">
            <DateField
              label={t('since')}
              value={form.since ?? null}
              clearable
              shortcuts={false}
              onChange={(since) => set({ since })}
              error={faults.since}
            />
            <DateField
              label={t('nextReview')}
              value={form.nextReviewOn ?? null}
              clearable
              shortcuts={false}
              onChange={(nextReviewOn) => set({ nextReviewOn })}
              error={faults.nextReviewOn}
            />
          </Group>
          <SafeTextArea
            label={t('noAgreementReason')}
            description={t('noAgreementReasonHint')}
            value={form.noAgreementReason ?? ''}
            onChange={(noAgreementReason) => set({ noAgreementReason })}
            confirmed={form.confirmedText ?? false}
            onConfirmed={(confirmedText) => set({ confirmedText })}
            error={faults.noAgreementReason}
          />
          <FormFault text={isRefusal(refusal, 'CONFLICT') ? undefined : general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.isPending} />
        </Stack>
      </form>
      {isRefusal(refusal, 'CONFLICT') && (
        <EditConflict
          form={form}
          current={refusal.params.current}
          busy={edit.isPending}
          onKeep={send}
          onClose={clear}
          onTake={onClose}
        />
      )}
    </Modal>
  );
}
