import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let observer: Person;
let openSource: string;
let networkSource: string;
beforeAll(async () => {
  api = await TestApi.start();
  observer = await api.addPerson('OBSERVER', await api.addHotline('Canary hotline', 'SG'));
  openSource = await addSource('PUBLIC_PAGE', 'A page for all');
  networkSource = await addSource('NETWORK', 'Told to the network');
});
afterAll(() => api.stop());
// Nobody's facts but those of a test stand in Singapore.
beforeEach(() => api.admin.query(`delete from app.initiative_facts where kind = 'COUNTRY' and code = 'SG'`));

async function addSource(kind: string, title: string): Promise<string> {
  const id = randomUUID();
  await api.admin.query('insert into app.sources (id, kind, title) values ($1, $2, $3)', [id, kind, title]);
  return id;
}

async function addInitiative(name: string, source = openSource): Promise<string> {
  const id = randomUUID();
  await api.admin.query(
    `insert into app.initiatives (id, name, scope, level_list_state, status, source_id, as_of, confirmed_at)
     values ($1, $2, 'NATIONAL', 'KNOWN', 'ACTIVE', $3, '2021-03', '2023-04-05T10:00:00Z')`,
    [id, name, source],
  );
  await api.admin.query(
    `insert into app.initiative_facts (id, initiative_id, kind, code, certainty, source_id, as_of)
     values ($1, $2, 'COUNTRY', 'SG', 'STATED', $3, '2021-03')`,
    [randomUUID(), id, source],
  );
  return id;
}

const addChannel = (initiative: string, value: string, isPublic: boolean, withdrawn: string | null = null) =>
  api.admin.query(
    `insert into app.contact_channels (id, initiative_id, kind, value, public, source_id, as_of, withdrawn_at)
     values ($1, $2, 'WEB', $3, $4, $5, '2021-03', $6)`,
    [randomUUID(), initiative, value, isPublic, openSource, withdrawn],
  );

const given = { format: 'CSV', language: 'en', dataDate: day(0), countries: ['SG'] };
async function taken(more: object = {}): Promise<{ text: string; sharing: string | null; statements: number }> {
  const response = await observer.post('/export/report-appendix', { ...given, ...more });
  expect(response.status).toBe(200);
  const { headers } = response;
  const statements = Number(headers.get('x-alongside-statements'));
  return { text: await response.text(), sharing: headers.get('x-alongside-sharing'), statements };
}

describe('the appendix of the prevention report as a file', () => {
  it('holds a row for each initiative that the report counts, with public ways to reach it only', async () => {
    const id = await addInitiative('Open help');
    await addChannel(id, 'https://open.example', true);
    await addChannel(id, 'https://canary.example', false);
    await addChannel(id, 'https://withdrawn-canary.example', true, '2022-01-01');
    const { text, sharing } = await taken();
    expect(text).toContain('"Open help"');
    expect(text).toContain('https://open.example');
    expect(text).toContain('A page for all');
    expect(text).toContain('2023-04-05');
    expect(text).toContain('1 row');
    expect(text.match(/canary/gi)).toBeNull();
    expect(sharing).toBe('CLEAR');
  });

  it('is GREEN as a whole as soon as one row was told to the network alone', async () => {
    await addInitiative('Open help');
    await addInitiative('Known to us', networkSource);
    const { text, sharing } = await taken();
    expect(sharing).toBe('GREEN');
    expect(text).toMatch(/"Known to us".*"TLP:GREEN"/);
    expect(text).toMatch(/"Open help".*"TLP:CLEAR"/);
  });

  it('costs as many statements for many initiatives as for one', async () => {
    await addInitiative('First');
    const one = await taken();
    for (const name of ['Second', 'Third', 'Fourth'])
      await addChannel(await addInitiative(name), 'https://a.example', true);
    const four = await taken();
    expect(four.text).toContain('4 rows');
    expect(one.statements).toBeGreaterThan(0);
    expect(four.statements).toBe(one.statements);
  });

  it.each([
    ['on a day before its facts', { dataDate: '2020-12-31' }],
    ['by the knowledge of an instant before it was entered', { knownAt: '2024-01-01T00:00:00.000Z' }],
    ['with other countries chosen', { countries: ['MU'] }],
  ])('does not hold an initiative %s', async (_, more) => {
    await addInitiative('Not there');
    expect((await taken(more)).text).not.toContain('Not there');
  });

  it('is written in German, and as a spreadsheet', async () => {
    await addInitiative('Open help');
    expect((await taken({ language: 'de' })).text).toContain('Zuletzt bestätigt');
    const response = await observer.post('/export/report-appendix', { ...given, format: 'XLSX' });
    expect(response.headers.get('content-disposition')).toMatch(/report-appendix.*\.xlsx"/);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('is noted in the audit trail', async () => {
    const person = await api.addPerson('SECRETARIAT');
    await addInitiative('Open help');
    await person.post('/export/report-appendix', given);
    const { rows } = await api.admin.query<{ after: object }>(
      `select after from app.audit_events join app.audit_values on event_id = id where action = 'EXPORT' and actor_id = $1`,
      [person.id],
    );
    expect(rows.map(({ after }) => after)).toEqual([
      expect.objectContaining({ report: 'REPORT_APPENDIX', rows: 1, sharing: 'CLEAR', countries: ['SG'] }),
    ]);
  });

  it.each([
    [{ dataDate: '1 May' }],
    [{ knownAt: 'May' }],
    [{ format: 'PDF' }],
    [{ language: 'fr' }],
    [{ countries: [] }],
    [{ countries: ['XX'] }],
    [{ owner: 'us' }],
  ])('refuses %j', async (wrong) => {
    expect((await observer.post('/export/report-appendix', { ...given, ...wrong })).status).toBe(422);
  });

  it('is made for people who are signed in', async () => {
    const answer = await fetch(`${api.url}/export/report-appendix`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-alongside': '1' },
      body: JSON.stringify(given),
    });
    expect(answer.status).toBe(401);
  });
});

describe('the appendix of an edition as a file', () => {
  let secretariat: Person;
  beforeAll(async () => {
    secretariat = await api.addPerson('SECRETARIAT');
  });

  async function frozen(): Promise<string> {
    const [draftId, id] = [randomUUID(), randomUUID()];
    const { format: _, ...asked } = given;
    await mutate(secretariat, 'startReport', { id: draftId, title: 'Frozen title', ...asked });
    const { message } = await mutate(secretariat, 'freezeReport', { id, draftId, version: 1 });
    if (message) throw new Error(message);
    return id;
  }
  const take = (editionId: string, format = 'CSV', person = observer) =>
    person.post('/export/report-appendix/edition', { editionId, format });

  it('holds cell by cell what the edition prints, whatever the registry says today', async () => {
    const id = await addInitiative('As it was frozen');
    const edition = await frozen();
    await api.admin.query(`update app.initiatives set name = 'As it is today' where id = $1`, [id]);
    await addInitiative('Came later');
    const { data } = await observer.ask<{ reportEditionContent: { chapters: { chapter: string; blocks: string }[] } }>(
      'query ($id: ID!) { reportEditionContent(editionId: $id) { chapters { chapter blocks } } }',
      { id: edition },
    );
    const blocks = data?.reportEditionContent.chapters.find(({ chapter }) => chapter === 'APPENDIX')?.blocks ?? '[]';
    const [table] = (JSON.parse(blocks) as { kind: string; columns: { head: string }[]; rows: string[][] }[]).filter(
      ({ kind }) => kind === 'table',
    );
    const response = await take(edition);
    expect(response.headers.get('x-alongside-sharing')).toBe('GREEN');
    expect(response.headers.get('content-disposition')).toMatch(/TLP-GREEN.*report-appendix.*\.csv"/);
    const text = await response.text();
    expect(table?.rows).toHaveLength(1);
    for (const cells of [table?.columns.map(({ head }) => head) ?? [], ...(table?.rows ?? [])])
      expect(text).toContain(cells.map((cell) => `"${cell}"`).join(','));
    expect(text).toContain('Frozen title');
    expect(text).toContain('Singapore');
    expect(text).not.toMatch(/As it is today|Came later/);
    expect((await take(edition, 'XLSX')).headers.get('content-disposition')).toMatch(/\.xlsx"/);
  });

  it('has no rows where the edition knew of no initiative', async () => {
    const text = await (await take(await frozen())).text();
    expect(text).toContain('0 rows');
    expect(text).toContain('"Initiative"');
  });

  it('is read by who reads the edition, and noted in the audit trail', async () => {
    await addInitiative('Open help');
    const edition = await frozen();
    const administrator = await api.addPerson('ADMIN');
    expect((await take(edition, 'CSV', administrator)).status).toBe(403);
    expect((await take(randomUUID())).status).toBe(404);
    expect((await take(edition, 'PDF')).status).toBe(422);
    await take(edition, 'CSV', secretariat);
    const { rows } = await api.admin.query<{ after: object }>(
      `select after from app.audit_events join app.audit_values on event_id = id where action = 'EXPORT' and actor_id = $1`,
      [secretariat.id],
    );
    expect(rows.map(({ after }) => after)).toEqual([
      expect.objectContaining({ report: 'REPORT_APPENDIX', edition, rows: 1, sharing: 'GREEN' }),
    ]);
    await secretariat.ask('mutation ($input: RemoveReportInput!) { removeReportEdition(input: $input) { id } }', {
      input: { id: edition, removed: true },
    });
    expect((await take(edition)).status).toBe(404);
  });
});
