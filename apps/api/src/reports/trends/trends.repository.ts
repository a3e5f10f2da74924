import type { SharingLabel, StateCount, TrendGroup, TrendMeasure } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';
import { keysetAfter, keysOf } from '../../kernel/reads/cursor.ts';
import type { SortedOrder } from '../../kernel/reads/read-map.ts';
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

/** A count, with the labels of what was counted. */
export interface LabelledCount extends StateCount {
  readonly labels: readonly SharingLabel[];
}

/** A record with its place in the list. */
export interface PlacedRecord {
  readonly node: TrendRecord;
  readonly cursor: string;
  /** All records of the list, on whatever page. */
  readonly total: number;
}

const byTitle: SortedOrder = {
  terms: [
    { sql: (t) => `${t}.name`, type: 'text' },
    { sql: (t) => `${t}.id`, type: 'uuid' },
  ],
};

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
  /**
   * How many stood in each state at the end of each day, by name of the line. Each span adds one on the first of the days that it
   * holds and takes it away on the first that it no longer does; sums of these are the counts, so that days never meet single spans.
   * What holds on none of the days leaves first, and hotlines stay apart until the end: spans come by hotline, so that sorting them
   * takes little memory however many there are.
   */
  counts(measure: TrendMeasure, by: TrendGroup, days: readonly CivilDate[]): Promise<LabelledCount[]> {
    const c = { actor: actor(), values: new SqlValues() };
    const spans = trendSources[measure](c);
    // A subselect is reckoned once, a cast for every row.
    const list = `(select ${c.values.add([...days], 'text[]')}::date[])`;
    const placeOf = (day: Sql): Sql => `width_bucket(${day} - 1, ${list})`;
    return sql<LabelledCount>(
      `with ranges as materialized (
         select s.hotline_id, s.first, s.until, s.state, s.sharing, count(*) as count
         from (select s.*, ${placeOf('s.starts')} as first, coalesce(${placeOf('s.ends')}, ${days.length}) as until from (${spans}) s) s
         where s.first < s.until group by 1, 2, 3, 4, 5
       ), moves as materialized (
         select m.at, m.hotline_id, m.state, sum(m.count) as count
         from (select first as at, hotline_id, state, count from ranges union all select until, hotline_id, state, -count from ranges) m
         where m.at < ${days.length} group by 1, 2, 3
       )
       select d.at, ${lines[by]} as line, ${names[by]} as name, s.state, sum(s.count)::int as count,
         (select array_agg(distinct sharing) from ranges) as labels
       from moves s join generate_series(0, ${days.length - 1}) d(at) on d.at >= s.at ${withHotline}
       group by 1, 2, 3, 4 having sum(s.count) > 0 order by lower(${names[by]}) nulls last, 2, 1`,
      c.values.list,
    );
  }

  /** One more than so many of the records behind a number, by title, after a cursor. */
  records(
    { measure, by, day, line, states }: TrendPlace,
    first: number,
    after: string | null,
  ): Promise<PlacedRecord[]> {
    const c = { actor: actor(), values: new SqlValues() };
    const spans = trendSources[measure](c);
    const { values } = c;
    const inLine = line === null ? '' : `and ${lines[by]} = ${values.add(line, 'text')}`;
    const onwards =
      after === null
        ? 'true'
        : keysetAfter(byTitle.terms, ['f.name', 'f.id'], keysOf(after, byTitle, 'TITLE'), false, c);
    return sql<PlacedRecord>(
      `with found as materialized (
         select s.id, coalesce(s.title, i.name) as title, lower(coalesce(s.title, i.name)) as name, h.name as hotline, s.state,
           s.starts::text as since, s.partnership_id as "partnershipId", s.campaign_id as "campaignId"
         from (${spans}) s ${withHotline} left join app.initiatives i on i.id = s.initiative_id
         where ${holds(values.add(day, 'date'))} and s.state = any(${values.add([...states], 'text[]')}) ${inLine}
       )
       select to_jsonb(f) - 'name' as node, (select count(*)::int from found) as total,
         encode(convert_to(jsonb_build_array('TITLE', f.name, f.id)::text, 'UTF8'), 'base64') as cursor
       from found f where ${onwards} order by f.name, f.id limit ${values.add(first + 1, 'int')}`,
      values.list,
    );
  }
}
