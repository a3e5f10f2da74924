import { addDays, civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agreementKinds, agreementStatuses } from '../vocabulary/index.ts';
import {
  type AgreementFacts,
  agreementAlerts,
  agreementProblems,
  agreementStart,
  agreementStatus,
  isInForce,
  replaces,
  signatureProblems,
  signRule,
  terminateRule,
  terminationProblems,
} from './index.ts';

const today = civilDate('2026-06-30');
const draft: AgreementFacts = {
  progress: 'DRAFT',
  validFrom: null,
  validUntil: null,
  hotlineSignedOn: null,
  partnerSignedOn: null,
  terminatedOn: null,
  replaced: false,
};
const signed: AgreementFacts = {
  ...draft,
  progress: 'SENT',
  hotlineSignedOn: civilDate('2025-01-10'),
  partnerSignedOn: civilDate('2025-01-20'),
};
const status = (facts: Partial<AgreementFacts>, base = signed) => agreementStatus({ ...base, ...facts }, today);
const fields = (problems: readonly { field: string }[]) => problems.map(({ field }) => field);

describe('the status of an agreement', () => {
  it.each(['DRAFT', 'LEGAL_REVIEW', 'SENT'] as const)(
    'is its progress while a signature is missing: %s',
    (progress) => {
      expect(status({ progress }, draft)).toBe(progress);
      expect(status({ progress, hotlineSignedOn: today }, draft)).toBe(progress);
      expect(status({ progress, partnerSignedOn: today, validUntil: civilDate('2020-01-01') }, draft)).toBe(progress);
    },
  );

  it.each([
    ['begins on a later day', { validFrom: '2026-07-01' }, 'SIGNED'],
    ['begins today', { validFrom: '2026-06-30' }, 'IN_FORCE'],
    ['has no first day', {}, 'IN_FORCE'],
    ['has no end', { validFrom: '2025-02-01' }, 'IN_FORCE'],
    ['has 91 days left', { validUntil: '2026-09-29' }, 'IN_FORCE'],
    ['has 90 days left', { validUntil: '2026-09-28' }, 'DUE_FOR_REVIEW'],
    ['ends today', { validUntil: '2026-06-30' }, 'DUE_FOR_REVIEW'],
    ['ended yesterday', { validUntil: '2026-06-29' }, 'EXPIRED'],
    ['was terminated', { validUntil: '2026-09-28', terminatedOn: '2026-03-01' }, 'TERMINATED'],
    ['was terminated and replaced', { terminatedOn: '2026-03-01', replaced: true }, 'TERMINATED'],
    ['was replaced', { replaced: true }, 'SUPERSEDED'],
    ['was replaced after its end', { replaced: true, validUntil: '2026-01-01' }, 'SUPERSEDED'],
  ] as const)('of one that both sides signed and that %s', (_what, dates, expected) => {
    expect(status(dates as Partial<AgreementFacts>)).toBe(expected);
  });

  it('binds both sides from the first day to the last, and on no other day', () => {
    const agreement = { ...signed, validFrom: civilDate('2026-01-01'), validUntil: civilDate('2026-12-31') };
    const bound = (day: string) => isInForce(agreementStatus(agreement, civilDate(day)));
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(bound)).toEqual([false, true, true, false]);
  });

  it('begins with the later signature where no first day is noted', () => {
    expect(agreementStart(signed)).toBe('2025-01-20');
    expect(agreementStart({ ...signed, validFrom: civilDate('2025-01-01') })).toBe('2025-01-01');
    expect(agreementStart({ ...signed, partnerSignedOn: null })).toBeNull();
  });
});

describe('a later agreement of the same kind', () => {
  const later = { ...signed, partnerSignedOn: civilDate('2026-02-01') };

  it('takes the place of the earlier one as soon as it is in force', () => {
    expect(replaces(later, signed, today)).toBe(true);
    expect(replaces({ ...later, hotlineSignedOn: null }, signed, today)).toBe(false);
    expect(replaces({ ...later, validFrom: civilDate('2026-07-01') }, signed, today)).toBe(false);
    expect(replaces(signed, later, today)).toBe(false);
    expect(replaces(signed, signed, today)).toBe(false);
    expect(replaces(later, draft, today)).toBe(false);
  });

  it('keeps the place when it runs out or is ended, unless it never began', () => {
    expect(replaces({ ...later, validUntil: civilDate('2026-03-01') }, signed, today)).toBe(true);
    expect(replaces({ ...later, terminatedOn: civilDate('2026-03-01') }, signed, today)).toBe(true);
    expect(replaces({ ...later, terminatedOn: civilDate('2026-02-01') }, signed, today)).toBe(false);
  });

  it('never leaves two of one kind in force that began on different days', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
    const maybe = fc.option(day);
    const facts = fc.record({
      progress: fc.constant('SENT' as const),
      validFrom: maybe,
      validUntil: maybe,
      hotlineSignedOn: maybe,
      partnerSignedOn: maybe,
      terminatedOn: fc.constant(null),
      replaced: fc.constant(false),
    });
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const bound = (one: AgreementFacts, other: AgreementFacts) =>
          isInForce(agreementStatus({ ...one, replaced: replaces(other, one, today) }, today));
        expect(bound(a, b) && bound(b, a) && agreementStart(a) !== agreementStart(b)).toBe(false);
      }),
    );
  });
});

describe('alerts before the end', () => {
  it.each([
    [91, []],
    [90, [90]],
    [61, [90]],
    [60, [90, 60]],
    [30, [90, 60, 30]],
    [0, [90, 60, 30]],
  ] as const)('with %i days left: %j', (days, expected) => {
    expect(agreementAlerts({ status: 'DUE_FOR_REVIEW', validUntil: addDays(today, days) }, today)).toEqual(expected);
  });

  it('are for agreements that bind somebody and have an end', () => {
    expect(agreementAlerts({ status: 'IN_FORCE', validUntil: null }, today)).toEqual([]);
    for (const status of agreementStatuses.codes.filter((code) => !isInForce(code))) {
      expect(agreementAlerts({ status, validUntil: today }, today)).toEqual([]);
    }
  });
});

describe('the values of an agreement', () => {
  const values = { validFrom: today, validUntil: today, documentUrl: null, note: null };

  it('may end on the day on which they begin, and not before', () => {
    expect(agreementProblems(values, today)).toEqual([]);
    expect(fields(agreementProblems({ ...values, validUntil: civilDate('2026-06-29') }, today))).toEqual([
      'validUntil',
    ]);
    expect(fields(agreementProblems({ ...values, validFrom: civilDate('1999-01-01') }, today))).toEqual(['validFrom']);
    expect(fields(agreementProblems({ ...values, note: 'x'.repeat(1001) }, today))).toEqual(['note']);
  });

  it.each([
    ['https://files.hotline.example/agreements/7', []],
    ['http://files.hotline.example/agreements/7', ['documentUrl']],
    ['https://192.168.4.7/agreements', ['documentUrl']],
    ['https://abcdefghijklmnop.onion/agreements', ['documentUrl']],
    ['https://user@files.hotline.example/', ['documentUrl']],
    ['C:\\agreements\\7.pdf', ['documentUrl']],
  ])('link to a document by %s: %j', (documentUrl, expected) => {
    expect(fields(agreementProblems({ ...values, documentUrl }, today))).toEqual(expected);
  });

  it('name who signed by role, on a day that has come', () => {
    expect(signatureProblems({ signedOn: today, signatory: 'Director' }, today)).toEqual([]);
    expect(
      fields(signatureProblems({ signedOn: civilDate('2026-07-01'), signatory: ' ' }, today, 'partnerSignature.')),
    ).toEqual(['partnerSignature.signedOn', 'partnerSignature.signatory']);
  });
});

describe('signing and ending', () => {
  it('happen once for each side, and never after the end', () => {
    expect(signRule({ status: 'SENT', signedBySide: false }, 'HOTLINE').allowed).toBe(true);
    expect(signRule({ status: 'SENT', signedBySide: true }, 'HOTLINE')).toMatchObject({
      because: { code: 'CONFLICT' },
    });
    expect(signRule({ status: 'TERMINATED', signedBySide: false }, 'PARTNER')).toMatchObject({
      because: { code: 'WRONG_STAGE', params: { from: 'TERMINATED' } },
    });
  });

  it('take what both sides signed: a draft is withdrawn instead', () => {
    expect(terminateRule({ status: 'EXPIRED', bothSigned: true }).allowed).toBe(true);
    expect(terminateRule({ status: 'SENT', bothSigned: false })).toMatchObject({
      because: { code: 'WRONG_STAGE', params: { from: 'SENT', to: 'TERMINATED' } },
    });
    expect(terminateRule({ status: 'TERMINATED', bothSigned: true }).allowed).toBe(false);
  });

  it('end between the signatures and the last day, with a reason', () => {
    const agreement = { signedOn: civilDate('2026-01-01'), validUntil: civilDate('2026-05-31') };
    const wrong = (terminatedOn: string, reason = 'No funds.') =>
      fields(terminationProblems({ terminatedOn: civilDate(terminatedOn), reason }, agreement, today));
    expect(['2026-01-01', '2026-05-31'].map((day) => wrong(day))).toEqual([[], []]);
    expect(['2025-12-31', '2026-06-01', '2026-07-01'].map((day) => wrong(day))).toEqual(
      Array.from({ length: 3 }, () => ['terminatedOn']),
    );
    expect(wrong('2026-05-01', ' ')).toEqual(['reason']);
  });
});

describe('the vocabulary of agreements', () => {
  it('has six kinds and nine statuses', () => {
    expect(agreementKinds.codes).toHaveLength(6);
    expect(agreementStatuses.codes).toHaveLength(9);
  });
});
