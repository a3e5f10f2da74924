import type { SharingLabel } from '@alongside/domain';
import { Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  /** Of which day it is told, in which zone; stands below it and in its picture. */
  readonly note: string;
  /** The strictest label of its numbers. */
  readonly sharing: SharingLabel;
  /** Part of the name of its picture's file. */
  readonly name: string;
}

/** A chart over time with its table twin, one key (T) away. Screen readers always hear the table. One on a page. */
export function Trend({ title, data, note, sharing, name }: TrendProps) {
  const { t } = useTranslation('ui');
  const [asTable, setAsTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const hides = data.series.some(({ values }) => values.some((value) => value !== null && typeof value === 'object'));
  const caption = hides ? `${note} ${t('chart.hidden')}` : note;
  return (
    <figure className={styles.figureFrame} aria-label={title}>
      <div className={`${styles.head} no-print`}>
        {!asTable && <SavePicture frame={frame} words={{ title, note: caption, sharing, name }} />}
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
      <Text component="figcaption" size="sm" c="dimmed" mt="xs">
        {asTable ? note : caption}
      </Text>
    </figure>
  );
}
