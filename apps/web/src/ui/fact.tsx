import { Anchor, Text } from '@mantine/core';
import { IconCheck, IconHourglassEmpty } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import styles from './fact.module.css';

/** Where a value comes from and how fresh it is. */
export interface ProvenanceShape {
  readonly source?: { readonly title: string; readonly url?: string | null } | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly confirmedAt?: string | null;
  readonly confirmedBy?: string | null;
  readonly stale: boolean;
}

/** One quiet line: source, as of, confirmed; and a mark when nobody has confirmed it for long. */
export function ProvenanceLine({ provenance }: { readonly provenance: ProvenanceShape }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { source, asOf, confirmedAt, confirmedBy, stale } = provenance;
  return (
    <Text component="span" size="xs" c="dimmed" className={styles.provenance}>
      {stale && (
        <span className={styles.stale} title={t('staleHint')}>
          <IconHourglassEmpty size="0.85rem" aria-hidden /> {t('stale')}
        </span>
      )}
      {source?.url ? (
        <Anchor href={source.url} target="_blank" rel="noreferrer noopener" size="xs" c="inherit" underline="always">
          {source.title}
        </Anchor>
      ) : (
        <span>{source?.title ?? t('noSource')}</span>
      )}
      <span>{t('asOf', { date: format.date(asOf) })}</span>
      {confirmedAt && (
        <span>
          <IconCheck size="0.85rem" aria-hidden /> {t('confirmed', { date: format.date(confirmedAt) })}
          {confirmedBy && `, ${confirmedBy}`}
        </span>
      )}
    </Text>
  );
}

export interface FactProps {
  readonly label: string;
  /** The value; nothing at all shows as a dash that is read as "not stated". */
  readonly children?: ReactNode;
  readonly provenance?: ProvenanceShape | undefined;
}

/** One labelled value of a record inside a `FactList`. */
export function Fact({ label, children, provenance }: FactProps) {
  const { t } = useTranslation('ui');
  const empty = children === null || children === undefined || children === '' || children === false;
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {empty ? (
          <Text component="span" size="sm" c="dimmed">
            {t('notStated')}
          </Text>
        ) : (
          children
        )}
        {provenance && <ProvenanceLine provenance={provenance} />}
      </dd>
    </div>
  );
}

/** The facts of a record, label beside value; one under the other where it is narrow. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.list}>{children}</dl>;
}
