import type { ReferralGridQuery } from '../../../gql/graphql.ts';

export type MonthRow = NonNullable<ReferralGridQuery['partnership']>['referralMonths'][number];
export type Check = MonthRow['checks'][number];

/** One month and direction of a grid, with both figures. */
export interface Cell {
  readonly partnershipId: string;
  readonly ownerId: string | undefined;
  readonly month: string;
  readonly direction: Check['direction'];
  /** Month and direction in words. */
  readonly label: string;
  readonly ours: number;
  readonly theirs: number | null;
  /** False where the partner says that it does not count this. */
  readonly counted: boolean;
  /** The latest check that nobody withdrew. */
  readonly check: Check | undefined;
  readonly canEdit: boolean;
}

/** A cell of a month's row. */
export function cellOf(
  row: MonthRow,
  direction: Check['direction'],
  of: Pick<Cell, 'partnershipId' | 'ownerId' | 'label' | 'canEdit'>,
): Cell {
  const out = direction === 'OUT';
  return {
    ...of,
    month: row.month,
    direction,
    ours: out ? row.out : row.in,
    theirs: (out ? row.outByPartner : row.inByPartner) ?? null,
    counted: (out ? row.request?.countsOut : row.request?.countsIn) ?? true,
    check: row.checks.find((one) => one.direction === direction),
  };
}
