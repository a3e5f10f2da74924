import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Scroller } from '../../../ui/scroller.tsx';
import styles from './results.module.css';

interface FigureFrameProps {
  /** What is shown, for those who hear it, and the name of the table. */
  readonly title: string;
  readonly asTable: boolean;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

/** A chart or its table twin, as the page is turned (T). Screen readers always hear the table. */
export function FigureFrame({ title, asTable, chart, table }: FigureFrameProps) {
  if (asTable) return <Scroller label={title}>{table}</Scroller>;
  return (
    <figure className={styles.frame} aria-label={title}>
      <div aria-hidden>{chart}</div>
      <VisuallyHidden component="div">{table}</VisuallyHidden>
    </figure>
  );
}
