import { Table, Text, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralGridQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { PartnerFigure } from './partner-figure.tsx';
import styles from './referral-grid.module.css';

export type MonthRow = NonNullable<ReferralGridQuery['partnership']>['referralMonths'][number];
type Direction = MonthRow['entries'][number]['direction'];

interface FigureProps {
  readonly count: number;
  /** The largest figure of the grid: its bar fills the cell. */
  readonly most: number;
  /** What the figure counts, in words, for those who hear it without the headings. */
  readonly label: string;
  readonly expanded: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

/** One figure with its bar from zero; opens the entries that it sums. */
function Figure({ count, most, label, expanded, controls, onToggle }: FigureProps) {
  const format = useFormat();
  if (count === 0) return <span className={styles.nothing}>0</span>;
  return (
    <UnstyledButton
      className={styles.figure ?? ''}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      onClick={onToggle}
    >
      <span className={styles.number}>{format.number(count)}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
      </span>
    </UnstyledButton>
  );
}

function Entries({ entries }: { readonly entries: MonthRow['entries'] }) {
  const { t } = useTranslation(['partnerships', 'referrals']);
  const { label } = useLabel();
  const format = useFormat();
  return (
    <ul className={styles.entries}>
      {entries.map(({ id, count, subject, mode, channel, audience, language, loggedBy, loggedAt, corrections }) => (
        <li key={id}>
          <Text size="sm">
            <strong>{format.number(count)}</strong>{' '}
            {[
              label('referralSubject', subject),
              label('referralMode', mode),
              label('referralChannel', channel),
              audience && label('audience', audience),
              language && format.language(language),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('grid.logged', { by: loggedBy, date: format.date(loggedAt) })}
          </Text>
          {corrections.map(({ id: of, countBefore, reason, correctedBy, correctedAt }) => (
            <Text key={of} size="xs" c="dimmed">
              {t('referrals:partnership.corrected', {
                before: format.number(countBefore),
                reason: label('referralCorrectionReason', reason),
                by: correctedBy,
                date: format.date(correctedAt),
              })}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface ReferralMonthProps {
  readonly row: MonthRow;
  /** The largest figure of the grid. */
  readonly most: number;
  readonly partnershipId: string;
  readonly canLog: boolean;
}

/** One month of the grid: what we counted, and beneath it what the partner did. */
export function ReferralMonth({ row, most, partnershipId, canLog }: ReferralMonthProps) {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const id = useId();
  const [opened, setOpened] = useState<Direction | undefined>();
  const month = format.month(row.month);
  const figure = (direction: Direction, count: number) => (
    <Figure
      count={count}
      most={most}
      label={t(direction === 'OUT' ? 'grid.outIn' : 'grid.inIn', { number: format.number(count), month })}
      expanded={opened === direction}
      controls={id}
      onToggle={() => setOpened(opened === direction ? undefined : direction)}
    />
  );
  const partner = (direction: Direction, ours: number, theirs: number | null | undefined) => (
    <PartnerFigure
      partnershipId={partnershipId}
      month={row.month}
      direction={direction}
      label={`${month}, ${t(direction === 'OUT' ? 'log.out' : 'log.in')}`}
      ours={ours}
      theirs={theirs ?? null}
      canEdit={canLog}
    />
  );
  return (
    <>
      <Table.Tr>
        <Table.Th scope="row" fw={400}>
          {month}
        </Table.Th>
        <Table.Td>
          {figure('OUT', row.out)}
          {partner('OUT', row.out, row.outByPartner)}
        </Table.Td>
        <Table.Td>
          {figure('IN', row.in)}
          {partner('IN', row.in, row.inByPartner)}
        </Table.Td>
      </Table.Tr>
      {opened && (
        <Table.Tr id={id}>
          <Table.Td colSpan={3}>
            <Entries entries={row.entries.filter(({ direction }) => direction === opened)} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}
