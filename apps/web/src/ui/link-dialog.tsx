import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { useFormat } from '../lib/format.ts';
import { newId } from '../lib/ids.ts';
import { useChange } from '../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from './form.tsx';

/** A link as it was issued. */
interface Issued {
  readonly path: string;
  readonly expiresAt: string;
}

/** What the dialog knows of the link that is to be made. */
export interface LinkToMake {
  /** Made once, so that a second try is the same request. */
  readonly id: string;
  readonly recipient: string;
  readonly confirmedText: boolean;
}

interface IssuedLinkProps {
  readonly text: string;
  readonly path: string;
  readonly onClose: () => void;
}

/** A link that has just been made, shown this once. */
export function IssuedLink({ text, path, onClose }: IssuedLinkProps) {
  const { t } = useTranslation('ui');
  const clipboard = useClipboard({ timeout: 3_000 });
  const address = new URL(path, location.origin).href;
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <Stack>
      <Text size="sm">{text}</Text>
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
          {t(clipboard.copied ? 'copied' : 'copy')}
        </Button>
      </Group>
    </Stack>
  );
}

interface LinkDialogProps<R, V> {
  readonly title: string;
  /** What its holder can do. */
  readonly text: string;
  /** The link that there is already, if any. */
  readonly present: { readonly recipient: string; readonly state: string } | null | undefined;
  /** Until when it works, in words: “until 3 Jan 2027, or until …”. */
  readonly until: (date: string) => string;
  /** The operation that issues it. */
  readonly document: TypedDocumentString<R, V>;
  readonly variables: (link: LinkToMake) => V;
  readonly issued: (data: R) => Issued;
  /** Fields above the recipient, and what the API says of them. */
  readonly fields?: (faults: Readonly<Record<string, string>>) => ReactNode;
  readonly onClose: () => void;
}

/** Makes a personal link for somebody without an account and shows it, to be sent in a way that both trust. */
export function LinkDialog<R, V>({ title, text, present, until, onClose, ...act }: LinkDialogProps<R, V>) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [recipient, setRecipient] = useState(present?.recipient ?? '');
  const [confirmed, setConfirmed] = useState(false);
  const issue = useChange(act.document, { onError: take });
  const issued = issue.data && act.issued(issue.data);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    // A second look at what the guard asked about is the second press of the button.
    issue.mutate(act.variables({ id, recipient, confirmedText: confirmed }));
    setConfirmed(true);
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={!issued}>
      {issued ? (
        <IssuedLink
          text={t('link.ready', { recipient, until: until(format.date(issued.expiresAt)) })}
          path={issued.path}
          onClose={onClose}
        />
      ) : (
        <form onSubmit={submit}>
          <Stack>
            <Text size="sm" c="dimmed">
              {present?.state === 'OPEN' ? t('link.renewText') : text}
            </Text>
            {act.fields?.(faults)}
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
