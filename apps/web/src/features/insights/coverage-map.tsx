import { geoAzimuthalEqualArea, geoEqualEarth, geoPath } from 'd3-geo';
import codes from 'i18n-iso-countries/codes.json';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';
import { useLabel } from '../../lib/vocabulary.ts';
import styles from './coverage.module.css';
import { type CoverageCell, type CoverageRow, useCoverageWords } from './use-coverage.ts';

/** Of the drawing; it grows and shrinks with the page. */
const WIDTH = 960;
const ANTARCTICA = 'AQ';
/** Corners of Europe from Iceland to Cyprus, as longitude and latitude. */
const EUROPE: GeoJSON.MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-24, 64],
    [-10, 34.5],
    [35, 34.5],
    [32, 71],
  ],
};

export type MapArea = 'WORLD' | 'EUROPE';
const heights: Readonly<Record<MapArea, number>> = { WORLD: 470, EUROPE: 760 };

/** ISO 3166-1 numeric, as the shapes have it → alpha-2. */
const alpha2 = new Map((codes as readonly (readonly string[])[]).map(([two = '', , numeric = '']) => [numeric, two]));

/** Outlines of the countries, drawn once for each area: they never change. */
function outlines(area: MapArea): { readonly code: string; readonly path: string }[] {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const lands = feature(topology, topology.objects.countries).features.filter(
    ({ id }) => alpha2.get(String(id)) !== ANTARCTICA,
  );
  const size: [number, number] = [WIDTH, heights[area]];
  const projection =
    area === 'WORLD'
      ? geoEqualEarth().fitSize(size, { type: 'FeatureCollection', features: lands })
      : geoAzimuthalEqualArea().rotate([-12, -53]).clipAngle(60).fitSize(size, EUROPE);
  const path = geoPath(projection);
  return lands.map((land) => ({ code: alpha2.get(String(land.id)) ?? '', path: path(land) ?? '' }));
}

export interface CoverageMapProps {
  readonly title: string;
  readonly area: MapArea;
  readonly rows: readonly CoverageRow[];
  /** The cell of a country that colours it. */
  readonly cellOf: (row: CoverageRow) => CoverageCell | undefined;
  readonly axis: Parameters<typeof useCoverageWords>[0];
  readonly open: string | undefined;
  readonly onOpen: (country: string) => void;
}

/** The coverage on a map of the world. The table beside it says the same to those who cannot see it. */
export function CoverageMap({ title, area, rows, cellOf, axis, open, onOpen }: CoverageMapProps) {
  const { t } = useTranslation('insights');
  const { label } = useLabel();
  const words = useCoverageWords(axis);
  const lands = useMemo(() => outlines(area), [area]);
  const known = new Map(rows.flatMap((row) => (row.country ? [[row.country.code, row] as const] : [])));
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${WIDTH} ${heights[area]}`}
      data-drawing
      role="img"
      aria-label={t('coverage.mapAlt', { area: t(`coverage.areas.${area}`), title })}
    >
      <defs>
        <pattern id="coverage-fragile" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.ground} width="5" height="5" />
          <line className={styles.stripe} x1="0" x2="0" y1="0" y2="5" />
        </pattern>
        <pattern id="coverage-none" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className={styles.noneGround} width="5" height="5" />
          <circle className={styles.noneDot} cx="1.5" cy="1.5" r="0.8" />
        </pattern>
      </defs>
      {lands.map(({ code, path }, at) => {
        const row = known.get(code);
        const cell = row && cellOf(row);
        if (!row || !cell) return <path key={code || at} className={styles.land} d={path} />;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short way; the table offers the same to keys
          <path
            key={code}
            className={styles.land}
            d={path}
            data-state={cell.state}
            data-open={open === code || undefined}
            onClick={() => onOpen(code)}
          >
            <title>{`${words.place(row.country)}: ${label('coverageState', cell.state)}`}</title>
          </path>
        );
      })}
    </svg>
  );
}
