import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, someInitiative } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';
import { intensitiesFromTrail } from '../../database/migrations/1700000122000-date-intensities.ts';

/** Everything of these specs happens in 2024, of which the demo and the builders know nothing. */
const asOf = '2024-04-10';
const days = ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-10'];

interface Line {
  readonly id: string;
  readonly name: string | null;
  readonly series: { code: string; counts: number[] }[];
}
interface Row {
  readonly id: string;
  readonly state: string;
  readonly since: string;
  readonly hotline: string | null;
  readonly partnershipId: string | null;
  readonly campaignId: string | null;
}
interface Rows {
  readonly edges: { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}
type Place = Readonly<Record<string, unknown>>;

let api: TestApi;
let coordinator: Person;
let observer: Person;
let foreign: Person;
let secretariat: Person;
let north: string;
let south: string;
/** By what they are about: three of the north, one of the south, one that stays in the north. */
const ids: Record<'active' | 'ended' | 'corrected' | 'south' | 'kept', string> = {
  active: randomUUID(),
  ended: randomUUID(),
  corrected: randomUUID(),
  south: randomUUID(),
  kept: randomUUID(),
};

async function partnership(
  id: string,
  hotline: string,
  author: Person,
  changes: readonly (readonly [stage: string, on: string])[],
  sharing = 'AMBER',
): Promise<void> {
  await api.admin.query(
    `insert into app.partnerships (hotline_id, id, initiative_id, stage, sharing, created_by) values ($1, $2, $3, $4, $5, $6)`,
    [hotline, id, await someInitiative(api, hotline), changes.at(-1)?.[0], sharing, author.id],
  );
  for (const [at, [to, on]] of changes.entries())
    await api.admin.query(
      `insert into app.stage_changes (hotline_id, id, partnership_id, to_stage, effective_on, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [hotline, randomUUID(), id, to, on, author.id, `2024-05-01T00:00:0${at}Z`],
    );
}

const intensities = async (
  hotline: string,
  partnershipId: string,
  changes: readonly (readonly [intensity: string | null, since: string])[],
) => {
  for (const [intensity, since] of changes)
    await api.admin.query(
      'insert into app.intensity_changes (hotline_id, partnership_id, intensity, since) values ($1, $2, $3, $4)',
      [hotline, partnershipId, intensity, since],
    );
};

const obstacle = (partnershipId: string, values: Record<string, unknown>) =>
  api.admin.query(
    `insert into app.obstacles (hotline_id, id, partnership_id, type, severity, since, status, settled_on, sharing, created_by)
     values ($1, $2, $3, (select type from (values ('FUNDING')) t(type)), $4, $5, $6, $7, $8, $9)`,
    [
      north,
      randomUUID(),
      partnershipId,
      values['severity'],
      values['since'],
      values['settledOn'] ? 'RESOLVED' : 'OPEN',
      values['settledOn'] ?? null,
      values['sharing'] ?? 'AMBER',
      coordinator.id,
    ],
  );

async function campaign(
  lead: string | null,
  author: Person,
  changes: readonly (readonly [string, string])[],
  sharing = 'GREEN',
) {
  const id = randomUUID();
  await api.admin.query(
    `insert into app.campaigns (id, lead_hotline_id, title, search_text, theme, phase, sharing, created_by)
     values ($1, $2, $3, lower($3), 'HELP_SEEKING', $4, $5, $6)`,
    [id, lead, `Campaign ${id}`, changes.at(-1)?.[0], sharing, author.id],
  );
  for (const [to, on] of changes)
    await api.admin.query(
      `insert into app.campaign_phase_changes (id, campaign_id, to_phase, effective_on, created_by) values ($1, $2, $3, $4, $5)`,
      [randomUUID(), id, to, on, author.id],
    );
}

beforeAll(async () => {
  api = await TestApi.start();
  north = await api.addHotline('North', 'SE');
  south = await api.addHotline('South', 'ZA');
  coordinator = await api.addPerson('COORDINATOR', north);
  observer = await api.addPerson('OBSERVER', north);
  foreign = await api.addPerson('COORDINATOR', south);
  secretariat = await api.addPerson('SECRETARIAT');
  await partnership(ids.active, north, coordinator, [
    ['PROSPECT', '2024-01-15'],
    ['ACTIVE', '2024-02-29'],
  ]);
  await partnership(ids.ended, north, coordinator, [
    ['ACTIVE', '2023-06-01'],
    ['PAUSED', '2024-03-31'],
    ['ENDED', '2024-04-01'],
  ]);
  // Two changes of one day: the later one counts, and the earlier one never shows.
  await partnership(ids.corrected, north, coordinator, [
    ['DECLINED', '2024-03-05'],
    ['CONTACTED', '2024-03-05'],
  ]);
  await partnership(ids.kept, north, coordinator, [['ACTIVE', '2024-01-01']], 'AMBER_STRICT');
  await partnership(ids.south, south, foreign, [['PROSPECT', '2024-02-01']]);
});
afterAll(() => api.stop());

const trend = async (person: Person, measure: string, by = 'ALL', more: Place = {}) => {
  const answer = await person.ask<{ trend: { days: string[]; lines: Line[] } }>(
    `query ($measure: TrendMeasure!, $by: TrendGroup!, $asOf: Date!, $months: Int!) {
       trend(measure: $measure, by: $by, asOf: $asOf, months: $months) { days lines { id name series { code counts } } } }`,
    { measure, by, asOf, months: 3, ...more },
  );
  return answer;
};
const told = async (person: Person, measure: string, by = 'ALL') => {
  const answer = await trend(person, measure, by);
  expect(answer.errors).toBeUndefined();
  expect(answer.statements).toBe(3);
  return Object.fromEntries(
    answer.data?.trend.lines.map(({ id, name, series }) => [
      name ?? id,
      Object.fromEntries(series.filter(({ counts }) => counts.some((n) => n > 0)).map((one) => [one.code, one.counts])),
    ]) ?? [],
  );
};
const rows = (person: Person, place: Place) =>
  person.ask<{ trendRecords: Rows }>(
    `query ($measure: TrendMeasure!, $by: TrendGroup!, $day: Date!, $line: String, $series: TrendSeries, $first: Int = 50, $after: String) {
       trendRecords(measure: $measure, by: $by, day: $day, line: $line, series: $series, first: $first, after: $after) {
         edges { node { id state since hotline partnershipId campaignId } } pageInfo { hasNextPage endCursor } totalCount } }`,
    place,
  );
const nodesOf = (answer: Awaited<ReturnType<typeof rows>>): Row[] =>
  (answer.data?.trendRecords.edges ?? []).map(({ node }) => node);

describe('partnerships over time', () => {
  it('count each in the stage of the end of each day, in one reading statement', async () => {
    expect((await trend(coordinator, 'STATUS')).data?.trend.days).toEqual(days);
    expect(await told(coordinator, 'STATUS')).toEqual({
      ALL: { BUILDING: [1, 0, 1, 1], ACTIVE: [2, 3, 2, 2], PAUSED: [0, 0, 1, 0], OVER: [0, 0, 0, 1] },
    });
    expect(await told(observer, 'STATUS')).toEqual(await told(coordinator, 'STATUS'));
  });

  it('stay with their hotline, and the secretariat counts what is shared with it, by hotline and region', async () => {
    expect(await told(foreign, 'STATUS', 'HOTLINE')).toEqual({ South: { BUILDING: [0, 1, 1, 1] } });
    expect(await told(secretariat, 'STATUS', 'HOTLINE')).toEqual({
      North: { BUILDING: [1, 0, 1, 1], ACTIVE: [1, 2, 1, 1], PAUSED: [0, 0, 1, 0], OVER: [0, 0, 0, 1] },
      South: { BUILDING: [0, 1, 1, 1] },
    });
    expect(await told(secretariat, 'STATUS', 'REGION')).toEqual({
      EUROPE: { BUILDING: [1, 0, 1, 1], ACTIVE: [1, 2, 1, 1], PAUSED: [0, 0, 1, 0], OVER: [0, 0, 0, 1] },
      AFRICA: { BUILDING: [0, 1, 1, 1] },
    });
  });

  it('agree with the list as of the same day', async () => {
    for (const [at, on] of days.entries()) {
      const list = await coordinator.ask<{ partnerships: { totalCount: number } }>(
        'query ($on: Date!) { partnerships(filter: { on: $on, stage: [ACTIVE] }) { totalCount } }',
        { on },
      );
      expect(list.errors).toBeUndefined();
      expect([on, list.data?.partnerships.totalCount]).toEqual([on, [2, 3, 2, 2][at]]);
    }
  });
});

describe('intensity over time', () => {
  it('counts what is stated of partnerships that are neither declined nor ended', async () => {
    await intensities(north, ids.active, [
      ['NETWORKING', '2024-01-15'],
      ['COOPERATING', '2024-02-29'],
    ]);
    await intensities(north, ids.ended, [['COLLABORATING', '2023-06-01']]);
    await intensities(north, ids.kept, [
      ['NETWORKING', '2024-02-10'],
      [null, '2024-03-15'],
    ]);
    await intensities(south, ids.south, [['COORDINATING', '2024-02-01']]);
    expect(await told(coordinator, 'INTENSITY')).toEqual({
      ALL: { NETWORKING: [1, 1, 0, 0], COOPERATING: [0, 1, 1, 1], COLLABORATING: [1, 1, 1, 0] },
    });
    expect(await told(secretariat, 'INTENSITY', 'HOTLINE')).toEqual({
      North: { NETWORKING: [1, 0, 0, 0], COOPERATING: [0, 1, 1, 1], COLLABORATING: [1, 1, 1, 0] },
      South: { COORDINATING: [0, 1, 1, 1] },
    });
    expect(await told(foreign, 'INTENSITY')).toEqual({ ALL: { COORDINATING: [0, 1, 1, 1] } });
  });

  it('goes on with a partnership that is taken up again', async () => {
    const east = await api.addHotline('East', 'JP');
    const person = await api.addPerson('COORDINATOR', east);
    const id = randomUUID();
    const stages = [
      ['ACTIVE', '2024-01-01'],
      ['ENDED', '2024-02-10'],
      ['EXPLORING', '2024-03-20'],
      ['AGREED', '2024-03-25'],
    ] as const;
    await partnership(id, east, person, stages, 'AMBER_STRICT');
    await intensities(east, id, [
      ['NETWORKING', '2024-01-01'],
      ['COOPERATING', '2024-02-20'],
    ]);
    expect(await told(person, 'INTENSITY')).toEqual({ ALL: { NETWORKING: [1, 0, 0, 0], COOPERATING: [0, 0, 1, 1] } });
    const [record] = nodesOf(await rows(person, { measure: 'INTENSITY', by: 'ALL', day: asOf }));
    expect(record).toMatchObject({ id, state: 'COOPERATING', since: '2024-03-20', partnershipId: id });
  });

  it('is dated with the change, of one day by its last word, and the trail would tell the same', async () => {
    const hotline = await api.addHotline('West', 'PT');
    const person = await api.addPerson('COORDINATOR', hotline);
    const { id } = await addPartnership(api, person);
    const edit = async (version: number, intensity: string | null) => {
      const { refusal } = await mutate(person, 'editPartnership', { id, version, sharing: 'AMBER', intensity });
      expect(refusal).toBeUndefined();
    };
    const known = async () =>
      (
        await api.admin.query<{ since: string; intensity: string | null }>(
          'select since::text, intensity from app.intensity_changes where partnership_id = $1 order by since',
          [id],
        )
      ).rows;
    await edit(1, 'NETWORKING');
    await edit(2, 'COOPERATING');
    const dated = [{ since: day(0), intensity: 'COOPERATING' }];
    expect(await known()).toEqual(dated);
    await api.admin.query('begin');
    await api.admin.query('delete from app.intensity_changes');
    await api.admin.query(intensitiesFromTrail);
    expect(await known()).toEqual(dated);
    await api.admin.query('rollback');
    await edit(3, null);
    expect(await known()).toEqual([{ since: day(0), intensity: null }]);
  });

  it('shows each scope the partnerships that it sees', async () => {
    const seen = async (person: Person) =>
      (await asPerson<{ id: string }>(api, person, 'select distinct partnership_id as id from app.intensity_changes'))
        .map(({ id }) => id)
        .toSorted();
    expect(await seen(foreign)).toEqual([ids.south]);
    expect(await seen(observer)).toEqual([ids.active, ids.ended, ids.kept].toSorted());
    expect(await seen(secretariat)).toEqual(expect.not.arrayContaining([ids.kept]));
    expect(await seen(secretariat)).toEqual(expect.arrayContaining([ids.active, ids.ended, ids.south]));
    await expect(asPerson(api, coordinator, 'update app.intensity_changes set intensity = null')).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('obstacles over time', () => {
  it('are open from the day on which they came up until the day on which they were settled', async () => {
    await obstacle(ids.active, { severity: 'HIGH', since: '2024-01-31', settledOn: '2024-03-31' });
    await obstacle(ids.active, { severity: 'LOW', since: '2024-02-01' });
    await obstacle(ids.active, { severity: 'LOW', since: '2024-02-01', sharing: 'AMBER_STRICT' });
    await obstacle(ids.kept, { severity: 'MEDIUM', since: '2024-02-01' });
    expect(await told(coordinator, 'OBSTACLES')).toEqual({
      ALL: { HIGH: [1, 1, 0, 0], MEDIUM: [0, 1, 1, 1], LOW: [0, 2, 2, 2] },
    });
    // Neither what its author keeps nor what belongs to a partnership that stays in the hotline.
    expect(await told(secretariat, 'OBSTACLES', 'REGION')).toEqual({
      EUROPE: { HIGH: [1, 1, 0, 0], LOW: [0, 1, 1, 1] },
    });
    expect(await told(foreign, 'OBSTACLES')).toEqual({});
  });
});

describe('campaigns over time', () => {
  it('belong to the hotline that leads them, or to none', async () => {
    await campaign(north, coordinator, [
      ['IDEA', '2024-01-10'],
      ['LIVE', '2024-03-01'],
    ]);
    await campaign(null, secretariat, [['PLANNED', '2024-02-10']]);
    await campaign(south, foreign, [['LIVE', '2024-02-10']], 'AMBER_STRICT');
    const shared = { North: { PLANNED: [1, 1, 0, 0], LIVE: [0, 0, 1, 1] }, NONE: { PLANNED: [0, 1, 1, 1] } };
    expect(await told(secretariat, 'CAMPAIGNS', 'HOTLINE')).toEqual(shared);
    expect(await told(coordinator, 'CAMPAIGNS', 'HOTLINE')).toEqual(shared);
    expect(await told(foreign, 'CAMPAIGNS', 'HOTLINE')).toEqual({ ...shared, South: { LIVE: [0, 1, 1, 1] } });
  });
});

describe('a number of a trend', () => {
  it('leads to exactly as many records, whoever looks', async () => {
    let walked = 0;
    for (const person of [coordinator, foreign, secretariat])
      for (const measure of ['STATUS', 'INTENSITY', 'OBSTACLES', 'CAMPAIGNS'])
        for (const by of ['ALL', 'HOTLINE', 'REGION']) {
          const { data } = await trend(person, measure, by);
          for (const { id: line, name, series } of data?.trend.lines ?? [])
            for (const { code, counts } of series) {
              const at = counts.length - 1;
              const answer = await rows(person, { measure, by, day: days[at], line, series: code });
              expect(answer.statements).toBe(3);
              expect([measure, by, line, code, answer.data?.trendRecords.totalCount]).toEqual([
                measure,
                by,
                line,
                code,
                counts[at],
              ]);
              expect(nodesOf(answer)).toHaveLength(counts[at] ?? 0);
              if (name) expect(nodesOf(answer).every(({ hotline }) => hotline === name)).toBe(true);
              walked += counts[at] ?? 0;
            }
        }
    expect(walked).toBeGreaterThan(30);
  });

  it('tells of each record since when it stood so, and where it is found', async () => {
    const answer = await rows(coordinator, { measure: 'STATUS', by: 'ALL', day: '2024-03-31', series: 'PAUSED' });
    expect(nodesOf(answer)).toEqual([
      {
        id: ids.ended,
        state: 'PAUSED',
        since: '2024-03-31',
        hotline: 'North',
        partnershipId: ids.ended,
        campaignId: null,
      },
    ]);
  });

  it('never leads into another hotline', async () => {
    const answer = await rows(foreign, { measure: 'STATUS', by: 'HOTLINE', day: asOf, line: north });
    expect(answer.data?.trendRecords).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('is paged by title, each record once', async () => {
    const place = { measure: 'STATUS', by: 'ALL', day: asOf };
    const all = nodesOf(await rows(coordinator, place)).map(({ id }) => id);
    expect(all).toHaveLength(4);
    const walked: string[] = [];
    for (let after: string | null = null; walked.length < 4; ) {
      const page: Awaited<ReturnType<typeof rows>> = await rows(coordinator, { ...place, first: 3, after });
      expect(page.data?.trendRecords.totalCount).toBe(4);
      walked.push(...nodesOf(page).map(({ id }) => id));
      after = page.data?.trendRecords.pageInfo.endCursor ?? null;
      expect(page.data?.trendRecords.pageInfo.hasNextPage).toBe(walked.length < 4);
    }
    expect(walked).toEqual(all);
    for (const [field, more] of Object.entries({ first: { first: 500 }, after: { after: 'bm90aGluZw==' } }))
      expect((await rows(coordinator, { ...place, ...more })).errors?.[0]?.extensions).toMatchObject({
        code: 'VALIDATION',
        field,
      });
  });
});

describe('a trend', () => {
  it('is asked for with a day, a span and a line that exist', async () => {
    const refusal = async (answer: Promise<{ errors?: readonly { extensions: object }[] }>) =>
      (await answer).errors?.[0]?.extensions;
    expect(await refusal(trend(coordinator, 'STATUS', 'ALL', { months: 0 }))).toMatchObject({
      code: 'VALIDATION',
      field: 'months',
    });
    expect(await refusal(trend(coordinator, 'STATUS', 'ALL', { months: 61 }))).toMatchObject({
      code: 'VALIDATION',
      field: 'months',
    });
    expect(await refusal(trend(coordinator, 'STATUS', 'ALL', { asOf: '2024-02-30' }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    const place = { measure: 'STATUS', by: 'REGION', day: asOf };
    expect(await refusal(rows(coordinator, { ...place, line: 'ATLANTIS' }))).toMatchObject({
      code: 'VALIDATION',
      field: 'line',
    });
    expect(await refusal(rows(coordinator, { ...place, series: 'LIVE' }))).toMatchObject({
      code: 'VALIDATION',
      field: 'series',
    });
  });

  it('ends today at the latest', async () => {
    const { data } = await trend(coordinator, 'STATUS', 'ALL', { asOf: day(40) });
    expect(data?.trend.days.at(-1)).toBe(day(0));
  });

  it('is no business of administrators', async () => {
    const administrator = await api.addPerson('ADMIN');
    expect((await trend(administrator, 'STATUS')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await rows(administrator, { measure: 'STATUS', by: 'ALL', day: asOf })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a trend as a file', () => {
  const file = (person: Person, body: object = {}) =>
    person.post('/export/trend', {
      format: 'CSV',
      language: 'en',
      measure: 'STATUS',
      by: 'HOTLINE',
      asOf,
      months: 3,
      ...body,
    });

  it('says what the page says, as of which day, and carries the label of what is inside', async () => {
    const network = await file(secretariat);
    const text = await network.text();
    expect(network.headers.get('x-alongside-sharing')).toBe('AMBER');
    expect(text).toContain('10 Apr 2024 UTC');
    expect(text).toMatch(/2024-02-29"?,"?North"?,"?Active"?,2/);
    const own = await file(coordinator);
    expect(own.headers.get('x-alongside-sharing')).toBe('AMBER_STRICT');
    expect(await own.text()).toMatch(/2024-02-29"?,"?North"?,"?Active"?,3/);
    // The strictest label of what is counted, whoever asks.
    expect((await file(foreign)).headers.get('x-alongside-sharing')).toBe('AMBER');
    expect((await file(foreign, { measure: 'CAMPAIGNS', by: 'ALL' })).headers.get('x-alongside-sharing')).toBe(
      'AMBER_STRICT',
    );
    expect((await file(coordinator, { measure: 'CAMPAIGNS' })).headers.get('x-alongside-sharing')).toBe('GREEN');
  });

  it('calls lines what the page calls them', async () => {
    const text = async (body: object) => (await file(secretariat, { measure: 'CAMPAIGNS', ...body })).text();
    expect(await text({ by: 'HOTLINE' })).toMatch(/"?The secretariat"?,"?In preparation"?,1/);
    expect(await text({ by: 'REGION' })).toMatch(/"?No country"?,"?In preparation"?,1/);
    expect(await text({ by: 'REGION', language: 'de' })).toMatch(/"?Ohne Land"?,/);
    expect(await text({ by: 'ALL' })).toMatch(/"?All together"?,"?In preparation"?,/);
  });

  it('is noted in the trail, and refused to administrators and without a span', async () => {
    const { rows: noted } = await api.admin.query(
      `select after ->> 'report' as report, after ->> 'measure' as measure from app.audit_events join app.audit_values on event_id = id
       where action = 'EXPORT' and actor_id = $1`,
      [secretariat.id],
    );
    expect(noted[0]).toEqual({ report: 'TREND', measure: 'STATUS' });
    expect((await file(await api.addPerson('ADMIN'))).status).toBe(403);
    expect((await file(secretariat, { months: 100 })).status).toBe(422);
  });
});
