import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership } from '../../../test/builders.ts';

interface Status {
  readonly partnershipStatus: { stage: string; health: string; count: number }[];
}

let api: TestApi;
let hotline: string;
let coordinator: Person;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  await api.admin.query('update app.initiatives set confirmed_at = now()');
});
afterAll(() => api.stop());

const status = (person: Person) => person.ask<Status>('{ partnershipStatus { stage health count } }');
const sorted = ({ data }: Awaited<ReturnType<typeof status>>) =>
  data?.partnershipStatus.toSorted((a, b) => `${a.stage}${a.health}`.localeCompare(`${b.stage}${b.health}`));

describe('the status of partnerships', () => {
  it('counts them by stage and health, in one reading statement', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push((await addPartnership(api, coordinator)).id);
    await api.admin.query(
      `update app.partnerships set stage = 'ACTIVE', next_review_on = current_date - 70 where id = $1`,
      [ids[0]],
    );
    const answer = await status(coordinator);
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
    expect(sorted(answer)).toEqual([
      { stage: 'ACTIVE', health: 'AT_RISK', count: 1 },
      { stage: 'PROSPECT', health: 'NOT_ASSESSED', count: 2 },
    ]);
  });

  it('counts nothing of another hotline, and for the secretariat only what is shared with it', async () => {
    const foreign = await api.addPerson('MANAGER', await api.addHotline('Another hotline'));
    expect(sorted(await status(foreign))).toEqual([]);
    const before = (await status(secretariat)).data?.partnershipStatus.reduce((sum, { count }) => sum + count, 0);
    await api.admin.query(
      `update app.partnerships set sharing = 'AMBER_STRICT' where hotline_id = $1 and stage = 'ACTIVE'`,
      [hotline],
    );
    const after = (await status(secretariat)).data?.partnershipStatus.reduce((sum, { count }) => sum + count, 0);
    expect([before, after]).toEqual([3, 2]);
    expect(sorted(await status(coordinator))).toHaveLength(2);
  });

  it('is no business of administrators', async () => {
    const { errors } = await status(await api.addPerson('ADMIN'));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
