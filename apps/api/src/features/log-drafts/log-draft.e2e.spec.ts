import { randomUUID } from 'node:crypto';
import type { LogKind } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership, addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let ours: WorkingHotline;
let theirs: WorkingHotline;
let secretariat: Person;
let administrator: Person;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api);
  theirs = await addWorkingHotline(api, 'Their hotline');
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
});
afterAll(() => api.stop());

interface Draft {
  readonly id: string;
  readonly kind: LogKind;
  readonly content: string;
  readonly version: number;
  readonly partnership: { id: string };
}
const interaction = (more: object = {}) => ({
  kind: 'CALL',
  occurredOn: day(-1),
  attendees: '',
  summary: 'We talked about the new leaflet and',
  sharing: 'AMBER_STRICT',
  nextId: randomUUID(),
  nextTitle: '',
  nextDueOn: null,
  ...more,
});
const draft = (content: object = interaction(), more: object = {}) => ({
  id: randomUUID(),
  partnershipId: ours.partnershipId,
  kind: 'INTERACTION',
  content: JSON.stringify(content),
  ...more,
});
const keep = (input: object, person = ours.coordinator) =>
  mutate<Draft>(person, 'keepLogDraft', input, '{ id kind content version partnership { id } }');
const discard = (person: Person, id: string, version = 1) =>
  mutate<boolean>(person, 'discardLogDraft', { id, version }, '');
const kept = async (person: Person) => {
  const answer = await person.ask<{ logDrafts: { totalCount: number; edges: { node: Draft }[] } }>(
    '{ logDrafts(first: 50) { totalCount edges { node { id kind content version updatedAt partnership { id initiative { name } } } } } }',
  );
  expect(answer.errors).toBeUndefined();
  return { drafts: answer.data?.logDrafts.edges.map(({ node }) => node) ?? [], statements: answer.statements };
};
const ids = async (person: Person) => (await kept(person)).drafts.map(({ id }) => id);
const rows = async (sql: string, values: unknown[]) => (await api.admin.query(sql, values)).rows;

describe('a draft', () => {
  it('is kept as it is, however unfinished, and found again by its owner alone', async () => {
    const input = draft();
    const { result } = await keep(input);
    expect(result).toMatchObject({
      id: input.id,
      kind: 'INTERACTION',
      version: 1,
      partnership: { id: ours.partnershipId },
    });
    expect(JSON.parse(result?.content ?? '')).toEqual(JSON.parse(input.content));
    expect(await ids(ours.coordinator)).toContain(input.id);
    for (const other of [ours.manager, ours.observer, theirs.coordinator, secretariat, administrator])
      expect(await ids(other)).toEqual([]);
  });

  it('is kept once however often it is sent, and changed from the version that was seen', async () => {
    const input = draft();
    await keep(input);
    expect((await keep(input)).result?.version).toBe(1);
    const later = { ...input, content: JSON.stringify(interaction({ summary: 'We agreed.' })) };
    expect((await keep({ ...later, version: 1 })).result?.version).toBe(2);
    const stale = await keep({ ...input, content: JSON.stringify(interaction({ summary: 'Other.' })), version: 1 });
    expect(stale.refusal?.code).toBe('CONFLICT');
    expect(stale.refusal?.params).toMatchObject({ current: { version: 2, content: { summary: 'We agreed.' } } });
  });

  it('never reaches the table with text that must not be stored', async () => {
    const summary = 'They sent hxxps://bad-site[.]com/gallery/7';
    for (const input of [
      draft(interaction({ summary })),
      draft(interaction({ nextTitle: 'Ask 203.0.113.7' })),
      draft({ title: 'magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a', dueOn: null }, { kind: 'TASK' }),
    ]) {
      const { refusal } = await keep(input);
      expect(refusal?.code).toBe('UNSAFE_TEXT');
      expect(refusal?.field).toMatch(/^(summary|nextStep\.title|title)$/);
      expect(await rows('select from app.log_drafts where id = $1', [input.id])).toEqual([]);
    }
    const input = draft(interaction({ summary: 'Ask jane@partner.example about it' }));
    expect((await keep(input)).refusal?.code).toBe('UNSAFE_TEXT');
    expect((await keep({ ...input, confirmedText: true })).refusal).toBeUndefined();
  });

  it('holds the fields of its form and nothing else', async () => {
    for (const input of [
      draft(interaction({ caller: 'A boy of 15' })),
      draft({ title: 'Call', dueOn: null }),
      draft(interaction(), { content: 'no JSON' }),
    ])
      expect((await keep(input)).refusal).toMatchObject({ code: 'VALIDATION', field: 'content' });
  });

  it('is kept by those who log, beside a partnership of their own hotline', async () => {
    expect((await keep(draft(), ours.observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await keep(draft(), secretariat)).refusal?.code).toBe('FORBIDDEN');
    expect((await keep(draft(), theirs.coordinator)).refusal).toEqual(
      (await keep(draft(interaction(), { partnershipId: randomUUID() }))).refusal,
    );
  });

  it('cannot be taken over or thrown away by anybody else', async () => {
    const input = draft();
    await keep(input);
    const other = { ...input, content: JSON.stringify(interaction({ summary: 'Mine now.' })) };
    expect((await keep(other, ours.manager)).refusal?.code).toBe('NOT_FOUND');
    expect((await keep({ ...other, version: 1 }, ours.manager)).refusal?.code).toBe('NOT_FOUND');
    expect((await discard(ours.manager, input.id)).result).toBe(true);
    expect(await ids(ours.coordinator)).toContain(input.id);
  });

  it('is thrown away from the version that was seen, and brought back by keeping it again', async () => {
    const input = draft();
    await keep(input);
    expect((await discard(ours.coordinator, input.id, 2)).refusal?.code).toBe('CONFLICT');
    expect((await discard(ours.coordinator, input.id)).result).toBe(true);
    expect((await discard(ours.coordinator, input.id)).result).toBe(true);
    expect(await ids(ours.coordinator)).not.toContain(input.id);
    expect((await keep(input)).result?.version).toBe(1);
  });

  it('ends with the record that it becomes, whatever its kind', async () => {
    const interactionDraft = draft();
    const taskDraft = draft({ title: 'Send it', dueOn: null }, { kind: 'TASK' });
    await keep(interactionDraft);
    await keep(taskDraft);
    await mutate(ours.coordinator, 'logInteraction', {
      id: interactionDraft.id,
      partnershipId: ours.partnershipId,
      kind: 'CALL',
      occurredOn: day(-1),
      summary: 'We talked about the new leaflet.',
    });
    expect(await ids(ours.coordinator)).not.toContain(interactionDraft.id);
    expect(await ids(ours.coordinator)).toContain(taskDraft.id);
    await mutate(ours.coordinator, 'addTask', { id: taskDraft.id, title: 'Send it' });
    expect(await ids(ours.coordinator)).not.toContain(taskDraft.id);
  });

  it('is no record yet: the trail does not tell of it', async () => {
    const input = draft();
    await keep(input);
    expect(await rows('select from app.audit_events where record_id = $1', [input.id])).toEqual([]);
  });

  it('costs the same number of statements however many there are', async () => {
    expect((await keep(draft())).statements).toBe(6);
    expect((await kept(ours.coordinator)).statements).toBe(3);
  });
});

describe('handing drafts over', () => {
  const handOver = (leaver: Person, successor: Person) => {
    const lines = [{ kind: 'LOG_DRAFT', successorId: successor.id }];
    const input = { id: randomUUID(), leaverId: leaver.id, fromOn: day(0), lines };
    return mutate<{ id: string; moved: number }>(ours.manager, 'handOver', input, '{ id status moved }');
  };
  const stockOf = async (leaver: Person, person = ours.manager) =>
    (
      await person.ask<{ handoverStock: { kind: string; count: number; items: object[] }[] }>(
        'query ($id: ID!) { handoverStock(userId: $id) { kind count items { id title about on } } }',
        { id: leaver.id },
      )
    ).data?.handoverStock.find(({ kind }) => kind === 'LOG_DRAFT');

  it('shows with whom they have to do, and nothing of what they say', async () => {
    const leaver = await api.addPerson('COORDINATOR', ours.hotlineId);
    const input = draft();
    await keep(input, leaver);
    const stock = await stockOf(leaver);
    expect(stock).toEqual({
      kind: 'LOG_DRAFT',
      count: 1,
      items: [{ id: input.id, title: expect.any(String), about: null, on: day(0) }],
    });
    expect(await stockOf(leaver, administrator)).toEqual({ kind: 'LOG_DRAFT', count: 1, items: [] });
  });

  it('makes the successor their reader, and the one who handed them over no reader', async () => {
    const leaver = await api.addPerson('COORDINATOR', ours.hotlineId);
    const successor = await api.addPerson('COORDINATOR', ours.hotlineId);
    const input = draft();
    await keep(input, leaver);
    const { result } = await handOver(leaver, successor);
    expect(result?.moved).toBe(1);
    expect(await ids(leaver)).toEqual([]);
    expect(await ids(ours.manager)).toEqual([]);
    const [mine] = (await kept(successor)).drafts;
    expect(mine).toMatchObject({ id: input.id, version: 2 });
    await mutate(ours.manager, 'undoHandover', { id: result?.id }, '{ id }');
    expect(await ids(leaver)).toEqual([input.id]);
    expect(await ids(successor)).toEqual([]);
  });

  it('leaves what is marked RED with its author', async () => {
    const leaver = await api.addPerson('COORDINATOR', ours.hotlineId);
    const input = draft(interaction({ sharing: 'RED' }));
    await keep(input, leaver);
    expect((await stockOf(leaver))?.count).toBe(0);
    expect((await stockOf(leaver, administrator))?.count).toBe(0);
    expect((await handOver(leaver, ours.manager)).refusal?.code).toBe('VALIDATION');
    expect(await ids(leaver)).toEqual([input.id]);
  });
});

describe('erasing', () => {
  it('takes a name out of drafts that nobody else can read', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    const person = {
      id: randomUUID(),
      partnershipId,
      name: 'Quirina Felsenstein',
      roleTitle: 'Adviser',
      source: 'A talk',
    };
    await mutate(ours.coordinator, 'addPerson', person);
    const input = draft(interaction({ summary: 'Quirina Felsenstein will write to us' }));
    await keep(input);
    const erasure = { id: person.id, version: 1, confirmation: person.name, standIn: 'A former contact', texts: [] };
    expect((await mutate(ours.manager, 'erasePerson', erasure)).refusal).toBeUndefined();
    const [left] = await rows('select content from app.log_drafts where id = $1', [input.id]);
    expect(left.content.summary).toBe('A former contact will write to us');
  });

  it('of an account takes its drafts with it', async () => {
    const leaver = await api.addPerson('COORDINATOR', ours.hotlineId);
    const input = draft();
    await keep(input, leaver);
    await api.admin.query('update app.users set erased_at = now() where id = $1', [leaver.id]);
    expect(await rows('select from app.log_drafts where id = $1', [input.id])).toEqual([]);
  });
});
