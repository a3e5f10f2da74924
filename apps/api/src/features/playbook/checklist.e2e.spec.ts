import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';
import { TEST_PREFIX } from '../../../test/template-database.ts';
import { loadPlaybook } from '../../database/playbook/load-playbook.ts';
import { databaseRoles } from '../../database/roles.ts';

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

interface Step {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly doneOn: string | null;
  readonly version: number;
}
interface List {
  readonly id: string;
  readonly edition: number;
  readonly version: number;
  readonly stepCount: number;
  readonly doneCount: number;
  readonly steps: Step[];
  readonly newestSteps: { key: string; title: string }[];
}
interface Template {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly edition: number;
  readonly version: number;
  readonly steps: { key: string; phase: string; title: string; hint: string | null }[];
  readonly viewerCan: { edit: boolean; start: boolean };
}

const listFields = `{ id edition version stepCount doneCount partnership { id } template { title }
  steps { id key title doneOn version } newestSteps { key title } }`;
const templates = async (person: Person): Promise<Template[]> => {
  const answer = await person.ask<{ playbookTemplates: { edges: { node: Template }[] } }>(
    '{ playbookTemplates { edges { node { id title purpose edition version steps { key phase title hint } viewerCan { edit start } } } } }',
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.playbookTemplates.edges.map(({ node }) => node) ?? [];
};
const template = async (title = /memorandum/): Promise<Template> =>
  (await templates(secretariat)).find((one) => title.test(one.title)) as Template;
const start = async (more: object = {}, person = ours.coordinator) =>
  mutate<List>(person, 'startChecklist', { id: randomUUID(), templateId: (await template()).id, ...more }, listFields);
const read = async (id: string, person = ours.coordinator): Promise<List | null> =>
  (await person.ask<{ checklist: List | null }>(`query ($id: ID!) { checklist(id: $id) ${listFields} }`, { id })).data
    ?.checklist ?? null;
const versioned = (person: Person, name: string, input: object, fields = '') =>
  person.ask<Record<string, List>>(`mutation ($input: VersionedInput!) { ${name}(input: $input) ${fields} }`, {
    input,
  });

describe('the playbook', () => {
  it('is there for everybody who is signed in, with what each may do', async () => {
    for (const person of [ours.observer, ours.coordinator, secretariat, administrator]) {
      const found = await templates(person);
      expect(found).toHaveLength(3);
      expect(found.every(({ steps }) => steps.length >= 10)).toBe(true);
    }
    const can = async (person: Person) => (await templates(person))[0]?.viewerCan;
    expect(await can(ours.coordinator)).toEqual({ edit: false, start: true });
    expect(await can(ours.observer)).toEqual({ edit: false, start: false });
    expect(await can(secretariat)).toEqual({ edit: true, start: false });
  });

  it('has a library of links, each with its source and what is known of its address', async () => {
    const answer = await ours.observer.ask<{ guidelines: { edges: { node: { url: string; source: string } }[] } }>(
      '{ guidelines { edges { node { title publisher summary url addressState source asOf } } } }',
    );
    const links = answer.data?.guidelines.edges.map(({ node }) => node) ?? [];
    expect(links.length).toBeGreaterThanOrEqual(6);
    for (const { url, source } of links) {
      expect(new URL(url).pathname).toBe('/');
      expect(source).not.toBe('');
    }
    expect(answer.statements).toBe(3);
  });

  it('loads its content once and never over an edit', async () => {
    const load = async () => {
      await api.admin.query(`begin; set local role ${databaseRoles(TEST_PREFIX).owner}`);
      const said = await loadPlaybook(api.admin);
      await api.admin.query('commit');
      return said;
    };
    expect(await load()).toBe('3 templates, 6 guidelines (0 new, 0 updated, 0 left as edited)');
    await api.admin.query(
      `update app.registry_loads set digest = 'older' where record_id in (select id from app.guidelines)`,
    );
    await api.admin.query(
      `update app.guidelines set summary = 'Said otherwise.', version = version + 1 where publisher like 'Lucy%'`,
    );
    expect(await load()).toBe('3 templates, 6 guidelines (0 new, 5 updated, 1 left as edited)');
  });
});

describe('a checklist', () => {
  it('starts with every step of the template, on a partnership or on its own, once however often it is asked', async () => {
    const id = randomUUID();
    const first = await start({ id, partnershipId: ours.partnershipId });
    expect(first.refusal).toBeUndefined();
    expect(first.result).toMatchObject({ id, edition: 1, doneCount: 0, partnership: { id: ours.partnershipId } });
    expect(first.result?.steps.map(({ key }) => key)).toEqual((await template()).steps.map(({ key }) => key));
    expect((await start({ id })).result?.stepCount).toBe(first.result?.stepCount);
    const again = await start();
    expect(again.result).toMatchObject({ partnership: null });
    expect(again.statements).toBeLessThanOrEqual(6);
  });

  it('is refused to observers, the secretariat and administrators, and for records of others', async () => {
    for (const person of [ours.observer, secretariat, administrator]) {
      expect((await start({}, person)).refusal?.code).toBe('FORBIDDEN');
    }
    expect((await start({ partnershipId: theirs.partnershipId })).refusal?.code).toBe('NOT_FOUND');
    expect((await start({ templateId: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
  });

  it('is for its hotline alone, by page, by list and behind the API', async () => {
    const { result } = await start({ partnershipId: ours.partnershipId });
    for (const person of [theirs.manager, secretariat, administrator]) {
      expect(await read(result?.id ?? '', person)).toBeNull();
      const lists = await person.ask<{ checklists: { totalCount: number }; checklistSteps: { totalCount: number } }>(
        '{ checklists { totalCount } checklistSteps { totalCount } }',
      );
      expect(lists.data).toEqual({ checklists: { totalCount: 0 }, checklistSteps: { totalCount: 0 } });
      for (const table of ['checklists', 'checklist_steps']) {
        expect(await asPerson(api, person, `select * from app.${table}`)).toEqual([]);
      }
    }
    const step = result?.steps[0] as Step;
    const input = { id: step.id, version: step.version, doneOn: day(0) };
    expect((await mutate(theirs.coordinator, 'tickStep', input)).refusal).toEqual(
      (await mutate(theirs.coordinator, 'tickStep', { ...input, id: randomUUID() })).refusal,
    );
    expect((await mutate(ours.observer, 'tickStep', input)).refusal?.code).toBe('FORBIDDEN');
  });

  it('is read with its steps in one statement', async () => {
    const { result } = await start({ partnershipId: ours.partnershipId });
    const answer = await ours.observer.ask(`query ($id: ID!) { partnership(id: $id) { checklists ${listFields} } }`, {
      id: ours.partnershipId,
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
    expect(JSON.stringify(answer.data)).toContain(result?.id);
  });
});

describe('a step', () => {
  let list: List;
  beforeAll(async () => {
    list = (await start({ partnershipId: ours.partnershipId })).result as List;
  });
  const edit = (step: Step, more: object, person = ours.coordinator) =>
    mutate(
      person,
      'editStep',
      { id: step.id, version: step.version, ...more },
      '{ version owner { name } dueOn doneOn note link overdue }',
    );

  it('is ticked with its day and opened again', async () => {
    const step = list.steps[0] as Step;
    const done = await mutate<Step>(
      ours.coordinator,
      'tickStep',
      { id: step.id, version: 1, doneOn: day(-1) },
      '{ doneOn version }',
    );
    expect(done.result).toEqual({ doneOn: day(-1), version: 2 });
    expect((await read(list.id))?.doneCount).toBe(1);
    expect((await mutate(ours.manager, 'tickStep', { id: step.id, version: 1, doneOn: null })).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2, doneOn: day(-1) } },
    });
    const open = await mutate<Step>(
      ours.manager,
      'tickStep',
      { id: step.id, version: 2, doneOn: null },
      '{ doneOn version }',
    );
    expect(open.result).toEqual({ doneOn: null, version: 3 });
  });

  it('carries owner, day, note and link, and is due on Home', async () => {
    const step = list.steps[1] as Step;
    const notes = {
      ownerId: ours.manager.id,
      dueOn: day(-2),
      note: 'Ask the board first.',
      link: 'https://files.example.org/mou',
    };
    expect((await edit(step, notes)).result).toEqual({
      version: 2,
      owner: { name: 'Test manager' },
      dueOn: day(-2),
      doneOn: null,
      note: 'Ask the board first.',
      link: 'https://files.example.org/mou',
      overdue: true,
    });
    const due = await ours.manager.ask<{ checklistSteps: { edges: { node: { id: string } }[] } }>(
      `{ checklistSteps(filter: { mine: true, open: true, dueBy: "${day(0)}" }) { edges { node { id checklist { id partnership { initiative { name } } } } } } }`,
    );
    expect(due.data?.checklistSteps.edges.map(({ node }) => node.id)).toEqual([step.id]);
    expect(due.statements).toBe(3);
  });

  it.each([
    ['done tomorrow', () => ({ doneOn: day(2) }), 'VALIDATION', 'doneOn'],
    ['a link without https', () => ({ link: 'http://files.example.org' }), 'VALIDATION', 'link'],
    ['an owner of another hotline', () => ({ ownerId: theirs.coordinator.id }), 'VALIDATION', 'ownerId'],
    [
      'a note that holds an address',
      () => ({ note: 'See hxxps://bad-host[.]com/gallery/4711' }),
      'UNSAFE_TEXT',
      'note',
    ],
  ] as const)('refuses %s', async (_name, more, code, field) => {
    expect((await edit(list.steps[2] as Step, more())).refusal).toMatchObject({ code, field });
  });
});

describe('another edition', () => {
  const editTemplate = (person: Person, of: Template, more: object = {}) =>
    mutate<Template>(
      person,
      'editTemplate',
      { id: of.id, version: of.version, title: of.title, purpose: of.purpose, steps: of.steps, ...more },
      '{ edition version }',
    );

  it('is made by the secretariat alone, and only when steps differ', async () => {
    const of = await template();
    for (const person of [ours.manager, administrator]) {
      expect((await editTemplate(person, of)).refusal?.code).toBe('FORBIDDEN');
    }
    expect((await editTemplate(secretariat, of, { title: 'What a memorandum of understanding holds' })).result).toEqual(
      {
        edition: 1,
        version: of.version + 1,
      },
    );
    expect((await editTemplate(secretariat, of)).refusal?.code).toBe('CONFLICT');
    const now = await template();
    expect((await editTemplate(secretariat, now, { steps: [] })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'steps',
    });
    const twice = [now.steps[0], now.steps[0]];
    expect((await editTemplate(secretariat, now, { steps: twice })).refusal).toMatchObject({ field: 'steps.1.key' });
    expect((await editTemplate(secretariat, { ...now, id: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
  });

  it('reaches a started list only when somebody moves it, and leaves ticks with the steps that stay', async () => {
    const { result } = await start();
    const list = result as List;
    const [kept, gone] = list.steps as [Step, Step];
    for (const step of [kept, gone]) {
      await mutate(ours.coordinator, 'tickStep', { id: step.id, version: step.version, doneOn: day(-3) });
    }
    const of = await template();
    const steps = [
      { ...of.steps[0], title: 'Name both parties, with registered seat' },
      ...of.steps.slice(2),
      {
        key: 'accessibility',
        phase: 'Term and signatures',
        title: 'Say how both sides make it accessible',
        hint: null,
      },
    ];
    expect((await editTemplate(secretariat, of, { steps })).result?.edition).toBe(of.edition + 1);
    const before = (await read(list.id)) as List;
    expect(before.steps.map(({ title }) => title)).toEqual(list.steps.map(({ title }) => title));
    expect(before.newestSteps.map(({ key }) => key)).toEqual(steps.map(({ key }) => key));
    const moved = await versioned(
      ours.coordinator,
      'moveChecklistToNewest',
      { id: list.id, version: before.version },
      listFields,
    );
    expect(moved.errors).toBeUndefined();
    const after = moved.data?.['moveChecklistToNewest'] as List;
    expect(after).toMatchObject({ edition: of.edition + 1, newestSteps: [], doneCount: 1, stepCount: steps.length });
    expect(after.steps[0]).toMatchObject({
      id: kept.id,
      title: 'Name both parties, with registered seat',
      doneOn: day(-3),
    });
    expect(after.steps.map(({ key }) => key)).toEqual(steps.map(({ key }) => key));
    expect(after.steps.some(({ key }) => key === gone.key)).toBe(false);
    // Told in the trail, with the tick that it had.
    const trail = await asPerson(
      api,
      ours.manager,
      `select v.before ->> 'done_on' as done from app.audit_events e join app.audit_values v on v.event_id = e.id
       where e.table_name = 'checklist_steps' and e.action = 'DELETE' and e.record_id = $1`,
      [gone.id],
    );
    expect(trail).toEqual([{ done: day(-3) }]);
  });
});

describe('withdrawing a checklist', () => {
  it('takes it out of sight with its steps, and restoring brings both back', async () => {
    const { result } = await start({ partnershipId: ours.partnershipId });
    const list = result as List;
    expect(
      (await versioned(ours.observer, 'withdrawChecklist', list && { id: list.id, version: 1 })).errors?.[0]?.extensions
        .code,
    ).toBe('FORBIDDEN');
    expect(
      (await versioned(ours.coordinator, 'withdrawChecklist', { id: list.id, version: 1 })).errors,
    ).toBeUndefined();
    expect(await read(list.id)).toBeNull();
    const step = list.steps[0] as Step;
    expect(
      (await mutate(ours.coordinator, 'tickStep', { id: step.id, version: 1, doneOn: day(0) })).refusal?.code,
    ).toBe('NOT_FOUND');
    const restore = (person: Person) =>
      person.ask<{ restoreChecklist: List }>(`mutation ($id: ID!) { restoreChecklist(id: $id) ${listFields} }`, {
        id: list.id,
      });
    expect((await restore(theirs.coordinator)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await restore(ours.coordinator)).data?.restoreChecklist.steps).toHaveLength(list.stepCount);
  });
});

describe('who changes a list', () => {
  const code = async (person: Person, name: string, input: object, type = 'VersionedInput') =>
    (
      await person.ask(
        `mutation ($input: ${type}!) { ${name}(input: $input) ${type === 'VersionedInput' && name === 'withdrawChecklist' ? '' : '{ id }'} }`,
        { input },
      )
    ).errors?.[0]?.extensions.code;

  it('keeps lists in the own hotline, and starts from the version seen', async () => {
    const { result } = await start();
    const list = result as List;
    const [step] = list.steps;
    for (const name of ['moveChecklistToNewest', 'withdrawChecklist']) {
      expect([name, await code(ours.observer, name, { id: list.id, version: list.version })]).toEqual([
        name,
        'FORBIDDEN',
      ]);
      expect([name, await code(theirs.manager, name, { id: list.id, version: list.version })]).toEqual([
        name,
        'NOT_FOUND',
      ]);
      expect([name, await code(ours.coordinator, name, { id: list.id, version: 99 })]).toEqual([name, 'CONFLICT']);
      expect([name, await code(ours.coordinator, name, { id: randomUUID(), version: 1 })]).toEqual([name, 'NOT_FOUND']);
    }
    const notes = { id: step?.id, version: step?.version, note: 'Asked them.' };
    expect(await code(ours.observer, 'editStep', notes, 'EditStepInput')).toBe('FORBIDDEN');
    expect(await code(theirs.manager, 'editStep', notes, 'EditStepInput')).toBe('NOT_FOUND');
    expect(await code(ours.manager, 'editStep', notes, 'EditStepInput')).toBeUndefined();
    expect(await code(ours.manager, 'withdrawChecklist', { id: list.id, version: list.version })).toBeUndefined();
    expect(await code(ours.manager, 'moveChecklistToNewest', { id: list.id, version: list.version + 1 })).toBe(
      'NOT_FOUND',
    );
    const restore = (person: Person) =>
      person.ask('mutation ($id: ID!) { restoreChecklist(id: $id) { id } }', { id: list.id });
    expect((await restore(ours.observer)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await restore(ours.coordinator)).data).toEqual({ restoreChecklist: { id: list.id } });
  });
});
