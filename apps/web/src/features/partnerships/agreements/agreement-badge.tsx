import type { AgreementStatus } from '../../../gql/graphql.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { StateBadge, type Tone } from '../../../ui/state-badge.tsx';

const tones: Record<AgreementStatus, Tone> = {
  DRAFT: 'neutral',
  LEGAL_REVIEW: 'calm',
  SENT: 'calm',
  SIGNED: 'calm',
  IN_FORCE: 'good',
  DUE_FOR_REVIEW: 'attention',
  EXPIRED: 'risk',
  TERMINATED: 'neutral',
  SUPERSEDED: 'neutral',
};

/** Where an agreement stands. */
export function AgreementBadge({ status }: { readonly status: AgreementStatus }) {
  const { label, define } = useLabel();
  return (
    <StateBadge
      tone={tones[status]}
      label={label('agreementStatus', status)}
      hint={define('agreementStatus', status)}
    />
  );
}
