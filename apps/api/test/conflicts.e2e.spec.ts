import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from './api.ts';
import { addWorkingHotline, type WorkingHotline } from './builders.ts';
import { day, mutate } from './mutate.ts';

/** What a `CONFLICT` tells. */
interface Told {
  readonly current: Record<string, unknown>;
  readonly names: Record<string, string>;
  readonly changes: readonly { by: string | null; at: string; fields: string[] }[];
}

let api: TestApi;
let ours: WorkingHotline;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api);
  secretariat = await api.addPerson('SECRETARIAT', null);
});
afterAll(() => api.stop());

const made = async (person: Person, field: string, input: object): Promise<string> => {
  const { result, message } = await mutate<{ id: string }>(person, field, input);
  if (!result) throw new Error(`${field}: ${message}`);
  return result.id;
};
const oneOf = async (table: string) => {
  const { rows } = await api.admin.query<{ id: string; version: number }>(
    `select id, version from app.${table} order by id limit 1`,
  );
  return rows[0] as { id: string; version: number };
};
const told = ({ refusal }: { refusal: { code: string; params?: object } | undefined }): Told => {
  expect(refusal?.code).toBe('CONFLICT');
  return refusal?.params as unknown as Told;
};

/** Fields of an edit that say how to save, not what the record holds. */
const manner = ['id', 'version', 'confirmedText', 'sourceTitle', 'asOf'];

const engagement = (kind: string): Promise<string> =>
  made(ours.coordinator, 'logEngagement', {
    id: randomUUID(),
    partnershipIds: [ours.partnershipId],
    kind,
    title: 'Together',
    startsOn: day(-1),
  });
const minutes = {
  metOn: day(-1),
  summary: null,
  decisions: [],
  personIds: [],
  userIds: [],
  hotlineCount: 1,
  partnerCount: 1,
};

/** For each kind of record: how one comes to be, and an edit of it with every field that its form holds. */
const kinds: readonly {
  readonly edit: string;
  readonly who?: () => Person;
  readonly record: () => Promise<string>;
  readonly input: object;
  /** Where the present values stand under other names. */
  readonly fields?: readonly string[];
}[] = [
  {
    edit: 'editTask',
    record: () => made(ours.coordinator, 'addTask', { id: randomUUID(), title: 'A task' }),
    input: { title: 'Another', dueOn: day(2), assigneeId: null, partnershipId: null },
  },
  {
    edit: 'editPartnership',
    record: async () => ours.partnershipId,
    input: {
      ownerId: null,
      sharing: 'AMBER',
      intensity: null,
      targetIntensity: null,
      since: null,
      nextReviewOn: null,
      noAgreementReason: null,
    },
  },
  {
    edit: 'editObstacle',
    record: () =>
      made(ours.coordinator, 'recordObstacle', {
        id: randomUUID(),
        partnershipId: ours.partnershipId,
        type: 'LANGUAGE',
        severity: 'LOW',
        since: day(-1),
      }),
    input: {
      type: 'LANGUAGE',
      severity: 'LOW',
      since: day(-1),
      status: 'OPEN',
      settledOn: null,
      note: null,
      sharing: 'AMBER',
    },
  },
  {
    edit: 'editInteraction',
    record: () =>
      made(ours.coordinator, 'logInteraction', {
        id: randomUUID(),
        partnershipId: ours.partnershipId,
        kind: 'CALL',
        occurredOn: day(-1),
        summary: 'A call',
      }),
    input: { kind: 'CALL', occurredOn: day(-1), attendees: null, summary: 'Another', sharing: 'AMBER' },
  },
  {
    edit: 'editEngagement',
    record: () => engagement('EVENT'),
    input: {
      kind: 'EVENT',
      cadence: null,
      title: 'Another',
      startsOn: day(-1),
      endsOn: null,
      summary: null,
      peopleReached: null,
      outputUrl: null,
      sharing: 'AMBER',
    },
  },
  {
    edit: 'editMeeting',
    record: async () =>
      made(ours.coordinator, 'recordMeeting', {
        id: randomUUID(),
        engagementId: await engagement('WORKING_GROUP'),
        ...minutes,
        actions: [],
      }),
    input: minutes,
  },
  {
    edit: 'editAgreement',
    record: () =>
      made(ours.coordinator, 'recordAgreement', { id: randomUUID(), partnershipId: ours.partnershipId, kind: 'MOU' }),
    input: { kind: 'MOU', progress: 'DRAFT', validFrom: null, validUntil: null, documentUrl: null, note: null },
  },
  {
    edit: 'editPerson',
    record: () => made(ours.coordinator, 'addPerson', { id: randomUUID(), roleTitle: 'Head', source: 'A meeting' }),
    input: {
      roleTitle: 'Head',
      source: 'A meeting',
      name: null,
      email: null,
      phone: null,
      languages: [],
      preferredChannel: null,
      organisationId: null,
      lastConfirmedOn: null,
    },
  },
  {
    edit: 'editStep',
    record: async () => {
      const { id: templateId } = await oneOf('playbook_templates');
      await made(ours.coordinator, 'startChecklist', { id: randomUUID(), templateId });
      return (await oneOf('checklist_steps')).id;
    },
    input: { ownerId: null, dueOn: null, doneOn: null, note: null, link: null },
  },
  {
    edit: 'decideReview',
    who: () => ours.manager,
    record: () =>
      made(ours.coordinator, 'planReview', { id: randomUUID(), partnershipId: ours.partnershipId, dueOn: day(20) }),
    input: { heldOn: day(0), outcome: 'CONTINUE', nextDueOn: day(90), scores: [] },
    fields: ['scores'],
  },
  {
    edit: 'changeView',
    record: () =>
      made(ours.coordinator, 'saveView', {
        id: randomUUID(),
        list: 'PARTNERSHIPS',
        name: 'A view',
        shared: false,
        definition: { filters: [], layout: 'TABLE' },
      }),
    input: { name: 'Another name', shared: false },
  },
  {
    edit: 'editTemplate',
    who: () => secretariat,
    record: async () => (await oneOf('playbook_templates')).id,
    input: { title: 'A title', purpose: 'A purpose', steps: [{ key: 'a', phase: 'A phase', title: 'A step' }] },
  },
  {
    edit: 'editOrganisation',
    who: () => secretariat,
    record: async () => (await oneOf('organisations')).id,
    input: {
      name: 'A name',
      otherNames: [],
      acronym: null,
      type: 'NGO_CHARITY',
      country: null,
      website: null,
      verifiedHosts: [],
      note: null,
      sourceTitle: 'A letter',
      asOf: day(0),
    },
  },
  {
    edit: 'editHotline',
    who: () => secretariat,
    record: async () => (await oneOf('hotlines')).id,
    input: {
      name: 'A name',
      country: 'AT',
      organisationId: null,
      website: null,
      languages: [],
      helpline: null,
      awarenessCentre: null,
      appetite: 'NOT_STATED',
      appetiteCondition: null,
      note: null,
      sourceTitle: 'A letter',
      asOf: day(0),
    },
  },
  {
    edit: 'editInitiative',
    who: () => secretariat,
    record: async () => (await oneOf('initiatives')).id,
    input: {
      content: {
        name: 'A name',
        scope: 'NATIONAL',
        status: 'ACTIVE',
        levelListState: 'NOT_STATED',
        facts: [],
        channels: [],
      },
      doubts: [],
      sourceTitle: 'A letter',
      asOf: day(0),
    },
    fields: [
      'name localName aliases organisationId scope website description levelListState status facts channels doubts',
    ].flatMap((names) => names.split(' ')),
  },
];

describe('an edit that starts from an older version', () => {
  it.each(kinds)('$edit: is told every value that its form holds, as it stands now', async (kind) => {
    const id = await kind.record();
    const { current } = told(
      await mutate(kind.who?.() ?? ours.coordinator, kind.edit, { id, version: 4711, ...kind.input }),
    );
    const fields = kind.fields ?? Object.keys(kind.input).filter((name) => !manner.includes(name));
    expect(Object.keys(current)).toEqual(expect.arrayContaining(['id', 'version', ...fields]));
  });

  it('is told who changed which field since, and what the records are called that values point to', async () => {
    const id = await made(ours.coordinator, 'addTask', {
      id: randomUUID(),
      title: 'First',
      partnershipId: ours.partnershipId,
    });
    const edit = (person: Person, version: number, change: object) =>
      mutate(person, 'editTask', { id, version, title: 'First', ...change });
    await edit(ours.manager, 1, { assigneeId: ours.manager.id });
    await edit(ours.coordinator, 2, { title: 'Second', dueOn: day(3) });
    const { current, names, changes } = told(await edit(ours.coordinator, 1, { title: 'Third' }));
    expect(current).toMatchObject({ title: 'Second', dueOn: day(3), assigneeId: ours.manager.id, version: 3 });
    expect(names).toMatchObject({ [ours.manager.id]: 'Test manager', [ours.partnershipId]: expect.any(String) });
    expect(changes.map(({ by }) => by)).toEqual(['Test coordinator', 'Test manager']);
    expect(changes[0]?.fields).toEqual(expect.arrayContaining(['title', 'dueOn']));
    expect(changes[1]?.fields).toEqual(expect.arrayContaining(['assigneeId']));
    expect(changes[1]?.fields).not.toContain('title');
    expect(Date.parse(changes[0]?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is told nothing of a record that another hotline has', async () => {
    const other = await addWorkingHotline(api, 'Another hotline');
    const id = await made(ours.coordinator, 'addTask', { id: randomUUID(), title: 'Ours' });
    const { refusal } = await mutate(other.coordinator, 'editTask', { id, version: 4711, title: 'Theirs' });
    expect(refusal).toEqual({ code: 'NOT_FOUND' });
  });
});
