import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../errors/index.ts';
import { type Role, roles } from '../vocabulary/index.ts';
import { type Actor, ensure, isHotlineRole, may, type PartnershipForChange, type Verdict, workRule } from './index.ts';

const OUR = '01900000-0000-7000-8000-000000000001';
const THEIR = '01900000-0000-7000-8000-000000000002';

const actorOf = (role: Role, hotlineId: string | null = isHotlineRole(role) ? OUR : null): Actor => ({
  userId: `user-${role}`,
  name: role,
  role,
  hotlineId,
});

/** `yes`, or the code of the refusal. */
const answer = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.because.code);

const our = { hotlineId: OUR, sharing: 'AMBER' } as const;
const F = 'FORBIDDEN';
const N = 'NOT_FOUND';
const yes = 'yes';

describe('fields of a partnership', () => {
  const before: PartnershipForChange = { ...our, stage: 'EXPLORING', noAgreementReason: null };
  const coordinator = actorOf('COORDINATOR');
  const manager = actorOf('MANAGER');

  it('lets a coordinator share inside the network and only a manager make public', () => {
    expect(answer(may.changePartnership(coordinator, before, { sharing: 'GREEN' }))).toBe(yes);
    expect(answer(may.changePartnership(coordinator, before, { sharing: 'CLEAR' }))).toBe(F);
    expect(answer(may.changePartnership(manager, before, { sharing: 'CLEAR' }))).toBe(yes);
    expect(answer(may.startPartnership(coordinator, { sharing: 'CLEAR' }))).toBe(F);
  });

  it('lets a coordinator edit the rest of a public partnership and narrow it again', () => {
    const open: PartnershipForChange = { ...before, sharing: 'CLEAR' };
    expect(answer(may.changePartnership(coordinator, open, { sharing: 'CLEAR', since: '2026-01-01' }))).toBe(yes);
    expect(answer(may.changePartnership(coordinator, open, { sharing: 'AMBER' }))).toBe(yes);
  });

  it('knows no partnership for the eyes of one person', () => {
    expect(may.changePartnership(manager, before, { sharing: 'RED' })).toMatchObject({
      because: { code: 'VALIDATION', field: 'sharing' },
    });
  });

  it('keeps the reason for no written agreement once a manager has approved on its strength', () => {
    const next = { noAgreementReason: 'They never sign papers.' };
    const agreed: PartnershipForChange = { ...before, stage: 'AGREED', noAgreementReason: 'Bylaws.' };
    expect(answer(may.changePartnership(coordinator, before, next))).toBe(yes);
    expect(answer(may.changePartnership(coordinator, agreed, next))).toBe(F);
    expect(answer(may.changePartnership(coordinator, agreed, { noAgreementReason: 'Bylaws.' }))).toBe(yes);
    expect(answer(may.changePartnership(manager, agreed, next))).toBe(yes);
  });

  it('asks for the right to edit before it looks at fields', () => {
    expect(answer(may.changePartnership(actorOf('OBSERVER'), before, { since: null }))).toBe(F);
    expect(answer(may.changePartnership(manager, { ...before, hotlineId: THEIR }, { sharing: 'RED' }))).toBe(N);
  });

  it('gives work to active coordinators and managers of the own hotline only', () => {
    const colleague = { hotlineId: OUR, role: 'COORDINATOR', active: true } as const;
    expect(answer(workRule(colleague, OUR, 'ownerId'))).toBe(yes);
    expect(workRule({ ...colleague, active: false }, OUR, 'ownerId')).toMatchObject({ because: { field: 'ownerId' } });
    expect(answer(workRule({ ...colleague, role: 'OBSERVER' }, OUR, 'ownerId'))).toBe('VALIDATION');
    expect(workRule({ ...colleague, hotlineId: THEIR }, OUR, 'ownerId')).toEqual(workRule(undefined, OUR, 'ownerId'));
  });
});

describe('accounts', () => {
  const admin = actorOf('ADMIN');

  it('wants a hotline for the roles of a hotline and none for the others', () => {
    expect(answer(may.addUser(admin, { role: 'MANAGER', hotlineId: null }))).toBe('VALIDATION');
    expect(answer(may.addUser(admin, { role: 'SECRETARIAT', hotlineId: OUR }))).toBe('VALIDATION');
    expect(answer(may.addUser(admin, { role: 'SECRETARIAT', hotlineId: null }))).toBe(yes);
  });

  it('does not let administrators lock themselves out', () => {
    expect(answer(may.deactivateUser(admin, { id: admin.userId, active: true }))).toBe(F);
  });

  it('deactivates and reactivates once', () => {
    expect(answer(may.deactivateUser(admin, { id: 'x', active: false }))).toBe('CONFLICT');
    expect(answer(may.reactivateUser(admin, { active: true }))).toBe('CONFLICT');
  });

  it('decides on a proposal once', () => {
    const secretariat = actorOf('SECRETARIAT');
    expect(answer(may.decideProposal(secretariat, { hotlineId: OUR, status: 'ACCEPTED' }))).toBe('CONFLICT');
  });
});

describe('labels of entries', () => {
  it('keeps CLEAR for the manager and lets everybody who logs write for themselves', () => {
    expect(answer(may.log(actorOf('COORDINATOR'), our, 'RED'))).toBe(yes);
    expect(answer(may.log(actorOf('COORDINATOR'), our, 'CLEAR'))).toBe(F);
    expect(answer(may.log(actorOf('MANAGER'), our, 'CLEAR'))).toBe(yes);
  });
});

describe('ensure', () => {
  it('stays silent on yes and throws the refusal on no', () => {
    expect(() => ensure(may.seeRegistry(actorOf('ADMIN')))).not.toThrow();
    expect(() => ensure(may.log(actorOf('ADMIN')))).toThrow(Refusal);
  });

  it('tells which value does not fit', () => {
    try {
      ensure(may.addUser(actorOf('ADMIN'), { role: 'MANAGER', hotlineId: null }));
      throw new Error('nothing was refused');
    } catch (error) {
      const message = 'Choose the hotline of this manager.';
      expect(error).toMatchObject({
        code: 'VALIDATION',
        field: 'hotlineId',
        params: { problems: [{ field: 'hotlineId', message }] },
      });
    }
  });
});

describe('a shared view', () => {
  it('is shared and unshared by its author alone', () => {
    const shared = { hotlineId: OUR, authorId: 'user-COORDINATOR', shared: true };
    expect(roles.codes.map((role) => answer(may.shareView(actorOf(role), shared)))).toEqual([F, yes, F, F, N]);
  });
});
