import { addDays, civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  asOfLastDay,
  isAsOf,
  isStale,
  type PersonInput,
  personNameAllowed,
  personProblems,
  staleBefore,
  vouchedUntil,
} from './index.ts';

const today = civilDate('2026-06-30');
const never = null;

describe('as-of dates', () => {
  it('are years, months or days', () => {
    expect(['2020', '2020-06', '2020-02-29', '2020-13', '2019-02-29', '20', '', '2020-6'].map(isAsOf)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('reach until the end of what they name', () => {
    expect(['2020', '2020-02', '2020-06-15'].map(asOfLastDay)).toEqual(['2020-12-31', '2020-02-29', '2020-06-15']);
    expect(() => asOfLastDay('spring 2020')).toThrow(RangeError);
  });
});

describe('a fact', () => {
  it('is stale after 180 days', () => {
    expect(staleBefore(today)).toBe('2026-01-01');
    expect(isStale({ asOf: '2026-01-01', confirmedAt: never }, today)).toBe(false);
    expect(isStale({ asOf: '2025-12-31', confirmedAt: never }, today)).toBe(true);
    expect(isStale({ asOf: '2026-01', confirmedAt: never }, today)).toBe(false);
    expect(isStale({ asOf: '2025', confirmedAt: never }, today)).toBe(true);
    expect(isStale({ asOf: '2020-06', confirmedAt: never }, today)).toBe(true);
  });

  it('is fresh again once somebody confirms it, and an old confirmation makes nothing older', () => {
    expect(isStale({ asOf: '2020-06', confirmedAt: new Date('2026-01-01T00:00:00Z') }, today)).toBe(false);
    expect(isStale({ asOf: '2020-06', confirmedAt: new Date('2025-12-31T23:59:59Z') }, today)).toBe(true);
    expect(vouchedUntil({ asOf: '2026-06', confirmedAt: new Date('2021-01-01T00:00:00Z') })).toBe('2026-06-30');
  });

  it('only ever grows staler as days pass', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), fc.nat({ max: 400 }), (age, more) => {
        const fact = { asOf: addDays(today, -age), confirmedAt: never };
        if (isStale(fact, today)) expect(isStale(fact, addDays(today, more))).toBe(true);
        expect(isStale(fact, today)).toBe(age > 180);
      }),
    );
  });
});

describe('a contact', () => {
  const office = { organisationType: 'NGO_CHARITY', livedExperience: false } as const;
  const peers = { organisationType: 'PEER_COMMUNITY', livedExperience: false } as const;
  const person: PersonInput = {
    name: 'Example Person',
    roleTitle: 'Head of helpline',
    email: 'helpline@example.org',
    phone: '+49 30 000000',
    languages: ['de', 'en'],
    preferredChannel: null,
    source: 'Told us by phone',
    lastConfirmedOn: today,
  };
  const wrong = (changed: Partial<PersonInput>, background: Parameters<typeof personProblems>[1] = office) =>
    personProblems({ ...person, ...changed }, background, today).map(({ field }) => field);

  it('is fine with a name and as a role only', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ name: null })).toEqual([]);
  });

  it('of a peer community or with lived experience is a role only', () => {
    expect(wrong({}, peers)).toEqual(['name']);
    expect(wrong({}, { organisationType: null, livedExperience: true })).toEqual(['name']);
    expect(wrong({ name: ' ' }, peers)).toEqual([]);
    expect(personNameAllowed(peers)).toMatchObject({ allowed: false, because: { code: 'VALIDATION', field: 'name' } });
    expect(personNameAllowed(office)).toEqual({ allowed: true });
  });

  it('needs a role and a source, and channels and languages in their shape', () => {
    expect(wrong({ roleTitle: '', email: 'nobody', phone: 'none', languages: ['german'], source: ' ' })).toEqual([
      'roleTitle',
      'email',
      'phone',
      'languages',
      'source',
    ]);
    expect(wrong({ lastConfirmedOn: civilDate('2026-07-01') })).toEqual(['lastConfirmedOn']);
  });
});
