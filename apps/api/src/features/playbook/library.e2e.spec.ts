import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { mutate } from '../../../test/mutate.ts';

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

const others = (): Person[] => [ours.observer, ours.coordinator, ours.manager, administrator];
const versioned = (person: Person, name: string, input: object, fields: string) =>
  person.ask<Record<string, Record<string, unknown>>>(
    `mutation ($input: VersionedInput!) { ${name}(input: $input) ${fields} }`,
    { input },
  );
const codeOf = (answer: Awaited<ReturnType<typeof versioned>>) => answer.errors?.[0]?.extensions.code;

describe('a template of the secretariat', () => {
  const steps = [
    { key: 'ask', phase: 'Before', title: 'Ask what they need', hint: 'In their own words.' },
    { key: 'plan', phase: 'Before', title: 'Write a plan', hint: null },
    { key: 'look-back', phase: 'After', title: 'Look back together', hint: null },
  ];
  const input = (more: object = {}) => ({
    id: randomUUID(),
    title: 'A joint training',
    purpose: 'From the first idea to what came of it.',
    sourceTitle: 'Own experience of the network',
    sourceUrl: 'https://training.example.org/',
    steps,
    ...more,
  });
  const fields =
    '{ id title purpose sourceTitle sourceUrl edition version retired steps { key phase title hint } viewerCan { edit start } }';
  const add = (person: Person, more: object = {}) => mutate(person, 'addTemplate', input(more), fields);
  const listed = async (person: Person, retired = false): Promise<string[]> => {
    const answer = await person.ask<{ playbookTemplates: { edges: { node: { id: string } }[] } }>(
      `{ playbookTemplates(retired: ${retired}) { edges { node { id } } } }`,
    );
    expect(answer.statements).toBe(3);
    return answer.data?.playbookTemplates.edges.map(({ node }) => node.id) ?? [];
  };
  const start = (person: Person, templateId: string) =>
    mutate(person, 'startChecklist', { id: randomUUID(), templateId, partnershipId: null }, '{ id edition stepCount }');

  it('is added with its first edition, once however often the request comes, and hotlines start lists from it', async () => {
    const twice = input();
    const [first] = await Promise.all([
      mutate(secretariat, 'addTemplate', twice, fields),
      mutate(secretariat, 'addTemplate', twice, fields),
    ]);
    const { id, ...facts } = twice;
    expect(first.result).toEqual({
      id,
      ...facts,
      edition: 1,
      version: 1,
      retired: false,
      viewerCan: { edit: true, start: false },
    });
    expect((await listed(ours.observer)).filter((one) => one === id)).toHaveLength(1);
    expect((await start(ours.coordinator, id)).result).toMatchObject({ edition: 1, stepCount: 3 });
    const reworded = { id, version: 1, title: facts.title, purpose: facts.purpose, steps: steps.slice(1) };
    expect((await mutate(secretariat, 'editTemplate', reworded, '{ edition }')).result).toEqual({ edition: 2 });
  });

  it('needs a title, a purpose, steps with keys of their own, and a source with a web address', async () => {
    const refused = async (more: object) => (await add(secretariat, more)).refusal;
    expect(await refused({ title: ' ' })).toMatchObject({ code: 'VALIDATION', field: 'title' });
    expect(await refused({ purpose: '' })).toMatchObject({ code: 'VALIDATION', field: 'purpose' });
    expect(await refused({ steps: [] })).toMatchObject({ code: 'VALIDATION', field: 'steps' });
    expect(await refused({ steps: [steps[0], steps[0]] })).toMatchObject({ code: 'VALIDATION', field: 'steps.1.key' });
    expect(await refused({ sourceUrl: 'ftp://files.example.org' })).toMatchObject({
      code: 'VALIDATION',
      field: 'sourceUrl',
    });
    expect(await refused({ title: 'https://canary-host.example/gallery/1' })).toMatchObject({ code: 'UNSAFE_TEXT' });
  });

  it('is added, retired and put back by the secretariat alone', async () => {
    const { result } = await add(secretariat);
    const of = { id: result?.['id'], version: 1 };
    for (const person of others()) {
      expect((await add(person)).refusal?.code).toBe('FORBIDDEN');
      expect(codeOf(await versioned(person, 'retireTemplate', of, '{ id }'))).toBe('FORBIDDEN');
      expect(codeOf(await versioned(person, 'reinstateTemplate', of, '{ id }'))).toBe('FORBIDDEN');
      const behind = `insert into app.playbook_templates (id, title, purpose) values (gen_random_uuid(), 'x', 'y')`;
      await expect(asPerson(api, person, behind)).rejects.toThrow(/permission denied|row-level security/);
    }
    expect(codeOf(await versioned(secretariat, 'retireTemplate', { ...of, id: randomUUID() }, '{ id }'))).toBe(
      'NOT_FOUND',
    );
    expect(codeOf(await versioned(secretariat, 'retireTemplate', { ...of, version: 7 }, '{ id }'))).toBe('CONFLICT');
  });

  it('that was retired begins no list, lets started ones go on, and comes back', async () => {
    const id = (await add(secretariat)).result?.['id'] as string;
    const list = (await start(ours.coordinator, id)).result?.['id'];
    const retired = await versioned(secretariat, 'retireTemplate', { id, version: 1 }, '{ retired version }');
    expect(retired.data?.['retireTemplate']).toEqual({ retired: true, version: 2 });
    expect(await listed(ours.coordinator)).not.toContain(id);
    expect(await listed(secretariat, true)).toContain(id);
    expect((await start(theirs.coordinator, id)).refusal).toMatchObject({ code: 'VALIDATION', field: 'templateId' });
    const going = await ours.coordinator.ask<{ checklist: object }>(
      `query ($id: ID!) { checklist(id: $id) { stepCount template { title retired viewerCan { start } } } }`,
      { id: list },
    );
    expect(going.data?.checklist).toEqual({
      stepCount: 3,
      template: { title: 'A joint training', retired: true, viewerCan: { start: false } },
    });
    // Twice is once.
    expect(
      (await versioned(secretariat, 'retireTemplate', { id, version: 1 }, '{ version }')).data?.['retireTemplate'],
    ).toEqual({ version: 2 });
    await versioned(secretariat, 'reinstateTemplate', { id, version: 2 }, '{ id }');
    expect(await listed(ours.coordinator)).toContain(id);
    expect((await start(theirs.coordinator, id)).refusal).toBeUndefined();
  });
});

describe('a guideline of the library', () => {
  const facts = {
    title: 'Standards for joint work',
    publisher: 'An institute of the field',
    summary: 'What both sides owe each other.',
    url: 'https://institute.example.org/',
    addressState: 'UNCHECKED',
    source: 'Named in a talk of the network',
    asOf: '2026-03',
  };
  const fields = '{ id title publisher summary url addressState source asOf retired version }';
  const add = (person: Person, more: object = {}) =>
    mutate(person, 'addGuideline', { id: randomUUID(), ...facts, ...more }, fields);
  const listed = async (person: Person, retired = false) => {
    const answer = await person.ask<{ guidelines: { edges: { node: { id: string } }[] } }>(
      `{ guidelines(first: 200, retired: ${retired}) { edges { node ${fields} } } }`,
    );
    expect(answer.statements).toBe(3);
    return answer.data?.guidelines.edges.map(({ node }) => node.id) ?? [];
  };

  it('is added, read by everybody, reworded with the earlier words kept in the trail, retired and put back', async () => {
    const { result } = await add(secretariat);
    const id = result?.['id'] as string;
    expect(result).toEqual({ id, ...facts, retired: false, version: 1 });
    for (const person of others()) expect(await listed(person)).toContain(id);
    const checked = { ...facts, addressState: 'CHECKED', asOf: '2026-11-20' };
    const edited = await mutate(secretariat, 'editGuideline', { id, version: 1, ...checked }, fields);
    expect(edited.result).toEqual({ id, ...checked, retired: false, version: 2 });
    const trail = await asPerson(
      api,
      ours.observer,
      `select v.before ->> 'as_of' as was from app.audit_events e join app.audit_values v on v.event_id = e.id
       where e.table_name = 'guidelines' and e.action = 'UPDATE' and e.record_id = $1`,
      [id],
    );
    expect(trail).toEqual([{ was: '2026-03' }]);
    expect((await mutate(secretariat, 'editGuideline', { id, version: 1, ...facts }, fields)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2, asOf: '2026-11-20' } },
    });
    const nameless = { id, version: 2, ...facts, title: ' ' };
    expect((await mutate(secretariat, 'editGuideline', nameless, fields)).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'title',
    });
    expect(codeOf(await versioned(secretariat, 'retireGuideline', { id, version: 1 }, '{ id }'))).toBe('CONFLICT');
    await versioned(secretariat, 'retireGuideline', { id, version: 2 }, '{ id }');
    expect(await listed(ours.observer)).not.toContain(id);
    expect(await listed(secretariat, true)).toContain(id);
    await versioned(secretariat, 'reinstateGuideline', { id, version: 3 }, '{ id }');
    expect(await listed(ours.observer)).toContain(id);
  });

  it('is one, however often the request comes', async () => {
    const id = randomUUID();
    await Promise.all([add(secretariat, { id }), add(secretariat, { id })]);
    expect((await listed(secretariat)).filter((one) => one === id)).toHaveLength(1);
  });

  it.each([
    ['no title', { title: '' }, 'title'],
    ['no publisher', { publisher: ' ' }, 'publisher'],
    ['no summary', { summary: '' }, 'summary'],
    ['no address', { url: '' }, 'url'],
    ['an address without https', { url: 'http://institute.example.org' }, 'url'],
    ['no source', { source: '' }, 'source'],
    ['a day that does not exist', { asOf: '2026-02-30' }, 'asOf'],
  ])('is refused with %s', async (_what, more, field) => {
    expect((await add(secretariat, more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('is the secretariat’s to keep', async () => {
    const id = (await add(secretariat)).result?.['id'];
    for (const person of others()) {
      expect((await add(person)).refusal?.code).toBe('FORBIDDEN');
      expect((await mutate(person, 'editGuideline', { id, version: 1, ...facts })).refusal?.code).toBe('FORBIDDEN');
      for (const act of ['retireGuideline', 'reinstateGuideline'])
        expect(codeOf(await versioned(person, act, { id, version: 1 }, '{ id }'))).toBe('FORBIDDEN');
    }
    for (const act of ['retireGuideline', 'reinstateGuideline'])
      expect(codeOf(await versioned(secretariat, act, { id: randomUUID(), version: 1 }, '{ id }'))).toBe('NOT_FOUND');
    const unknown = { id: randomUUID(), version: 1, ...facts };
    expect((await mutate(secretariat, 'editGuideline', unknown)).refusal?.code).toBe('NOT_FOUND');
  });
});

describe('a step of a checklist that is given to somebody', () => {
  interface Inbox {
    readonly notifications: {
      readonly edges: readonly { readonly node: { readonly kind: string; readonly title: string | null } }[];
    };
  }
  const told = async (person: Person) => {
    const answer = await person.ask<Inbox>(
      '{ notifications { edges { node { kind title subjectType partnershipId } } } }',
    );
    return (
      answer.data?.notifications.edges.map(({ node }) => node).filter(({ kind }) => kind === 'STEP_ASSIGNED') ?? []
    );
  };

  it('is told to that person, once, and not to who gave it', async () => {
    const { data } = await secretariat.ask<{ playbookTemplates: { edges: { node: { id: string } }[] } }>(
      '{ playbookTemplates(first: 1) { edges { node { id } } } }',
    );
    const started = await mutate<{ steps: { id: string; title: string; version: number }[] }>(
      ours.coordinator,
      'startChecklist',
      {
        id: randomUUID(),
        templateId: data?.playbookTemplates.edges[0]?.node.id,
        partnershipId: ours.partnershipId,
      },
      '{ steps { id title version } }',
    );
    const step = started.result?.steps[0];
    const give = (version: number, ownerId: string | null) =>
      mutate(ours.coordinator, 'editStep', { id: step?.id, version, ownerId, dueOn: '2030-01-31' });
    expect((await give(1, ours.manager.id)).refusal).toBeUndefined();
    expect((await give(2, ours.manager.id)).refusal).toBeUndefined();
    expect(await told(ours.manager)).toEqual([
      {
        kind: 'STEP_ASSIGNED',
        title: step?.title,
        subjectType: 'CHECKLIST_STEP',
        partnershipId: ours.partnershipId,
      },
    ]);
    expect((await give(3, ours.coordinator.id)).refusal).toBeUndefined();
    for (const person of [ours.coordinator, ours.observer, theirs.manager, secretariat])
      expect(await told(person)).toEqual([]);
  });
});
