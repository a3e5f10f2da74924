import { Injectable } from '@nestjs/common';
import { healthToday, ofPartnership } from '../../features/partnerships/index.ts';
import { actor, sql } from '../../kernel/operation/operation.ts';
import { readMap } from '../../kernel/reads/read-map.ts';
import { SqlValues } from '../../kernel/reads/sql-values.ts';
import type { PartnershipStatusCount } from './partnership-status.types.ts';

/** Counts over the partnerships that the viewer sees, by the same predicate as every list of them. */
@Injectable()
export class PartnershipStatusRepository {
  /** One statement, whatever the number of partnerships. */
  counts(): Promise<PartnershipStatusCount[]> {
    const c = { actor: actor(), values: new SqlValues() };
    const visible = readMap('Partnership').visible?.('p', c) ?? 'true';
    const { spans, level } = healthToday('h', c);
    return sql<PartnershipStatusCount>(
      `select p.stage, ${level} as health, count(*)::int as count
       from app.partnerships p join app.health_spans h on ${ofPartnership('p', 'h')} and ${spans}
       where ${visible} group by 1, 2`,
      c.values.list,
    );
  }
}
