import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Person, TestApi } from '../../../test/api.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';

interface OpenData {
  readonly madeAt: string;
  readonly initiatives: {
    id: string;
    name: string;
    organisation: string | null;
    facts: { code: string; source: string }[];
    channels: object[];
  }[];
  readonly sources: { id: string; kind: string }[];
}

let api: TestApi;
let hotline: WorkingHotline;
let openSource: string;
beforeAll(async () => {
  api = await TestApi.start();
  hotline = await addWorkingHotline(api);
  openSource = await addSource('PUBLIC_PAGE', 'A page for all');
});
afterAll(() => api.stop());

async function addSource(kind: string, title: string): Promise<string> {
  const id = randomUUID();
  await api.admin.query('insert into app.sources (id, kind, title) values ($1, $2, $3)', [id, kind, title]);
  return id;
}

async function addInitiative(name: string, source: string, demo = false): Promise<string> {
  const id = randomUUID();
  await api.admin.query(
    `insert into app.initiatives (id, name, scope, level_list_state, status, source_id, as_of, demo)
     values ($1, $2, 'NATIONAL', 'KNOWN', 'ACTIVE', $3, '2025-01', $4)`,
    [id, name, source, demo],
  );
  return id;
}

const addFact = (initiative: string, code: string, source: string, withdrawn: string | null = null) =>
  api.admin.query(
    `insert into app.initiative_facts (id, initiative_id, kind, code, certainty, source_id, as_of, withdrawn_at)
     values ($1, $2, 'LANGUAGE', $3, 'STATED', $4, '2025-01', $5)`,
    [randomUUID(), initiative, code, source, withdrawn],
  );

const addChannel = (initiative: string, value: string, isPublic: boolean) =>
  api.admin.query(
    `insert into app.contact_channels (id, initiative_id, kind, value, public, source_id, as_of)
     values ($1, $2, 'WEBSITE', $3, $4, $5, '2025-01')`,
    [randomUUID(), initiative, value, isPublic, openSource],
  );

/** An initiative of an organisation that is known from a source of this kind. */
async function addOrganisation(name: string, kind: string, initiative: string, demo = false): Promise<void> {
  const [id, source] = [randomUUID(), await addSource(kind, `Source of ${initiative}`)];
  await api.admin.query(
    `insert into app.organisations (id, name, type, source_id, as_of, demo) values ($1, $2, 'NGO', $3, '2025-01', $4)`,
    [id, name, source, demo],
  );
  await api.admin.query('update app.initiatives set organisation_id = $1 where id = $2', [
    id,
    await addInitiative(initiative, openSource),
  ]);
}

async function taken(person: Person): Promise<{ text: string; data: OpenData; headers: Headers }> {
  const answer = await person.post('/export/open-data', {});
  expect(answer.status).toBe(200);
  const text = await answer.text();
  return { text, data: JSON.parse(text) as OpenData, headers: answer.headers };
}

describe('open data', () => {
  it('holds what its schema says, as another program checks it', async () => {
    const schema = (await (await fetch(`${api.url}/export/open-data/schema.json`)).json()) as object;
    const check = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    const { data, headers } = await taken(hotline.observer);
    check(data);
    expect(check.errors).toBeNull();
    expect(data.initiatives.length).toBeGreaterThan(50);
    expect(headers.get('x-alongside-sharing')).toBe('CLEAR');
    expect(headers.get('content-disposition')).toMatch(/"TLP-CLEAR_prevention-initiatives_\d{4}-\d\d-\d\d\.json"$/);
    // The schema is no rubber stamp.
    const [first, ...others] = data.initiatives;
    expect(check({ ...data, initiatives: [{ ...first, owner: 'somebody' }, ...others] })).toBe(false);
    expect(check({ ...data, initiatives: [{ ...first, status: 'FINE' }] })).toBe(false);
    expect(check({ ...data, version: 2 })).toBe(false);
  });

  it('names a source for each statement, and no source that nothing refers to', async () => {
    const { data } = await taken(hotline.coordinator);
    const used = new Set(
      data.initiatives
        .flatMap((one) => [one, ...one.facts, ...one.channels] as { source: string }[])
        .map((one) => one.source),
    );
    expect(data.sources.map(({ id }) => id)).toEqual([...used].sort());
    expect(data.sources.filter(({ kind }) => !['REPORT', 'PUBLIC_PAGE', 'REGISTRY'].includes(kind))).toEqual([]);
  });

  it('holds nothing that was told to the network alone, nothing withdrawn, nothing fictional and nothing of a hotline', async () => {
    const shown = await addInitiative('Shown to all', openSource);
    await addFact(shown, 'fi', openSource);
    for (const kind of ['SURVEY_ANSWER', 'PARTNER', 'NETWORK', 'GENERAL_KNOWLEDGE']) {
      const source = await addSource(kind, `Canary source ${kind}`);
      await addFact(shown, { SURVEY_ANSWER: 'sv', PARTNER: 'et', NETWORK: 'lv' }[kind] ?? 'lt', source);
      await addInitiative(`Canary of ${kind}`, source);
    }
    await addFact(shown, 'is', openSource, '2025-06-01');
    await addChannel(shown, 'https://open.example', true);
    await addChannel(shown, 'https://canary.example', false);
    await addInitiative('Canary of the demo', openSource, true);
    await addOrganisation('Canary told by a hotline', 'SURVEY_ANSWER', 'Works for one told');
    await addOrganisation('Canary of a demo', 'REPORT', 'Works for a fictional one', true);
    await addOrganisation('Known house', 'REPORT', 'Works for a known one');
    await api.admin.query(`update app.hotlines set name = 'Canary hotline' where id = $1`, [hotline.hotlineId]);
    const { text, data } = await taken(hotline.manager);
    expect(text.match(/canary[^"]*/gi)).toBeNull();
    const runBy = data.initiatives.filter(({ name }) => name.startsWith('Works for'));
    expect(runBy.map(({ organisation }) => organisation).sort()).toEqual(['Known house', null, null]);
    const found = data.initiatives.find(({ id }) => id === shown);
    expect(found?.facts.map(({ code }) => code)).toEqual(['fi']);
    expect(found?.channels).toMatchObject([{ value: 'https://open.example' }]);
  });

  it('is the same again as long as nothing changes, but for the moment when it was made', async () => {
    const [one, two] = [await taken(hotline.observer), await taken(await api.addPerson('SECRETARIAT'))];
    const without = ({ text, data }: typeof one) => text.replace(data.madeAt, '');
    expect(without(one)).toBe(without(two));
  });

  it('is noted in the audit trail', async () => {
    const person = await api.addPerson('SECRETARIAT');
    const { data } = await taken(person);
    const { rows } = await api.admin.query(
      `select v.after from app.audit_events e join app.audit_values v on v.event_id = e.id where e.actor_id = $1 and e.action = 'EXPORT'`,
      [person.id],
    );
    expect(rows[0]?.after).toMatchObject({ report: 'OPEN_DATA', rows: data.initiatives.length, sharing: 'CLEAR' });
  });

  it('is made for people who are signed in', async () => {
    const answer = await api.send('/export/open-data', {});
    expect(answer.status).toBe(401);
  });
});
