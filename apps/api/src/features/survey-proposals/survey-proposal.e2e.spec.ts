import { randomUUID } from 'node:crypto';
import type { Answers } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { day, mutate } from '../../../test/mutate.ts';
import { openRound, type Round, submitSurvey, surveyToken } from '../../../test/surveys.ts';
import { AnswerReadingService } from './answer-reading.service.ts';

let api: TestApi;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

interface Proposal {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly name: string | null;
  readonly value: string | null;
  readonly version: number;
  readonly taken: string[];
  readonly reason: string | null;
  readonly postponedUntil: string | null;
  readonly decidedBy: string | null;
  readonly batchId: string | null;
  readonly initiative: { readonly id: string; readonly name: string } | null;
  readonly partnership: { readonly id: string; readonly stage: string; readonly intensity: string | null } | null;
  readonly matches: readonly { readonly initiative: { readonly name: string }; readonly reasons: string[] }[];
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly after: string }[];
  readonly round: { readonly title: string };
  readonly hotline: { readonly name: string };
  readonly viewerCan: { readonly decide: boolean };
}
const FIELDS = `id kind state name value natures several words version taken reason postponedUntil decidedBy batchId answeredAt
  initiative { id name } partnership { id stage intensity } matches { score reasons initiative { name } }
  changes { field before after suggested } round { title } hotline { name } viewerCan { decide }`;

interface Listed {
  readonly totalCount: number;
  readonly facets: { readonly field: string; readonly values: { readonly code: string; readonly count: number }[] }[];
  readonly edges: { readonly node: Proposal }[];
}
async function list(person: Person, filter: object = {}, first = 100) {
  const answer = await person.ask<{ surveyProposals: Listed }>(
    `query ($filter: SurveyProposalFilter, $first: Int!) { surveyProposals(filter: $filter, first: $first) {
       totalCount facets { field values { code count } } edges { node { ${FIELDS} } } } }`,
    { filter, first },
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  const { edges, ...rest } = answer.data.surveyProposals;
  return { ...rest, all: edges.map(({ node }) => node), statements: answer.statements };
}

const read = () => api.get(AnswerReadingService).readAll(new AbortController().signal);

/** A hotline that has answered, with its people and what its answer proposes. */
class Answered {
  private constructor(
    readonly hotlineId: string,
    readonly roundId: string,
    readonly coordinator: Person,
    readonly token: string,
  ) {}

  static async by(name: string, answers: Answers, country = 'AT', more: { hotlineId?: string; title?: string } = {}) {
    const hotlineId = more.hotlineId ?? (await api.addHotline(name, country));
    const { result } = await openRound(secretariat, [hotlineId], { title: more.title ?? `Round of ${name}` });
    const token = await surveyToken(secretariat, (result as Round).invitations[0]?.id ?? '');
    const coordinator = await api.addPerson('COORDINATOR', hotlineId);
    const answered = new Answered(hotlineId, (result as Round).id, coordinator, token);
    await answered.say(answers);
    return answered;
  }

  async say(answers: Answers): Promise<void> {
    const answer = await submitSurvey(api, this.token, answers);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    await read();
  }

  async all(person: Person = this.coordinator): Promise<readonly Proposal[]> {
    return (await list(person, { roundId: this.roundId })).all;
  }

  async of(kind: string, name?: string): Promise<Proposal> {
    const found = (await this.all()).find((each) => each.kind === kind && (!name || each.name === name));
    if (!found) throw new Error(`no ${kind} is proposed`);
    return found;
  }
}

const accept = (person: Person, proposals: readonly Proposal[], more: object = {}, batchId: string = randomUUID()) =>
  mutate<{ id: string; proposalIds: string[] }>(
    person,
    'acceptSurveyProposals',
    { batchId, proposals: proposals.map(({ id, version }) => ({ id, version, ...more })) },
    '{ id proposalIds }',
  );
const undo = (person: Person, batchId: string) =>
  mutate<{ proposalIds: string[] }>(person, 'undoSurveyProposals', { batchId }, '{ proposalIds }');
const decide = (person: Person, how: string, { id, version }: Proposal, more: object = {}) =>
  mutate<Proposal>(person, how, { id, version, ...more }, `{ ${FIELDS} }`);

const knows = (...names: string[]): Answers => ({
  Q1: { choices: ['YES'] },
  Q1_WHICH: { initiatives: names.map((name) => ({ name })) },
  Q6: { choices: ['NO'] },
  Q10: { choices: ['MAYBE'] },
  Q10_REASON: { text: 'With a second analyst.' },
  Q11: { choices: ['YES'] },
});
const works = (name: string): Answers => ({
  Q1: { choices: ['YES'] },
  Q6: { choices: ['YES'] },
  Q7_WHICH: { initiatives: [{ name }] },
  Q7: { choices: ['REFERRALS', 'EVENT'] },
  Q8: { choices: ['YES'] },
  Q8_WHICH: { choices: ['DATA_LACKING'] },
  Q8_DETAILS: { text: 'No figures.' },
  Q9: { choices: ['YES'] },
});

describe('an answer that was handed in', () => {
  it('proposes what it says, matched against the registry, for the secretariat and for the hotline', async () => {
    const one = await Answered.by('Reading', {
      ...knows('Manerberatung', 'Beratung am See'),
      Q11: { choices: ['MAYBE'] },
    });
    const all = await one.all(secretariat);
    expect(all.map(({ kind, name, state }) => [kind, name, state])).toEqual([
      ['INITIATIVE', 'Manerberatung', 'OPEN'],
      ['INITIATIVE', 'Beratung am See', 'OPEN'],
      ['APPETITE', null, 'OPEN'],
      ['FOCUS_GROUP', null, 'OPEN'],
    ]);
    expect(all[0]?.matches[0]).toMatchObject({ initiative: { name: 'Männerberatung' }, reasons: ['ALIKE', 'COUNTRY'] });
    expect(all[1]).toMatchObject({
      initiative: null,
      changes: [
        { field: 'NAME', before: null, after: 'Beratung am See' },
        { field: 'COUNTRY', before: null, after: 'AT' },
      ],
    });
    expect(all.every(({ viewerCan }) => viewerCan.decide)).toBe(true);
    expect((await one.all()).every(({ viewerCan }) => viewerCan.decide)).toBe(false);
    expect(await one.all(await api.addPerson('OBSERVER', one.hotlineId))).toHaveLength(4);
  });

  it('is read once, and again when it changes: what is no longer said lapses, and comes back when it is said again', async () => {
    const one = await Answered.by('Changing', knows('First Name', 'Second Name'));
    const before = await one.all();
    await read();
    expect(await one.all()).toEqual(before);
    await decide(secretariat, 'rejectSurveyProposal', await one.of('APPETITE'), { reason: 'They mean it otherwise.' });
    await one.say({ ...knows('First Name'), Q10: { choices: ['YES'] } });
    expect((await one.all()).map(({ kind, name, state }) => [kind, name, state])).toEqual(
      expect.arrayContaining([
        ['INITIATIVE', 'First Name', 'OPEN'],
        ['INITIATIVE', 'Second Name', 'LAPSED'],
        ['APPETITE', null, 'OPEN'],
      ]),
    );
    const lapsed = await one.of('INITIATIVE', 'Second Name');
    expect((await accept(secretariat, [lapsed])).refusal?.code).toBe('CONFLICT');
    await one.say(knows('First Name', 'Second Name'));
    expect((await one.of('INITIATIVE', 'Second Name')).state).toBe('OPEN');
    expect(await one.all()).toHaveLength(before.length);
  });

  it('finds an initiative that came into the registry since', async () => {
    const one = await Answered.by('Later', knows('Added Later On'));
    const other = await Answered.by('Other', knows('Added later on!'));
    await accept(secretariat, [await other.of('INITIATIVE')]);
    await read();
    expect(await one.of('INITIATIVE')).toMatchObject({ state: 'ALREADY', initiative: { name: 'Added later on!' } });
  });

  it('is listed with constant statements, by kind, state and hotline, with counts', async () => {
    const one = await Answered.by('Counting', knows('Some Line'));
    const [few, many] = [await list(secretariat, { roundId: one.roundId }), await list(secretariat)];
    expect([few.statements, many.statements]).toEqual([3, 3]);
    expect(many.totalCount).toBeGreaterThan(few.totalCount);
    expect((await list(secretariat, { hotlineId: one.hotlineId, kind: ['APPETITE'] })).all).toHaveLength(1);
    expect((await list(secretariat, { roundId: one.roundId, state: ['ACCEPTED', 'ALREADY'] })).all).toEqual([]);
    expect((await list(one.coordinator, { roundId: one.roundId, mine: true })).all).toEqual([]);
    expect(few.facets.find(({ field }) => field === 'state')?.values).toEqual([{ code: 'OPEN', count: 3 }]);
  });
});

describe('the walls', () => {
  it('keep the proposals of a hotline from others and from administrators, by list, id and command', async () => {
    const one = await Answered.by('Walled', works('Walled Line'));
    const stranger = await api.addPerson('MANAGER', await api.addHotline('Stranger'));
    const administrator = await api.addPerson('ADMIN');
    const [proposal] = await one.all();
    for (const person of [stranger, administrator]) {
      expect((await list(person)).totalCount).toBe(0);
      const single = await person.ask<{ surveyProposal: null }>(`{ surveyProposal(id: "${proposal?.id}") { id } }`);
      expect(single.data).toEqual({ surveyProposal: null });
      expect(await asPerson(api, person, 'select id from app.survey_proposals')).toEqual([]);
    }
    const partnership = await one.of('PARTNERSHIP');
    expect((await accept(stranger, [partnership])).refusal?.code).toBe('NOT_FOUND');
    expect((await accept(administrator, [partnership])).refusal?.code).toBe('FORBIDDEN');
    expect((await decide(stranger, 'rejectSurveyProposal', partnership, { reason: 'x' })).refusal?.code).toBe(
      'NOT_FOUND',
    );
  });

  it('let each side decide on its own records only', async () => {
    const one = await Answered.by('Sides', works('Sides Line'));
    const observer = await api.addPerson('OBSERVER', one.hotlineId);
    for (const kind of ['PARTNERSHIP', 'OBSTACLE']) {
      const proposal = await one.of(kind);
      for (const person of [secretariat, observer]) {
        expect((await accept(person, [proposal])).refusal?.code).toBe('FORBIDDEN');
        expect((await decide(person, 'rejectSurveyProposal', proposal, { reason: 'No.' })).refusal?.code).toBe(
          'FORBIDDEN',
        );
        expect((await decide(person, 'postponeSurveyProposal', proposal, { until: day(3) })).refusal?.code).toBe(
          'FORBIDDEN',
        );
      }
    }
    for (const kind of ['INITIATIVE', 'APPETITE']) {
      expect((await accept(one.coordinator, [await one.of(kind)])).refusal?.code).toBe('FORBIDDEN');
    }
    const decideAll = `update app.survey_proposals set status = 'REJECTED', reason = 'x' where round_id = $1 returning kind`;
    const kinds = async (person: Person) =>
      (await asPerson<{ kind: string }>(api, person, decideAll, [one.roundId])).map(({ kind }) => kind).toSorted();
    expect(await kinds(one.coordinator)).toEqual(['OBSTACLE', 'PARTNERSHIP']);
    expect(await kinds(observer)).toEqual([]);
    await expect(asPerson(api, secretariat, 'update app.survey_proposals set content = content')).rejects.toThrow(
      /permission denied/,
    );
    await accept(one.coordinator, [await one.of('PARTNERSHIP')], { initiativeId: await someInitiative() });
    const reopen = `update app.survey_proposals set status = 'OPEN' where round_id = $1 and kind = 'PARTNERSHIP' returning id`;
    expect(await asPerson(api, secretariat, reopen, [one.roundId])).toEqual([]);
  });

  it('show the secretariat a partnership that came of an answer only as far as its label allows', async () => {
    const one = await Answered.by('Labelled', works('Labelled Line'));
    await accept(one.coordinator, [await one.of('PARTNERSHIP')], { initiativeId: await someInitiative() });
    const { partnership, id } = await one.of('PARTNERSHIP');
    const seen = async () => (await one.all(secretariat)).find((each) => each.id === id)?.partnership?.id ?? null;
    expect(await seen()).toBe(partnership?.id);
    await api.admin.query(`update app.partnerships set sharing = 'AMBER_STRICT' where id = $1`, [partnership?.id]);
    expect(await seen()).toBeNull();
  });
});

async function someInitiative(): Promise<string> {
  const { rows } = await api.admin.query(`select id from app.initiatives where name = 'Männerberatung' limit 1`);
  return rows[0].id;
}

describe('an initiative', () => {
  it('is added under a source that names the round and not the hotline, and tells those who may know where it is from', async () => {
    const one = await Answered.by('Adding', works('Beratung am Hang'), 'AT', { title: 'Spring survey' });
    const { result } = await accept(secretariat, [await one.of('INITIATIVE')]);
    expect(result?.proposalIds).toHaveLength(1);
    const proposal = await one.of('INITIATIVE');
    expect(proposal).toMatchObject({
      state: 'ACCEPTED',
      taken: ['NAME', 'COUNTRY'],
      decidedBy: 'Test secretariat',
      changes: [],
    });
    // The same name in the same answer means the same from now on.
    expect((await one.of('PARTNERSHIP')).initiative).toEqual(proposal.initiative);
    const seen = async (person: Person) =>
      (
        await person.ask<{ initiative: { fromAnswers: object[] } }>(
          `{ initiative(id: "${proposal.initiative?.id}") { name status countries { code } provenance { source { title } }
             fromAnswers { round { title } hotline { name } } } }`,
        )
      ).data?.initiative;
    expect(await seen(one.coordinator)).toMatchObject({
      name: 'Beratung am Hang',
      status: 'LISTED_UNCONFIRMED',
      countries: [{ code: 'AT' }],
      provenance: { source: { title: 'Answers to “Spring survey”' } },
      fromAnswers: [{ round: { title: 'Spring survey' }, hotline: { name: 'Adding' } }],
    });
    const stranger = await api.addPerson('COORDINATOR', await api.addHotline('Reader'));
    expect((await seen(stranger))?.fromAnswers).toEqual([]);
  });

  it('gets another name when another one is meant, in parts as the secretariat takes them', async () => {
    const one = await Answered.by('Parts', knows('Beratung fuer Maenner'), 'DE');
    const initiativeId = await someInitiative();
    const proposal = await one.of('INITIATIVE');
    expect((await accept(secretariat, [proposal], { initiativeId, take: ['NAME'] })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'proposals.0.take',
    });
    const batchId = randomUUID();
    await accept(secretariat, [proposal], { initiativeId, take: ['ALIAS'] }, batchId);
    const names = async () =>
      (await api.admin.query('select aliases, countries from app.initiatives where id = $1', [initiativeId])).rows[0];
    expect(await names()).toMatchObject({
      aliases: expect.arrayContaining(['Beratung fuer Maenner']),
      countries: ['AT'],
    });
    const undone = await undo(secretariat, batchId);
    expect([undone.message, undone.result?.proposalIds.length]).toEqual([undefined, 1]);
    expect((await names()).aliases).not.toContain('Beratung fuer Maenner');
    expect((await one.of('INITIATIVE')).state).toBe('OPEN');
  });

  it('is matched by hand, for the whole answer, and only with what the registry holds', async () => {
    const one = await Answered.by('Matching', works('Nobody knows this'));
    const proposal = await one.of('INITIATIVE');
    expect(
      (await decide(secretariat, 'matchSurveyProposal', proposal, { initiativeId: randomUUID() })).refusal,
    ).toMatchObject({
      code: 'VALIDATION',
      field: 'initiativeId',
    });
    const { result } = await decide(secretariat, 'matchSurveyProposal', proposal, {
      initiativeId: await someInitiative(),
    });
    expect(result).toMatchObject({ initiative: { name: 'Männerberatung' } });
    expect((await one.of('PARTNERSHIP')).initiative?.name).toBe('Männerberatung');
    expect((await decide(secretariat, 'matchSurveyProposal', await one.of('APPETITE'))).refusal?.field).toBe(
      'initiativeId',
    );
  });
});

describe('a partnership', () => {
  it('begins where both sides talk, with what they do together as a note, and names its answer', async () => {
    const one = await Answered.by('Working', works('Männerberatung'), 'AT', { title: 'Autumn survey' });
    const proposal = await one.of('PARTNERSHIP');
    expect(proposal.initiative?.name).toBe('Männerberatung');
    expect((await accept(one.coordinator, [proposal])).refusal).toBeUndefined();
    const accepted = await one.of('PARTNERSHIP');
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      taken: ['STAGE', 'INTENSITY', 'NATURES'],
      partnership: { stage: 'EXPLORING', intensity: 'COORDINATING' },
    });
    const record = await one.coordinator.ask<object>(
      `{ partnership(id: "${accepted.partnership?.id}") { fromAnswers { round { title } } timeline(first: 5) { edges { node { kind } } } } }`,
    );
    expect(record.data).toMatchObject({ partnership: { fromAnswers: [{ round: { title: 'Autumn survey' } }] } });
    const { rows } = await api.admin.query(
      'select kind, summary, sharing from app.interactions where partnership_id = $1',
      [accepted.partnership?.id],
    );
    expect(rows).toEqual([
      { kind: 'NOTE', summary: 'Answer to “Autumn survey”: Referrals, Events.', sharing: 'AMBER_STRICT' },
    ]);
  });

  it('that is there already is told as such next year; closer work is proposed as a change', async () => {
    const one = await Answered.by('Yearly', works('Männerberatung'));
    await accept(one.coordinator, [await one.of('PARTNERSHIP')]);
    const next = await Answered.by('Yearly', works('Männerberatung'), 'AT', { hotlineId: one.hotlineId });
    expect((await next.of('PARTNERSHIP')).state).toBe('ALREADY');
    const closer = await Answered.by(
      'Yearly',
      { ...works('Männerberatung'), Q7: { choices: ['JOINT_SERVICE'] } },
      'AT',
      { hotlineId: one.hotlineId },
    );
    const proposal = await closer.of('PARTNERSHIP');
    expect(proposal.changes[0]).toEqual({
      field: 'INTENSITY',
      before: 'COORDINATING',
      after: 'COOPERATING',
      suggested: true,
    });
    const batchId = randomUUID();
    await accept(one.coordinator, [proposal], {}, batchId);
    expect((await closer.of('PARTNERSHIP')).partnership?.intensity).toBe('COOPERATING');
    await undo(one.coordinator, batchId);
    expect((await closer.of('PARTNERSHIP')).partnership?.intensity).toBe('COORDINATING');
    const { rows } = await api.admin.query('select count(*)::int as n from app.partnerships where hotline_id = $1', [
      one.hotlineId,
    ]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('asks which initiative is meant where nobody knows', async () => {
    const one = await Answered.by('Asking', works('Nobody knows that one'));
    expect((await accept(one.coordinator, [await one.of('PARTNERSHIP')])).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'proposals.0.initiativeId',
    });
    expect((await accept(one.coordinator, [await one.of('OBSTACLE')])).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'proposals.0.partnershipId',
    });
  });
});

describe('a batch', () => {
  it('takes partnership and obstacle together, comes once, and is taken back without a trace but the trail', async () => {
    const one = await Answered.by('Batch', works('Männerberatung'));
    const both = [await one.of('PARTNERSHIP'), await one.of('OBSTACLE')];
    const batchId = randomUUID();
    await accept(one.coordinator, both, {}, batchId);
    expect((await accept(one.coordinator, both, {}, batchId)).result?.proposalIds).toHaveLength(2);
    const obstacles = async () =>
      (
        await one.coordinator.ask<{ obstacles: { edges: { node: object }[] } }>(
          '{ obstacles { edges { node { type severity note fromAnswers { item } } } } }',
        )
      ).data?.obstacles.edges.map(({ node }) => node);
    expect(await obstacles()).toEqual([
      { type: 'DATA_LACKING', severity: 'MEDIUM', note: 'No figures.', fromAnswers: [{ item: 'Q8_WHICH' }] },
    ]);
    expect((await undo(one.coordinator, batchId)).result?.proposalIds).toHaveLength(2);
    expect(await obstacles()).toEqual([]);
    for (const table of ['partnerships', 'timeline_entries', 'stage_changes', 'intensity_changes', 'interactions']) {
      const { rows } = await api.admin.query(`select from app.${table} where hotline_id = $1`, [one.hotlineId]);
      expect([table, rows.length]).toEqual([table, 0]);
    }
    expect((await one.all()).filter(({ state }) => state === 'ACCEPTED')).toEqual([]);
    expect((await undo(one.coordinator, batchId)).result?.proposalIds).toEqual([]);
  });

  it('is not taken back once somebody has built on it, nor by the other side', async () => {
    const one = await Answered.by('Built on', works('Männerberatung'));
    const batchId = randomUUID();
    await accept(one.coordinator, [await one.of('PARTNERSHIP')], {}, batchId);
    expect((await undo(secretariat, batchId)).refusal?.code).toBe('FORBIDDEN');
    const { partnership } = await one.of('PARTNERSHIP');
    await mutate(one.coordinator, 'addTask', {
      id: randomUUID(),
      partnershipId: partnership?.id,
      title: 'Call them',
    });
    expect((await undo(one.coordinator, batchId)).refusal?.code).toBe('CONFLICT');
    expect((await one.of('PARTNERSHIP')).state).toBe('ACCEPTED');
  });

  it('of initiatives stays where a hotline works with one', async () => {
    const one = await Answered.by('Held', works('Held Line'));
    const batchId = randomUUID();
    await accept(secretariat, [await one.of('INITIATIVE')], {}, batchId);
    await accept(one.coordinator, [await one.of('PARTNERSHIP')]);
    expect((await undo(secretariat, batchId)).refusal?.code).toBe('CONFLICT');
    const free = await Answered.by('Free', knows('Free Line'));
    const other = randomUUID();
    await accept(secretariat, [await free.of('INITIATIVE')], {}, other);
    await undo(secretariat, other);
    expect(await free.of('INITIATIVE')).toMatchObject({ state: 'OPEN', initiative: null });
    expect((await api.admin.query(`select from app.initiatives where name = 'Free Line'`)).rows).toEqual([]);
  });

  it('is all or nothing', async () => {
    const one = await Answered.by('All', works('Nobody at all'));
    const [initiative, appetite] = [await one.of('INITIATIVE'), await one.of('APPETITE')];
    const stale = { ...appetite, version: 7 };
    expect((await accept(secretariat, [initiative, stale])).refusal).toMatchObject({ code: 'CONFLICT' });
    expect((await accept(secretariat, [initiative, initiative])).refusal?.field).toBe('proposals');
    expect((await accept(secretariat, [initiative, { ...appetite, id: randomUUID() }])).refusal?.code).toBe(
      'NOT_FOUND',
    );
    expect((await one.of('INITIATIVE')).state).toBe('OPEN');
  });
});

describe('appetite', () => {
  it('goes into the registry, its words only where somebody takes them, and back', async () => {
    const one = await Answered.by('Wishing', knows('Any'));
    const wish = async () =>
      (await api.admin.query('select appetite, appetite_condition from app.hotlines where id = $1', [one.hotlineId]))
        .rows[0];
    const first = randomUUID();
    await accept(secretariat, [await one.of('APPETITE')], {}, first);
    expect(await wish()).toEqual({ appetite: 'MAYBE', appetite_condition: null });
    await undo(secretariat, first);
    expect(await wish()).toEqual({ appetite: 'NOT_STATED', appetite_condition: null });
    await accept(secretariat, [await one.of('APPETITE')], { take: ['APPETITE', 'CONDITION'] });
    expect(await wish()).toEqual({ appetite: 'MAYBE', appetite_condition: 'With a second analyst.' });
    const next = await Answered.by('Wishing', knows('Any'), 'AT', { hotlineId: one.hotlineId });
    expect((await next.of('APPETITE')).state).toBe('ALREADY');
    // What is already so can be settled, and no record notices.
    const version = async () =>
      (await api.admin.query('select version from app.hotlines where id = $1', [one.hotlineId])).rows[0].version;
    const before = await version();
    await accept(secretariat, [await next.of('APPETITE')]);
    expect(await next.of('APPETITE')).toMatchObject({ state: 'ACCEPTED', taken: [] });
    expect(await version()).toBe(before);
  });
});

describe('interest in a focus group', () => {
  it('brings the hotline into a pool by role, and out of it again', async () => {
    const one = await Answered.by('Interested', knows('Any'));
    const proposal = await one.of('FOCUS_GROUP');
    expect(proposal.value).toBe('YES');
    expect((await accept(secretariat, [proposal])).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'proposals.0.focusGroupId',
    });
    const focusGroupId = randomUUID();
    await api.admin.query(
      `insert into app.focus_groups (id, title, purpose, format, seats, reserves, created_by) values ($1, 'A group', 'To learn', 'ONLINE', 6, 2, $2)`,
      [focusGroupId, secretariat.id],
    );
    const batchId = randomUUID();
    await accept(secretariat, [proposal], { focusGroupId }, batchId);
    const pool = async () =>
      (
        await api.admin.query(
          'select of_hotline_id, source, experience, excluded_because is not null as out from app.focus_group_candidates where focus_group_id = $1',
          [focusGroupId],
        )
      ).rows;
    const candidate = { of_hotline_id: one.hotlineId, source: 'SURVEY', experience: 'NOT_YET' };
    expect(await pool()).toEqual([{ ...candidate, out: false }]);
    await undo(secretariat, batchId);
    expect(await pool()).toEqual([{ ...candidate, out: true }]);
  });
});

describe('what is not accepted', () => {
  it('is rejected with a reason, postponed to a day, and put back', async () => {
    const one = await Answered.by('Deciding', knows('Undecided'));
    const proposal = await one.of('INITIATIVE');
    expect((await decide(secretariat, 'rejectSurveyProposal', proposal, { reason: ' ' })).refusal).toMatchObject({
      field: 'reason',
    });
    expect(
      (await decide(secretariat, 'rejectSurveyProposal', proposal, { reason: 'See 192.0.2.17.' })).refusal?.code,
    ).toBe('UNSAFE_TEXT');
    expect((await decide(secretariat, 'postponeSurveyProposal', proposal, { until: day(0) })).refusal).toMatchObject({
      field: 'until',
    });
    const rejected = await decide(secretariat, 'rejectSurveyProposal', proposal, { reason: 'A working title.' });
    expect(rejected.result).toMatchObject({ state: 'REJECTED', reason: 'A working title.', changes: [] });
    expect((await decide(secretariat, 'rejectSurveyProposal', proposal, { reason: 'Again.' })).refusal?.code).toBe(
      'CONFLICT',
    );
    const back = await decide(secretariat, 'reopenSurveyProposal', rejected.result as Proposal);
    expect(back.result).toMatchObject({ state: 'OPEN', reason: null });
    const later = await decide(secretariat, 'postponeSurveyProposal', back.result as Proposal, { until: day(30) });
    expect(later.result).toMatchObject({ state: 'POSTPONED', postponedUntil: day(30) });
    await api.admin.query('update app.survey_proposals set postponed_until = current_date where id = $1', [
      proposal.id,
    ]);
    expect((await one.of('INITIATIVE')).state).toBe('OPEN');
    expect((await decide(secretariat, 'reopenSurveyProposal', back.result as Proposal)).refusal?.code).toBe('CONFLICT');
  });
});
