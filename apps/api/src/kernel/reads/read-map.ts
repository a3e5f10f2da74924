import type { Actor } from '@alongside/domain';
import type { Sql, SqlValues } from './sql-values.ts';

/** What an expression may use while a statement is compiled. */
export interface ReadContext {
  readonly actor: Actor;
  /** Adds a value to the statement; answers its placeholder with a cast, e.g. `$3::uuid`. */
  readonly values: SqlValues;
}

type Args = Readonly<Record<string, unknown>>;

/** A scalar, or ready JSON: an expression over the row alias `t`. */
export interface ColumnField {
  readonly is: 'column';
  readonly sql: (t: Sql, c: ReadContext, args: Args) => Sql;
}

/** An object of another map: at most one row. */
export interface OneField {
  readonly is: 'one';
  readonly type: string;
  readonly on: (t: Sql, o: Sql, c: ReadContext) => Sql;
  readonly order?: (o: Sql) => Sql;
}

/** A bounded list of objects of another map. */
export interface ManyField {
  readonly is: 'many';
  readonly type: string;
  readonly on?: (t: Sql, o: Sql, c: ReadContext) => Sql;
  /** A row source instead of the type's table, e.g. a set-returning subselect over `t`. */
  readonly from?: (t: Sql, c: ReadContext, args: Args) => Sql;
  readonly order: (o: Sql) => Sql;
  readonly limit: number;
}

/** A keyset-paged list of objects of another map, as a connection. */
export interface PageField {
  readonly is: 'page';
  readonly type: string;
  readonly on: (t: Sql, o: Sql, c: ReadContext) => Sql;
}

/** A value object that lives in the same row. */
export interface EmbeddedField {
  readonly is: 'embedded';
  readonly type: string;
  /** The object is null where this is not true. */
  readonly present?: (t: Sql) => Sql;
}

/**
 * A field that no SQL can answer, such as `viewerCan`: `facts` is the JSON that the row contributes,
 * `answer` the pure rule. Its sub-fields are plain properties of the answer.
 */
export interface ComputedField {
  readonly is: 'computed';
  readonly facts: (t: Sql, c: ReadContext) => Sql;
  readonly answer: (facts: never, actor: Actor, now: Date) => unknown;
}

export type FieldPlan = ColumnField | OneField | ManyField | PageField | EmbeddedField | ComputedField;

/** One term of an order: the expression must never be null (use a sentinel) and is compared as `type`. */
export interface OrderTerm {
  readonly sql: (t: Sql, c: ReadContext, search: string | null) => Sql;
  readonly type: 'text' | 'uuid' | 'date' | 'int' | 'bigint' | 'timestamptz' | 'real';
}

/** A total order; all terms share one direction, so that one row comparison pages through it. */
export interface SortedOrder {
  readonly terms: readonly OrderTerm[];
  readonly descending?: boolean;
  readonly runs?: undefined;
}

/**
 * An order that no single index delivers: runs of rows that follow one another, each sorted by an index of its own.
 * The first term is the number of the run, and each run has its own expressions for the others.
 */
export interface OrderInRuns {
  readonly terms: readonly Pick<OrderTerm, 'type'>[];
  readonly descending?: false;
  /** A row source instead of the type's table, with the columns that the runs need beside its own. */
  readonly source: (c: ReadContext) => Sql;
  /** The filter whose codes are those of the runs: runs that it leaves out are not read at all. */
  readonly filter: string;
  /** Together they are all rows, and no row is in two of them. */
  readonly runs: (t: Sql, c: ReadContext) => readonly OrderRun[];
}

export type Order = SortedOrder | OrderInRuns;

export interface OrderRun {
  readonly code: string;
  readonly where: Sql;
  /** The expressions of the order's terms after the first. */
  readonly keys: readonly Sql[];
}

/**
 * How rows fall into groups. Keys are texts: in groups the empty text stands for rows without one, in facets null does.
 * Rows are counted by `by` first, so that what follows from it is looked up once for each value and not for each row.
 */
export interface Grouping {
  /** The key of a row, or what its keys follow from. */
  readonly by: (t: Sql, c: ReadContext) => Sql;
  /** For rows that stand in several groups: their keys as `text[]`, out of a value of `by`. */
  readonly keys?: (by: Sql, c: ReadContext) => Sql;
  /** Where `by` looks at more than the row. */
  readonly joined?: {
    /** A join that keeps each row once. */
    readonly join: (t: Sql, c: ReadContext) => Sql;
    /** Whether a row stands in the group of a key, without the join. */
    readonly holds: (t: Sql, key: Sql, c: ReadContext) => Sql;
  };
}

/** The ways in which a list of a type can be asked for. */
export interface PageRules {
  /** One predicate for each field of the filter input; called only for values that are not null. */
  readonly filters: Readonly<Record<string, (t: Sql, value: never, c: ReadContext) => Sql>>;
  readonly orders: Readonly<Record<string, Order>>;
  readonly defaultOrder: string;
  /** Order that is taken when a search text is given and no order is named. */
  readonly searchOrder?: string;
  readonly search?: (t: Sql, text: string, c: ReadContext) => Sql;
  /**
   * Instead of `search`: a row source `(id uuid, relevance real)` of what a text finds. It runs once for each
   * list; orders may use `"~relevance"` of the row when a text is given.
   */
  readonly find?: (text: string, c: ReadContext) => Sql;
  /** Facet name → expression that gives the row's codes as `text[]`, or how rows fall under codes. */
  readonly facets?: Readonly<Record<string, Grouping | ((t: Sql, c: ReadContext) => Sql)>>;
  /** Grouping name → how rows fall into its groups. */
  readonly groupings?: Readonly<Record<string, Grouping>>;
  /** A row source instead of the type's table, with the columns that these rules need beside its own. */
  readonly source?: (c: ReadContext) => Sql;
  /** Filter name → the rules while that filter has a value: the same rows seen otherwise, such as on a past day. */
  readonly seenBy?: Readonly<Record<string, (value: never) => PageRules>>;
}

/** How a GraphQL type is read: declared once, compiled from the selection set to one statement. */
export interface ReadMap {
  readonly type: string;
  readonly table: Sql;
  /**
   * Wall one: which rows this actor may see, added to every path that reaches the type. Row-level security
   * is wall two and says the same by other means.
   */
  readonly visible?: (t: Sql, c: ReadContext) => Sql | null;
  readonly fields: Readonly<Record<string, FieldPlan>>;
  readonly page?: PageRules;
}

/** A field of `Query` that is answered from one map. */
export type RootPlan =
  | { readonly is: 'one'; readonly type: string; readonly where: (t: Sql, args: Args, c: ReadContext) => Sql }
  | { readonly is: 'page'; readonly type: string; readonly where?: (t: Sql, args: Args, c: ReadContext) => Sql };

const maps = new Map<string, ReadMap>();
const roots = new Map<string, RootPlan>();

/** Declares how a type is read. A type that names another may be declared before it. */
export function defineReads(map: ReadMap): ReadMap {
  if (maps.has(map.type)) throw new Error(`${map.type} has a read map already`);
  maps.set(map.type, map);
  return map;
}

/** Adds fields to a type of an earlier feature, so that the earlier feature need not know the later one. */
export function extendReads(type: string, fields: Readonly<Record<string, FieldPlan>>): void {
  const map = readMap(type);
  maps.set(type, { ...map, fields: { ...map.fields, ...fields } });
}

/** Declares a field of `Query` as planned. */
export function defineRoots(fields: Readonly<Record<string, RootPlan>>): void {
  for (const [name, plan] of Object.entries(fields)) roots.set(name, plan);
}

export function readMap(type: string): ReadMap {
  const map = maps.get(type);
  if (!map) throw new Error(`${type} has no read map`);
  return map;
}

/** Rows of a type that the viewer sees, as a condition on `t`: the same as in every list of them. */
export const rowsSeen = (type: string, t: Sql, c: ReadContext): Sql => readMap(type).visible?.(t, c) ?? 'true';

export const readMaps = (): ReadonlyMap<string, ReadMap> => maps;
export const rootPlan = (name: string): RootPlan | undefined => roots.get(name);
