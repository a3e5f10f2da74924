import type { CampaignPhase } from '@alongside/domain';
import { useLabel } from '../../lib/vocabulary.ts';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';

const tones: Record<CampaignPhase, Tone> = {
  IDEA: 'neutral',
  PLANNED: 'calm',
  APPROVED: 'good',
  LIVE: 'good',
  CLOSED: 'neutral',
  EVALUATED: 'good',
  CANCELLED: 'neutral',
};

/** Where a campaign stands. */
export function PhaseBadge({ phase, hint = false }: { readonly phase: CampaignPhase; readonly hint?: boolean }) {
  const { label, define } = useLabel();
  return (
    <StateBadge
      tone={tones[phase]}
      label={label('campaignPhase', phase)}
      hint={hint ? define('campaignPhase', phase) : undefined}
    />
  );
}
