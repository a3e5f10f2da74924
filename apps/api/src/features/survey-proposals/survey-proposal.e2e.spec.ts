import { randomUUID } from 'node:crypto';
import type { Answers } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { day } from '../../../test/mutate.ts';
import { Answered, accept, decide, knows, list, readAnswers, undo, works } from '../../../test/survey-proposals.ts';

let api: TestApi;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const answeredBy = (
  name: string,
  answers: Answers,
  country?: string,
  more?: { hotlineId?: string; title?: string },
): Promise<Answered> => Answered.by({ api, secretariat }, name, answers, country, more);

describe('an answer that was handed in', () => {
  it('proposes what it says, matched against the registry, for the secretariat and for the hotline', async () => {
    const one = await answeredBy('Reading', {
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
    const one = await answeredBy('Changing', knows('First Name', 'Second Name'));
    const before = await one.all();
    await readAnswers(api);
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
    const one = await answeredBy('Later', knows('Added Later On'));
    const other = await answeredBy('Other', knows('Added later on!'));
    await accept(secretariat, [await other.of('INITIATIVE')]);
    await readAnswers(api);
    expect(await one.of('INITIATIVE')).toMatchObject({ state: 'ALREADY', initiative: { name: 'Added later on!' } });
  });

  it('is listed with constant statements, by kind, state and hotline, with counts', async () => {
    const one = await answeredBy('Counting', knows('Some Line'));
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
    const one = await answeredBy('Walled', works('Walled Line'));
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
    const one = await answeredBy('Sides', works('Sides Line'));
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
    const one = await answeredBy('Labelled', works('Labelled Line'));
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
    const one = await answeredBy('Adding', works('Beratung am Hang'), 'AT', { title: 'Spring survey' });
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
    const one = await answeredBy('Parts', knows('Beratung fuer Maenner'), 'DE');
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
    const one = await answeredBy('Matching', works('Nobody knows this'));
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
