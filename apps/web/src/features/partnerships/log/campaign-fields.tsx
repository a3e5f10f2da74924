import type { CampaignRole, CampaignTheme } from '@alongside/domain';
import { Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { RecordPicker } from '../../../ui/record-picker.tsx';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { LogCampaignsDocument } from './log.operation.ts';
import type { CampaignDraft } from './log-draft.ts';

interface CampaignFieldsProps {
  /** The partner's. */
  readonly initiativeId: string | undefined;
  readonly value: CampaignDraft;
  readonly onChange: (value: CampaignDraft) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
}

/** Campaigns that the hotline leads and in which the partner does not take part yet. */
function CampaignPicker({ initiativeId, value, onChange, faults }: Omit<CampaignFieldsProps, 'text'>) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const [search, setSearch] = useState('');
  const asked = { search: search || null, initiativeId: initiativeId ?? '' };
  const found = useRead(LogCampaignsDocument, asked, { enabled: initiativeId !== undefined });
  const options = found.data?.campaigns.edges.map(({ node }) => ({
    id: node.id,
    label: node.title,
    hint: label('campaignPhase', node.phase),
  }));
  return (
    <RecordPicker
      label={t('log.campaign')}
      description={t('log.campaignHint')}
      required
      value={value.campaign}
      onChange={(campaign) => onChange({ ...value, campaign })}
      options={options ?? []}
      onSearch={setSearch}
      loading={found.isFetching}
      error={faults['campaignId'] ?? faults['initiativeId']}
    />
  );
}

/** The partner joins a campaign of the hotline, or both begin one; its page holds the rest. */
export function CampaignFields({ initiativeId, value, onChange, faults, text }: CampaignFieldsProps) {
  const { t } = useTranslation('partnerships');
  const { label, options, define } = useLabel();
  const set = (change: Partial<CampaignDraft>) => onChange({ ...value, ...change });
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('log.whichCampaign')}
        value={value.begins ? 'NEW' : 'THERE'}
        data={[
          { value: 'THERE', label: t('log.campaignThere') },
          { value: 'NEW', label: t('log.campaignNew') },
        ]}
        onChange={(which) => set({ begins: which === 'NEW' })}
      />
      {value.begins ? (
        <>
          <SafeTextInput
            label={t('log.title')}
            required
            value={value.title}
            onChange={(title) => set({ title })}
            error={faults['title']}
            {...text}
          />
          <Group grow align="start">
            <NativeSelect
              label={label('campaignColumn', 'THEME')}
              value={value.theme}
              data={options('campaignTheme')}
              onChange={(event) => set({ theme: event.currentTarget.value as CampaignTheme })}
              error={faults['theme']}
            />
            <DateField
              label={t('log.startsOn')}
              value={value.startsOn}
              clearable
              onChange={(startsOn) => set({ startsOn })}
              error={faults['startsOn']}
            />
          </Group>
        </>
      ) : (
        <>
          <CampaignPicker initiativeId={initiativeId} value={value} onChange={onChange} faults={faults} />
          <NativeSelect
            label={t('log.campaignRole')}
            description={define('campaignRole', value.role)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={value.role}
            data={options('campaignRole')}
            onChange={(event) => set({ role: event.currentTarget.value as CampaignRole })}
            error={faults['role']}
          />
        </>
      )}
      <Text size="xs" c="dimmed">
        {t('log.campaignNext')}
      </Text>
    </Stack>
  );
}
