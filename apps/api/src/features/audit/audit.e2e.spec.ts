import { randomUUID } from 'node:crypto';
import { auditedTableNames, isUndescribed } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let ours: WorkingHotline;
let theirs: WorkingHotline;
let secretariat: Person;
let administrator: Person;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api, 'Our hotline');
  theirs = await addWorkingHotline(api, 'Their hotline');
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
});
afterAll(() => api.stop());

interface Value {
  readonly value: string;
  readonly name: string | null;
}
interface Event {
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
  readonly action: string;
  readonly table: string;
  readonly recordId: string;
  readonly title: string | null;
  readonly requestId: string | null;
  readonly readable: boolean;
  readonly fields: string[];
  readonly changes: { readonly field: string; readonly before: Value[]; readonly after: Value[] }[];
}
interface Events {
  readonly totalCount: number;
  readonly edges: { readonly node: Event }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const node = `id at by action table recordId title requestId readable fields
  partnership { id initiative { name } } hotline { id } changes { field before { value name } after { value name } }`;
const connection = `{ totalCount edges { node { ${node} } } pageInfo { hasNextPage endCursor } }`;
const history = (person: Person, id: string, variables: Record<string, unknown> = {}) =>
  person.ask<{ partnership: { history: Events } | null }>(
    `query ($id: ID!, $first: Int = 100, $after: String, $table: [String!]) {
       partnership(id: $id) { history(first: $first, after: $after, table: $table) ${connection} } }`,
    { id, ...variables },
  );
const eventsOf = (answer: Awaited<ReturnType<typeof history>>): Event[] =>
  (answer.data?.partnership?.history.edges ?? []).map((edge) => edge.node);
const audit = (person: Person, filter: object = {}, more: Record<string, unknown> = {}) =>
  person.ask<{ auditEvents: Events }>(
    `query ($filter: AuditFilter, $first: Int = 100, $after: String) { auditEvents(filter: $filter, first: $first, after: $after) ${connection} }`,
    { filter, ...more },
  );
const trail = async (person: Person, filter: object = {}): Promise<Event[]> => {
  const answer = await audit(person, filter);
  expect(answer.errors).toBeUndefined();
  return (answer.data?.auditEvents.edges ?? []).map((edge) => edge.node);
};
const changed = (events: readonly Event[], field: string) =>
  events.flatMap((event) => event.changes.filter((change) => change.field === field));

describe('the history of a partnership', () => {
  it('tells a change field by field, with names in place of ids, in one reading statement', async () => {
    const { coordinator, manager, partnershipId } = ours;
    const edit = { id: partnershipId, version: 1, sharing: 'AMBER', ownerId: manager.id, nextReviewOn: day(30) };
    expect((await mutate(coordinator, 'editPartnership', edit)).refusal).toBeUndefined();
    const answer = await history(ours.observer, partnershipId);
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
    const [event] = eventsOf(answer);
    expect(event).toMatchObject({
      action: 'UPDATE',
      table: 'partnerships',
      by: 'Test coordinator',
      readable: true,
      partnership: { id: partnershipId },
      changes: [
        { field: 'next_review_on', before: [], after: [{ value: day(30), name: null }] },
        {
          field: 'owner_id',
          before: [{ value: coordinator.id, name: 'Test coordinator' }],
          after: [{ value: manager.id, name: 'Test manager' }],
        },
      ],
    });
    expect(event?.fields.toSorted()).toEqual(['next_review_on', 'owner_id', 'updated_at', 'version']);
  });

  it('ties the reason of a stage change to the change itself', async () => {
    const { coordinator, partnershipId } = ours;
    const { version } = (
      await mutate<{ version: number }>(
        coordinator,
        'moveStage',
        {
          id: randomUUID(),
          partnershipId,
          version: 2,
          to: 'DECLINED',
          effectiveOn: day(0),
          reason: 'They have no capacity.',
        },
        '{ version }',
      )
    ).result ?? { version: 0 };
    expect(version).toBe(3);
    const events = eventsOf(await history(coordinator, partnershipId));
    const [later, earlier] = events.slice(0, 2) as [Event, Event];
    expect([later.table, earlier.table]).toEqual(['stage_changes', 'partnerships']);
    expect(later.requestId).toBe(earlier.requestId);
    expect(changed([later], 'reason')).toEqual([
      { field: 'reason', before: [], after: [{ value: 'They have no capacity.', name: null }] },
    ]);
  });

  it('holds every part of it: contacts, tasks, entries, engagements, and what was taken away', async () => {
    const { coordinator, partnershipId } = ours;
    const tables = new Set(eventsOf(await history(coordinator, partnershipId)).map(({ table }) => table));
    expect([...tables].toSorted()).toEqual([
      'engagement_partnerships',
      'engagements',
      'interactions',
      'partnership_people',
      'partnerships',
      'people',
      'referral_entries',
      'stage_changes',
      'tasks',
    ]);
    const personId = randomUUID();
    const person = {
      id: personId,
      partnershipId,
      roleTitle: 'Press office',
      source: 'A call',
      phone: '+44 20 7946 0000',
    };
    await mutate(coordinator, 'addPerson', person);
    await mutate(coordinator, 'unlinkPerson', { partnershipId, personId });
    const [removed] = eventsOf(await history(coordinator, partnershipId, { table: ['partnership_people'] }));
    expect(removed).toMatchObject({
      action: 'DELETE',
      title: 'Press office',
      changes: [{ field: 'person_id', before: [{ value: personId, name: 'Press office' }], after: [] }],
    });
  });

  it('pages through everything once', async () => {
    const all = eventsOf(await history(ours.coordinator, ours.partnershipId));
    const seen: Event[] = [];
    let after: string | null = null;
    do {
      const answer: Awaited<ReturnType<typeof history>> = await history(ours.coordinator, ours.partnershipId, {
        first: 4,
        after,
      });
      seen.push(...eventsOf(answer));
      const info = answer.data?.partnership?.history.pageInfo;
      after = info?.hasNextPage ? info.endCursor : null;
    } while (after);
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(12);
  });

  it('is nothing to another hotline, to the secretariat and to administrators', async () => {
    expect((await history(theirs.manager, ours.partnershipId)).data).toEqual({ partnership: null });
    expect((await history(administrator, ours.partnershipId)).data).toEqual({ partnership: null });
    const shared = await history(secretariat, ours.partnershipId);
    expect(shared.errors).toBeUndefined();
    expect(shared.data).toMatchObject({ partnership: { history: { totalCount: 0, edges: [] } } });
  });
});

describe('a note marked RED', () => {
  const secret = 'A confidence between two people.';
  let id: string;
  beforeAll(async () => {
    id = randomUUID();
    const note = {
      id,
      partnershipId: ours.partnershipId,
      kind: 'NOTE',
      occurredOn: day(-1),
      summary: secret,
      sharing: 'RED',
    };
    // Backdated: the partnership is over since today.
    expect((await mutate(ours.coordinator, 'logInteraction', note)).refusal).toBeUndefined();
  });
  const read = async (person: Person) =>
    eventsOf(await history(person, ours.partnershipId)).find(({ recordId }) => recordId === id);

  it('stays with its author: managers learn that there is one, colleagues not even that', async () => {
    expect(changed([(await read(ours.coordinator)) as Event], 'summary')).toHaveLength(1);
    expect(await read(ours.observer)).toBeUndefined();
    expect(await read(ours.manager)).toMatchObject({ readable: false, changes: [], by: 'Test coordinator' });
    expect(JSON.stringify(await trail(ours.manager, { record: id }))).not.toContain(secret);
    expect(await trail(administrator, { record: id })).toMatchObject([{ readable: false, changes: [] }]);
  });

  it('stays so behind the API, also once it is withdrawn', async () => {
    await mutate(ours.coordinator, 'withdrawEntry', { kind: 'INTERACTION', id }, '');
    const search = `select event_id from app.audit_values where before::text || after::text like '%confidence between%'
      or after::text like '%confidence between%'`;
    for (const person of [ours.manager, ours.observer, theirs.manager, secretariat, administrator]) {
      expect([person.role, await asPerson(api, person, search)]).toEqual([person.role, []]);
    }
    expect((await asPerson(api, ours.coordinator, search)).length).toBe(1);
    const known = `select id from app.audit_events where record_id = $1`;
    expect(await asPerson(api, ours.observer, known, [id])).toEqual([]);
    expect((await asPerson(api, ours.manager, known, [id])).length).toBe(2);
  });
});

describe('a record that is marked RED later', () => {
  const first = 'Their director has doubts about us.';
  const second = 'Their director told me why.';
  const id = randomUUID();
  const values = { type: 'LANGUAGE', severity: 'LOW', since: day(-9) };
  let busy: WorkingHotline;
  beforeAll(async () => {
    busy = await addWorkingHotline(api, 'A hotline with confidences');
    const { partnershipId } = busy;
    const obstacle = { id, ...values, partnershipId, note: first, sharing: 'AMBER' };
    expect((await mutate(busy.coordinator, 'recordObstacle', obstacle)).refusal).toBeUndefined();
  });
  const edit = (version: number, note: string, sharing: string) =>
    mutate(busy.coordinator, 'editObstacle', { id, version, ...values, note, sharing });
  const read = async (person: Person) =>
    eventsOf(await history(person, busy.partnershipId)).filter(({ recordId }) => recordId === id);
  const stored = (person: Person) =>
    asPerson(api, person, `select event_id from app.audit_values where after::text like '%Their director%'`);

  it('is open until then', async () => {
    expect(JSON.stringify(await read(busy.observer))).toContain(first);
    expect(await stored(busy.manager)).toHaveLength(1);
  });

  it('takes what was written before along, in the API and behind it', async () => {
    expect((await edit(1, second, 'RED')).refusal).toBeUndefined();
    expect(await read(busy.observer)).toEqual([]);
    expect(await read(busy.manager)).toMatchObject([
      { readable: false, changes: [], title: null },
      { readable: false, changes: [], title: null },
    ]);
    expect(JSON.stringify(await trail(busy.manager, { record: id }))).not.toContain('Their director');
    for (const person of [busy.manager, busy.observer, theirs.manager, administrator])
      expect([person.role, await stored(person)]).toEqual([person.role, []]);
    expect(JSON.stringify(await read(busy.coordinator))).toContain(first);
    expect(await stored(busy.coordinator)).toHaveLength(2);
  });

  it('stays closed for the time of the mark when that is taken off', async () => {
    expect((await edit(2, 'Settled between us.', 'AMBER')).refusal).toBeUndefined();
    expect((await edit(3, 'Settled.', 'AMBER')).refusal).toBeUndefined();
    const events = await read(busy.manager);
    expect(events.map(({ readable }) => readable)).toEqual([true, false, false, false]);
    expect(JSON.stringify(events)).not.toContain('Their director');
  });
});

describe('a view that only its author sees', () => {
  it('is no manager’s to read in the trail, neither its name nor what it asks for', async () => {
    const { coordinator, manager } = ours;
    const id = randomUUID();
    const definition = { search: 'Somebody I think about', filters: [], layout: 'TABLE' };
    const view = { id, list: 'PARTNERSHIPS', name: 'My own worries', shared: false, definition };
    expect((await mutate(coordinator, 'saveView', view)).refusal).toBeUndefined();
    const [event] = await trail(manager, { record: id });
    expect(event).toMatchObject({ table: 'saved_views', readable: false, title: null, changes: [] });
    const search = `select event_id from app.audit_values where after::text like '%My own worries%'`;
    expect(await asPerson(api, manager, search)).toEqual([]);
    expect(await asPerson(api, coordinator, search)).toHaveLength(0);
  });

  it('tells what all could see while it was shared, and nothing from then on', async () => {
    const { coordinator, manager } = ours;
    const id = randomUUID();
    const view = {
      id,
      list: 'PARTNERSHIPS',
      name: 'For all',
      shared: true,
      definition: { filters: [], layout: 'TABLE' },
    };
    expect((await mutate(coordinator, 'saveView', view)).refusal).toBeUndefined();
    expect(await trail(manager, { record: id })).toMatchObject([{ readable: true, title: 'For all' }]);
    expect((await mutate(coordinator, 'changeView', { id, version: 1, shared: false })).refusal).toBeUndefined();
    const mine = { id, version: 2, name: 'Mine again' };
    expect((await mutate(coordinator, 'changeView', mine)).refusal).toBeUndefined();
    const events = await trail(manager, { record: id });
    expect(events.map(({ readable }) => readable)).toEqual([false, false, true]);
    expect(JSON.stringify(events)).not.toContain('Mine again');
  });
});

describe('the audit trail', () => {
  it('is refused to all but managers and administrators', async () => {
    for (const person of [ours.observer, ours.coordinator, secretariat]) {
      expect((await audit(person)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const answer = await audit(ours.manager);
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
  });

  it('shows managers their own hotline, accounts included, and nothing of another', async () => {
    const events = await trail(ours.manager);
    expect(new Set(events.map((event) => (event as unknown as { hotline: { id: string } }).hotline.id))).toEqual(
      new Set([ours.hotlineId]),
    );
    expect(events.some(({ table }) => table === 'users')).toBe(true);
    expect(await trail(ours.manager, { hotlineId: theirs.hotlineId })).toEqual([]);
    expect(await trail(ours.manager, { record: theirs.partnershipId })).toEqual([]);
  });

  it('shows administrators what happened in hotlines, never what was written', async () => {
    const events = await trail(administrator, { hotlineId: ours.hotlineId });
    const own = events.filter(({ table }) => table !== 'users');
    expect(own.length).toBeGreaterThan(12);
    for (const { changes, title, readable } of own) {
      expect({ changes, title, readable }).toEqual({ changes: [], title: null, readable: false });
    }
    expect(own.find(({ table, action }) => table === 'partnerships' && action === 'UPDATE')?.fields).toContain('stage');
    const accounts = events.filter(({ table }) => table === 'users');
    expect(accounts[0]).toMatchObject({ readable: true, title: expect.stringContaining('Test') });
  });

  it('is narrowed by person, kind of record, act, period and record', async () => {
    const { manager, coordinator, partnershipId } = ours;
    const all = await trail(manager);
    const same = async (filter: object, keep: (event: Event) => boolean) => {
      const found = await trail(manager, filter);
      expect([filter, found.map(({ id }) => id)]).toEqual([filter, all.filter(keep).map(({ id }) => id)]);
      return found.length;
    };
    expect(await same({ actor: [coordinator.id] }, ({ by }) => by === 'Test coordinator')).toBeGreaterThan(5);
    expect(
      await same({ table: ['tasks', 'people'] }, ({ table }) => ['tasks', 'people'].includes(table)),
    ).toBeGreaterThan(1);
    expect(await same({ action: ['DELETE'] }, ({ action }) => action === 'DELETE')).toBe(1);
    const today = new Date().toISOString().slice(0, 10);
    expect(await same({ from: today, until: today }, ({ at }) => at.slice(0, 10) === today)).toBe(all.length);
    expect(await trail(manager, { from: day(2) })).toEqual([]);
    expect(await trail(manager, { until: day(-2) })).toEqual([]);
    expect((await trail(manager, { record: partnershipId })).length).toBeGreaterThan(5);
    expect(await trail(manager, { record: 'no id at all' })).toEqual([]);
  });

  it('pages by key with constant statements', async () => {
    const first = await audit(ours.manager, {}, { first: 3 });
    const next = await audit(ours.manager, {}, { first: 3, after: first.data?.auditEvents.pageInfo.endCursor });
    const all = await trail(ours.manager);
    const ids = [first, next].flatMap(({ data }) => data?.auditEvents.edges.map(({ node: { id } }) => id) ?? []);
    expect(ids).toEqual(all.slice(0, 6).map(({ id }) => id));
    expect([first.statements, next.statements]).toEqual([3, 3]);
  });
});

describe('the history of an initiative', () => {
  it('is open to everyone who reads the registry, and names the person of the network', async () => {
    const { rows } = await api.admin.query<{ id: string; version: number }>(
      'select id, version from app.initiatives order by id limit 1',
    );
    const { id, version } = rows[0] as { id: string; version: number };
    const confirm = 'mutation ($input: VersionedInput!) { confirmInitiative(input: $input) { id } }';
    expect((await secretariat.ask(confirm, { input: { id, version } })).errors).toBeUndefined();
    const query = `query ($id: ID!) { initiative(id: $id) { history(first: 200) ${connection} } }`;
    for (const person of [ours.observer, secretariat, administrator]) {
      const answer = await person.ask<{ initiative: { history: Events } }>(query, { id });
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(3);
      const [latest] = answer.data?.initiative.history.edges.map((edge) => edge.node) ?? [];
      expect(latest).toMatchObject({ table: 'initiatives', action: 'UPDATE', by: 'Test secretariat' });
      expect(changed([latest as Event], 'confirmed_by')[0]?.after[0]?.name).toBe('Test secretariat');
      const loaded = answer.data?.initiative.history.edges.map((edge) => edge.node).at(-1);
      expect(loaded).toMatchObject({ action: 'INSERT', by: null });
    }
  });
});

describe('what the trail knows of tables', () => {
  it('is every column of every audited table, so that no change shows by a bare name', async () => {
    const { rows } = await api.admin.query<{ table: string; column: string }>(
      `select c.relname as table, a.attname as column from pg_trigger t
       join pg_class c on c.oid = t.tgrelid join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where t.tgname = 'audit' and a.attgenerated = ''
         and a.attname <> all(string_to_array(encode(t.tgargs, 'escape'), '\\000'))`,
    );
    const missing = rows.filter(({ table, column }) => isUndescribed(table, column));
    expect(missing.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
    const audited = new Set(rows.map(({ table }) => table));
    expect(auditedTableNames.filter((table) => !audited.has(table))).toEqual([]);
  });
});
