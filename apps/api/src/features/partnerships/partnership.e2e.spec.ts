import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, someInitiative } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let hotline: string;
let coordinator: Person;
let manager: Person;
let observer: Person;
let secretariat: Person;
let admin: Person;
beforeAll(async () => {
  api = await TestApi.start();
  hotline = await api.addHotline('Hotline of the tests');
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  admin = await api.addPerson('ADMIN');
});
afterAll(() => api.stop());

const start = async (person: Person, more: object = {}) => {
  const input = { id: randomUUID(), initiativeId: await someInitiative(api, hotline), ...more };
  return { input, ...(await mutate(person, 'startPartnership', input, '{ id stage sharing version owner { id } }')) };
};
const rowsOf = async (id: string) => (await api.admin.query('select * from app.partnerships where id = $1', [id])).rows;

describe('starting a partnership', () => {
  it('makes a prospect that its starter owns, with the first line of its history', async () => {
    const { result, input } = await start(coordinator);
    expect(result).toEqual({
      id: input.id,
      stage: 'PROSPECT',
      sharing: 'AMBER',
      version: 1,
      owner: { id: coordinator.id },
    });
    const answer = await coordinator.ask(
      `query ($id: ID!) { partnership(id: $id) { hotline { id } initiative { id } sister stageChanges { from to effectiveOn reason by } } }`,
      { id: input.id },
    );
    expect(answer.data).toEqual({
      partnership: {
        hotline: { id: hotline },
        initiative: { id: input.initiativeId },
        sister: false,
        stageChanges: [{ from: null, to: 'PROSPECT', effectiveOn: day(0), reason: null, by: 'Test coordinator' }],
      },
    });
    expect(answer.statements).toBe(3);
  });

  it('begins its history where both sides began', async () => {
    const { result, input } = await start(manager, { since: '2021-03-01', ownerId: null, sharing: 'CLEAR' });
    expect(result).toMatchObject({ sharing: 'CLEAR', owner: null });
    const { rows } = await api.admin.query(
      `select effective_on::text from app.stage_changes where partnership_id = $1`,
      [input.id],
    );
    expect(rows).toEqual([{ effective_on: '2021-03-01' }]);
  });

  it('answers the stored record when the same request comes again, and never doubles it', async () => {
    const { input } = await start(coordinator);
    const again = await mutate(coordinator, 'startPartnership', input, '{ id version }');
    expect(again.result).toEqual({ id: input.id, version: 1 });
    const both = await Promise.all([1, 2, 3].map(() => mutate(coordinator, 'startPartnership', input)));
    expect(both.map(({ result }) => result)).toEqual([1, 2, 3].map(() => ({ id: input.id })));
    expect(await rowsOf(input.id)).toHaveLength(1);
    const changes = await api.admin.query('select from app.stage_changes where partnership_id = $1', [input.id]);
    expect(changes.rowCount).toBe(1);
  });

  it('is refused while an open one exists, and names it', async () => {
    const { input } = await start(coordinator);
    const second = await mutate(manager, 'startPartnership', { id: randomUUID(), initiativeId: input.initiativeId });
    expect(second.refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { id: input.id, stage: 'PROSPECT', version: 1 } },
    });
  });

  it('wins once when two people start at the same moment', async () => {
    const initiativeId = await someInitiative(api, hotline);
    const outcomes = await Promise.all(
      [coordinator, manager, coordinator].map((person) =>
        mutate(person, 'startPartnership', { id: randomUUID(), initiativeId }),
      ),
    );
    expect(outcomes.filter(({ result }) => result)).toHaveLength(1);
    expect(outcomes.filter(({ refusal }) => refusal?.code === 'CONFLICT')).toHaveLength(2);
  });

  it('recognises a sister by the organisation that operates both', async () => {
    const initiativeId = await someInitiative(api, hotline);
    const { rows } = await api.admin.query<{ id: string; name: string }>(
      'select id, name from app.organisations limit 1',
    );
    await api.admin.query('update app.initiatives set organisation_id = $2 where id = $1', [initiativeId, rows[0]?.id]);
    await api.admin.query('update app.hotlines set organisation_id = $2 where id = $1', [hotline, rows[0]?.id]);
    const { result } = await mutate(
      coordinator,
      'startPartnership',
      { id: randomUUID(), initiativeId },
      '{ sister sisterBasis }',
    );
    expect(result).toEqual({ sister: true, sisterBasis: `${rows[0]?.name} operates both.` });
  });

  it('is refused for people who may not, and for values that do not fit', async () => {
    expect((await start(observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await start(secretariat)).refusal?.code).toBe('FORBIDDEN');
    expect((await start(admin)).refusal?.code).toBe('FORBIDDEN');
    expect((await start(coordinator, { sharing: 'CLEAR' })).refusal).toMatchObject({
      code: 'FORBIDDEN',
      field: 'sharing',
    });
    expect((await start(manager, { sharing: 'RED' })).refusal).toMatchObject({ code: 'VALIDATION', field: 'sharing' });
    expect((await start(coordinator, { since: day(3) })).refusal).toMatchObject({ code: 'VALIDATION', field: 'since' });
    expect((await start(coordinator, { nextReviewOn: day(-3) })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'nextReviewOn',
    });
    expect((await start(coordinator, { initiativeId: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
    expect((await start(coordinator, { id: 'no id' })).refusal).toMatchObject({ code: 'VALIDATION', field: 'id' });
  });

  it('needs an owner who may write for the hotline', async () => {
    const stranger = await api.addPerson('COORDINATOR', await api.addHotline());
    const former = await api.addPerson('COORDINATOR', hotline);
    await api.admin.query('update app.users set active = false where id = $1', [former.id]);
    for (const ownerId of [observer.id, stranger.id, former.id, secretariat.id, randomUUID()]) {
      expect((await start(coordinator, { ownerId })).refusal).toMatchObject({ code: 'VALIDATION', field: 'ownerId' });
    }
    const messages = await Promise.all(
      [stranger.id, randomUUID()].map(async (ownerId) => (await start(coordinator, { ownerId })).message),
    );
    expect(messages[0]).toBe(messages[1]);
  });

  it('is refused by the database as well when the policy is passed by', async () => {
    const initiativeId = await someInitiative(api, hotline);
    const insert = `insert into app.partnerships (hotline_id, id, initiative_id, stage, created_by) values ($1, $2, $3, 'PROSPECT', $4)`;
    const attempt = (person: Person, hotlineId: string, author = person.id) =>
      asPerson(api, person, insert, [hotlineId, randomUUID(), initiativeId, author]);
    await expect(attempt(observer, hotline)).rejects.toThrow(/row-level security/);
    await expect(attempt(coordinator, await api.addHotline())).rejects.toThrow(/row-level security/);
    await expect(attempt(coordinator, hotline, manager.id)).rejects.toThrow(/row-level security/);
    await expect(attempt(secretariat, hotline)).rejects.toThrow(/permission denied/);
    await expect(attempt(admin, hotline)).rejects.toThrow(/permission denied/);
    await expect(attempt(coordinator, hotline)).resolves.toBeDefined();
  });
});

describe('editing a partnership', () => {
  it('changes what is given, keeps what is left out and clears what is null', async () => {
    const { id } = await addPartnership(api, coordinator);
    const first = {
      id,
      version: 1,
      sharing: 'GREEN',
      intensity: 'NETWORKING',
      nextReviewOn: day(30),
      noAgreementReason: '  ',
    };
    const fields = '{ version sharing intensity nextReviewOn noAgreementReason owner { id } }';
    expect((await mutate(coordinator, 'editPartnership', first, fields)).result).toEqual({
      version: 2,
      sharing: 'GREEN',
      intensity: 'NETWORKING',
      nextReviewOn: day(30),
      noAgreementReason: null,
      owner: { id: coordinator.id },
    });
    const second = { id, version: 2, sharing: 'GREEN', intensity: null, ownerId: manager.id };
    expect((await mutate(coordinator, 'editPartnership', second, fields)).result).toMatchObject({
      version: 3,
      intensity: null,
      nextReviewOn: day(30),
      owner: { id: manager.id },
    });
  });

  it('answers the present values to somebody who saw an older version', async () => {
    const { id } = await addPartnership(api, coordinator);
    await mutate(manager, 'editPartnership', { id, version: 1, sharing: 'GREEN', since: '2020-01-01' });
    const { refusal } = await mutate(coordinator, 'editPartnership', { id, version: 1, sharing: 'AMBER' });
    expect(refusal).toMatchObject({
      code: 'CONFLICT',
      params: {
        current: { id, version: 2, sharing: 'GREEN', since: '2020-01-01', ownerId: coordinator.id, stage: 'PROSPECT' },
      },
    });
  });

  it('saves one of two changes that arrive together', async () => {
    const { id } = await addPartnership(api, coordinator);
    const outcomes = await Promise.all(
      ['GREEN', 'AMBER_STRICT', 'GREEN'].map((sharing) =>
        mutate(coordinator, 'editPartnership', { id, version: 1, sharing }),
      ),
    );
    expect(outcomes.filter(({ result }) => result)).toHaveLength(1);
    expect(outcomes.filter(({ refusal }) => refusal?.code === 'CONFLICT')).toHaveLength(2);
    expect((await rowsOf(id))[0]?.version).toBe(2);
  });

  it('is refused for observers, for others’ labels, and for unsafe text', async () => {
    const { id } = await addPartnership(api, coordinator);
    const input = { id, version: 1, sharing: 'AMBER' };
    expect((await mutate(observer, 'editPartnership', input)).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(secretariat, 'editPartnership', input)).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(coordinator, 'editPartnership', { ...input, sharing: 'CLEAR' })).refusal?.code).toBe(
      'FORBIDDEN',
    );
    expect((await mutate(manager, 'editPartnership', { ...input, sharing: 'RED' })).refusal?.code).toBe('VALIDATION');
    const unsafe = { ...input, noAgreementReason: 'See https://files.example.org/a/b.jpg' };
    expect((await mutate(coordinator, 'editPartnership', unsafe)).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'noAgreementReason',
    });
    expect((await rowsOf(id))[0]?.version).toBe(1);
  });
});

describe('recording due diligence', () => {
  const look = (partnershipId: string, more: object = {}) => ({
    id: randomUUID(),
    partnershipId,
    outcome: 'CLEARED',
    assessedOn: day(-1),
    ...more,
  });
  const fields = '{ dueDiligence { outcome assessedOn validUntil conditions assessedBy } }';

  it('keeps the latest look, which expires after 24 months', async () => {
    const { id } = await addPartnership(api, coordinator);
    await mutate(coordinator, 'recordDueDiligence', look(id, { assessedOn: '2020-01-31', outcome: 'NOT_CLEARED' }));
    const old = await mutate(coordinator, 'recordDueDiligence', look(id, { assessedOn: '2020-02-29' }), fields);
    expect(old.result).toMatchObject({
      dueDiligence: { outcome: 'EXPIRED', validUntil: '2022-02-28', assessedBy: 'Test coordinator' },
    });
    const input = look(id, { outcome: 'CLEARED_WITH_CONDITIONS', conditions: 'Yearly call.' });
    for (let i = 0; i < 2; i += 1) {
      const { result } = await mutate(coordinator, 'recordDueDiligence', input, fields);
      expect(result).toMatchObject({
        dueDiligence: { outcome: 'CLEARED_WITH_CONDITIONS', assessedOn: day(-1), conditions: 'Yearly call.' },
      });
    }
    const { rowCount } = await api.admin.query('select from app.due_diligences where partnership_id = $1', [id]);
    expect(rowCount).toBe(3);
  });

  it('is for a manager where peers run the initiative', async () => {
    const { id, initiativeId } = await addPartnership(api, coordinator);
    await api.admin.query(`update app.initiatives set services = '{PEER_COMMUNITY}' where id = $1`, [initiativeId]);
    expect((await mutate(coordinator, 'recordDueDiligence', look(id))).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(manager, 'recordDueDiligence', look(id))).result).toEqual({ id });
  });

  it('is refused for values that do not fit', async () => {
    const { id } = await addPartnership(api, coordinator);
    const refusals = [
      look(id, { outcome: 'EXPIRED' }),
      look(id, { assessedOn: day(3) }),
      look(id, { outcome: 'CLEARED_WITH_CONDITIONS' }),
    ];
    const fieldsRefused = await Promise.all(
      refusals.map(async (input) => (await mutate(coordinator, 'recordDueDiligence', input)).refusal?.field),
    );
    expect(fieldsRefused).toEqual(['outcome', 'assessedOn', 'conditions']);
    expect((await mutate(observer, 'recordDueDiligence', look(id))).refusal?.code).toBe('FORBIDDEN');
  });
});

describe('a change of a partnership', () => {
  it('names an owner who works here, and days and reasons that fit', async () => {
    const { input } = await start(coordinator);
    const edit = (more: object) =>
      mutate(coordinator, 'editPartnership', { id: input.id, version: 1, sharing: 'AMBER', ...more });
    const stranger = await api.addPerson('COORDINATOR', await api.addHotline('Another hotline'));
    for (const person of [observer, secretariat, stranger]) {
      expect((await edit({ ownerId: person.id })).refusal).toMatchObject({ code: 'VALIDATION', field: 'ownerId' });
    }
    expect((await edit({ since: day(400) })).refusal).toMatchObject({ code: 'VALIDATION', field: 'since' });
    const step = { id: randomUUID(), partnershipId: input.id, version: 1, to: 'CONTACTED', effectiveOn: day(0) };
    expect((await mutate(coordinator, 'moveStage', { ...step, reason: 'x'.repeat(2001) })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'reason',
    });
    expect((await edit({ ownerId: manager.id })).refusal).toBeUndefined();
  });
});
