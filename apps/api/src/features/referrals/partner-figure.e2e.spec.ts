import { randomUUID } from 'node:crypto';
import { month, shiftMonth } from '@alongside/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, addWorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

const thisMonth = month(day(0).slice(0, 7));
const last = shiftMonth(thisMonth, -1);

let api: TestApi;
let coordinator: Person;
let observer: Person;
let secretariat: Person;
let partnershipId: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  partnershipId = (await addPartnership(api, coordinator)).id;
});
afterAll(() => api.stop());

const record = (more: object = {}, person = coordinator) =>
  mutate(person, 'recordPartnerFigure', { partnershipId, month: last, direction: 'OUT', count: 9, ...more });
const grid = async (person: Person) => {
  const answer = await person.ask<{ partnership: { referralMonths: object[] } }>(
    'query ($id: ID!, $from: Month!) { partnership(id: $id) { referralMonths(from: $from, to: $from) { out in outByPartner inByPartner } } }',
    { id: partnershipId, from: last },
  );
  expect(answer.statements).toBe(3);
  return answer.data?.partnership.referralMonths[0];
};

describe('the partner’s figure', () => {
  it('stands beside the hotline’s count, can be corrected and taken back', async () => {
    await mutate(coordinator, 'logReferral', {
      id: randomUUID(),
      partnershipId,
      month: last,
      direction: 'OUT',
      subject: 'HELP_SEEKER',
      mode: 'SIGNPOST',
      channel: 'PHONE',
      count: 12,
    });
    expect(await grid(observer)).toEqual({ out: 12, in: 0, outByPartner: null, inByPartner: null });
    const first = await record();
    expect(first.result).toEqual({ id: partnershipId });
    expect(first.statements).toBe(5);
    await record({ direction: 'IN', count: 0 });
    expect(await grid(observer)).toEqual({ out: 12, in: 0, outByPartner: 9, inByPartner: 0 });
    await record({ count: 11 });
    expect(await grid(observer)).toMatchObject({ out: 12, outByPartner: 11 });
    await record({ count: null });
    expect(await grid(observer)).toMatchObject({ out: 12, outByPartner: null, inByPartner: 0 });
  });

  it('changes no row when the same request comes twice', async () => {
    await record({ count: 5 });
    await record({ count: 5 });
    const { rows } = await api.admin.query(
      `select count, version from app.referral_confirmations where partnership_id = $1 and direction = 'OUT'`,
      [partnershipId],
    );
    expect(rows).toEqual([{ count: 5, version: 1 }]);
  });

  it.each([
    ['a month to come', { month: shiftMonth(thisMonth, 2) }, 'month'],
    ['less than none', { count: -1 }, 'count'],
    ['more than anybody counts', { count: 1_000_001 }, 'count'],
  ])('is refused for %s', async (_name, more, field) => {
    expect((await record(more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('is written by those who log, in the own hotline, and seen by nobody of the network', async () => {
    expect((await record({}, observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await record({}, secretariat)).refusal?.code).toBe('FORBIDDEN');
    const theirs = await addWorkingHotline(api, 'Their hotline');
    const foreign = await record({ partnershipId: theirs.partnershipId });
    expect(foreign.refusal).toEqual((await record({ partnershipId: randomUUID() })).refusal);
    expect(foreign.refusal?.code).toBe('NOT_FOUND');
    expect(await asPerson(api, secretariat, 'select * from app.referral_confirmations')).toEqual([]);
    const remove = 'delete from app.referral_confirmations where hotline_id = $1 returning id';
    expect(await asPerson(api, observer, remove, [observer.hotlineId])).toEqual([]);
  });
});
