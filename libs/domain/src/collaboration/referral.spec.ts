import { civilDate, month, shiftMonth } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { referralChannels, referralDirections, referralModes, referralSubjects } from '../vocabulary/index.ts';
import {
  gridSpanProblem,
  type ReferralInput,
  referralChannelsFor,
  referralGrid,
  referralModesFor,
  referralProblems,
  referralSubjectsFor,
  referralTotals,
  unusualReferralCount,
} from './index.ts';

const today = civilDate('2026-06-30');
const entry: ReferralInput = {
  month: month('2026-06'),
  direction: 'OUT',
  subject: 'HELP_SEEKER',
  mode: 'SIGNPOST',
  channel: 'WEBSITE_LINK',
  audience: 'ADULT_HELP_SEEKERS',
  language: 'de',
  count: 1,
};
const wrongFields = (changed: Partial<ReferralInput>) =>
  referralProblems({ ...entry, ...changed }, today).map(({ field }) => field);

describe('a referral entry', () => {
  it('is fine as the form offers it', () => {
    expect(wrongFields({})).toEqual([]);
    expect(wrongFields({ audience: null, language: null })).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001])('does not count %s', (count) => {
    expect(wrongFields({ count })).toEqual(['count']);
  });

  it('belongs to this month or one of the last ten years', () => {
    expect(wrongFields({ month: month('2026-07') })).toEqual(['month']);
    expect(wrongFields({ month: month('2016-06') })).toEqual([]);
    expect(wrongFields({ month: month('2016-05') })).toEqual(['month']);
  });

  it('never passes a report on to an initiative', () => {
    expect(wrongFields({ subject: 'CSAM_REPORT', audience: null })).toEqual(['subject']);
    expect(wrongFields({ subject: 'CSAM_REPORT', audience: null, direction: 'IN' })).toEqual([]);
  });

  it('knows no audience and no warm introduction of a report', () => {
    expect(wrongFields({ direction: 'IN', subject: 'CSAM_REPORT' })).toEqual(['audience']);
    expect(
      wrongFields({ direction: 'IN', subject: 'CSAM_REPORT', audience: null, mode: 'WARM', channel: 'PHONE' }),
    ).toEqual(['mode']);
  });

  it('lets a page signpost and no more', () => {
    expect(wrongFields({ mode: 'WARM', channel: 'REPORT_PAGE' })).toEqual(['channel']);
    expect(wrongFields({ mode: 'WARM', channel: 'PHONE' })).toEqual([]);
  });

  it('is in a language of the list', () => {
    expect(wrongFields({ language: 'DE' })).toEqual(['language']);
  });

  it('is accepted exactly where the choices of the form lead', () => {
    for (const direction of referralDirections.codes)
      for (const subject of referralSubjects.codes)
        for (const mode of referralModes.codes)
          for (const channel of referralChannels.codes) {
            const offered =
              referralSubjectsFor(direction).includes(subject) &&
              referralModesFor(subject).includes(mode) &&
              referralChannelsFor(mode).includes(channel);
            expect(wrongFields({ direction, subject, mode, channel, audience: null }).length === 0).toBe(offered);
          }
  });

  it('makes the page ask about many conversations earlier than about many clicks', () => {
    expect(unusualReferralCount('PHONE')).toBeLessThan(unusualReferralCount('WEBSITE_LINK'));
  });
});

describe('the month grid', () => {
  const from = month('2026-01');

  it('has every month, with zero where nothing was logged', () => {
    const entries = [
      { id: 1, month: month('2026-02'), direction: 'OUT', count: 3 },
      { id: 2, month: month('2026-02'), direction: 'IN', count: 1 },
      { id: 3, month: month('2026-02'), direction: 'OUT', count: 4 },
      { id: 4, month: month('2025-12'), direction: 'OUT', count: 9 },
    ] as const;
    expect(referralGrid(entries, from, month('2026-03'))).toEqual([
      { month: '2026-01', out: 0, in: 0, entries: [] },
      { month: '2026-02', out: 7, in: 1, entries: [entries[0], entries[1], entries[2]] },
      { month: '2026-03', out: 0, in: 0, entries: [] },
    ]);
  });

  it('loses no entry of its span and counts none twice', () => {
    const some = fc.record({
      month: fc.integer({ min: -6, max: 30 }).map((months) => shiftMonth(from, months)),
      direction: fc.constantFrom(...referralDirections.codes),
      count: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(some), fc.nat({ max: 24 }), (entries, months) => {
        const to = shiftMonth(from, months);
        const grid = referralGrid(entries, from, to);
        const inside = entries.filter((each) => each.month >= from && each.month <= to);
        expect(grid.map((each) => each.month)).toHaveLength(months + 1);
        expect(grid.reduce((sum, each) => sum + each.out, 0)).toBe(referralTotals(inside).out);
        expect(grid.reduce((sum, each) => sum + each.in, 0)).toBe(referralTotals(inside).in);
        expect(grid.flatMap((each) => each.entries)).toHaveLength(inside.length);
      }),
    );
  });

  it('runs forward and over ten years at most', () => {
    expect(gridSpanProblem(from, from)).toBeUndefined();
    expect(gridSpanProblem(from, month('2025-12'))?.field).toBe('to');
    expect(gridSpanProblem(from, shiftMonth(from, 119))).toBeUndefined();
    expect(gridSpanProblem(from, shiftMonth(from, 120))?.field).toBe('to');
  });
});
