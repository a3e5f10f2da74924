import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import type { Invitation } from './round-words.ts';
import { IssueSurveyLinkDocument } from './survey.operation.ts';

interface SurveyLinkDialogProps {
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

/** Makes the link by which a hotline answers and shows it once. */
export function SurveyLinkDialog({ invitation, onClose }: SurveyLinkDialogProps) {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  const clipboard = useClipboard({ timeout: 3_000 });
  const { general, take } = useFormFaults();
  const [id] = useState(newId);
  const issue = useChange(IssueSurveyLinkDocument, { onError: take });
  const issued = issue.data?.issueSurveyLink;
  const { hotline, link } = invitation;
  const address = issued ? new URL(issued.path, location.origin).href : '';
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('link.for', { hotline: hotline.name })}
      size="lg"
      closeOnClickOutside={!issued}
    >
      <Stack>
        <Text size="sm">
          {issued
            ? t('link.ready', { hotline: hotline.name, date: format.date(issued.expiresAt) })
            : t(link?.state === 'OPEN' ? 'link.replaces' : 'link.explained')}
        </Text>
        {issued && (
          <TextInput
            readOnly
            value={address}
            label={t('link.address')}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
        <FormFault text={general} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t(issued ? 'link.done' : 'cancel')}
          </Button>
          {issued ? (
            <Button
              data-autofocus
              leftSection={<Icon size="var(--al-icon-small)" aria-hidden />}
              onClick={() => clipboard.copy(address)}
            >
              {t(clipboard.copied ? 'link.copied' : 'link.copy')}
            </Button>
          ) : (
            <Button
              data-autofocus
              loading={issue.isPending}
              onClick={() => issue.mutate({ input: { id, invitationId: invitation.id } })}
            >
              {t('link.make')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
