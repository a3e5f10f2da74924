import { randomUUID } from 'node:crypto';
import { month, shiftMonth } from '@alongside/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

const thisMonth = month(day(0).slice(0, 7));
const ago = (months: number) => shiftMonth(thisMonth, -months);

let api: TestApi;
let coordinator: Person;
let manager: Person;
let observer: Person;
let secretariat: Person;
let partnershipId: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  partnershipId = (await addPartnership(api, coordinator)).id;
});
afterAll(() => api.stop());

const entry = (more: object = {}) => ({
  id: randomUUID(),
  partnershipId,
  month: thisMonth,
  direction: 'OUT',
  subject: 'HELP_SEEKER',
  mode: 'SIGNPOST',
  channel: 'REPORT_PAGE',
  count: 12,
  ...more,
});
const log = (more: object = {}, person = coordinator, fields = '{ id }') =>
  mutate(person, 'logReferral', entry(more), fields);

interface Grid {
  readonly partnership: {
    readonly referralMonths: { month: string; out: number; in: number; entries: { count: number }[] }[];
  };
}
const grid = (person: Person, id: string, from: string, to: string) =>
  person.ask<Grid>(
    `query ($id: ID!, $from: Month!, $to: Month!) { partnership(id: $id) {
       referralMonths(from: $from, to: $to) { month out in entries { count } } } }`,
    { id, from, to },
  );

describe('logging referrals', () => {
  it('keeps a count and nothing about anybody', async () => {
    const input = entry({ audience: 'ADULT_HELP_SEEKERS', language: 'nl' });
    const fields =
      '{ id month direction subject mode channel audience language count loggedBy loggedAt partnership { id } }';
    const { result, statements } = await mutate(coordinator, 'logReferral', input, fields);
    const { partnershipId: _, ...counted } = input;
    expect(result).toMatchObject({ ...counted, partnership: { id: partnershipId }, loggedBy: 'Test coordinator' });
    expect(statements).toBe(5);
    const { rows } = await api.admin.query(
      `select column_name from information_schema.columns where table_schema = 'app' and table_name = 'referral_entries'`,
    );
    expect(rows.map((row) => row.column_name).toSorted()).toEqual([
      'audience',
      'channel',
      'count',
      'created_at',
      'created_by',
      'direction',
      'hotline_id',
      'id',
      'language',
      'mode',
      'month',
      'partnership_id',
      'subject',
      'updated_at',
      'version',
      'withdrawn_at',
      'withdrawn_by',
    ]);
  });

  it('counts once however often the request comes', async () => {
    const input = entry();
    const outcomes = await Promise.all([1, 2, 3].map(() => mutate(coordinator, 'logReferral', input)));
    expect(outcomes.map(({ result }) => result)).toEqual([1, 2, 3].map(() => ({ id: input.id })));
    expect((await mutate(manager, 'logReferral', { ...input, count: 99 }, '{ count }')).result).toEqual({ count: 12 });
    const { rowCount } = await api.admin.query('select from app.referral_entries where id = $1', [input.id]);
    expect(rowCount).toBe(1);
  });

  it.each([
    ['a month to come', { month: shiftMonth(thisMonth, 2) }, 'month'],
    ['a count of none', { count: 0 }, 'count'],
    ['a report sent to an initiative', { subject: 'CSAM_REPORT' }, 'subject'],
    [
      'a report handed over warmly',
      { direction: 'IN', subject: 'CSAM_REPORT', mode: 'WARM', channel: 'PHONE' },
      'mode',
    ],
    ['an audience of a report', { direction: 'IN', subject: 'CSAM_REPORT', audience: 'CHILDREN' }, 'audience'],
    ['a warm referral by a page', { mode: 'WARM' }, 'channel'],
    ['an unknown language', { language: 'klingon' }, 'language'],
  ])('refuses %s', async (_name, more, field) => {
    expect((await log(more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('refuses what no input has a place for', async () => {
    const answer = await coordinator.ask('mutation ($input: LogReferralInput!) { logReferral(input: $input) { id } }', {
      input: entry({ note: 'a person' }),
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('is refused to observers by policy and by the database, and for records of others', async () => {
    expect((await log({}, observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await log({}, secretariat)).refusal?.code).toBe('FORBIDDEN');
    expect((await log({ partnershipId: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
    const insert = `insert into app.referral_entries (hotline_id, id, partnership_id, month, direction, subject, mode, channel, count, created_by)
      values ($1, $2, $3, date_trunc('month', now()), 'OUT', 'HELP_SEEKER', 'SIGNPOST', 'PHONE', 1, $4)`;
    const attempt = (person: Person) =>
      asPerson(api, person, insert, [person.hotlineId, randomUUID(), partnershipId, person.id]);
    await expect(attempt(observer)).rejects.toThrow(/row-level security/);
    await expect(attempt(coordinator)).resolves.toEqual([]);
  });

  it('completes what is over, and never continues it', async () => {
    const { id } = await addPartnership(api, coordinator);
    await api.admin.query(`update app.stage_changes set effective_on = current_date - 70 where partnership_id = $1`, [
      id,
    ]);
    await mutate(coordinator, 'moveStage', {
      id: randomUUID(),
      partnershipId: id,
      version: 1,
      to: 'DECLINED',
      effectiveOn: day(-65),
      reason: 'No.',
    });
    expect((await log({ partnershipId: id })).refusal).toMatchObject({ code: 'VALIDATION', field: 'month' });
    expect((await log({ partnershipId: id, month: ago(4) })).refusal).toBeUndefined();
  });
});

describe('the grid of months', () => {
  it('shows every month, with zero where nothing was logged, in one reading statement', async () => {
    const { id } = await addPartnership(api, coordinator);
    await log({ partnershipId: id, month: ago(2), count: 5 });
    await log({ partnershipId: id, month: ago(2), count: 7 });
    await log({ partnershipId: id, month: ago(2), direction: 'IN', count: 2 });
    await log({ partnershipId: id, month: ago(3), count: 100 });
    const withdrawn = entry({ partnershipId: id, month: ago(1), count: 50 });
    await mutate(coordinator, 'logReferral', withdrawn);
    await mutate(coordinator, 'withdrawEntry', { kind: 'REFERRAL', id: withdrawn.id }, '');
    const answer = await grid(observer, id, ago(2), thisMonth);
    expect(answer.data?.partnership.referralMonths).toEqual([
      { month: ago(2), out: 12, in: 2, entries: [{ count: 2 }, { count: 7 }, { count: 5 }] },
      { month: ago(1), out: 0, in: 0, entries: [] },
      { month: thisMonth, out: 0, in: 0, entries: [] },
    ]);
    expect(answer.statements).toBe(3);
  });

  it('refuses spans that end before they begin or never end', async () => {
    for (const [from, to] of [
      [thisMonth, ago(1)],
      ['1990-01', thisMonth],
    ] as const) {
      expect((await grid(coordinator, partnershipId, from, to)).errors?.[0]?.extensions).toMatchObject({
        code: 'VALIDATION',
        field: 'to',
      });
    }
  });

  it('tells the secretariat nothing, not even zero', async () => {
    const answer = await grid(secretariat, partnershipId, ago(1), thisMonth);
    expect(answer.data).toEqual({ partnership: { referralMonths: [] } });
    expect(await asPerson(api, secretariat, 'select * from app.referral_entries')).toEqual([]);
  });
});
