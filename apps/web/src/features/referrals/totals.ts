import type { ReferralTotalsQuery } from '../../gql/graphql.ts';

export type Totals = ReferralTotalsQuery['referralTotals'];
/** The lines of one measure. */
export type MeasureTable = Totals['own'][number];
export type TotalsLine = MeasureTable['lines'][number];
export type Count = TotalsLine['total'];

/** Whether something of it is hidden, so that the signs need their meaning. */
export const hidesSome = ({ lines }: MeasureTable): boolean =>
  lines.some(({ counts, total }) => [...counts, total].some(({ hidden }) => hidden));
