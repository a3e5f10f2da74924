import { Progress, Text } from '@mantine/core';
import styles from './progress-line.module.css';

interface ProgressLineProps {
  /** Says the same in words, such as `3 of 12 done`. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How far something has come: a thin bar with its words beside it. */
export function ProgressLine({ label, done, total }: ProgressLineProps) {
  return (
    <div className={styles.line}>
      <Progress
        className={styles.bar ?? ''}
        value={total === 0 ? 0 : (100 * done) / total}
        size="sm"
        aria-label={label}
      />
      <Text size="xs" c="dimmed" className="tabular">
        {label}
      </Text>
    </div>
  );
}
