import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership, addWorkingHotline, someInitiative, type WorkingHotline } from '../../../test/builders.ts';
import { answer, join, move, startCampaign } from '../../../test/campaigns.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let theirs: WorkingHotline;
let ours: WorkingHotline;
let secretariat: Person;
let administrator: Person;
beforeAll(async () => {
  api = await TestApi.start();
  theirs = await addWorkingHotline(api, 'Their hotline');
  ours = await addWorkingHotline(api, 'Our hotline');
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
});
afterAll(() => api.stop());

interface Member {
  readonly id: string;
  readonly name: string;
}
interface Picture {
  readonly hotlines: Member[];
  readonly initiatives: Member[];
  readonly ties: { hotlineId: string; initiativeId: string; kind: string; stage: string | null; count: number }[];
  readonly hotlinesFitting: number;
  readonly initiativesFitting: number;
  readonly pairsFitting: number;
  readonly hotlineCount: number;
  readonly initiativeCount: number;
  readonly sharing: string;
}
const picture = async (person: Person, filter: object = {}): Promise<Picture> => {
  const { data, errors, statements } = await person.ask<{ networkPicture: Picture }>(
    `query ($filter: NetworkPictureFilter) { networkPicture(filter: $filter) {
       hotlines { id name } initiatives { id name } ties { hotlineId initiativeId kind stage count }
       hotlinesFitting initiativesFitting pairsFitting hotlineCount initiativeCount sharing } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  expect(statements).toBe(4);
  return data?.networkPicture as Picture;
};
const tied = async (person: Person, initiativeId: string, filter: object = {}) =>
  (await picture(person, filter)).ties
    .filter((tie) => tie.initiativeId === initiativeId)
    .map(({ kind, stage, count }) => `${kind} ${stage ?? '-'} ${count}`);
const label = async (id: string, sharing: string) => {
  const { rows } = await api.admin.query('select version from app.partnerships where id = $1', [id]);
  const input = { id, version: rows[0]?.version, sharing };
  expect((await mutate(theirs.manager, 'editPartnership', input)).refusal).toBeUndefined();
};

describe('the network picture', () => {
  it('shows a partnership to its hotline, by its label to the secretariat, and to others once it is GREEN', async () => {
    const { id, initiativeId } = await addPartnership(api, theirs.coordinator);
    const seen = async () => {
      const people = [theirs.observer, secretariat, ours.manager, administrator];
      const counts: number[] = [];
      for (const person of people)
        counts.push(
          (await picture(person, { hotlineId: [theirs.hotlineId] })).ties.filter(
            (tie) => tie.initiativeId === initiativeId,
          ).length,
        );
      return counts;
    };
    expect(await seen()).toEqual([1, 1, 0, 0]);
    await label(id, 'AMBER_STRICT');
    expect(await seen()).toEqual([1, 0, 0, 0]);
    await label(id, 'GREEN');
    expect(await seen()).toEqual([1, 1, 1, 1]);
    expect(await tied(ours.observer, initiativeId, { hotlineId: [theirs.hotlineId] })).toEqual([
      'PARTNERSHIP PROSPECT 1',
    ]);
  });

  it('shows joint work and working groups, to others only what is GREEN itself, and never a title', async () => {
    const { id, initiativeId } = await addPartnership(api, theirs.coordinator);
    await label(id, 'GREEN');
    for (const [kind, sharing] of [
      ['TRAINING', 'GREEN'],
      ['RESEARCH', 'AMBER'],
      ['EVENT', 'AMBER_STRICT'],
      ['WORKING_GROUP', 'GREEN'],
    ]) {
      const input = { id: randomUUID(), partnershipIds: [id], kind, sharing, title: 'A title', startsOn: day(-3) };
      expect((await mutate(theirs.coordinator, 'logEngagement', input)).message).toBeUndefined();
    }
    const seen = (person: Person) => tied(person, initiativeId, { hotlineId: [theirs.hotlineId] });
    const rest = ['PARTNERSHIP PROSPECT 1', 'WORKING_GROUP - 1'];
    expect(await seen(theirs.observer)).toEqual(['ENGAGEMENT - 3', ...rest]);
    expect(await seen(secretariat)).toEqual(['ENGAGEMENT - 2', ...rest]);
    expect(await seen(ours.observer)).toEqual(['ENGAGEMENT - 1', ...rest]);
  });

  it('shows a joint campaign once everybody has agreed', async () => {
    const initiativeId = await someInitiative(api, theirs.hotlineId);
    const { rows } = await api.admin.query('select name from app.initiatives where id = $1', [initiativeId]);
    const id = await startCampaign(theirs.coordinator, { sharing: 'GREEN' });
    await join(theirs.coordinator, id, { hotlineId: ours.hotlineId });
    await join(theirs.coordinator, id, { initiativeId });
    await move(theirs.coordinator, id, 'PLANNED');
    await answer(theirs.manager, id, 'Their hotline', { note: 'We do.' });
    await answer(ours.manager, id, 'Our hotline', { note: 'We do.' });
    await answer(theirs.manager, id, rows[0].name, { note: 'They said so by e-mail.' });
    const campaigns = async (person: Person) =>
      (await picture(person, { kind: ['CAMPAIGN'] })).ties.filter((tie) => tie.initiativeId === initiativeId).length;
    expect(await campaigns(ours.observer)).toBe(0);
    expect((await move(theirs.manager, id, 'APPROVED')).message).toBeUndefined();
    expect(await campaigns(theirs.observer)).toBe(2);
    expect(await campaigns(ours.observer)).toBe(2);
    expect(await campaigns(secretariat)).toBe(2);
    expect(await campaigns(administrator)).toBe(0);
  });

  it('shows a board seat to its own hotline alone', async () => {
    const { initiativeId } = ours;
    await api.admin.query(
      `update app.initiatives set organisation_id = coalesce(organisation_id, (select id from app.organisations order by id limit 1)) where id = $1`,
      [initiativeId],
    );
    const boardId = randomUUID();
    await api.admin.query(
      `insert into app.boards (id, hotline_id, name, kind, cadence, created_by)
       values ($1, $2, 'Advisory board', 'ADVISORY', 'QUARTERLY', $3)`,
      [boardId, ours.hotlineId, ours.manager.id],
    );
    await api.admin.query(
      `insert into app.seats (id, hotline_id, board_id, role, voting, nominating_organisation_id, since, created_by)
       select $1, $2, $3, 'MEMBER', true, i.organisation_id, $4::date, $5 from app.initiatives i where i.id = $6`,
      [randomUUID(), ours.hotlineId, boardId, day(-9), ours.manager.id, initiativeId],
    );
    const seats = (person: Person) => tied(person, initiativeId, { kind: ['BOARD_SEAT'], hotlineId: [ours.hotlineId] });
    expect(await seats(ours.observer)).toEqual(['BOARD_SEAT - 1']);
    expect(await seats(secretariat)).toEqual([]);
    expect(await seats(theirs.manager)).toEqual([]);
  });

  it('narrows to hotline, stage, place and level, and tells how many there are at all', async () => {
    const of = async (filter: object) => (await picture(secretariat, filter)).hotlines.map(({ name }) => name);
    expect(await of({ hotlineId: [ours.hotlineId] })).toEqual(['Our hotline']);
    expect(await of({ stage: ['ACTIVE'], hotlineId: [ours.hotlineId] })).toEqual([]);
    expect(await of({ stage: ['PROSPECT'], hotlineId: [ours.hotlineId] })).toEqual(['Our hotline']);
    expect(await of({ country: ['AQ'] })).toEqual([]);
    expect(await of({ region: ['EUROPE'], hotlineId: [ours.hotlineId] })).toEqual(['Our hotline']);
    const { initiatives } = await picture(secretariat, { level: ['SECONDARY'] });
    const levels = await api.admin.query('select levels from app.initiatives where id = any($1)', [
      initiatives.map(({ id }) => id),
    ]);
    expect(levels.rows.every((row) => row.levels.includes('SECONDARY'))).toBe(true);
    const counts = await api.admin.query(
      'select (select count(*)::int from app.hotlines) as "hotlineCount", (select count(*)::int from app.initiatives) as "initiativeCount"',
    );
    const whole = await picture(secretariat);
    expect(whole).toMatchObject(counts.rows[0]);
    expect(whole.hotlinesFitting).toBe(whole.hotlines.length);
    expect(whole.initiativesFitting).toBe(whole.initiatives.length);
  });

  it.each([[{ hotlineId: ['nobody'] }], [{ kind: ['FRIENDSHIP'] }], [{ stage: ['FRIENDS'] }]])(
    'refuses %j',
    async (filter) => {
      const { errors } = await ours.observer.ask(
        'query ($filter: NetworkPictureFilter) { networkPicture(filter: $filter) { sharing } }',
        { filter },
      );
      expect(errors).toHaveLength(1);
    },
  );
});

describe('a network that is too large for one picture', () => {
  /** 60 hotlines with a partner each, the first of them with three, as the directory tells of them. */
  const crowd: string[] = [];
  beforeAll(async () => {
    for (let at = 0; at < 60; at += 1) crowd.push(await api.addHotline(`Hotline ${at} of a crowd`, 'ZW'));
    await api.admin.query(
      `insert into app.directory_entries (hotline_id, initiative_id, initiative_name, stage, kinds)
       select h.id, i.id, lower(i.name), 'ACTIVE', '{}' from unnest($1::uuid[]) h(id)
         cross join (select id, name, row_number() over (order by id) as at from app.initiatives) i
       where i.at = 1 or (h.id = ($1::uuid[])[1] and i.at <= 3)`,
      [crowd],
    );
  });
  const ofCrowd = { country: ['ZW'] };

  it('shows the hotlines with most partners, says how many there are, and leads to each of the others', async () => {
    const seen = await picture(administrator, ofCrowd);
    expect(seen.hotlines).toHaveLength(50);
    expect(seen.hotlines.map(({ id }) => id)).toContain(crowd[0]);
    expect(seen).toMatchObject({ hotlinesFitting: 60, initiativesFitting: 3, pairsFitting: 62 });
    const shown = new Set(seen.hotlines.map(({ id }) => id));
    expect(seen.ties.every(({ hotlineId }) => shown.has(hotlineId))).toBe(true);
    const other = crowd.find((id) => !shown.has(id));
    expect(await picture(administrator, { hotlineId: [other] })).toMatchObject({
      hotlines: [{ id: other }],
      pairsFitting: 1,
    });
  });

  it('leaves with a file that says so', async () => {
    const response = await administrator.post('/export/network', { format: 'CSV', language: 'en', filter: ofCrowd });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Only the busiest: Hotline 50/60, Initiative 3/3');
  });

  it('counts nothing that its reader may not know of', async () => {
    const { id, initiativeId } = await addPartnership(api, theirs.coordinator);
    await label(id, 'AMBER_STRICT');
    const filter = { hotlineId: [theirs.hotlineId], kind: ['PARTNERSHIP'] };
    const pairs = async (person: Person) => (await picture(person, filter)).pairsFitting;
    const before = await pairs(secretariat);
    await label(id, 'AMBER');
    expect(await pairs(secretariat)).toBe(before + 1);
    expect((await picture(ours.manager, filter)).initiatives.map((one) => one.id)).not.toContain(initiativeId);
  });
});

describe('the network picture as a file', () => {
  it('holds a row for each tie, carries the strictest label among them, and is noted', async () => {
    const body = { format: 'CSV', language: 'en', filter: { hotlineId: [ours.hotlineId] } };
    const { ties, sharing } = await picture(ours.observer, body.filter);
    const response = await ours.observer.post('/export/network', body);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain(`${ties.length} rows`);
    expect(text).toContain('"Our hotline"');
    expect(sharing).toBe('AMBER_STRICT');
    expect(text).toContain('TLP:AMBER+STRICT');
    const noted = await api.admin.query<{ after: object }>(
      `select after from app.audit_events join app.audit_values on event_id = id where action = 'EXPORT' and actor_id = $1`,
      [ours.observer.id],
    );
    expect(noted.rows.map(({ after }) => after)).toEqual([
      expect.objectContaining({ report: 'NETWORK', rows: ties.length, sharing }),
    ]);
  });

  it.each([[{ format: 'PDF' }], [{ filter: { kind: ['FRIENDSHIP'] } }], [{ language: 'la' }]])(
    'refuses %j',
    async (wrong) => {
      const body = { format: 'CSV', language: 'en', ...wrong };
      expect((await ours.observer.post('/export/network', body)).status).toBe(422);
    },
  );
});
