import { describe, expect, it } from '@jest/globals';
import { type Actor, UNDO_MINUTES } from '../access/index.ts';
import { type StageChangeToUndo, undoStageMove } from './index.ts';

const now = new Date('2026-03-01T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const actor: Actor = { userId: 'me', name: 'Me', role: 'COORDINATOR', hotlineId: 'our' };
const partnership = { hotlineId: 'our', stage: 'PAUSED' } as const;
const change: StageChangeToUndo = {
  from: 'ACTIVE',
  to: 'PAUSED',
  authorId: 'me',
  recordedAt: minutesAgo(1),
  latest: true,
};
const answer = (
  more: Partial<StageChangeToUndo> = {},
  who: Partial<Actor> = {},
  stage: 'PAUSED' | 'ENDED' = 'PAUSED',
) => {
  const verdict = undoStageMove({ ...partnership, stage }, { ...change, ...more }, { ...actor, ...who }, now);
  return verdict.allowed ? 'yes' : verdict.because.code;
};

describe('a step', () => {
  it('is taken back by its author while it is fresh', () => {
    expect(answer()).toBe('yes');
    expect(answer({ recordedAt: minutesAgo(UNDO_MINUTES) })).toBe('yes');
  });

  it('is history after a quarter of an hour', () => {
    expect(answer({ recordedAt: minutesAgo(UNDO_MINUTES + 0.1) })).toBe('FORBIDDEN');
  });

  it('stays once another one has followed', () => {
    expect(answer({ latest: false })).toBe('WRONG_STAGE');
    expect(answer({}, {}, 'ENDED')).toBe('WRONG_STAGE');
  });

  it('is its author’s to take back, not a manager’s or a colleague’s', () => {
    expect(answer({ authorId: 'colleague' })).toBe('FORBIDDEN');
    expect(answer({ authorId: 'colleague' }, { role: 'MANAGER' })).toBe('FORBIDDEN');
  });

  it('is nobody’s who does not write for the hotline', () => {
    expect(answer({}, { role: 'OBSERVER' })).toBe('FORBIDDEN');
    expect(answer({}, { hotlineId: 'their' })).toBe('NOT_FOUND');
    expect(answer({}, { role: 'SECRETARIAT', hotlineId: null })).toBe('FORBIDDEN');
  });

  it('that began the partnership stays', () => {
    expect(answer({ from: null })).toBe('FORBIDDEN');
  });
});
