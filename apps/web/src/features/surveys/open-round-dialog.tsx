import { addDays } from '@alongside/shared';
import { Checkbox, Group, Modal, NativeSelect, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { type Exclusions, InviteeList } from './invitee-list.tsx';
import { SurveyInviteesDocument } from './round.operation.ts';
import { OpenSurveyRoundDocument, SurveyVersionsDocument } from './survey.operation.ts';

/** Days for which a round is open, as research on surveys of organisations advises. */
const DAYS = 21;

/** The last minute of a day in the zone of the person who chooses it, as an instant. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:00`).toISOString();

/** Nine o'clock of a day in the same zone, or now where that is past. */
const startOf = (day: string): string => {
  const nine = new Date(`${day}T09:00:00`);
  return (nine.getTime() < Date.now() ? new Date() : nine).toISOString();
};

/** What the form of a new round holds, and how it is sent. */
function useNewRound(onDone: (id: string) => void) {
  const { name } = useViewer();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [confirmed, setConfirmed] = useState(false);
  const [form, setForm] = useState({
    title: '',
    opens: today() as string | null,
    closes: addDays(today(), DAYS) as string | null,
    chosen: '',
    signature: name as string | null,
    exclusions: {} as Exclusions,
  });
  const read = useRead(SurveyVersionsDocument, {});
  const versions = (read.data?.surveyVersions.edges ?? []).map(({ node }) => node).filter((each) => each.publishedAt);
  const surveyVersionId = form.chosen || (versions[0]?.id ?? '');
  const opensOn = form.opens ?? today();
  const invitees = useRead(SurveyInviteesDocument, { opensAt: new Date(`${opensOn}T12:00:00Z`).toISOString() });
  const open = useChange(OpenSurveyRoundDocument, {
    onError: take,
    onSuccess: ({ openSurveyRound }) => onDone(openSurveyRound.id),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    open.mutate({
      input: {
        id,
        title: form.title,
        surveyVersionId,
        opensAt: startOf(opensOn),
        closesAt: endOfDay(form.closes ?? today()),
        excluded: Object.entries(form.exclusions).map(([hotlineId, reason]) => ({ hotlineId, reason })),
        mailsSignature: form.signature,
        confirmedText: confirmed,
      },
    });
  };
  return {
    form,
    set: (change: Partial<typeof form>) => setForm((old) => ({ ...old, ...change })),
    versions,
    surveyVersionId,
    invitees: invitees.data?.surveyInvitees ?? [],
    faults,
    general,
    confirmation: { confirmed, onConfirmed: setConfirmed },
    submit,
    busy: open.isPending,
  };
}

/** Opens a round; who is asked is seen beforehand and frozen at that moment. */
export function OpenRoundDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['surveyRounds', 'surveys']);
  const navigate = useNavigate();
  const round = useNewRound((roundId) => void navigate({ to: '/surveys/$roundId', params: { roundId }, search: {} }));
  const { form, set, faults } = round;
  const reasonFault = Object.entries(faults).find(([field]) => field.startsWith('excluded.'))?.[1];
  return (
    <Modal opened onClose={onClose} title={t('surveys:open.act')} size="xl">
      <form onSubmit={round.submit}>
        <Stack>
          <SafeTextInput
            label={t('surveys:open.title')}
            value={form.title}
            required
            data-autofocus
            onChange={(title) => set({ title })}
            error={faults['title']}
            {...round.confirmation}
          />
          <NativeSelect
            label={t('surveys:open.version')}
            description={t('surveys:open.versionHint')}
            value={round.surveyVersionId}
            data={round.versions.map(({ id: value, title: name, number, key }) => ({
              value,
              label: t('surveys:open.versionOf', { title: name, number, key }),
            }))}
            onChange={(event) => set({ chosen: event.currentTarget.value })}
            error={faults['surveyVersionId']}
          />
          <Group grow align="flex-start" preventGrowOverflow={false}>
            <DateField
              label={t('open.first')}
              description={t('open.firstHint')}
              value={form.opens}
              onChange={(opens) => set({ opens })}
              min={today()}
              required
              error={faults['opensAt']}
            />
            <DateField
              label={t('surveys:open.closes')}
              description={t('surveys:open.closesHint')}
              value={form.closes}
              onChange={(closes) => set({ closes })}
              min={form.opens ?? today()}
              required
              error={faults['closesAt']}
            />
          </Group>
          <InviteeList
            invitees={round.invitees}
            exclusions={form.exclusions}
            onChange={(exclusions) => set({ exclusions })}
          />
          <Mails signature={form.signature} onChange={(signature) => set({ signature })} round={round} />
          <FormFault text={round.general ?? faults['hotlineIds'] ?? reasonFault} />
          <FormActs submit={t('surveys:open.submit')} onCancel={onClose} busy={round.busy} />
        </Stack>
      </form>
    </Modal>
  );
}

interface MailsProps {
  /** Null where nothing is mailed by itself. */
  readonly signature: string | null;
  readonly onChange: (signature: string | null) => void;
  readonly round: Pick<ReturnType<typeof useNewRound>, 'faults' | 'confirmation'>;
}

function Mails({ signature, onChange, round }: MailsProps) {
  const { t } = useTranslation(['surveyRounds', 'surveys']);
  const { name } = useViewer();
  return (
    <>
      <Checkbox
        label={t('open.mails')}
        description={t('open.mailsHint')}
        checked={signature !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? name : null)}
      />
      {signature !== null && (
        <SafeTextInput
          label={t('plan.signature')}
          description={t('plan.signatureHint')}
          value={signature}
          onChange={onChange}
          required
          error={round.faults['mailsSignature']}
          {...round.confirmation}
        />
      )}
    </>
  );
}
