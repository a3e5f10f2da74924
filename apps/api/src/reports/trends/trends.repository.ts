import type { StateCount, TrendGroup, TrendMeasure } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { SqlValues } from '../../kernel/reads/sql-values.ts';
import { trendSources } from './trend-sources.ts';
import type { TrendRecord } from './trends.types.ts';

/** Stands for what belongs to no hotline, such as a campaign of the secretariat. */
export const NO_HOTLINE = 'NONE';

/** Which records are behind a number. */
export interface TrendPlace {
  readonly measure: TrendMeasure;
  readonly by: TrendGroup;
  readonly day: CivilDate;
  /** Null for every line. */
  readonly line: string | null;
  readonly states: readonly string[];
}

/** A list that is longer is for the table of partnerships. */
export const MOST_RECORDS = 500;

/** The line of a span `s` whose hotline is `h` in the country `c`. */
const lines: Readonly<Record<TrendGroup, Sql>> = {
  ALL: `'ALL'`,
  HOTLINE: `coalesce(s.hotline_id::text, '${NO_HOTLINE}')`,
  REGION: `coalesce(c.region, '${NO_HOTLINE}')`,
};
const names: Readonly<Record<TrendGroup, Sql>> = { ALL: 'null', HOTLINE: 'h.name', REGION: 'null' };

const withHotline = 'left join app.hotlines h on h.id = s.hotline_id left join app.countries c on c.code = h.country';
const holds = (day: Sql): Sql => `s.starts <= ${day} and (s.ends is null or s.ends > ${day})`;

/** What stood when, out of dated facts: one statement whatever the number of hotlines and months. */
@Injectable()
export class TrendsRepository {
  /** How many stood in each state at the end of each day, by name of the line. */
  counts(measure: TrendMeasure, by: TrendGroup, days: readonly CivilDate[]): Promise<StateCount[]> {
    const c = { actor: actor(), values: new SqlValues() };
    const spans = trendSources[measure](c);
    // Summed up by hotline first, so that names are looked up once for each and not for each record.
    return sql<StateCount>(
      `with sums as materialized (
         select d.at, s.hotline_id, s.state, count(*) as count
         from (${spans}) s join unnest(${c.values.add([...days], 'text[]')}::date[]) with ordinality d(day, at) on ${holds('d.day')}
         group by 1, 2, 3
       )
       select (s.at - 1)::int as at, ${lines[by]} as line, ${names[by]} as name, s.state, sum(s.count)::int as count
       from sums s ${withHotline}
       group by 1, 2, 3, 4 order by lower(${names[by]}) nulls last, 2, 1`,
      c.values.list,
    );
  }

  /** The records behind a number, by title. */
  records({ measure, by, day, line, states }: TrendPlace): Promise<TrendRecord[]> {
    const c = { actor: actor(), values: new SqlValues() };
    const spans = trendSources[measure](c);
    const { values } = c;
    const inLine = line === null ? '' : `and ${lines[by]} = ${values.add(line, 'text')}`;
    return sql<TrendRecord>(
      `select s.id, coalesce(s.title, i.name) as title, h.name as hotline, s.state, s.starts::text as since,
         s.partnership_id as "partnershipId", s.campaign_id as "campaignId"
       from (${spans}) s ${withHotline} left join app.initiatives i on i.id = s.initiative_id
       where ${holds(values.add(day, 'date'))} and s.state = any(${values.add([...states], 'text[]')}) ${inLine}
       order by lower(coalesce(s.title, i.name)), s.id limit ${MOST_RECORDS}`,
      values.list,
    );
  }
}
