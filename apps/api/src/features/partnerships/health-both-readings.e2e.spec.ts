import { isDeepStrictEqual } from 'node:util';
import { type HealthLevel, type HealthReason, healthLevels, healthOf, levelThatCounts } from '@alongside/domain';
import { type CivilDate, today } from '@alongside/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TestApi } from '../../../test/api.ts';
import { atFirst, factsIn, type HealthCase, healthCase, type View } from '../../../test/health-cases.ts';
import { addPlaces, insertCases, loadCases, type Places, updateCases } from '../../../test/health-tables.ts';
import { computedLevelOn, levelOn, messageOf, reasonsOn, spanOn, worstFirst } from './health-on-a-day.ts';

/** Partnerships on a side of the square hotlines × initiatives. */
const SIDE = 100;
/** Partnerships that triggers follow from record to record; the rest is loaded at once. */
const LIVING = 500;

interface Reading {
  readonly level: HealthLevel;
  readonly computed: HealthLevel;
  readonly reasons: readonly HealthReason[];
}

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
  await api.addPerson('ADMIN');
});
afterAll(() => api.stop());

const sharing = { hotline: 'AMBER_STRICT', network: 'AMBER' } as const satisfies Record<View, string>;

/** Health by the database, each partnership on its own day, in one statement. */
async function readingsInSql(view: View, cases: readonly HealthCase[]): Promise<Map<string, Reading>> {
  const { rows } = await api.admin.query<{ id: string } & Reading>(
    `select k.id, ${levelOn('h', 'k.today')} as level, ${computedLevelOn('h', 'k.today')} as computed,
       coalesce((select json_agg(json_build_object('code', r.code, 'severity', r.severity, 'since', r.since,
         'message', ${messageOf('r')}, 'recordId', r.record_id) order by ${worstFirst('r')}) from ${reasonsOn('h', 'k.today')} r), '[]') as reasons
     from jsonb_to_recordset($1) k(id uuid, today date)
     join app.health_spans h on h.partnership_id = k.id and h.sharing = $2 and ${spanOn('h', 'k.today')}`,
    [JSON.stringify(cases.map(({ id, today }) => ({ id, today }))), sharing[view]],
  );
  return new Map(rows.map(({ id, ...reading }) => [id, reading]));
}

/** Health by the pure rule. */
function readingByRule(view: View, one: HealthCase, vouchedUntil: CivilDate): Reading {
  const health = healthOf(factsIn(view, one, vouchedUntil), one.today);
  const standing = view === 'hotline' && one.override?.ended_at === null ? one.override : null;
  const override = standing && { level: standing.level, endsOn: standing.ends_on };
  return {
    level: levelThatCounts(one.stage, health, override, one.today),
    computed: health.level,
    reasons: health.reasons,
  };
}

/** Compares both readings of every case in both views; `first` is the place of the first one. */
async function compare(cases: readonly HealthCase[], places: Places, first: number): Promise<void> {
  for (const view of ['hotline', 'network'] as const) {
    const bySql = await readingsInSql(view, cases);
    cases.forEach((one, index) => {
      const vouchedUntil = places.initiatives[(first + index) % SIDE]?.vouchedUntil ?? one.today;
      const byRule = readingByRule(view, one, vouchedUntil);
      seen[view].set(byRule.level, (seen[view].get(byRule.level) ?? 0) + 1);
      if (!isDeepStrictEqual(bySql.get(one.id), byRule))
        throw new Error(
          `${view}, vouched until ${vouchedUntil}: ${JSON.stringify({ case: one, byRule, bySql: bySql.get(one.id) })}`,
        );
    });
    readings += cases.length;
  }
}

const seen = { hotline: new Map<HealthLevel, number>(), network: new Map<HealthLevel, number>() };
let readings = 0;

test('the database and the rule judge 10,000 generated partnerships alike: for hotline and network, as loaded, as added and as changed', async () => {
  const begin = performance.now();
  const seed = Date.now() % 2 ** 31;
  const now = today(new Date());
  const cases = fc.sample(healthCase(now), { numRuns: SIDE * SIDE, seed });
  const places = await addPlaces(api.admin, SIDE, now);
  const [loaded, living] = [cases.slice(LIVING), cases.slice(0, LIVING)];
  await loadCases(api.admin, loaded, places, LIVING);
  await compare(loaded, places, LIVING);
  await insertCases(api.admin, living.map(atFirst), places);
  await compare(living.map(atFirst), places, 0);
  await updateCases(api.admin, living, places);
  await compare(living, places, 0);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const levels = JSON.stringify({
    hotline: Object.fromEntries(seen.hotline),
    network: Object.fromEntries(seen.network),
  });
  console.info(
    `Health: ${cases.length} partnerships, ${readings} readings compared in ${seconds} s, seed ${seed}. ${levels}`,
  );
  expect(readings).toBe(2 * (SIDE * SIDE + LIVING));
  expect([...seen.hotline.keys()].toSorted()).toEqual(healthLevels.codes.toSorted());
}, 300_000);
