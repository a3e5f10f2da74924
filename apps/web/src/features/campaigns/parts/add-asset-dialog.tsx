import { languageCodes } from '@alongside/domain';
import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { CampaignRecord } from '../campaign-record.ts';
import { AddCampaignAssetDocument } from './part.operation.ts';

interface AddAssetDialogProps {
  readonly campaign: CampaignRecord;
  readonly onClose: () => void;
}

/** Links to something that the public is shown; the file itself stays where it is. */
export function AddAssetDialog({ campaign, onClose }: AddAssetDialogProps) {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<string | null>(campaign.languages[0] ?? null);
  const [url, setUrl] = useState('https://');
  const [confirmed, onConfirmed] = useState(false);
  const add = useChange(AddCampaignAssetDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('assetAdded'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    add.mutate({
      input: { id, campaignId: campaign.id, title, language: language ?? '', url, confirmedText: confirmed },
    });
  };
  const spoken = new Set(campaign.languages);
  const languages = languageCodes
    .map((value) => ({ value: value as string, label: format.language(value) }))
    .toSorted((a, b) => Number(spoken.has(b.value)) - Number(spoken.has(a.value)) || a.label.localeCompare(b.label));
  return (
    <Modal opened onClose={onClose} title={t('addAsset')}>
      <form onSubmit={submit}>
        <Stack>
          <SafeTextInput
            label={t('assetTitle')}
            required
            data-autofocus
            value={title}
            onChange={setTitle}
            error={faults['title']}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
          />
          <Select
            label={t('language')}
            searchable
            required
            value={language}
            data={languages}
            onChange={setLanguage}
            error={faults['language']}
          />
          <TextInput
            label={t('url')}
            description={t('urlHint')}
            required
            value={url}
            autoComplete="off"
            onChange={(event) => setUrl(event.currentTarget.value)}
            error={faults['url']}
          />
          <FormFault text={general} />
          <FormActs submit={t('add')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
