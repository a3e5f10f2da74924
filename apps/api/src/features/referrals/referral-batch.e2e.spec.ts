import { randomUUID } from 'node:crypto';
import { month, shiftMonth } from '@alongside/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, addWorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

const last = shiftMonth(month(day(0).slice(0, 7)), -1);

let api: TestApi;
let coordinator: Person;
let observer: Person;
let secretariat: Person;
let ids: string[];
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  ids = [];
  for (let n = 0; n < 3; n += 1) ids.push((await addPartnership(api, coordinator)).id);
});
afterAll(() => api.stop());

const cell = (partnership: number, count: number, more: object = {}) => ({
  id: randomUUID(),
  partnershipId: ids[partnership] ?? '',
  month: last,
  direction: 'OUT',
  subject: 'HELP_SEEKER',
  mode: 'SIGNPOST',
  channel: 'PHONE',
  seen: 0,
  count,
  add: false,
  ...more,
});
interface Entered {
  readonly added: string[];
  readonly corrected: string[];
  readonly withdrawn: string[];
}
const enter = (cells: object[], person = coordinator) =>
  mutate<Entered>(person, 'enterReferrals', { cells }, '{ added corrected withdrawn }');
const takeBack = (input: object, person = coordinator) => mutate<number>(person, 'takeBackReferrals', input, '');

interface Grid {
  partnership: { referralMonths: { out: number; entries: { count: number; corrections: object[] }[] }[] };
}
const grid = async (partnership: number) => {
  const answer = await coordinator.ask<Grid>(
    `query ($id: ID!, $from: Month!) { partnership(id: $id) { referralMonths(from: $from, to: $from) {
       out entries { count corrections { countBefore countAfter reason correctedBy } } } } }`,
    { id: ids[partnership], from: last },
  );
  expect(answer.statements).toBe(3);
  return answer.data?.partnership.referralMonths[0];
};
const sums = async () => [(await grid(0))?.out, (await grid(1))?.out, (await grid(2))?.out];

describe('the month entry', () => {
  it('enters many partnerships at once, takes it back, and enters the same request only once', async () => {
    const cells = [cell(0, 12), cell(1, 3), cell(2, 40)];
    const first = await enter(cells);
    expect(first.result).toEqual({ added: cells.map(({ id }) => id), corrected: [], withdrawn: [] });
    // Lock, partnerships, entries behind the cells, one insert, and the operation's own two.
    expect(first.statements).toBe(6);
    expect((await enter(cells)).result).toEqual({ added: [], corrected: [], withdrawn: [] });
    expect(await sums()).toEqual([12, 3, 40]);
    expect((await takeBack(first.result as object)).result).toBe(3);
    expect(await sums()).toEqual([0, 0, 0]);
  });

  it('corrects with a reason that stays visible, adds beside, withdraws, and takes all of it back', async () => {
    await enter([cell(0, 10), cell(1, 5), cell(2, 7)]);
    const mixed = [
      cell(0, 12, { seen: 10, reason: 'MISCOUNTED' }),
      cell(1, 8, { seen: 5, add: true }),
      cell(2, 0, { seen: 7 }),
    ];
    const { result, statements } = await enter(mixed);
    expect(statements).toBe(8);
    expect([result?.added.length, result?.corrected.length, result?.withdrawn.length]).toEqual([1, 1, 1]);
    expect(await grid(0)).toEqual({
      out: 12,
      entries: [
        {
          count: 12,
          corrections: [{ countBefore: 10, countAfter: 12, reason: 'MISCOUNTED', correctedBy: 'Test coordinator' }],
        },
      ],
    });
    expect(await sums()).toEqual([12, 8, 0]);
    expect((await takeBack(result as object)).result).toBe(3);
    expect(await sums()).toEqual([10, 5, 7]);
    expect((await grid(0))?.entries[0]?.corrections).toEqual([]);
  });

  it('enters nothing when one cell is wrong, and says what is wrong with each', async () => {
    const before = await sums();
    const { refusal } = await enter([
      cell(0, 99, { seen: 10 }),
      cell(1, 7, { seen: 1, reason: 'MISCOUNTED' }),
      cell(2, 4, { month: shiftMonth(last, 3) }),
      cell(2, 4, { direction: 'IN', subject: 'CSAM_REPORT', mode: 'WARM' }),
      cell(1, 2, { direction: 'IN' }),
      cell(1, 3, { direction: 'IN' }),
    ]);
    expect(refusal?.code).toBe('VALIDATION');
    const problems = (refusal?.params?.['problems'] ?? []) as { field: string }[];
    expect(problems.map(({ field }) => field)).toEqual([
      'cells.0.reason',
      'cells.1.count',
      'cells.2.month',
      'cells.3.mode',
      'cells.5.count',
    ]);
    expect(await sums()).toEqual(before);
  });

  it('fills an empty cell once when two people do it at the same time', async () => {
    const two = await Promise.all([1, 2].map((n) => enter([cell(0, 20 + n, { month: shiftMonth(last, -1) })])));
    expect(two.map(({ refusal }) => refusal?.code).toSorted()).toEqual(['VALIDATION', undefined]);
  });

  it('is for those who log, on partnerships of the own hotline', async () => {
    expect((await enter([cell(0, 1)], observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await enter([cell(0, 1)], secretariat)).refusal?.code).toBe('FORBIDDEN');
    const theirs = await addWorkingHotline(api, 'Their hotline');
    const foreign = await enter([cell(0, 1, { partnershipId: theirs.partnershipId })]);
    expect(foreign.refusal).toEqual((await enter([cell(0, 1, { partnershipId: randomUUID() })])).refusal);
    expect(foreign.refusal?.code).toBe('NOT_FOUND');
    const { rows } = await api.admin.query('select id from app.referral_entries where hotline_id = $1', [
      theirs.hotlineId,
    ]);
    const stolen = { added: [rows[0].id], corrected: [], withdrawn: [] };
    expect((await takeBack(stolen)).result).toBe(0);
    expect(await asPerson(api, secretariat, 'select * from app.referral_corrections')).toEqual([]);
  });
});

describe('a correction of one entry', () => {
  it('keeps what the count was, happens once, and is taken back from the toast', async () => {
    const partnershipId = (await addPartnership(api, coordinator)).id;
    const entry = cell(0, 9, { partnershipId });
    await enter([entry]);
    const input = { id: randomUUID(), entryId: entry.id, seen: 9, count: 4, reason: 'MISCOUNTED' };
    const fields = '{ count corrections { countBefore reason correctedBy } }';
    const correct = (more: object = {}, person = coordinator) =>
      mutate(person, 'correctReferral', { ...input, ...more }, fields);
    const right = {
      count: 4,
      corrections: [{ countBefore: 9, reason: 'MISCOUNTED', correctedBy: 'Test coordinator' }],
    };
    expect((await correct()).result).toEqual(right);
    expect((await correct()).result).toEqual(right);
    expect((await correct({ id: randomUUID() })).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { count: 4 } },
    });
    for (const count of [0, 4]) {
      expect((await correct({ id: randomUUID(), seen: 4, count })).refusal).toMatchObject({
        code: 'VALIDATION',
        field: 'count',
      });
    }
    for (const person of [observer, secretariat]) {
      expect((await correct({ id: randomUUID(), seen: 4, count: 5 }, person)).refusal?.code).toBe('FORBIDDEN');
    }
    const theirs = (await addWorkingHotline(api, 'Hotline of a stranger')).coordinator;
    expect((await correct({ id: randomUUID(), seen: 4, count: 5 }, theirs)).refusal).toEqual(
      (await correct({ id: randomUUID(), entryId: randomUUID() }, theirs)).refusal,
    );
    expect((await takeBack({ added: [], corrected: [input.id], withdrawn: [] })).result).toBe(1);
    expect((await correct({ id: randomUUID(), count: 10, reason: 'COUNTED_LATE' })).result).toEqual({
      count: 10,
      corrections: [{ countBefore: 9, reason: 'COUNTED_LATE', correctedBy: 'Test coordinator' }],
    });
  });
});
