import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { askForSession, begun, consent, hold, invited, loadSession } from '../../../test/focus-group-sessions.ts';
import { sharedWorld } from '../../../test/shared-world.ts';

let api: TestApi;
let secretariat: Person;
let hotline: WorkingHotline;
let _other: WorkingHotline;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  hotline = await addWorkingHotline(api, 'Asked hotline');
  _other = await addWorkingHotline(api, 'Other hotline');
});
afterAll(() => api.stop());

const note = (focusGroupId: string, given: object = {}) => ({
  id: randomUUID(),
  focusGroupId,
  text: 'Nobody knows whom to point people to.',
  ...given,
});
const finding = (focusGroupId: string, given: object = {}) => ({
  id: randomUUID(),
  focusGroupId,
  theme: 'Referral',
  statement: 'Hotlines lack a list of helplines that they can trust.',
  support: 2,
  named: false,
  evidence: [],
  ...given,
});
const add = (input: object) => hold(secretariat, 'addFinding', input);
const addNote = (input: object) => hold(secretariat, 'addFocusGroupNote', input);

describe('a note of a session', () => {
  const refusing = sharedWorld(() => begun(api, secretariat, 1));

  it('is written once, with who said it, and taken away and put back', async () => {
    const { id, people } = await begun(api, secretariat);
    const input = note(id, { speakerId: people[0]?.candidateId });
    await addNote(input);
    const { group } = await addNote(input);
    expect(group.notes).toMatchObject([{ id: input.id, speaker: { id: people[0]?.candidateId } }]);
    const edited = await hold(secretariat, 'editFocusGroupNote', { id: input.id, version: 1, text: 'Few know.' });
    expect(edited.group.notes).toMatchObject([{ text: 'Few know.', speaker: null, version: 2 }]);
    expect((await hold(secretariat, 'editFocusGroupNote', { id: input.id, version: 1, text: 'x' })).refused).toBe(
      'CONFLICT',
    );
    const remove = (removed: boolean) =>
      hold(secretariat, 'removeFocusGroupNote', { id: input.id, removed }, 'RemoveSessionRecordInput');
    expect((await remove(true)).group.notes).toEqual([]);
    expect((await remove(false)).group.notes).toHaveLength(1);
  });

  it.each([
    ['nothing', { text: ' ' }, 'VALIDATION text'],
    ['a forbidden address', { text: 'see http://example.onion/x' }, 'UNSAFE_TEXT text'],
    ['a speaker who was not there', { speakerId: randomUUID() }, 'VALIDATION speakerId'],
  ])('is refused with %s', async (_, given, refused) => {
    const { id } = await refusing();
    expect((await addNote(note(id, given))).refused).toBe(refused);
  });

  it('is written of sessions that have a date', async () => {
    const { id } = await invited(api, secretariat, 1);
    expect((await addNote(note(id))).refused).toBe('WRONG_STAGE');
    expect((await addNote(note(randomUUID()))).refused).toBe('NOT_FOUND');
  });
});

describe('a finding', () => {
  const refusing = sharedWorld(() => begun(api, secretariat));

  it('rests on notes of its session', async () => {
    const { id } = await begun(api, secretariat);
    const [one, two] = [note(id), note(id, { text: 'A list would help.' })];
    await addNote(one);
    await addNote(two);
    const input = finding(id, { evidence: [one.id] });
    await add(input);
    expect((await add(input)).group.findings).toMatchObject([{ theme: 'Referral', evidence: [{ text: one.text }] }]);
    const { id: findingId, focusGroupId: _, ...content } = input;
    const edit = (version: number, evidence: string[]) =>
      hold(secretariat, 'editFinding', { ...content, id: findingId, version, evidence });
    expect((await edit(1, [two.id])).group.findings).toMatchObject([{ evidence: [{ text: two.text }], version: 2 }]);
    expect((await edit(1, [])).refused).toBe('CONFLICT');
    expect((await edit(2, [one.id, two.id])).group.findings[0]?.evidence).toHaveLength(2);
    const elsewhere = await begun(api, secretariat, 1);
    expect((await add(finding(elsewhere.id, { support: 1, evidence: [one.id] }))).refused).toBe('VALIDATION evidence');
  });

  it('is taken away and put back, by the secretariat alone', async () => {
    const { id } = await begun(api, secretariat, 1);
    const input = finding(id, { support: 1 });
    await add(input);
    const remove = (removed: boolean, person = secretariat, of = input.id) =>
      hold(person, 'removeFinding', { id: of, removed }, 'RemoveSessionRecordInput');
    expect((await remove(true, hotline.manager)).refused).toBe('FORBIDDEN');
    expect((await remove(true, secretariat, randomUUID())).refused).toBe('NOT_FOUND');
    expect((await remove(true)).group.findings).toEqual([]);
    expect((await remove(false)).group.findings).toHaveLength(1);
  });

  it.each([
    ['no theme', { theme: '' }, 'VALIDATION theme'],
    ['no statement', { statement: ' ' }, 'VALIDATION statement'],
    ['more support than there were people', { support: 4 }, 'VALIDATION support'],
    ['a quotation of nobody', { quote: 'We lost the thread.' }, 'VALIDATION speakerId'],
    ['a forbidden address', { statement: 'see http://example.onion/x' }, 'UNSAFE_TEXT statement'],
  ])('is refused with %s', async (_, given, refused) => {
    const { id } = await refusing();
    expect((await add(finding(id, given))).refused).toBe(refused);
  });

  it('quotes and names nobody who has not agreed to exactly that', async () => {
    const { id, people } = await begun(api, secretariat);
    const [one] = people;
    const speakerId = one?.candidateId;
    const quoted = (given: object = {}) => finding(id, { quote: 'We lost the thread.', speakerId, ...given });
    expect((await add(quoted())).refused).toBe('VALIDATION quote');
    expect((await add(finding(id, { named: true, speakerId }))).refused).toBe('VALIDATION named');
    await consent(api, one?.token ?? '', ['QUOTATION']);
    expect((await add(quoted({ named: true }))).refused).toBe('VALIDATION named');
    expect((await add(quoted())).group.findings).toMatchObject([{ quote: 'We lost the thread.', named: false }]);
    await consent(api, one?.token ?? '', ['QUOTATION', 'ATTRIBUTION']);
    expect((await add(quoted({ named: true }))).group.findings).toHaveLength(2);
  });

  it('loses words and name in the moment in which the person takes the consent back', async () => {
    const { id, people } = await begun(api, secretariat);
    const [one] = people;
    const token = one?.token ?? '';
    await consent(api, token, ['QUOTATION', 'ATTRIBUTION']);
    await add(finding(id, { quote: 'We lost the thread.', named: true, speakerId: one?.candidateId }));
    await consent(api, token, ['QUOTATION']);
    expect((await loadSession(secretariat, id)).findings).toMatchObject([
      { quote: 'We lost the thread.', named: false, speaker: { id: one?.candidateId } },
    ]);
    await consent(api, token, []);
    expect((await loadSession(secretariat, id)).findings).toMatchObject([{ quote: null, named: false, speaker: null }]);
  });

  it('cannot name anybody without consent in the database either', async () => {
    const { id, people } = await begun(api, secretariat);
    const input = finding(id);
    await add(input);
    const change = `update app.focus_group_findings set named = true, speaker_id = $2 where id = $1`;
    await expect(asPerson(api, secretariat, change, [input.id, people[0]?.candidateId])).rejects.toThrow(
      'named_with_consent',
    );
    const quote = `update app.focus_group_findings set quote = 'words', speaker_id = $2 where id = $1`;
    await expect(asPerson(api, secretariat, quote, [input.id, people[0]?.candidateId])).rejects.toThrow(
      'quoted_with_consent',
    );
  });

  it('is needed, with evidence, before a focus group counts as reported; then it stands still', async () => {
    const { id } = await begun(api, secretariat);
    const held = await hold(secretariat, 'advanceFocusGroup', {
      id,
      version: (await loadSession(secretariat, id)).version,
    });
    const version = held.group.version;
    await add(finding(id));
    expect((await hold(secretariat, 'advanceFocusGroup', { id, version })).params).toMatchObject({
      missing: [{ code: 'EVIDENCE' }],
    });
    const said = note(id);
    await addNote(said);
    const [{ id: findingId = '', theme = '' } = {}] = (await loadSession(secretariat, id)).findings;
    const edit = {
      id: findingId,
      version: 1,
      theme,
      statement: 'A list is missing.',
      support: 1,
      named: false,
      evidence: [said.id],
    };
    await hold(secretariat, 'editFinding', edit);
    const { group } = await hold(secretariat, 'advanceFocusGroup', { id, version });
    expect(group).toMatchObject({ status: 'REPORTED', progress: { next: null, previous: 'HELD' } });
    expect((await add(finding(id))).refused).toBe('WRONG_STAGE');
    const gone = { id: said.id, removed: true };
    expect((await hold(secretariat, 'removeFocusGroupNote', gone, 'RemoveSessionRecordInput')).refused).toBe(
      'WRONG_STAGE',
    );
  });

  it('is for the secretariat: hotlines see nothing, not even in the database', async () => {
    const { id } = await begun(api, secretariat, 1);
    await addNote(note(id));
    await add(finding(id, { support: 1 }));
    for (const person of [hotline.manager, hotline.observer, await api.addPerson('ADMIN')]) {
      expect((await hold(person, 'addFinding', finding(id))).refused).toBe('FORBIDDEN');
      expect((await hold(person, 'addFocusGroupNote', note(id))).refused).toBe('FORBIDDEN');
      for (const table of ['notes', 'findings', 'evidence'])
        expect(await asPerson(api, person, `select from app.focus_group_${table}`)).toEqual([]);
    }
  });

  it('is read in as many statements, however many there are', async () => {
    const [small, large] = [await begun(api, secretariat, 1), await begun(api, secretariat, 1)];
    for (let n = 0; n < 5; n += 1) {
      const said = note(large.id);
      await addNote(said);
      await add(finding(large.id, { support: 1, evidence: [said.id] }));
    }
    const cost = async (id: string) => (await askForSession(secretariat, id)).statements;
    expect(await cost(large.id)).toBe(await cost(small.id));
  });
});
