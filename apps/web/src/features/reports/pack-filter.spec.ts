import { civilDate } from '@alongside/shared';
import { expect, it } from '@jest/globals';
import { viewFilter } from './pack-filter.ts';

it('takes the filters of a saved view as the API wants them', () => {
  const filters = [
    { field: 'stage', values: ['ACTIVE'] },
    { field: 'mine', values: ['true'] },
    { field: 'open', values: ['false'] },
    { field: 'quietSince', values: ['today-90'] },
    { field: 'ownerId', values: ['0198a000-0000-7000-8000-000000000001'] },
  ];
  expect(viewFilter(filters, civilDate('2026-03-01'))).toEqual({
    stage: ['ACTIVE'],
    mine: true,
    open: false,
    quietSince: '2025-12-01',
    ownerId: '0198a000-0000-7000-8000-000000000001',
  });
});
