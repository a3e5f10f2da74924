import {
  ensure,
  may,
  monthsBefore,
  monthsKnown,
  networkReferrals,
  othersReferrals,
  ownReferrals,
  type ReferralTable,
} from '@alongside/domain';
import { addMonths, type CivilDate, type Month } from '@alongside/shared';
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

/** Totals of referrals: exact within the own hotline, and beyond it with small counts hidden. */
@Injectable()
export class ReferralTotalsService {
  constructor(private readonly totals: ReferralTotalsRepository) {}

  async ofYear(year: number): Promise<YearOfReferrals> {
    ensure(may.seePartnership(actor()));
    const { hotlineId } = actor();
    const knownOn = await this.totals.knownOn();
    const networkMonths = monthsKnown(year, knownOn);
    const ownMonths = hotlineId ? monthsBefore(year, addMonths(knownOn, 1)) : [];
    return {
      knownOn,
      networkMonths,
      ownMonths,
      own: hotlineId ? ownReferrals(await this.totals.own(hotlineId, year), ownMonths) : [],
      network: hotlineId
        ? othersReferrals(await this.totals.others(year), networkMonths)
        : networkReferrals(await this.totals.network(year), networkMonths),
    };
  }
}
