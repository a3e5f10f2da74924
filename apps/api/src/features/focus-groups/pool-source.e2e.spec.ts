import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { act, drawnGroup, invitingGroup } from '../../../test/focus-groups.ts';
import { ChanceService } from './chance.service.ts';

let api: TestApi;
let secretariat: Person;
let hotline: WorkingHotline;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  hotline = await addWorkingHotline(api, 'A hotline that works together');
});
afterAll(() => api.stop());

interface Suggestion {
  readonly id: string;
  readonly side: string;
  readonly organisation: string;
  readonly ofHotlineId: string | null;
  readonly initiativeId: string | null;
  readonly experience: string | null;
  readonly certain: boolean | null;
  readonly from: string | null;
  readonly sourceRecordId: string | null;
  readonly inPool: boolean;
  readonly asked: number;
  readonly sat: number;
}

const sources = (person: Person, focusGroupId: string, source: string, search = '') =>
  person.ask<{ poolSources: Suggestion[] }>(
    `query ($focusGroupId: ID!, $source: CandidateSource!, $search: String) {
       poolSources(focusGroupId: $focusGroupId, source: $source, search: $search) {
         id side organisation ofHotlineId initiativeId experience certain from sourceRecordId inPool asked sat } }`,
    { focusGroupId, source, search },
  );
const found = async (focusGroupId: string, source: string, search = '') =>
  (await sources(secretariat, focusGroupId, source, search)).data?.poolSources ?? [];

async function plan(): Promise<string> {
  const id = randomUUID();
  await act(secretariat, 'planFocusGroup', {
    id,
    title: 'A group',
    purpose: 'To learn',
    questions: [],
    format: 'ONLINE',
  });
  return id;
}

const person = (given: object) => ({
  id: randomUUID(),
  role: 'Coordinator',
  side: 'HOTLINE',
  levels: [],
  languages: ['en'],
  source: 'HAND',
  ...given,
});

/** A hotline that has answered the survey with its interest in focus groups. */
async function answered(interest: string): Promise<{ hotlineId: string; record: string }> {
  const hotlineId = await api.addHotline(`Hotline that said ${interest} ${randomUUID().slice(0, 8)}`);
  const record = randomUUID();
  const { rows } = await api.admin.query<{ id: string }>(
    `with made as (insert into app.survey_rounds (id, survey_version_id, title, opens_at, closes_at)
       select gen_random_uuid(), v.id, 'Round of the spec', now() - interval '9 days', now() + interval '9 days'
       from app.survey_versions v where v.published_at is not null order by v.number limit 1 returning id) select id from made`,
  );
  await api.admin.query(
    `insert into app.survey_invitations (hotline_id, id, round_id, eligibility, status, created_by) values ($1, $2, $3, 'ELIGIBLE', 'SUBMITTED', $4)`,
    [hotlineId, record, rows[0]?.id, secretariat.id],
  );
  await api.admin.query(
    `insert into app.survey_responses (hotline_id, id, answers, states, channel) values ($1, $2, $3, '{}', 'PHONE')`,
    [hotlineId, record, JSON.stringify({ Q11: { choices: [interest] } })],
  );
  return { hotlineId, record };
}

describe('the sources of a pool', () => {
  it('name the hotlines that said yes or maybe in a survey, those who are certain first', async () => {
    const id = await plan();
    const [maybe, yes, no] = [await answered('MAYBE'), await answered('YES'), await answered('NO')];
    const lines = await found(id, 'SURVEY');
    const of = (hotlineId: string) => lines.findIndex((line) => line.ofHotlineId === hotlineId);
    expect(of(no.hotlineId)).toBe(-1);
    expect(of(yes.hotlineId)).toBeLessThan(of(maybe.hotlineId));
    expect(lines[of(yes.hotlineId)]).toMatchObject({
      side: 'HOTLINE',
      certain: true,
      from: 'Round of the spec',
      sourceRecordId: yes.record,
      experience: null,
      inPool: false,
    });
  });

  it('name both sides of a partnership that is shared with the secretariat, and of no other', async () => {
    const id = await plan();
    const move = (stage: string, sharing: string) =>
      api.admin.query('update app.partnerships set stage = $2, sharing = $3 where id = $1', [
        hotline.partnershipId,
        stage,
        sharing,
      ]);
    const sides = async () =>
      (await found(id, 'PARTNERSHIP')).filter(
        ({ ofHotlineId, initiativeId }) => ofHotlineId === hotline.hotlineId || initiativeId === hotline.initiativeId,
      );
    await move('ACTIVE', 'AMBER_STRICT');
    expect(await sides()).toEqual([]);
    await move('PROSPECT', 'AMBER');
    expect(await sides()).toEqual([]);
    await move('ACTIVE', 'AMBER');
    expect(
      (await sides()).map(({ side, experience, sourceRecordId }) => [side, experience, sourceRecordId]).sort(),
    ).toEqual([
      ['HOTLINE', 'COLLABORATES', hotline.partnershipId],
      ['PREVENTION', 'COLLABORATES', hotline.partnershipId],
    ]);
  });

  it('find initiatives and hotlines of the registry by part of a name, and know who is in the pool', async () => {
    const id = await plan();
    const [line] = await found(id, 'HAND', 'THAT WORKS TOGETHER');
    expect(line).toMatchObject({ organisation: 'A hotline that works together', inPool: false });
    await act(secretariat, 'addCandidates', {
      focusGroupId: id,
      candidates: [person({ ofHotlineId: hotline.hotlineId, organisation: 'A hotline that works together' })],
    });
    expect((await found(id, 'HAND', 'that works together'))[0]?.inPool).toBe(true);
    const initiatives = await found(id, 'EXPERT');
    expect(initiatives.length).toBeGreaterThan(10);
    expect(initiatives.every(({ side }) => side === 'PREVENTION')).toBe(true);
    expect(await found(id, 'SUGGESTION')).toEqual([]);
  });

  it('are closed to hotlines', async () => {
    const id = await plan();
    for (const who of [hotline.manager, hotline.observer])
      expect((await sources(who, id, 'SURVEY')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('cost one statement', async () => {
    expect((await sources(secretariat, await plan(), 'EXPERT')).statements).toBe(3);
  });
});

const pool = `{ id candidates { id name restsUntil burden { asked sat ofOthersAsked ofOthersSat } } }`;
interface Pool {
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly restsUntil: string | null;
    readonly burden: {
      readonly asked: number;
      readonly sat: number;
      readonly ofOthersAsked: number;
      readonly ofOthersSat: number;
    };
  }[];
}

describe('somebody who took part lately', () => {
  /** Somebody with a seat in one focus group, and the same person in the pool of another. */
  async function again(repliedAgo: string) {
    const email = `${randomUUID()}@work.example`;
    const first = await invitingGroup(secretariat, { seats: 1, hotlines: 1, prevention: 0 });
    const [invitation] = first.invitations;
    await api.admin.query('update app.focus_group_candidates set email = $2, of_hotline_id = $3 where id = $1', [
      invitation?.candidate.id,
      email.toUpperCase(),
      hotline.hotlineId,
    ]);
    await act(secretariat, 'noteReply', { id: invitation?.id, version: 1, reply: 'ACCEPTED' });
    await api.admin.query(
      `update app.focus_group_invitations set replied_at = now() - $2::interval, sent_at = now() - $2::interval where id = $1`,
      [invitation?.id, repliedAgo],
    );
    const id = await plan();
    const one = person({ email, organisation: 'Somewhere' });
    const other = person({ ofHotlineId: hotline.hotlineId, organisation: 'Elsewhere' });
    const { group } = await act(secretariat, 'addCandidates', { focusGroupId: id, candidates: [one, other] }, pool);
    return { first, id, one, other, candidates: (group as unknown as Pool).candidates };
  }

  it('is known again by the work address, and rests for twelve months', async () => {
    const { candidates, one, other } = await again('30 days');
    const of = (id: string) => candidates.find((each) => each.id === id);
    expect(of(one.id)?.restsUntil).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(of(one.id)?.burden).toMatchObject({ asked: 1, sat: 1 });
    // Another role of the same hotline does not rest; what the hotline was asked for is told.
    expect(of(other.id)?.restsUntil).toBeNull();
    expect(of(other.id)?.burden).toMatchObject({ asked: 0, sat: 0 });
    expect(of(other.id)?.burden.ofOthersSat).toBeGreaterThan(0);
  });

  it('rests as a role too, until somebody writes down who comes instead', async () => {
    const desk = { role: 'Head of analysis', ofHotlineId: hotline.hotlineId, organisation: 'A name' };
    const first = await plan();
    await act(secretariat, 'addCandidates', { focusGroupId: first, candidates: [person(desk)] });
    await act(secretariat, 'setSelectionRules', { id: first, version: 1, seats: 1, reserves: 0, quotas: [], caps: [] });
    const { group: drawn } = await act(secretariat, 'drawPanel', { id: randomUUID(), focusGroupId: first });
    const prepared = { focusGroupId: first, drawId: drawn.draws[0]?.id };
    const { group: inviting } = await act(secretariat, 'prepareInvitations', prepared);
    await act(secretariat, 'noteReply', { id: inviting.invitations[0]?.id, version: 1, reply: 'ACCEPTED' });

    const [same, otherRole, named] = [
      person({ ...desk, role: 'HEAD of analysis', organisation: 'Spelled otherwise' }),
      person({ ...desk, role: 'Analyst' }),
      person({ ...desk, name: 'Mira Example' }),
    ];
    const id = await plan();
    const candidates = [same, otherRole, named];
    const { group } = await act(secretariat, 'addCandidates', { focusGroupId: id, candidates }, pool);
    const rests = new Map((group as unknown as Pool).candidates.map((each) => [each.id, each.restsUntil !== null]));
    expect(candidates.map((each) => rests.get(each.id))).toEqual([true, false, false]);
  });

  it('is not drawn, and cannot be named for the panel', async () => {
    const { id, one } = await again('30 days');
    const { data } = await secretariat.ask<{ panelFeasibility: { eligible: number } }>(
      'query ($id: ID!) { panelFeasibility(focusGroupId: $id) { eligible } }',
      { id },
    );
    expect(data?.panelFeasibility.eligible).toBe(1);
    const place = { id: one.id, version: 1, mustInclude: true };
    expect((await act(secretariat, 'placeCandidate', place)).refused).toBe('VALIDATION mustInclude');
    const version = 1;
    await act(secretariat, 'setSelectionRules', { id, version, seats: 1, reserves: 2, quotas: [], caps: [] });
    const { group } = await act(secretariat, 'drawPanel', { id: randomUUID(), focusGroupId: id });
    expect(group.draws[0]?.outcomes.map(({ candidate }) => candidate.id)).not.toContain(one.id);
  });

  it('may come again after twelve months, and when the other focus group was called off', async () => {
    const late = await again('13 months');
    expect(late.candidates.every(({ restsUntil }) => restsUntil === null)).toBe(true);
    const off = await again('30 days');
    const { version } = off.first;
    await act(secretariat, 'cancelFocusGroup', { id: off.first.id, version, reason: 'Too few people.' });
    const { data } = await secretariat.ask<{ focusGroup: Pool }>(`query ($id: ID!) { focusGroup(id: $id) ${pool} }`, {
      id: off.id,
    });
    expect(data?.focusGroup.candidates.every(({ restsUntil }) => restsUntil === null)).toBe(true);
  });
});

describe('somebody who stands in the pool already', () => {
  it.each([
    ['the same work address', { email: 'One@Work.example' }, { email: 'one@work.example' }, 'email'],
    [
      'the same name and organisation',
      { name: 'A Name', organisation: 'Here' },
      { name: 'a name', organisation: 'HERE' },
      'name',
    ],
  ])('is not added twice: %s', async (_, first, second, field) => {
    const id = await plan();
    await act(secretariat, 'addCandidates', { focusGroupId: id, candidates: [person(first)] });
    const { refused } = await act(secretariat, 'addCandidates', {
      focusGroupId: id,
      candidates: [person({}), person(second)],
    });
    expect(refused).toBe(`VALIDATION candidates.1.${field}`);
    const twice = await act(secretariat, 'addCandidates', {
      focusGroupId: await plan(),
      candidates: [person(first), person(second)],
    });
    expect(twice.refused).toBe(`VALIDATION candidates.1.${field}`);
  });
});

describe('trials that fail', () => {
  it('are noted with their reason and hold up nobody else', async () => {
    await api.admin.query('update app.focus_group_draws set trials = 200');
    const [bad, good] = [
      await drawnGroup(secretariat, { seats: 1, hotlines: 2, prevention: 0 }),
      await drawnGroup(secretariat, { seats: 1, hotlines: 2, prevention: 0 }),
    ];
    await api.admin.query(
      `update app.focus_group_draws set receipt = jsonb_set(receipt, '{rules,seats}', '9') where focus_group_id = $1`,
      [bad.id],
    );
    await api.get(ChanceService).estimate(new AbortController().signal);
    const trials = async (id: string) => {
      const { data } = await secretariat.ask<{
        focusGroup: { draws: { trials: number; trialsFailed: string | null }[] };
      }>('query ($id: ID!) { focusGroup(id: $id) { draws { trials trialsFailed } } }', { id });
      return data?.focusGroup.draws[0];
    };
    expect(await trials(bad.id)).toEqual({ trials: 0, trialsFailed: expect.stringContaining('cannot be fulfilled') });
    expect(await trials(good.id)).toEqual({ trials: 200, trialsFailed: null });
  }, 60_000);
});
