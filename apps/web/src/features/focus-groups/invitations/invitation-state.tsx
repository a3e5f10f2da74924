import type { FocusGroupInvitationState } from '@alongside/domain';
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { StateBadge, type Tone } from '../../../ui/state-badge.tsx';
import type { Invitation } from './invitation-record.ts';

const tones: Readonly<Record<FocusGroupInvitationState, Tone>> = {
  DRAFT: 'attention',
  SENT: 'calm',
  ACCEPTED: 'good',
  TENTATIVE: 'calm',
  WAITING: 'calm',
  DECLINED: 'neutral',
  EXPIRED: 'neutral',
  CANCELLED: 'neutral',
};

/** What somebody replied, until when their seat is kept, and what the secretariat has to decide. */
export function InvitationState({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation('invitations');
  const { label, define } = useLabel();
  const format = useFormat();
  const { state, mailState, replyBy, tentativeUntil, repliedAt, declinedBecause, notedBy, offeredBecause, suggestion } =
    invitation;
  const lines = [
    state === 'SENT' && replyBy && t('replyBy', { at: format.dateTime(replyBy) }),
    state === 'TENTATIVE' && tentativeUntil && t('keptUntil', { at: format.dateTime(tentativeUntil) }),
    repliedAt &&
      state !== 'EXPIRED' &&
      t(notedBy ? 'notedAt' : 'repliedAt', { at: format.dateTime(repliedAt), by: notedBy }),
    state === 'DECLINED' && declinedBecause,
    offeredBecause && t('byHand.because', { because: offeredBecause }),
    state === 'SENT' && mailState && t('mail.state', { state: label('mailState', mailState) }),
  ].filter((line) => typeof line === 'string');
  return (
    <>
      <Group gap="xs">
        <StateBadge
          tone={tones[state]}
          label={label('focusGroupInvitationState', state)}
          hint={define('focusGroupInvitationState', state)}
        />
        {suggestion?.state === 'OPEN' && <StateBadge tone="attention" label={t('colleague.open')} />}
      </Group>
      {lines.map((line) => (
        <Text key={line} size="xs" c="dimmed">
          {line}
        </Text>
      ))}
    </>
  );
}
