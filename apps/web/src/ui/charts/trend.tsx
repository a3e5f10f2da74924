import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { IconChartLine, IconTable } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../lib/shortcut.ts';
import { Keys } from '../keys.tsx';
import { Scroller } from '../scroller.tsx';
import styles from './charts.module.css';
import { SavePicture } from './save-picture.tsx';
import type { TrendData } from './trend-series.ts';
import { TrendTable } from './trend-table.tsx';

/** The drawing comes with its scales, and only to pages that draw. */
const LineChart = lazy(() => import('./line-chart.tsx').then(({ LineChart: Chart }) => ({ default: Chart })));

interface TrendProps {
  /** What the chart shows, for those who hear it, and the name of its table. */
  readonly title: string;
  readonly data: TrendData;
}

/** A chart over time with its table twin, one key (T) away. Screen readers always hear the table. One on a page. */
export function Trend({ title, data }: TrendProps) {
  const { t } = useTranslation('ui');
  const [asTable, setAsTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const turn = () => setAsTable((old) => !old);
  useShortcut('t', turn);
  const Icon = asTable ? IconChartLine : IconTable;
  return (
    <figure className={styles.figureFrame} aria-label={title}>
      <div className={`${styles.head} no-print`}>
        {!asTable && <SavePicture frame={frame} name={title} />}
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-keyshortcuts="t"
          leftSection={<Icon size="var(--al-icon-small)" aria-hidden />}
          rightSection={<Keys keys="t" />}
          onClick={turn}
        >
          {t(asTable ? 'chart.asChart' : 'chart.asTable')}
        </Button>
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
