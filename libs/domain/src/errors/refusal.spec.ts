import { describe, expect, it } from '@jest/globals';
import {
  badRequest,
  conflict,
  ensureValid,
  forbidden,
  invalid,
  invalidAll,
  notFound,
  Refusal,
  rateLimited,
  refusalCodes,
  refusalKinds,
  unauthenticated,
  unsafeText,
  wrongStage,
} from './index.ts';

describe('the catalogue of refusals', () => {
  it('is closed', () => {
    expect(refusalCodes).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_FOUND',
      'VALIDATION',
      'WRONG_STAGE',
      'CONFLICT',
      'UNSAFE_TEXT',
      'RATE_LIMITED',
      'BAD_REQUEST',
      'INTERNAL',
    ]);
  });

  it.each(refusalCodes)('documents %s with a meaning, a plain sentence and a status', (code) => {
    const { meaning, message, status } = refusalKinds[code];
    expect(meaning).toMatch(/\.$/);
    expect(message).toMatch(/^[A-Z][^{}<>]*\.$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(new Refusal(code)).toMatchObject({ code, message, status });
  });
});

describe('a refusal', () => {
  it('is an error with a code, and only has the details it was given', () => {
    const refusal = forbidden('Ask a manager.');
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal).toMatchObject({ name: 'Refusal', code: 'FORBIDDEN', message: 'Ask a manager.' });
    expect('field' in refusal || 'params' in refusal).toBe(false);
  });

  it('lists all values that do not fit and names the first', () => {
    const problems = [
      { field: 'month', message: 'Choose a month.' },
      { field: 'count', message: 'Count at least one.' },
    ];
    expect(invalidAll(problems)).toMatchObject({ code: 'VALIDATION', field: 'month', params: { problems } });
    expect(invalid('count', 'Count at least one.').params).toEqual({ problems: [problems[1]] });
    expect(() => ensureValid(problems)).toThrow('Choose a month.');
    expect(() => ensureValid([])).not.toThrow();
    expect(() => invalidAll([])).toThrow(RangeError);
  });

  it('carries what the client needs to react', () => {
    expect(unauthenticated().status).toBe(401);
    expect(notFound().message).toBe(refusalKinds.NOT_FOUND.message);
    expect(conflict({ version: 3 }).params).toEqual({ current: { version: 3 } });
    expect(rateLimited(30).params).toEqual({ retryAfterSeconds: 30 });
    expect(badRequest('Send less.').status).toBe(400);
    const step = { from: 'PROSPECT', to: 'ACTIVE', missing: [] };
    expect(wrongStage('No.', step)).toMatchObject({ code: 'WRONG_STAGE', params: step });
  });

  it('about unsafe text tells places and kinds', () => {
    const findings = [{ kind: 'ONION', severity: 'block', index: 4, length: 20 }];
    expect(unsafeText('summary', findings)).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'summary',
      params: { findings },
    });
  });
});
