import type { CampaignRole } from '@alongside/domain';
import { Modal, NativeSelect, SegmentedControl, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { type RecordOption, RecordPicker } from '../../ui/record-picker.tsx';
import { toast } from '../../ui/toast.tsx';
import type { CampaignRecord } from './campaign-record.ts';
import { AddCampaignParticipantDocument, ParticipantChoicesDocument } from './participant.operation.ts';

type Kind = 'hotline' | 'initiative';

/** Hotlines or initiatives that do not take part yet. */
function useChoices(campaign: CampaignRecord, kind: Kind) {
  const format = useFormat();
  const [search, setSearch] = useState('');
  const found = useRead(ParticipantChoicesDocument, { search: search || null, hotlines: kind === 'hotline' });
  const there = new Set(campaign.participants.map(({ hotline, initiative }) => hotline?.id ?? initiative?.id));
  const hotlines = (found.data?.hotlines?.edges ?? []).map(({ node }) => ({
    id: node.id,
    label: node.name,
    hint: node.country ? format.country(node.country.code) : undefined,
  }));
  const initiatives = (found.data?.initiatives?.edges ?? []).map(({ node }) => ({
    id: node.id,
    label: node.name,
    hint: format.list(node.countries.map(({ code }) => format.country(code))),
  }));
  const options = (kind === 'hotline' ? hotlines : initiatives).filter(({ id }) => !there.has(id));
  return { options, setSearch, loading: found.isFetching };
}

interface AddParticipantDialogProps {
  readonly campaign: CampaignRecord;
  readonly onClose: () => void;
}

/** Adds a hotline or an initiative of the registry to the campaign. */
export function AddParticipantDialog({ campaign, onClose }: AddParticipantDialogProps) {
  const { t } = useTranslation('campaigns');
  const { options: words, define } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const [id, setId] = useState(newId);
  const [kind, setKind] = useState<Kind>('hotline');
  const [chosen, setChosen] = useState<RecordOption | null>(null);
  const [role, setRole] = useState<CampaignRole>('PARTNER');
  const [tried, setTried] = useState(false);
  const choices = useChoices(campaign, kind);
  const add = useChange(AddCampaignParticipantDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('added', { name: chosen?.label }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    clear();
    if (!chosen) return;
    add.mutate({ input: { id, campaignId: campaign.id, role, [`${kind}Id`]: chosen.id } });
  };
  return (
    <Modal opened onClose={onClose} title={t('addParticipant')}>
      <form onSubmit={submit}>
        <Stack>
          <SegmentedControl
            aria-label={t('kind.label')}
            value={kind}
            data={(['hotline', 'initiative'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(value) => {
              setKind(value as Kind);
              setChosen(null);
              setId(newId());
            }}
          />
          <RecordPicker
            key={kind}
            label={t(`kind.${kind}`)}
            required
            autoFocus
            value={chosen}
            onChange={setChosen}
            options={choices.options}
            onSearch={choices.setSearch}
            loading={choices.loading}
            error={faults[`${kind}Id`] ?? (tried && !chosen ? t('chooseOne') : undefined)}
          />
          <NativeSelect
            label={t('role')}
            description={define('campaignRole', role)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={role}
            data={words('campaignRole')}
            onChange={(event) => setRole(event.currentTarget.value as CampaignRole)}
            error={faults['role']}
          />
          <FormFault text={general} />
          <FormActs submit={t('add')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
