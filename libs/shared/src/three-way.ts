/** What two sides made of the same record since one of them opened it. */
export interface ThreeWay<Values extends object> {
  /** Both sides together; a field that both changed holds what `yours` says. */
  readonly values: Values;
  /** Fields that only this side changed. */
  readonly yours: readonly (keyof Values & string)[];
  /** Fields that only the other side changed. */
  readonly theirs: readonly (keyof Values & string)[];
  /** Fields that both changed, to different values: somebody has to decide. */
  readonly both: readonly (keyof Values & string)[];
}

/** Whether two values say the same to a reader: nothing is nothing, however it is written, and blanks around a text do not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return Object.is(x, y);
  const names = new Set([...Object.keys(x), ...Object.keys(y)]);
  const at = (value: object, name: string) => (value as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(x) === Array.isArray(y) && [...names].every((name) => sameValue(at(x, name), at(y, name)));
}

function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return value.trim() || null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/**
 * Merges two edits of one record field by field. `theirs` may lack fields of which nothing is known: they count as
 * unchanged.
 *
 * @param before what both started from
 */
export function threeWay<Values extends object>(
  before: Values,
  theirs: Partial<Values>,
  yours: Values,
): ThreeWay<Values> {
  const fields = Object.keys(yours) as (keyof Values & string)[];
  const now = { ...before, ...theirs };
  const touched = (side: Values) => (field: keyof Values) => !sameValue(before[field], side[field]);
  const [byYou, byThem] = [fields.filter(touched(yours)), fields.filter(touched(now))];
  const differ = byYou.filter((field) => !sameValue(yours[field], now[field]));
  const both = differ.filter((field) => byThem.includes(field));
  return {
    values: { ...now, ...Object.fromEntries(differ.map((field) => [field, yours[field]])) },
    yours: differ.filter((field) => !both.includes(field)),
    theirs: byThem.filter((field) => !both.includes(field)),
    both,
  };
}
