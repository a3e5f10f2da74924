import type { HealthLevel } from '@alongside/domain';
import { IconMoon, IconQuestionMark } from '@tabler/icons-react';
import { useLabel } from '../lib/vocabulary.ts';
import { StateBadge, type StateBadgeProps } from './state-badge.tsx';

/** Tone and icon of each level; tables that have no room for the word show the icon beside it. */
const looks: Record<HealthLevel, Pick<StateBadgeProps, 'tone' | 'icon'>> = {
  DORMANT: { tone: 'calm', icon: IconMoon },
  AT_RISK: { tone: 'risk' },
  NEEDS_ATTENTION: { tone: 'attention' },
  HEALTHY: { tone: 'good' },
  NOT_ASSESSED: { tone: 'neutral', icon: IconQuestionMark },
};

/** How a partnership is doing. */
export function HealthBadge({ level, hint = false }: { readonly level: HealthLevel; readonly hint?: boolean }) {
  const { label, define } = useLabel();
  const definition = hint ? define('healthLevel', level) : undefined;
  return <StateBadge {...looks[level]} label={label('healthLevel', level)} hint={definition} />;
}
