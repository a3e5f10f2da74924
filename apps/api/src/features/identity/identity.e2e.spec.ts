import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../../test/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

describe('who asks', () => {
  it('is told to people who are signed in, with one reading statement', async () => {
    const hotline = await api.addHotline();
    const coordinator = await api.addPerson('COORDINATOR', hotline);
    const answer = await coordinator.ask('{ viewer { id role can { log administerUsers } } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({ viewer: { id: coordinator.id, role: 'COORDINATOR', can: { log: true, administerUsers: false } } });
    expect(answer.statements).toBe(3);
  });

  it('is refused to everybody else', async () => {
    const answer = await api.ask('{ viewer { id } }');
    expect(answer.status).toBe(401);
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
