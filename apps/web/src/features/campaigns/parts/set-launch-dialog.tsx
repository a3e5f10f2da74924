import { Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { CampaignRecord } from '../campaign-record.ts';
import { SetCampaignLaunchDocument } from './part.operation.ts';

interface SetLaunchDialogProps {
  readonly campaign: CampaignRecord;
  readonly onClose: () => void;
}

/** Says when the campaign goes live in a country, in the name of the own side. */
export function SetLaunchDialog({ campaign, onClose }: SetLaunchDialogProps) {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const { hotline } = useViewer();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const own = hotline?.country?.code;
  const [country, setCountry] = useState(
    campaign.countries.find((code) => code === own) ?? campaign.countries[0] ?? '',
  );
  const [goesLiveOn, setDay] = useState<string>(campaign.startsOn ?? today());
  const set = useChange(SetCampaignLaunchDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('launchSet', { country: format.country(country), date: format.date(goesLiveOn) }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    set.mutate({ input: { id, campaignId: campaign.id, country, goesLiveOn } });
  };
  return (
    <Modal opened onClose={onClose} title={t('setLaunch')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('launchHint')}
          </Text>
          <NativeSelect
            label={t('country')}
            value={country}
            data={campaign.countries.map((value) => ({ value, label: format.country(value) }))}
            onChange={(event) => setCountry(event.currentTarget.value)}
            error={faults['country']}
          />
          <DateField
            label={t('goesLiveOn')}
            required
            value={goesLiveOn}
            onChange={(value) => setDay(value ?? today())}
            error={faults['goesLiveOn']}
          />
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={set.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
