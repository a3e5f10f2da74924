import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import loadHighs from 'highs';
import {
  type Candidate,
  drawPanel,
  drawWithReceipt,
  feasibility,
  InfeasiblePanel,
  isSeed,
  lotteryOrder,
  nextReserve,
  type PanelRules,
  type Program,
  poolHash,
  programText,
  type RuleChange,
  readValues,
  receiptFaults,
  rulesHash,
  rulesProblems,
  type Solve,
  tallyTrials,
  trialSeed,
  valuesOf,
} from './index.ts';

let solve: Solve;
let solves = 0;

beforeAll(async () => {
  const highs = await (loadHighs as unknown as typeof loadHighs.default)();
  solve = (program: Program) => {
    solves += 1;
    const answer = highs.solve(programText(program), { time_limit: 10 });
    if (answer.Status === 'Infeasible') return { feasible: false };
    if (answer.Status !== 'Optimal') throw new Error(answer.Status);
    return {
      feasible: true,
      values: readValues(program, (name) => (answer.Columns[name] as { Primal: number } | undefined)?.Primal),
    };
  };
});

const seedOf = (digit: string) => digit.repeat(64);
const rules = (given: Partial<PanelRules>): PanelRules => ({
  seats: 2,
  reserves: 2,
  quotas: [],
  caps: [],
  mustInclude: [],
  ...given,
});
const person = (id: string, attributes: Candidate['attributes'] = {}): Candidate => ({ id, attributes });

/** The rules told a second time, without rows and programmes: what a panel breaks, as steps by rule. */
function brokenBy(panel: readonly Candidate[], { seats, quotas, caps }: PanelRules): number {
  const having = (attribute: string, value: string) =>
    panel.filter((each) => valuesOf(each, attribute).includes(value)).length;
  const quotaSteps = quotas.map(({ attribute, value, min, max }) => {
    const count = having(attribute, value);
    return Math.max(0, min - count, count - (max ?? seats));
  });
  const capSteps = caps.flatMap(({ attribute, max }) =>
    [...new Set(panel.flatMap((each) => each.attributes[attribute] ?? []))].map((value) =>
      Math.max(0, having(attribute, value) - max),
    ),
  );
  return [...quotaSteps, ...capSteps, Math.max(0, seats - panel.length)].reduce((a, b) => a + b, 0);
}

/** All panels that somebody could think of, by brute force. */
function* subsets(pool: readonly Candidate[]): Generator<Candidate[]> {
  for (let bits = 0; bits < 2 ** pool.length; bits += 1) yield pool.filter((_, index) => (bits >> index) & 1);
}

const hasAll = (panel: readonly Candidate[], ids: readonly string[]) =>
  ids.every((id) => panel.some((each) => each.id === id));

/** Pools of up to 12 with rules that are often tight and sometimes impossible. */
const smallCase = fc
  .record({
    size: fc.integer({ min: 1, max: 12 }),
    seats: fc.integer({ min: 1, max: 6 }),
    reserves: fc.integer({ min: 0, max: 3 }),
    regions: fc.array(fc.constantFrom('N', 'S', 'E', undefined), { minLength: 12, maxLength: 12 }),
    languages: fc.array(fc.subarray(['de', 'en', 'fr']), { minLength: 12, maxLength: 12 }),
    organisations: fc.array(fc.constantFrom('a', 'b', 'c', 'd', undefined), { minLength: 12, maxLength: 12 }),
    quotas: fc.uniqueArray(
      fc.record({
        key: fc.constantFrom('region N', 'region S', 'region E', 'language de', 'language fr', 'region UNKNOWN'),
        min: fc.integer({ min: 0, max: 3 }),
        more: fc.option(fc.integer({ min: 0, max: 3 })),
      }),
      { selector: ({ key }) => key, maxLength: 4 },
    ),
    cap: fc.option(fc.integer({ min: 1, max: 2 })),
    must: fc.subarray([0, 1, 2], { maxLength: 2 }),
    seed: fc.stringMatching(/^[0-9a-f]{64}$/),
  })
  .map(({ size, seats, reserves, regions, languages, organisations, quotas, cap, must, seed }) => {
    const one = (value: string | undefined) => (value === undefined ? [] : [value]);
    const pool = Array.from({ length: size }, (_, index) =>
      person(`p${String(index)}`, {
        region: one(regions[index]),
        language: languages[index] ?? [],
        organisation: one(organisations[index]),
      }),
    );
    const given = rules({
      seats,
      reserves,
      quotas: quotas.map(({ key, min, more }) => {
        const [attribute = '', value = ''] = key.split(' ');
        return { attribute, value, min, max: more === null ? null : min + more };
      }),
      caps: cap === null ? [] : [{ attribute: 'organisation', max: cap }],
      mustInclude: must.filter((index) => index < size).map((index) => `p${String(index)}`),
    });
    return { pool, rules: given, seed };
  })
  .filter(({ pool, rules: given }) => rulesProblems(given, pool).length === 0);

describe('a draw, against an exhaustive search over small pools', () => {
  it('says the same of what is possible, names the smallest change, and keeps every rule', () => {
    let feasible = 0;
    let infeasible = 0;
    fc.assert(
      fc.property(smallCase, ({ pool, rules: given, seed }) => {
        let least = Number.POSITIVE_INFINITY;
        for (const panel of subsets(pool))
          if (panel.length <= given.seats && hasAll(panel, given.mustInclude))
            least = Math.min(least, brokenBy(panel, given));
        const answer = feasibility(pool, given, solve);
        expect(answer.feasible).toBe(least === 0);
        if (!answer.feasible) {
          infeasible += 1;
          const steps = answer.changes.reduce((sum, { from, to }) => sum + Math.abs(from - to), 0);
          expect(steps).toBe(least);
          expect(feasibility(pool, changed(given, answer.changes), solve)).toEqual({ feasible: true });
          expect(() => drawPanel(pool, given, seed, solve)).toThrow(InfeasiblePanel);
          return;
        }
        feasible += 1;
        const draw = drawPanel(pool, given, seed, solve);
        const panel = pool.filter(({ id }) => draw.panel.includes(id));
        expect(panel).toHaveLength(given.seats);
        expect(brokenBy(panel, given)).toBe(0);
        expect(hasAll(panel, given.mustInclude)).toBe(true);
        expect(draw).toEqual(drawPanel([...pool].reverse(), given, seed, solve));
        expectGreedyAndExact(pool, given, draw.order, draw.panel);
        for (const { candidateId, by } of draw.replacements)
          for (const id of by)
            expect(
              brokenBy(
                pool.filter((each) => each.id === id || (draw.panel.includes(each.id) && each.id !== candidateId)),
                given,
              ),
            ).toBe(0);
      }),
      { numRuns: 600 },
    );
    expect(feasible).toBeGreaterThan(150);
    expect(infeasible).toBeGreaterThan(150);
    process.stdout.write(
      `Draws against exhaustive search: ${String(feasible)} possible, ${String(infeasible)} impossible, ${String(solves)} solves, all agree.\n`,
    );
  });
});

/** The walk told by brute force: in the order of the lottery, everybody is taken with whom some whole panel exists. */
function expectGreedyAndExact(
  pool: readonly Candidate[],
  given: PanelRules,
  order: readonly string[],
  panel: readonly string[],
): void {
  let possible = [...subsets(pool)].filter(
    (each) => each.length === given.seats && hasAll(each, given.mustInclude) && brokenBy(each, given) === 0,
  );
  for (const id of order) {
    const withThem = possible.filter((each) => hasAll(each, [id]));
    if (withThem.length > 0) possible = withThem;
    expect([id, panel.includes(id)]).toEqual([id, withThem.length > 0]);
  }
}

/** Rules with a change carried out. */
function changed(given: PanelRules, changes: readonly RuleChange[]): PanelRules {
  let next = given;
  for (const { rule, end, to } of changes) {
    if (rule.rule === 'SEATS') next = { ...next, seats: to };
    // A cap is one number for all values; letting one value have more lets all.
    else if (rule.rule === 'CAP')
      next = {
        ...next,
        caps: next.caps.map((cap) => (cap.attribute === rule.attribute ? { ...cap, max: Math.max(cap.max, to) } : cap)),
      };
    else
      next = {
        ...next,
        quotas: next.quotas.map((quota) =>
          quota.attribute === rule.attribute && quota.value === rule.value ? { ...quota, [end]: to } : quota,
        ),
      };
  }
  return next;
}

describe('a draw', () => {
  const pool = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    person(id, { side: [id < 'c' ? 'HOTLINE' : 'PREVENTION'], organisation: [id === 'd' ? 'c' : id] }),
  );

  it('takes nobody else where the rules name everybody', () => {
    const draw = drawPanel(pool, rules({ mustInclude: ['a', 'e'] }), seedOf('7'), solve);
    expect([...draw.panel].sort()).toEqual(['a', 'e']);
    expect(draw.decisions.map(({ reason }) => reason.code).filter((code) => code !== 'PANEL_FULL')).toEqual([
      'MUST_INCLUDE',
      'MUST_INCLUDE',
    ]);
  });

  it('says which minimum somebody would have put out of reach', () => {
    const given = rules({ quotas: [{ attribute: 'side', value: 'HOTLINE', min: 2, max: null }] });
    const { decisions, panel } = drawPanel(pool, given, seedOf('1'), solve);
    expect([...panel].sort()).toEqual(['a', 'b']);
    const reasons = decisions.filter(({ taken }) => !taken).map(({ reason }) => reason);
    const hotlines = { code: 'MINIMUM_OUT_OF_REACH', rule: { rule: 'QUOTA', attribute: 'side', value: 'HOTLINE' } };
    expect(reasons.filter(({ code }) => code !== 'PANEL_FULL')).toContainEqual(hotlines);
  });

  it('says which limit was reached', () => {
    const given = rules({ seats: 4, caps: [{ attribute: 'organisation', max: 1 }] });
    const { decisions } = drawPanel(pool, given, seedOf('2'), solve);
    const out = decisions.filter(({ taken }) => !taken);
    expect(out).toHaveLength(1);
    expect(['c', 'd']).toContain(out[0]?.candidateId);
    const reason = out[0]?.reason;
    if (reason?.code !== 'PANEL_FULL')
      expect(reason).toEqual({
        code: 'MAXIMUM_REACHED',
        rule: { rule: 'CAP', attribute: 'organisation', value: 'c' },
      });
  });

  it('counts who stated nothing as unknown, which fulfils no minimum and meets no cap', () => {
    const silent = [person('x'), person('y'), person('z', { side: ['HOTLINE'] })];
    const given = rules({
      quotas: [{ attribute: 'side', value: 'HOTLINE', min: 1, max: null }],
      caps: [{ attribute: 'side', max: 1 }],
    });
    expect(drawPanel(silent, given, seedOf('3'), solve).panel).toContain('z');
    expect(feasibility(silent, { ...given, seats: 3 }, solve)).toEqual({ feasible: true });
  });

  it('takes a seed of noughts for a seed, and different seeds give different panels', () => {
    expect(isSeed(seedOf('0'))).toBe(true);
    expect(isSeed('0')).toBe(false);
    const ids = pool.map(({ id }) => id);
    const orders = new Set(Array.from({ length: 40 }, (_, n) => lotteryOrder(ids, trialSeed(seedOf('0'), n)).join('')));
    expect(orders.size).toBeGreaterThan(25);
  });

  it('gives an error, never a no, where the solver does not know', () => {
    const lost: Solve = () => {
      throw new Error('Time limit reached');
    };
    expect(() => feasibility(pool, rules({}), lost)).toThrow('Time limit');
    expect(() => drawPanel(pool, rules({}), seedOf('4'), lost)).toThrow('Time limit');
  });

  it('has no panel in an empty pool, and says that no seat can be filled', () => {
    expect(feasibility([], rules({}), solve)).toEqual({
      feasible: false,
      changes: [{ rule: { rule: 'SEATS' }, end: 'max', from: 2, to: 0 }],
    });
    expect(() => drawPanel([], rules({}), seedOf('5'), solve)).toThrow(InfeasiblePanel);
  });
});

describe('the smallest change', () => {
  it('lowers a minimum rather than the seats', () => {
    const pool = [person('a', { region: ['N'] }), person('b', { region: ['S'] }), person('c', { region: ['S'] })];
    const given = rules({ quotas: [{ attribute: 'region', value: 'N', min: 2, max: null }] });
    expect(feasibility(pool, given, solve)).toEqual({
      feasible: false,
      changes: [{ rule: { rule: 'QUOTA', attribute: 'region', value: 'N' }, end: 'min', from: 2, to: 1 }],
    });
  });
});

describe('a seat that falls free', () => {
  const pool = ['a', 'b', 'c', 'd'].map((id) => person(id, { side: [id < 'c' ? 'HOTLINE' : 'PREVENTION'] }));
  const given = rules({ quotas: [{ attribute: 'side', value: 'HOTLINE', min: 1, max: 1 }] });

  it('goes to the first in order who keeps the rules', () => {
    expect(nextReserve(pool, given, ['c', 'd', 'a', 'b'], new Set(['c']), new Set(), solve)).toBe('a');
    expect(nextReserve(pool, given, ['c', 'd', 'a', 'b'], new Set(['c']), new Set(['a']), solve)).toBe('b');
  });

  it('goes to nobody where nobody keeps the rules, or where no seat is free', () => {
    expect(nextReserve(pool, given, ['a', 'b', 'c', 'd'], new Set(['c']), new Set(['a', 'b']), solve)).toBeNull();
    expect(nextReserve(pool, given, ['a', 'b', 'c', 'd'], new Set(['a', 'c']), new Set(), solve)).toBeNull();
  });
});

describe('a receipt', () => {
  const pool = ['a', 'b', 'c'].map((id) => person(id, { side: ['HOTLINE'] }));

  it('is true when drawn again, and names the part that somebody changed', () => {
    const receipt = drawWithReceipt(pool, rules({}), seedOf('a'), solve);
    expect(receiptFaults(receipt, solve)).toEqual([]);
    expect(receiptFaults(JSON.parse(JSON.stringify(receipt)), solve)).toEqual([]);
    const other = receipt.draw.order.at(-1) as string;
    const forged = { ...receipt, draw: { ...receipt.draw, panel: [other, ...receipt.draw.panel.slice(1)] } };
    expect(receiptFaults(forged, solve)).toEqual(['panel']);
    expect(receiptFaults({ ...receipt, pool: receipt.pool.slice(1) }, solve)).toContain('poolHash');
    expect(receiptFaults({ ...receipt, rules: rules({ seats: 1 }) }, solve)).toContain('rulesHash');
    expect(receiptFaults({ ...receipt, algorithm: 'other' }, solve)).toEqual(['algorithm']);
  });

  it('stays true when a database has put its keys in another order', () => {
    const quotas = [{ attribute: 'side', value: 'HOTLINE', min: 1, max: null }];
    const receipt = drawWithReceipt(pool, rules({ quotas }), seedOf('a'), solve);
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, part]) => [key, reversed(part)]),
            )
          : value;
    expect(receiptFaults(reversed(receipt) as typeof receipt, solve)).toEqual([]);
  });

  it('has hashes that do not depend on how things were sorted', () => {
    const [a, b] = [person('a', { x: ['1', '2'], y: [] }), person('b')];
    expect(poolHash([a, b])).toBe(poolHash([b, person('a', { y: [], x: ['2', '1', '1'] })]));
    expect(poolHash([a])).not.toBe(poolHash([b]));
    expect(rulesHash(rules({ mustInclude: ['a', 'b'] }))).toBe(rulesHash(rules({ mustInclude: ['b', 'a'] })));
  });
});

describe('chances', () => {
  it('are counted over trials that can be done in parts', () => {
    const pool = ['a', 'b', 'c', 'd'].map((id) => person(id, { side: [id === 'a' ? 'HOTLINE' : 'PREVENTION'] }));
    const given = rules({ quotas: [{ attribute: 'side', value: 'HOTLINE', min: 1, max: null }] });
    const all = tallyTrials(pool, given, seedOf('b'), { from: 0, count: 60 }, solve);
    expect(all.get('a')).toBe(60);
    expect([...all.values()].reduce((sum, count) => sum + count, 0)).toBe(120);
    const parts = [0, 30].map((from) => tallyTrials(pool, given, seedOf('b'), { from, count: 30 }, solve));
    expect(parts.map((part) => part.get('b') ?? 0).reduce((x, y) => x + y, 0)).toBe(all.get('b'));
  });
});

describe('rules on their own', () => {
  it.each([
    ['no seat', { seats: 0 }, 'seats'],
    ['a negative number of reserves', { reserves: -1 }, 'reserves'],
    ['a minimum above the seats', { quotas: [{ attribute: 'a', value: 'b', min: 3, max: null }] }, 'quotas.0.min'],
    ['a maximum below the minimum', { quotas: [{ attribute: 'a', value: 'b', min: 2, max: 1 }] }, 'quotas.0.max'],
    ['a cap that lets nobody in', { caps: [{ attribute: 'a', max: 0 }] }, 'caps.0.max'],
    ['a stranger who must be included', { mustInclude: ['x'] }, 'mustInclude'],
    [
      'the same quota twice',
      { quotas: [0, 1].map((min) => ({ attribute: 'a', value: 'b', min, max: null })) },
      'quotas.1',
    ],
    ['the same cap twice', { caps: [1, 2].map((max) => ({ attribute: 'a', max })) }, 'caps.1'],
  ])('refuse %s', (_, given, field) => {
    expect(rulesProblems(rules(given), [person('a')]).map((problem) => problem.field)).toEqual([field]);
  });
});
