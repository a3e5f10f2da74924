import { setTimeout as delay } from 'node:timers/promises';
import { listRules } from '@alongside/domain';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse } from 'csv-parse/sync';
import { getNamedType, isInputObjectType } from 'graphql';
import { readSheet } from 'read-excel-file/node';
import { exportMaps } from '../src/kernel/exports/export-map.ts';
import { WITH_PROGRESS } from '../src/kernel/files/file-answer.ts';
import { Spool } from '../src/kernel/files/spool.ts';
import { type Person, TestApi } from './api.ts';
import { addPartnership, addWorkingHotline, type WorkingHotline } from './builders.ts';
import { mutate } from './mutate.ts';

let api: TestApi;
let here: WorkingHotline;
let there: WorkingHotline;
let secretariat: Person;

/** More than two pages of the list. */
const CONTACTS = 4_500;

beforeAll(async () => {
  api = await TestApi.start();
  here = await addWorkingHotline(api, 'Here');
  there = await addWorkingHotline(api, 'There');
  secretariat = await api.addPerson('SECRETARIAT');
  await api.admin.query(
    `insert into app.people (hotline_id, id, name, role_title, source, created_by)
     select $1, gen_random_uuid(), '=Contact ' || n % 7 || ' no ' || n, 'Adviser', 'A meeting', $2 from generate_series(1, $3) n`,
    [here.hotlineId, here.coordinator.id, CONTACTS],
  );
});
afterAll(() => api.stop());

interface Wanted {
  readonly format?: string;
  readonly language?: string;
  readonly columns: readonly string[];
  readonly filter?: object;
  readonly search?: string;
  readonly order?: string;
}

const take = (person: Person, list: string, wanted: Wanted) =>
  person.post(`/export/${list}`, { format: 'CSV', language: 'en', ...wanted });

/** The file taken apart: what it says first, its headings, its rows, what it says last. */
async function fileOf(answer: Response) {
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  const [statement = [], headings = [], ...rows] = parse(text, { bom: true }) as string[][];
  return { answer, statement: statement[0], headings, rows: rows.slice(0, -1), end: rows.at(-1)?.[0] };
}

/** The label that it carries. Its bytes are read too, else the connection stays with them. */
async function labelOf(answer: Response) {
  await answer.arrayBuffer();
  return answer.headers.get('x-alongside-sharing');
}

const refusalOf = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as object) });

describe('a list as a file', () => {
  it('holds the rows of the list, in its order, with its columns and no others', async () => {
    await addPartnership(api, here.coordinator);
    const shown = await here.coordinator.ask<{
      partnerships: { edges: { node: { initiative: { name: string }; stage: string } }[] };
    }>('{ partnerships(order: NAME) { edges { node { stage initiative { name } } } } }');
    const file = await fileOf(
      await take(here.coordinator, 'partnerships', { columns: ['NAME', 'STAGE', 'count'], order: 'NAME' }),
    );
    expect(file.headings).toEqual(['Initiative', 'Countries', 'Stage', 'Logged']);
    expect(file.rows.map(([name, , stage]) => [name, stage])).toEqual(
      shown.data?.partnerships.edges.map(({ node }) => [node.initiative.name, 'Prospect']),
    );
    expect(file.rows.map(([, , , count]) => count).toSorted()).toEqual(['0', '3']);
  });

  it('of a past day holds what had begun by then, with the stage of that day beside that of today', async () => {
    const { coordinator } = await addWorkingHotline(api, 'With a past');
    const past = await coordinator.ask<{ partnerships: { edges: { node: { id: string } }[] } }>(
      '{ partnerships { edges { node { id } } } }',
    );
    const id = past.data?.partnerships.edges[0]?.node.id;
    await api.admin.query(`update app.stage_changes set effective_on = '2026-01-05' where partnership_id = $1`, [id]);
    const moved = {
      id: crypto.randomUUID(),
      partnershipId: id,
      version: 1,
      to: 'CONTACTED',
      effectiveOn: '2026-02-10',
    };
    expect((await mutate(coordinator, 'moveStage', moved)).refusal).toBeUndefined();
    const on = async (day: string) =>
      fileOf(await take(coordinator, 'partnerships', { columns: ['STAGE', 'stageToday'], filter: { on: day } }));
    const file = await on('2026-01-31');
    expect(file.headings).toEqual(['Stage', 'Stage today']);
    expect(file.rows).toEqual([['Prospect', 'Contacted']]);
    expect(file.statement).toContain('As of: 2026-01-31');
    expect((await on('2026-02-28')).rows).toEqual([['Contacted', 'Contacted']]);
    expect((await on('2026-01-04')).rows).toEqual([]);
    expect(
      await refusalOf(await take(coordinator, 'partnerships', { columns: ['STAGE'], filter: { on: '") { id } #' } })),
    ).toMatchObject({ status: 422, code: 'VALIDATION', field: 'filter' });
  });

  it('holds every row of a list of many pages once, and says how many they are', async () => {
    const file = await fileOf(await take(here.observer, 'people', { columns: ['name', 'confirmed'] }));
    expect(file.rows).toHaveLength(CONTACTS + 1);
    expect(new Set(file.rows.map(([name]) => name)).size).toBe(CONTACTS + 1);
    expect(file.rows.filter(([name]) => name?.startsWith("'=Contact"))).toHaveLength(CONTACTS);
    expect(file.answer.headers.get('x-alongside-rows')).toBe(String(CONTACTS + 1));
    expect(file.end).toBe('End of the list: 4,501 rows of 4,501 rows');
    // Three pages, note and the ends of two transactions.
    expect(Number(file.answer.headers.get('x-alongside-statements'))).toBe(3 + 1 + 2 * 2);
  });

  it('is narrowed as the list is, and says by what', async () => {
    const file = await fileOf(
      await take(here.coordinator, 'partnerships', {
        columns: ['NAME'],
        filter: { stage: ['ACTIVE'], ownerId: here.coordinator.id, open: true },
        search: 'nothing like it',
        order: 'STAGE',
      }),
    );
    expect(file.rows).toEqual([]);
    expect(file.statement).toMatch(
      /^TLP:AMBER · Partnerships · 0 rows · made by Test coordinator on \d{4}-\d\d-\d\d \d\d:\d\d UTC · Stage: Active · Owner: Test coordinator · Open: yes · Search: nothing like it · Order: Stage$/,
    );
  });

  it('speaks the language of the reader', async () => {
    const file = await fileOf(
      await take(here.coordinator, 'partnerships', {
        language: 'de',
        columns: ['NAME', 'STAGE'],
        filter: { mine: true },
      }),
    );
    expect(file.headings).toEqual(['Initiative', 'Länder', 'Stufe']);
    expect(file.rows[0]?.[2]).toBe('Möglich');
    expect(file.statement).toContain('Partnerschaften · 2 Zeilen · erstellt von Test coordinator am');
    expect(file.statement).toContain('Meine: ja');
  });

  it('can be a workbook', async () => {
    const answer = await take(here.coordinator, 'tasks', {
      format: 'XLSX',
      columns: ['title', 'due', 'partnership', 'status'],
    });
    const sheet = await readSheet(Buffer.from(await answer.arrayBuffer()));
    expect(sheet[1]).toEqual(['Task', 'Due', 'Partnership', 'Status']);
    expect(sheet[2]?.[0]).toBe('Send the minutes');
    expect(sheet[2]?.[1]).toBeInstanceOf(Date);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="TLP-AMBER-STRICT_tasks_\d{4}-\d\d-\d\d\.xlsx"$/,
    );
  });

  it('tells how far it is, then itself', async () => {
    const answer = await here.coordinator.post(
      '/export/people',
      { format: 'CSV', language: 'en', columns: ['name'] },
      { accept: WITH_PROGRESS },
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    const lines: object[] = [];
    let start = 0;
    while (!lines.some((line) => 'file' in line)) {
      const end = bytes.indexOf('\n', start);
      lines.push(JSON.parse(bytes.subarray(start, end).toString()));
      start = end + 1;
    }
    expect(lines[0]).toEqual({ progress: { done: 2_000, of: CONTACTS + 1 } });
    expect(lines.at(-1)).toMatchObject({
      file: { rows: CONTACTS + 1, columns: 1, sharing: 'AMBER_STRICT', size: bytes.length - start },
    });
    expect(bytes.subarray(start).toString()).toContain('4,501 rows of 4,501 rows');
  });

  it('tells a refusal where progress was asked for', async () => {
    const answer = await here.coordinator.post(
      '/export/people',
      { format: 'CSV', language: 'en', columns: ['shoe size'] },
      { accept: WITH_PROGRESS },
    );
    expect(JSON.parse(await answer.text())).toMatchObject({ refusal: { code: 'VALIDATION', field: 'columns' } });
  });
});

describe('the label of a file', () => {
  it('is the strictest of what is inside', async () => {
    const label = async (person: Person, columns: string[]) => labelOf(await take(person, 'partnerships', { columns }));
    expect(await label(here.coordinator, ['NAME'])).toBe('AMBER');
    // The logged entries include a referral, which stays in the hotline.
    expect(await label(here.coordinator, ['NAME', 'count'])).toBe('AMBER_STRICT');
    expect(await label(secretariat, ['NAME', 'count'])).toBe('AMBER');
    await mutate(there.coordinator, 'editPartnership', {
      id: there.partnershipId,
      version: 1,
      sharing: 'AMBER_STRICT',
    });
    expect(await label(there.coordinator, ['NAME'])).toBe('AMBER_STRICT');
    expect(await label(secretariat, ['NAME'])).toBe('AMBER');
  });

  it('of the registry is as open as its sources, until the own partnerships stand beside it', async () => {
    const label = async (columns: string[], more: Partial<Wanted> = {}, list = 'initiatives') =>
      labelOf(await take(here.coordinator, list, { columns, ...more }));
    const named = async (name: string, kind: string) => {
      const { rows } = await api.admin.query<{ id: string }>(
        `with s as (insert into app.sources (id, kind, title) values (gen_random_uuid(), $2, $1) returning id)
         insert into app.initiatives (id, name, search_text, scope, level_list_state, status, source_id, as_of)
         select gen_random_uuid(), $1, lower($1), 'NATIONAL', 'UNKNOWN', 'ACTIVE', id, '2026' from s returning id`,
        [name, kind],
      );
      return rows[0]?.id ?? '';
    };
    const open = await named('Openly known', 'PUBLIC_PAGE');
    await named('Told to the network', 'SURVEY_ANSWER');
    expect(await label(['NAME', 'level'], { search: 'Openly known' })).toBe('CLEAR');
    expect(await label(['NAME', 'level'], { search: 'Told to the network' })).toBe('GREEN');
    expect(await label(['NAME', 'level'])).toBe('GREEN');
    // One statement that somebody told is enough.
    await api.admin.query(
      `insert into app.initiative_facts (id, initiative_id, kind, code, certainty, source_id, as_of)
       select gen_random_uuid(), $1, 'LANGUAGE', 'fi', 'STATED', id, '2026' from app.sources where title = 'Told to the network'`,
      [open],
    );
    expect(await label(['NAME'], { search: 'Openly known' })).toBe('GREEN');
    expect(await label(['NAME'], { search: 'zzzz qqqq' })).toBe('GREEN');
    expect(await label(['NAME', 'partnership'])).toBe('AMBER');
    // Which initiatives are left tells with whom the hotline works, whatever stands in the columns.
    expect(await label(['NAME'], { filter: { mine: true } })).toBe('AMBER_STRICT');
    expect(await label(['NAME'], { filter: { mine: false } })).toBe('AMBER_STRICT');
    expect(await label(['name'], {}, 'hotlines')).toBe('GREEN');
  });
});

describe('what a file would hold', () => {
  const ask = (person: Person, list: string, wanted: Wanted) =>
    person.post(`/export/${list}/preview`, { format: 'CSV', language: 'en', ...wanted });

  it('is told beforehand as the file then says it', async () => {
    const asked: [Person, string, Wanted][] = [
      [here.coordinator, 'partnerships', { columns: ['NAME'] }],
      [here.coordinator, 'partnerships', { columns: ['NAME', 'HEALTH', 'count'], filter: { open: true } }],
      [here.coordinator, 'partnerships', { columns: ['NAME', 'LAST_COLLABORATION'], search: 'nothing like it' }],
      [secretariat, 'partnerships', { columns: ['NAME', 'HEALTH', 'count'] }],
      [here.coordinator, 'initiatives', { columns: ['NAME', 'partnership'] }],
      [here.coordinator, 'initiatives', { columns: ['NAME'] }],
      [here.coordinator, 'initiatives', { columns: ['NAME'], filter: { mine: true } }],
      [here.observer, 'people', { columns: ['name', 'confirmed'] }],
      [here.manager, 'tasks', { columns: ['title', 'due', 'partnership', 'assignee', 'status', 'completed'] }],
      [secretariat, 'tasks', { columns: ['title'] }],
    ];
    for (const [person, list, wanted] of asked) {
      const expected = (await (await ask(person, list, wanted)).json()) as object;
      const file = await fileOf(await take(person, list, wanted));
      expect([list, wanted, expected]).toEqual([
        list,
        wanted,
        {
          rows: Number(file.answer.headers.get('x-alongside-rows')),
          columns: file.headings.length,
          sharing: file.answer.headers.get('x-alongside-sharing'),
        },
      ]);
    }
  });

  it('costs one statement where all rows of the list stand under one label, and leaves no trace', async () => {
    const count = `select count(*)::int as n from app.audit_events where action = 'EXPORT'`;
    const before = await api.admin.query(count);
    const answer = await ask(here.observer, 'people', { columns: ['name'] });
    expect(await answer.json()).toEqual({ rows: CONTACTS + 1, columns: 1, sharing: 'AMBER_STRICT' });
    expect(Number(answer.headers.get('x-alongside-statements'))).toBe(1 + 2);
    expect((await api.admin.query(count)).rows).toEqual(before.rows);
  });

  it('is refused as the file would be', async () => {
    expect(await refusalOf(await ask(here.coordinator, 'secrets', { columns: ['NAME'] }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(await ask(here.coordinator, 'people', { columns: ['toString'] }))).toMatchObject({
      code: 'VALIDATION',
      field: 'columns',
    });
    expect(
      (await api.send('/export/people/preview', { format: 'CSV', language: 'en', columns: ['name'] })).status,
    ).toBe(401);
  });
});

describe('what a file does not hold', () => {
  it('is anything of another hotline', async () => {
    const file = await fileOf(await take(there.manager, 'people', { columns: ['name', 'role', 'email', 'phone'] }));
    expect(file.rows).toHaveLength(1);
    const random = await fileOf(
      await take(there.manager, 'partnerships', { columns: ['NAME'], filter: { ownerId: here.coordinator.id } }),
    );
    expect(random.rows).toEqual([]);
    expect(random.statement).toContain('Owner: –');
  });

  it('is contacts or tasks for the secretariat, or partnerships for administrators', async () => {
    for (const list of ['people', 'tasks']) {
      const file = await fileOf(await take(secretariat, list, { columns: [list === 'tasks' ? 'title' : 'name'] }));
      expect(file.rows).toEqual([]);
      expect(file.answer.headers.get('x-alongside-sharing')).toBe('AMBER_STRICT');
    }
    const admin = await api.addPerson('ADMIN');
    expect((await fileOf(await take(admin, 'partnerships', { columns: ['NAME'] }))).rows).toEqual([]);
  });
});

describe('a refusal', () => {
  it.each([
    ['an unknown list', 'secrets', { columns: ['NAME'] }, 404, 'NOT_FOUND', undefined],
    ['an unknown column', 'people', { columns: ['toString'] }, 422, 'VALIDATION', 'columns'],
    ['no column', 'people', { columns: [] }, 422, 'VALIDATION', 'columns'],
    ['an unknown format', 'people', { columns: ['name'], format: 'PDF' }, 422, 'VALIDATION', 'format'],
    ['an unknown filter', 'partnerships', { columns: ['NAME'], filter: { secret: 1 } }, 422, 'VALIDATION', 'filter'],
    ['an unknown order', 'partnerships', { columns: ['NAME'], order: 'SHOE_SIZE' }, 422, 'VALIDATION', 'filter'],
  ])('answers %s', async (_what, list, wanted, status, code, field) => {
    expect(await refusalOf(await take(here.coordinator, list, wanted))).toMatchObject({
      status,
      code,
      ...(field && { field }),
    });
  });

  it('answers whoever is not signed in, and what another page may have sent', async () => {
    const body = { format: 'CSV', language: 'en', columns: ['name'] };
    expect(await refusalOf(await api.send('/export/people', body))).toMatchObject({ code: 'UNAUTHENTICATED' });
    const forged = await here.coordinator.post('/export/people', body, { origin: 'https://elsewhere.example' });
    await forged.text();
    expect(forged.status).toBe(400);
    expect(await refusalOf(await fetch(`${api.url}/export/people`))).toMatchObject({ status: 404 });
  });

  it('answers the same person who makes two files at once', async () => {
    const two = await Promise.all([1, 2].map(() => take(here.manager, 'people', { columns: ['name'] })));
    expect(two.map(({ status }) => status).toSorted()).toEqual([200, 429]);
    await Promise.all(two.map((answer) => answer.text()));
    expect(await labelOf(await take(here.manager, 'people', { columns: ['name'] }))).toBe('AMBER_STRICT');
  });
});

describe('a person who goes away', () => {
  const until = async (done: () => Promise<boolean>) => {
    for (let waits = 0; waits < 100; waits += 1) {
      if (await done()) return;
      await delay(50);
    }
    throw new Error('it never came');
  };

  /** Reads until a line begins like this, then goes. */
  const goAt = async (answer: Response, line: string) => {
    let text = '';
    for await (const piece of answer.body ?? []) {
      text += Buffer.from(piece as Uint8Array).toString('latin1');
      if (text.includes(line)) return;
    }
    throw new Error(`no line ${line}`);
  };

  const columns = ['name', 'role', 'email', 'confirmed'];
  let spools: Spool[];
  beforeEach(() => {
    spools = [];
    const open = Spool.open.bind(Spool);
    jest.spyOn(Spool, 'open').mockImplementation(async () => {
      const spool = await open();
      spools.push(spool);
      return spool;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const expectNothingLeft = async () => {
    await until(async () => spools.length === 1 && spools[0]?.closed === true);
    // The seat is free for another file.
    await until(async () => {
      const next = await take(here.observer, 'people', { columns: ['name'], search: 'no 4499' });
      return (await labelOf(next)) === 'AMBER_STRICT';
    });
  };

  it.each([
    ['while it is made', 'XLSX', '{"progress"'],
    ['while it is made', 'CSV', '{"progress"'],
    ['when its bytes come', 'CSV', '{"file"'],
    ['when its bytes come', 'XLSX', '{"file"'],
  ])('leaves nothing of a file behind: %s, %s', async (_when, format, line) => {
    const body = { format, language: 'en', columns };
    await goAt(await here.observer.post('/export/people', body, { accept: WITH_PROGRESS }), line);
    await expectNothingLeft();
  });

  it('leaves nothing of a file behind that was ready and never fetched', async () => {
    // The note of it waits, so that the person goes between the last row and the first byte.
    await api.admin.query('begin; lock table app.audit_events in share mode');
    const body = { format: 'CSV', language: 'en', columns, search: 'no 4499' };
    await goAt(await here.observer.post('/export/people', body, { accept: WITH_PROGRESS }), '{"progress"');
    await delay(100);
    await api.admin.query('commit');
    await expectNothingLeft();
  });
});

describe('the audit trail', () => {
  it('tells who took what, but not what they searched for', async () => {
    await labelOf(await take(here.manager, 'people', { columns: ['name', 'email'], search: 'Head of the helpline' }));
    const { rows } = await api.admin.query(
      `select actor_id, hotline_id, action, after from app.audit_events join app.audit_values on event_id = id where table_name = 'people' and action = 'EXPORT' order by id desc limit 1`,
    );
    expect(rows[0]).toEqual({
      actor_id: here.manager.id,
      hotline_id: here.hotlineId,
      action: 'EXPORT',
      after: { rows: 1, sharing: 'AMBER_STRICT', columns: ['name', 'email'], format: 'CSV', searched: true },
    });
  });
});

describe('the exports', () => {
  it('have words for every filter of their lists, and every column that a saved view may hold', () => {
    const query = api.get(GraphQLSchemaHost).schema.getQueryType()?.getFields() ?? {};
    for (const [list, map] of exportMaps()) {
      const filter = query[list]?.args.find(({ name }) => name === 'filter');
      const type = filter && getNamedType(filter.type);
      const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
      expect([list, fields.filter((field) => !map.filters[field])]).toEqual([list, []]);
    }
    for (const [table, { columns }] of Object.entries(listRules)) {
      const map = [...exportMaps().values()].find(({ name }) => name === table);
      expect([table, columns.filter((column) => !map?.columns[column])]).toEqual([table, []]);
    }
  });
});
