import { describe, expect, it } from '@jest/globals';
import {
  auditedField,
  auditedTableNames,
  auditedTables,
  columnOf,
  hiddenColumns,
  inputFieldOf,
  isUndescribed,
  restoring,
} from './index.ts';

describe('what the audit trail knows of tables', () => {
  it('names records by a column that it describes', () => {
    for (const table of auditedTableNames) {
      const { title, fields } = auditedTables[table];
      if (title !== undefined) expect([table, Object.keys(fields)]).toEqual([table, expect.arrayContaining([title])]);
    }
  });

  it('names a vocabulary for every code, and for nothing else', () => {
    for (const table of auditedTableNames) {
      for (const [column, field] of Object.entries(auditedTables[table].fields)) {
        expect([table, column, field.vocabulary !== undefined]).toEqual([table, column, field.kind === 'code']);
      }
    }
  });

  it('describes no column that it hides', () => {
    for (const table of auditedTableNames) {
      for (const column of hiddenColumns) expect([table, auditedField(table, column)]).toEqual([table, undefined]);
    }
  });

  it('tells a column that nobody has described', () => {
    expect(isUndescribed('partnerships', 'stage')).toBe(false);
    expect(isUndescribed('partnerships', 'version')).toBe(false);
    expect(isUndescribed('partnerships', 'colour')).toBe(true);
    expect(isUndescribed('nowhere', 'stage')).toBe(true);
  });
});

describe('putting a value back', () => {
  it.each([
    ['partnerships', 'next_review_on', 'UPDATE', 'EDIT'],
    ['partnerships', 'stage', 'UPDATE', 'STAGE'],
    ['partnerships', 'sister_basis', 'UPDATE', 'KEPT'],
    ['people', 'phone', 'UPDATE', 'EDIT'],
    ['obstacles', 'note', 'UPDATE', 'EDIT'],
    ['tasks', 'due_on', 'UPDATE', 'EDIT'],
    ['tasks', 'status', 'UPDATE', 'KEPT'],
    ['interactions', 'summary', 'UPDATE', 'EDIT'],
    ['engagements', 'cadence', 'UPDATE', 'EDIT'],
    ['group_meetings', 'decisions', 'UPDATE', 'EDIT'],
    ['referral_entries', 'count', 'UPDATE', 'ENTRY'],
    ['interactions', 'withdrawn_at', 'UPDATE', 'ENTRY'],
    ['initiatives', 'website', 'UPDATE', 'REGISTRY'],
    ['users', 'role', 'UPDATE', 'ACCOUNT'],
    ['partnership_people', 'role', 'DELETE', 'REMOVED'],
    ['people', 'phone', 'INSERT', null],
    ['nowhere', 'anything', 'UPDATE', 'KEPT'],
  ] as const)('%s.%s after %s: %s', (table, column, action, expected) => {
    expect(restoring(table, column, action)).toBe(expected);
  });

  it('knows the input field that takes a column', () => {
    expect(inputFieldOf('next_review_on')).toBe('nextReviewOn');
    expect(inputFieldOf('since')).toBe('since');
    expect(columnOf('nextReviewOn')).toBe('next_review_on');
    expect(columnOf('since')).toBe('since');
  });
});
