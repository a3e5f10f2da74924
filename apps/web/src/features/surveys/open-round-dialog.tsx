import { addDays } from '@alongside/shared';
import { Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { OpenSurveyRoundDocument, SurveyVersionsDocument } from './survey.operation.ts';

/** Days for which a round is open, as research on surveys of organisations advises. */
const DAYS = 21;

/** The last minute of a day in the zone of the person who chooses it, as an instant. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:00`).toISOString();

/** Opens a round over all hotlines of the registry; who is asked is frozen at that moment. */
export function OpenRoundDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('surveys');
  const navigate = useNavigate();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const [closes, setCloses] = useState<string | null>(() => addDays(today(), DAYS));
  const [chosen, setChosen] = useState('');
  const read = useRead(SurveyVersionsDocument, {});
  const versions = (read.data?.surveyVersions.edges ?? []).map(({ node }) => node).filter((each) => each.publishedAt);
  const surveyVersionId = chosen || (versions[0]?.id ?? '');
  const open = useChange(OpenSurveyRoundDocument, {
    onError: take,
    onSuccess: ({ openSurveyRound }) =>
      void navigate({ to: '/surveys/$roundId', params: { roundId: openSurveyRound.id }, search: {} }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const opensAt = new Date().toISOString();
    open.mutate({ input: { id, title, surveyVersionId, opensAt, closesAt: endOfDay(closes ?? today()) } });
  };
  return (
    <Modal opened onClose={onClose} title={t('open.act')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('open.title')}
            value={title}
            required
            data-autofocus
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={faults['title']}
          />
          <NativeSelect
            label={t('open.version')}
            description={t('open.versionHint')}
            value={surveyVersionId}
            data={versions.map(({ id: value, title: name, number, key }) => ({
              value,
              label: t('open.versionOf', { title: name, number, key }),
            }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
            error={faults['surveyVersionId']}
          />
          <DateField
            label={t('open.closes')}
            description={t('open.closesHint')}
            value={closes}
            onChange={setCloses}
            min={today()}
            required
            error={faults['closesAt']}
          />
          <Text size="sm" c="dimmed">
            {t('open.frozen')}
          </Text>
          <FormFault text={general} />
          <FormActs submit={t('open.submit')} onCancel={onClose} busy={open.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
