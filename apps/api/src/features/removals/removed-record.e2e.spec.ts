import { randomUUID } from 'node:crypto';
import { removableTables } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership, addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

interface Removed {
  readonly id: string;
  readonly table: string;
  readonly title: string | null;
  readonly happenedOn: string | null;
  readonly detail: string | null;
  readonly removedAt: string;
  readonly removedBy: string | null;
  readonly partnerships: readonly { id: string }[];
  readonly viewerCan: { restore: boolean };
}
interface Page {
  readonly removedRecords: {
    readonly edges: readonly { readonly node: Removed }[];
    readonly pageInfo: { readonly endCursor: string };
    readonly totalCount: number;
  };
}

let api: TestApi;
let ours: WorkingHotline;
let theirs: WorkingHotline;
let colleague: Person;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api, 'A hotline that removes');
  theirs = await addWorkingHotline(api, 'Another hotline');
  colleague = await api.addPerson('COORDINATOR', ours.hotlineId);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const query = `query ($filter: RemovedRecordFilter, $first: Int, $after: String) {
  removedRecords(filter: $filter, first: $first, after: $after) {
    edges { node { id table title happenedOn detail removedAt removedBy partnerships { id } viewerCan { restore } } }
    pageInfo { endCursor } totalCount } }`;
const list = (person: Person, variables: object = {}) => person.ask<Page>(query, { first: 50, ...variables });
const seen = async (person: Person, filter: object = {}) =>
  (await list(person, { filter })).data?.removedRecords.edges.map(({ node }) => node) ?? [];
const restore = (person: Person, id: string) => mutate<boolean>(person, 'restoreRemoved', { id }, '');

const made = async (
  field: string,
  input: object,
  person = ours.coordinator,
): Promise<{ id: string; version: number }> => {
  const id = randomUUID();
  const { message, result } = await mutate(person, field, { id, ...input });
  if (!result) throw new Error(`${field}: ${message}`);
  return { id, version: 1 };
};
const done = async (field: string, input: object, fields = '', person = ours.coordinator) => {
  const { message, refusal } = await mutate(person, field, input, fields);
  if (refusal) throw new Error(`${field}: ${message}`);
};
const log = (kind: string, id: string, person = ours.coordinator) => done('withdrawEntry', { kind, id }, '', person);
const interaction = (more: object = {}) =>
  made('logInteraction', {
    partnershipId: ours.partnershipId,
    kind: 'CALL',
    occurredOn: day(-1),
    summary: 'A call that never was.',
    ...more,
  });

/** One of each kind that a hotline records, made and removed again; answers the id under which the list knows it. */
const removals: Readonly<Record<string, () => Promise<string>>> = {
  interactions: async () => {
    const { id } = await interaction();
    await log('INTERACTION', id);
    return id;
  },
  referral_entries: async () => {
    const { id } = await made('logReferral', {
      partnershipId: ours.partnershipId,
      month: day(-1).slice(0, 7),
      direction: 'OUT',
      subject: 'HELP_SEEKER',
      mode: 'SIGNPOST',
      channel: 'PHONE',
      count: 3,
    });
    await log('REFERRAL', id);
    return id;
  },
  engagements: async () => {
    const { id } = await made('logEngagement', {
      partnershipIds: [ours.partnershipId],
      kind: 'TRAINING',
      title: 'A day that fell through',
      startsOn: day(-2),
    });
    await log('ENGAGEMENT', id);
    return id;
  },
  group_meetings: async () => {
    const group = { partnershipIds: [ours.partnershipId], kind: 'WORKING_GROUP', title: 'Group', startsOn: day(-9) };
    const { id: engagementId } = await made('logEngagement', group);
    const minutes = { metOn: day(-2), decisions: [], personIds: [], userIds: [], hotlineCount: 1, partnerCount: 1 };
    const { id } = await made('recordMeeting', { engagementId, ...minutes, actions: [] });
    await log('GROUP_MEETING', id);
    return id;
  },
  agreements: async () => {
    const { id } = await made('recordAgreement', { partnershipId: ours.partnershipId, kind: 'MOU' });
    await log('AGREEMENT', id);
    return id;
  },
  obstacles: async () => {
    const { id } = await made('recordObstacle', {
      partnershipId: ours.partnershipId,
      type: 'LANGUAGE',
      severity: 'LOW',
      since: day(-9),
    });
    await log('OBSTACLE', id);
    return id;
  },
  reviews: async () => {
    const { id } = await made('planReview', { partnershipId: ours.partnershipId, dueOn: day(30) });
    await done('withdrawReview', { id, version: 1 }, '{ id }');
    return id;
  },
  tasks: async () => {
    const { id } = await made('addTask', { title: 'Not needed', partnershipId: ours.partnershipId });
    await done('cancelTask', { id, version: 1 }, '{ id }');
    return id;
  },
  checklists: async () => {
    const { rows } = await api.admin.query<{ id: string }>('select id from app.playbook_templates order by id limit 1');
    const { id } = await made('startChecklist', { templateId: rows[0]?.id, partnershipId: ours.partnershipId });
    const { errors } = await ours.coordinator.ask(
      'mutation ($input: VersionedInput!) { withdrawChecklist(input: $input) }',
      {
        input: { id, version: 1 },
      },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return id;
  },
  partnership_people: async () => {
    const { id } = await made('addPerson', { roleTitle: 'Head of training', source: 'A letter' });
    const tie = { partnershipId: ours.partnershipId, personId: id };
    await done('linkPerson', { ...tie, role: 'Plans with us' }, '{ id }');
    await done('unlinkPerson', tie, '{ id }');
    return `${ours.partnershipId}/${id}`;
  },
  partnership_colleagues: async () => {
    const tie = { partnershipId: ours.partnershipId, userId: colleague.id };
    await done('addColleague', { ...tie, part: 'Keeps the calendar' }, '{ id }');
    await done('removeColleague', tie, '{ id }');
    return `${ours.partnershipId}/${colleague.id}`;
  },
};

describe('what a hotline removed lately', () => {
  it('knows every kind of record that can be removed', () => {
    expect(Object.keys(removals).toSorted()).toEqual([...removableTables].toSorted());
  });

  it.each(removableTables.map((table) => [table]))(
    'holds %s with who and when, until somebody puts it back',
    async (table) => {
      const id = `${table}/${await removals[table]?.()}`;
      const [latest] = await seen(ours.observer);
      expect(latest).toMatchObject({
        id,
        table,
        removedBy: 'Test coordinator',
        partnerships: [{ id: ours.partnershipId }],
        viewerCan: { restore: false },
      });
      expect(Date.parse(latest?.removedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
      expect((await restore(ours.observer, id)).refusal?.code).toBe('FORBIDDEN');
      expect((await restore(theirs.manager, id)).refusal).toEqual({ code: 'NOT_FOUND' });
      expect((await restore(secretariat, id)).refusal?.code).toMatch(/NOT_FOUND|FORBIDDEN/);
      expect((await seen(ours.manager)).find((one) => one.id === id)?.viewerCan).toEqual({ restore: true });
      expect((await restore(ours.manager, id)).result).toBe(true);
      expect((await seen(ours.manager)).map((one) => one.id)).not.toContain(id);
      expect((await restore(ours.manager, id)).refusal).toEqual({ code: 'NOT_FOUND' });
    },
  );

  it('gives a contact and a colleague their part back', async () => {
    for (const table of ['partnership_people', 'partnership_colleagues'])
      expect((await restore(ours.coordinator, `${table}/${await removals[table]?.()}`)).result).toBe(true);
    const { data } = await ours.observer.ask<{ partnership: { people: object[]; colleagues: object[] } }>(
      'query ($id: ID!) { partnership(id: $id) { people { role person { roleTitle } } colleagues { part user { id } } } }',
      { id: ours.partnershipId },
    );
    expect(data?.partnership.people).toContainEqual({
      role: 'Plans with us',
      person: { roleTitle: 'Head of training' },
    });
    expect(data?.partnership.colleagues).toEqual([{ part: 'Keeps the calendar', user: { id: colleague.id } }]);
  });

  it('is put back by its author and managers alone where the author counts', async () => {
    const { id } = await interaction();
    await log('INTERACTION', id);
    const place = (await seen(colleague)).find((one) => one.id === `interactions/${id}`);
    expect(place).toMatchObject({ title: 'CALL', detail: 'A call that never was.', viewerCan: { restore: false } });
    expect((await restore(colleague, `interactions/${id}`)).refusal?.code).toBe('FORBIDDEN');
    expect((await restore(ours.coordinator, `interactions/${id}`)).result).toBe(true);
  });

  it('lets nobody but its author know of a note marked RED', async () => {
    const { id } = await interaction({ sharing: 'RED', summary: 'For myself.' });
    await log('INTERACTION', id);
    const known = async (person: Person) => (await seen(person)).some((one) => one.id === `interactions/${id}`);
    expect(await Promise.all([ours.coordinator, ours.manager, colleague, ours.observer].map(known))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect((await restore(ours.manager, `interactions/${id}`)).refusal).toEqual({ code: 'NOT_FOUND' });
  });

  it('is closed to other hotlines and to the network', async () => {
    await removals['obstacles']?.();
    expect(await seen(theirs.manager)).toEqual([]);
    expect(await seen(secretariat)).toEqual([]);
    expect(await seen(await api.addPerson('ADMIN'))).toEqual([]);
  });

  it('lists a next step with the interaction that it was withdrawn with, not by itself', async () => {
    const stepId = randomUUID();
    const { id } = await interaction({ nextStep: { id: stepId, title: 'Call again' } });
    await log('INTERACTION', id);
    const ids = (await seen(ours.manager)).map((one) => one.id);
    expect(ids).toContain(`interactions/${id}`);
    expect(ids).not.toContain(`tasks/${stepId}`);
    await restore(ours.coordinator, `interactions/${id}`);
    const { rows } = await api.admin.query('select status, cancelled_at from app.tasks where id = $1', [stepId]);
    expect(rows).toEqual([{ status: 'OPEN', cancelled_at: null }]);
  });

  it('lists the task of a withdrawn question about figures with nothing: it comes back with the question alone', async () => {
    const { id } = await made('addTask', { title: 'Why do we differ?', partnershipId: ours.partnershipId });
    await api.admin.query(
      `insert into app.referral_checks (hotline_id, id, partnership_id, month, direction, ours_asked, theirs_asked, partner_asked, created_by, state, ended_by, ended_at)
       values ($1, $2, $3, '2026-01-01', 'OUT', 1, 2, false, $4, 'WITHDRAWN', $4, now())`,
      [ours.hotlineId, id, ours.partnershipId, ours.coordinator.id],
    );
    await done('cancelTask', { id, version: 1 }, '{ id }');
    expect((await seen(ours.manager)).map((one) => one.id)).not.toContain(`tasks/${id}`);
    expect((await restore(ours.manager, `tasks/${id}`)).refusal).toEqual({ code: 'NOT_FOUND' });
  });

  it('forgets after 30 days, and finds no more of it to put back', async () => {
    const { id } = await interaction();
    await log('INTERACTION', id);
    await api.admin.query(`update app.interactions set withdrawn_at = now() - interval '31 days' where id = $1`, [id]);
    expect((await seen(ours.manager)).map((one) => one.id)).not.toContain(`interactions/${id}`);
    expect((await restore(ours.manager, `interactions/${id}`)).refusal).toEqual({ code: 'NOT_FOUND' });
  });

  it('is narrowed by partnership and kind, and paged by key with constant statements', async () => {
    const { id: other } = await addPartnership(api, ours.coordinator);
    const { id } = await made('addTask', { title: 'Elsewhere', partnershipId: other });
    await done('cancelTask', { id, version: 1 }, '{ id }');
    expect((await seen(ours.manager, { partnershipId: other })).map((one) => one.id)).toEqual([`tasks/${id}`]);
    const tasks = await seen(ours.manager, { table: ['tasks'] });
    expect(new Set(tasks.map(({ table }) => table))).toEqual(new Set(['tasks']));
    expect((await list(ours.manager, { filter: { table: ['stage_changes'] } })).errors?.[0]?.extensions.code).toBe(
      'VALIDATION',
    );
    for (const table of ['interactions', 'agreements', 'tasks', 'partnership_people', 'obstacles'])
      await removals[table]?.();
    const all = await seen(ours.manager);
    const pages: string[] = [];
    let after: string | undefined;
    for (let place = 0; place < all.length; place += 3) {
      const page = await list(ours.manager, { first: 3, after });
      expect(page.statements).toBe(3);
      pages.push(...(page.data?.removedRecords.edges.map(({ node }) => node.id) ?? []));
      after = page.data?.removedRecords.pageInfo.endCursor;
    }
    expect(pages).toEqual(all.map((one) => one.id));
    expect((await list(ours.manager)).data?.removedRecords.totalCount).toBe(all.length);
  });
});
