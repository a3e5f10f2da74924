import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AnswerQueue, type QueueEvents } from './answer-queue.ts';

const heard: string[] = [];
const events: QueueEvents = {
  onState: (state) => heard.push(state),
  onRefused: (item, { code }) => heard.push(`refused ${item} ${code}`),
  onConflict: ({ params }) => heard.push(`conflict ${JSON.stringify(params)}`),
  onClosed: ({ field }) => heard.push(`closed ${field}`),
};

type Sent = { item: string; choices?: string[]; text?: string; revision: number };
const sent: Sent[] = [];
/** What the server says to each request in turn; after that it keeps everything. */
const replies: (() => Promise<Response> | Response)[] = [];
const refuse =
  (code: string, more: object = {}) =>
  () =>
    new Response(JSON.stringify({ data: null, errors: [{ message: code, extensions: { code, ...more } }] }));
const lost = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  jest.useFakeTimers();
  heard.length = sent.length = replies.length = 0;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: { input: Sent } };
    sent.push(variables.input);
    const reply = replies.shift();
    if (reply) return reply();
    const revision = variables.input.revision + 1;
    return new Response(JSON.stringify({ data: { keepSurveyAnswerByLink: { revision } } }));
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const queue = () => new AnswerQueue('token', 1, events);
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('answers that are kept', () => {
  it('leave one after the other, each with the revision that the one before brought', async () => {
    const answers = queue();
    answers.put('Q1', { choices: ['YES'] }, 'Q1');
    answers.put('Q2', { choices: ['NO'] }, 'Q2');
    expect(answers.isBusy).toBe(true);
    await pass(10);
    expect(sent.map(({ item, revision }) => [item, revision])).toEqual([
      ['Q1', 1],
      ['Q2', 2],
    ]);
    expect(heard.at(-1)).toBe('saved');
    expect(answers.isBusy).toBe(false);
  });

  it('wait for a rest while somebody types, and only the last words leave', async () => {
    const answers = queue();
    for (const text of ['M', 'Mo', 'More']) {
      answers.put('Q5', { text }, 'Q5', { typing: true });
      await pass(300);
    }
    expect(sent).toEqual([]);
    await pass(700);
    expect(sent.map(({ text }) => text)).toEqual(['More']);
  });

  it('are tried again when the line is lost, and nothing is forgotten', async () => {
    replies.push(lost, refuse('RATE_LIMITED'));
    const answers = queue();
    answers.put('Q1', { choices: ['YES'] }, 'Q1');
    await pass(10);
    expect(heard.at(-1)).toBe('offline');
    answers.put('Q2', { choices: ['NO'] }, 'Q2');
    await pass(10_000);
    expect(sent.map(({ item }) => item)).toEqual(['Q1', 'Q1', 'Q1', 'Q2']);
    expect(heard.at(-1)).toBe('saved');
  });

  it('stop at a conflict until the person has decided, and go on from what the server has', async () => {
    replies.push(refuse('CONFLICT', { params: { revision: 7 } }));
    const answers = queue();
    answers.put('Q1', { choices: ['YES'] }, 'Q1');
    await pass(10);
    expect(heard.at(-1)).toBe('conflict {"revision":7}');
    answers.put('Q2', { choices: ['NO'] }, 'Q2');
    await pass(60_000);
    expect(sent).toHaveLength(1);
    answers.resume(7, 'Q2');
    await pass(10);
    expect(sent.slice(1).map(({ item, revision }) => [item, revision])).toEqual([
      ['Q1', 7],
      ['Q2', 8],
    ]);
  });

  it('are forgotten where the person takes the others instead', async () => {
    replies.push(refuse('CONFLICT'));
    const answers = queue();
    answers.put('Q1', { choices: ['YES'] }, 'Q1');
    await pass(10);
    answers.drop();
    answers.resume(7, 'Q1');
    await pass(10);
    expect(sent).toHaveLength(1);
    expect(heard.at(-1)).toBe('saved');
  });

  it('stay on the page when one is refused, while the others go on', async () => {
    replies.push(refuse('UNSAFE_TEXT', { field: 'text' }));
    const answers = queue();
    answers.put('Q5', { text: 'x' }, 'Q5');
    answers.put('Q6', { choices: ['NO'] }, 'Q6');
    await pass(10);
    expect(heard).toContain('refused Q5 UNSAFE_TEXT');
    expect(sent.map(({ item }) => item)).toEqual(['Q5', 'Q6']);
  });

  it('leave no more once the round is closed or the link is gone', async () => {
    replies.push(refuse('BAD_REQUEST', { field: 'closesAt' }));
    const answers = queue();
    answers.put('Q1', { choices: ['YES'] }, 'Q1');
    await pass(10);
    answers.put('Q2', { choices: ['NO'] }, 'Q2');
    await pass(60_000);
    expect(heard).toContain('closed closesAt');
    expect(sent).toHaveLength(1);
  });
});
