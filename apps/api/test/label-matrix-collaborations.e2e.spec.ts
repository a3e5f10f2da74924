import { randomUUID } from 'node:crypto';
import { type SharingLabel, sharingLabels } from '@alongside/domain';
import { month, shiftMonth } from '@alongside/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from './api.ts';
import { addPartnership } from './builders.ts';
import { answer, join, move, startCampaign } from './campaigns.ts';
import { issueFigureLink, logCount } from './figure-links.ts';
import {
  addViewers,
  calendarFeeds,
  Findings,
  fileOf,
  inCalendar,
  isOwn,
  opensTo,
  type Viewer,
  type Viewers,
  viewers,
} from './label-matrix.ts';
import { day, mutate } from './mutate.ts';

/**
 * The label matrix for what hotlines do together: referrals, which never leave their hotline but as totals, whatever the
 * label of their partnership; campaigns, which belong to several; and the directory, which is for the whole network.
 */
const labels = sharingLabels.codes.filter((label) => label !== 'RED');
const green = (sharing: SharingLabel) => sharing === 'GREEN' || sharing === 'CLEAR';

/** The last month that is in totals beyond the hotline. */
const counted = shiftMonth(month(day(0).slice(0, 7)), -2);

interface Labelled {
  readonly id: string;
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly initiative: string;
  readonly sharing: SharingLabel;
  /** The own count: each is a bit of its own, so that a sum tells which of them are in it. */
  readonly count: number;
}

let api: TestApi;
let people: Viewers;
let feeds: Map<Viewer, string>;
const partnerships: Labelled[] = [];
const campaigns: Labelled[] = [];

const done = async (outcome: Promise<{ message: string | undefined }>) =>
  expect((await outcome).message).toBeUndefined();

async function partner(): Promise<Pick<Labelled, 'partnershipId' | 'initiativeId' | 'initiative'>> {
  const { id: partnershipId, initiativeId } = await addPartnership(api, people.author);
  const { rows } = await api.admin.query('select name from app.initiatives where id = $1', [initiativeId]);
  return { partnershipId, initiativeId, initiative: rows[0].name };
}

/** A partnership with a count of ours, another one of theirs, a question by link and a check. */
async function addReferrals(sharing: SharingLabel, bit: number): Promise<void> {
  const of = await partner();
  const { partnershipId } = of;
  const count = 64 * 2 ** bit;
  await done(logCount(people.author, partnershipId, counted, count));
  const cell = { partnershipId, month: counted, direction: 'OUT' };
  await done(mutate(people.author, 'recordPartnerFigure', { ...cell, count: 7 }));
  await done(issueFigureLink(people.author, partnershipId, counted));
  const check = {
    ...cell,
    askPartner: false,
    title: 'Look why we differ',
    dueOn: day(9),
    assigneeId: people.author.id,
  };
  await done(mutate(people.author, 'askReferralCheck', { id: randomUUID(), ...check }));
  await api.admin.query('update app.partnerships set sharing = $2 where id = $1', [partnershipId, sharing]);
  partnerships.push({ ...of, id: partnershipId, sharing, count });
}

/** A campaign with an initiative that everybody has agreed to; the partnership with it is AMBER. */
async function addCampaign(sharing: SharingLabel): Promise<void> {
  const of = await partner();
  const id = await startCampaign(people.colleague, { title: `Campaign under ${sharing.toLowerCase()}`, sharing });
  await done(join(people.colleague, id, { initiativeId: of.initiativeId }));
  await done(move(people.colleague, id, 'PLANNED'));
  await done(answer(people.colleague, id, 'The hotline of the records'));
  await done(answer(people.colleague, id, of.initiative, { note: 'They said so by e-mail.' }));
  await done(move(people.colleague, id, 'APPROVED'));
  campaigns.push({ ...of, id, sharing, count: 0 });
}

beforeAll(async () => {
  api = await TestApi.start();
  people = await addViewers(api);
  for (const [bit, sharing] of labels.entries()) {
    await addReferrals(sharing, bit);
    await addCampaign(sharing);
  }
  // As if they had been logged in the month after.
  await api.admin.query(`update app.referral_entries set created_at = month + interval '35 days'`);
  feeds = await calendarFeeds(people);
});
afterAll(() => api.stop());

interface Grid {
  readonly out: number;
  readonly outByPartner: number | null;
  readonly request: object | null;
  readonly checks: readonly object[];
}
interface Page {
  readonly referralMonths: readonly Grid[];
  readonly collaborationCount: number;
  readonly lastCollaboration: object | null;
  readonly timeline: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}
const page = async (viewer: Viewer, { partnershipId }: Labelled, kind: 'REFERRAL' | 'CAMPAIGN') =>
  (
    await people[viewer].ask<{ partnership: Page | null }>(
      `query ($id: ID!, $of: Month!, $kinds: [TimelineKind!]) { partnership(id: $id) {
         referralMonths(from: $of, to: $of) { out outByPartner request { id } checks { id } }
         collaborationCount lastCollaboration { happenedOn } timeline(kinds: $kinds) { totalCount edges { node { id } } } } }`,
      { id: partnershipId, of: counted, kinds: [kind] },
    )
  ).data?.partnership;

interface Totals {
  readonly referralTotals: Record<
    'own' | 'network',
    { lines: { kind: string; id: string | null; name: string | null; total: { count: number | null } }[] }[]
  >;
}
/** Which of the own counts are in the totals that a viewer gets. */
async function inTotals(viewer: Viewer): Promise<(record: Labelled) => boolean> {
  const { data } = await people[viewer].ask<Totals>(
    `{ referralTotals(year: ${counted.slice(0, 4)}) { own { lines { kind id name total { count } } } network { lines { kind id name total { count } } } } }`,
  );
  const { own = [], network = [] } = data?.referralTotals ?? {};
  const sum = network.flatMap(({ lines }) => lines).reduce((most, { total }) => Math.max(most, total.count ?? 0), 0);
  const lines = own.flatMap(({ lines }) => lines);
  return ({ id, count }) => lines.some((line) => line.id === id) || (sum & count) !== 0;
}

interface Gaps {
  readonly figureGaps: { readonly totalCount: number; readonly edges: readonly object[] };
}
const gaps = async (viewer: Viewer, { partnershipId }: Labelled) =>
  (
    await people[viewer].ask<Gaps>(
      'query ($id: ID!) { figureGaps(filter: { partnershipId: $id }) { totalCount edges { node { id } } } }',
      { id: partnershipId },
    )
  ).data?.figureGaps;

async function referralsAsSeenBy(viewer: Viewer, findings: Findings): Promise<void> {
  const own = isOwn(people, viewer);
  const [file, calendar, inTotal] = [
    await fileOf(people[viewer], 'partnerships', ['NAME', 'LAST_COLLABORATION', 'count']),
    await inCalendar(api, feeds.get(viewer)),
    await inTotals(viewer),
  ];
  for (const record of partnerships) {
    const note = (kind: string, way: string, found: boolean, expected = own) =>
      findings.note(way, { kind, sharing: record.sharing }, found, expected);
    const seen = await page(viewer, record, 'REFERRAL');
    const [grid] = seen?.referralMonths ?? [];
    note('REFERRAL', 'grid', (grid?.out ?? 0) > 0);
    note('FIGURE', 'grid', (grid?.outByPartner ?? null) !== null);
    note('REQUEST', 'grid', Boolean(grid?.request));
    note('CHECK', 'grid', (grid?.checks.length ?? 0) > 0);
    note('REFERRAL', 'timeline', (seen?.timeline.edges.length ?? 0) > 0);
    note('REFERRAL', 'count of the timeline', (seen?.timeline.totalCount ?? 0) > 0);
    note('REFERRAL', 'count of collaborations', (seen?.collaborationCount ?? 0) > 0);
    note('REFERRAL', 'last collaboration', Boolean(seen?.lastCollaboration));
    const [, last, count] = file.get(record.initiative)?.slice(-3) ?? [];
    note('REFERRAL', 'last collaboration in a file', Boolean(last));
    note('REFERRAL', 'count in a file', Number(count ?? 0) > 0);
    const gap = await gaps(viewer, record);
    note('CHECK', 'list of gaps', (gap?.edges.length ?? 0) > 0);
    note('CHECK', 'count of gaps', (gap?.totalCount ?? 0) > 0);
    // A calendar is one person's: the task of a check is in that of its assignee.
    note('CHECK', 'calendar', calendar.has(record.id), viewer === 'author');
    note('REFERRAL', 'totals', inTotal(record), own || (viewer === 'secretariat' && record.sharing !== 'AMBER_STRICT'));
  }
}

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}
/** A list of campaigns, as far as the viewer gets one at all. */
async function listed(viewer: Viewer, field: string, args = ''): Promise<Listed> {
  const { data } = await people[viewer].ask<{ list: Listed }>(
    `{ list: ${field}(first: 100${args}) { totalCount edges { node { id } } } }`,
  );
  return data?.list ?? { totalCount: 0, edges: [] };
}
const holds = ({ edges }: Listed, id: string) => edges.some(({ node }) => node.id === id);

async function campaignsAsSeenBy(viewer: Viewer, findings: Findings): Promise<void> {
  const expected = ({ sharing }: Labelled) =>
    isOwn(people, viewer) ||
    (viewer === 'foreign' && green(sharing)) ||
    (viewer === 'secretariat' && sharing !== 'AMBER_STRICT');
  const [list, directory, file, calendar] = [
    await listed(viewer, 'campaigns'),
    await listed(viewer, 'directoryCampaigns'),
    await fileOf(people[viewer], 'campaigns', ['TITLE']),
    await inCalendar(api, feeds.get(viewer)),
  ];
  expect(list.totalCount).toBe(campaigns.filter(expected).length);
  for (const record of campaigns) {
    const { id, sharing, initiativeId } = record;
    const title = `Campaign under ${sharing.toLowerCase()}`;
    const note = (way: string, found: boolean, rule = expected(record)) =>
      findings.note(way, { kind: 'CAMPAIGN', sharing }, found, rule);
    note('list', holds(list, id));
    const one = await people[viewer].ask<{ campaign: object | null }>(`{ campaign(id: "${id}") { id } }`);
    note('page', Boolean(one.data?.campaign));
    const search = await listed(viewer, 'campaigns', `, search: "${title}"`);
    note('search', holds(search, id));
    // The title of AMBER is the beginning of that of AMBER+STRICT, which the search finds as well.
    note('count of a search', search.edges.length === search.totalCount && holds(search, id));
    note('file', file.has(title));
    const seen = await page(viewer, record, 'CAMPAIGN');
    const onTimeline = opensTo(people, viewer, sharing);
    note('timeline', seen?.timeline.edges.some(({ node }) => node.id === id) === true, onTimeline);
    note('count of the timeline', (seen?.timeline.totalCount ?? 0) > 0, onTimeline);
    note('calendar', calendar.has(id), isOwn(people, viewer));
    const inDirectory = green(sharing) && viewer !== 'admin';
    const ofInitiative = await listed(viewer, 'directoryCampaigns', `, filter: { initiativeId: "${initiativeId}" }`);
    note('directory', holds(directory, id), inDirectory);
    note('count of the directory', ofInitiative.totalCount > 0, inDirectory);
    const { data } = await people[viewer].ask<{ initiative: { directoryCampaigns: object[] } }>(
      `{ initiative(id: "${initiativeId}") { directoryCampaigns { id } } }`,
    );
    note('page of the initiative', (data?.initiative.directoryCampaigns.length ?? 0) > 0, inDirectory);
  }
}

async function directoryAsSeenBy(viewer: Viewer, findings: Findings): Promise<void> {
  for (const { initiativeId, sharing } of partnerships) {
    const { data } = await people[viewer].ask<{
      directory: { totalCount: number; edges: object[] };
      initiative: { directory: object[] };
    }>(
      `{ directory(filter: { initiativeId: "${initiativeId}" }) { totalCount edges { node { stage } } }
         initiative(id: "${initiativeId}") { directory { stage } } }`,
    );
    const note = (way: string, found: boolean) =>
      findings.note(way, { kind: 'DIRECTORY', sharing }, found, green(sharing));
    note('list', (data?.directory.edges.length ?? 0) > 0);
    note('count', (data?.directory.totalCount ?? 0) > 0);
    note('page of the initiative', (data?.initiative.directory.length ?? 0) > 0);
  }
}

describe('a sharing label', () => {
  it.each(viewers)(
    'opens referrals, campaigns and the directory to the %s exactly as the rule says, on every way',
    async (viewer) => {
      const findings = new Findings();
      await referralsAsSeenBy(viewer, findings);
      await campaignsAsSeenBy(viewer, findings);
      await directoryAsSeenBy(viewer, findings);
      expect(findings.wrong).toEqual([]);
      // Under 4 labels: referrals, figures, questions and checks on 14 ways, campaigns on 11, the directory on 3: for 6 viewers 672 looks.
      expect(findings.looked).toBe(4 * (14 + 11 + 3));
    },
  );
});
