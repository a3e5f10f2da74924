import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { TypedDocumentString } from '../gql/graphql.ts';
import { execute } from './graphql.ts';

const document = new TypedDocumentString<{ ok: boolean }, { id: string }>('query Ok($id: ID!) { ok(id: $id) }');
const answer = (status: number, body: unknown) =>
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify(body), { status }));

afterEach(() => {
  jest.restoreAllMocks();
});

describe('one operation', () => {
  it('carries the header that no foreign page can send unasked', async () => {
    const sent = answer(200, { data: { ok: true } });
    await expect(execute(document, { id: '1' })).resolves.toEqual({ ok: true });
    const [path, init] = sent.mock.calls[0] ?? [];
    expect(path).toBe('/graphql');
    expect(init?.headers).toMatchObject({ 'x-alongside': '1', 'content-type': 'application/json' });
    expect(JSON.parse(String(init?.body))).toEqual({ query: document.toString(), variables: { id: '1' } });
  });

  it('turns the first error into a refusal with code, field and params', async () => {
    const params = { findings: [{ kind: 'url', severity: 'block', index: 0, length: 4 }] };
    answer(200, {
      data: null,
      errors: [{ message: 'No.', extensions: { code: 'UNSAFE_TEXT', field: 'summary', params } }],
    });
    await expect(execute(document, { id: '1' })).rejects.toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'summary',
      params,
    });
  });

  it('never answers half of the data', async () => {
    answer(200, { data: { ok: true }, errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] });
    await expect(execute(document, { id: '1' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('takes a code that it does not know for a fault of the product', async () => {
    answer(200, { errors: [{ message: 'x', extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] });
    await expect(execute(document, { id: '1' })).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('calls a lost connection by its name', async () => {
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
    await expect(execute(document, { id: '1' })).rejects.toMatchObject({ code: 'OFFLINE' });
  });

  it('does not take the page of a proxy for an answer', async () => {
    jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<html>Bad gateway</html>', { status: 502 }));
    await expect(execute(document, { id: '1' })).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
