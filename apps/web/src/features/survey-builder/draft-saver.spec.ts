import type { SurveyDefinition } from '@alongside/domain';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DraftSaver } from './draft-saver.ts';

const heard: string[] = [];
const sent: { version: number; title: string }[] = [];
/** What the server says to each request in turn; after that it keeps everything. */
const replies: (() => Promise<Response> | Response)[] = [];
const refuse =
  (code: string, more: object = {}) =>
  () =>
    new Response(JSON.stringify({ data: null, errors: [{ message: code, extensions: { code, ...more } }] }));
const lost = () => Promise.reject(new TypeError('Failed to fetch'));

const draft = (title: string): SurveyDefinition => ({
  key: 'draft',
  title: { en: title },
  introduction: { en: '' },
  languages: ['en'],
  questions: [],
});
const conflict = refuse('CONFLICT', {
  params: { current: { version: 9, definition: JSON.stringify(draft('Theirs')) } },
});

beforeEach(() => {
  jest.useFakeTimers();
  heard.length = sent.length = replies.length = 0;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    const { input } = (
      JSON.parse(String(init?.body)) as { variables: { input: { version: number; definition: string } } }
    ).variables;
    sent.push({ version: input.version, title: (JSON.parse(input.definition) as SurveyDefinition).title.en ?? '' });
    const reply = replies.shift();
    if (reply) return reply();
    return new Response(JSON.stringify({ data: { saveSurveyDraft: { id: 'draft', version: input.version + 1 } } }));
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const saver = () =>
  new DraftSaver('draft', 1, {
    onState: (state) => heard.push(state),
    onRefused: ({ code }) => heard.push(`refused ${code}`),
    onConflict: ({ version, definition }) => heard.push(`theirs ${version} ${definition.title.en}`),
  });
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('a draft that is saved while somebody writes', () => {
  it('leaves after a rest, in its latest state only', async () => {
    const saving = saver();
    for (const title of ['S', 'Su', 'Survey']) {
      saving.put(draft(title), false);
      await pass(300);
    }
    expect(sent).toEqual([]);
    await pass(1000);
    expect(sent).toEqual([{ version: 1, title: 'Survey' }]);
    expect(heard.at(-1)).toBe('saved');
    expect(saving.seen).toBe(2);
  });

  it('is tried again when the line is lost, with what was written meanwhile', async () => {
    replies.push(lost, refuse('RATE_LIMITED'));
    const saving = saver();
    saving.put(draft('One'), false);
    await pass(1000);
    expect(heard.at(-1)).toBe('offline');
    expect(saving.isBusy).toBe(true);
    saving.put(draft('Two'), false);
    await pass(10_000);
    expect(sent.map(({ title }) => title)).toEqual(['One', 'Two', 'Two']);
    expect(saving.isBusy).toBe(false);
  });

  it('waits at a conflict, and goes over theirs only when told to', async () => {
    replies.push(conflict);
    const saving = saver();
    saving.put(draft('Mine'), false);
    await pass(1000);
    expect(heard.at(-1)).toBe('theirs 9 Theirs');
    saving.put(draft('Mine, longer'), false);
    await pass(60_000);
    expect(await saving.flush()).toBe(false);
    expect(sent).toHaveLength(1);
    saving.settle(9, true);
    await pass(10);
    expect(sent.at(-1)).toEqual({ version: 9, title: 'Mine, longer' });
    expect(heard.at(-1)).toBe('saved');
  });

  it('is forgotten where the person goes on with theirs', async () => {
    replies.push(conflict);
    const saving = saver();
    saving.put(draft('Mine'), false);
    await pass(1000);
    saving.settle(9, false);
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(saving.isBusy).toBe(false);
    saving.put(draft('Theirs, longer'), false);
    await pass(1000);
    expect(sent.at(-1)).toEqual({ version: 9, title: 'Theirs, longer' });
  });

  it('is not tried again when refused, until something is changed', async () => {
    replies.push(refuse('UNSAFE_TEXT', { field: 'definition' }));
    const saving = saver();
    saving.put(draft('Wrong'), false);
    await pass(60_000);
    expect(heard.at(-1)).toBe('refused UNSAFE_TEXT');
    expect(sent).toHaveLength(1);
    saving.put(draft('Right'), false);
    await pass(1000);
    expect(sent.at(-1)).toEqual({ version: 1, title: 'Right' });
  });

  it('leaves at once when the page is left', async () => {
    const saving = saver();
    saving.put(draft('Survey'), false);
    expect(await saving.flush()).toBe(true);
    expect(sent).toHaveLength(1);
  });
});
