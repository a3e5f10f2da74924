import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { listTables } from '../vocabulary/index.ts';
import {
  dayOf,
  definitionProblems,
  isDay,
  listRules,
  sameDefinition,
  type ViewDefinition,
  viewNameProblem,
} from './index.ts';

const plain: ViewDefinition = {
  search: null,
  filters: [],
  order: null,
  columns: null,
  grouping: null,
  layout: 'TABLE',
};
const fields = (definition: Partial<ViewDefinition>, table: 'PARTNERSHIPS' | 'INITIATIVES' = 'PARTNERSHIPS') =>
  definitionProblems(table, { ...plain, ...definition }).map(({ field }) => field);

describe('the definition of a view', () => {
  it('may leave everything to the table', () => {
    for (const table of listTables.codes) expect(definitionProblems(table, plain)).toEqual([]);
  });

  it('holds filters, order, columns, grouping and layout that the table knows', () => {
    const definition = {
      search: 'dutch',
      filters: [
        { field: 'stage', values: ['ACTIVE', 'PAUSED'] },
        { field: 'mine', values: ['true'] },
        { field: 'quietSince', values: ['today-90'] },
        { field: 'reviewDueBy', values: ['2026-12-31'] },
        { field: 'country', values: ['NL'] },
        { field: 'ownerId', values: ['0198a000-0000-7000-8000-000000000001'] },
      ],
      order: 'NEXT_REVIEW',
      columns: ['owner', 'NEXT_REVIEW'],
      grouping: 'OWNER',
      layout: 'BOARD' as const,
    };
    expect(fields(definition)).toEqual([]);
    expect(fields({ filters: [{ field: 'language', values: ['de'] }], order: 'UPDATED' }, 'INITIATIVES')).toEqual([]);
  });

  it.each([
    ['a filter of another table', { filters: [{ field: 'language', values: ['de'] }] }, 'filters'],
    ['an inherited name', { filters: [{ field: 'toString', values: ['x'] }] }, 'filters'],
    ['an unknown code', { filters: [{ field: 'stage', values: ['ACTIVE', 'LOST'] }] }, 'filters'],
    ['no value', { filters: [{ field: 'stage', values: [] }] }, 'filters'],
    ['two values of a yes or no', { filters: [{ field: 'mine', values: ['true', 'false'] }] }, 'filters'],
    ['a text in place of an id', { filters: [{ field: 'ownerId', values: ["' or 1=1"] }] }, 'filters'],
    ['a day that does not exist', { filters: [{ field: 'quietSince', values: ['2026-02-30'] }] }, 'filters'],
    [
      'one filter twice',
      { filters: ['ACTIVE', 'PAUSED'].map((code) => ({ field: 'stage', values: [code] })) },
      'filters',
    ],
    ['an unknown order', { order: 'SHOE_SIZE' }, 'order'],
    ['an unknown column', { columns: ['owner', 'password'] }, 'columns'],
    ['a column twice', { columns: ['owner', 'owner'] }, 'columns'],
    ['an unknown grouping', { grouping: 'SHOE_SIZE' }, 'grouping'],
    ['a search without end', { search: 'a'.repeat(201) }, 'search'],
  ])('refuses %s', (_what, definition, field) => {
    expect(fields(definition)).toEqual([field]);
  });

  it('has no board and no groups where the table has none', () => {
    expect(fields({ layout: 'BOARD', grouping: 'STAGE' }, 'INITIATIVES')).toEqual(['grouping', 'layout']);
  });

  it('has a name of 1 to 80 characters', () => {
    expect(viewNameProblem(' ')?.field).toBe('name');
    expect(viewNameProblem('a'.repeat(81))?.field).toBe('name');
    expect(viewNameProblem('Reviews this month')).toBeUndefined();
  });
});

describe('two definitions', () => {
  it('are the same whatever the order of writing', () => {
    const a: ViewDefinition = {
      ...plain,
      search: 'x ',
      filters: [
        { field: 'mine', values: ['true'] },
        { field: 'stage', values: ['PAUSED', 'ACTIVE'] },
      ],
      columns: ['owner', 'count'],
    };
    const b: ViewDefinition = {
      ...plain,
      search: 'x',
      filters: [
        { field: 'stage', values: ['ACTIVE', 'PAUSED'] },
        { field: 'mine', values: ['true'] },
      ],
      columns: ['count', 'owner'],
    };
    expect(sameDefinition(a, b)).toBe(true);
  });

  it.each<[string, Partial<ViewDefinition>]>([
    ['search', { search: 'y' }],
    ['filter', { filters: [{ field: 'mine', values: ['true'] }] }],
    ['order', { order: 'NAME' }],
    ['columns', { columns: [] }],
    ['grouping', { grouping: 'STAGE' }],
    ['layout', { layout: 'BOARD' }],
  ])('differ by their %s', (_what, change) => {
    expect(sameDefinition(plain, { ...plain, ...change })).toBe(false);
  });
});

describe('a day of a filter', () => {
  const today = civilDate('2026-03-01');
  it.each([
    ['today', '2026-03-01'],
    ['today-90', '2025-12-01'],
    ['today+31', '2026-04-01'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(isDay(text)).toBe(true);
    expect(dayOf(text, today)).toBe(day);
  });

  it.each(['tomorrow', 'today-', 'today--1', 'today-10000', '2026-02-30', ''])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(dayOf(text, today)).toBeUndefined();
  });
});

describe('the closed sets', () => {
  it('name nothing twice', () => {
    for (const { orders, columns, groupings } of Object.values(listRules)) {
      for (const names of [orders, columns, groupings]) expect(new Set(names).size).toBe(names.length);
    }
  });
});
