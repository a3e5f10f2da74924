import { partnershipLabelsFor } from '@alongside/domain';
import { Group, Modal, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Intensity, SharingLabel } from '../../gql/graphql.ts';
import { useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { toast } from '../../ui/toast.tsx';
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
  const colleagues = useRead(PartnershipColleaguesDocument, {});
  const { id, version, confirmedText: _, ...opened } = formOf(partnership);
  const edit = useEdit({
    table: 'partnerships',
    version,
    opened,
    document: EditPartnershipDocument,
    input: ({ noAgreementReason, ...values }, start) => ({
      id,
      ...values,
      ...start,
      noAgreementReason: noAgreementReason?.trim() || null,
    }),
    onSaved: () => {
      onClose();
      toast(t('edited'));
    },
  });
  const { values: form, set, faults } = edit;
  const owners = (colleagues.data?.users.edges ?? [])
    .filter(({ node }) => node.role !== 'OBSERVER')
    .map(({ node }) => ({ value: node.id, label: node.name }));
  const intensities = [{ value: '', label: t('notYetKnown') }, ...options('intensity')];
  return (
    <Modal opened onClose={onClose} title={t('editTitle')} size="lg">
      <form onSubmit={edit.submit}>
        <Stack>
          <Group grow align="start">
            <NativeSelect
              label={t('owner')}
              value={form.ownerId ?? ''}
              data={[{ value: '', label: t('nobody') }, ...owners]}
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
            {...edit.text}
            error={faults.noAgreementReason}
          />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          ownerId: { label: t('owner'), options: owners },
          sharing: t('sharing'),
          intensity: t('intensityNow'),
          targetIntensity: t('intensityTarget'),
          since: t('since'),
          nextReviewOn: t('nextReview'),
          noAgreementReason: t('noAgreementReason'),
        }}
      />
    </Modal>
  );
}
