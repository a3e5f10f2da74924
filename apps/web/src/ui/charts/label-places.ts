/**
 * Heights at which the labels at the ends of lines stand: as near to their line as can be, in the same order, at least
 * `room` apart, and not below `bottom`. Heights grow downwards.
 */
export function labelPlaces(wished: readonly number[], room: number, bottom: number): number[] {
  const order = wished.map((_, at) => at).sort((a, b) => (wished[a] as number) - (wished[b] as number));
  const places = [...wished];
  let above = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    places[at] = Math.max(places[at] as number, above + room);
    above = places[at] as number;
  }
  let below = bottom + room;
  for (const at of order.reverse()) {
    places[at] = Math.min(places[at] as number, below - room);
    below = places[at] as number;
  }
  return places;
}
