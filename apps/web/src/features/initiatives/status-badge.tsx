import type { OperationalStatus } from '@alongside/domain';
import { useLabel } from '../../lib/vocabulary.ts';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';

const tones: Record<OperationalStatus, Tone> = {
  LISTED_UNCONFIRMED: 'neutral',
  ACTIVE: 'good',
  PILOT_TRIAL: 'calm',
  SUSPENDED: 'attention',
  PROJECT_ENDED: 'neutral',
  CLOSED: 'neutral',
  MERGED_RENAMED: 'neutral',
  UNREACHABLE: 'attention',
  UNCLEAR: 'attention',
};

/** Whether an initiative operates, as far as is known. */
export function StatusBadge({ status, hint = false }: { readonly status: OperationalStatus; readonly hint?: boolean }) {
  const { label, define } = useLabel();
  return (
    <StateBadge
      tone={tones[status]}
      label={label('status', status)}
      hint={hint ? define('status', status) : undefined}
    />
  );
}
