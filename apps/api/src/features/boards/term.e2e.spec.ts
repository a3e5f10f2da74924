import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../../test/api.ts';
import { boardBuilders, boardValues, type Change, change, seatValues } from '../../../test/boards.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let ours: WorkingHotline;
let partner: string;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api);
  partner = await organisation('OTHER');
});
afterAll(() => api.stop());

const { board, seat, appoint, appointed, undo, contact, organisation } = boardBuilders(() => ({
  api,
  keeper: ours.coordinator,
}));

interface Term {
  readonly holder: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endedReason: string | null;
}
const termsOf = async (seatId: string): Promise<Term[]> => {
  const { rows } = await api.admin.query<Term>(
    `select coalesce(role_title, person_id::text, user_id::text) as holder, starts_on::text as "startsOn", ends_on::text as "endsOn", ended_reason as "endedReason"
     from app.terms where seat_id = $1 and withdrawn_at is null order by starts_on`,
    [seatId],
  );
  return rows;
};

describe('appointing', () => {
  it('ends the term that runs on the day before, and is taken back with it', async () => {
    const seatId = await seat();
    await appointed(seatId, { roleTitle: 'First', startsOn: day(-400) });
    const second = await appoint(seatId, { roleTitle: 'Second', startsOn: day(-10), endsOn: day(300) });
    expect(second.statements).toBe(5);
    expect(second.result).toEqual([
      {
        termId: expect.any(String),
        version: 2,
        added: false,
        previousStart: day(-400),
        previousEnd: null,
        previousReason: null,
      },
      {
        termId: expect.any(String),
        version: 1,
        added: true,
        previousStart: day(-10),
        previousEnd: day(300),
        previousReason: null,
      },
    ]);
    expect(await termsOf(seatId)).toEqual([
      { holder: 'First', startsOn: day(-400), endsOn: day(-11), endedReason: 'REPLACED' },
      { holder: 'Second', startsOn: day(-10), endsOn: day(300), endedReason: null },
    ]);
    expect((await undo(second.result ?? [])).result).toBe(2);
    expect(await termsOf(seatId)).toEqual([{ holder: 'First', startsOn: day(-400), endsOn: null, endedReason: null }]);
  });

  it('happens once, however often it is sent', async () => {
    const seatId = await seat();
    const id = randomUUID();
    expect(await appointed(seatId, { id })).toHaveLength(1);
    expect(await appointed(seatId, { id, startsOn: day(-5) })).toEqual([]);
    expect(await termsOf(seatId)).toHaveLength(1);
  });

  it('renews a holder up to the limit of the seat', async () => {
    const seatId = await seat({ maxConsecutiveTerms: 2 });
    const personId = await contact();
    const holder = { roleTitle: null, personId };
    await appointed(seatId, { ...holder, startsOn: day(-700), endsOn: day(-401) });
    await appointed(seatId, { ...holder, startsOn: day(-400), endsOn: day(-101) });
    const third = { ...holder, startsOn: day(-100), endsOn: day(200) };
    expect((await appoint(seatId, third)).refusal).toMatchObject({ code: 'VALIDATION', field: 'holder' });
    await appointed(seatId, { roleTitle: 'Somebody else', startsOn: day(-100), endsOn: day(-90) });
    expect((await appoint(seatId, { ...third, startsOn: day(-89) })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'holder',
    });
    expect(
      (await mutate(ours.manager, 'editSeat', { id: seatId, version: 1, ...seatValues, maxConsecutiveTerms: 3 }))
        .message,
    ).toBeUndefined();
    await appointed(seatId, { ...third, startsOn: day(-89) });
  });

  it.each([
    ['nobody', { roleTitle: null }, 'holder'],
    ['two at once', { userId: randomUUID() }, 'holder'],
    ['a contact whom the hotline does not have', { roleTitle: null, personId: randomUUID() }, 'personId'],
    ['a colleague whom the hotline does not have', { roleTitle: null, userId: randomUUID() }, 'userId'],
    ['a term that ends before it begins', { endsOn: day(-101) }, 'endsOn'],
    ['a term before the seat', { startsOn: day(-2001) }, 'startsOn'],
    ['a term far ahead', { startsOn: day(800) }, 'startsOn'],
  ])('refuses %s', async (_what, more, field) => {
    expect((await appoint(await seat(), more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('refuses a role that holds what must not be stored', async () => {
    expect((await appoint(await seat(), { roleTitle: 'See 192.168.4.7' })).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'roleTitle',
    });
  });

  it('refuses days in which somebody else comes later', async () => {
    const seatId = await seat();
    await appointed(seatId, { startsOn: day(10) });
    expect((await appoint(seatId, { startsOn: day(-10) })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'startsOn',
    });
    await appointed(seatId, { startsOn: day(-10), endsOn: day(9) });
  });

  it('keeps people of a peer community as a role only', async () => {
    const seatId = await seat({ nominatingOrganisationId: await organisation('PEER_COMMUNITY') });
    expect((await appoint(seatId, { roleTitle: null, personId: await contact() })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'personId',
    });
    await appointed(seatId, { roleTitle: null, personId: await contact(null) });
    await appointed(seatId, { startsOn: day(-20) });
  });

  it('fills a seat once when two people do it at the same moment', async () => {
    const seatId = await seat();
    const both = await Promise.all(
      [ours.coordinator, ours.manager].map((person) => appoint(seatId, { endsOn: day(50) }, person)),
    );
    const refused = both.filter(({ refusal }) => refusal);
    expect(refused).toHaveLength(1);
    expect(['CONFLICT', 'VALIDATION']).toContain(refused[0]?.refusal?.code);
    expect(await termsOf(seatId)).toHaveLength(1);
  });

  it('can never fill a seat twice in the database', async () => {
    const seatId = await seat();
    await appointed(seatId, { endsOn: day(50) });
    const twice = `insert into app.terms (hotline_id, id, seat_id, role_title, starts_on, created_by)
      select hotline_id, gen_random_uuid(), seat_id, 'Another', starts_on + 5, created_by from app.terms where seat_id = $1`;
    await expect(api.admin.query(twice, [seatId])).rejects.toMatchObject({ constraint: 'one_holder' });
  });
});

describe('a term', () => {
  it('ends early with a reason, is corrected, and both are taken back', async () => {
    const seatId = await seat();
    const [term] = await appointed(seatId, { endsOn: day(200) });
    const id = term?.termId as string;
    const ended = await mutate<Change[]>(
      ours.manager,
      'endTerm',
      { id, version: 1, endsOn: day(-1), reason: 'RESIGNED' },
      change,
    );
    expect(ended.statements).toBe(4);
    expect(await termsOf(seatId)).toMatchObject([{ endsOn: day(-1), endedReason: 'RESIGNED' }]);
    await undo(ended.result ?? []);
    expect(await termsOf(seatId)).toMatchObject([{ endsOn: day(200), endedReason: null }]);
    const corrected = await mutate<Change[]>(
      ours.manager,
      'correctTerm',
      { id, version: 3, startsOn: day(-90) },
      change,
    );
    expect(await termsOf(seatId)).toMatchObject([{ startsOn: day(-90), endsOn: null }]);
    await undo(corrected.result ?? []);
    expect(await termsOf(seatId)).toMatchObject([{ startsOn: day(-100), endsOn: day(200) }]);
  });

  it('is not made longer by ending it, nor moved onto another one', async () => {
    const seatId = await seat();
    const [first] = await appointed(seatId, { startsOn: day(-300), endsOn: day(-200) });
    await appointed(seatId, { startsOn: day(-199) });
    const id = first?.termId as string;
    expect(
      (await mutate(ours.manager, 'endTerm', { id, version: 1, endsOn: day(-100), reason: 'OTHER' }, change)).refusal,
    ).toMatchObject({
      code: 'VALIDATION',
      field: 'endsOn',
    });
    expect(
      (await mutate(ours.manager, 'correctTerm', { id, version: 1, startsOn: day(-300), endsOn: day(-199) }, change))
        .refusal,
    ).toMatchObject({
      code: 'VALIDATION',
      field: 'startsOn',
    });
    expect(
      (await mutate(ours.manager, 'endTerm', { id, version: 1, endsOn: day(-301), reason: 'OTHER' }, change)).refusal,
    ).toMatchObject({ code: 'VALIDATION', field: 'endsOn' });
    expect(
      (await mutate(ours.manager, 'endTerm', { id, version: 9, endsOn: day(-250), reason: 'OTHER' }, change)).refusal
        ?.code,
    ).toBe('CONFLICT');
  });

  it('keeps its seat and board as they are', async () => {
    const boardId = await board();
    const seatId = await seat({}, boardId);
    await appointed(seatId, { endsOn: day(30) });
    expect(
      (await mutate(ours.manager, 'editSeat', { id: seatId, version: 1, ...seatValues, closedOn: day(29) })).refusal,
    ).toMatchObject({
      code: 'VALIDATION',
      field: 'closedOn',
    });
    expect(
      (await mutate(ours.manager, 'editBoard', { id: boardId, version: 1, ...boardValues, organisationId: partner }))
        .refusal,
    ).toMatchObject({
      code: 'VALIDATION',
      field: 'organisationId',
    });
  });
});

describe('somebody who leaves', () => {
  it('vacates all seats in one act, which is taken back as one', async () => {
    const personId = await contact('Ben Example');
    const holder = { roleTitle: null, personId };
    const [past, present, future] = [await seat(), await seat(), await seat()];
    await appointed(past, { ...holder, startsOn: day(-500), endsOn: day(-400) });
    await appointed(present, holder);
    await appointed(future, { ...holder, startsOn: day(30) });
    const input = { personId, lastDay: day(10), reason: 'LEFT_ORGANISATION' };
    const left = await mutate<Change[]>(ours.coordinator, 'vacateSeats', input, change);
    expect(left.result).toHaveLength(2);
    expect(left.statements).toBe(4);
    expect(await termsOf(past)).toMatchObject([{ endsOn: day(-400), endedReason: null }]);
    expect(await termsOf(present)).toMatchObject([{ endsOn: day(10), endedReason: 'LEFT_ORGANISATION' }]);
    expect(await termsOf(future)).toEqual([]);
    expect((await undo(left.result ?? [])).result).toBe(2);
    expect(await termsOf(present)).toMatchObject([{ endsOn: null, endedReason: null }]);
    expect(await termsOf(future)).toMatchObject([{ startsOn: day(30) }]);
  });

  it('gets nothing back once somebody else sits there, or a term was changed', async () => {
    const personId = await contact('Cleo Example');
    const seatId = await seat();
    await appointed(seatId, { roleTitle: null, personId });
    const left = await mutate<Change[]>(
      ours.coordinator,
      'vacateSeats',
      { personId, lastDay: day(-1), reason: 'OTHER' },
      change,
    );
    const [next] = await appointed(seatId, { startsOn: day(0) });
    expect((await undo(left.result ?? [])).refusal?.code).toBe('CONFLICT');
    await undo(next ? [next] : []);
    expect((await undo((left.result ?? []).map((each) => ({ ...each, version: 1 })))).refusal?.code).toBe('CONFLICT');
    expect((await undo(left.result ?? [])).result).toBe(1);
  });
});

describe('the days of a term', () => {
  it('are corrected by who keeps boards, to days that follow each other', async () => {
    const seatId = await seat();
    const [term] = await appointed(seatId);
    const correct = (more: object, person = ours.coordinator) =>
      mutate(person, 'correctTerm', { id: term?.termId, version: 1, startsOn: day(-90), ...more }, '{ termId }');
    expect((await correct({ endsOn: day(-91) })).refusal).toMatchObject({ code: 'VALIDATION', field: 'endsOn' });
    expect((await correct({}, ours.observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await correct({ version: 4 })).refusal?.code).toBe('CONFLICT');
    expect((await correct({})).refusal).toBeUndefined();
  });
});
