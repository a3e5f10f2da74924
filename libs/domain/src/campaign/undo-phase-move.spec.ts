import { describe, expect, it } from '@jest/globals';
import { type Actor, UNDO_MINUTES } from '../access/index.ts';
import { type PhaseChangeToUndo, undoPhaseMove } from './index.ts';

const now = new Date('2026-03-01T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const lead: Actor = { userId: 'me', name: 'Me', role: 'COORDINATOR', hotlineId: 'our' };
const change: PhaseChangeToUndo = {
  from: 'APPROVED',
  to: 'LIVE',
  authorId: 'me',
  recordedAt: minutesAgo(1),
  latest: true,
};
const answer = (
  more: Partial<PhaseChangeToUndo> = {},
  who: Partial<Actor> = {},
  leadHotlineId: string | null = 'our',
) => {
  const campaign = { leadHotlineId, phase: 'LIVE' } as const;
  const verdict = undoPhaseMove(campaign, { ...change, ...more }, { ...lead, ...who }, now);
  return verdict.allowed ? 'yes' : verdict.because.code;
};

describe('a step between phases', () => {
  it.each([
    ['fresh, by its author', {}, {}, 'yes'],
    ['as old as it may be', { recordedAt: minutesAgo(UNDO_MINUTES) }, {}, 'yes'],
    ['older', { recordedAt: minutesAgo(UNDO_MINUTES + 0.1) }, {}, 'FORBIDDEN'],
    ['followed by another one', { latest: false }, {}, 'WRONG_STAGE'],
    ['out of which the campaign has gone', { to: 'APPROVED' }, {}, 'WRONG_STAGE'],
    ['of a colleague', { authorId: 'colleague' }, { role: 'MANAGER' }, 'FORBIDDEN'],
    ['that began the campaign', { from: null }, {}, 'FORBIDDEN'],
    ['asked by somebody who only reads', {}, { role: 'OBSERVER' }, 'FORBIDDEN'],
    ['asked by another hotline', {}, { hotlineId: 'their' }, 'FORBIDDEN'],
  ] as const)('%s', (_name, more, who, expected) => {
    expect(answer(more, who)).toBe(expected);
  });

  it('of a campaign that the secretariat leads is theirs', () => {
    expect(answer({}, { role: 'SECRETARIAT', hotlineId: null }, null)).toBe('yes');
    expect(answer({}, {}, null)).toBe('FORBIDDEN');
  });
});
