import type { ReferralTable, ShownCount } from '@alongside/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ReferralTotalsArgs, ReferralTrendArgs } from './referral-totals.inputs.ts';
import { ReferralTotalsService } from './referral-totals.service.ts';
import {
  type ReferralCount,
  ReferralTotals,
  type ReferralTotalsTable,
  ReferralTrendOverTime,
} from './referral-totals.types.ts';

const countOf = (shown: ShownCount): ReferralCount =>
  typeof shown === 'number' ? { count: shown, hidden: null } : { count: null, hidden: shown };

const tableOf = ({ measure, lines }: ReferralTable): ReferralTotalsTable => ({
  measure,
  lines: lines.map((line) => ({ ...line, counts: line.counts.map(countOf), total: countOf(line.total) })),
});

@Resolver()
export class ReferralTotalsResolver {
  constructor(private readonly totals: ReferralTotalsService) {}

  @Query(() => ReferralTotals, { description: 'Referrals of a year by month. FORBIDDEN to administrators.' })
  async referralTotals(@Args() { year }: ReferralTotalsArgs): Promise<ReferralTotals> {
    const { own, network, ownMonths, networkMonths, knownOn } = await this.totals.ofYear(year);
    return {
      knownOn,
      ownMonths: [...ownMonths],
      networkMonths: [...networkMonths],
      own: own.map(tableOf),
      network: network.map(tableOf),
    };
  }

  @Query(() => ReferralTrendOverTime, { description: 'Referrals over several years. FORBIDDEN to administrators.' })
  async referralTrend(@Args() question: ReferralTrendArgs): Promise<ReferralTrendOverTime> {
    const { knownOn, months, lines } = await this.totals.overTime(question);
    const counts = (shown: readonly (ShownCount | null)[]) => shown.map((one) => (one === null ? null : countOf(one)));
    return { knownOn, months: [...months], lines: lines.map((line) => ({ ...line, counts: counts(line.counts) })) };
  }
}
