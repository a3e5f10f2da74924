/** Two things of different sides that something binds. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** The order of both sides of a two-sided network. */
export interface NetworkOrder {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Rounds after which an order hardly changes any more. */
const ROUNDS = 24;

const neighbours = (pairs: readonly Pair[], from: keyof Pair, to: keyof Pair) => {
  const found = new Map<string, Set<string>>();
  for (const pair of pairs) found.set(pair[from], (found.get(pair[from]) ?? new Set()).add(pair[to]));
  return found;
};

/** One side sorted by the mean place of its neighbours; equal means keep their order, so that the result is stable. */
function byBarycentre(
  side: readonly string[],
  other: readonly string[],
  bound: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const places = new Map(other.map((id, at) => [id, at]));
  const centre = (id: string, at: number): number => {
    const near = [...(bound.get(id) ?? [])].flatMap((one) => places.get(one) ?? []);
    // Who has no neighbour stays about where they were.
    if (near.length === 0) return (at / Math.max(1, side.length)) * other.length;
    return near.reduce((sum, place) => sum + place, 0) / near.length;
  };
  return side
    .map((id, at) => ({ id, at, centre: centre(id, at) }))
    .toSorted((a, b) => a.centre - b.centre || a.at - b.at)
    .map(({ id }) => id);
}

/** Pairs of ties whose lines cross when both sides are drawn in this order. */
export function crossings(pairs: readonly Pair[], { left, right }: NetworkOrder): number {
  const [l, r] = [left, right].map((side) => new Map(side.map((id, at) => [id, at])));
  const ends = pairs.map((pair) => [l?.get(pair.left) ?? 0, r?.get(pair.right) ?? 0] as const);
  // From top to bottom on the left: each line crosses those before it that end further down. Fenwick tree of the ends.
  const tree = new Array<number>(right.length + 1).fill(0);
  let count = 0;
  for (const [before, [, end]] of ends.toSorted(([a, b], [c, d]) => a - c || b - d).entries()) {
    let above = 0;
    for (let at = end + 1; at > 0; at -= at & -at) above += tree[at] ?? 0;
    count += before - above;
    for (let at = end + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  }
  return count;
}

/**
 * Orders both sides so that what is bound stands near each other: the barycentre heuristic of Sugiyama, Tagawa and
 * Toda (1981), in turns from both sides. Answers the best order that it met, the given one if none is better; the
 * same input gives the same order. Ids of `pairs` that stand on no side are left out.
 */
export function orderNetwork(given: NetworkOrder, pairs: readonly Pair[]): NetworkOrder {
  const ofLeft = neighbours(pairs, 'left', 'right');
  const ofRight = neighbours(pairs, 'right', 'left');
  const known = { left: new Set(given.left), right: new Set(given.right) };
  const inside = pairs.filter(({ left, right }) => known.left.has(left) && known.right.has(right));
  let order = given;
  let best = { order: given, crossed: crossings(inside, given) };
  for (let round = 0; round < ROUNDS && best.crossed > 0; round += 1) {
    const right = byBarycentre(order.right, order.left, ofRight);
    order = { left: byBarycentre(order.left, right, ofLeft), right };
    const crossed = crossings(inside, order);
    if (crossed < best.crossed) best = { order, crossed };
  }
  return best.order;
}
