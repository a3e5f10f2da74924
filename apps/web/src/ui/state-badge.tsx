import { Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconClockHour4,
  IconFlag3,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import styles from './state-badge.module.css';

/** `good` in order, `attention` somebody should look, `risk` something is wrong, `calm` at rest or under way, `neutral` no judgement. */
export type Tone = 'good' | 'attention' | 'risk' | 'calm' | 'neutral';

/** Each tone has a shape of its own, so that it can be told apart without colour. */
const shapes: Record<Tone, ComponentType<IconProps>> = {
  good: IconCircleCheck,
  attention: IconFlag3,
  risk: IconAlertTriangle,
  calm: IconClockHour4,
  neutral: IconCircle,
};

export interface StateBadgeProps {
  readonly tone: Tone;
  /** The word of the state. Always shown: colour and icon only help. */
  readonly label: string;
  /** Another icon where the state has one of its own. */
  readonly icon?: ComponentType<IconProps>;
  /** The definition, on hover and focus. */
  readonly hint?: string | undefined;
}

/** The state of a record: icon, word and colour together. */
export function StateBadge({ tone, label, icon, hint }: StateBadgeProps) {
  const Icon = icon ?? shapes[tone];
  const badge = (
    <span className={styles.badge} data-tone={tone} {...(hint ? { tabIndex: 0 } : {})}>
      <Icon size="0.95rem" stroke="1.8" aria-hidden />
      {label}
    </span>
  );
  return hint ? (
    <Tooltip label={hint} multiline maw="20rem">
      {badge}
    </Tooltip>
  ) : (
    badge
  );
}
