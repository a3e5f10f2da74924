import { FEWEST_OTHERS, type HotlineReferralSum, type NamedReferralSum, type ReferralSum } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';

const sums = `to_char(month, 'YYYY-MM') as month, direction, subject, count`;

/** Sums of referrals. All but the own ones come from functions of the database, and are raw: hide what is small. */
@Injectable()
export class ReferralTotalsRepository {
  async knownOn(): Promise<CivilDate> {
    const [row] = await sql<{ day: CivilDate }>('select app.referrals_known_on()::text as day');
    return (row as { day: CivilDate }).day;
  }

  /** As they stand now; the wall of the table shows the own hotline only. */
  own(hotlineId: string, years: readonly number[]): Promise<NamedReferralSum[]> {
    return sql<NamedReferralSum>(
      `select p.id, i.name, to_char(e.month, 'YYYY-MM') as month, e.direction, e.subject, sum(e.count)::int as count
       from app.referral_entries e
         join app.partnerships p on p.hotline_id = e.hotline_id and p.id = e.partnership_id
         join app.initiatives i on i.id = p.initiative_id
       where e.hotline_id = $1 and e.withdrawn_at is null
         and extract(year from e.month) = any($2::int[])
       group by p.id, i.name, e.month, e.direction, e.subject`,
      [hotlineId, years],
    );
  }

  network(years: readonly number[]): Promise<HotlineReferralSum[]> {
    return sql<HotlineReferralSum>(
      `select id, name, region, ${sums} from unnest($1::int[]) y(year) cross join lateral app.referrals_of_network(y.year)`,
      [years],
    );
  }

  others(years: readonly number[]): Promise<ReferralSum[]> {
    return sql<ReferralSum>(
      `select ${sums} from unnest($1::int[]) y(year) cross join lateral app.referrals_of_others(y.year, $2)`,
      [years, FEWEST_OTHERS],
    );
  }
}
