import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import type { Participant } from './campaign-record.ts';
import { IssueCampaignLinkDocument } from './participant.operation.ts';

interface IssuedProps {
  readonly recipient: string;
  readonly address: string;
  readonly until: string;
  readonly onClose: () => void;
}

/** The link, shown this once. */
function Issued({ recipient, address, until, onClose }: IssuedProps) {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const clipboard = useClipboard({ timeout: 3_000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <Stack>
      <Text size="sm">{t('link.ready', { recipient, date: format.date(until) })}</Text>
      <TextInput readOnly value={address} label={t('link.address')} onFocus={(event) => event.currentTarget.select()} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('link.done')}
        </Button>
        <Button
          data-autofocus
          leftSection={<Icon size="var(--al-icon-small)" aria-hidden />}
          onClick={() => clipboard.copy(address)}
        >
          {t(clipboard.copied ? 'link.copied' : 'link.copy')}
        </Button>
      </Group>
    </Stack>
  );
}

interface IssueCampaignLinkDialogProps {
  readonly participant: Participant;
  readonly onClose: () => void;
}

/** Makes a personal link by which an initiative answers, and shows it, to be sent in a way that both trust. */
export function IssueCampaignLinkDialog({ participant, onClose }: IssueCampaignLinkDialogProps) {
  const { t } = useTranslation('campaigns');
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [recipient, setRecipient] = useState(participant.link?.recipient ?? '');
  const [confirmed, setConfirmed] = useState(false);
  const issue = useChange(IssueCampaignLinkDocument, { onError: take });
  const issued = issue.data?.issueCampaignLink;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    // A second look at what the guard asked about is the second press of the button.
    issue.mutate({ input: { id, participantId: participant.id, recipient, confirmedText: confirmed } });
    setConfirmed(true);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('link.ask', { name: participant.name })}
      size="lg"
      closeOnClickOutside={!issued}
    >
      {issued ? (
        <Issued
          recipient={recipient}
          address={new URL(issued.path, location.origin).href}
          until={issued.expiresAt}
          onClose={onClose}
        />
      ) : (
        <form onSubmit={submit}>
          <Stack>
            <Text size="sm" c="dimmed">
              {t(participant.link?.state === 'OPEN' ? 'link.renewText' : 'link.text')}
            </Text>
            <TextInput
              label={t('link.recipient')}
              description={t('link.recipientHint')}
              value={recipient}
              required
              data-autofocus
              onChange={(event) => {
                setRecipient(event.currentTarget.value);
                setConfirmed(false);
              }}
              error={faults['recipient']}
            />
            <FormFault text={general} />
            <FormActs submit={t('link.make')} onCancel={onClose} busy={issue.isPending} />
          </Stack>
        </form>
      )}
    </Modal>
  );
}
