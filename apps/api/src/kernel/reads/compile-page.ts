import { Refusal } from '@alongside/domain';
import { DEFAULT_PAGE } from '@alongside/shared';
import { type Compilation, quoted, visibleWhere } from './compilation.ts';
import { keysetAfter, keysOf } from './cursor.ts';
import type { Grouping, Order, OrderInRuns, PageRules, ReadMap, SortedOrder } from './read-map.ts';
import { answerType, argumentsOf, type SelectedField, selectedFields } from './selection.ts';
import type { Sql } from './sql-values.ts';

interface PageArguments {
  readonly first: number;
  readonly after: string | null;
  readonly search: string | null;
  readonly filter: Filter;
  readonly order: Order;
  readonly orderName: string;
}

/** Everything that the parts of one connection share. */
interface Page {
  /** GraphQL name of the connection. */
  readonly type: string;
  readonly map: ReadMap;
  readonly rules: PageRules;
  readonly given: PageArguments;
  readonly c: Compilation;
  readonly where: (t: Sql) => Sql | null | undefined;
  /** Counts that the facets share, and with them the count of all rows. */
  readonly tally?: Tally;
}

function placeOf(
  args: Readonly<Record<string, unknown>>,
  { maxPage }: Compilation,
): Pick<PageArguments, 'first' | 'after'> {
  const first = (args['first'] as number | null | undefined) ?? DEFAULT_PAGE;
  if (first < 1 || first > maxPage) {
    throw new Refusal('VALIDATION', { field: 'first', message: `Ask for 1 to ${maxPage} rows at a time.` });
  }
  return { first, after: (args['after'] as string | null | undefined) ?? null };
}

type Filter = Readonly<Record<string, unknown>>;

function filterOf(rules: PageRules, args: Readonly<Record<string, unknown>>): Filter {
  const filter = { ...((args['filter'] as Filter | null | undefined) ?? {}) };
  // Arguments of a field that are filters themselves, such as `timeline(kinds:)`.
  for (const name of Object.keys(rules.filters)) if (args[name] != null) filter[name] = args[name];
  return filter;
}

/** The rules by which these rows are asked for: a filter that shows them otherwise brings its own. */
function rulesFor(rules: PageRules, args: Readonly<Record<string, unknown>>): PageRules {
  const filter = filterOf(rules, args);
  const [name, seen] = Object.entries(rules.seenBy ?? {}).find(([key]) => filter[key] != null) ?? [];
  return name && seen ? seen(filter[name] as never) : rules;
}

function pageArguments(rules: PageRules, args: Readonly<Record<string, unknown>>, c: Compilation): PageArguments {
  const search = (args['search'] as string | null | undefined)?.trim() || null;
  const filter = filterOf(rules, args);
  const orderName =
    (args['order'] as string | null | undefined) ?? ((search && rules.searchOrder) || rules.defaultOrder);
  const order = rules.orders[orderName];
  if (!order) throw new Error(`no order ${orderName}`);
  return { ...placeOf(args, c), search, filter, order, orderName };
}

/** Which rows belong to the list; `without` leaves one filter out, as the counts of its own facet need. */
function membership({ map, rules, given, c, where }: Page, t: Sql, without?: string): Sql {
  const filters = Object.entries(given.filter).flatMap(([name, value]) => {
    if (value == null || name === without) return [];
    const predicate = rules.filters[name];
    if (!predicate) throw new Error(`${map.type} has no filter ${name}`);
    return [`(${predicate(t, value as never, c)})`];
  });
  const search = given.search && rules.search ? `(${rules.search(t, given.search, c)})` : null;
  return visibleWhere(map, t, c, where(t), ...filters, search);
}

/** A JSON expression for a connection: `edges`, `pageInfo`, and only when asked `totalCount`, `facets` and `groups`. */
export function compilePage(
  type: string,
  map: ReadMap,
  args: Readonly<Record<string, unknown>>,
  field: SelectedField,
  c: Compilation,
  where: (t: Sql) => Sql | null | undefined,
): Sql {
  if (!map.page) throw new Error(`${map.type} cannot be listed`);
  const rules = rulesFor(map.page, args);
  const page: Page = { type, map, rules, given: pageArguments(rules, args, c), c, where };
  return pageSql(page, field, foundSql(page));
}

function pageSql(given: Page, field: SelectedField, found: Sql): Sql {
  const selected = selectedFields(field.selections, given.c.request);
  const tally = selected.some(({ name }) => name === 'facets') ? tallyOf(given) : undefined;
  const page: Page = { ...given, ...(tally && { tally }) };
  const parts = selected.map((part) => `${partSql(page, part)} as ${quoted(part.key)}`);
  return `(select row_to_json(z) from (with ${found}${tally?.sql ?? ''}${rowsOf(page)} select ${parts.join(', ')}) z)`;
}

/** What the search text finds, looked up once for rows, count and facets alike. */
function foundSql({ rules, given, c }: Page): Sql {
  return given.search && rules.find ? `found as materialized (${rules.find(given.search, c)}), ` : '';
}

/** The rows that the list is taken from; with a search those that it found, with their `"~relevance"`. */
const sourceOf = ({ map, rules, given, c }: Page): Sql => {
  const rows = rules.source?.(c) ?? map.table;
  return given.search && rules.find
    ? `(select x.*, f.relevance as "~relevance" from found f join ${rows} x on x.id = f.id)`
    : rows;
};

const direction = (order: Order): Sql => (order.descending ? ' desc' : '');
const sorted = (order: Order): Sql => order.terms.map((_, i) => `"~k${i}"${direction(order)}`).join(', ');

/** `ahead`: one row more than asked, to know whether another page follows; `shown`: the page. */
function rowsOf(page: Page): Sql {
  const { given, c } = page;
  const { order, orderName, after } = given;
  const last = after === null ? null : keysOf(after, order, orderName);
  const ahead = order.runs ? runsAhead(page, order, last) : rowsAhead(page, order, last);
  return (
    `ahead as materialized (${ahead}), ` +
    `shown as (select * from ahead order by ${sorted(order)} limit ${c.values.add(given.first, 'int')})`
  );
}

function rowsAhead(page: Page, order: SortedOrder, last: readonly string[] | null): Sql {
  const { given, c } = page;
  const { terms, descending = false } = order;
  const t = c.alias();
  const keys = terms.map((term) => term.sql(t, c, given.search));
  const named = keys.map((sql, i) => `${sql} as "~k${i}"`).join(', ');
  const after = last && keysetAfter(terms, keys, last, descending, c);
  const where = [membership(page, t), after].filter(Boolean).join(' and ');
  const by = keys.map((sql) => `${sql}${direction(order)}`).join(', ');
  return `select ${t}.*, ${named} from ${sourceOf(page)} ${t} where ${where} order by ${by} limit ${c.values.add(given.first + 1, 'int')}`;
}

/** One run after the other, each by its index and at most a page of it; none is read once those before it fill the page. */
function runsAhead(page: Page, order: OrderInRuns, last: readonly string[] | null): Sql {
  const { given, c } = page;
  const { source, filter, runs } = order;
  const [, ...terms] = order.terms;
  const limit = c.values.add(given.first + 1, 'int');
  const chosen = given.filter[filter] as readonly string[] | null | undefined;
  const [reached = 0, ...values] = last ? [Number(last[0]), ...last.slice(1)] : [];
  const t = c.alias();
  const before: Sql[] = [];
  const parts = runs(t, c).flatMap(({ code, where, keys }, run) => {
    if (run < reached || (chosen && !chosen.includes(code))) return [];
    const after = last && run === reached ? keysetAfter(terms, keys, values, false, c) : null;
    const room = before.length > 0 ? `${before.join(' + ')} < ${limit}` : null;
    const rows = [room, membership(page, t, filter), `(${where})`, after].filter(Boolean).join(' and ');
    const named = [String(run), ...keys].map((sql, i) => `${sql} as "~k${i}"`).join(', ');
    before.push(`(select count(*) from run${run})`);
    return `run${run} as materialized (select ${t}.*, ${named} from ${source(c)} ${t} where ${rows} order by ${keys.join(', ')} limit ${limit})`;
  });
  if (parts.length === 0) {
    const none = order.terms.map(({ type }, i) => `null::${type} as "~k${i}"`).join(', ');
    return `select ${t}.*, ${none} from ${sourceOf(page)} ${t} where false limit ${limit}`;
  }
  const all = parts.map((part) => `select * from ${part.slice(0, part.indexOf(' '))}`);
  return `with ${parts.join(', ')} select * from (${all.join(' union all ')}) u order by ${sorted(order)} limit ${limit}`;
}

function partSql(page: Page, part: SelectedField): Sql {
  const { rules, given, c } = page;
  switch (part.name) {
    case '__typename':
      return `'${page.type}'::text`;
    case 'edges': {
      const s = c.alias();
      const columns = selectedFields(part.selections, c.request).map(
        (field) => `${edgeSql(page, s, field)} as ${quoted(field.key)}`,
      );
      return `(select coalesce(json_agg(e), '[]'::json) from (select ${columns.join(', ')} from shown ${s} order by ${sorted(given.order)}) e)`;
    }
    case 'pageInfo': {
      const columns = selectedFields(part.selections, c.request).map(
        (field) => `${pageInfoSql(page, field)} as ${quoted(field.key)}`,
      );
      return `(select row_to_json(i) from (select ${columns.join(', ')}) i)`;
    }
    case 'totalCount': {
      if (page.tally) return page.tally.total;
      const t = c.alias();
      return `(select count(*)::int from ${sourceOf(page)} ${t} where ${membership(page, t)})`;
    }
    case 'facets':
      return facetsSql(page, rules, part);
    case 'groups':
      return groupsSql(page, part);
    default:
      throw new Error(`a connection has no ${part.name}`);
  }
}

function edgeSql(page: Page, s: Sql, field: SelectedField): Sql {
  const { map, given, c } = page;
  if (field.name === '__typename') return `'${answerType(page.type, 'edges', c.request)}'::text`;
  if (field.name === 'cursor') return cursorSql(given);
  const list = c.select(map, s, selectedFields(field.selections, c.request), c);
  return `(select row_to_json(n) from (select ${list}) n)`;
}

function pageInfoSql({ given, c }: Page, field: SelectedField): Sql {
  if (field.name === '__typename') return `'PageInfo'::text`;
  if (field.name === 'hasNextPage') return `((select count(*) from ahead) > ${c.values.add(given.first, 'int')})`;
  const reversed = given.order.terms.map((_, i) => `"~k${i}"${given.order.descending ? '' : ' desc'}`).join(', ');
  return `(select ${cursorSql(given)} from shown order by ${reversed} limit 1)`;
}

/** Base64 of `[order, …keys]`: opaque to clients, bound to the order that made it. */
function cursorSql(given: PageArguments): Sql {
  const keys = given.order.terms.map((_, i) => `"~k${i}"::text`).join(', ');
  return `translate(encode(convert_to(json_build_array('${given.orderName}', ${keys})::text, 'UTF8'), 'base64'), E'\\n', '')`;
}

function facetsSql(page: Page, rules: PageRules, part: SelectedField): Sql {
  const fields = selectedFields(part.selections, page.c.request);
  const rows = Object.entries(rules.facets ?? {}).map(([facet, codes], place) => {
    const columns = fields.map((field) => `${facetSql(page, facet, codes, field)} as ${quoted(field.key)}`);
    return `select ${place} as "~place", (select row_to_json(f) from (select ${columns.join(', ')}) f) as "~facet"`;
  });
  if (rows.length === 0) return `'[]'::json`;
  return `(select json_agg(g."~facet" order by g."~place") from (${rows.join(' union all ')}) g)`;
}

/** Rows counted by several facets together, in one walk through the list. */
interface Tally {
  /** `tally as (…), `, one of the page's common tables. */
  readonly sql: Sql;
  /** How many rows there are. */
  readonly total: Sql;
  /** The counts of a facet that takes part, as `(key, count)`. */
  readonly countsOf: (facet: string) => Sql | undefined;
}

/** Facets by a value of the row share a walk, unless their own filter is set: that one they leave out, so they see other rows. */
function tallyOf(page: Page): Tally | undefined {
  const { c, given, rules } = page;
  const shared = Object.entries(rules.facets ?? {}).flatMap(([facet, codes]) =>
    typeof codes === 'function' || given.filter[facet] != null ? [] : [{ facet, ...codes }],
  );
  if (shared.length < 2) return undefined;
  const t = c.alias();
  const keys = shared.map((_, at) => `k${at}`);
  const columns = shared.map(({ by }, at) => `${by(t, c)} as k${at}`).join(', ');
  const joins = shared.map(({ joined }) => joined?.join(t, c) ?? '').join(' ');
  const walk = `select ${columns} from ${sourceOf(page)} ${t} ${joins} where ${membership(page, t)}`;
  const sets = `grouping sets (${keys.map((key) => `(${key})`).join(', ')})`;
  const tally = `select ${keys.join(', ')}, grouping(${keys.join(', ')}) as grouped, count(*)::int as count from (${walk}) r group by ${sets}`;
  // `grouping` has a bit for each key that is not grouped by, the first key's the highest.
  const of = (at: number): Sql => `from tally where grouped = ${2 ** keys.length - 1 - 2 ** (keys.length - 1 - at)}`;
  return {
    sql: `tally as materialized (${tally}), `,
    total: `(select coalesce(sum(count), 0)::int ${of(0)})`,
    countsOf: (wanted) => {
      const at = shared.findIndex(({ facet }) => facet === wanted);
      return at < 0 ? undefined : `select k${at} as key, count ${of(at)}`;
    },
  };
}

type FacetCodes = NonNullable<PageRules['facets']>[string];

function facetSql(page: Page, facet: string, codes: FacetCodes, field: SelectedField): Sql {
  const { c } = page;
  if (field.name === '__typename') return `'Facet'::text`;
  if (field.name === 'field') return `'${facet}'::text`;
  const counts =
    typeof codes === 'function'
      ? codeCounts(page, facet, codes)
      : `select key as code, count from (${spread(page, codes, page.tally?.countsOf(facet) ?? rowCounts(page, codes, facet))}) k where key is not null`;
  const columns = selectedFields(field.selections, c.request).map(({ name, key }) =>
    name === '__typename' ? `'FacetValue'::text as ${quoted(key)}` : `n.${quoted(name)} as ${quoted(key)}`,
  );
  return `(select coalesce(json_agg(v), '[]'::json) from (select ${columns.join(', ')} from (${counts}) n order by n.count desc, n.code) v)`;
}

function codeCounts(page: Page, facet: string, codes: (t: Sql, c: Compilation) => Sql): Sql {
  const t = page.c.alias();
  return (
    `select v.code, count(*)::int as count from ${sourceOf(page)} ${t} cross join lateral unnest(${codes(t, page.c)}) v(code) ` +
    `where ${membership(page, t, facet)} group by v.code`
  );
}

/** How many rows stand under each key, as `(key, count)`. */
const keyCounts = (page: Page, grouping: Grouping): Sql => spread(page, grouping, rowCounts(page, grouping));

/** The same by what the keys follow from. */
function rowCounts(page: Page, { by, joined }: Grouping, without?: string): Sql {
  const { c } = page;
  const t = c.alias();
  return `select ${by(t, c)} as key, count(*)::int as count from ${sourceOf(page)} ${t} ${joined?.join(t, c) ?? ''} where ${membership(page, t, without)} group by 1`;
}

/** Counts under the keys that follow from those they were counted by. */
const spread = ({ c }: Page, { keys }: Grouping, counts: Sql): Sql =>
  keys
    ? `select k.key, sum(b.count)::int as count from (${counts}) b cross join lateral unnest(${keys('b.key', c)}) k(key) group by k.key`
    : counts;

/** The groups of the list, each with its count and a page of its own under the same filters and order. */
function groupsSql(page: Page, part: SelectedField): Sql {
  const { c, rules, type } = page;
  const { by, keys } = argumentsOf(type, part, c.request) as { by: string; keys?: string[] | null };
  const grouping = rules.groupings?.[by];
  if (!grouping) throw new Error(`${page.map.type} has no grouping ${by}`);
  const groupType = answerType(type, 'groups', c.request);
  const fields = selectedFields(part.selections, c.request);
  const g = c.alias();
  const wanted = keys ? `unnest(${c.values.add(keys, 'text[]')})` : null;
  const counted = !wanted || fields.some(({ name }) => name === 'count');
  const source = counted
    ? `select * from (${keyCounts(page, grouping)}) k ${wanted ? `where k.key in (select ${wanted})` : ''}`
    : `select distinct key from ${wanted} w(key)`;
  const columns = fields.map((field) => {
    const sql = groupFieldSql(page, grouping, groupType, g, field);
    return `${sql} as ${quoted(field.key)}`;
  });
  return `(select coalesce(json_agg(r."~group" order by r."~key"), '[]'::json) from (select ${g}.key as "~key", (select row_to_json(f) from (select ${columns.join(', ')}) f) as "~group" from (${source}) ${g}) r)`;
}

function groupFieldSql(page: Page, grouping: Grouping, groupType: string, g: Sql, field: SelectedField): Sql {
  const { c, given, where } = page;
  if (field.name === '__typename') return `'${groupType}'::text`;
  if (field.name !== 'page') return `${g}.${quoted(field.name)}`;
  const inGroup = (t: Sql): Sql => {
    const { by, keys, joined } = grouping;
    if (joined) return joined.holds(t, `${g}.key`, c);
    return keys ? `${g}.key = any(${keys(by(t, c), c)}::text[])` : `${by(t, c)} = ${g}.key`;
  };
  const both = (t: Sql): Sql => [where(t), inGroup(t)].filter(Boolean).join(' and ');
  const place = placeOf(argumentsOf(groupType, field, c.request), c);
  // What a search found stands around this page already.
  return pageSql({ ...page, given: { ...given, ...place }, where: both }, field, '');
}
