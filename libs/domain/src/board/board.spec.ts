import { addDays, type CivilDate, civilDate, daysBetween } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  boardProblems,
  consecutiveTerms,
  covers,
  gapsIn,
  type HeldTerm,
  holderProblems,
  isVacant,
  nextTermAlert,
  overlap,
  overlapProblems,
  PAUSE_DAYS,
  type SeatValues,
  type Span,
  seatProblems,
  succession,
  termAlert,
  termAlertDays,
  termLimitProblem,
  termOn,
  termProblems,
  vacanciesOf,
} from './index.ts';

const ZERO = civilDate('2020-01-01');
const day = (n: number): CivilDate => addDays(ZERO, n);
const span = (startsOn: number, endsOn: number | null): Span => ({
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
});
const spans = fc
  .tuple(fc.nat(60), fc.option(fc.nat(20), { freq: 6 }))
  .map(([from, length]) => span(from, length === null ? null : from + length));
/** Terms of one seat, as the table allows them: none overlaps another. */
const terms = fc.array(spans, { maxLength: 6 }).map((all) => {
  const kept: Span[] = [];
  for (const one of all) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept;
});
const DAYS = Array.from({ length: 90 }, (_, n) => day(n));

describe('spans of days', () => {
  it('overlap exactly when some day belongs to both', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(overlap(a, b)).toBe(DAYS.some((each) => covers(a, each) && covers(b, each)));
        expect(overlap(a, b)).toBe(overlap(b, a));
      }),
      { numRuns: 500 },
    );
  });

  it('leave gaps that together with them are every day once', () => {
    fc.assert(
      fc.property(spans, terms, (whole, some) => {
        const gaps = gapsIn(whole, some);
        const free = (each: CivilDate) => covers(whole, each) && !some.some((one) => covers(one, each));
        const covering = (each: CivilDate) => gaps.filter((gap) => covers(gap, each)).length;
        expect(DAYS.filter((each) => covering(each) !== (free(each) ? 1 : 0))).toEqual([]);
        // No two gaps touch: they would be one.
        gaps.slice(1).forEach((gap, index) => {
          expect(daysBetween(gaps[index]?.endsOn as CivilDate, gap.startsOn)).toBeGreaterThan(1);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a seat', () => {
  const seat = { since: day(10), closedOn: day(40) };

  it('tells who sat on it on a day', () => {
    const held = [span(10, 19), span(25, null)];
    expect(termOn(held, day(19))).toBe(held[0]);
    expect(termOn(held, day(20))).toBeUndefined();
    expect(termOn(held, day(500))).toBe(held[1]);
  });

  it('is vacant when it exists and nobody sits on it, and lists when', () => {
    const held = [span(10, 19), span(25, 30)];
    expect(vacanciesOf(seat, held)).toEqual([span(20, 24), span(31, 40)]);
    expect([9, 10, 20, 24, 25, 31, 40, 41].map((n) => isVacant(seat, held, day(n)))).toEqual([
      false,
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(vacanciesOf({ since: day(0), closedOn: null }, [span(0, 3)])).toEqual([span(4, null)]);
  });

  it('is vacant on a day exactly when the day lies in one of its vacancies', () => {
    fc.assert(
      fc.property(spans, terms, ({ startsOn: since, endsOn: closedOn }, some) => {
        const vacant = vacanciesOf({ since, closedOn }, some);
        const differs = (each: CivilDate) =>
          isVacant({ since, closedOn }, some, each) !== vacant.some((gap) => covers(gap, each));
        expect(DAYS.filter(differs)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('appointing', () => {
  it('ends the term that runs, on the day before', () => {
    const running = span(0, null);
    expect(succession(span(10, 20), [running])).toEqual({ ended: { term: running, endsOn: day(9) }, inTheWay: [] });
    expect(succession(span(10, 20), [span(0, 9), span(21, null)])).toEqual({ ended: null, inTheWay: [] });
  });

  it('never ends what begins on the same day or later', () => {
    const same = span(10, 12);
    const later = span(15, 16);
    expect(succession(span(10, 20), [same, later])).toEqual({ ended: null, inTheWay: [same, later] });
  });

  it('leaves no two terms that overlap, whatever there was', () => {
    fc.assert(
      fc.property(terms, spans, (some, next) => {
        const { ended, inTheWay } = succession(next, some);
        const left = some
          .filter((term) => !inTheWay.includes(term))
          .map((term) => (term === ended?.term ? { ...term, endsOn: ended.endsOn } : term));
        expect(left.some((term) => overlap(term, next))).toBe(false);
        if (ended) expect(ended.endsOn >= ended.term.startsOn).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('terms in a row', () => {
  const held = (startsOn: number, endsOn: number | null, personId = 'anna'): HeldTerm => ({
    ...span(startsOn, endsOn),
    personId,
    userId: null,
    roleTitle: null,
  });

  it('count those of the same holder with less than a year between them', () => {
    const first = held(0, 99);
    expect(consecutiveTerms(held(100, 199), [first])).toBe(2);
    expect(consecutiveTerms(held(99 + PAUSE_DAYS, null), [first])).toBe(2);
    expect(consecutiveTerms(held(100 + PAUSE_DAYS, null), [first])).toBe(1);
    expect(consecutiveTerms(held(100, 199, 'ben'), [first])).toBe(1);
  });

  it('count on when somebody else sat there for a moment', () => {
    expect(consecutiveTerms(held(130, 200), [held(0, 99), held(100, 129, 'ben')])).toBe(2);
  });

  it('count what follows too, so that a term put in between is not overlooked', () => {
    expect(consecutiveTerms(held(100, 199), [held(0, 99), held(200, 299)])).toBe(3);
  });

  it('never depend on the order in which terms are given, and never on other holders', () => {
    // Terms of one seat never begin on the same day.
    const some = fc.uniqueArray(
      fc.record({ start: fc.nat(4000), length: fc.nat(800), who: fc.constantFrom('anna', 'ben') }),
      { maxLength: 8, selector: ({ start }) => start },
    );
    fc.assert(
      fc.property(some, fc.nat(4000), (all, start) => {
        const others = all.map((one) => held(one.start, one.start + one.length, one.who));
        const mine = held(start, start + 100);
        const count = consecutiveTerms(mine, others);
        expect(consecutiveTerms(mine, [...others].reverse())).toBe(count);
        expect(
          consecutiveTerms(
            mine,
            others.filter(({ personId }) => personId === 'anna'),
          ),
        ).toBe(count);
        expect(count).toBeLessThanOrEqual(1 + others.length);
      }),
      { numRuns: 500 },
    );
  });

  it('are limited by the seat', () => {
    const others = [held(0, 99)];
    expect(termLimitProblem('holder', held(100, 199), others, 2)).toEqual([]);
    expect(termLimitProblem('holder', held(100, 199), others, null)).toEqual([]);
    expect(termLimitProblem('holder', held(100, 199), others, 1)).toEqual([
      { field: 'holder', message: expect.stringContaining('one term in a row') },
    ]);
  });
});

describe('the end of a term', () => {
  it('is told at 90, 30 and 7 days, the nearest threshold each time', () => {
    const end = day(100);
    const told = [9, 10, 69, 70, 92, 93, 100, 101].map((n) => termAlert(end, day(n)));
    expect(told).toEqual([null, 90, 90, 30, 30, 7, 7, null]);
    expect(termAlert(null, day(0))).toBeNull();
  });

  it('has a next alert as long as one is left', () => {
    expect(nextTermAlert(day(100), day(0))).toEqual({ on: day(10), days: 90 });
    expect(nextTermAlert(day(100), day(10))).toEqual({ on: day(70), days: 30 });
    expect(nextTermAlert(day(100), day(93))).toBeNull();
    expect(nextTermAlert(null, day(0))).toBeNull();
  });

  it('is told on exactly the days that were announced', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (end, now) => {
        const next = nextTermAlert(day(end), day(now));
        const days = termAlertDays.map((each) => end - each).filter((each) => each > now);
        expect(next?.on ?? null).toBe(days.length === 0 ? null : day(Math.min(...days)));
        if (next) expect(termAlert(day(end), next.on)).toBe(next.days);
      }),
    );
  });
});

describe('what is refused', () => {
  const today = civilDate('2026-06-30');
  const seat = { since: civilDate('2020-01-01'), closedOn: civilDate('2027-12-31') };
  const term = (startsOn: string, endsOn: string | null) =>
    termProblems(
      { startsOn: civilDate(startsOn), endsOn: endsOn === null ? null : civilDate(endsOn) },
      seat,
      today,
    ).map(({ field }) => field);

  it('is a term outside the time of its seat, or one that ends before it begins', () => {
    expect(term('2020-01-01', '2027-12-31')).toEqual([]);
    expect(term('2019-12-31', '2022-01-01')).toEqual(['startsOn']);
    expect(term('2028-01-01', '2028-02-01')).toEqual(['startsOn', 'endsOn']);
    expect(term('2026-01-01', null)).toEqual(['endsOn']);
    expect(term('2026-01-01', '2025-12-31')).toEqual(['endsOn']);
    expect(
      termProblems({ startsOn: civilDate('2029-01-01'), endsOn: null }, { ...seat, closedOn: null }, today),
    ).toHaveLength(1);
    expect(
      termProblems({ startsOn: seat.since, endsOn: civilDate('2041-01-01') }, { ...seat, closedOn: null }, today),
    ).toHaveLength(1);
  });

  it('is a term beside another one in the same days', () => {
    expect(overlapProblems('startsOn', span(0, 9), [span(9, 20)])).toHaveLength(1);
    expect(overlapProblems('startsOn', span(0, 8), [span(9, 20)])).toEqual([]);
  });

  it('is a term of nobody, or of two', () => {
    const nobody = { personId: null, userId: null, roleTitle: null };
    expect(holderProblems(nobody).map(({ field }) => field)).toEqual(['holder']);
    expect(holderProblems({ ...nobody, personId: 'a', userId: 'b' }).map(({ field }) => field)).toEqual(['holder']);
    expect(holderProblems({ ...nobody, userId: 'b' })).toEqual([]);
    expect(holderProblems({ ...nobody, roleTitle: 'x'.repeat(201) }).map(({ field }) => field)).toEqual(['roleTitle']);
  });

  it('is a board without a name', () => {
    expect(boardProblems({ name: ' ' })).toHaveLength(1);
    expect(boardProblems({ name: 'Advisory board' })).toEqual([]);
  });

  it('is a seat whose time leaves out one of its terms', () => {
    const values: SeatValues = { ...seat, title: null, maxConsecutiveTerms: 2, termMonths: 36 };
    const fields = (more: object, held: Span[] = []) =>
      seatProblems({ ...values, ...more }, held, today).map(({ field }) => field);
    const held = [{ startsOn: civilDate('2021-01-01'), endsOn: civilDate('2024-12-31') }];
    expect(fields({}, held)).toEqual([]);
    expect(fields({ since: civilDate('2021-06-01') }, held)).toEqual(['since']);
    expect(fields({ closedOn: civilDate('2024-06-01') }, held)).toEqual(['closedOn']);
    expect(fields({}, [{ startsOn: civilDate('2025-01-01'), endsOn: null }])).toEqual(['closedOn']);
    expect(fields({ closedOn: civilDate('2019-01-01') })).toEqual(['closedOn']);
    expect(fields({ maxConsecutiveTerms: 0, termMonths: 500 })).toEqual(['maxConsecutiveTerms', 'termMonths']);
  });
});
