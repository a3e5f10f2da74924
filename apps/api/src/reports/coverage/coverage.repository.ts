import {
  type Certainty,
  type CoverageAxis,
  firmStatuses,
  type OperationalStatus,
  STALE_AFTER_DAYS,
  weakStatuses,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';
import { SqlValues } from '../../kernel/reads/sql-values.ts';
import type { CoverageFilter } from './coverage.inputs.ts';

/** Which initiatives count, and by what they are sorted into columns. */
export interface CoverageQuestion {
  readonly asOf: CivilDate;
  readonly axis: CoverageAxis;
  readonly filter?: CoverageFilter | null;
}

/** Initiatives of one place; `column` is null for all of them together, `country` null where none is named. */
export interface CoverageSum {
  readonly country: string | null;
  readonly column: string | null;
  readonly firm: number;
  readonly weak: number;
  readonly stale: number;
}

/** A country with hotlines. */
export interface CountryOfHotlines {
  readonly country: string;
  readonly hotlines: number;
}

/** An initiative of one place, with the certainties of the facts that place it there. */
export interface PlacedInitiative {
  readonly id: string;
  readonly name: string;
  readonly status: OperationalStatus;
  readonly asOf: string;
  readonly stale: boolean;
  readonly certainties: Certainty[];
}

/** More than any country has; a list that long is for the table of initiatives. */
const MOST_INITIATIVES = 500;

const kinds = { level: 'LEVEL', service: 'SERVICE', audience: 'AUDIENCE', language: 'LANGUAGE' } as const;

/** Stands for "no fact of this kind" in the columns. */
export const NOT_STATED = 'NOT_STATED';

/**
 * The initiatives that were in operation as far as is known of the day, with their facts of that day:
 * `known` (initiative_id, kind, code, certainty) and `counted` (id, name, status, firm, stale, as_of).
 */
function onTheDay({ asOf, axis, filter }: CoverageQuestion, values: SqlValues): string {
  const day = `least(${values.add(asOf, 'date')}, current_date)`;
  const fields = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((field) => filter?.[field]?.length);
  const needed = new Set(['COUNTRY', axis, ...fields.map((field) => kinds[field])]);
  const narrowed = fields.map(
    (field) => `exists (select 1 from known k where k.initiative_id = i.id and k.kind = '${kinds[field]}'
      and k.code = any(${values.add(filter?.[field], 'text[]')}))`,
  );
  return `
    known as materialized (
      select f.initiative_id, f.kind, f.code, max(f.certainty) as certainty
      from app.initiative_facts f
      where f.kind = any(${values.add([...needed], 'text[]')}) and app.first_day_of(f.as_of) <= ${day} and (f.withdrawn_at is null or f.withdrawn_at >= ${day} + 1)
      group by f.initiative_id, f.kind, f.code
    ), counted as materialized (
      select i.id, i.name, i.as_of, s.status, s.status = any(${values.add([...firmStatuses], 'text[]')}) as firm,
        i.vouched_until < ${day} - ${STALE_AFTER_DAYS} as stale
      from app.initiatives i
        cross join lateral (
          select o.status from app.initiative_statuses o where o.initiative_id = i.id and o.since <= ${day}
          order by o.since desc, o.recorded_at desc limit 1
        ) s
      where s.status = any(${values.add([...firmStatuses, ...weakStatuses], 'text[]')})
        ${narrowed.map((term) => `and ${term}`).join('\n        ')}
    )`;
}

/** What of the coverage can be counted: sums by place, each as one statement. */
@Injectable()
export class CoverageRepository {
  /** Sums of every country and column that has any, and of every country as a whole. */
  sums(question: CoverageQuestion): Promise<CoverageSum[]> {
    const values = new SqlValues();
    return sql<CoverageSum>(
      `with ${onTheDay(question, values)}, placed as (
         select c.id, c.firm, c.stale, p.code as country, coalesce(p.certainty = 'STATED', true) as there,
           coalesce(a.code, '${NOT_STATED}') as axis, coalesce(a.certainty = 'STATED', true) as stated
         from counted c
           left join known p on p.initiative_id = c.id and p.kind = 'COUNTRY'
           left join known a on a.initiative_id = c.id and a.kind = ${values.add(question.axis, 'text')}
       )
       select country, axis as column,
         count(*) filter (where firm and there and stated)::int as firm,
         count(*) filter (where not (firm and there and stated))::int as weak,
         count(*) filter (where stale)::int as stale
       from placed group by country, axis
       union all
       select country, null,
         count(*) filter (where firm and there)::int, count(*) filter (where not (firm and there))::int,
         count(*) filter (where stale)::int
       from (select distinct id, country, firm, there, stale from placed) w group by country`,
      values.list,
    );
  }

  /** Hotlines by country: those whose membership ran on the day, or of whose membership no date is known. */
  hotlines(asOf: CivilDate): Promise<CountryOfHotlines[]> {
    return sql<CountryOfHotlines>(
      `select h.country, count(*)::int as hotlines from app.hotlines h
       where h.country is not null and (
         not exists (select 1 from app.membership_periods m where m.hotline_id = h.id)
         or exists (select 1 from app.membership_periods m where m.hotline_id = h.id and m.kind <> 'FORMER'
           and (m.starts_on is null or app.first_day_of(m.starts_on) <= $1::date)
           and (m.ends_on is null or app.last_day_of(m.ends_on) >= $1::date)))
       group by h.country`,
      [asOf],
    );
  }

  /** The initiatives of one place, by name. */
  initiatives(question: CoverageQuestion, country: string | null, column: string | null): Promise<PlacedInitiative[]> {
    const values = new SqlValues();
    const counted = onTheDay(question, values);
    const place = country === null ? 'p.code is null' : `p.code = ${values.add(country, 'text')}`;
    const inColumn = column === null ? null : this.inColumn(question.axis, column, values);
    return sql<PlacedInitiative>(
      `with ${counted}
       select c.id, c.name, c.status, c.as_of as "asOf", c.stale,
         array_remove(array[p.certainty, ${inColumn ? 'a.certainty' : 'null'}], null) as certainties
       from counted c left join known p on p.initiative_id = c.id and p.kind = 'COUNTRY' ${inColumn?.join ?? ''}
       where ${place} ${inColumn ? `and ${inColumn.where}` : ''}
       order by lower(c.name), c.id limit ${MOST_INITIATIVES}`,
      values.list,
    );
  }

  private inColumn(axis: CoverageAxis, column: string, values: SqlValues) {
    return {
      join: `left join known a on a.initiative_id = c.id and a.kind = ${values.add(axis, 'text')}`,
      where: column === NOT_STATED ? 'a.code is null' : `a.code = ${values.add(column, 'text')}`,
    };
  }

  /** Countries in which a kind of service was known on the day. */
  countriesOf(services: readonly string[], asOf: CivilDate): Promise<{ service: string; country: string }[]> {
    const values = new SqlValues();
    return sql<{ service: string; country: string }>(
      `with ${onTheDay({ asOf, axis: 'SERVICE' }, values)}
       select distinct a.code as service, p.code as country
       from counted c
         join known p on p.initiative_id = c.id and p.kind = 'COUNTRY'
         join known a on a.initiative_id = c.id and a.kind = 'SERVICE'
       where a.code = any(${values.add([...services], 'text[]')})`,
      values.list,
    );
  }
}
