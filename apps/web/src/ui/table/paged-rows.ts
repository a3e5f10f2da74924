interface Paged<Row> {
  readonly rows: readonly Row[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly refetch: () => unknown;
  readonly fetchNextPage: () => unknown;
}

/** What a table needs to know of a list that is read page by page (`usePages`). */
export const pagedRows = <Row>(list: Paged<Row>, total: number | undefined) => ({
  rows: list.rows,
  loading: list.isPending,
  error: list.error,
  onRetry: () => void list.refetch(),
  total,
  more: { has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage },
});
