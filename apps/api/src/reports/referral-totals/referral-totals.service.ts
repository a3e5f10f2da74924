import {
  ensure,
  may,
  monthsBefore,
  monthsKnown,
  networkReferrals,
  othersReferrals,
  ownReferrals,
  type ReferralLineKind,
  type ReferralMeasure,
  type ReferralSum,
  type ReferralTable,
  type ReferralTrend,
  referralTrend,
  type TrendGroup,
} from '@alongside/domain';
import { addMonths, type CivilDate, type Month, today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { ReferralTotalsRepository } from './referral-totals.repository.ts';

/** Referrals of a year as one person may see them. */
export interface YearOfReferrals {
  readonly ownMonths: readonly Month[];
  readonly own: readonly ReferralTable[];
  readonly knownOn: CivilDate;
  readonly networkMonths: readonly Month[];
  /** Small counts are hidden in here already. */
  readonly network: readonly ReferralTable[];
}

/** Which referrals to follow, by what, and through how many months. */
export interface ReferralTrendQuestion {
  readonly measure: ReferralMeasure;
  readonly by: TrendGroup;
  readonly months: number;
}

export interface ReferralsOverTime extends ReferralTrend {
  readonly knownOn: CivilDate;
}

/** Totals of referrals: exact within the own hotline, and beyond it with small counts hidden. */
@Injectable()
export class ReferralTotalsService {
  constructor(private readonly totals: ReferralTotalsRepository) {}

  async ofYear(year: number): Promise<YearOfReferrals> {
    const [one] = await this.ofYears([year]);
    return one as YearOfReferrals;
  }

  /** Each year in its own tables, in so many statements as one. */
  async ofYears(years: readonly number[]): Promise<YearOfReferrals[]> {
    ensure(may.seePartnership(actor()));
    const { hotlineId } = actor();
    const knownOn = await this.totals.knownOn();
    const own = hotlineId ? byYear(await this.totals.own(hotlineId, years)) : none;
    const others = hotlineId ? byYear(await this.totals.others(years)) : none;
    const network = hotlineId ? none : byYear(await this.totals.network(years));
    return years.map((year) => {
      const networkMonths = monthsKnown(year, knownOn);
      const ownMonths = hotlineId ? monthsBefore(year, addMonths(knownOn, 1)) : [];
      return {
        knownOn,
        networkMonths,
        ownMonths,
        own: ownReferrals(own(year), ownMonths),
        network: hotlineId
          ? othersReferrals(others(year), networkMonths)
          : networkReferrals(network(year), networkMonths),
      };
    });
  }

  /** Lines through the latest so many months that are known, out of the tables of their years. */
  async overTime({ measure, by, months }: ReferralTrendQuestion): Promise<ReferralsOverTime> {
    const last = Number(today(new Date()).slice(0, 4));
    // Two months of the running year may not be known yet.
    const first = last - Math.ceil((months + 2) / 12);
    const years = await this.ofYears(Array.from({ length: last - first + 1 }, (_, at) => first + at));
    const kinds: readonly ReferralLineKind[] = actor().hotlineId ? ['OWN', 'OTHERS'] : [kindOf[by]];
    const parts = [
      ...years.map(({ own, ownMonths }) => ({ months: ownMonths, tables: own })),
      ...years.map(({ network, networkMonths }) => ({ months: networkMonths, tables: network })),
    ];
    return { knownOn: (years[0] as YearOfReferrals).knownOn, ...referralTrend(parts, measure, kinds, months) };
  }
}

const kindOf: Readonly<Record<TrendGroup, ReferralLineKind>> = { ALL: 'NETWORK', HOTLINE: 'HOTLINE', REGION: 'REGION' };

const none = () => [];

/** Sums by the year of their month. */
const byYear =
  <S extends ReferralSum>(sums: readonly S[]) =>
  (year: number): S[] =>
    sums.filter((sum) => sum.month.startsWith(`${year}-`));
