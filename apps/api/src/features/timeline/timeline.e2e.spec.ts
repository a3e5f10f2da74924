import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, addWorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let colleague: Person;
let manager: Person;
let observer: Person;
let secretariat: Person;
let partnershipId: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await addWorkingHotline(api);
  ({ coordinator, manager, observer, partnershipId } = hotline);
  colleague = await api.addPerson('COORDINATOR', hotline.hotlineId);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

interface Node {
  readonly id: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}
interface Timeline {
  readonly partnership: {
    readonly timeline: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: Node }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly collaborationCount: number;
    readonly lastCollaboration: { readonly kind: string; readonly happenedOn: string } | null;
  } | null;
}

const read = (person: Person, variables: Record<string, unknown> = {}, fields = 'id kind') =>
  person.ask<Timeline>(
    `query ($id: ID!, $first: Int, $after: String, $kinds: [TimelineKind!], $sharing: [SharingLabel!]) { partnership(id: $id) {
       collaborationCount lastCollaboration { kind happenedOn }
       timeline(first: $first, after: $after, kinds: $kinds, sharing: $sharing) { totalCount edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } } }`,
    { id: partnershipId, ...variables },
  );
const nodes = (answer: Awaited<ReturnType<typeof read>>): readonly Node[] =>
  answer.data?.partnership?.timeline.edges.map(({ node }) => node) ?? [];
const note = async (person: Person, more: object = {}) => {
  const input = { id: randomUUID(), partnershipId, kind: 'NOTE', occurredOn: day(-1), summary: 'A note.', ...more };
  expect((await mutate(person, 'logInteraction', input)).refusal).toBeUndefined();
  return input.id;
};
const withdraw = (person: Person, kind: string, id: string) =>
  mutate<boolean>(person, 'withdrawEntry', { kind, id }, '');

describe('the timeline of a partnership', () => {
  const contents = `id kind happenedOn loggedAt loggedBy sharing backdated
    interaction { summary nextStep { title status } } referral { month count direction }
    engagement { title partnerships { id } } stageChange { from to reason }`;

  it('is one feed of every kind with its content, in one reading statement', async () => {
    const answer = await read(coordinator, {}, contents);
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(3);
    const byKind = new Map(nodes(answer).map((node) => [node.kind, node]));
    expect(byKind.get('INTERACTION')).toMatchObject({
      happenedOn: day(-1),
      loggedBy: 'Test coordinator',
      sharing: 'AMBER',
      backdated: false,
      interaction: {
        summary: 'We agreed on the next joint step.',
        nextStep: { title: 'Send the minutes', status: 'OPEN' },
      },
      referral: null,
      engagement: null,
      stageChange: null,
    });
    expect(byKind.get('REFERRAL')).toMatchObject({ referral: { count: 7, direction: 'OUT' }, interaction: null });
    expect(byKind.get('ENGAGEMENT')).toMatchObject({
      engagement: { title: 'A joint training day', partnerships: [{ id: partnershipId }] },
    });
    expect(byKind.get('STAGE_CHANGE')).toMatchObject({ stageChange: { from: null, to: 'PROSPECT', reason: null } });
    expect(answer.data?.partnership).toMatchObject({ collaborationCount: 3, timeline: { totalCount: 4 } });
  });

  it('pages through everything once, also where many things happened on one day', async () => {
    const { id } = await addPartnership(api, coordinator);
    const made = [];
    for (let i = 0; i < 7; i += 1)
      made.push(await note(coordinator, { partnershipId: id, occurredOn: day(i < 5 ? -3 : -20) }));
    const all = nodes(await read(coordinator, { id }));
    expect(all).toHaveLength(8);
    const seen: Node[] = [];
    let after: string | null = null;
    do {
      const answer: Awaited<ReturnType<typeof read>> = await read(coordinator, { id, first: 3, after });
      seen.push(...nodes(answer));
      after = answer.data?.partnership?.timeline.pageInfo.hasNextPage
        ? answer.data.partnership.timeline.pageInfo.endCursor
        : null;
    } while (after);
    expect(seen).toEqual(all);
    expect(new Set(seen.map((node) => node.id))).toEqual(
      new Set([...made, ...all.filter(({ kind }) => kind === 'STAGE_CHANGE').map((node) => node.id)]),
    );
  });

  it('is filtered by kind', async () => {
    const answer = await read(coordinator, { kinds: ['REFERRAL', 'ENGAGEMENT'] });
    expect(new Set(nodes(answer).map(({ kind }) => kind))).toEqual(new Set(['REFERRAL', 'ENGAGEMENT']));
    expect(answer.data?.partnership?.timeline.totalCount).toBe(2);
  });

  it('is filtered by sharing label, alone and together with the kind', async () => {
    const { id } = await addPartnership(api, coordinator);
    const [strict, green] = [
      await note(coordinator, { partnershipId: id, sharing: 'AMBER_STRICT' }),
      await note(coordinator, { partnershipId: id, sharing: 'GREEN' }),
    ];
    const ids = async (more: object) => nodes(await read(coordinator, { id, ...more })).map((node) => node.id);
    expect(await ids({ sharing: ['GREEN'] })).toEqual([green]);
    expect((await ids({ sharing: ['GREEN', 'AMBER_STRICT'] })).toSorted()).toEqual([strict, green].toSorted());
    expect(await ids({ sharing: ['AMBER'], kinds: ['INTERACTION'] })).toEqual([]);
    expect((await read(coordinator, { id, sharing: ['GREEN'] })).statements).toBe(3);
  });

  it('holds each thing that happened once, at its day and not at the day of writing', async () => {
    const { id } = await addPartnership(api, coordinator);
    const ago = { interaction: -3, engagement: -30, obstacle: -60, agreement: -200 };
    const note1 = await note(coordinator, { partnershipId: id, occurredOn: day(ago.interaction) });
    const engagement = {
      id: randomUUID(),
      partnershipIds: [id],
      kind: 'EVENT',
      title: 'Fair',
      startsOn: day(ago.engagement),
    };
    await mutate(coordinator, 'logEngagement', engagement);
    const obstacle = {
      id: randomUUID(),
      partnershipId: id,
      type: 'INSTITUTION_CAPACITY',
      severity: 'LOW',
      since: day(ago.obstacle),
    };
    await mutate(coordinator, 'recordObstacle', obstacle);
    const signature = { signatory: 'Director', signedOn: day(ago.agreement) };
    const agreement = {
      id: randomUUID(),
      partnershipId: id,
      kind: 'MOU',
      hotlineSignature: signature,
      partnerSignature: signature,
    };
    await mutate(coordinator, 'recordAgreement', agreement);
    const late = await note(coordinator, { partnershipId: id, occurredOn: day(-100) });
    const seen = nodes(await read(coordinator, { id }, 'id kind happenedOn'));
    expect(seen[0]?.kind).toBe('STAGE_CHANGE');
    expect(seen.map((node) => [node.kind, node.id]).slice(1)).toEqual([
      ['INTERACTION', note1],
      ['ENGAGEMENT', engagement.id],
      ['OBSTACLE', obstacle.id],
      ['INTERACTION', late],
      ['AGREEMENT', agreement.id],
    ]);
    expect(seen.map((node) => node['happenedOn'])).toEqual(
      seen
        .map((node) => node['happenedOn'])
        .toSorted()
        .toReversed(),
    );
  });

  it('tells what was entered afterwards', async () => {
    const id = await note(coordinator, { occurredOn: day(-9) });
    const entry = nodes(await read(coordinator, {}, 'id kind backdated')).find((node) => node.id === id);
    expect(entry?.['backdated']).toBe(true);
    await withdraw(coordinator, 'INTERACTION', id);
  });

  it('knows the latest thing that both sides did, not what is only planned', async () => {
    const { id } = await addPartnership(api, coordinator);
    const summary = async () => (await read(coordinator, { id })).data?.partnership;
    expect(await summary()).toMatchObject({ lastCollaboration: null, collaborationCount: 0 });
    await note(coordinator, { partnershipId: id, occurredOn: day(-6), kind: 'CALL' });
    await mutate(coordinator, 'logEngagement', {
      id: randomUUID(),
      partnershipIds: [id],
      kind: 'EVENT',
      title: 'Planned',
      startsOn: day(30),
    });
    expect(await summary()).toMatchObject({
      lastCollaboration: { kind: 'INTERACTION', happenedOn: day(-6) },
      collaborationCount: 2,
    });
  });
});

describe('sharing labels', () => {
  it('keep a note marked RED for its author, in lists, counts and the database', async () => {
    const id = await note(coordinator, { sharing: 'RED' });
    const seenBy = async (person: Person) => {
      const answer = await read(person, {}, 'id kind interaction { summary }');
      expect(answer.errors).toBeUndefined();
      return {
        seen: nodes(answer).some((node) => node.id === id),
        count: answer.data?.partnership?.collaborationCount,
      };
    };
    expect(await seenBy(coordinator)).toEqual({ seen: true, count: 4 });
    for (const person of [colleague, manager, observer]) {
      expect(await seenBy(person)).toEqual({ seen: false, count: 3 });
      expect(await asPerson(api, person, 'select id from app.interactions where id = $1', [id])).toEqual([]);
      expect(await asPerson(api, person, 'select id from app.timeline_entries where id = $1', [id])).toEqual([]);
    }
    expect((await withdraw(manager, 'INTERACTION', id)).refusal?.code).toBe('NOT_FOUND');
    expect((await withdraw(coordinator, 'INTERACTION', id)).result).toBe(true);
  });

  it('show the secretariat stage changes and what is shared with it, never raw counts', async () => {
    const hidden = await note(coordinator);
    const answer = await read(secretariat, {}, 'id kind sharing interaction { summary } referral { count }');
    expect(answer.errors).toBeUndefined();
    expect(
      nodes(answer)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['ENGAGEMENT', 'INTERACTION', 'STAGE_CHANGE']);
    expect(nodes(answer).map((node) => node.id)).not.toContain(hidden);
    expect(answer.data?.partnership?.collaborationCount).toBe(2);
  });
});

describe('withdrawing an entry', () => {
  it('takes it off the timeline and out of the counts, and cancels what is open of its next step', async () => {
    const nextStep = { id: randomUUID(), title: 'Write a letter' };
    const id = await note(coordinator, { nextStep });
    const before = (await read(coordinator)).data?.partnership?.collaborationCount ?? 0;
    expect((await withdraw(coordinator, 'INTERACTION', id)).result).toBe(true);
    expect((await withdraw(coordinator, 'INTERACTION', id)).result).toBe(true);
    const after = await read(coordinator);
    expect(after.data?.partnership?.collaborationCount).toBe(before - 1);
    expect(nodes(after).map((node) => node.id)).not.toContain(id);
    const { rows } = await api.admin.query('select status from app.tasks where id = $1', [nextStep.id]);
    expect(rows).toEqual([{ status: 'CANCELLED' }]);
    const kept = await api.admin.query(`select from app.audit_events where record_id = $1 and action = 'UPDATE'`, [id]);
    expect(kept.rowCount).toBe(1);
  });

  it('is undone by restoring, with the next step that was cancelled with it and no other', async () => {
    const nextStep = { id: randomUUID(), title: 'Write a letter' };
    const id = await note(coordinator, { nextStep });
    const restore = (person: Person) => mutate<boolean>(person, 'restoreEntry', { kind: 'INTERACTION', id }, '');
    const status = async () =>
      (await api.admin.query('select status from app.tasks where id = $1', [nextStep.id])).rows[0]?.status;
    await withdraw(coordinator, 'INTERACTION', id);
    for (const person of [colleague, observer]) expect((await restore(person)).refusal?.code).toBe('FORBIDDEN');
    for (let i = 0; i < 2; i += 1) expect((await restore(coordinator)).result).toBe(true);
    expect(nodes(await read(coordinator)).map((node) => node.id)).toContain(id);
    expect(await status()).toBe('OPEN');
    await api.admin.query(`update app.tasks set status = 'CANCELLED', updated_at = now() where id = $1`, [nextStep.id]);
    await withdraw(coordinator, 'INTERACTION', id);
    expect((await restore(manager)).result).toBe(true);
    expect(await status()).toBe('CANCELLED');
    await withdraw(coordinator, 'INTERACTION', id);
  });

  it('takes an engagement off every partnership', async () => {
    const { id: other } = await addPartnership(api, coordinator);
    const input = {
      id: randomUUID(),
      partnershipIds: [partnershipId, other],
      kind: 'EVENT',
      title: 'A mistake',
      startsOn: day(-1),
    };
    await mutate(coordinator, 'logEngagement', input);
    expect((await withdraw(manager, 'ENGAGEMENT', input.id)).result).toBe(true);
    const left = await api.admin.query('select from app.timeline_entries where id = $1', [input.id]);
    expect(left.rowCount).toBe(0);
  });

  it('is for the author and for managers, as the entry says', async () => {
    const id = await note(coordinator);
    const can = async (person: Person) =>
      nodes(await read(person, {}, 'id kind viewerCan { withdraw }')).find((node) => node.id === id)?.['viewerCan'];
    expect(await can(coordinator)).toEqual({ withdraw: true });
    expect(await can(manager)).toEqual({ withdraw: true });
    expect(await can(colleague)).toEqual({ withdraw: false });
    expect(await can(observer)).toEqual({ withdraw: false });
    for (const person of [colleague, observer, secretariat]) {
      expect((await withdraw(person, 'INTERACTION', id)).refusal?.code).toBe('FORBIDDEN');
    }
    expect((await withdraw(manager, 'INTERACTION', id)).result).toBe(true);
    const undone = await asPerson(
      api,
      observer,
      'update app.interactions set withdrawn_at = now() where hotline_id = $1 returning id',
      [observer.hotlineId],
    );
    expect(undone).toEqual([]);
  });

  it('never undoes history, and never tells of records of others', async () => {
    const change = nodes(await read(coordinator, { kinds: ['STAGE_CHANGE'] }))[0]?.id ?? '';
    expect((await withdraw(manager, 'STAGE_CHANGE', change)).refusal?.code).toBe('FORBIDDEN');
    const foreign = await addWorkingHotline(api, 'Another hotline');
    const theirs =
      (
        await foreign.coordinator.ask<Timeline>(
          'query ($id: ID!) { partnership(id: $id) { timeline { totalCount edges { node { id kind } } pageInfo { hasNextPage endCursor } } } }',
          { id: foreign.partnershipId },
        )
      ).data?.partnership?.timeline.edges.map(({ node }) => node) ?? [];
    for (const { kind, id } of theirs.filter((node) => node.kind !== 'STAGE_CHANGE')) {
      expect((await withdraw(manager, kind, id)).refusal).toEqual(
        (await withdraw(manager, kind, randomUUID())).refusal,
      );
    }
    const left = await api.admin.query('select from app.timeline_entries where hotline_id = $1', [foreign.hotlineId]);
    expect(left.rowCount).toBe(4);
  });
});
