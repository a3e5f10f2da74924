import type { MailState } from '@alongside/domain';
import { useLabel } from '../../lib/vocabulary.ts';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';

const tones: Readonly<Record<MailState, Tone>> = {
  QUEUED: 'calm',
  SENDING: 'calm',
  SENT: 'good',
  KEPT: 'neutral',
  UNSURE: 'attention',
  FAILED: 'risk',
  CANCELLED: 'neutral',
};

/** How far a mail has come. */
export function MailStateBadge({ state }: { readonly state: MailState }) {
  const { label, define } = useLabel();
  return <StateBadge tone={tones[state]} label={label('mailState', state)} hint={define('mailState', state)} />;
}
