import { ActionIcon, Anchor, CopyButton, Group, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import { Fact, FactList } from '../../ui/fact.tsx';
import { type InitiativeRecord, provenanceKey } from './fact-group.tsx';

type Channel = InitiativeRecord['channels'][number];

/** Where a click on the value leads: only ways that the reader's own programs open. */
function hrefOf({ kind, value }: Channel): string | undefined {
  if (kind === 'EMAIL') return `mailto:${value}`;
  if (kind === 'PHONE') return value.startsWith('+') ? `tel:${value.replace(/[^+\d]/g, '')}` : undefined;
  return /^https?:\/\//.test(value) ? value : undefined;
}

function ChannelValue({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('initiatives');
  const href = hrefOf(channel);
  return (
    <Group gap="xs" wrap="nowrap" align="center">
      {href ? (
        <Anchor
          href={href}
          size="sm"
          rel="noreferrer noopener"
          {...(href.startsWith('http') ? { target: '_blank' } : {})}
        >
          {channel.value}
        </Anchor>
      ) : (
        <Text size="sm">{channel.value}</Text>
      )}
      <CopyButton value={channel.value}>
        {({ copied, copy }) => (
          <Tooltip label={t(copied ? 'copied' : 'copy')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              onClick={copy}
              aria-label={t('copyValue', { value: channel.value })}
            >
              {copied ? (
                <IconCheck size="var(--al-icon-small)" aria-hidden />
              ) : (
                <IconCopy size="var(--al-icon-small)" aria-hidden />
              )}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  );
}

/** How the service can be reached; organisational channels only, never a person's. */
export function Channels({ initiative }: { readonly initiative: InitiativeRecord }) {
  const { channels, provenance: usual } = initiative;
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  if (channels.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noChannels')}
      </Text>
    );
  }
  return (
    <FactList>
      {channels.map((channel) => (
        <Fact
          key={channel.id}
          label={label('channelKind', channel.kind)}
          provenance={provenanceKey(channel.provenance) === provenanceKey(usual) ? undefined : channel.provenance}
        >
          <ChannelValue channel={channel} />
          {[channel.hours, channel.note, !channel.public && t('notPublic')].filter(Boolean).map((line) => (
            <Text key={String(line)} size="xs" c="dimmed">
              {line}
            </Text>
          ))}
        </Fact>
      ))}
    </FactList>
  );
}
