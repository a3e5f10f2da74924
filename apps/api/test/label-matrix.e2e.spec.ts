import { randomUUID } from 'node:crypto';
import { type SharingLabel, sharingLabels } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from './api.ts';
import { addPartnership } from './builders.ts';
import {
  addViewers,
  calendarFeeds,
  Findings,
  fileOf,
  inCalendar,
  opensTo,
  type Viewer,
  type Viewers,
  viewers,
} from './label-matrix.ts';
import { day, mutate } from './mutate.ts';

/**
 * One record of each kind under each label, and everybody who may look for it on every way there is. The pure rule
 * of libs/domain says what each of them finds.
 */
/** Logged on a partnership; the partnership itself is AMBER, so that the entry's own label decides. */
const entryKinds = ['INTERACTION', 'ENGAGEMENT', 'OBSTACLE'] as const;
type EntryKind = (typeof entryKinds)[number];
const tables: Readonly<Record<EntryKind, string>> = {
  INTERACTION: 'interactions',
  ENGAGEMENT: 'engagements',
  OBSTACLE: 'obstacles',
};

interface Labelled {
  readonly id: string;
  readonly partnershipId: string;
  readonly initiative: string;
  readonly kind: 'PARTNERSHIP' | EntryKind;
  readonly sharing: SharingLabel;
}

let api: TestApi;
let people: Viewers;
const records: Labelled[] = [];
let feeds: Map<Viewer, string>;

/** A partnership and, on it, at most one entry; then the label is set where it stands. */
async function add(kind: Labelled['kind'], sharing: SharingLabel): Promise<void> {
  const { id: partnershipId, initiativeId } = await addPartnership(api, people.author);
  const id = kind === 'PARTNERSHIP' ? partnershipId : randomUUID();
  const on = day(-1);
  const log = async (name: string, input: object) =>
    expect((await mutate(people.author, name, { id, ...input })).refusal).toBeUndefined();
  if (kind === 'INTERACTION')
    await log('logInteraction', { partnershipId, kind: 'CALL', occurredOn: on, summary: 'We spoke.' });
  if (kind === 'ENGAGEMENT')
    await log('logEngagement', { partnershipIds: [partnershipId], kind: 'TRAINING', title: 'A day', startsOn: on });
  if (kind === 'OBSTACLE')
    await log('recordObstacle', { partnershipId, type: 'FUNDING_SHORT_TERM', severity: 'LOW', since: on });
  const table = kind === 'PARTNERSHIP' ? 'partnerships' : tables[kind];
  await api.admin.query(`update app.${table} set sharing = $2 where id = $1`, [id, sharing]);
  const { rows } = await api.admin.query<{ name: string }>('select name from app.initiatives where id = $1', [
    initiativeId,
  ]);
  records.push({ id, partnershipId, initiative: rows[0]?.name ?? '', kind, sharing });
}

beforeAll(async () => {
  api = await TestApi.start();
  people = await addViewers(api);
  for (const sharing of sharingLabels.codes) {
    // A partnership belongs to a hotline and not to one person: it is never RED.
    if (sharing !== 'RED') await add('PARTNERSHIP', sharing);
    for (const kind of entryKinds) await add(kind, sharing);
  }
  await api.admin.query('update app.partnerships set next_review_on = current_date + 30');
  feeds = await calendarFeeds(people);
});
afterAll(() => api.stop());

/** What the rule says. */
const expected = (viewer: Viewer, { sharing }: Labelled): boolean => opensTo(people, viewer, sharing);

type Partnerships = { partnerships: { totalCount: number; edges: { node: { id: string } }[] } };
const listed = async (viewer: Viewer, variables: object = {}) =>
  (
    await people[viewer].ask<Partnerships>(
      'query ($search: String) { partnerships(first: 100, search: $search) { totalCount edges { node { id } } } }',
      { ...variables },
    )
  ).data?.partnerships;

interface OnPage {
  readonly timeline: { readonly totalCount: number; readonly edges: { readonly node: { readonly id: string } }[] };
  readonly collaborationCount: number;
  readonly lastCollaboration: { readonly happenedOn: string } | null;
  readonly obstacles: { readonly id: string }[];
}
const page = async (viewer: Viewer, { partnershipId, kind }: Labelled): Promise<OnPage | null | undefined> =>
  (
    await people[viewer].ask<{ partnership: OnPage | null }>(
      `query ($id: ID!, $kinds: [TimelineKind!]) { partnership(id: $id) { collaborationCount lastCollaboration { happenedOn }
        obstacles { id } timeline(first: 50, kinds: $kinds) { totalCount edges { node { id } } } } }`,
      { id: partnershipId, kinds: kind === 'PARTNERSHIP' ? null : [kind] },
    )
  ).data?.partnership;

/** Rows of the list as a file: the initiative, its countries, the last collaboration, how many. */
const exported = (viewer: Viewer) => fileOf(people[viewer], 'partnerships', ['NAME', 'LAST_COLLABORATION', 'count']);

async function partnershipsAsSeenBy(viewer: Viewer, findings: Findings): Promise<void> {
  const [list, file, calendar] = [
    await listed(viewer),
    await exported(viewer),
    await inCalendar(api, feeds.get(viewer)),
  ];
  const ids = new Set(list?.edges.map(({ node }) => node.id));
  // Entries stand on partnerships under AMBER, which count with them.
  const all = records.map((record) =>
    record.kind === 'PARTNERSHIP' ? record : { ...record, sharing: 'AMBER' as const },
  );
  expect(list?.totalCount).toBe(all.filter((record) => expected(viewer, record)).length);
  for (const record of records.filter(({ kind }) => kind === 'PARTNERSHIP')) {
    const note = (way: string, found: boolean) => findings.note(way, record, found, expected(viewer, record));
    note('list', ids.has(record.id));
    note('page', Boolean(await page(viewer, record)));
    const search = await listed(viewer, { search: record.initiative });
    note('search', search?.edges.some(({ node }) => node.id === record.id) === true);
    note('count of a search', (search?.totalCount ?? 0) > 0);
    note('file', file.has(record.initiative));
    note('calendar', calendar.has(record.id));
  }
}

async function entriesAsSeenBy(viewer: Viewer, findings: Findings): Promise<void> {
  const file = await exported(viewer);
  for (const record of records.filter(({ kind }) => kind !== 'PARTNERSHIP')) {
    const note = (way: string, found: boolean) => findings.note(way, record, found, expected(viewer, record));
    const seen = await page(viewer, record);
    note('timeline', seen?.timeline.edges.some(({ node }) => node.id === record.id) === true);
    note('count of the timeline', (seen?.timeline.totalCount ?? 0) > 0);
    if (record.kind === 'OBSTACLE') {
      note('list of obstacles', seen?.obstacles.some(({ id }) => id === record.id) === true);
      continue;
    }
    note('count of collaborations', (seen?.collaborationCount ?? 0) > 0);
    note('last collaboration', Boolean(seen?.lastCollaboration));
    const [, , last, count] = file.get(record.initiative) ?? [];
    note('last collaboration in a file', Boolean(last));
    note('count in a file', Number(count ?? 0) > 0);
  }
}

describe('a sharing label', () => {
  it.each(viewers)('opens to the %s exactly what the rule says, on every way', async (viewer) => {
    const findings = new Findings();
    await partnershipsAsSeenBy(viewer, findings);
    await entriesAsSeenBy(viewer, findings);
    expect(findings.wrong).toEqual([]);
    // 4 partnerships on 6 ways, 10 interactions and engagements on 6, 5 obstacles on 3: for 6 viewers 594 looks.
    expect(findings.looked).toBe(4 * 6 + 10 * 6 + 5 * 3);
  });

  it('tells the rule and the database apart from nothing: each viewer finds something else', () => {
    const seen = viewers.map((viewer) => records.filter((record) => expected(viewer, record)).length);
    expect(seen).toEqual([19, 16, 16, 0, 12, 0]);
  });
});
