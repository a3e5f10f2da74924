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
import { knownOn, memberOn } from '../../features/registry/index.ts';
import { sql } from '../../kernel/operation/operation.ts';
import { SqlValues } from '../../kernel/reads/sql-values.ts';
import type { CoverageFilter } from './coverage.inputs.ts';

/** A day, and the instant up to whose knowledge it is told; without one as it is known now. */
export interface DayOfCoverage {
  readonly asOf: CivilDate;
  readonly knownAt?: string | null;
}

/** Which initiatives count, and by what they are sorted into columns. */
export interface CoverageQuestion extends DayOfCoverage {
  readonly axis: CoverageAxis;
  readonly filter?: CoverageFilter | null;
}

/** Initiatives of one place; `column` is null for all of them together, `country` null where none is named. */
export interface CoverageSum {
  readonly country: string | null;
  readonly column: string | null;
  readonly firm: number;
  readonly weak: number;
  /** Null for an instant that is past: what was fresh then is not kept. */
  readonly stale: number | null;
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
  readonly stale: boolean | null;
  readonly certainties: Certainty[];
}

/** More than any country has; a list that long is for the table of initiatives. */
const MOST_INITIATIVES = 500;

const kinds = { level: 'LEVEL', service: 'SERVICE', audience: 'AUDIENCE', language: 'LANGUAGE' } as const;

/** Stands for "no fact of this kind" in the columns. */
export const NOT_STATED = 'NOT_STATED';

/** The instant up to which is known what is told. */
const knowledge = ({ knownAt }: DayOfCoverage, values: SqlValues): string =>
  values.add(knownAt ?? 'infinity', 'timestamptz');

/**
 * The initiatives that were in operation as far as is known of the day, with their facts of that day:
 * `known` (initiative_id, kind, code, certainty) and `counted` (id, name, status, firm, stale, as_of).
 * Both are bound twice, by the day for which they hold and by the instant since which they are known.
 */
function onTheDay(question: CoverageQuestion, values: SqlValues): string {
  const { asOf, knownAt, axis, filter } = question;
  const at = knowledge(question, values);
  const day = `least(${values.add(asOf, 'date')}, current_date, ${at}::date)`;
  const fields = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((field) => filter?.[field]?.length);
  const needed = new Set(['COUNTRY', axis, ...fields.map((field) => kinds[field])]);
  const narrowed = fields.map(
    (field) => `exists (select 1 from known k where k.initiative_id = i.id and k.kind = '${kinds[field]}'
      and k.code = any(${values.add(filter?.[field], 'text[]')}))`,
  );
  return `
    known as materialized (
      -- Of a fact that was corrected the newer source counts from its day on.
      select f.initiative_id, f.kind, f.code, (max(array[app.first_day_of(f.as_of)::text, f.certainty]))[2] as certainty
      from app.initiative_facts f
      where f.kind = any(${values.add([...needed], 'text[]')}) and ${knownOn('f', day, at)}
      group by f.initiative_id, f.kind, f.code
    ), counted as materialized (
      select i.id, i.name, i.as_of, s.status, s.status = any(${values.add([...firmStatuses], 'text[]')}) as firm,
        ${knownAt ? 'null::boolean' : `i.vouched_until < ${day} - ${STALE_AFTER_DAYS}`} as stale
      from app.initiatives i
        cross join lateral (
          select o.status from app.initiative_statuses o where o.initiative_id = i.id and o.since <= ${day} and o.recorded_at <= ${at}
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
         sum(stale::int)::int as stale
       from placed group by country, axis
       union all
       select country, null,
         count(*) filter (where firm and there)::int, count(*) filter (where not (firm and there))::int,
         sum(stale::int)::int
       from (select distinct id, country, firm, there, stale from placed) w group by country`,
      values.list,
    );
  }

  /** Hotlines by country, as members of the day. */
  hotlines({ asOf, knownAt }: DayOfCoverage): Promise<CountryOfHotlines[]> {
    return sql<CountryOfHotlines>(
      `select h.country, count(*)::int as hotlines from app.hotlines h
       where ${memberOn('h', '$1::date', '$2::timestamptz')} group by h.country`,
      [asOf, knownAt ?? 'infinity'],
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
  countriesOf(services: readonly string[], day: DayOfCoverage): Promise<{ service: string; country: string }[]> {
    const values = new SqlValues();
    return sql<{ service: string; country: string }>(
      `with ${onTheDay({ ...day, axis: 'SERVICE' }, values)}
       select distinct a.code as service, p.code as country
       from counted c
         join known p on p.initiative_id = c.id and p.kind = 'COUNTRY'
         join known a on a.initiative_id = c.id and a.kind = 'SERVICE'
       where a.code = any(${values.add([...services], 'text[]')})`,
      values.list,
    );
  }
}
