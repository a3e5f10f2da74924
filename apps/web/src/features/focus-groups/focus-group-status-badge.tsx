import type { FocusGroupStatus } from '@alongside/domain';
import { useLabel } from '../../lib/vocabulary.ts';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';

const tones: Readonly<Record<FocusGroupStatus, Tone>> = {
  DRAFT: 'neutral',
  SELECTING: 'calm',
  INVITING: 'calm',
  SCHEDULED: 'calm',
  HELD: 'good',
  REPORTED: 'good',
  CANCELLED: 'neutral',
};

/** How far a focus group has come. */
export function FocusGroupStatusBadge({ status }: { readonly status: FocusGroupStatus }) {
  const { label, define } = useLabel();
  return (
    <StateBadge
      tone={tones[status]}
      label={label('focusGroupStatus', status)}
      hint={define('focusGroupStatus', status)}
    />
  );
}
