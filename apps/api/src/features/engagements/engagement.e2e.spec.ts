import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let observer: Person;
let first: string;
let second: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
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
