import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { boardBuilders, boardValues, type Change, change, seatValues } from '../../../test/boards.ts';
import { addPartnership, addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let ours: WorkingHotline;
let theirs: WorkingHotline;
let secretariat: Person;
/** An organisation that runs an initiative with which we work. */
let partner: string;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api);
  theirs = await addWorkingHotline(api, 'Their hotline');
  secretariat = await api.addPerson('SECRETARIAT');
  partner = await organisation('OTHER');
  await api.admin.query('update app.initiatives set organisation_id = $1 where id = $2', [partner, ours.initiativeId]);
});
afterAll(() => api.stop());

const { board, seat, appoint, appointed, undo, contact, organisation } = boardBuilders(() => ({
  api,
  keeper: ours.coordinator,
}));

describe('a board', () => {
  it('is the hotline’s own or one of an organisation, recorded once, edited with care', async () => {
    const id = randomUUID();
    const fields = '{ name kind cadence version organisation { id } owner { name } viewerCan { keep } }';
    const input = { id, ...boardValues, organisationId: partner, ownerId: ours.coordinator.id };
    const first = await mutate(ours.coordinator, 'recordBoard', input, fields);
    expect(first.result).toEqual({
      ...boardValues,
      version: 1,
      organisation: { id: partner },
      owner: { name: 'Test coordinator' },
      viewerCan: { keep: true },
    });
    expect((await mutate(ours.coordinator, 'recordBoard', { ...input, name: 'Twice' }, fields)).result).toEqual(
      first.result,
    );
    const edited = await mutate(
      ours.manager,
      'editBoard',
      { id, version: 1, ...boardValues, name: ' Council ' },
      fields,
    );
    expect(edited.result).toMatchObject({ name: 'Council', version: 2, organisation: null, owner: null });
    expect((await mutate(ours.manager, 'editBoard', { id, version: 1, ...boardValues })).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2, name: 'Council' } },
    });
  });

  it('tells seats, vacancies and who sat on any day, in a constant number of statements', async () => {
    const boardId = await board({ name: 'A board over years' });
    const first = await seat({ role: 'CHAIR' }, boardId);
    await seat({ since: day(-50) }, boardId);
    await appointed(first, { startsOn: day(-300), endsOn: day(-201) });
    await appointed(first, { startsOn: day(-100), endsOn: day(40), roleTitle: null, userId: ours.manager.id });
    const query = `query ($id: ID!, $on: Date) { board(id: $id) { nextEnd seatCount(on: $on) vacancyCount(on: $on)
      seats { role terms { holder startsOn endsOn endedReason } } } }`;
    const on = async (date: string | null) => {
      const answer = await ours.observer.ask<{ board: Record<string, unknown> }>(query, { id: boardId, on: date });
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(3);
      return answer.data?.board;
    };
    expect(await on(null)).toMatchObject({ nextEnd: day(40), seatCount: 2, vacancyCount: 1 });
    expect(await on(day(-250))).toMatchObject({ seatCount: 1, vacancyCount: 0 });
    expect(await on(day(-150))).toMatchObject({ seatCount: 1, vacancyCount: 1 });
    expect(await on(day(-3000))).toMatchObject({ seatCount: 0, vacancyCount: 0 });
    expect((await on(null))?.['seats']).toEqual([
      {
        role: 'CHAIR',
        terms: [
          { holder: 'Test manager', startsOn: day(-100), endsOn: day(40), endedReason: null },
          { holder: 'Head of advice', startsOn: day(-300), endsOn: day(-201), endedReason: null },
        ],
      },
      { role: 'MEMBER', terms: [] },
    ]);
    const sat = async (filter: object, search?: string) => {
      const answer = await ours.observer.ask<{ terms: { edges: { node: { holder: string } }[] } }>(
        `query ($filter: TermFilter, $search: String) { terms(filter: $filter, search: $search) { edges { node { holder seat { role board { name } } } } } }`,
        { filter: { boardId, ...filter }, search },
      );
      expect(answer.statements).toBe(3);
      return answer.data?.terms.edges.map(({ node }) => node.holder);
    };
    expect(await sat({ on: day(-201) })).toEqual(['Head of advice']);
    expect(await sat({ on: day(-200) })).toEqual([]);
    expect(await sat({ on: day(0) })).toEqual(['Test manager']);
    expect(await sat({ endsBy: day(60) })).toEqual(['Test manager']);
    expect(await sat({ userId: ours.manager.id })).toEqual(['Test manager']);
    expect(await sat({}, 'over YEARS')).toEqual(['Test manager', 'Head of advice']);
    expect(await sat({}, 'nobody')).toEqual([]);
  });

  it('is found by whose it is and by a vacant seat', async () => {
    const hotline = await addWorkingHotline(api, 'A hotline with boards');
    const add = (more: object) => board(more, hotline.coordinator);
    const own = await add({ name: 'b own' });
    const other = await add({ name: 'A of others', organisationId: partner });
    await mutate(hotline.coordinator, 'addSeat', { id: randomUUID(), boardId: own, ...seatValues });
    const ids = async (filter: object, search?: string) => {
      const answer = await hotline.observer.ask<{ boards: { edges: { node: { id: string } }[] } }>(
        'query ($filter: BoardFilter, $search: String) { boards(filter: $filter, search: $search) { edges { node { id seatCount vacancyCount nextEnd } } } }',
        { filter, search },
      );
      expect(answer.statements).toBe(3);
      return answer.data?.boards.edges.map(({ node }) => node.id);
    };
    expect(await ids({})).toEqual([other, own]);
    expect(await ids({ own: true })).toEqual([own]);
    expect(await ids({ own: false })).toEqual([other]);
    expect(await ids({ vacant: true })).toEqual([own]);
    expect(await ids({}, 'OWN')).toEqual([own]);
  });

  it('and a seat are taken back while nobody ever sat there, and put back', async () => {
    const boardId = await board();
    const seatId = await seat({}, boardId);
    expect((await mutate(ours.coordinator, 'withdrawSeat', { id: seatId, version: 1 }, '')).result).toBe(true);
    const restored = await ours.coordinator.ask<{ restoreSeat: { id: string; version: number } }>(
      'mutation ($id: ID!) { restoreSeat(id: $id) { id version } }',
      { id: seatId },
    );
    expect(restored.data?.restoreSeat).toEqual({ id: seatId, version: 3 });
    await appointed(seatId);
    expect((await mutate(ours.coordinator, 'withdrawSeat', { id: seatId, version: 3 }, '')).refusal?.code).toBe(
      'VALIDATION',
    );
    expect((await mutate(ours.coordinator, 'withdrawBoard', { id: boardId, version: 1 }, '')).refusal?.code).toBe(
      'VALIDATION',
    );
    const empty = await board();
    expect((await mutate(ours.coordinator, 'withdrawBoard', { id: empty, version: 1 }, '')).result).toBe(true);
    const seen = (id: string) =>
      ours.observer.ask<{ board: object | null }>('query ($id: ID!) { board(id: $id) { id } }', { id });
    expect((await seen(empty)).data?.board).toBeNull();
    await ours.coordinator.ask('mutation ($id: ID!) { restoreBoard(id: $id) { id } }', { id: empty });
    expect((await seen(empty)).data?.board).toEqual({ id: empty });
  });
});

describe('the partner’s side', () => {
  it('shows the seats that the organisation fills, those on its own boards, and those that its contacts hold', async () => {
    const sent = await seat({ nominatingOrganisationId: partner });
    const reverse = await seat({}, await board({ name: 'Board of the partner', organisationId: partner }));
    const [held, left] = [await seat(), await seat()];
    const member = await contact('Ida Example');
    const tie = { partnershipId: ours.partnershipId, personId: member, role: 'Advises' };
    expect((await mutate(ours.manager, 'linkPerson', tie)).message).toBeUndefined();
    await appointed(held, { roleTitle: null, personId: member });
    await appointed(left, { roleTitle: null, personId: member, endsOn: day(-1) });
    await seat();
    // Of the organisation, without a part in the partnership.
    const [colleagueHeld, withdrawn] = [await seat(), await seat({ nominatingOrganisationId: partner })];
    const colleague = await contact('Jon Example', { organisationId: partner });
    await appointed(colleagueHeld, { roleTitle: null, personId: colleague, startsOn: day(20) });
    await mutate(ours.manager, 'withdrawSeat', { id: withdrawn, version: 1 }, '');
    const goesWithItsBoard = await board();
    await seat({ nominatingOrganisationId: partner }, goesWithItsBoard);
    await mutate(ours.manager, 'withdrawBoard', { id: goesWithItsBoard, version: 1 }, '');

    const seatsOf = async (person: Person, field: 'partnership' | 'initiative') => {
      const answer = await person.ask<Record<string, { boardSeats: { id: string }[] }>>(
        `query ($id: ID!) { ${field}(id: $id) { boardSeats { id board { name } terms { holder endsOn } } } }`,
        { id: field === 'partnership' ? ours.partnershipId : ours.initiativeId },
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(3);
      return answer.data?.[field]?.boardSeats.map(({ id }) => id).toSorted();
    };
    const between = [sent, reverse, held, colleagueHeld].toSorted();
    expect(await seatsOf(ours.observer, 'partnership')).toEqual(between);
    expect(await seatsOf(ours.observer, 'initiative')).toEqual(between);
    for (const person of [theirs.coordinator, secretariat]) expect(await seatsOf(person, 'initiative')).toEqual([]);
  });

  it('has on each of its contacts which seats they hold, held and will hold', async () => {
    const boardId = await board({ name: 'Council', organisationId: partner });
    const [first, second] = [await seat({ role: 'CHAIR' }, boardId), await seat({ title: 'youth' }, boardId)];
    const personId = await contact('Kim Example');
    const holder = { roleTitle: null, personId };
    await appointed(first, { ...holder, startsOn: day(-900), endsOn: day(-400) });
    await appointed(second, { ...holder, startsOn: day(-90) });
    await undo(await appointed(first, { ...holder, startsOn: day(-9) }));
    const termsFor = async (person: Person) => {
      const answer = await person.ask<{ person: { terms: object[] } | null }>(
        `query ($id: ID!) { person(id: $id) { terms { startsOn endsOn endedReason
          seat { role title board { id name organisation { name } } } } } }`,
        { id: personId },
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(3);
      return answer.data?.person;
    };
    const council = { id: boardId, name: 'Council', organisation: { name: 'Organisation OTHER' } };
    expect(await termsFor(ours.observer)).toEqual({
      terms: [
        {
          startsOn: day(-90),
          endsOn: null,
          endedReason: null,
          seat: { role: 'MEMBER', title: 'youth', board: council },
        },
        {
          startsOn: day(-900),
          endsOn: day(-400),
          endedReason: null,
          seat: { role: 'CHAIR', title: null, board: council },
        },
      ],
    });
    for (const person of [theirs.coordinator, secretariat]) expect(await termsFor(person)).toBeNull();
  });

  it('has each term on its timeline once, whichever record comes first or changes', async () => {
    const seatId = await seat();
    const onTimeline = async (id: string) => {
      const answer = await ours.observer.ask<{
        partnership: {
          timeline: { edges: { node: { happenedOn: string; term: { holder: string; seat: { id: string } } } }[] };
        };
      }>(
        'query ($id: ID!) { partnership(id: $id) { timeline(kinds: [TERM]) { edges { node { happenedOn sharing term { holder seat { id } } } } } } }',
        { id },
      );
      expect(answer.errors).toBeUndefined();
      return answer.data?.partnership.timeline.edges
        .filter(({ node }) => node.term.seat.id === seatId)
        .map(({ node }) => node.happenedOn);
    };
    await appointed(seatId, { startsOn: day(-77) });
    expect(await onTimeline(ours.partnershipId)).toEqual([]);
    const sendBy = (id: string | null, version: number) =>
      mutate(ours.coordinator, 'editSeat', { id: seatId, version, ...seatValues, nominatingOrganisationId: id });
    await sendBy(partner, 1);
    expect(await onTimeline(ours.partnershipId)).toEqual([day(-77)]);
    const second = await appointed(seatId, { startsOn: day(-33) });
    expect(await onTimeline(ours.partnershipId)).toEqual([day(-33), day(-77)]);
    await undo(second);
    expect(await onTimeline(ours.partnershipId)).toEqual([day(-77)]);
    await sendBy(null, 2);
    expect(await onTimeline(ours.partnershipId)).toEqual([]);

    const late = await organisation('OTHER');
    await sendBy(late, 3);
    const { id, initiativeId } = await addPartnership(api, ours.coordinator);
    expect(await onTimeline(id)).toEqual([]);
    await api.admin.query('update app.initiatives set organisation_id = $1 where id = $2', [late, initiativeId]);
    expect(await onTimeline(id)).toEqual([day(-77)]);
    const other = await addPartnership(api, theirs.coordinator);
    await api.admin.query('update app.initiatives set organisation_id = $1 where id = $2', [late, other.initiativeId]);
    expect(
      (
        await api.admin.query(`select from app.timeline_entries where partnership_id = $1 and kind = 'TERM'`, [
          other.id,
        ])
      ).rowCount,
    ).toBe(0);
  });

  it('is withdrawn on the board only', async () => {
    const [term] = await appointed(await seat({ nominatingOrganisationId: partner }));
    expect((await mutate(ours.manager, 'withdrawEntry', { kind: 'TERM', id: term?.termId }, '')).refusal?.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('the end of a term', () => {
  const tell = async (today: string) => {
    await api.admin.query('select app.tell_term_dates($1::date, now())', [today]);
    const { rows } = await api.admin.query<{ subject: string; user: string; days: number }>(
      `select subject_id as subject, user_id as user, days from app.notifications where kind = 'TERM_ENDING' order by days desc`,
    );
    return rows;
  };

  it('is told at 90, 30 and 7 days to whoever keeps the board, once each, unless somebody follows', async () => {
    const boardId = await board({ ownerId: ours.coordinator.id });
    const [ending] = await appointed(await seat({}, boardId), { endsOn: day(100) });
    const followed = await seat({}, boardId);
    const [former] = await appointed(followed, { endsOn: day(100) });
    const [ownerless] = await appointed(await seat(), { endsOn: day(100) });
    await appointed(followed, { startsOn: day(101) });
    const told = async (today: string) =>
      (await tell(today)).filter(({ subject }) => subject === ending?.termId).map(({ user, days }) => [user, days]);
    expect(await told(day(9))).toEqual([]);
    expect(await told(day(10))).toEqual([[ours.coordinator.id, 90]]);
    await told(day(69));
    expect(await told(day(70))).toHaveLength(2);
    expect(await told(day(93))).toEqual([90, 30, 7].map((days) => [ours.coordinator.id, days]));
    const all = await tell(day(100));
    expect(all.filter(({ subject }) => subject === former?.termId)).toEqual([]);
    const managers = all.filter(({ subject }) => subject === ownerless?.termId).map(({ user }) => user);
    expect(managers).toEqual([90, 30, 7].map(() => ours.manager.id));
    const inbox = await ours.coordinator.ask<{ notifications: { edges: { node: object }[] } }>(
      '{ notifications { edges { node { kind subjectType title about dueOn } } } }',
    );
    expect(inbox.data?.notifications.edges[0]?.node).toEqual({
      kind: 'TERM_ENDING',
      subjectType: 'TERM',
      title: 'Head of advice',
      about: 'Advisory board',
      dueOn: day(100),
    });
  });
});

describe('what is refused', () => {
  it('is every change by observers and people of the network', async () => {
    const seatId = await seat();
    const [term] = await appointed(seatId);
    const boardId = await board();
    for (const person of [ours.observer, secretariat]) {
      const code = async (name: string, input: object, fields?: string) =>
        (await mutate(person, name, input, fields)).refusal?.code;
      expect(await code('recordBoard', { id: randomUUID(), ...boardValues })).toBe('FORBIDDEN');
      expect(await code('editBoard', { id: boardId, version: 1, ...boardValues })).toBe('FORBIDDEN');
      expect(await code('addSeat', { id: randomUUID(), boardId, ...seatValues })).toBe('FORBIDDEN');
      expect(await code('editSeat', { id: seatId, version: 1, ...seatValues })).toBe('FORBIDDEN');
      expect((await appoint(seatId, {}, person)).refusal?.code).toBe('FORBIDDEN');
      expect(await code('endTerm', { id: term?.termId, version: 1, endsOn: day(0), reason: 'OTHER' }, change)).toBe(
        'FORBIDDEN',
      );
      expect(await code('vacateSeats', { userId: ours.manager.id, lastDay: day(0), reason: 'OTHER' }, change)).toBe(
        'FORBIDDEN',
      );
      expect((await undo(term ? [term] : [], person)).refusal?.code).toBe('FORBIDDEN');
    }
    for (const table of ['boards', 'seats', 'terms']) {
      expect(await asPerson(api, ours.observer, `update app.${table} set version = 9 returning id`)).toEqual([]);
      expect(await asPerson(api, secretariat, `select id from app.${table}`)).toEqual([]);
    }
  });

  it('is whatever belongs to another hotline, exactly as what nobody has', async () => {
    const foreign = theirs.coordinator;
    const boardId = await board();
    const seatId = await seat({}, boardId);
    const [term] = await appointed(seatId);
    const personId = await contact();
    const code = async (name: string, input: object, fields?: string) =>
      (await mutate(foreign, name, input, fields)).refusal?.code;
    for (const [b, s, t, p] of [
      [boardId, seatId, term?.termId, personId],
      [randomUUID(), randomUUID(), randomUUID(), randomUUID()],
    ]) {
      expect(
        (await foreign.ask<{ board: null }>('query ($id: ID!) { board(id: $id) { id } }', { id: b })).data?.board,
      ).toBeNull();
      expect(await code('editBoard', { id: b, version: 1, ...boardValues })).toBe('NOT_FOUND');
      expect(await code('withdrawBoard', { id: b, version: 1 }, '')).toBe('NOT_FOUND');
      expect(await code('addSeat', { id: randomUUID(), boardId: b, ...seatValues })).toBe('NOT_FOUND');
      expect(await code('editSeat', { id: s, version: 1, ...seatValues })).toBe('NOT_FOUND');
      expect((await appoint(s as string, {}, foreign)).refusal?.code).toBe('NOT_FOUND');
      expect(await code('endTerm', { id: t, version: 1, endsOn: day(0), reason: 'OTHER' }, change)).toBe('NOT_FOUND');
      expect(await code('correctTerm', { id: t, version: 1, startsOn: day(0) }, change)).toBe('NOT_FOUND');
      expect(await code('vacateSeats', { personId: p, lastDay: day(0), reason: 'OTHER' }, change)).toBe('NOT_FOUND');
      expect((await undo([{ ...(term as Change), termId: t as string }], foreign)).refusal?.code).toBe('CONFLICT');
    }
  });

  it('is an organisation, an owner or a number that does not fit', async () => {
    const record = (more: object) =>
      mutate(ours.coordinator, 'recordBoard', { id: randomUUID(), ...boardValues, ...more });
    expect((await record({ organisationId: randomUUID() })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'organisationId',
    });
    expect((await record({ ownerId: ours.observer.id })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'ownerId',
    });
    expect((await record({ ownerId: theirs.manager.id })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'ownerId',
    });
    expect((await record({ name: ' ' })).refusal).toMatchObject({ code: 'VALIDATION', field: 'name' });
    const boardId = await board();
    const add = (more: object) =>
      mutate(ours.coordinator, 'addSeat', { id: randomUUID(), boardId, ...seatValues, ...more });
    expect((await add({ nominatingOrganisationId: randomUUID() })).refusal).toMatchObject({
      field: 'nominatingOrganisationId',
    });
    expect((await add({ maxConsecutiveTerms: 0 })).refusal).toMatchObject({ field: 'maxConsecutiveTerms' });
    expect(
      (await mutate(ours.coordinator, 'vacateSeats', { lastDay: day(0), reason: 'OTHER' }, change)).refusal,
    ).toMatchObject({ field: 'holder' });
  });
});

describe('a board or a seat that was recorded by mistake', () => {
  const ask = async (person: Person, name: string, id: string) =>
    (await person.ask(`mutation ($id: ID!) { ${name}(id: $id) { id } }`, { id })).errors?.[0]?.extensions.code;

  it('is taken back and put back by who keeps boards, from the version seen', async () => {
    const boardId = await board();
    const seatId = await seat({}, boardId);
    for (const [withdraw, restore, id] of [
      ['withdrawSeat', 'restoreSeat', seatId],
      ['withdrawBoard', 'restoreBoard', boardId],
    ] as const) {
      const take = (person: Person, version = 1) => mutate(person, withdraw, { id, version }, '');
      for (const person of [ours.observer, secretariat]) {
        expect([withdraw, (await take(person)).refusal?.code]).toEqual([withdraw, 'FORBIDDEN']);
        expect([restore, await ask(person, restore, id)]).toEqual([restore, 'FORBIDDEN']);
      }
      expect((await take(theirs.coordinator)).refusal).toEqual({ code: 'NOT_FOUND' });
      expect(await ask(theirs.coordinator, restore, id)).toBe('NOT_FOUND');
      expect((await take(ours.coordinator, 9)).refusal?.code).toBe('CONFLICT');
      expect((await take(ours.coordinator)).refusal).toBeUndefined();
      expect((await take(ours.coordinator, 2)).refusal?.code).toBe('NOT_FOUND');
      expect(await ask(ours.coordinator, restore, id)).toBeUndefined();
      // Put back already: nothing happens.
      expect(await ask(ours.coordinator, restore, id)).toBeUndefined();
    }
  });
});
