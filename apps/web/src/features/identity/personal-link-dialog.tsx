import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

export interface PersonalLink {
  readonly name: string;
  /** Path with the token behind `#`. */
  readonly path: string;
  readonly expiresAt: string;
}

/** Shows a personal link once, to be sent in a way that the administrator trusts. It cannot be read again later. */
export function PersonalLinkDialog({ link, onClose }: { readonly link: PersonalLink; readonly onClose: () => void }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const clipboard = useClipboard({ timeout: 3_000 });
  const address = new URL(link.path, location.origin).href;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('users.linkTitle', { name: link.name })}
      closeOnClickOutside={false}
    >
      <Stack>
        <Text size="sm">{t('users.linkText', { name: link.name, date: format.dateTime(link.expiresAt) })}</Text>
        <TextInput
          readOnly
          value={address}
          aria-label={t('users.linkTitle', { name: link.name })}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('users.done')}
          </Button>
          <Button
            data-autofocus
            leftSection={
              clipboard.copied ? (
                <IconCheck size="var(--al-icon-small)" aria-hidden />
              ) : (
                <IconCopy size="var(--al-icon-small)" aria-hidden />
              )
            }
            onClick={() => clipboard.copy(address)}
          >
            {t(clipboard.copied ? 'users.linkCopied' : 'users.linkCopy')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
