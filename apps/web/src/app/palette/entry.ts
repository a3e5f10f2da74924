import type { IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** One thing that the palette can do or open. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: 'partnerships' | 'initiatives' | 'campaigns' | 'acts' | 'pages';
  readonly label: string;
  readonly hint?: string | undefined;
  /** The key that does the same anywhere. */
  readonly keys?: string;
  readonly icon: ComponentType<IconProps>;
  readonly run: () => void;
}

/** The order of the groups: what somebody typed a name for comes first. */
export const groupOrder = [
  'partnerships',
  'initiatives',
  'campaigns',
  'acts',
  'pages',
] as const satisfies readonly PaletteEntry['group'][];
