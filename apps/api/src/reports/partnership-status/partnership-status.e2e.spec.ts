import { randomUUID } from 'node:crypto';
import { stageOn } from '@alongside/domain';
import { addDays, civilDate } from '@alongside/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership, someInitiative } from '../../../test/builders.ts';
import { day } from '../../../test/mutate.ts';

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

describe('the stages of a past day', () => {
  const stages = ['PROSPECT', 'CONTACTED', 'EXPLORING', 'AGREED', 'ACTIVE', 'PAUSED', 'DECLINED', 'ENDED'] as const;
  /** A number below `n` that is the same in every run. */
  const dice = (seed: number) => (n: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * n);
  };

  it('are those of the rule, whatever the history, on every day, in one reading statement', async () => {
    const home = await api.addHotline('A hotline with a past');
    const manager = await api.addPerson('MANAGER', home);
    const roll = dice(7);
    const histories = [];
    for (let n = 0; n < 40; n += 1) {
      const id = randomUUID();
      await api.admin.query(
        `insert into app.partnerships (hotline_id, id, initiative_id, stage, created_by) values ($1, $2, $3, 'ENDED', $4)`,
        [home, id, await someInitiative(api, home), manager.id],
      );
      const history = Array.from({ length: 1 + roll(6) }, (_, place) => ({
        to: stages[roll(stages.length)] ?? 'PROSPECT',
        effectiveOn: civilDate(day(-roll(12))),
        recordedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, place)),
      }));
      for (const { to, effectiveOn, recordedAt } of history) {
        await api.admin.query(
          `insert into app.stage_changes (hotline_id, id, partnership_id, to_stage, effective_on, created_by, created_at)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [home, randomUUID(), id, to, effectiveOn, manager.id, recordedAt],
        );
      }
      histories.push(history);
    }
    for (let ago = -1; ago <= 13; ago += 1) {
      const asked = addDays(civilDate(day(0)), -ago);
      const answer = await manager.ask<{ partnershipStagesOn: { stage: string; count: number }[] }>(
        'query ($day: Date!) { partnershipStagesOn(day: $day) { stage count } }',
        { day: asked },
      );
      expect(answer.statements).toBe(3);
      const expected = histories.map((history) => stageOn(history, asked)).filter((stage) => stage !== undefined);
      const told = answer.data?.partnershipStagesOn.flatMap(({ stage, count }) =>
        Array.from({ length: count }, () => stage),
      );
      expect(told?.toSorted()).toEqual(expected.toSorted());
    }
  });

  it('are no business of administrators, and nobody sees those of another hotline', async () => {
    const ask = (person: Person) =>
      person.ask<{ partnershipStagesOn: unknown[] }>(
        'query ($day: Date!) { partnershipStagesOn(day: $day) { count } }',
        { day: day(0) },
      );
    expect((await ask(await api.addPerson('ADMIN'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const foreign = await api.addPerson('OBSERVER', await api.addHotline('Yet another hotline'));
    expect((await ask(foreign)).data).toEqual({ partnershipStagesOn: [] });
  });
});
