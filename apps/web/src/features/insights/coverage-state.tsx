import type { CoverageState } from '@alongside/domain';
import { IconCircleCheck, IconCircleDashed, IconCircleHalf2, type IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useLabel } from '../../lib/vocabulary.ts';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';

/** Each state has a shape of its own, so that the matrix can be read without colour. */
export const coverageIcons: Record<CoverageState, ComponentType<IconProps>> = {
  COVERED: IconCircleCheck,
  FRAGILE: IconCircleHalf2,
  NONE_KNOWN: IconCircleDashed,
};

const tones: Record<CoverageState, Tone> = { COVERED: 'good', FRAGILE: 'attention', NONE_KNOWN: 'neutral' };

/** What is known of a place, in a word. */
export function CoverageStateBadge({
  state,
  hint = false,
}: {
  readonly state: CoverageState;
  readonly hint?: boolean;
}) {
  const { label, define } = useLabel();
  return (
    <StateBadge
      tone={tones[state]}
      icon={coverageIcons[state]}
      label={label('coverageState', state)}
      hint={hint ? define('coverageState', state) : undefined}
    />
  );
}
