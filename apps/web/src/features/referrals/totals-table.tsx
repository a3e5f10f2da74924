import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Scroller } from '../../ui/scroller.tsx';
import { ShownCount } from '../../ui/shown-count.tsx';
import styles from './referral-totals.module.css';
import type { MeasureTable, TotalsLine } from './totals.ts';

const sums: readonly TotalsLine['kind'][] = ['OWN', 'REGION', 'NETWORK', 'OTHERS'];

/** Whose referrals a line counts: a link to the record where there is one. */
function LineName({ kind, id, name }: TotalsLine) {
  const { t } = useTranslation('referrals');
  const { label } = useLabel();
  if (kind === 'PARTNERSHIP' && id) {
    return (
      <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: id }} search={{ tab: 'referrals' }}>
        {name}
      </RouterAnchor>
    );
  }
  if (kind === 'HOTLINE' && id) {
    return (
      <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: id }}>
        {name}
      </RouterAnchor>
    );
  }
  if (kind !== 'REGION') return label('referralLineKind', kind);
  return id ? label('region', id) : t('totals.noRegion');
}

interface TotalsTableProps {
  readonly table: MeasureTable;
  readonly months: readonly string[];
}

/** The lines of one measure by month; sums stand under what they sum. */
export function TotalsTable({ table: { measure, lines }, months }: TotalsTableProps) {
  const { t } = useTranslation('referrals');
  const { label } = useLabel();
  const format = useFormat();
  const title = label('referralMeasure', measure);
  return (
    <Scroller label={title}>
      <Table aria-label={title} className={styles.table ?? ''} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={styles.name ?? ''}>
              {t('totals.line')}
            </Table.Th>
            {months.map((month) => (
              <Table.Th key={month} scope="col" className={styles.figure ?? ''}>
                {format.monthName(month)}
              </Table.Th>
            ))}
            <Table.Th scope="col" className={styles.figure ?? ''}>
              {t('totals.total')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={`${line.kind} ${line.id}`} className={sums.includes(line.kind) ? styles.sum : undefined}>
              <Table.Th scope="row" fw="inherit" className={styles.name ?? ''}>
                <LineName {...line} />
              </Table.Th>
              {line.counts.map((count, at) => (
                <Table.Td key={months[at]} className={styles.figure ?? ''}>
                  <ShownCount {...count} />
                </Table.Td>
              ))}
              <Table.Td className={styles.figure ?? ''}>
                <ShownCount {...line.total} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroller>
  );
}
