import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLAnswer, type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { type ContentForm, change, contentForm, initiativeNamed } from '../../../test/registry.ts';

let api: TestApi;
let coordinator: Person;
let stranger: Person;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  coordinator = await api.addPerson('COORDINATOR', await api.addHotline('Hotline One', 'AT'));
  stranger = await api.addPerson('MANAGER', await api.addHotline('Hotline Two', 'DE'));
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

interface Proposal {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly decidedBy: string | null;
  readonly decisionNote: string | null;
  readonly initiative: { readonly id: string; readonly name: string; readonly version: number } | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly viewerCan: { readonly decide: boolean };
}

const selection = `id version status reason proposedBy decidedBy decisionNote hotline { name } initiative { id name version }
  changes { field before after } viewerCan { decide }`;

const send = <Name extends string>(
  person: Person,
  name: Name,
  type: string,
  input: object,
): Promise<GraphQLAnswer<Record<Name, Proposal>>> =>
  person.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input });
const propose = (person: Person, input: object) =>
  send(person, 'proposeInitiative', 'ProposeInitiativeInput', { id: randomUUID(), reason: 'They told us.', ...input });
const decide = (person: Person, input: object) =>
  send(person, 'decideProposal', 'DecideProposalInput', { version: 1, ...input });

async function list(person: Person, filter = ''): Promise<{ totalCount: number; ids: string[]; statements: number }> {
  const answer = await person.ask<{ initiativeProposals: { totalCount: number; edges: { node: Proposal }[] } }>(
    `{ initiativeProposals${filter && `(filter: { ${filter} })`} { totalCount edges { node { ${selection} } } } }`,
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  const { totalCount, edges } = answer.data.initiativeProposals;
  return { totalCount, ids: edges.map(({ node }) => node.id), statements: answer.statements };
}
const refusal = (answer: { errors?: { extensions: object }[] }) => answer.errors?.[0]?.extensions;

async function changed(
  name: string,
  over: (form: ContentForm) => object,
): Promise<{ initiativeId: string; content: object }> {
  const { id } = await initiativeNamed(api, coordinator, name);
  const form = await contentForm(coordinator, id);
  return { initiativeId: id, content: { ...form, ...over(form) } };
}

const newOne = {
  name: 'Beratung am Fluss',
  aliases: [],
  scope: 'NATIONAL',
  levelListState: 'KNOWN',
  status: 'ACTIVE',
  facts: [
    { kind: 'COUNTRY', code: 'AT', certainty: 'STATED' },
    { kind: 'LEVEL', code: 'SECONDARY', certainty: 'STATED' },
  ],
  channels: [],
};

describe('proposing', () => {
  it('a change tells it in words, field by field, and changes nothing yet', async () => {
    const change = await changed('Männerberatung', (form) => ({
      status: 'ACTIVE',
      facts: [
        ...form.facts.filter(({ code }) => code !== 'TRAINING'),
        { kind: 'SERVICE', code: 'HELPLINE_CHAT', certainty: 'STATED' },
      ],
    }));
    const before = await initiativeNamed(api, coordinator, 'Männerberatung');
    const answer = await propose(coordinator, change);
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.proposeInitiative).toMatchObject({
      status: 'OPEN',
      proposedBy: 'Test coordinator',
      hotline: { name: 'Hotline One' },
      initiative: { name: 'Männerberatung' },
      changes: [
        { field: 'status', before: 'Listed, not confirmed', after: 'Active' },
        { field: 'facts.SERVICE.TRAINING', before: 'Training (stated)', after: null },
        { field: 'facts.SERVICE.HELPLINE_CHAT', before: null, after: 'Chat helpline (stated)' },
      ],
      viewerCan: { decide: false },
    });
    expect(await initiativeNamed(api, coordinator, 'Männerberatung')).toEqual(before);
  });

  it('again with the same id answers what is stored', async () => {
    const id = randomUUID();
    await propose(coordinator, { id, content: newOne });
    const again = await propose(coordinator, {
      id,
      content: { ...newOne, name: 'Another name' },
      reason: 'Another reason',
    });
    expect(again.data?.proposeInitiative).toMatchObject({ id, reason: 'They told us.', version: 1 });
    expect((await list(coordinator)).ids.filter((one) => one === id)).toHaveLength(1);
  });

  it('is refused without a change, without a reason, for what does not fit and for unsafe text', async () => {
    const same = await changed('FIDES, Psychiatrisch Centrum Sint-Amandus', () => ({}));
    expect(refusal(await propose(coordinator, same))).toMatchObject({ code: 'VALIDATION', field: 'content' });
    expect(refusal(await propose(coordinator, { content: newOne, reason: ' ' }))).toMatchObject({
      code: 'VALIDATION',
      field: 'reason',
    });
    expect(refusal(await propose(coordinator, { content: { ...newOne, levelListState: 'UNKNOWN' } }))).toMatchObject({
      code: 'VALIDATION',
      field: 'content.levelListState',
    });
    expect(refusal(await propose(coordinator, { content: newOne, reason: 'It was 192.0.2.17.' }))).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'reason',
    });
    const initiativeId = randomUUID();
    expect(refusal(await propose(coordinator, { initiativeId, content: newOne }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for coordinators and managers of a hotline', async () => {
    for (const role of ['OBSERVER', 'SECRETARIAT', 'ADMIN'] as const) {
      const person = await api.addPerson(role, role === 'OBSERVER' ? coordinator.hotlineId : null);
      expect(refusal(await propose(person, { content: newOne }))).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('the proposals of another hotline', () => {
  it('are neither listed nor counted nor found by their initiative, and their ids can be used again', async () => {
    const id = randomUUID();
    const { initiativeId, content } = await changed('PrevenTell', () => ({ description: 'Shorter.' }));
    await propose(coordinator, { id, initiativeId, content });
    expect(await list(stranger)).toMatchObject({ totalCount: 0, ids: [] });
    expect(await list(stranger, `initiativeId: "${initiativeId}"`)).toMatchObject({ totalCount: 0 });
    const own = await propose(stranger, { id, content: { ...newOne, name: 'Another one' } });
    expect(own.data?.proposeInitiative).toMatchObject({ id, initiative: null, hotline: { name: 'Hotline Two' } });
    expect(await list(stranger)).toMatchObject({ totalCount: 1, ids: [id] });
    await api.admin.query('delete from app.initiative_proposals where hotline_id = $1', [stranger.hotlineId]);
  });

  it('are all for the secretariat, and none for administrators', async () => {
    await propose(stranger, { content: newOne });
    const all = await list(secretariat);
    expect(all.totalCount).toBe((await list(coordinator)).totalCount + (await list(stranger)).totalCount);
    expect((await list(await api.addPerson('ADMIN'))).totalCount).toBe(0);
  });

  it('stay behind the second wall too: not read, not written for others, decided by the secretariat alone', async () => {
    const hotlines = (person: Person) =>
      asPerson<{ hotline_id: string }>(api, person, 'select distinct hotline_id from app.initiative_proposals');
    expect(await hotlines(coordinator)).toEqual([{ hotline_id: coordinator.hotlineId }]);
    expect(await hotlines(secretariat)).toHaveLength(2);
    expect(await hotlines(await api.addPerson('ADMIN'))).toEqual([]);
    const insert = `insert into app.initiative_proposals (hotline_id, id, content, changes, reason, created_by) values ($1, gen_random_uuid(), '{}', '[]', 'x', $2)`;
    await expect(asPerson(api, stranger, insert, [coordinator.hotlineId, stranger.id])).rejects.toThrow(
      /row-level security/,
    );
    const accept = `update app.initiative_proposals set status = 'ACCEPTED' returning id`;
    await expect(asPerson(api, stranger, accept)).rejects.toThrow(/row-level security/);
    const reword = `update app.initiative_proposals set reason = 'x'`;
    await expect(asPerson(api, stranger, reword)).rejects.toThrow(/permission denied/);
    expect((await asPerson(api, secretariat, accept)).length).toBeGreaterThan(1);
  });

  it('cost one statement beside those of the transaction, however many there are', async () => {
    expect((await list(secretariat)).statements).toBe(3);
    expect((await list(stranger, 'status: [OPEN, DECLINED]')).statements).toBe(3);
  });
});

describe('withdrawing', () => {
  const withdraw = (person: Person, id: string, version = 1) =>
    send(person, 'withdrawProposal', 'VersionedInput', { id, version });

  it('takes a proposal back until somebody has decided, and nobody decides on it any more', async () => {
    const id = randomUUID();
    await propose(coordinator, { id, content: { ...newOne, name: 'Sent by mistake' } });
    expect(refusal(await withdraw(coordinator, id, 2))).toMatchObject({ code: 'CONFLICT' });
    const answer = await withdraw(coordinator, id);
    expect(answer.data?.withdrawProposal).toMatchObject({ status: 'WITHDRAWN', version: 2 });
    expect(refusal(await withdraw(coordinator, id, 2))).toMatchObject({ code: 'CONFLICT' });
    expect(refusal(await decide(secretariat, { id, version: 2, accept: true }))).toMatchObject({ code: 'CONFLICT' });
    const decided = randomUUID();
    await propose(coordinator, { id: decided, content: { ...newOne, name: 'Decided first' } });
    await decide(secretariat, { id: decided, accept: false, note: 'Known already.' });
    expect(refusal(await withdraw(coordinator, decided, 2))).toMatchObject({ code: 'CONFLICT' });
    const behind = `update app.initiative_proposals set status = 'WITHDRAWN' where id = $1`;
    await expect(asPerson(api, coordinator, behind, [decided])).rejects.toThrow(/row-level security/);
  });

  it('is for coordinators and managers of the hotline that made it', async () => {
    const id = randomUUID();
    await propose(coordinator, { id, content: { ...newOne, name: 'Ours to withdraw' } });
    expect(refusal(await withdraw(stranger, id))).toMatchObject({ code: 'NOT_FOUND' });
    for (const role of ['OBSERVER', 'SECRETARIAT', 'ADMIN'] as const) {
      const person = await api.addPerson(role, role === 'OBSERVER' ? coordinator.hotlineId : null);
      expect(refusal(await withdraw(person, id))).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('deciding', () => {
  it('to accept a change applies it, with the hotline as its source', async () => {
    const id = randomUUID();
    const { initiativeId, content } = await changed('Stop it Now! Flanders', (form) => ({
      status: 'ACTIVE',
      facts: [...form.facts, { kind: 'SERVICE', code: 'FAMILY_SUPPORT', certainty: 'STATED' }],
    }));
    await propose(coordinator, { id, initiativeId, content });
    const answer = await decide(secretariat, { id, accept: true, note: 'Thank you.' });
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.decideProposal).toMatchObject({ status: 'ACCEPTED', version: 2, viewerCan: { decide: false } });
    const after = await initiativeNamed(api, coordinator, 'Stop it Now! Flanders');
    expect(after).toMatchObject({
      status: 'ACTIVE',
      version: 2,
      provenance: { source: { title: 'Proposal of Hotline One' } },
    });
    const source = (code: string) => after.facts.find((fact) => fact.code === code)?.provenance.source?.title;
    expect(source('FAMILY_SUPPORT')).toBe('Proposal of Hotline One');
    expect(source('HELPLINE_PHONE')).not.toBe('Proposal of Hotline One');
    const own = await coordinator.ask(
      `{ initiativeProposals(filter: { initiativeId: "${initiativeId}" }) { edges { node { status decidedBy decisionNote } } } }`,
    );
    expect(own.data).toEqual({
      initiativeProposals: {
        edges: [{ node: { status: 'ACCEPTED', decidedBy: 'Test secretariat', decisionNote: 'Thank you.' } }],
      },
    });
  });

  it('to accept a new one adds it to the registry', async () => {
    const id = randomUUID();
    await propose(coordinator, { id, content: { ...newOne, name: 'Beratung am Berg' } });
    const answer = await decide(secretariat, { id, accept: true });
    expect(answer.data?.decideProposal.initiative).toMatchObject({ name: 'Beratung am Berg', version: 1 });
    const found = await stranger.ask(
      '{ initiatives(search: "beratung berg austria") { edges { node { name levels countries { code } } } } }',
    );
    expect(found.data).toMatchObject({
      initiatives: {
        edges: [{ node: { name: 'Beratung am Berg', levels: ['SECONDARY'], countries: [{ code: 'AT' }] } }],
      },
    });
  });

  it('twice is refused, and on an older version too', async () => {
    const id = randomUUID();
    await propose(coordinator, { id, content: newOne });
    expect(refusal(await decide(secretariat, { id, accept: false, note: ' ' }))).toMatchObject({
      code: 'VALIDATION',
      field: 'note',
    });
    expect((await decide(secretariat, { id, accept: false, note: 'Known already.' })).data?.decideProposal.status).toBe(
      'DECLINED',
    );
    expect(refusal(await decide(secretariat, { id, version: 2, accept: true }))).toMatchObject({
      code: 'CONFLICT',
      params: { current: { status: 'DECLINED', decisionNote: 'Known already.', version: 2 } },
    });
    expect(refusal(await decide(secretariat, { id, version: 1, accept: true }))).toMatchObject({ code: 'CONFLICT' });
    expect(refusal(await decide(secretariat, { id: randomUUID(), accept: true }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for the secretariat', async () => {
    const id = randomUUID();
    await propose(coordinator, { id, content: newOne });
    for (const person of [coordinator, stranger, await api.addPerson('ADMIN')]) {
      expect(refusal(await decide(person, { id, accept: true }))).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('on a record that changed since keeps what others changed elsewhere', async () => {
    const id = randomUUID();
    const { initiativeId, content } = await changed('Just Dreaming of Them', () => ({ localName: 'Nur geträumt' }));
    await propose(coordinator, { id, initiativeId, content });
    const form = await contentForm(secretariat, initiativeId);
    await change(secretariat, 'editInitiative', 'EditInitiativeInput', {
      id: initiativeId,
      version: 1,
      asOf: '2026-01-15',
      content: { ...form, description: 'Edited meanwhile.' },
    });
    expect((await decide(secretariat, { id, accept: true })).errors).toBeUndefined();
    expect(await contentForm(secretariat, initiativeId)).toMatchObject({
      localName: 'Nur geträumt',
      description: 'Edited meanwhile.',
    });
  });

  it('on fields that others changed since is refused, names them, and changes nothing', async () => {
    const id = randomUUID();
    const { initiativeId, content } = await changed('man-o-mann', () => ({
      description: 'Proposed.',
      localName: 'Proposed too',
    }));
    await propose(coordinator, { id, initiativeId, content });
    const form = await contentForm(secretariat, initiativeId);
    await change(secretariat, 'editInitiative', 'EditInitiativeInput', {
      id: initiativeId,
      version: 1,
      asOf: '2026-01-15',
      content: { ...form, description: 'Edited meanwhile.' },
    });
    const answer = await decide(secretariat, { id, accept: true });
    expect(refusal(answer)).toMatchObject({
      code: 'CONFLICT',
      params: { fields: ['description'], current: { description: 'Edited meanwhile.', version: 2 } },
    });
    expect(await contentForm(secretariat, initiativeId)).toMatchObject({
      localName: null,
      description: 'Edited meanwhile.',
    });
    expect((await list(coordinator, 'status: [OPEN]')).ids).toContain(id);
  });
});
