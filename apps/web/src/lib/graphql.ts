import type { TypedDocumentString } from '../gql/graphql.ts';
import { ApiRefusal, type RefusalCode, type RefusalParams } from './api-refusal.ts';
import { jsonOf, send } from './http.ts';

interface GraphqlFault {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly field?: string; readonly params?: RefusalParams };
}
interface GraphqlAnswer<R> {
  readonly data?: R | null;
  readonly errors?: readonly GraphqlFault[];
}

const codes: ReadonlySet<string> = new Set<RefusalCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'VALIDATION',
  'WRONG_STAGE',
  'CONFLICT',
  'UNSAFE_TEXT',
  'RATE_LIMITED',
  'BAD_REQUEST',
]);

function refusalOf(fault: GraphqlFault): ApiRefusal {
  const { code, field, params } = fault.extensions ?? {};
  const known = code !== undefined && codes.has(code) ? (code as RefusalCode) : 'INTERNAL';
  return new ApiRefusal(known, fault.message, field, params);
}

/**
 * Runs one operation and answers its data, typed by the document.
 *
 * @param link token of a personal link, where the operation comes by one
 * @throws ApiRefusal with the code of the first error; partial data is never answered.
 */
export async function execute<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
  link?: string,
): Promise<R> {
  const body = { query: document.toString(), variables };
  const response = await send('/graphql', 'POST', body, signal, undefined, link);
  const answer = (await jsonOf(response)) as GraphqlAnswer<R> | undefined;
  const fault = answer?.errors?.[0];
  if (fault) throw refusalOf(fault);
  if (response.status === 401) throw new ApiRefusal('UNAUTHENTICATED', 'Please sign in.');
  if (response.status === 429) throw new ApiRefusal('RATE_LIMITED', 'Too many requests.');
  if (!answer?.data) throw new ApiRefusal('INTERNAL', `The server answered ${response.status}.`);
  return answer.data;
}
