import type { PartnershipStage } from '@alongside/domain';
import { useLabel } from '../../lib/vocabulary.ts';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';

const tones: Record<PartnershipStage, Tone> = {
  PROSPECT: 'neutral',
  CONTACTED: 'calm',
  EXPLORING: 'calm',
  AGREED: 'good',
  ACTIVE: 'good',
  PAUSED: 'attention',
  DECLINED: 'neutral',
  ENDED: 'neutral',
};

/** Where a partnership stands. */
export function StageBadge({ stage, hint = false }: { readonly stage: PartnershipStage; readonly hint?: boolean }) {
  const { label, define } = useLabel();
  return (
    <StateBadge tone={tones[stage]} label={label('stage', stage)} hint={hint ? define('stage', stage) : undefined} />
  );
}
