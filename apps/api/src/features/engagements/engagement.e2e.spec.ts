import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let observer: Person;
let first: string;
let second: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  first = (await addPartnership(api, coordinator)).id;
  second = (await addPartnership(api, coordinator)).id;
});
afterAll(() => api.stop());

const event = (more: object = {}) => ({
  id: randomUUID(),
  partnershipIds: [first, second],
  kind: 'EVENT',
  title: 'Open evening',
  startsOn: day(-1),
  ...more,
});
const log = (more: object = {}, person = coordinator, fields = '{ id }') =>
  mutate(person, 'logEngagement', event(more), fields);

describe('logging an engagement', () => {
  it('stands on the timeline of every partnership that it belongs to', async () => {
    const input = event({
      endsOn: day(1),
      summary: ' Two talks. ',
      peopleReached: 40,
      outputUrl: 'https://evening.example/report',
    });
    const fields = '{ kind title startsOn endsOn summary peopleReached outputUrl sharing partnerships { id } }';
    expect((await mutate(coordinator, 'logEngagement', input, fields)).result).toEqual({
      kind: 'EVENT',
      title: 'Open evening',
      startsOn: day(-1),
      endsOn: day(1),
      summary: 'Two talks.',
      peopleReached: 40,
      outputUrl: 'https://evening.example/report',
      sharing: 'AMBER',
      partnerships: [{ id: first }, { id: second }],
    });
    for (const id of [first, second]) {
      const answer = await observer.ask(
        'query ($id: ID!) { partnership(id: $id) { timeline(first: 1, kinds: [ENGAGEMENT]) { edges { node { id engagement { title } } } } } }',
        { id },
      );
      expect(answer.data).toEqual({
        partnership: { timeline: { edges: [{ node: { id: input.id, engagement: { title: 'Open evening' } } }] } },
      });
    }
  });

  it('is stored once however often the request comes', async () => {
    const input = event();
    await Promise.all([1, 2, 3].map(() => mutate(coordinator, 'logEngagement', input)));
    expect(
      (await mutate(coordinator, 'logEngagement', { ...input, partnershipIds: [first] }, '{ partnerships { id } }'))
        .result,
    ).toEqual({
      partnerships: [{ id: first }, { id: second }],
    });
    const entries = await api.admin.query('select from app.timeline_entries where id = $1', [input.id]);
    expect(entries.rowCount).toBe(2);
  });

  it('is as delicate as the most delicate partnership, unless somebody decides', async () => {
    await mutate(coordinator, 'editPartnership', { id: second, version: 1, sharing: 'AMBER_STRICT' });
    expect((await log({}, coordinator, '{ sharing }')).result).toEqual({ sharing: 'AMBER_STRICT' });
    expect((await log({ partnershipIds: [first] }, coordinator, '{ sharing }')).result).toEqual({ sharing: 'AMBER' });
    expect((await log({ sharing: 'GREEN' }, coordinator, '{ sharing }')).result).toEqual({ sharing: 'GREEN' });
    expect((await log({ sharing: 'CLEAR' })).refusal).toMatchObject({ code: 'FORBIDDEN', field: 'sharing' });
  });

  it('reaches the secretariat only through a partnership that is shared with it', async () => {
    const secretariat = await api.addPerson('SECRETARIAT');
    const shared = event({ sharing: 'GREEN' });
    const hidden = event({ sharing: 'GREEN', partnershipIds: [second] });
    await mutate(coordinator, 'logEngagement', shared);
    await mutate(coordinator, 'logEngagement', hidden);
    const seen = await asPerson(api, secretariat, 'select id from app.engagements where id = any($1)', [
      [shared.id, hidden.id],
    ]);
    expect(seen).toEqual([{ id: shared.id }]);
    const answer = await secretariat.ask<{ partnership: { timeline: { edges: { node: { engagement: object } }[] } } }>(
      'query ($id: ID!) { partnership(id: $id) { timeline { edges { node { id engagement { title partnerships { id } } } } } } }',
      { id: first },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.partnership.timeline.edges).toContainEqual({
      node: { id: shared.id, engagement: { title: 'Open evening', partnerships: [{ id: first }] } },
    });
  });

  it.each([
    ['no partnership', { partnershipIds: [] }, 'partnershipIds'],
    ['a title of blanks', { title: ' ' }, 'title'],
    ['an end before the beginning', { endsOn: day(-2) }, 'endsOn'],
    ['a day far ahead', { startsOn: day(2000) }, 'startsOn'],
    ['fewer people than none', { peopleReached: -1 }, 'peopleReached'],
    ['an output that is no https address', { outputUrl: 'http://evening.example' }, 'outputUrl'],
  ])('refuses %s', async (_name, more, field) => {
    expect((await log(more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('refuses the same partnership twice, observers, and records of others', async () => {
    expect((await log({ partnershipIds: [first, first] })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'partnershipIds',
    });
    expect((await log({}, observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await log({ partnershipIds: [first, randomUUID()] })).refusal?.code).toBe('NOT_FOUND');
    const insert = `insert into app.engagements (hotline_id, id, kind, title, starts_on, sharing, created_by) values ($1, $2, 'EVENT', 'x', now(), 'AMBER', $3)`;
    await expect(asPerson(api, observer, insert, [observer.hotlineId, randomUUID(), observer.id])).rejects.toThrow(
      /row-level security/,
    );
  });
});

describe('correcting an engagement', () => {
  const logged = async (more: object = {}): Promise<string> => {
    const input = event({ partnershipIds: [first], ...more });
    expect((await mutate(coordinator, 'logEngagement', input)).refusal).toBeUndefined();
    return input.id;
  };
  const correct = (id: string, more: object = {}, person = coordinator, fields = '{ id version }') =>
    mutate(
      person,
      'editEngagement',
      { id, version: 1, kind: 'TRAINING', title: 'Training day', startsOn: day(-3), ...more },
      fields,
    );
  const entries = async (id: string) =>
    (await api.admin.query('select happened_on::text as on, sharing from app.timeline_entries where id = $1', [id]))
      .rows;

  it('gives every value anew, on the timeline of all its partnerships', async () => {
    const id = await logged({
      partnershipIds: [first, second],
      summary: 'Two talks.',
      peopleReached: 40,
      sharing: 'AMBER',
    });
    const fields =
      '{ version kind cadence title startsOn endsOn summary peopleReached outputUrl sharing partnerships { id } }';
    const { result, statements } = await correct(
      id,
      { endsOn: day(-2), outputUrl: 'https://day.example/x', sharing: 'GREEN' },
      manager,
      fields,
    );
    expect(result).toEqual({
      version: 2,
      kind: 'TRAINING',
      cadence: null,
      title: 'Training day',
      startsOn: day(-3),
      endsOn: day(-2),
      summary: null,
      peopleReached: null,
      outputUrl: 'https://day.example/x',
      sharing: 'GREEN',
      partnerships: [{ id: first }, { id: second }],
    });
    expect(statements).toBeLessThanOrEqual(7);
    expect(await entries(id)).toEqual([
      { on: day(-3), sharing: 'GREEN' },
      { on: day(-3), sharing: 'GREEN' },
    ]);
  });

  it('takes the label of its partnerships where none is given', async () => {
    const id = await logged({ sharing: 'GREEN' });
    expect((await correct(id, {}, coordinator, '{ sharing }')).result).toEqual({ sharing: 'AMBER' });
  });

  it.each([
    ['a title of blanks', { title: ' ' }, 'title'],
    ['an end before the beginning', { endsOn: day(-4) }, 'endsOn'],
    ['a day far ahead', { startsOn: day(2000) }, 'startsOn'],
    ['fewer people than none', { peopleReached: -1 }, 'peopleReached'],
    ['an output that is no https address', { outputUrl: 'http://evening.example' }, 'outputUrl'],
    ['a cadence for what meets once', { cadence: 'MONTHLY' }, 'cadence'],
  ])('refuses %s', async (_name, more, field) => {
    expect((await correct(await logged(), more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('lets a working group that has met be one, begun before it met', async () => {
    const id = await logged({ kind: 'WORKING_GROUP', cadence: 'MONTHLY', startsOn: day(-50) });
    expect((await correct(id, { kind: 'EVENT', startsOn: day(-50) })).refusal).toBeUndefined();
    expect((await correct(id, { version: 2, kind: 'WORKING_GROUP', startsOn: day(-50) })).refusal).toBeUndefined();
    const minutes = {
      summary: 'x',
      decisions: [],
      personIds: [],
      userIds: [],
      hotlineCount: 1,
      partnerCount: 1,
      actions: [],
    };
    await mutate(coordinator, 'recordMeeting', { id: randomUUID(), engagementId: id, metOn: day(-20), ...minutes });
    const now = { version: 3, kind: 'WORKING_GROUP' };
    expect((await correct(id, { ...now, kind: 'EVENT' })).refusal).toMatchObject({ code: 'VALIDATION', field: 'kind' });
    expect((await correct(id, { ...now, startsOn: day(-19) })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'startsOn',
    });
    expect((await correct(id, { ...now, startsOn: day(-20) })).refusal).toBeUndefined();
  });

  it('refuses unsafe text, but lets it link into a partner’s own site', async () => {
    const { id: other, initiativeId } = await addPartnership(api, coordinator);
    await api.admin.query(`update app.initiatives set website = 'https://partner-site.example/' where id = $1`, [
      initiativeId,
    ]);
    const summary = 'See https://partner-site.example/chat/hours.';
    expect((await correct(await logged(), { summary })).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'summary',
    });
    expect((await correct(await logged({ partnershipIds: [first, other] }), { summary })).refusal).toBeUndefined();
  });

  it('moves nothing past the end of a partnership', async () => {
    const { id: over } = await addPartnership(api, coordinator);
    const id = await logged({ partnershipIds: [first, over], startsOn: day(-20) });
    await api.admin.query('update app.stage_changes set effective_on = current_date - 30 where partnership_id = $1', [
      over,
    ]);
    const end = {
      id: randomUUID(),
      partnershipId: over,
      version: 1,
      to: 'DECLINED',
      effectiveOn: day(-10),
      reason: 'No.',
    };
    expect((await mutate(coordinator, 'moveStage', end)).refusal).toBeUndefined();
    expect((await correct(id)).refusal).toMatchObject({ code: 'VALIDATION', field: 'startsOn' });
    expect((await correct(id, { startsOn: day(-20) })).refusal).toBeUndefined();
  });

  it('starts from the version that was seen, and tells what stands now', async () => {
    const id = await logged();
    await correct(id, { title: 'Another title' }, manager);
    expect((await correct(id)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2, title: 'Another title' }, changes: [{ by: 'Test manager' }] },
    });
  });

  it('is for those who log in the own hotline; labels follow the same rules as when logging', async () => {
    const id = await logged();
    for (const person of [observer, await api.addPerson('SECRETARIAT')]) {
      expect((await correct(id, {}, person)).refusal?.code).toBe('FORBIDDEN');
    }
    const stranger = await api.addPerson('MANAGER', await api.addHotline('Another hotline'));
    expect((await correct(id, {}, stranger)).refusal).toEqual({ code: 'NOT_FOUND' });
    expect((await correct(randomUUID())).refusal).toEqual({ code: 'NOT_FOUND' });
    expect((await correct(id, { sharing: 'CLEAR' })).refusal).toMatchObject({ code: 'FORBIDDEN', field: 'sharing' });
    expect((await correct(id, { sharing: 'RED' }, manager)).refusal).toMatchObject({
      code: 'FORBIDDEN',
      field: 'sharing',
    });
    await mutate(coordinator, 'withdrawEntry', { kind: 'ENGAGEMENT', id }, '');
    expect((await correct(id)).refusal).toEqual({ code: 'NOT_FOUND' });
  });
});
