import { Link, type LinkProps } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import styles from './home.module.css';

interface Figure {
  readonly label: string;
  readonly count: number;
  /** The rows that were counted. */
  readonly link: Pick<LinkProps, 'to' | 'search'>;
}

/** A few counts in one line, each the link to its rows. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const format = useFormat();
  return (
    <ul className={styles.figures}>
      {figures.map(({ label, count, link }) => (
        <li key={label}>
          <Link {...link} className={styles.figure}>
            <strong>{format.number(count)}</strong> <span>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
