import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { afterTheEndProblem, type LoggedOn } from './index.ts';

const ended: LoggedOn = {
  id: 'p',
  hotlineId: 'h',
  sharing: 'AMBER',
  stage: 'ENDED',
  lastChangeOn: civilDate('2026-03-15'),
};
const problem = (day: string, partnership: Partial<LoggedOn> = {}) =>
  afterTheEndProblem('occurredOn', civilDate(day), { ...ended, ...partnership });

describe('logging on a partnership that is over', () => {
  it('is fine for what happened until its last day', () => {
    expect(problem('2026-03-15')).toBeUndefined();
    expect(problem('2025-01-01')).toBeUndefined();
  });

  it.each(['ENDED', 'DECLINED'] as const)('is refused for later days when it is %s', (stage) => {
    expect(problem('2026-03-16', { stage })).toMatchObject({ field: 'occurredOn' });
  });

  it('has no end to mind while the partnership is open', () => {
    expect(problem('2026-03-16', { stage: 'PAUSED' })).toBeUndefined();
  });
});
