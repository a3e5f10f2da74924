import { Refusal } from '@alongside/domain';
import { describe, expect, it } from '@jest/globals';
import { type Operation, operations } from './operation/operation.ts';
import { checkInput, isSafeText, SafeText, VerifiedHosts } from './safe-text.ts';

class Line {
  @SafeText()
  note?: string | null;

  code = 'SECRET.example/path';
}

@VerifiedHosts<Note>(({ host }) => (host ? [host] : []))
class Note {
  @SafeText()
  text = '';

  @SafeText()
  names: string[] = [];

  host?: string;

  lines: Line[] = [];

  confirmedText?: boolean;
}

const note = (values: Partial<Note>) => Object.assign(new Note(), values);
const line = (text: string) => Object.assign(new Line(), { note: text });

async function refusalOf(values: Partial<Note>, country?: string): Promise<Refusal | null> {
  const running: Operation = { requestId: 'r', sessionHash: null, statements: 0, country: country ?? null };
  try {
    await operations.run(running, () => checkInput(note(values)));
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const link = 'Look at https://bad.example/pictures/17 please';

describe('the guard of free texts', () => {
  it('lets ordinary sentences pass', async () => {
    expect(
      await refusalOf({ text: 'We met the team in Vienna and agreed on a leaflet.', names: ['Männerberatung'] }),
    ).toBeNull();
  });

  it('never lets material pass, confirmed or not, and tells the place but not the text', async () => {
    for (const confirmedText of [undefined, false, true]) {
      const refusal = await refusalOf({ text: link, ...(confirmedText !== undefined && { confirmedText }) });
      expect(refusal).toMatchObject({
        code: 'UNSAFE_TEXT',
        field: 'text',
        params: { findings: [{ kind: 'url', severity: 'block' }] },
      });
      expect(JSON.stringify({ ...refusal, message: refusal?.message })).not.toContain('bad.example');
    }
  });

  it('asks once about a person’s address', async () => {
    const text = 'Write to erika@example.org.';
    expect(await refusalOf({ text })).toMatchObject({ params: { findings: [{ kind: 'email', severity: 'confirm' }] } });
    expect(await refusalOf({ text, confirmedText: true })).toBeNull();
  });

  it('looks into lists and nested inputs, and names the place', async () => {
    expect(await refusalOf({ names: ['Fine', link] })).toMatchObject({ field: 'names.1' });
    expect(await refusalOf({ lines: [line('Fine'), line(link)] })).toMatchObject({ field: 'lines.1.note' });
  });

  it('lets texts link to hosts that the record vouches for, and to no other', async () => {
    expect(await refusalOf({ text: link, host: 'bad.example' })).toBeNull();
    expect(await refusalOf({ text: link, host: 'good.example' })).toMatchObject({ code: 'UNSAFE_TEXT' });
  });

  it('reads telephone numbers as the hotline’s country writes them', async () => {
    expect(await refusalOf({ text: 'Anruf unter 0660 1234567 möglich' }, 'AT')).toMatchObject({
      params: { findings: [{ kind: 'phone' }] },
    });
  });

  it('knows its fields, those of an extended class too', () => {
    class Longer extends Note {}
    expect([
      isSafeText(Note, 'text'),
      isSafeText(Longer, 'text'),
      isSafeText(Note, 'host'),
      isSafeText(Line, 'text'),
    ]).toEqual([true, true, false, false]);
  });
});
