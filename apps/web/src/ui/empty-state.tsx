import { Group, Stack, Text, Title } from '@mantine/core';
import { type IconProps, IconSeedling } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What would stand here, and how it comes to be. */
  readonly text: ReactNode;
  /** What the reader can do now: add one, clear the filters, load an example. */
  readonly acts?: ReactNode;
  readonly icon?: ComponentType<IconProps>;
}

/** Stands where a list has nothing to show, and teaches how it fills. */
export function EmptyState({ title, text, acts, icon: Icon = IconSeedling }: EmptyStateProps) {
  return (
    <Stack className={styles.empty} align="flex-start" gap="xs">
      <Icon size="1.6rem" stroke="var(--al-stroke)" color="var(--al-accent)" aria-hidden />
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" maw="var(--al-reading-width)">
        {text}
      </Text>
      {acts && <Group mt="xs">{acts}</Group>}
    </Stack>
  );
}
