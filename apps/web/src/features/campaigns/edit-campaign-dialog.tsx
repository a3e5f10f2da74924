import { isAsking } from '@alongside/domain';
import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { EditCampaignDocument } from './campaign.operation.ts';
import type { CampaignRecord } from './campaign-record.ts';
import { PlanFields } from './plan-fields.tsx';
import { inputOf, planOf } from './plan-form.ts';

interface EditCampaignDialogProps {
  readonly campaign: CampaignRecord;
  readonly onClose: () => void;
}

/** Changes the plan; who has approved it is asked anew. */
export function EditCampaignDialog({ campaign, onClose }: EditCampaignDialogProps) {
  const { t } = useTranslation('campaigns');
  const edit = useEdit({
    table: 'campaigns',
    version: campaign.version,
    opened: planOf(campaign),
    document: EditCampaignDocument,
    input: (plan, { version, confirmedText }) => ({ id: campaign.id, version, ...inputOf(plan, confirmedText) }),
    onSaved: () => {
      onClose();
      toast(t('saved'));
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('editTitle')} size="lg">
      <form onSubmit={edit.submit}>
        <Stack>
          {isAsking(campaign.phase) && (
            <Text size="sm" c="dimmed">
              {t('editHint')}
            </Text>
          )}
          <PlanFields plan={edit.values} onChange={edit.set} faults={edit.faults} text={edit.text} />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          title: t('columns.title'),
          theme: t('facets.theme'),
          aim: t('aim'),
          audiences: t('facets.audience'),
          countries: t('facets.country'),
          languages: t('facets.language'),
          channels: t('channels'),
          startsOn: t('startsOn'),
          endsOn: t('endsOn'),
          sharing: t('sharing'),
        }}
      />
    </Modal>
  );
}
