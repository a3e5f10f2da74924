import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { determined, knowledgeOf, possibilities } from '../../disclosure/testing/attacker.ts';
import { diceOf } from '../../disclosure/testing/random-tables.ts';
import {
  type AnalysedRound,
  type Answers,
  allItems,
  type CrossSide,
  type CrossTable,
  choicesOf,
  crossProblems,
  crossReleaseProblems,
  crossSides,
  crossTableFor,
  crossTableOf,
  crossTablesTable,
  figureAt,
  hiddenBelow,
  prevention2020,
  preventionCorrected,
  reconstructed2020,
  resultsOf,
  type ShownTable,
  type SurveyDefinition,
} from '../../index.ts';
import { randomDefinition } from '../testing/random-definition.ts';
import { roundOf } from '../testing/rounds.ts';
import { small, text } from '../testing/small-survey.ts';

const side = (item: string, option: string | null = null): CrossSide => ({ item, option });
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const round2020: AnalysedRound = { definition: prevention2020, responses: reconstructed2020 };
const seenBy = (audience: 'SECRETARIAT' | 'MEMBERS' | 'PUBLIC', round: AnalysedRound, a: CrossSide, b: CrossSide) =>
  crossTableFor(audience, round.definition, resultsOf(round), crossTableOf(round, a, b));

describe('a cross-table', () => {
  it('counts every respondent once, also who was not asked or gave no answer', () => {
    const table = crossTableOf(round2020, side('Q1'), side('Q4', 'ANONYMITY'));
    expect(table.rowCategories.map(({ kind, choice }) => choice ?? kind)).toEqual(['YES', 'NO']);
    expect(table.columnCategories.map(({ kind }) => kind)).toEqual(['CHOSEN', 'NOT_CHOSEN', 'NO_ANSWER', 'NOT_ASKED']);
    expect(table.cells).toEqual([
      [10, 1, 1, 0],
      [0, 0, 0, 5],
    ]);
    expect([table.rowTotals, table.columnTotals, table.respondents]).toEqual([[12, 5], [10, 1, 1, 5], 17]);
  });

  it('has the figures of each item alone as its sums', () => {
    const { rowTotals, rowCategories } = crossTableOf(round2020, side('Q10'), side('Q3.NETWORK'));
    const alone = rowCategories.flatMap(({ choice }) =>
      choice === null ? [] : [figureAt(round2020, { items: ['Q10'], choices: [choice], of: 'ANSWERED' }).count],
    );
    expect(rowTotals.slice(0, alone.length)).toEqual(alone);
  });

  it('takes questions with options and single options of several', () => {
    expect(crossSides(prevention2020)).toContainEqual(side('Q4', 'OTHER'));
    expect(crossSides(prevention2020).some(({ item }) => item === 'Q7')).toBe(false);
    const fields = (a: CrossSide, b: CrossSide) => crossProblems(prevention2020, a, b).map(({ field }) => field);
    expect(fields(side('Q1'), side('Q6'))).toEqual([]);
    expect(fields(side('Q7'), side('Q4'))).toEqual(['rows', 'columns']);
    expect(fields(side('Q1'), side('Q1'))).toEqual(['columns']);
    expect(fields(side('Q4', 'ANONYMITY'), side('Q4', 'EFFICACY'))).toEqual([]);
  });

  it('is released with others only where no question stands in two', () => {
    const pair = (a: string, b: string) => ({ rows: side(a), columns: side(b) });
    const fields = (...pairs: ReturnType<typeof pair>[]) =>
      crossReleaseProblems(prevention2020, pairs).map(({ field }) => field);
    expect(fields(pair('Q1', 'Q6'), pair('Q9', 'Q11'))).toEqual([]);
    expect(fields(pair('Q1', 'Q6'), pair('Q6', 'Q9'))).toEqual(['crossTables']);
    expect(fields(pair('Q1', 'Q99'))).toEqual(['columns']);
  });
});

describe('small numbers of a cross-table', () => {
  const fortyEight = roundOf(preventionCorrected, [
    ...Array.from(
      { length: 20 },
      (): Answers => ({ Q1: { choices: ['NO'] }, Q10: { choices: ['YES'] }, Q11: { choices: ['YES'] } }),
    ),
    ...Array.from(
      { length: 12 },
      (): Answers => ({ Q1: { choices: ['NO'] }, Q10: { choices: ['MAYBE'] }, Q11: { choices: ['YES'] } }),
    ),
    ...Array.from(
      { length: 2 },
      (): Answers => ({ Q1: { choices: ['NO'] }, Q10: { choices: ['YES'] }, Q11: { choices: ['NO'] } }),
    ),
    ...Array.from(
      { length: 14 },
      (): Answers => ({ Q1: { choices: ['NO'] }, Q10: { choices: ['MAYBE'] }, Q11: { choices: ['NO'] } }),
    ),
  ]);

  it('are hidden together with what would give them away, and shown to the secretariat', () => {
    const [a, b] = [side('Q10'), side('Q11')];
    expect(seenBy('SECRETARIAT', fortyEight, a, b)).toMatchObject({ hidden: 'NONE', rowTotals: [22, 0, 26] });
    const members = seenBy('MEMBERS', fortyEight, a, b);
    expect(members.cells).toEqual([
      [null, null, 0],
      [0, 0, 0],
      [null, null, 0],
    ]);
    expect(members).toMatchObject({ hidden: 'SOME', rowTotals: [22, 0, 26], columnTotals: [32, 16, 0] });
  });

  it('are hidden in a file as on the page, a row for each cell and each sum', () => {
    const members = seenBy('MEMBERS', fortyEight, side('Q10'), side('Q11'));
    const { columns, rows } = crossTablesTable(preventionCorrected, [members], 'en');
    expect(columns).toHaveLength(10);
    expect(rows).toHaveLength(4 * 4);
    expect(rows[0]).toEqual([1, 'Q10', null, 'YES', 'Yes', 'Q11', null, 'YES', 'Yes', 'hidden']);
    expect(rows[3]).toEqual([1, 'Q10', null, 'YES', 'Yes', 'Q11', null, 'TOTAL', null, 22]);
    expect(rows.at(-1)?.at(-1)).toBe(48);
    expect(rows.flatMap((row) => row.at(-1) ?? []).filter((count) => count === 'hidden')).toHaveLength(4);
  });

  it('name the option of several that a side is about', () => {
    const table = seenBy('SECRETARIAT', round2020, side('Q1'), side('Q4', 'ANONYMITY'));
    const { rows } = crossTablesTable(prevention2020, [table], 'en');
    expect(rows.find((row) => row[7] === 'NOT_CHOSEN')?.slice(5, 8)).toEqual(['Q4', 'ANONYMITY', 'NOT_CHOSEN']);
    expect(String(rows.find((row) => row[7] === 'NOT_CHOSEN')?.[8])).toMatch(/^Not chosen: ./);
  });

  it('hide the whole table where a question alone is hidden, or hiding cells does not do', () => {
    const table = seenBy('MEMBERS', round2020, side('Q1'), side('Q4', 'ANONYMITY'));
    expect(table.hidden).toBe('ALL');
    expect([...table.cells.flat(), ...table.rowTotals, ...table.columnTotals].every((cell) => cell === null)).toBe(
      true,
    );
  });
});

/** What anybody reads of a table, as the attacker takes it: what is hidden is one at least, since none is shown. */
function asSeen({ cells, rowTotals, columnTotals, respondents }: CrossTable): ShownTable {
  const shown = (counts: readonly (number | null)[]) => counts.map((count) => count ?? ('WITHHELD' as const));
  const sums = { cells: shown(columnTotals), total: respondents };
  const rows = cells.map((row, at) => ({ cells: shown(row), total: rowTotals[at] ?? ('WITHHELD' as const) }));
  return { groups: [{ rows, sum: sums }], sum: sums };
}

/** Places of a table with their counts and what is shown there: of cells, sums of rows and sums of columns. */
const placesOf = ({ cells, rowTotals, columnTotals }: CrossTable) => [
  ...cells.flatMap((row, r) =>
    row.map((count, c) => ({ place: `0.${r} ${c}`, count, row: r as number | null, column: c as number | null })),
  ),
  ...rowTotals.map((count, r) => ({ place: `0.${r} total`, count, row: r as number | null, column: null })),
  ...columnTotals.map((count, c) => ({ place: `0 ${c}`, count, row: null, column: c as number | null })),
];

/** Hidden counts, those of sums included, that somebody with the equations could narrow down too far. */
function narrowed(counted: CrossTable, seen: CrossTable, k: number, dice: () => number): string[] {
  const knowledge = knowledgeOf(asSeen(seen));
  const shown = placesOf(seen);
  const places = placesOf(counted).map((each, at) => {
    const kind = [counted.rowCategories[each.row ?? -1]?.kind, counted.columnCategories[each.column ?? -1]?.kind];
    return { ...each, isHidden: shown[at]?.count === null, kind, isCell: each.row !== null && each.column !== null };
  });
  // Who was not asked follows from the survey, and a sum of nobody is always shown: there a hidden number is one at least.
  const least = new Map(
    places.map(({ place, kind, isCell }) => [place, isCell && !kind.includes('NOT_ASKED') ? 0 : 1]),
  );
  const can = possibilities(knowledge, counted.respondents, dice, (place) => least.get(place) ?? 1);
  const certain = new Set(determined(knowledge));
  return places.flatMap(({ place, count, isHidden, kind }) => {
    if (!isHidden || !count) return [];
    const possible = can.get(place) ?? new Set();
    // How many of those with some answer gave none to the other question need only not be certain.
    const small = count >= k || kind.includes('NO_ANSWER') ? [] : Array.from({ length: k - 1 }, (_, at) => at + 1);
    const kept = !certain.has(place) && possible.size > 1 && small.every((value) => possible.has(value));
    return kept ? [] : [`${place} is ${count}, one of ${[...possible]}`];
  });
}

/** Every table with the sums of this one that agrees with what is shown of it; undefined where there are too many. */
function tablesWithin(counted: CrossTable, seen: CrossTable['cells'], most: number): number[][][] | undefined {
  const found: number[][][] = [];
  const columns = counted.columnTotals.map((total) => total ?? 0);
  const rows = counted.rowTotals.map((total) => total ?? 0);
  const fill = (r: number, c: number, cells: number[][], inRow: number, left: readonly number[]): boolean => {
    if (r === rows.length) return left.every((each) => each === 0) ? found.push(cells) <= most : true;
    if (c === columns.length) return inRow === 0 ? fill(r + 1, 0, [...cells, []], rows[r + 1] ?? 0, left) : true;
    const shown = seen[r]?.[c];
    const top = Math.min(inRow, left[c] ?? 0);
    const values = shown == null ? Array.from({ length: top + 1 }, (_, at) => at) : shown <= top ? [shown] : [];
    return values.every((value) => {
      const next = cells.map((row, at) => (at === r ? [...row, value] : row));
      return fill(
        r,
        c + 1,
        next,
        inRow - value,
        left.map((each, at) => (at === c ? each - value : each)),
      );
    });
  };
  if (!fill(0, 0, [[]], rows[0] ?? 0, columns)) return undefined;
  return found.map((cells) => cells.slice(0, rows.length));
}

/** Answers of somebody who leans to the first options, here and there with none at all. */
function somebody(definition: SurveyDefinition, dice: () => number): Answers {
  const pick = <T>(list: readonly T[]) => list[Math.floor(dice() ** 2 * list.length)] as T;
  return Object.fromEntries(
    allItems(definition).flatMap(({ code, question }): [string, { choices: string[] }][] => {
      const choices = choicesOf(question);
      if (choices.length === 0 || dice() < 0.06) return [];
      return [[code, { choices: [pick(choices).code] }]];
    }),
  );
}

describe('an attacker with the results of both questions and the equations of the cross-table', () => {
  const attacked = (definition: SurveyDefinition, respondents: number, dice: () => number, pairs: number) => {
    const round = roundOf(
      definition,
      Array.from({ length: respondents }, () => somebody(definition, dice)),
    );
    const sides = crossSides(definition);
    const any = () => sides[Math.floor(dice() * sides.length)] as CrossSide;
    return Array.from({ length: pairs }, () => [any(), any()] as const).flatMap(([a, b]) => {
      if (crossProblems(definition, a, b).length > 0) return [];
      const counted = crossTableOf(round, a, b);
      expect(sum(counted.cells.flat())).toBe(respondents);
      return (['MEMBERS', 'PUBLIC'] as const).map((audience) => {
        const seen = seenBy(audience, round, a, b);
        const k = hiddenBelow[audience];
        const small = seen.cells.flat().filter((count) => count !== null && count > 0 && count < k);
        if (seen.hidden === 'ALL') return { hidden: seen.hidden, leaks: small.map(String) };
        return { hidden: seen.hidden, leaks: [...small.map(String), ...narrowed(counted, seen, k, dice)] };
      });
    });
  };

  it('can take each small count for any that is small, and no hidden one for certain, in rounds of the prevention survey', () => {
    const dice = diceOf(2026);
    const found = Array.from({ length: 12 }, (_, n) => attacked(preventionCorrected, 16 + 4 * n, dice, 4)).flat();
    const of = (hidden: string) => found.filter((each) => each.hidden === hidden).length;
    console.info(
      `${found.length} cross-tables: ${of('NONE')} whole, ${of('SOME')} with hidden cells, ${of('ALL')} not shown`,
    );
    expect(found.flatMap(({ leaks }) => leaks)).toEqual([]);
    expect(of('SOME')).toBeGreaterThan(6);
  });

  /** Values that each hidden count has in all tables that would be shown like this one; undefined where nothing is hidden, or there are too many tables. */
  function valuesByRule(round: AnalysedRound, counted: CrossTable & { cells: readonly (readonly number[])[] }) {
    const results = resultsOf(round);
    const look = (cells: readonly (readonly number[])[]) =>
      crossTableFor('MEMBERS', round.definition, results, { ...counted, cells }).cells;
    const seen = look(counted.cells);
    const isSome = seen.flat().includes(null) && seen.flat().some((count) => count !== null);
    const others = isSome ? tablesWithin(counted, seen, 400) : undefined;
    const alike = others?.filter((cells) => JSON.stringify(look(cells)) === JSON.stringify(seen));
    return (
      alike &&
      seen.flatMap((row, r) =>
        row.flatMap((count, c) => (count === null ? [new Set(alike.map((cells) => cells[r]?.[c])).size] : [])),
      )
    );
  }

  it('learns no hidden number for certain by running the rule itself on every table with these sums', () => {
    const dice = diceOf(155);
    const sides = crossSides(preventionCorrected);
    const any = () => sides[Math.floor(dice() * sides.length)] as CrossSide;
    const values = Array.from({ length: 14 }, (_, n) => {
      const round = roundOf(
        preventionCorrected,
        Array.from({ length: 30 + 4 * n }, () => somebody(preventionCorrected, dice)),
      );
      return Array.from({ length: 4 }, () => [any(), any()] as const).flatMap(([a, b]) =>
        crossProblems(preventionCorrected, a, b).length > 0
          ? []
          : (valuesByRule(round, crossTableOf(round, a, b)) ?? []),
      );
    }).flat();
    expect(values.length).toBeGreaterThan(6);
    expect(Math.min(...values)).toBeGreaterThan(1);
  });

  const question = (code: string, choices: readonly string[]) => ({
    ...{ code, kind: 'SINGLE_CHOICE' as const, text: text(code) },
    choices: choices.map((choice) => ({ code: choice, text: text(choice) })),
  });
  const twoQuestions = (...choices: readonly (readonly string[])[]): SurveyDefinition => ({
    ...{ ...small, languages: ['en'] },
    questions: choices.map((list, at) => question(at === 0 ? 'A' : 'B', list)),
  });

  it('learns nothing from which of these tables the rule would show at all', () => {
    // Nobody who chose the first or second option left the other question blank: seen like this, it once was certain.
    const options = ['X', 'Y', 'Z'];
    const definition = twoQuestions(options, options);
    const counts = [
      [7, 6, 1, 0],
      [3, 0, 2, 0],
      [0, 2, 2, 1],
      [1, 0, 0, 1],
    ];
    const answer = (code: string, at: number) => (options[at] ? { [code]: { choices: [options[at]] } } : {});
    const people = counts.flatMap((row, a) =>
      row.flatMap((count, b) =>
        Array.from({ length: count }, (): Answers => ({ ...answer('A', a), ...answer('B', b) })),
      ),
    );
    const round = roundOf(definition, people);
    const counted = crossTableOf(round, side('A'), side('B'));
    expect(counted.cells).toEqual(counts);
    expect(Math.min(...(valuesByRule(round, counted) ?? []))).toBeGreaterThan(1);
  });

  it('learns none in that way from 200 tables of two questions that members see, each looked at in full', () => {
    const dice = diceOf(200);
    let [tried, attacked] = [0, 0];
    for (; attacked < 200 && tried < 3_000; tried += 1) {
      const definition = twoQuestions(['X', 'Y'], ['X', 'Y', 'Z'].slice(0, 2 + (tried % 2)));
      const people = Array.from({ length: 16 + Math.floor(dice() * 40) }, () => somebody(definition, dice));
      const round = roundOf(definition, people);
      const values = valuesByRule(round, crossTableOf(round, side('A'), side('B')));
      if (!values) continue;
      attacked += 1;
      expect(Math.min(...values)).toBeGreaterThan(1);
    }
    console.info(`${attacked} cross-tables with hidden cells attacked by running the rule itself, of ${tried}`);
    expect(attacked).toBe(200);
  });

  it('finds nothing in generated surveys either', () => {
    const dice = diceOf(7);
    fc.assert(
      fc.property(randomDefinition, fc.integer({ min: 5, max: 60 }), (definition, respondents) => {
        fc.pre(crossSides(definition).length > 1);
        expect(attacked(definition, respondents, dice, 4).flatMap(({ leaks }) => leaks)).toEqual([]);
      }),
      { numRuns: 80, seed: 11 },
    );
  });
});
