import { Modal, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { StartCampaignDocument } from './campaign.operation.ts';
import { PlanFields } from './plan-fields.tsx';
import { emptyPlan, inputOf } from './plan-form.ts';

/** Writes the idea of a campaign down; nobody is asked anything yet. */
export function StartCampaignDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('campaigns');
  const { hotline } = useViewer();
  const navigate = useNavigate();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [plan, setPlan] = useState(() => emptyPlan(hotline?.country?.code ?? null, []));
  const [confirmed, onConfirmed] = useState(false);
  const start = useChange(StartCampaignDocument, {
    onError: take,
    onSuccess: ({ startCampaign }) => {
      toast(t('started'));
      void navigate({ to: '/campaigns/$campaignId', params: { campaignId: startCampaign.id }, search: {} });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    start.mutate({ input: { id, ...inputOf(plan, confirmed) } });
  };
  return (
    <Modal opened onClose={onClose} title={t('start')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <PlanFields
            plan={plan}
            onChange={(change) => setPlan((old) => ({ ...old, ...change }))}
            faults={faults}
            text={{ confirmed, onConfirmed }}
          />
          <Text size="xs" c="dimmed">
            {t('startHint')}
          </Text>
          <FormFault text={general} />
          <FormActs submit={t('start')} onCancel={onClose} busy={start.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
