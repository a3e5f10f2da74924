import { ApiRefusal, isRefusal, type RefusalCode, type RefusalParams } from './api-refusal.ts';
import { jsonOf, send } from './http.ts';

/** What anybody may know before signing in. */
export interface AuthState {
  /** No account exists yet: the first administrator is to be made. */
  readonly firstRun: boolean;
  /** Demo data is loaded, with accounts that anybody may try. */
  readonly demo: boolean;
  readonly signedIn: boolean;
}

async function post(path: string, body?: object): Promise<void> {
  const response = await send(path, 'POST', body ?? {});
  if (response.ok) {
    // Read to its end, else the browser keeps the connection for it.
    await response.arrayBuffer();
    return;
  }
  const answer = (await jsonOf(response)) as
    | ({ code?: RefusalCode; message?: string; field?: string } & RefusalParams)
    | undefined;
  const code =
    answer?.code ??
    (response.status === 429 ? 'RATE_LIMITED' : response.status === 401 ? 'SIGN_IN_FAILED' : 'INTERNAL');
  const params = (answer?.params as RefusalParams | undefined) ?? answer ?? {};
  throw new ApiRefusal(code, answer?.message ?? `The server answered ${response.status}.`, answer?.field, params);
}

export async function readAuthState(): Promise<AuthState> {
  const response = await send('/auth/state', 'GET');
  if (!response.ok) throw new ApiRefusal('INTERNAL', `The server answered ${response.status}.`);
  return (await response.json()) as AuthState;
}

/** Opens a session. Refuses with `SIGN_IN_FAILED` whichever of the two was wrong, or `RATE_LIMITED`. */
export async function signIn(email: string, password: string): Promise<void> {
  try {
    await post('/auth/login', { email, password });
  } catch (error) {
    // On this door "unauthenticated" is not an ended session.
    if (isRefusal(error, 'UNAUTHENTICATED')) throw new ApiRefusal('SIGN_IN_FAILED', error.message);
    throw error;
  }
}

/** Ends the session on the server; the cookie is gone afterwards. */
export const signOut = () => post('/auth/logout');

/** Makes the first account; refused as soon as any account exists. */
export const makeFirstAdministrator = (account: { name: string; email: string; password: string }) =>
  post('/auth/first-administrator', account);

/** Sets the password of the account that the personal link was made for; the link works once. */
export const setPasswordByLink = (token: string, password: string) => post('/auth/password', { token, password });
