import { ApiRefusal } from './api-refusal.ts';

/** The header forces a preflight on other origins, so that no foreign page can send in the reader's name. */
const headers = { 'content-type': 'application/json', 'x-alongside': '1' };

/**
 * Sends one request to our own origin; a lost connection becomes the refusal `OFFLINE`.
 *
 * @param link token of a personal link: the request then comes by it, and without the session of this browser
 */
export async function send(
  path: string,
  method: 'GET' | 'POST',
  body?: unknown,
  signal?: AbortSignal,
  accept = 'application/json',
  link?: string,
): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      headers: { ...headers, accept, ...(link === undefined ? {} : { 'x-alongside-link': link }) },
      credentials: link === undefined ? 'same-origin' : 'omit',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiRefusal('OFFLINE', 'The server cannot be reached.');
  }
}

/** The JSON of an answer, or `undefined` where a proxy answered with something else. */
export async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
