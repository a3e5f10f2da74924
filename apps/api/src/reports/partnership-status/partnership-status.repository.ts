import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { healthToday, ofPartnership, partnershipsOn } from '../../features/partnerships/index.ts';
import { actor, sql } from '../../kernel/operation/operation.ts';
import { rowsSeen } from '../../kernel/reads/read-map.ts';
import { SqlValues } from '../../kernel/reads/sql-values.ts';
import type { PartnershipStageCount, PartnershipStatusCount } from './partnership-status.types.ts';

/** Counts over the partnerships that the viewer sees, by the same predicate as every list of them. */
@Injectable()
export class PartnershipStatusRepository {
  /** One statement, whatever the number of partnerships. */
  counts(): Promise<PartnershipStatusCount[]> {
    const c = { actor: actor(), values: new SqlValues() };
    const visible = rowsSeen('Partnership', 'p', c);
    const { spans, level } = healthToday('h', c);
    return sql<PartnershipStatusCount>(
      `select p.stage, ${level} as health, count(*)::int as count
       from app.partnerships p join app.health_spans h on ${ofPartnership('p', 'h')} and ${spans}
       where ${visible} group by 1, 2`,
      c.values.list,
    );
  }

  /** What `stageOn` of libs/domain says of each partnership, as one statement. */
  stagesOn(day: CivilDate): Promise<PartnershipStageCount[]> {
    const c = { actor: actor(), values: new SqlValues() };
    const visible = rowsSeen('Partnership', 'p', c);
    return sql<PartnershipStageCount>(
      `select p.stage_on as stage, count(*)::int as count from ${partnershipsOn(c.values.add(day, 'date'))} p
       where ${visible} group by 1`,
      c.values.list,
    );
  }
}
