import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { mutate } from '../../../test/mutate.ts';
import { ReportFileService } from './report-file.service.ts';

let api: TestApi;
let secretariat: Person;
let observer: Person;
let administrator: Person;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  observer = await api.addPerson('OBSERVER', await api.addHotline('A hotline', 'SG'));
  administrator = await api.addPerson('ADMIN');
});
afterAll(() => api.stop());

interface File {
  readonly format: string;
  readonly state: string;
  readonly done: number;
  readonly total: number;
  readonly size: number | null;
}
const make = () => api.get(ReportFileService).makeDue(new AbortController().signal);
const filesOf = async (id: string, person = secretariat) =>
  (
    await person.ask<{ reportEdition: { files: File[] } | null }>(
      'query ($id: ID!) { reportEdition(id: $id) { files { format state done total size } } }',
      { id },
    )
  ).data?.reportEdition?.files ?? [];
const states = async (id: string) => (await filesOf(id)).map(({ state }) => state);
const act = (name: 'makeReportFile' | 'cancelReportFile', editionId: string, format: string, person = secretariat) =>
  person.ask(`mutation ($input: ReportFileInput!) { ${name}(input: $input) { id } }`, { input: { editionId, format } });
const take = (editionId: string, format: string, person = secretariat) =>
  person.post('/export/report-file', { editionId, format });

/** An edition of all countries. */
async function frozen(language = 'en'): Promise<string> {
  const [draftId, id] = [randomUUID(), randomUUID()];
  await mutate(secretariat, 'startReport', { id: draftId, title: 'Help & <hope>', language, dataDate: '2024-12-31' });
  const { message } = await mutate(secretariat, 'freezeReport', { id, draftId, version: 1 });
  if (message) throw new Error(message);
  return id;
}

/** Takes the next file as a process that makes files does. */
const claim = async () =>
  (await api.admin.query<{ format: string; claim: number }>('select format, claim from app.claim_report_file()'))
    .rows[0];

describe('the files of an edition', () => {
  it('are asked for when it is frozen, and made apart from requests', async () => {
    const id = await frozen();
    expect(await filesOf(id, observer)).toMatchObject([
      { format: 'PDF', state: 'WAITING', size: null },
      { format: 'DOCX', state: 'WAITING' },
      { format: 'HTML', state: 'WAITING' },
    ]);
    expect((await take(id, 'PDF')).status).toBe(404);
    await make();
    for (const { state, done, total, size } of await filesOf(id, observer)) {
      expect([state, done]).toEqual(['READY', total]);
      expect(size).toBeGreaterThan(5_000);
    }
  });

  it('print the figures of the edition, under its label, to hotlines too', async () => {
    const id = await frozen();
    await make();
    const { data } = await observer.ask<{
      reportEditionContent: { figures: { kind: string; name: string; value: number; base: number | null }[] };
    }>('query ($id: ID!) { reportEditionContent(editionId: $id) { figures { kind name value base } } }', { id });
    const answer = await take(id, 'PDF', observer);
    expect(answer.headers.get('content-disposition')).toContain('"TLP-GREEN_prevention-initiatives_2024-12-31.pdf"');
    expect(answer.headers.get('x-alongside-sharing')).toBe('GREEN');
    const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
    const { text } = await extractText(pdf, { mergePages: true });
    // Lines break where they must: only the letters count.
    const letters = (of: string) => of.replaceAll(/\s+/g, '');
    const words = letters(text);
    expect(words).toContain('TLP:GREEN');
    const told = data?.reportEditionContent.figures ?? [];
    const numbers = ({ value, base }: (typeof told)[number]) => `${value}${base === null ? '' : `of${base}`}`;
    for (const figure of told.filter(({ name }) => !name.includes(': ')))
      expect(words).toContain(letters(`${figure.name}${numbers(figure)}`));
    // Of levels, services and printed lists all numbers stand in one row.
    const rowOf = (subject: string, kinds: readonly string[]) =>
      letters(
        subject +
          kinds
            .map((kind) => told.find(({ name }) => name === `${kind}: ${subject}`))
            .map((each) => (each ? numbers(each) : '?'))
            .join(''),
      );
    for (const { name } of told.filter(({ kind }) => kind === 'COUNTRIES_WITH_SERVICE')) {
      const [kind = '', subject = ''] = name.split(': ');
      expect(words).toContain(rowOf(subject, ['Initiatives with the service', kind]));
    }
    for (const level of ['Primary', 'Secondary', 'Tertiary'])
      expect(words).toContain(
        rowOf(level, [
          'Initiatives on the level',
          'Countries covered on the level',
          'Countries fragile on the level',
          'Hotline, and none known on the level',
        ]),
      );
    const html = await (await take(id, 'HTML', observer)).text();
    expect(html).toContain('<h1>Help &amp; &lt;hope&gt;</h1>');
    expect((await take(id, 'DOCX', observer)).status).toBe(200);
    const { rows } = await api.admin.query(
      `select count(*)::int as n from app.audit_events join app.audit_values on event_id = id
       where action = 'EXPORT' and actor_id = $1 and after ->> 'report' = 'PREVENTION_INITIATIVES'`,
      [observer.id],
    );
    expect(rows[0].n).toBe(3);
  });

  it('are stopped, and made again', async () => {
    const id = await frozen('de');
    await act('cancelReportFile', id, 'PDF');
    await make();
    expect(await states(id)).toEqual(['CANCELLED', 'READY', 'READY']);
    await act('makeReportFile', id, 'PDF');
    await act('makeReportFile', id, 'HTML');
    expect(await states(id)).toEqual(['WAITING', 'READY', 'READY']);
    await make();
    expect(await states(id)).toEqual(['READY', 'READY', 'READY']);
  });

  it('are taken over where somebody began and left, and have failed after three attempts', async () => {
    const id = await frozen();
    const left = (attempts: number) =>
      api.admin.query(
        `update app.report_files set state = 'MAKING', bytes = null, attempts = $2, claimed_until = now() - interval '1 second'
         where edition_id = $1 and format = 'PDF'`,
        [id, attempts],
      );
    await left(1);
    await make();
    expect((await states(id))[0]).toBe('READY');
    await left(3);
    await make();
    expect((await states(id))[0]).toBe('FAILED');
  });

  it('that somebody began before words were erased are not kept when they come late', async () => {
    const id = await frozen();
    const early = await claim();
    await api.admin.query(`update app.report_editions set title = 'Reworded' where id = $1`, [id]);
    // Another process takes all that waits, the same file among it.
    const others = [await claim(), await claim(), await claim()];
    expect(others.map((other) => other?.format)).toContain(early?.format);
    const late = [id, early?.format, early?.claim];
    const noted = await api.admin.query('select app.note_report_file($1, $2, $3, 1, 9) as wanted', late);
    expect(noted.rows[0].wanted).toBe(false);
    await api.admin.query(`select app.finish_report_file($1, $2, $3, 'words that were erased')`, late);
    expect(await states(id)).toEqual(['MAKING', 'MAKING', 'MAKING']);
  });

  it('end in the middle when nobody wants them any more', async () => {
    const id = await frozen();
    const claimed = await claim();
    await act('cancelReportFile', id, claimed?.format ?? '');
    const { rows } = await api.admin.query('select app.note_report_file($1, $2, $3, 1, 9) as wanted', [
      id,
      claimed?.format,
      claimed?.claim,
    ]);
    expect(rows[0].wanted).toBe(false);
    await make();
    expect((await states(id)).toSorted()).toEqual(['CANCELLED', 'READY', 'READY']);
  });

  it('are kept by the secretariat, read by hotlines, and hidden with their edition', async () => {
    const id = await frozen();
    await make();
    for (const person of [observer, administrator])
      for (const name of ['makeReportFile', 'cancelReportFile'] as const)
        expect((await act(name, id, 'PDF', person)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await take(id, 'PDF', administrator)).status).toBe(403);
    expect(await asPerson(api, administrator, 'select format from app.report_files')).toEqual([]);
    await expect(asPerson(api, secretariat, `update app.report_files set bytes = 'x'`)).rejects.toThrow(
      /permission denied/,
    );
    await secretariat.ask('mutation ($input: RemoveReportInput!) { removeReportEdition(input: $input) { id } }', {
      input: { id, removed: true },
    });
    expect((await take(id, 'PDF', observer)).status).toBe(404);
    expect((await act('makeReportFile', id, 'PDF')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await take(id, 'ODT')).status).toBe(422);
  });
});
