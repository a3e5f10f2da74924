/** The two forms of a value that every hand-written statement needs, as the API's own statements write them. */

/** A `timestamptz` as ISO 8601 in UTC with milliseconds. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The position of a row in a list of that order. */
export const cursorOf = (order: string, ...keys: string[]): string =>
  `translate(encode(convert_to(json_build_array('${order}', ${keys.join(', ')})::text, 'UTF8'), 'base64'), E'\\n', '')`;
