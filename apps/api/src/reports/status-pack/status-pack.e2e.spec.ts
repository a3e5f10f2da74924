import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership, addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { WITH_PROGRESS } from '../../kernel/files/file-answer.ts';

let api: TestApi;
let here: WorkingHotline;
let there: WorkingHotline;
let secretariat: Person;

beforeAll(async () => {
  api = await TestApi.start();
  here = await addWorkingHotline(api, 'Here');
  there = await addWorkingHotline(api, 'There');
  await addPartnership(api, here.coordinator);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const take = (person: Person, body: object = {}, headers?: Record<string, string>) =>
  person.post('/export/status-pack', { language: 'en', ...body }, headers);

/** Its headers say how much is inside; the text of a PDF is not to be read here. */
const factsOf = (answer: Response) => ({
  status: answer.status,
  rows: answer.headers.get('x-alongside-rows'),
  sharing: answer.headers.get('x-alongside-sharing'),
});

describe('the status pack', () => {
  it('holds the partnerships of the own hotline, read with one statement', async () => {
    const answer = await take(here.manager);
    expect(factsOf(answer)).toEqual({ status: 200, rows: '2', sharing: 'AMBER_STRICT' });
    expect(answer.headers.get('content-disposition')).toMatch(/"TLP-AMBER-STRICT_status-pack_\d{4}-\d\d-\d\d\.pdf"$/);
    // The read, the note in the audit trail, and the ends of two transactions.
    expect(Number(answer.headers.get('x-alongside-statements'))).toBe(1 + 1 + 2 * 2);
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(bytes.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(3);
    expect(bytes).not.toContain('There');
  });

  it('is narrowed as the list is', async () => {
    expect(factsOf(await take(here.observer, { filter: { stage: ['ACTIVE'] } }))).toMatchObject({ rows: '0' });
    expect(factsOf(await take(here.observer, { filter: { initiativeId: here.initiativeId } }))).toMatchObject({
      rows: '1',
    });
  });

  it('shows the secretariat what hotlines share, under the label that they share it with', async () => {
    expect(factsOf(await take(secretariat))).toEqual({ status: 200, rows: '3', sharing: 'AMBER' });
  });

  it('is empty for an administrator', async () => {
    expect(factsOf(await take(await api.addPerson('ADMIN')))).toMatchObject({ rows: '0', sharing: 'AMBER' });
  });

  it('tells how far it is', async () => {
    const text = Buffer.from(await (await take(there.manager, {}, { accept: WITH_PROGRESS })).arrayBuffer()).toString(
      'latin1',
    );
    expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toEqual({ progress: { done: 1, of: 1 } });
    expect(text).toContain('%PDF-1.7');
  });

  it.each([
    [{ language: 'fr' }, 'language'],
    [{ filter: { secret: true } }, 'filter'],
    [{ order: 'SHOE_SIZE' }, 'filter'],
  ])('refuses %j', async (body, field) => {
    const answer = await take(here.manager, body);
    expect({ status: answer.status, ...((await answer.json()) as object) }).toMatchObject({
      status: 422,
      code: 'VALIDATION',
      field,
    });
  });

  it('refuses whoever is not signed in', async () => {
    expect((await api.send('/export/status-pack', { language: 'en' })).status).toBe(401);
  });

  it('stands in the audit trail', async () => {
    await take(there.manager, { filter: { open: true } });
    const { rows } = await api.admin.query(
      `select actor_id, after from app.audit_events join app.audit_values on event_id = id where table_name = 'partnerships' and action = 'EXPORT' order by id desc limit 1`,
    );
    expect(rows[0]).toEqual({
      actor_id: there.manager.id,
      after: {
        report: 'STATUS_PACK',
        rows: 1,
        sharing: 'AMBER_STRICT',
        format: 'PDF',
        filter: { open: true },
        searched: false,
      },
    });
  });
});
