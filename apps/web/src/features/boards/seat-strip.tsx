import { covers, type SeatTime, type Span, vacanciesOf } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { useFormat } from '../../lib/format.ts';
import styles from './seat-strip.module.css';
import type { StripScale } from './strip-scale.ts';

type Named = Span & { readonly holder: string };

interface SeatStripProps {
  readonly seat: SeatTime;
  readonly terms: readonly Named[];
  readonly scale: StripScale;
  /** The day of which the page tells. */
  readonly on: CivilDate;
}

const stateOf = (term: Span, on: CivilDate) => {
  if (covers(term, on)) return 'running';
  return term.startsOn > on ? 'coming' : 'past';
};

/** The terms of a seat over years, with the vacancies between them. For the eye only: the table says the same in words. */
export function SeatStrip({ seat, terms, scale, on }: SeatStripProps) {
  const format = useFormat();
  const place = (span: Span) => {
    const { from, width } = scale.place(span);
    return { insetInlineStart: `${from}%`, width: `${width}%` };
  };
  return (
    <div className={styles.strip} aria-hidden>
      {scale.years.map(({ year, at }) => (
        <span key={year} className={styles.tick} style={{ insetInlineStart: `${at}%` }} />
      ))}
      {vacanciesOf(seat, terms).map((gap) => (
        <span
          key={gap.startsOn}
          className={styles.span}
          data-state={covers(gap, on) ? 'vacant' : 'free'}
          style={place(gap)}
        />
      ))}
      {terms.map((term) => (
        <span
          key={term.startsOn}
          className={styles.span}
          data-state={stateOf(term, on)}
          style={place(term)}
          title={[term.holder, format.date(term.startsOn), term.endsOn && format.date(term.endsOn)]
            .filter(Boolean)
            .join(' – ')}
        >
          {term.holder}
        </span>
      ))}
      <span className={styles.day} style={{ insetInlineStart: `${scale.at(on)}%` }} />
    </div>
  );
}

/** The years above the strips. */
export function StripAxis({ scale }: { readonly scale: StripScale }) {
  return (
    <span className={styles.axis} aria-hidden>
      {scale.years.map(({ year, at }) => (
        <span key={year} className={styles.year} style={{ insetInlineStart: `${at}%` }}>
          {year}
        </span>
      ))}
    </span>
  );
}
