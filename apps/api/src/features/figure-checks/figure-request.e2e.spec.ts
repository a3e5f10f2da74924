import { randomUUID } from 'node:crypto';
import { month, shiftMonth } from '@alongside/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type GraphQLAnswer, type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { figureToken, giveFigures, issueFigureLink, logCount, seeFigures } from '../../../test/figure-links.ts';
import { day, mutate } from '../../../test/mutate.ts';

const thisMonth = month(day(0).slice(0, 7));
const ago = (months: number) => shiftMonth(thisMonth, -months);
const last = ago(1);

let api: TestApi;
let coordinator: Person;
let manager: Person;
let observer: Person;
let secretariat: Person;
let foreign: Person;
let partnershipId: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline('The asking hotline');
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  secretariat = await api.addPerson('SECRETARIAT');
  foreign = await api.addPerson('MANAGER', await api.addHotline());
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.admin.query('delete from app.sign_in_attempts');
  partnershipId = (await addPartnership(api, coordinator)).id;
});

const refusalOf = ({ errors }: GraphQLAnswer<unknown>) => errors?.[0]?.extensions;

interface MonthOfGrid {
  readonly out: number;
  readonly outByPartner: number | null;
  readonly inByPartner: number | null;
  readonly request: Record<string, unknown> | null;
}
async function monthOf(person: Person, of = last): Promise<MonthOfGrid | undefined> {
  const answer = await person.ask<{ partnership: { referralMonths: MonthOfGrid[] } }>(
    `query ($id: ID!, $of: Month!) { partnership(id: $id) { referralMonths(from: $of, to: $of) { out outByPartner inByPartner
       request { month countsOut countsIn answeredAt link { state recipient lastAnsweredAt viewerCan { revoke } } } } } }`,
    { id: partnershipId, of },
  );
  expect(answer.statements).toBe(3);
  return answer.data?.partnership.referralMonths[0];
}

/** Everything that the link can reach, as one text. */
async function rowsBehind(): Promise<string> {
  const tables = [
    'referral_figure_requests',
    'referral_confirmations',
    'referral_checks',
    'personal_links',
    'audit_events',
  ];
  const all = [];
  for (const table of [...tables, 'notifications'])
    all.push((await api.admin.query(`select to_jsonb(x) as j from app.${table} x order by 1`)).rows);
  return JSON.stringify(all);
}

describe('asking the partner for its figures of a month', () => {
  it('makes a link of its own for each month, and ends the one before of the same month', async () => {
    const first = await figureToken(coordinator, partnershipId, last);
    const earlier = await figureToken(coordinator, partnershipId, ago(2));
    const issued = await issueFigureLink(manager, partnershipId, last);
    expect(issued.result?.path).toMatch(/^\/answer\/figures#[0-9a-z]{50}$/);
    // Facts, the request, the link before, the new link, and the operation's own two.
    expect(issued.statements).toBe(6);
    expect(refusalOf(await seeFigures(api, first))).toEqual({ code: 'NOT_FOUND' });
    expect((await seeFigures(api, earlier)).data?.figuresByLink.month).toBe(ago(2));
    expect((await monthOf(observer))?.request).toMatchObject({
      month: last,
      answeredAt: null,
      link: { state: 'OPEN', recipient: 'Head of the helpline', viewerCan: { revoke: false } },
    });
    const { rows } = await api.admin.query(
      'select count(*)::int as n from app.referral_figure_requests where partnership_id = $1',
      [partnershipId],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it.each([
    ['a month to come', { month: shiftMonth(thisMonth, 2) }, 'VALIDATION', 'month'],
    ['nobody', { recipient: ' ' }, 'VALIDATION', 'recipient'],
    ['an address of material', { recipient: 'See 192.168.4.7' }, 'UNSAFE_TEXT', 'recipient'],
  ])('is refused for %s', async (_name, more, code, field) => {
    expect((await issueFigureLink(coordinator, partnershipId, last, more)).refusal).toMatchObject({ code, field });
  });

  it('is for those who log, on partnerships of the own hotline', async () => {
    expect((await issueFigureLink(observer, partnershipId, last)).refusal?.code).toBe('FORBIDDEN');
    expect((await issueFigureLink(secretariat, partnershipId, last)).refusal?.code).toBe('FORBIDDEN');
    const theirs = await issueFigureLink(foreign, partnershipId, last);
    expect(theirs.refusal).toEqual((await issueFigureLink(foreign, randomUUID(), last)).refusal);
    expect(theirs.refusal?.code).toBe('NOT_FOUND');
    await figureToken(coordinator, partnershipId, last);
    for (const person of [secretariat, foreign])
      expect(await asPerson(api, person, 'select * from app.referral_figure_requests')).toEqual([]);
    await expect(asPerson(api, manager, 'update app.referral_figure_requests set counts_out = false')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('completes what is over, and never continues it', async () => {
    await api.admin.query('update app.stage_changes set effective_on = current_date - 70 where partnership_id = $1', [
      partnershipId,
    ]);
    const end = { id: randomUUID(), partnershipId, version: 1, to: 'DECLINED', effectiveOn: day(-65), reason: 'No.' };
    await mutate(coordinator, 'moveStage', end);
    expect((await issueFigureLink(coordinator, partnershipId, thisMonth)).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'month',
    });
    expect((await issueFigureLink(coordinator, partnershipId, ago(4))).refusal).toBeUndefined();
  });
});

describe('the partner, by its link', () => {
  it('sees who asks about which month, and nothing of what the hotline counted', async () => {
    await logCount(coordinator, partnershipId, last, 12);
    const token = await figureToken(coordinator, partnershipId, last);
    const seen = await seeFigures(api, token);
    expect(seen.data?.figuresByLink).toMatchObject({
      hotline: 'The asking hotline',
      askedBy: 'Test coordinator',
      month: last,
      figures: ['OUT', 'IN'].map((direction) => ({
        direction,
        count: null,
        counted: true,
        checking: false,
        ours: null,
      })),
      answeredAt: null,
    });
    expect(seen.statements).toBe(3);
  });

  it('gives its figures, comes back and corrects them; they stand beside ours, and the trail says by which link', async () => {
    await logCount(coordinator, partnershipId, last, 12);
    const token = await figureToken(coordinator, partnershipId, last);
    expect((await giveFigures(api, token, 9, 0)).data?.giveFiguresByLink.figures).toMatchObject([
      { count: 9 },
      { count: 0 },
    ]);
    expect(await monthOf(observer)).toMatchObject({ out: 12, outByPartner: 9, inByPartner: 0 });
    await giveFigures(api, token, 11, undefined);
    expect(await monthOf(coordinator)).toMatchObject({
      out: 12,
      outByPartner: 11,
      inByPartner: null,
      request: { countsOut: true, countsIn: false, link: { lastAnsweredAt: expect.any(String) } },
    });
    const { rows } = await api.admin.query(
      `select v.before ->> 'count' as was, v.after ->> 'count' as is, e.actor_id, e.link_id is not null as by_link
       from app.audit_events e join app.audit_values v on v.event_id = e.id
       join app.referral_confirmations c on c.id::text = e.record_id::text and c.partnership_id = $1
       where e.table_name = 'referral_confirmations' and e.action = 'UPDATE'`,
      [partnershipId],
    );
    expect(rows).toEqual([{ was: '9', is: '11', actor_id: null, by_link: true }]);
  });

  it('changes no row by sending the same figures again, nor by looking', async () => {
    const token = await figureToken(coordinator, partnershipId, last);
    await giveFigures(api, token, 4, undefined);
    const before = await rowsBehind();
    expect((await giveFigures(api, token, 4, undefined)).errors).toBeUndefined();
    await seeFigures(api, token);
    for (const path of ['/answer/figures', '/graphql?query={figuresByLink{hotline}}'])
      for (const method of ['GET', 'HEAD', 'OPTIONS'])
        await fetch(api.url + path, { method, headers: { 'x-alongside-link': token, 'x-alongside': '1' } });
    expect(await rowsBehind()).toBe(before);
  });

  it('takes over a figure that the hotline wrote down for it, and the hotline can write one down again', async () => {
    await mutate(coordinator, 'recordPartnerFigure', { partnershipId, month: last, direction: 'OUT', count: 7 });
    const token = await figureToken(coordinator, partnershipId, last);
    expect((await seeFigures(api, token)).data?.figuresByLink.figures[0]?.count).toBe(7);
    await giveFigures(api, token, 8, null);
    const givenBy = async () =>
      (
        await api.admin.query('select count, given_by from app.referral_confirmations where partnership_id = $1', [
          partnershipId,
        ])
      ).rows;
    expect(await givenBy()).toEqual([{ count: 8, given_by: 'LINK' }]);
    await mutate(coordinator, 'recordPartnerFigure', { partnershipId, month: last, direction: 'OUT', count: 9 });
    expect(await givenBy()).toEqual([{ count: 9, given_by: 'USER' }]);
  });

  it('is told what is wrong with its figures, and nothing is kept', async () => {
    const token = await figureToken(coordinator, partnershipId, last);
    expect(refusalOf(await giveFigures(api, token, -1, 3))).toMatchObject({
      code: 'VALIDATION',
      field: 'figures.0.count',
    });
    expect(refusalOf(await giveFigures(api, token, 2, 1_000_001))).toMatchObject({ field: 'figures.1.count' });
    expect(await monthOf(coordinator)).toMatchObject({ outByPartner: null, inByPartner: null });
  });

  it('tells whoever looks after the partnership, once a day', async () => {
    const { id } = await addPartnership(api, manager);
    const token = await figureToken(coordinator, id, last);
    await giveFigures(api, token, 4, 1);
    await giveFigures(api, token, 5, 1);
    const inbox = await manager.ask<{ notifications: { edges: { node: object }[] } }>(
      '{ notifications(first: 50) { edges { node { kind subjectType partnershipId by } } } }',
    );
    const told = inbox.data?.notifications.edges.filter(
      ({ node }) => 'partnershipId' in node && node.partnershipId === id,
    );
    expect(told).toEqual([
      { node: { kind: 'PARTNER_ANSWERED', subjectType: 'PARTNERSHIP', partnershipId: id, by: null } },
    ]);
  });

  it('opens nothing once it is revoked or over, nor by a link for something else', async () => {
    const answers = [];
    const revoked = await figureToken(coordinator, partnershipId, last);
    await giveFigures(api, revoked, 3, 3);
    const { rows } = await api.admin.query(
      'select id from app.personal_links where revoked_at is null and hotline_id = $1 order by created_at desc limit 1',
      [coordinator.hotlineId],
    );
    await mutate(coordinator, 'revokePersonalLink', { id: rows[0].id });
    answers.push(await seeFigures(api, revoked), await giveFigures(api, revoked, 9, 9));
    const expired = await figureToken(coordinator, partnershipId, ago(2));
    await api.admin.query(
      `update app.personal_links set expires_at = now() - interval '1 second' where revoked_at is null`,
    );
    answers.push(await seeFigures(api, expired), await giveFigures(api, expired, 9, 9));
    const other = await figureToken(coordinator, partnershipId, ago(3));
    await api.admin.query(
      `update app.personal_links set purpose = 'REVIEW' where revoked_at is null and expires_at > now()`,
    );
    answers.push(await seeFigures(api, other), await giveFigures(api, other, 9, 9), await seeFigures(api, 'x'));
    expect(answers.map(refusalOf)).toEqual(answers.map(() => ({ code: 'NOT_FOUND' })));
    expect(await monthOf(coordinator)).toMatchObject({ outByPartner: 3, inByPartner: 3 });
  });

  it('can ask for nothing else', async () => {
    const token = await figureToken(coordinator, partnershipId, last);
    for (const query of ['{ viewer { id } }', '{ figureGaps { totalCount } }', '{ reviewByLink { hotline } }']) {
      const { data, errors } = await api.askByLink(token, query);
      expect([query, data ?? null]).toEqual([query, null]);
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(errors?.[0]?.extensions.code);
    }
  });
});
