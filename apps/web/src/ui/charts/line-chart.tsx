import { useElementSize } from '@mantine/hooks';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useFormat } from '../../lib/format.ts';
import styles from './charts.module.css';
import { labelPlaces } from './label-places.ts';
import { numberOf, type TrendData, type TrendSeries } from './trend-series.ts';

/** Room around the lines, in pixels. */
const ROOM = { top: 12, bottom: 26, left: 44, end: 12 };
/** Height of a line of text, the mean width of a letter in it, and the width of a place below the axis. */
const TEXT = { height: 16, letter: 6.6, place: 58 };
/** As `--al-chart-height`, in pixels. */
const HEIGHT = 232;
/** Below this width labels stand above the chart, one after the other. */
const NARROW = 480;
const TICKS = 4;
/** Height of the zero line. */
const BASE = HEIGHT - ROOM.bottom;

const lastOf = ({ values }: TrendSeries): number => values.findLastIndex((value) => typeof value === 'number');

/** Where things stand in a chart of a width; the lowest value is always 0. */
function scalesOf({ places, series }: TrendData, width: number) {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => numberOf(value) ?? 0)));
  const longest = Math.max(0, ...series.map(({ name }) => name.length));
  const labels = width < NARROW ? 0 : longest * TEXT.letter + TEXT.height;
  // The last place stands in the middle of its name, which stays inside.
  const half = ((places.at(-1)?.length ?? 0) * TEXT.letter) / 2;
  const end = Math.max(ROOM.left + 1, width - Math.max(ROOM.end + labels, half));
  const across = scalePoint<number>()
    .domain(places.map((_, at) => at))
    .range([ROOM.left, end]);
  const y = scaleLinear().domain([0, most]).range([BASE, ROOM.top]).nice(TICKS);
  const widest = Math.max(TEXT.place, ...places.map((place) => place.length * TEXT.letter + TEXT.letter));
  return { x: (at: number) => across(at) ?? ROOM.left, y, end, widest };
}

type Scales = ReturnType<typeof scalesOf>;

/** Lines of the grid with their numbers, and the places below: all, or every second or third where they are many. */
function Axes({
  places,
  scales: { x, y, end, widest },
}: {
  readonly places: readonly string[];
  readonly scales: Scales;
}) {
  const format = useFormat();
  const every = Math.ceil((places.length * widest) / (end - ROOM.left));
  return (
    <>
      {y
        .ticks(TICKS)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={ROOM.left} x2={end} y1={y(tick)} y2={y(tick)} />
            <text className={styles.tick} x={ROOM.left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
              {format.number(tick)}
            </text>
          </g>
        ))}
      {places.map((place, at) =>
        (places.length - 1 - at) % every === 0 ? (
          <text key={place} className={styles.tick} x={x(at)} y={HEIGHT - 6} textAnchor="middle">
            {place}
          </text>
        ) : null,
      )}
    </>
  );
}

interface LineProps {
  readonly data: TrendData;
  readonly of: TrendSeries;
  readonly scales: Scales;
}

/** A line with its points. What is not shown interrupts it and is marked at the base. */
function Line({ data: { places }, of: { values }, scales: { x, y } }: LineProps) {
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, at) => x(at))
    .y((value) => y(value ?? 0));
  return (
    <>
      <path className={styles.line} d={path(values.map(numberOf)) ?? ''} />
      {values.map((value, at) => {
        if (typeof value === 'number')
          return <circle key={places[at]} className={styles.point} cx={x(at)} cy={y(value)} r={2} />;
        return value && <circle key={places[at]} className={styles.hidden} cx={x(at)} cy={BASE} r={3} />;
      })}
    </>
  );
}

/** The names with the stroke of their lines, where there is no room beside them. */
function Names({ data: { series } }: { readonly data: TrendData }) {
  return (
    <div className={styles.names} data-legend>
      {series.map(({ name }, stroke) => (
        <span key={name} className={styles.series} data-stroke={stroke}>
          <svg className={styles.sample} aria-hidden>
            <line className={styles.line} x1="0" x2="100%" y1="50%" y2="50%" />
          </svg>
          {name}
        </span>
      ))}
    </div>
  );
}

/** Lines over time from a zero base, each named where it ends. Its table twin says the same to those who hear it. */
export function LineChart({ data }: { readonly data: TrendData }) {
  const { ref, width } = useElementSize();
  const scales = scalesOf(data, width);
  const ends = labelPlaces(
    data.series.map((one) => scales.y(numberOf(one.values[lastOf(one)]) ?? 0)),
    TEXT.height,
    BASE,
  );
  return (
    <div ref={ref} className={styles.drawing} aria-hidden>
      {width > 0 && width < NARROW && <Names data={data} />}
      <svg className={styles.chart} aria-hidden data-drawing>
        {width > 0 && <Axes places={data.places} scales={scales} />}
        {width > 0 &&
          data.series.map((one, stroke) => (
            <g key={one.name} className={styles.series} data-stroke={stroke}>
              <Line data={data} of={one} scales={scales} />
              {width >= NARROW && lastOf(one) >= 0 && (
                <text className={styles.label} x={scales.end + 10} y={ends[stroke]} dy="0.32em">
                  {one.name}
                </text>
              )}
            </g>
          ))}
      </svg>
    </div>
  );
}
