import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './strip.module.css';

interface StripProps {
  readonly children: ReactNode;
  /** What the reader can do about it, on the right. */
  readonly acts?: ReactNode;
}

/** A line above a list that says how what follows differs from what the reader expects. */
export function Strip({ children, acts }: StripProps) {
  return (
    <div className={styles.strip} role="status">
      <span className={styles.text}>{children}</span>
      {acts && (
        <Group gap="xs" className="no-print">
          {acts}
        </Group>
      )}
    </div>
  );
}
