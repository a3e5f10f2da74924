import { Skeleton, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import { Scroller } from '../scroller.tsx';
import styles from './charts.module.css';
import { SavePicture } from './save-picture.tsx';
import type { TrendData } from './trend-series.ts';
import { TrendTable } from './trend-table.tsx';
import { TurnButton } from './turn-button.tsx';

/** The drawing comes with its scales, and only to pages that draw. */
const LineChart = lazy(() => import('./line-chart.tsx').then(({ LineChart: Chart }) => ({ default: Chart })));

interface TrendProps {
  /** What the chart shows, for those who hear it, and the name of its table. */
  readonly title: string;
  readonly data: TrendData;
}

/** A chart over time with its table twin, one key (T) away. Screen readers always hear the table. One on a page. */
export function Trend({ title, data }: TrendProps) {
  const [asTable, setAsTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  return (
    <figure className={styles.figureFrame} aria-label={title}>
      <div className={`${styles.head} no-print`}>
        {!asTable && <SavePicture frame={frame} name={title} />}
        <TurnButton asTable={asTable} onTurn={() => setAsTable((old) => !old)} />
      </div>
      {asTable ? (
        <Scroller label={title}>
          <TrendTable title={title} data={data} />
        </Scroller>
      ) : (
        <div className={styles.frame} ref={frame}>
          <Suspense fallback={<Skeleton className={styles.chart ?? ''} />}>
            <LineChart data={data} />
          </Suspense>
          <VisuallyHidden component="div">
            <TrendTable title={title} data={data} />
          </VisuallyHidden>
        </div>
      )}
    </figure>
  );
}
