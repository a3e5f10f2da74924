import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../access/index.ts';
import { auditedTableNames } from '../audit/index.ts';
import type { Role } from '../vocabulary/index.ts';
import { isRemovable, type RemovedRecord, removableTables, restoreRule } from './index.ts';

const roles: readonly Role[] = ['OBSERVER', 'COORDINATOR', 'MANAGER', 'SECRETARIAT', 'ADMIN'];
const actor = (role: Role): Actor => ({
  userId: `user-${role}`,
  name: role,
  role,
  hotlineId: role === 'SECRETARIAT' || role === 'ADMIN' ? null : 'our',
});
const removed: RemovedRecord = { hotlineId: 'our', authorId: 'user-COORDINATOR', sharing: null, settled: false };
const whoMay = (table: string, change: Partial<RemovedRecord> = {}) =>
  roles.filter((role) => restoreRule(actor(role), table, { ...removed, ...change }).allowed);

describe('putting back what was removed', () => {
  it('is open to its author and to managers for what was logged', () => {
    expect(whoMay('interactions')).toEqual(['COORDINATOR', 'MANAGER']);
    expect(whoMay('interactions', { authorId: 'somebody' })).toEqual(['MANAGER']);
    expect(whoMay('obstacles', { sharing: 'RED' })).toEqual(['COORDINATOR']);
    expect(whoMay('referral_entries')).toEqual(['COORDINATOR', 'MANAGER']);
  });

  it('is for managers alone once an agreement is signed or a review was held', () => {
    expect(whoMay('agreements')).toEqual(['COORDINATOR', 'MANAGER']);
    expect(whoMay('agreements', { settled: true })).toEqual(['MANAGER']);
    expect(whoMay('reviews')).toEqual(['COORDINATOR', 'MANAGER']);
    expect(whoMay('reviews', { settled: true })).toEqual(['MANAGER']);
  });

  it.each(['tasks', 'checklists', 'partnership_people', 'partnership_colleagues'])(
    'is open to everyone who works in the hotline for %s',
    (table) => expect(whoMay(table, { authorId: 'somebody' })).toEqual(['COORDINATOR', 'MANAGER']),
  );

  it('is closed to other hotlines', () => {
    for (const table of removableTables) expect([table, whoMay(table, { hotlineId: 'their' })]).toEqual([table, []]);
  });

  it('knows only tables that the audit trail tells in words', () => {
    expect(removableTables.filter((table) => !(auditedTableNames as readonly string[]).includes(table))).toEqual([]);
    expect(isRemovable('stage_changes')).toBe(false);
    expect(whoMay('stage_changes')).toEqual([]);
  });
});
