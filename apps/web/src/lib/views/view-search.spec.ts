import { describe, expect, it } from '@jest/globals';
import { definitionOf, searchOfDefinition, viewSearch } from './view-search.ts';

describe('the address of a list with saved views', () => {
  const search = {
    q: 'dutch',
    stage: ['ACTIVE', 'PAUSED'],
    mine: true,
    reviewDueBy: 'today+30',
    order: 'NAME',
    columns: ['owner'],
    group: 'STAGE',
    layout: 'BOARD',
    peek: 'no part of a view',
  } as const;

  it('becomes a definition and the same address again', () => {
    const definition = definitionOf('PARTNERSHIPS', { ...search, columns: [...search.columns] });
    expect(definition).toEqual({
      search: 'dutch',
      filters: [
        { field: 'stage', values: ['ACTIVE', 'PAUSED'] },
        { field: 'mine', values: ['true'] },
        { field: 'reviewDueBy', values: ['today+30'] },
      ],
      order: 'NAME',
      columns: ['owner'],
      grouping: 'STAGE',
      layout: 'BOARD',
    });
    expect(definitionOf('PARTNERSHIPS', searchOfDefinition(definition))).toEqual(definition);
  });

  it('keeps the difference between no column and the table’s own choice', () => {
    expect(viewSearch('PARTNERSHIPS', { columns: [] }).columns).toEqual([]);
    expect(viewSearch('PARTNERSHIPS', {}).columns).toBeUndefined();
    expect(searchOfDefinition(definitionOf('PARTNERSHIPS', { columns: [] }))).toEqual({ columns: [] });
  });

  it('drops what the table does not know', () => {
    const read = viewSearch('INITIATIVES', { columns: ['owner'], group: 'STAGE', layout: 'BOARD', edited: '-1' });
    expect(Object.values(read).every((value) => value === undefined)).toBe(true);
  });
});
