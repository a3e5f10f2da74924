import { randomUUID } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { begun, consent, hold } from '../../../test/focus-group-sessions.ts';
import { WITH_PROGRESS } from '../../kernel/files/file-answer.ts';

let api: TestApi;
let secretariat: Person;
let hotline: WorkingHotline;
let id: string;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  hotline = await addWorkingHotline(api);
  const group = await begun(api, secretariat);
  ({ id } = group);
  const [silent, quoted] = group.people;
  await api.admin.query(`update app.focus_group_candidates set name = 'Somebody Remarkable' where id = $1`, [
    silent?.candidateId,
  ]);
  await consent(api, quoted?.token ?? '', ['QUOTATION']);
  const finding = { focusGroupId: id, theme: 'Referral & trust', support: 2, named: false, evidence: [] };
  await hold(secretariat, 'addFocusGroupNote', {
    id: randomUUID(),
    focusGroupId: id,
    text: 'Private note.',
    speakerId: silent?.candidateId,
  });
  await hold(secretariat, 'addFinding', {
    ...finding,
    id: randomUUID(),
    statement: 'Hotlines lack a list <they> can trust.',
    quote: 'We lost the thread.',
    speakerId: quoted?.candidateId,
  });
});
afterAll(() => api.stop());

const take = (person: Person, body: object = {}, headers?: Record<string, string>) =>
  person.post('/export/focus-group-report', { focusGroupId: id, format: 'DOCX', language: 'en', ...body }, headers);

/** One part of a zip file, by its name. */
function partOf(bytes: Buffer, name: string): string {
  const at = bytes.indexOf(`${name}`);
  const header = at - 30;
  const length = bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  return inflateRawSync(bytes.subarray(header + 30 + length)).toString('utf8');
}

describe('the report of a focus group', () => {
  it('is a document with findings by theme, quotations by consent, and no name or note of anybody', async () => {
    const answer = await take(secretariat);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-alongside-sharing')).toBe('GREEN');
    expect(answer.headers.get('content-disposition')).toMatch(/"TLP-GREEN_focus-group_\d{4}-\d\d-\d\d\.docx"$/);
    const text = partOf(Buffer.from(await answer.arrayBuffer()), 'word/document.xml');
    expect(text).toContain('Referral &amp; trust');
    expect(text).toContain('Hotlines lack a list &lt;they&gt; can trust.');
    expect(text).toContain('“We lost the thread.”');
    expect(text).toContain('Supported by 2 of 3.');
    expect(text).not.toMatch(/Remarkable|Private note|work\.example|HOTLINE \d/);
  });

  it('is a PDF too, in German as well', async () => {
    const answer = await take(secretariat, { format: 'PDF', language: 'de' });
    expect(answer.headers.get('content-type')).toContain('application/pdf');
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(bytes.startsWith('%PDF-1.7')).toBe(true);
    expect(bytes.match(/\/Type \/Page\b(?!s)/g)?.length).toBe(1);
  });

  it('tells how far it is', async () => {
    const text = await (await take(secretariat, {}, { accept: WITH_PROGRESS })).text();
    expect(text).toContain('{"progress":');
  });

  it('is for the secretariat, and of focus groups that are there', async () => {
    for (const person of [hotline.manager, hotline.observer, await api.addPerson('ADMIN')])
      expect((await take(person)).status).toBe(403);
    expect((await take(secretariat, { focusGroupId: randomUUID() })).status).toBe(404);
    expect((await take(secretariat, { format: 'ODT' })).status).toBe(422);
  });
});
