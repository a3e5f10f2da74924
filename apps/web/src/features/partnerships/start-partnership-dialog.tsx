import { partnershipLabelsFor } from '@alongside/domain';
import { Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intensity, SharingLabel } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { type RecordOption, RecordPicker } from '../../ui/record-picker.tsx';
import { toast } from '../../ui/toast.tsx';
import { AlreadyOpen, openOne } from './already-open.tsx';
import {
  InitiativeChoicesDocument,
  InitiativeToStartDocument,
  StartPartnershipDocument,
} from './start-partnership.operation.ts';

interface StartPartnershipDialogProps {
  readonly initiativeId?: string;
  readonly onClose: () => void;
}

type Choice = RecordOption & { readonly existing?: string | undefined };

/** Initiatives to choose from, and the one that the dialog was opened for. */
function useInitiativeChoice(initiativeId: string | undefined) {
  const format = useFormat();
  const [search, setSearch] = useState('');
  const [choice, setChoice] = useState<Choice | null>(null);
  const found = useRead(InitiativeChoicesDocument, { search: search || null });
  const preset = useRead(
    InitiativeToStartDocument,
    { id: initiativeId ?? '' },
    { enabled: initiativeId !== undefined },
  );
  const known = preset.data?.initiative;
  useEffect(() => {
    if (known) setChoice({ id: known.id, label: known.name, existing: known.myPartnership?.id });
  }, [known]);
  const options: Choice[] = (found.data?.initiatives.edges ?? []).map(({ node }) => ({
    id: node.id,
    label: node.name,
    hint: format.list(node.countries.map(({ code }) => format.country(code))),
    existing: node.myPartnership?.id,
  }));
  const choose = (option: RecordOption | null) => setChoice(options.find(({ id }) => id === option?.id) ?? null);
  return { choice, choose, options, setSearch, loading: found.isFetching };
}

/** Starts a partnership with an initiative of the registry; it opens as a prospect. */
export function StartPartnershipDialog({ initiativeId, onClose }: StartPartnershipDialogProps) {
  const { t } = useTranslation('partnerships');
  const { label, define, options: words } = useLabel();
  const { id: me, role } = useViewer();
  const navigate = useNavigate();
  const { faults, general, refusal, take, clear } = useFormFaults();
  const { choice, choose, options, setSearch, loading } = useInitiativeChoice(initiativeId);
  const [id] = useState(newId);
  const [tried, setTried] = useState(false);
  const [intensity, setIntensity] = useState<Intensity | ''>('');
  const [sharing, setSharing] = useState<SharingLabel>('AMBER');
  const [nextReviewOn, setNextReviewOn] = useState<string | null>(null);
  const start = useChange(StartPartnershipDocument, {
    onError: take,
    onSuccess: ({ startPartnership }) => {
      onClose();
      toast(t('started', { name: startPartnership.initiative.name }));
      void navigate({ to: '/partnerships/$partnershipId', params: { partnershipId: startPartnership.id } });
    },
  });
  // Known beforehand from the registry, or answered when a colleague was faster.
  const existing = choice?.existing ?? openOne(refusal);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    clear();
    if (!choice || existing) return;
    start.mutate({
      input: { id, initiativeId: choice.id, ownerId: me, intensity: intensity || null, sharing, nextReviewOn },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('start')}>
      <form onSubmit={submit}>
        <Stack>
          <RecordPicker
            label={t('initiative')}
            placeholder={t('chooseInitiative')}
            required
            autoFocus={!initiativeId}
            value={choice}
            onChange={(option) => {
              clear();
              choose(option);
            }}
            options={options}
            onSearch={setSearch}
            loading={loading}
            error={faults.initiativeId ?? (tried && !choice ? t('initiativeNeeded') : undefined)}
          />
          {existing && <AlreadyOpen partnershipId={existing} onClose={onClose} />}
          <Group grow align="start">
            <NativeSelect
              label={t('intensity')}
              value={intensity}
              data={[{ value: '', label: t('notYetKnown') }, ...words('intensity')]}
              onChange={(event) => setIntensity(event.currentTarget.value as Intensity | '')}
              error={faults.intensity}
            />
            <NativeSelect
              label={t('sharing')}
              description={define('sharing', sharing)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={sharing}
              data={partnershipLabelsFor(role).map((code) => ({ value: code, label: label('sharing', code) }))}
              onChange={(event) => setSharing(event.currentTarget.value as SharingLabel)}
              error={faults.sharing}
            />
          </Group>
          <DateField
            label={t('nextReview')}
            value={nextReviewOn}
            clearable
            shortcuts={false}
            onChange={setNextReviewOn}
            error={faults.nextReviewOn}
          />
          <Text size="xs" c="dimmed">
            {t('startHint')}
          </Text>
          <FormFault text={existing ? undefined : general} />
          <FormActs submit={t('start')} onCancel={onClose} busy={start.isPending} disabled={existing !== undefined} />
        </Stack>
      </form>
    </Modal>
  );
}
