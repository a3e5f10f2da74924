import { type CalendarKind, calendarKinds } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { type ReadContext, readMap } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';

/** Which day of the records of one type stands in people's calendars. All expressions are over a row `t`. */
export interface CalendarDay {
  /** The type whose read map says where the records are and who may see them. */
  readonly type: string;
  readonly day: (t: Sql) => Sql;
  /** Last day of what takes several; the day itself when left out. */
  readonly until?: (t: Sql) => Sql;
  /** What the record is called by itself, where it has a name. */
  readonly title?: (t: Sql) => Sql;
  /** With whom it has to do: the name of the initiative. */
  readonly about?: (t: Sql) => Sql;
  /** Address of the page on which it stands, without our own host. */
  readonly page: (t: Sql) => Sql;
  /** Its sharing label; what has none stays in the hotline. */
  readonly sharing?: (t: Sql) => Sql;
  /** When the record last changed; `updated_at` when left out. */
  readonly changed?: (t: Sql) => Sql;
  /** Records whose day still matters to the reader. */
  readonly only?: (t: Sql, c: ReadContext) => Sql;
}

const days = new Map<CalendarKind, CalendarDay>();

/** Puts a day of a later feature's records into people's calendars. */
export function defineCalendarDay(kind: CalendarKind, day: CalendarDay): void {
  if (days.has(kind)) throw new Error(`${kind} is in the calendar already`);
  days.set(kind, day);
}

/** The kinds that some feature has put in, in the order of the vocabulary. */
export const calendarKindsDefined = (): readonly CalendarKind[] => calendarKinds.codes.filter((kind) => days.has(kind));

interface Window {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly limit: number;
}

/**
 * One statement for all kinds: the days of what the reader may see now, earliest first. `visible` of each type's own
 * read map decides, and row-level security says the same.
 */
export function calendarStatement(c: ReadContext, { from, until, limit }: Window): Sql {
  const first = c.values.add(from, 'date');
  const last = c.values.add(until, 'date');
  const kinds = [...days].map(([kind, one]) => {
    const map = readMap(one.type);
    const day = one.day('t');
    const end = one.until ? `coalesce(${one.until('t')}, ${day})` : day;
    const where = [`${day} <= ${last}`, `${end} >= ${first}`, map.visible?.('t', c), one.only?.('t', c)];
    return `select '${kind}' as kind, t.id, ${day} as day, ${end} as until, ${one.title?.('t') ?? 'null'}::text as title,
      ${one.about?.('t') ?? 'null'}::text as about, ${one.page('t')} as page,
      ${one.sharing?.('t') ?? `'AMBER_STRICT'`}::text as sharing, ${one.changed?.('t') ?? 't.updated_at'} as updated_at
      from ${map.table} t where ${where.filter(Boolean).join(' and ')}`;
  });
  return `select e.kind, e.id, e.day::text as day, e.until::text as until, e.title, e.about, e.page,
      e.sharing, e.updated_at as "changedAt"
    from (${kinds.join(' union all ')}) e order by e.day, e.kind, e.id limit ${limit}`;
}
