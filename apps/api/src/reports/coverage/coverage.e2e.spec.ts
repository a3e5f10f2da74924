import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { day } from '../../../test/mutate.ts';
import { change, contentForm } from '../../../test/registry.ts';

let api: TestApi;
let observer: Person;
let secretariat: Person;
let administrator: Person;
let sourceId: string;
beforeAll(async () => {
  api = await TestApi.start();
  observer = await api.addPerson('OBSERVER', await api.addHotline('A hotline', 'SG'));
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
  const { rows } = await api.admin.query<{ id: string }>('select id from app.sources order by id limit 1');
  sourceId = rows[0]?.id ?? '';
});
afterAll(() => api.stop());
// Nobody's facts but those of a test stand in Singapore.
beforeEach(() => api.admin.query(`delete from app.initiative_facts where kind = 'COUNTRY' and code = 'SG'`));

type Fact = readonly [kind: string, code: string, certainty?: string];
const inSingapore: Fact = ['COUNTRY', 'SG'];

const add = async (
  facts: readonly Fact[],
  { status = 'ACTIVE', asOf = '2021-03', learnt = new Date().toISOString() } = {},
): Promise<string> => {
  const id = randomUUID();
  await api.admin.query(
    `insert into app.initiatives (id, name, scope, level_list_state, status, source_id, as_of)
     values ($1, $2, 'NATIONAL', 'KNOWN', $3, $4, $5)`,
    [id, `Initiative ${id}`, status, sourceId, asOf],
  );
  for (const [kind, code, certainty = 'STATED'] of facts) {
    await api.admin.query(
      `insert into app.initiative_facts (id, initiative_id, kind, code, certainty, source_id, as_of, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [randomUUID(), id, kind, code, certainty, sourceId, asOf, learnt],
    );
  }
  await api.admin.query('update app.initiative_statuses set recorded_at = $2 where initiative_id = $1', [id, learnt]);
  return id;
};

interface Cell {
  readonly state: string;
  readonly firm: number;
  readonly weak: number;
  readonly stale: number | null;
}
interface Matrix {
  readonly columns: string[];
  readonly rows: { country: { code: string; region: string } | null; hotlines: number; all: Cell; cells: Cell[] }[];
}
const matrix = async (person: Person, asOf: string, more: Record<string, unknown> = {}): Promise<Matrix> => {
  const answer = await person.ask<{ coverage: Matrix }>(
    `query ($asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter) {
       coverage(asOf: $asOf, knownAt: $knownAt, axis: $axis, filter: $filter) { columns rows {
         country { code region } hotlines all { state firm weak stale } cells { state firm weak stale } } } }`,
    { asOf, axis: 'LEVEL', ...more },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.statements).toBe(4);
  return answer.data?.coverage as Matrix;
};
const singapore = async (asOf: string, more: Record<string, unknown> = {}, person = observer) => {
  const { columns, rows } = await matrix(person, asOf, more);
  const row = rows.find(({ country }) => country?.code === 'SG');
  const told = (cell?: Cell) => cell && `${cell.state} ${cell.firm}+${cell.weak}`;
  return {
    hotlines: row?.hotlines,
    all: told(row?.all),
    ...Object.fromEntries(columns.map((column, at) => [column, told(row?.cells[at])])),
  };
};

describe('the coverage of prevention', () => {
  it('tells a country with a hotline and no service apart from one that is covered, and from a fragile one', async () => {
    expect(await singapore(day(0))).toMatchObject({ hotlines: 1, all: 'NONE_KNOWN 0+0', SECONDARY: 'NONE_KNOWN 0+0' });
    await add([inSingapore, ['LEVEL', 'SECONDARY'], ['LEVEL', 'PRIMARY', 'POSSIBLE']]);
    expect(await singapore(day(0))).toMatchObject({
      all: 'FRAGILE 1+0',
      SECONDARY: 'FRAGILE 1+0',
      PRIMARY: 'FRAGILE 0+1',
    });
    await add([inSingapore, ['LEVEL', 'SECONDARY']], { status: 'LISTED_UNCONFIRMED' });
    await add([inSingapore, ['LEVEL', 'SECONDARY']], { status: 'PILOT_TRIAL' });
    await add([inSingapore, ['LEVEL', 'SECONDARY']], { status: 'CLOSED' });
    await add([inSingapore]);
    expect(await singapore(day(0))).toMatchObject({
      all: 'COVERED 3+1',
      SECONDARY: 'COVERED 2+1',
      TERTIARY: 'NONE_KNOWN 0+0',
      NOT_STATED: 'FRAGILE 1+0',
    });
  });

  it('answers for a past day what was known of it: facts since, facts withdrawn later, and the status of then', async () => {
    const id = await add([inSingapore, ['LEVEL', 'TERTIARY']], { asOf: '2021-03' });
    await api.admin.query(`update app.initiatives set status = 'CLOSED', as_of = '2023-06-15' where id = $1`, [id]);
    const gone = await add([inSingapore, ['LEVEL', 'PRIMARY']], { asOf: '2022' });
    await api.admin.query(
      `update app.initiative_facts set withdrawn_at = '2024-02-10T12:00:00Z' where initiative_id = $1`,
      [gone],
    );
    const on = async (asOf: string) => {
      const { PRIMARY, TERTIARY } = (await singapore(asOf)) as unknown as Record<string, string>;
      return [PRIMARY, TERTIARY];
    };
    expect(await on('2021-02-28')).toEqual(['NONE_KNOWN 0+0', 'NONE_KNOWN 0+0']);
    expect(await on('2021-03-01')).toEqual(['NONE_KNOWN 0+0', 'FRAGILE 1+0']);
    expect(await on('2022-01-01')).toEqual(['FRAGILE 1+0', 'FRAGILE 1+0']);
    expect(await on('2023-06-14')).toEqual(['FRAGILE 1+0', 'FRAGILE 1+0']);
    expect(await on('2023-06-15')).toEqual(['FRAGILE 1+0', 'NONE_KNOWN 0+0']);
    expect(await on('2024-02-09')).toEqual(['FRAGILE 1+0', 'NONE_KNOWN 0+0']);
    expect(await on('2024-02-10')).toEqual(['NONE_KNOWN 0+0', 'NONE_KNOWN 0+0']);
    expect(await on('2999-01-01')).toEqual(await on(day(0)));
    const history = await api.admin.query(
      'select since::text, status from app.initiative_statuses where initiative_id = $1 order by since',
      [id],
    );
    expect(history.rows).toEqual([
      { since: '2021-03-01', status: 'ACTIVE' },
      { since: '2023-06-15', status: 'CLOSED' },
    ]);
  });

  it('answers the same for the same day and the same knowledge for ever, whatever is learnt later', async () => {
    const knownAt = '2024-01-01T00:00:00.000Z';
    const learnt = '2023-05-01T08:00:00Z';
    const id = await add(
      [inSingapore, ['LEVEL', 'PRIMARY'], ['LEVEL', 'SECONDARY', 'POSSIBLE'], ['SERVICE', 'RESOURCE_CENTRE']],
      { learnt },
    );
    const closed = await add([inSingapore, ['LEVEL', 'TERTIARY']], { learnt });
    const asked = async () => {
      const days = ['2021-02-28', '2022-06-01', '2023-12-31', day(0)];
      const matrices: Matrix[] = [];
      for (const asOf of days) matrices.push(await matrix(observer, asOf, { knownAt }));
      const others = await observer.ask(
        `{ coverageInitiatives(asOf: "2022-06-01", knownAt: "${knownAt}", axis: LEVEL, country: "SG") { id status firm certainty stale }
           printedLists(asOf: "2022-06-01", knownAt: "${knownAt}") { countries { country { code } finding } } }`,
      );
      return { matrices, others: others.data };
    };
    const before = await asked();
    const then = { all: 'COVERED 2+0', PRIMARY: 'FRAGILE 1+0', SECONDARY: 'FRAGILE 0+1', TERTIARY: 'FRAGILE 1+0' };
    expect(await singapore('2022-06-01', { knownAt })).toMatchObject({ hotlines: 0, ...then });
    expect(before.matrices[0]?.rows).toEqual([]);
    expect(before.matrices[2]).toEqual(before.matrices[3]);
    expect(before.matrices[1]?.rows.map(({ all }) => all.stale)).toEqual([null]);
    expect(before.others).toMatchObject({ coverageInitiatives: [{ stale: null }, { stale: null }] });

    // Entered later for an earlier day, corrected, withdrawn, closed, confirmed.
    await add([inSingapore, ['LEVEL', 'SECONDARY'], ['SERVICE', 'RESOURCE_CENTRE']], { asOf: '2019' });
    const form = await contentForm(secretariat, id);
    const facts = form.facts
      .filter(({ code }) => code !== 'PRIMARY')
      .map((fact) => (fact.code === 'SECONDARY' ? { ...fact, certainty: 'STATED' } : fact));
    await change(secretariat, 'editInitiative', 'EditInitiativeInput', {
      id,
      version: 1,
      asOf: '2022-01-01',
      content: { ...form, facts },
    });
    const content = { ...(await contentForm(secretariat, closed)), status: 'CLOSED' };
    const close = { id: closed, version: 1, asOf: '2022-01-01', content };
    await change(secretariat, 'editInitiative', 'EditInitiativeInput', close);
    await change(secretariat, 'confirmInitiative', 'VersionedInput', { id, version: 2 });

    expect(await asked()).toEqual(before);
    const now = { all: 'COVERED 2+0', PRIMARY: 'FRAGILE 1+0', SECONDARY: 'COVERED 2+0', TERTIARY: 'NONE_KNOWN 0+0' };
    expect(await singapore('2022-06-01')).toMatchObject({ hotlines: 1, ...now });
    // Before the day of the new source the old one still counts.
    expect(await singapore('2021-06-01')).toMatchObject({ SECONDARY: 'FRAGILE 1+1', TERTIARY: 'FRAGILE 1+0' });
  });

  it('narrows to levels, services, audiences and languages, and sorts by service', async () => {
    await add([
      inSingapore,
      ['LEVEL', 'SECONDARY'],
      ['SERVICE', 'HELPLINE_CHAT'],
      ['LANGUAGE', 'en'],
      ['AUDIENCE', 'RELATIVES'],
    ]);
    await add([
      inSingapore,
      ['LEVEL', 'TERTIARY'],
      ['SERVICE', 'HELPLINE_CHAT'],
      ['SERVICE', 'TRAINING'],
      ['LANGUAGE', 'ms'],
    ]);
    const by = (filter: object) => singapore(day(0), { axis: 'SERVICE', filter });
    expect(await by({})).toMatchObject({ all: 'COVERED 2+0', HELPLINE_CHAT: 'COVERED 2+0', TRAINING: 'FRAGILE 1+0' });
    expect(await by({ language: ['ms', 'zh'] })).toMatchObject({ HELPLINE_CHAT: 'FRAGILE 1+0' });
    expect(await by({ level: ['SECONDARY'], audience: ['RELATIVES'] })).toMatchObject({ HELPLINE_CHAT: 'FRAGILE 1+0' });
    expect(await by({ level: ['SECONDARY'], service: ['TRAINING'] })).toMatchObject({ all: 'NONE_KNOWN 0+0' });
  });

  it('leads from each number to its rows', async () => {
    const sure = await add([inSingapore, ['LEVEL', 'SECONDARY']]);
    const unsure = await add([
      ['COUNTRY', 'SG', 'INFERRED'],
      ['LEVEL', 'SECONDARY'],
    ]);
    const unstated = await add([inSingapore]);
    const rowsOf = async (place: object) => {
      const answer = await observer.ask<{ coverageInitiatives: { id: string; firm: boolean; certainty: string }[] }>(
        `query ($asOf: Date!, $country: String, $column: String) {
           coverageInitiatives(asOf: $asOf, axis: LEVEL, country: $country, column: $column) { id name status firm certainty stale asOf } }`,
        { asOf: day(0), ...place },
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(3);
      return answer.data?.coverageInitiatives ?? [];
    };
    const places = await rowsOf({ country: 'SG', column: 'SECONDARY' });
    expect(new Map(places.map(({ id, firm, certainty }) => [id, [firm, certainty]]))).toEqual(
      new Map([
        [sure, [true, 'STATED']],
        [unsure, [false, 'INFERRED']],
      ]),
    );
    expect((await rowsOf({ country: 'SG', column: 'NOT_STATED' })).map(({ id }) => id)).toEqual([unstated]);
    expect(await rowsOf({ country: 'SG' })).toHaveLength(3);
    // Every number of the matrix is the length of its list.
    const { columns, rows } = await matrix(observer, day(0));
    for (const { country, cells, all } of rows.slice(0, 6).concat(rows.slice(-1))) {
      const counted = await rowsOf({ country: country?.code ?? null });
      expect(counted.filter(({ firm }) => firm)).toHaveLength(all.firm);
      for (const [at, column] of columns.entries()) {
        const { firm, weak } = cells[at] as Cell;
        expect(await rowsOf({ country: country?.code ?? null, column })).toHaveLength(firm + weak);
      }
    }
  });

  it('is the same for everyone who is signed in, and nobody writes its history by hand', async () => {
    const first = await matrix(observer, day(0));
    for (const person of [secretariat, administrator]) {
      expect(await matrix(person, day(0))).toEqual(first);
      await expect(asPerson(api, person, 'delete from app.initiative_statuses')).rejects.toThrow(/permission denied/);
    }
    const stranger = await api.send('/graphql', { query: `{ coverage(asOf: "2026-01-01", axis: LEVEL) { columns } }` });
    expect(JSON.stringify(await stranger.json())).toContain('UNAUTHENTICATED');
  });

  it('refuses a code that no list has', async () => {
    const answer = await observer.ask(
      `query ($filter: CoverageFilter) { coverage(asOf: "2026-01-01", axis: LEVEL, filter: $filter) { columns } }`,
      { filter: { level: ['FOURTH'] } },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });
});

describe('the lists of section 2, recomputed', () => {
  it('name what the printed list, the registry or both say of each country', async () => {
    await add([inSingapore, ['SERVICE', 'RESOURCE_CENTRE']]);
    const answer = await observer.ask<{
      printedLists: {
        service: string;
        countries: { country: { code: string }; finding: string; note: string | null }[];
      }[];
    }>('query ($asOf: Date!) { printedLists(asOf: $asOf) { service countries { country { code } finding note } } }', {
      asOf: day(0),
    });
    expect(answer.statements).toBe(3);
    const lists = answer.data?.printedLists ?? [];
    expect(
      lists.map(({ service, countries }) => [
        service,
        countries.filter(({ finding }) => finding !== 'ONLY_KNOWN').length,
      ]),
    ).toEqual([
      ['WEB_CONTACT_POINT', 7],
      ['RESOURCE_CATALOGUE', 3],
      ['CONSULTATION', 4],
      ['RESOURCE_CENTRE', 2],
    ]);
    const findings = new Map(
      lists.flatMap(({ service, countries }) => countries.map((one) => [`${service} ${one.country.code}`, one])),
    );
    expect(findings.get('RESOURCE_CENTRE SG')?.finding).toBe('ONLY_KNOWN');
    expect(findings.get('RESOURCE_CATALOGUE FI')).toMatchObject({
      finding: 'ONLY_PRINTED',
      note: expect.stringContaining('Finland'),
    });
  });
});

describe('the coverage as a file', () => {
  it('holds a row for each country and column, states how many, and is noted', async () => {
    await add([inSingapore, ['LEVEL', 'SECONDARY']]);
    const body = { format: 'CSV', language: 'en', asOf: day(0), axis: 'LEVEL' };
    const response = await observer.post('/export/coverage', body);
    expect(response.status).toBe(200);
    const text = await response.text();
    const { columns, rows } = await matrix(observer, day(0));
    expect(text).toContain(`${(columns.length * rows.length).toLocaleString('en')} rows`);
    expect(text).toContain('TLP:GREEN');
    expect(text).toContain('"Singapore","SG","Asia",1,"Secondary","Fragile",1,0,1');
    const noted = await api.admin.query<{ after: object }>(
      `select after from app.audit_events join app.audit_values on event_id = id where action = 'EXPORT' and actor_id = $1`,
      [observer.id],
    );
    expect(noted.rows.map(({ after }) => after)).toEqual([
      expect.objectContaining({ report: 'COVERAGE', rows: columns.length * rows.length, sharing: 'GREEN' }),
    ]);
  });

  it('holds what the page shows: of another axis, narrowed, and only countries with a hotline, and says so', async () => {
    await add([inSingapore, ['LEVEL', 'SECONDARY'], ['AUDIENCE', 'RELATIVES'], ['LANGUAGE', 'ms']]);
    await add([
      ['COUNTRY', 'MY'],
      ['LEVEL', 'SECONDARY'],
      ['LANGUAGE', 'ms'],
    ]);
    const filter = { level: ['SECONDARY'], language: ['ms'] };
    const body = { format: 'CSV', language: 'en', asOf: day(0), axis: 'AUDIENCE', hotline: true, filter };
    const text = await (await observer.post('/export/coverage', body)).text();
    expect(text).toContain('· Countries with a hotline · Secondary · Malay"');
    expect(text).toContain('"Singapore","SG","Asia",1,"Partners and relatives","Fragile",1,0,1');
    expect(text).not.toContain('"Malaysia"');
    const { columns } = await matrix(observer, day(0), { axis: 'LANGUAGE', filter });
    expect(columns).toEqual(['ms']);
  });

  it('says up to when things were known, where that was asked', async () => {
    const body = {
      format: 'CSV',
      language: 'en',
      asOf: '2019-12-31',
      axis: 'LEVEL',
      knownAt: '2020-01-01T00:00:00.000Z',
    };
    const text = await (await observer.post('/export/coverage', body)).text();
    expect(text).toContain('31 Dec 2019 UTC · as it was known on 2020-01-01 00:00 UTC');
    expect(text).toContain('0 rows');
  });

  it.each([
    [{ asOf: '1 May' }],
    [{ axis: 'PLACE' }],
    [{ filter: { level: ['FOURTH'] } }],
    [{ format: 'PDF' }],
    [{ knownAt: 'May' }],
  ])('refuses %j', async (wrong) => {
    const body = { format: 'CSV', language: 'en', asOf: day(0), axis: 'LEVEL', ...wrong };
    expect((await observer.post('/export/coverage', body)).status).toBe(422);
  });
});
