import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type AnalysedRound,
  type Answers,
  allItems,
  codebook,
  completenessOf,
  figure,
  figureAt,
  HIDDEN_CELL,
  hiddenInSum,
  type ItemResult,
  longTable,
  responseRate,
  resultsFor,
  resultsOf,
  roundedPercent,
  roundingOf,
  type SurveyDefinition,
  totalsTable,
  wideTable,
} from '../../index.ts';
import { roundOf } from '../testing/rounds.ts';

const t = (en: string) => ({ en });
const option = (code: string, more = {}) => ({ code, text: t(code.toLowerCase()), ...more });

const survey: SurveyDefinition = {
  key: 'small',
  title: t('Small'),
  introduction: t('Small'),
  languages: ['en'],
  questions: [
    { code: 'Q1', kind: 'SINGLE_CHOICE', required: true, text: t('Known?'), choices: [option('YES'), option('NO')] },
    {
      code: 'Q2',
      kind: 'LIKERT_MATRIX',
      text: t('Regard?'),
      relevance: { item: 'Q1', chosen: ['YES'] },
      rows: [option('SECTOR')],
      scale: [option('GOOD'), option('MIDDLE'), option('BAD'), option('DK', { meaning: 'DONT_KNOW' })],
    },
    {
      code: 'Q3',
      kind: 'MULTI_CHOICE',
      text: t('Why?'),
      relevance: { item: 'Q1', chosen: ['YES'] },
      choices: [option('A'), option('OTHER', { other: true }), option('NONE', { exclusive: true })],
    },
    { code: 'Q4', kind: 'TEXT', limit: 50, text: t('More?') },
  ],
};

const round = (list: readonly Answers[]): AnalysedRound => roundOf(survey, list);
const yes = (sector?: string, why: string[] = [], text?: string): Answers => ({
  Q1: { choices: ['YES'] },
  ...(sector ? { 'Q2.SECTOR': { choices: [sector] } } : {}),
  ...(why.length > 0 ? { Q3: { choices: why, ...(text ? { text } : {}) } } : {}),
});
const no: Answers = { Q1: { choices: ['NO'] }, Q4: { text: '=1+1' } };
const answered = round([yes('GOOD', ['A', 'OTHER'], 'words'), yes('GOOD', ['A']), yes('BAD', ['NONE']), yes('DK'), no]);
const item = (from: AnalysedRound, code: string): ItemResult =>
  resultsOf(from)
    .flatMap(({ items }) => items)
    .find((each) => each.item === code) as ItemResult;
const choice = (from: ItemResult, code: string) => from.choices.find((each) => each.choice === code);

describe('a figure', () => {
  it('is a count, its base and their share, and no share of nobody', () => {
    expect(figure(9, 12)).toEqual({ count: 9, base: 12, percent: 75 });
    expect(figure(0, 0).percent).toBeNull();
    expect([figure(17, 46), figure(1, 8)].map(roundedPercent)).toEqual([37, 12.5]);
  });
});

describe('the response rate', () => {
  const one = { eligibility: 'ELIGIBLE', opened: true, submitted: true, completeness: 1 } as const;
  const silent = { ...one, opened: false, submitted: false, completeness: 0 };

  it('is complete of eligible: who left before the opening is out of the base, a bounced mail is not', () => {
    const seventeen = Array.from({ length: 17 }, () => one);
    const others = Array.from({ length: 29 }, () => silent);
    const all = responseRate([...seventeen, ...others]);
    expect([all.rr1, roundedPercent(all.rr1)]).toEqual([figure(17, 46), 37]);
    const left = { ...silent, eligibility: 'INELIGIBLE' } as const;
    expect(responseRate([...seventeen, ...others.slice(1), left])).toMatchObject({
      invited: 46,
      ineligible: 1,
      rr1: figure(17, 45),
    });
    expect(responseRate([...seventeen, { ...silent, eligibility: 'UNKNOWN' }]).rr1).toEqual(figure(17, 18));
  });

  it('counts half-filled drafts in its second form only, and cooperation of those who opened', () => {
    const draft = { ...one, submitted: false, completeness: 0.5 };
    const less = { ...draft, completeness: 0.49 };
    expect(responseRate([one, draft, less, silent])).toMatchObject({
      rr1: figure(1, 4),
      rr2: figure(2, 4),
      cooperation: figure(1, 3),
    });
    expect(completenessOf({ A: 'ANSWERED', B: 'DONT_KNOW', C: 'BLANK', D: 'NOT_REACHED', E: 'NOT_ASKED' })).toBe(0.5);
  });
});

describe('the figures of an item', () => {
  it('keep asked, answered and valid apart', () => {
    expect(item(answered, 'Q2.SECTOR').bases).toEqual({
      respondents: 5,
      asked: 4,
      answered: 4,
      valid: 3,
      dontKnow: 1,
      preferNot: 0,
      blank: 0,
      notAsked: 1,
      notReached: 0,
    });
    expect(item(answered, 'Q3').bases).toMatchObject({ asked: 4, answered: 3, blank: 1, notAsked: 1 });
  });

  it('of a scale take “don’t know” for an answer and never for a value', () => {
    const sector = item(answered, 'Q2.SECTOR');
    expect(choice(sector, 'DK')).toMatchObject({ ofAnswered: figure(1, 4), ofValid: null });
    expect(choice(sector, 'GOOD')).toMatchObject({ ofAnswered: figure(2, 4), ofValid: figure(2, 3) });
    expect(sector.scale).toEqual({
      favourable: figure(2, 3),
      neutral: figure(0, 3),
      unfavourable: figure(1, 3),
      mean: 7 / 3,
      median: 3,
    });
    expect(item(round([no]), 'Q2.SECTOR').scale).toMatchObject({ mean: null, median: null });
  });

  it('of several choices are of respondents and may sum to more than 100', () => {
    const why = item(answered, 'Q3');
    expect(why.choices.map(({ ofAnswered }) => ofAnswered)).toEqual([figure(2, 3), figure(1, 3), figure(1, 3)]);
  });

  it('of a filtered question are given of those asked and of all', () => {
    expect(choice(item(answered, 'Q3'), 'A')).toMatchObject({ ofAnswered: figure(2, 3), ofRespondents: figure(2, 5) });
  });

  it('can be pointed at over several items', () => {
    expect(figureAt(answered, { items: ['Q2.SECTOR'], choices: ['GOOD', 'MIDDLE'], of: 'VALID' })).toEqual(
      figure(2, 3),
    );
    expect(figureAt(answered, { items: ['Q1', 'Q3'], choices: ['NO', 'A'], of: 'ANSWERED' })).toEqual(figure(3, 5));
  });

  it('do not change when a label does', () => {
    const renamed = JSON.parse(JSON.stringify(survey).replaceAll('"good"', '"excellent"')) as SurveyDefinition;
    expect(resultsOf({ ...answered, definition: renamed })).toEqual(resultsOf(answered));
  });
});

describe('small numbers', () => {
  const shown = (counts: readonly number[], k: number) => {
    const hidden = hiddenInSum(counts, k);
    return counts.map((count, at) => (hidden[at] ? null : count));
  };

  it.each([
    [
      [5, 7],
      [5, 7],
    ],
    [
      [0, 12],
      [0, 12],
    ],
    [
      [1, 11],
      [null, null],
    ],
    [
      [2, 4, 6],
      [null, null, 6],
    ],
    [
      [1, 0, 9],
      [null, 0, null],
    ],
    [
      [1, 1, 9],
      [null, null, null],
    ],
  ])('of %j leave %j', (counts, left) => {
    expect(shown(counts, 3)).toEqual(left);
  });

  it.each([3, 5])('below %i cannot be computed by somebody who knows the rule and tries every table', (k) => {
    let tables = 0;
    const byView = new Map<string, number[][]>();
    const build = (counts: number[], left: number, length: number, base: number): void => {
      if (counts.length === length - 1) {
        const table = [...counts, left];
        const view = shown(table, k);
        // Of a table without a number, and of one with few answers, not even the base is told: see `resultsFor`.
        const dark = base < k || view.every((cell) => cell === null);
        const key = JSON.stringify(dark ? [length, null, table.map(() => null)] : [length, base, view]);
        byView.set(key, [...(byView.get(key) ?? []), table]);
        tables += 1;
        return;
      }
      for (let count = 0; count <= left; count += 1) build([...counts, count], left - count, length, base);
    };
    for (const [length, most] of [
      [2, 20],
      [3, 14],
      [4, 9],
    ] as const)
      for (let base = 1; base <= most; base += 1) build([], base, length, base);
    for (const [view, candidates] of byView) {
      const [, , cells] = JSON.parse(view) as [number, number | null, (number | null)[]];
      cells.forEach((cell, at) => {
        const possible = new Set(candidates.map((table) => table[at]));
        if (cell === null) expect([view, possible.size >= 2]).toEqual([view, true]);
        else expect(cell === 0 || cell >= k).toBe(true);
      });
    }
    expect(tables).toBeGreaterThan(1500);
  });

  const many = (counts: Readonly<Record<string, number>>) =>
    round(
      Object.entries(counts).flatMap(([kind, count]) =>
        Array.from({ length: count }, () => (kind === 'NO' ? no : yes(kind, ['A']))),
      ),
    );
  const seen = (from: AnalysedRound, audience: 'MEMBERS' | 'PUBLIC' | 'SECRETARIAT') =>
    new Map(
      resultsFor(audience, survey, resultsOf(from)).flatMap(({ items }) => items.map((each) => [each.item, each])),
    );

  it('are hidden from members below 3, from the public below 5, and from the secretariat never', () => {
    const from = many({ GOOD: 6, BAD: 4, DK: 5, NO: 6 });
    expect(seen(from, 'MEMBERS').get('Q2.SECTOR')?.hidden).toBe('NONE');
    expect(seen(from, 'PUBLIC').get('Q2.SECTOR')).toMatchObject({
      hidden: 'SOME',
      scale: null,
      bases: { answered: 15, valid: null },
    });
    expect(seen(many({ GOOD: 1 }), 'SECRETARIAT').get('Q2.SECTOR')?.hidden).toBe('NONE');
  });

  it('hide the whole item where few answered or few were not asked, and what was asked because of it', () => {
    expect(seen(many({ GOOD: 2 }), 'MEMBERS').get('Q1')).toMatchObject({ hidden: 'ALL', bases: null });
    const two = seen(many({ GOOD: 9, NO: 2 }), 'MEMBERS');
    expect(two.get('Q1')).toMatchObject({ hidden: 'ALL', bases: null });
    expect(two.get('Q2.SECTOR')).toMatchObject({ hidden: 'ALL', bases: null });
    expect(two.get('Q3')?.choices.every(({ ofAnswered }) => ofAnswered === null)).toBe(true);
  });

  it('hide an option that nearly everybody chose: the rest would be few', () => {
    const from = round([...Array.from({ length: 9 }, () => yes('GOOD', ['A'])), yes('GOOD', ['NONE']), no, no, no]);
    expect(
      seen(from, 'MEMBERS')
        .get('Q3')
        ?.choices.map(({ ofAnswered }) => ofAnswered),
    ).toEqual([null, figure(0, 10), null]);
  });

  it('stand nowhere in what members get, whatever the answers', () => {
    const respondent = fc.constantFrom(
      no,
      yes('GOOD', ['A']),
      yes('BAD', ['A', 'OTHER']),
      yes('DK', ['NONE']),
      yes('MIDDLE'),
    );
    fc.assert(
      fc.property(fc.array(respondent, { maxLength: 25 }), (list) => {
        for (const each of seen(round(list), 'MEMBERS').values()) {
          for (const { ofAnswered, ofRespondents, ofValid } of each.choices)
            for (const one of [ofAnswered, ofRespondents, ofValid]) {
              if (one) expect(one.count === 0 || one.count >= 3).toBe(true);
            }
          if (each.hidden !== 'NONE') expect([each.scale, each.bases?.valid ?? null]).toEqual([null, null]);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('the tables for files', () => {
  it('have a codebook that explains every code and item', () => {
    const { columns, rows } = codebook(survey, 'en');
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(allItems(survey).map(({ code }) => code)));
    expect(rows).toContainEqual([
      'small',
      'Q2.SECTOR',
      'LIKERT_MATRIX',
      'Regard?',
      'sector',
      'DK',
      'dk',
      'DONT_KNOW',
      0,
      '{"item":"Q1","chosen":["YES"]}',
    ]);
  });

  it('have one row for each respondent, with the state beside each answer', () => {
    const { columns, rows } = wideTable(answered, { texts: true });
    const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
    expect(rows).toHaveLength(5);
    expect([cell(0, 'Q3.A'), cell(1, 'Q3.OTHER'), cell(3, 'Q3.A'), cell(4, 'Q3.A')]).toEqual([1, 0, null, null]);
    expect([cell(3, 'Q3.state'), cell(4, 'Q3.state'), cell(0, 'Q3.text'), cell(4, 'Q4.text')]).toEqual([
      'BLANK',
      'NOT_ASKED',
      'words',
      '=1+1',
    ]);
    expect(wideTable(answered, { texts: false }).columns.some((name) => name.endsWith('.text'))).toBe(false);
  });

  it('or one for each respondent and item', () => {
    const { columns, rows } = longTable(answered, { texts: true });
    expect(rows).toHaveLength(5 * (1 + 1 + 3 + 1));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows).toContainEqual(['R1', 'Q3', 'ANSWERED', 'OTHER', 1, 'words']);
    expect(rows).toContainEqual(['R5', 'Q2.SECTOR', 'NOT_ASKED', null, null, null]);
    expect(longTable(answered, { texts: false }).rows.every((row) => row[5] === null)).toBe(true);
  });

  it('tell what each code means where they are asked to', () => {
    const wide = wideTable(answered, { texts: true, labels: 'en' });
    expect(wide.rows[0]?.[wide.columns.indexOf('Q2.SECTOR.label')]).toBe('good');
    expect(wide.rows[4]?.[wide.columns.indexOf('Q2.SECTOR.label')]).toBeNull();
    const long = longTable(answered, { texts: false, labels: 'en' });
    expect(long.rows.every((row) => row.length === long.columns.length)).toBe(true);
    expect(long.rows).toContainEqual(['R1', 'Q3', 'ANSWERED', 'OTHER', 'other', 1, null]);
  });

  it('have totals as an audience sees them, in which what is hidden is told from what makes no sense', () => {
    const totals = (audience: 'SECRETARIAT' | 'MEMBERS') =>
      totalsTable(survey, resultsFor(audience, survey, resultsOf(answered)), 'en');
    const { columns, rows } = totals('SECRETARIAT');
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows).toHaveLength(2 + 4 + 3 + 1);
    const row = (of: typeof rows, code: string) => of.find((each) => each[3] === code)?.slice(5, 12);
    expect(row(rows, 'GOOD')).toEqual([2, 50, 66.7, 40, 5, 4, 4]);
    expect(row(rows, 'DK')).toEqual([1, 25, null, 20, 5, 4, 4]);
    expect(row(totals('MEMBERS').rows, 'GOOD')).toEqual(Array(7).fill(HIDDEN_CELL));
  });
});

describe('a printed percentage', () => {
  it.each([
    ['75%', 9, 12, 'EXACT'],
    ['82%', 9, 11, 'ROUNDED'],
    ['90%', 10, 11, 'TRUNCATED'],
    ['60%', 10, 11, 'DIFFERS'],
    [null, 10, 11, 'NO_PERCENTAGE'],
  ])('of %s beside %i of %i is %s', (printed, count, base, rounding) => {
    expect(roundingOf({ printed }, figure(count, base))).toBe(rounding);
  });
});
