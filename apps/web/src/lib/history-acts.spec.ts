import { describe, expect, it } from '@jest/globals';
import { actsOf, type HistoryEvent } from './history-acts.ts';

const event = (id: string, more: Partial<HistoryEvent> = {}): HistoryEvent => ({
  id,
  at: '2026-05-01T10:00:00.000Z',
  by: 'A coordinator',
  action: 'UPDATE',
  table: 'tasks',
  recordId: id,
  title: null,
  requestId: null,
  readable: true,
  fields: [],
  changes: [],
  ...more,
});
const change = (field: string) => ({ field, before: [], after: [{ value: field, name: null }] });

describe('the acts of a history', () => {
  it('are what one request did, its parts in the order of doing', () => {
    const acts = actsOf([
      event('4', { requestId: 'b' }),
      event('3', { requestId: 'b' }),
      event('2', { requestId: 'a' }),
      event('1'),
      event('0'),
    ]);
    expect(acts.map(({ events }) => events.map(({ id }) => id))).toEqual([['3', '4'], ['2'], ['1'], ['0']]);
  });

  it('put together what the product did by itself in one minute', () => {
    const by = { by: null };
    const acts = actsOf([event('3', by), event('2', by), event('1', { ...by, at: '2026-04-30T10:00:00.000Z' })]);
    expect(acts.map(({ events }) => events.map(({ id }) => id))).toEqual([['2', '3'], ['1']]);
  });

  it('tell a move to another stage once, with its day and reason', () => {
    const [act] = actsOf([
      event('2', {
        requestId: 'a',
        table: 'stage_changes',
        action: 'INSERT',
        changes: [change('from_stage'), change('to_stage'), change('effective_on'), change('reason')],
      }),
      event('1', { requestId: 'a', table: 'partnerships', fields: ['stage'], changes: [change('stage')] }),
    ]);
    expect(act?.events.map(({ id, changes }) => [id, changes.map(({ field }) => field)])).toEqual([
      ['1', ['stage', 'effective_on', 'reason']],
    ]);
  });

  it('tell the first stage by itself', () => {
    const [act] = actsOf([event('1', { table: 'stage_changes', action: 'INSERT', changes: [change('to_stage')] })]);
    expect(act?.events).toHaveLength(1);
  });
});
