/** A list with one of its lines so many places further on; at the ends it stays. */
export function movedLine<Line>(list: readonly Line[], at: number, by: number): readonly Line[] {
  const line = list[at];
  const to = at + by;
  if (line === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(at, 1).toSpliced(to, 0, line);
}
