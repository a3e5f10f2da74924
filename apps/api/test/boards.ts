import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Person, TestApi } from './api.ts';
import { day, mutate } from './mutate.ts';

/** A term that an act has changed, as the API answers it. */
export interface Change {
  readonly termId: string;
  readonly version: number;
  readonly added: boolean;
  readonly previousStart: string;
  readonly previousEnd: string | null;
  readonly previousReason: string | null;
}
export const change = '{ termId version added previousStart previousEnd previousReason }';
export const boardValues = { name: 'Advisory board', kind: 'ADVISORY_BOARD', cadence: 'QUARTERLY' };
export const seatValues = { role: 'MEMBER', voting: true, since: day(-2000) };

/** Builders of boards for the specs, on behalf of one person. */
export function boardBuilders(at: () => { readonly api: TestApi; readonly keeper: Person }) {
  const keeper = () => at().keeper;
  const done = async (
    name: string,
    input: Record<string, unknown> & { id: string },
    person = keeper(),
  ): Promise<string> => {
    const { message } = await mutate(person, name, input);
    expect(message).toBeUndefined();
    return input.id;
  };
  const board = (more: object = {}, person = keeper()) =>
    done('recordBoard', { id: randomUUID(), ...boardValues, ...more }, person);
  const appoint = (seatId: string, more: object = {}, person = keeper()) =>
    mutate<Change[]>(
      person,
      'appoint',
      { id: randomUUID(), seatId, roleTitle: 'Head of advice', startsOn: day(-100), ...more },
      change,
    );
  return {
    board,
    appoint,
    seat: async (more: object = {}, boardId?: string) =>
      done('addSeat', { id: randomUUID(), boardId: boardId ?? (await board()), ...seatValues, ...more }),
    appointed: async (seatId: string, more: object = {}): Promise<Change[]> => {
      const { result, message } = await appoint(seatId, more);
      expect(message).toBeUndefined();
      return result ?? [];
    },
    undo: (changes: readonly Change[], person = keeper()) => mutate<number>(person, 'undoTermChanges', { changes }, ''),
    contact: (name: string | null = 'Anna Example', more: object = {}) =>
      done('addPerson', { id: randomUUID(), name, roleTitle: 'Adviser', source: 'A meeting', ...more }),
    organisation: async (type: string): Promise<string> => {
      const id = randomUUID();
      await at().api.admin.query(
        `insert into app.organisations (id, name, type, source_id, as_of)
         select $1, 'Organisation ' || $2, $2, id, '2026' from app.sources limit 1`,
        [id, type],
      );
      return id;
    },
  };
}
