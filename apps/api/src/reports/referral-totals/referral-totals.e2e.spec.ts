import { randomUUID } from 'node:crypto';
import { month, shiftMonth } from '@alongside/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day } from '../../../test/mutate.ts';

/** The last month that had a month to be counted. */
const last = shiftMonth(month(day(0).slice(0, 7)), -2);
const year = Number(last.slice(0, 4));
const place = Number(last.slice(5)) - 1;

interface Count {
  readonly count: number | null;
  readonly hidden: string | null;
}
interface Line {
  readonly kind: string;
  readonly name: string | null;
  readonly counts: Count[];
  readonly total: Count;
}
interface Answer {
  readonly referralTotals: Record<'own' | 'network', { measure: string; lines: Line[] }[]> & {
    readonly knownOn: string;
    readonly networkMonths: string[];
  };
}

let api: TestApi;
let secretariat: Person;
const hotlines: { id: string; coordinator: Person; partnershipId: string }[] = [];
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  for (const [name, country] of [
    ['Aland', 'NL'],
    ['Beland', 'DE'],
    ['Celand', 'JP'],
    ['Deland', 'JP'],
  ] as const) {
    const id = await api.addHotline(name, country);
    const coordinator = await api.addPerson('COORDINATOR', id);
    hotlines.push({ id, coordinator, partnershipId: (await addPartnership(api, coordinator)).id });
  }
});
afterAll(() => api.stop());

/** An entry as it would have been logged on the last day of its month. */
const logged = async (hotline: number, count: number, more: Record<string, unknown> = {}) => {
  const { id, coordinator, partnershipId } = hotlines[hotline] as (typeof hotlines)[number];
  const row = {
    hotline_id: id,
    id: randomUUID(),
    partnership_id: partnershipId,
    month: `${last}-01`,
    direction: 'OUT',
    subject: 'HELP_SEEKER',
    mode: 'SIGNPOST',
    channel: 'PHONE',
    count,
    created_by: coordinator.id,
    created_at: `${last}-15T10:00:00Z`,
    updated_at: `${last}-15T10:00:00Z`,
    version: 1,
    ...more,
  };
  await api.admin.query(
    'insert into app.referral_entries select * from jsonb_populate_record(null::app.referral_entries, $1)',
    [row],
  );
};
const ask = (person: Person, of = year) =>
  person.ask<Answer>(
    `query ($year: Int!) { referralTotals(year: $year) { knownOn networkMonths
       own { measure lines { kind name counts { count hidden } total { count hidden } } }
       network { measure lines { kind name counts { count hidden } total { count hidden } } } } }`,
    { year: of },
  );
const shown = ({ count, hidden }: Count | undefined = { count: null, hidden: null }) => count ?? hidden;
const told = (lines: readonly Line[] = []) =>
  lines.map(({ kind, name, counts, total }) => [kind, name, shown(counts[place]), shown(total)]);

describe('the totals of referrals', () => {
  it('are exact for the own hotline and hide what is small for everybody else', async () => {
    await logged(0, 3);
    await logged(1, 40);
    await logged(2, 12);
    await logged(3, 9);
    const answer = await ask(secretariat);
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(4);
    expect(answer.data?.referralTotals.own).toEqual([]);
    expect(answer.data?.referralTotals.network.map(({ measure }) => measure)).toEqual(['HELP_OUT']);
    expect(told(answer.data?.referralTotals.network[0]?.lines)).toEqual([
      ['HOTLINE', 'Celand', 12, 12],
      ['HOTLINE', 'Deland', 9, 9],
      ['REGION', null, 21, 21],
      ['HOTLINE', 'Aland', 'SMALL', 'SMALL'],
      ['HOTLINE', 'Beland', 'WITHHELD', 'WITHHELD'],
      ['REGION', null, 43, 43],
      ['NETWORK', null, 64, 64],
    ]);
    expect(JSON.stringify(answer.data)).not.toMatch(/:(3|40)\b/);
    const own = await ask(hotlines[0]?.coordinator as Person);
    expect(own.statements).toBe(5);
    expect(told(own.data?.referralTotals.own[0]?.lines).map(([kind, , , total]) => [kind, total])).toEqual([
      ['PARTNERSHIP', 3],
      ['OWN', 3],
    ]);
    expect(told(own.data?.referralTotals.network[0]?.lines)).toEqual([['OTHERS', null, 61, 61]]);
  });

  it('show a hotline the others only from three on', async () => {
    const { rows } = await api.admin.query(`select id from app.hotlines where name = 'Deland'`);
    await api.admin.query(`update app.partnerships set sharing = 'AMBER_STRICT' where hotline_id = $1`, [rows[0].id]);
    const answer = await ask(hotlines[0]?.coordinator as Person);
    expect(answer.data?.referralTotals.network).toEqual([]);
    // What stays in its hotline is not counted for the secretariat either.
    const network = await ask(secretariat);
    expect(told(network.data?.referralTotals.network[0]?.lines).at(-1)).toEqual(['NETWORK', null, 55, 55]);
    await api.admin.query(`update app.partnerships set sharing = 'AMBER' where hotline_id = $1`, [rows[0].id]);
  });

  it('change only from month to month: what is logged, corrected or withdrawn today shows on the first of the next', async () => {
    const before = await ask(secretariat);
    await logged(1, 700, { created_at: new Date().toISOString() });
    await logged(1, 900, { month: `${shiftMonth(last, 1)}-01`, created_at: `${last}-15T10:00:00Z` });
    await api.admin.query(`update app.referral_entries set withdrawn_at = now() where count = 12`);
    expect((await ask(secretariat)).data).toEqual(before.data);
    expect(before.data?.referralTotals.knownOn).toBe(`${day(0).slice(0, 7)}-01`);
    const own = await ask(hotlines[1]?.coordinator as Person, Number(shiftMonth(last, 1).slice(0, 4)));
    expect(own.data?.referralTotals.own[0]?.lines.at(-1)?.total.count).toBeGreaterThan(900);
  });

  it('are no business of administrators, and the raw sums of nobody', async () => {
    const administrator = await api.addPerson('ADMIN');
    expect((await ask(administrator)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    for (const person of [secretariat, hotlines[0]?.coordinator as Person]) {
      expect(await asPerson(api, person, 'select count from app.referral_entries where count = 40')).toEqual([]);
      await expect(asPerson(api, person, 'select * from app.referrals_as_known(2026)')).rejects.toThrow(
        /permission denied/,
      );
    }
    await expect(
      asPerson(api, hotlines[0]?.coordinator as Person, 'select * from app.referrals_of_network(2026)'),
    ).rejects.toThrow(/permission denied/);
    await expect(asPerson(api, secretariat, 'select * from app.referrals_of_others(2026, 1)')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('are of a year, which is checked', async () => {
    expect((await ask(secretariat, 1999)).errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION', field: 'year' });
    expect((await ask(secretariat, 2001)).data?.referralTotals.network).toEqual([]);
  });
});

describe('referrals over time', () => {
  interface Trend {
    readonly months: string[];
    readonly knownOn: string;
    readonly lines: { readonly kind: string; readonly name: string | null; readonly counts: (Count | null)[] }[];
  }
  const trend = (person: Person, by: string, more: Record<string, unknown> = {}) =>
    person.ask<{ referralTrend: Trend }>(
      `query ($measure: ReferralMeasure!, $by: TrendGroup!, $months: Int!) {
         referralTrend(measure: $measure, by: $by, months: $months) { knownOn months lines { kind name counts { count hidden } } } }`,
      { measure: 'HELP_OUT', by, months: 18, ...more },
    );
  const lastOf = ({ months, lines }: Trend, of: string = last) =>
    lines.map(({ kind, name, counts }) => {
      const count = counts[months.indexOf(of)];
      return [kind, name, count ? shown(count) : null];
    });

  it('shows and hides for the secretariat what the tables of the years do, by hotline, region and together', async () => {
    const tables = await ask(secretariat);
    const lines = tables.data?.referralTotals.network[0]?.lines ?? [];
    for (const [by, kind] of Object.entries({ HOTLINE: 'HOTLINE', REGION: 'REGION', ALL: 'NETWORK' })) {
      const answer = await trend(secretariat, by);
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(4);
      expect(answer.data?.referralTrend.months).toHaveLength(18);
      expect(answer.data?.referralTrend.months.at(-1)).toBe(last);
      const told = lastOf(answer.data?.referralTrend as Trend).map(([of, name, count]) =>
        JSON.stringify([of, name, count]),
      );
      const known = lines.filter((one) => one.kind === kind);
      expect(told.toSorted()).toEqual(
        known.map(({ name, counts }) => JSON.stringify([kind, name, shown(counts[place])])).toSorted(),
      );
      expect(JSON.stringify(answer.data)).not.toMatch(/"count":[1-4]\b/);
    }
  });

  it('is of itself and all others for a hotline, whatever it asks to tell apart', async () => {
    const answer = await trend(hotlines[0]?.coordinator as Person, 'HOTLINE');
    expect(answer.statements).toBe(5);
    const told = answer.data?.referralTrend as Trend;
    expect(told.months.at(-1)).toBe(day(0).slice(0, 7));
    expect(lastOf(told)).toEqual([
      ['OWN', null, 3],
      ['OTHERS', null, 61],
    ]);
    expect(lastOf(told, day(0).slice(0, 7))).toEqual([
      ['OWN', null, 0],
      ['OTHERS', null, null],
    ]);
  });

  it('is asked for with a span that there is, and not by administrators', async () => {
    expect((await trend(secretariat, 'ALL', { months: 61 })).errors?.[0]?.extensions).toMatchObject({
      code: 'VALIDATION',
      field: 'months',
    });
    expect((await trend(await api.addPerson('ADMIN'), 'ALL')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('leaves as a file with the same numbers hidden', async () => {
    const file = (person: Person, body: object = {}) =>
      person.post('/export/referral-trend', {
        format: 'CSV',
        language: 'en',
        measure: 'HELP_OUT',
        by: 'HOTLINE',
        months: 12,
        ...body,
      });
    const network = await file(secretariat);
    const text = await network.text();
    expect(network.headers.get('x-alongside-sharing')).toBe('AMBER');
    expect(text).toMatch(new RegExp(`"?${last}"?,"?Aland"?,"?Fewer than 5"?`));
    expect(text).toMatch(new RegExp(`"?${last}"?,"?Beland"?,"?Withheld"?`));
    const own = await file(hotlines[0]?.coordinator as Person);
    expect(own.headers.get('x-alongside-sharing')).toBe('AMBER_STRICT');
    expect(await own.text()).toMatch(new RegExp(`"?${last}"?,"?Our hotline"?,3`));
    expect((await file(await api.addPerson('ADMIN'))).status).toBe(403);
    expect((await file(secretariat, { months: 0 })).status).toBe(422);
  });
});

describe('the totals as a file', () => {
  const file = (person: Person, body: object = {}) =>
    person.post('/export/referral-totals', { format: 'CSV', language: 'en', year, ...body });

  it('hide what the page hides, and carry the label of what is inside', async () => {
    const network = await file(secretariat);
    const text = await network.text();
    expect(network.headers.get('x-alongside-sharing')).toBe('AMBER');
    expect(text).toMatch(/"Hotline","Aland",.*"Fewer than 5"/);
    expect(text).toMatch(/"Hotline","Beland",.*"Withheld"/);
    expect(text).not.toMatch(/,(3|40)\b/);
    const own = await file(hotlines[0]?.coordinator as Person);
    expect(own.headers.get('x-alongside-sharing')).toBe('AMBER_STRICT');
    expect(await own.text()).toMatch(/"Our hotline",,.*3/);
  });

  it('is noted in the trail, and refused to administrators', async () => {
    const { rows } = await api.admin.query(
      `select after ->> 'report' as report, after ->> 'year' as year from app.audit_events join app.audit_values on event_id = id where action = 'EXPORT' and actor_id = $1`,
      [secretariat.id],
    );
    expect(rows).toContainEqual({ report: 'REFERRAL_TOTALS', year: String(year) });
    expect((await file(await api.addPerson('ADMIN'))).status).toBe(403);
    expect((await file(secretariat, { format: 'XLSX' })).status).toBe(200);
    expect((await file(secretariat, { year: 'all' })).status).toBe(422);
  });
});
