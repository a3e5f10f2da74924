import {
  type InfiniteData,
  keepPreviousData,
  QueryCache,
  QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { type ApiRefusal, isRefusal } from './api-refusal.ts';
import { execute } from './graphql.ts';

/** The cache of the page. `onSignedOut` runs when the API no longer knows the session. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isRefusal(error, 'UNAUTHENTICATED')) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // An expected refusal stays one; only a lost connection is worth another try.
        retry: (count, error) => isRefusal(error, 'OFFLINE') && count < 2,
      },
    },
  });
}

const nameOf = (document: { toString(): string }) =>
  /\b(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? 'operation';

/** Query options of an operation, for route loaders and `useQuery` alike. */
export function readOptions<R, V>(document: TypedDocumentString<R, V>, variables: V) {
  return queryOptions<R, ApiRefusal>({
    queryKey: [nameOf(document), variables],
    queryFn: ({ signal }) => execute(document, variables, signal),
  });
}

/**
 * Reads one operation into a component. While new variables load, the old answer stays (`isPlaceholderData`),
 * so that a list does not jump when a filter changes. `again` says after how many milliseconds to ask again, for work that
 * goes on behind the page.
 */
export function useRead<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  { again, ...options }: { enabled?: boolean; again?: (data: R) => number | false } = {},
) {
  return useQuery({
    ...readOptions(document, variables),
    placeholderData: keepPreviousData,
    ...(again && {
      refetchInterval: ({ state }: { state: { data: R | undefined } }) => (state.data ? again(state.data) : false),
    }),
    ...options,
  });
}

/** What `usePages` needs of a Relay connection. */
export interface Connection<N> {
  readonly edges: readonly { readonly node: N }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * Reads a connection page by page. The operation takes `$after: String`; `pick` finds the connection in the answer.
 * Answers the rows of all pages read so far beside the ordinary query state.
 */
export function usePages<R, V extends { after?: string | null | undefined }, N>(
  document: TypedDocumentString<R, V>,
  variables: Omit<V, 'after'>,
  pick: (data: R) => Connection<N>,
  options: { enabled?: boolean } = {},
) {
  const query = useInfiniteQuery<R, ApiRefusal, InfiniteData<R>, readonly unknown[], string | undefined>({
    queryKey: [nameOf(document), 'pages', variables],
    queryFn: ({ pageParam, signal }) => execute(document, { ...variables, after: pageParam } as V, signal),
    initialPageParam: undefined,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = pick(last).pageInfo;
      return hasNextPage ? (endCursor ?? undefined) : undefined;
    },
    placeholderData: keepPreviousData,
    ...options,
  });
  const pages = query.data?.pages;
  return {
    ...query,
    first: pages?.[0],
    rows: pages?.flatMap((page) => pick(page).edges.map((edge) => edge.node)) ?? [],
  };
}

/**
 * Runs a change. After success every read on the screen is asked again, because most changes show in more than
 * one place (stage, timeline, counts) and the API answers a page in one statement.
 */
export function useChange<R, V>(
  document: TypedDocumentString<R, V>,
  options: { onSuccess?: (data: R, variables: V) => void; onError?: (refusal: ApiRefusal) => void } = {},
) {
  const client = useQueryClient();
  return useMutation<R, ApiRefusal, V>({
    mutationFn: (variables) => execute(document, variables),
    onSuccess: async (data, variables) => {
      options.onSuccess?.(data, variables);
      await client.invalidateQueries();
    },
    onError: (refusal) => {
      options.onError?.(refusal);
      // Somebody saved first: the page shows what they made of it, and the next try starts from there.
      if (isRefusal(refusal, 'CONFLICT')) void client.invalidateQueries();
    },
  });
}
