import { Table, Text, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { cellOf, type MonthRow } from './figures/figure.ts';
import { FigureCheck } from './figures/figure-check.tsx';
import { MonthRequest } from './figures/month-request.tsx';
import { PartnerFigure } from './partner-figure.tsx';
import type { PartnershipRecord } from './record.ts';
import { ReferralCorrections } from './referral-corrections.tsx';
import styles from './referral-grid.module.css';

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
  const { t } = useTranslation('partnerships');
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
          <ReferralCorrections corrections={corrections} />
        </li>
      ))}
    </ul>
  );
}

interface ReferralMonthProps {
  readonly row: MonthRow;
  /** The largest figure of the grid. */
  readonly most: number;
  readonly partnership: Pick<PartnershipRecord, 'id' | 'owner' | 'viewerCan'>;
  /** Asks the partner for its figures of this month. */
  readonly onAsk: () => void;
  /** The direction whose check the address opens. */
  readonly checked: Direction | undefined;
  readonly onChecked: () => void;
}

/** One month of the grid: what we counted, beneath it what the partner did, and what was found out where both differ. */
export function ReferralMonth({ row, most, partnership, onAsk, checked, onChecked }: ReferralMonthProps) {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const id = useId();
  const [opened, setOpened] = useState<Direction | undefined>();
  const month = format.month(row.month);
  const { id: partnershipId, owner, viewerCan } = partnership;
  const directions = ['OUT', 'IN'] as const;
  const asked = row.request?.link?.state === 'OPEN';
  return (
    <>
      <Table.Tr className={styles.row ?? ''}>
        <Table.Th scope="row" fw={400}>
          <div className={styles.month}>{month}</div>
          <div className={styles.request}>
            <MonthRequest row={row} canAsk={viewerCan.log} onAsk={onAsk} />
          </div>
        </Table.Th>
        {directions.map((direction) => {
          const label = `${month}, ${t(direction === 'OUT' ? 'log.out' : 'log.in')}`;
          const cell = cellOf(row, direction, { partnershipId, ownerId: owner?.id, label, canEdit: viewerCan.log });
          const number = format.number(cell.ours);
          return (
            <Table.Td key={direction}>
              <Figure
                count={cell.ours}
                most={most}
                label={t(direction === 'OUT' ? 'grid.outIn' : 'grid.inIn', { number, month })}
                expanded={opened === direction}
                controls={id}
                onToggle={() => setOpened(opened === direction ? undefined : direction)}
              />
              <div className={styles.theirs}>
                <PartnerFigure cell={cell} />
                <FigureCheck
                  cell={cell}
                  onPartnerAsked={() => !asked && onAsk()}
                  opened={checked === direction}
                  onClosed={onChecked}
                />
              </div>
            </Table.Td>
          );
        })}
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
