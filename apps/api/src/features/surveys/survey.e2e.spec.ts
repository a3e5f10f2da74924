import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { mutate } from '../../../test/mutate.ts';
import {
  at,
  collaborates,
  inputOf,
  keepAnswer,
  knowsNone,
  openRound,
  type Round,
  roundOf,
  submitSurvey,
  surveyToken,
} from '../../../test/surveys.ts';
import { round2020 } from '../../database/surveys/load-surveys.ts';

let api: TestApi;
let secretariat: Person;
let administrator: Person;
let observer: Person;
let coordinator: Person;
let stranger: Person;
let ours: string;
let theirs: string;
beforeAll(async () => {
  api = await TestApi.start();
  [ours, theirs] = [await api.addHotline('Our hotline'), await api.addHotline('Their hotline')];
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
  observer = await api.addPerson('OBSERVER', ours);
  coordinator = await api.addPerson('COORDINATOR', ours);
  stranger = await api.addPerson('COORDINATOR', theirs);
});
afterAll(() => api.stop());

const opened = async (hotlines = [ours, theirs]): Promise<Round> =>
  (await openRound(secretariat, hotlines)).result as Round;
const invitationOf = (round: Round, hotlineId: string): string =>
  round.invitations.find(({ hotline }) => hotline.id === hotlineId)?.id ?? '';
const enter = (person: Person, invitationId: string, more: object = {}) =>
  mutate<Round>(
    person,
    'enterSurveyAnswers',
    { invitationId, channel: 'PHONE', answers: inputOf(knowsNone), ...more },
    '{ id invitations { status channel } }',
  );

describe('a round', () => {
  it('freezes who is asked, with eligibility on the opening day and its reason', async () => {
    const source = '(select id from app.sources limit 1)';
    const period = (hotline: string, starts: string | null, ends: string | null) =>
      api.admin.query(
        `insert into app.membership_periods (id, hotline_id, kind, starts_on, ends_on, source_id, as_of) values ($1, $2, 'MEMBER', $3, $4, ${source}, '2026')`,
        [randomUUID(), hotline, starts, ends],
      );
    const [member, former, none] = [
      await api.addHotline('A member'),
      await api.addHotline('B former'),
      await api.addHotline('C none'),
    ];
    await period(member, '2010', null);
    await period(former, '2010', '2019-05');
    const round = await opened([member, former, none]);
    expect(round).toMatchObject({ status: 'OPEN', archived: false, viewerCan: { run: true } });
    expect(round.invitations.map(({ eligibility, eligibilityReason }) => [eligibility, eligibilityReason])).toEqual([
      ['ELIGIBLE', null],
      ['INELIGIBLE', 'NOT_MEMBER'],
      ['UNKNOWN', 'NO_RECORD'],
    ]);
    expect(round.invitations.map(({ status }) => status)).toEqual(['INVITED', 'NOT_INVITED', 'INVITED']);
    await api.addHotline('Too late');
    expect((await roundOf(secretariat, round.id))?.invitations).toHaveLength(3);
  });

  it('opened twice by the same request is one, and asks everybody where nobody is named', async () => {
    const id = randomUUID();
    const first = await openRound(secretariat, [ours], { id, hotlineIds: null });
    const again = await openRound(secretariat, [ours], { id, hotlineIds: null });
    expect(again.result?.invitations.length).toBe(first.result?.invitations.length);
    const { rows } = await api.admin.query('select count(*)::int as n from app.hotlines');
    expect(first.result?.invitations.length).toBe(rows[0].n);
  });

  it.each([
    ['title', { title: ' ' }],
    ['closesAt', { closesAt: at(-2) }],
    ['closesAt', { closesAt: at(400) }],
    ['surveyVersionId', { surveyVersionId: randomUUID() }],
    ['hotlineIds', { hotlineIds: [] }],
  ])('is refused by %s', async (field, more) => {
    expect((await openRound(secretariat, [ours], more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('is extended and closed by the secretariat, and a stale change is a conflict', async () => {
    const round = await opened();
    const move = (version: number, closesAt: string) =>
      mutate<Round>(secretariat, 'moveSurveyClosing', { id: round.id, version, closesAt }, '{ status version }');
    expect((await move(1, at(30))).result).toEqual({ status: 'OPEN', version: 2 });
    expect((await move(1, at(20))).refusal).toMatchObject({ code: 'CONFLICT', params: { current: { version: 2 } } });
    expect((await move(2, at(-0.5))).result).toEqual({ status: 'CLOSED', version: 3 });
    expect((await enter(secretariat, invitationOf(round, ours))).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'invitationId',
    });
  });

  it('costs the same statements for one hotline as for many', async () => {
    const [one, many] = [await opened([ours]), await opened([ours, theirs])];
    const ask = (id: string) =>
      secretariat.ask(
        'query ($id: ID!) { surveyRound(id: $id) { title invitations { hotline { name } link { state } } } }',
        { id },
      );
    const statements = [(await ask(one.id)).statements, (await ask(many.id)).statements];
    expect(statements).toEqual([3, 3]);
  });
});

describe('the walls', () => {
  it('let only the secretariat run a survey', async () => {
    const round = await opened();
    for (const person of [observer, coordinator, administrator]) {
      expect((await openRound(person, [ours])).refusal?.code).toBe('FORBIDDEN');
      expect((await enter(person, invitationOf(round, ours))).refusal?.code).toBe('FORBIDDEN');
      const link = { id: randomUUID(), invitationId: invitationOf(round, ours) };
      expect((await mutate(person, 'issueSurveyLink', link, '{ path }')).refusal?.code).toBe('FORBIDDEN');
      const closing = { id: round.id, version: 1, closesAt: at(2) };
      expect((await mutate(person, 'moveSurveyClosing', closing)).refusal?.code).toBe('FORBIDDEN');
      expect((await mutate(person, 'releaseSurveyResults', { roundId: round.id })).refusal?.code).toBe('FORBIDDEN');
    }
    expect((await enter(secretariat, randomUUID())).refusal?.code).toBe('NOT_FOUND');
    expect((await mutate(secretariat, 'releaseSurveyResults', { roundId: randomUUID() })).refusal?.code).toBe(
      'NOT_FOUND',
    );
  });

  it('show answers to the secretariat and the hotline that gave them, and to nobody else', async () => {
    const round = await opened();
    await submitSurvey(api, await surveyToken(secretariat, invitationOf(round, theirs)), collaborates);
    const answersSeenBy = async (person: Person) =>
      (await roundOf(person, round.id))?.invitations.map(({ hotline, answers }) => [hotline.name, answers !== null]);
    expect(await answersSeenBy(secretariat)).toEqual([
      ['Our hotline', false],
      ['Their hotline', true],
    ]);
    expect(await answersSeenBy(stranger)).toEqual([['Their hotline', true]]);
    expect(await answersSeenBy(coordinator)).toEqual([['Our hotline', false]]);
    expect(await answersSeenBy(administrator)).toEqual([]);
    expect((await roundOf(coordinator, round.id))?.viewerCan.run).toBe(false);
    for (const table of ['survey_responses', 'survey_drafts', 'survey_invitations']) {
      expect(await asPerson(api, coordinator, `select * from app.${table} where hotline_id = $1`, [theirs])).toEqual(
        [],
      );
      await expect(asPerson(api, coordinator, `update app.${table} set hotline_id = hotline_id`)).rejects.toThrow(
        /permission denied/,
      );
    }
    expect((await asPerson(api, secretariat, 'select * from app.survey_responses')).length).toBeGreaterThan(0);
  });

  it('keep a draft from the secretariat until the round is over', async () => {
    const round = await opened();
    await keepAnswer(api, await surveyToken(secretariat, invitationOf(round, ours)), {
      item: 'Q1',
      choices: ['NO'],
      revision: 0,
    });
    const drafts = () =>
      asPerson(api, secretariat, 'select id from app.survey_drafts where id = $1', [invitationOf(round, ours)]);
    expect(await drafts()).toEqual([]);
    expect(
      await asPerson(api, coordinator, 'select id from app.survey_drafts where id = $1', [invitationOf(round, ours)]),
    ).toHaveLength(1);
    await api.admin.query('update app.survey_rounds set closes_at = now() where id = $1', [round.id]);
    expect(await drafts()).toHaveLength(1);
  });

  it('keep a published version as it is, even from those who own the table', async () => {
    await expect(api.admin.query(`update app.survey_versions set key = key`)).rejects.toThrow(/never changes/);
    await expect(api.admin.query(`delete from app.survey_versions`)).rejects.toThrow(/never changes/);
    await expect(asPerson(api, secretariat, `update app.survey_versions set definition = '{}'`)).rejects.toThrow(
      /never changes/,
    );
  });
});

describe('answers that the secretariat writes down', () => {
  it('go through the same rules, and say how they came in', async () => {
    const round = await opened();
    const invitationId = invitationOf(round, ours);
    const forged = inputOf({ ...knowsNone, Q6: { choices: ['YES'] } });
    expect((await enter(secretariat, invitationId, { answers: forged })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'answers.Q6',
    });
    expect((await enter(secretariat, invitationId, { channel: 'LINK' })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'channel',
    });
    expect((await enter(secretariat, invitationId)).result?.invitations[0]).toEqual({
      status: 'SUBMITTED',
      channel: 'PHONE',
    });
    await enter(secretariat, invitationId);
    const { rows } = await api.admin.query('select version, entered_by from app.survey_responses where id = $1', [
      invitationId,
    ]);
    expect(rows).toEqual([{ version: 1, entered_by: secretariat.id }]);
  });
});

const RESULTS = `query ($id: ID!, $audience: ResultAudience) { surveyResults(roundId: $id, audience: $audience) {
  audience responseRate { invited rr1 { count base percent } cooperation { count base } }
  questions { question kind items { item hidden bases { respondents asked answered valid blank notAsked } texts { respondent text }
    choices { choice ofAnswered { count base percent } ofValid { count base } ofRespondents { count base } }
    scale { favourable { count base } mean } } }
  quotations { code printed words figure { count base percent } rounding } } }`;
interface Fig {
  readonly count: number;
  readonly base: number;
  readonly percent: number;
}
interface Results {
  readonly audience: string;
  readonly responseRate: { readonly invited: number; readonly rr1: Fig };
  readonly questions: {
    readonly question: string;
    readonly items: {
      readonly item: string;
      readonly hidden: string;
      readonly bases: Record<string, number> | null;
      readonly texts: { readonly text: string }[] | null;
      readonly choices: { readonly choice: string; readonly ofAnswered: Fig | null }[];
    }[];
  }[];
  readonly quotations: {
    readonly code: string;
    readonly printed: string | null;
    readonly figure: Fig;
    readonly rounding: string;
  }[];
}
async function resultsOf(person: Person, id: string, audience?: string) {
  const answer = await person.ask<{ surveyResults: Results | null }>(RESULTS, { id, audience });
  return {
    results: answer.data?.surveyResults ?? null,
    code: answer.errors?.[0]?.extensions.code,
    statements: answer.statements,
  };
}
const itemOf = (results: Results | null, code: string) =>
  results?.questions.flatMap(({ items }) => items).find(({ item }) => item === code);

describe('the results of 2020', () => {
  it('give by the API what the report printed, with its percentages beside', async () => {
    const { results } = await resultsOf(secretariat, round2020);
    const figures = Object.fromEntries(
      (results?.quotations ?? []).map(({ code, figure }) => [code, `${figure.count}/${figure.base}`]),
    );
    expect(figures).toEqual({
      RESPONSES: '17/46',
      AWARE: '12/17',
      WELL_REGARDED: '9/12',
      ANONYMITY: '10/11',
      ACCESSIBILITY: '9/11',
      UNDER_ALLOCATION: '6/11',
      EFFICACY: '4/11',
      COLLABORATE: '9/17',
      WOULD_DO_MORE: '8/17',
      DEPENDS: '9/17',
      WOULD_NOT: '0/17',
    });
    expect(results?.quotations.find(({ code }) => code === 'AWARE')).toMatchObject({
      printed: '70%',
      rounding: 'TRUNCATED',
    });
    expect(results?.responseRate).toMatchObject({ invited: 46, rr1: { count: 17, base: 46 } });
    expect(itemOf(results, 'Q4')?.bases).toMatchObject({
      respondents: 17,
      asked: 12,
      answered: 11,
      blank: 1,
      notAsked: 5,
    });
  });

  it('hide small numbers from members, and no text leaves the secretariat', async () => {
    const [all, members] = [await resultsOf(secretariat, round2020), await resultsOf(coordinator, round2020)];
    expect(members.results?.audience).toBe('MEMBERS');
    expect(itemOf(all.results, 'Q7')?.texts).toHaveLength(9);
    expect(
      members.results?.questions
        .flatMap(({ items }) => items.map(({ texts }) => texts))
        .every((texts) => texts === null),
    ).toBe(true);
    const anonymity = (results: Results | null) =>
      itemOf(results, 'Q4')?.choices.find(({ choice }) => choice === 'ANONYMITY')?.ofAnswered;
    expect([anonymity(all.results)?.count, anonymity(members.results)]).toEqual([10, null]);
    expect((await resultsOf(coordinator, round2020, 'SECRETARIAT')).code).toBe('FORBIDDEN');
    expect((await resultsOf(administrator, round2020)).code).toBe('FORBIDDEN');
    expect((await resultsOf(secretariat, round2020, 'PUBLIC')).results?.audience).toBe('PUBLIC');
    expect((await resultsOf(secretariat, randomUUID())).code).toBe('NOT_FOUND');
  });

  it('belong to a round that nobody changes', async () => {
    const closing = { id: round2020, version: 1, closesAt: '2020-06-02T00:00:00Z' };
    expect((await mutate(secretariat, 'moveSurveyClosing', closing)).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(secretariat, 'releaseSurveyResults', { roundId: round2020 })).refusal?.code).toBe('FORBIDDEN');
    expect(await roundOf(secretariat, round2020)).toMatchObject({
      archived: true,
      status: 'CLOSED',
      viewerCan: { run: false },
    });
  });
});

describe('the results of a live round', () => {
  it('are for members once the secretariat has released them, as they were then', async () => {
    const round = await opened();
    await enter(secretariat, invitationOf(round, ours));
    expect((await resultsOf(coordinator, round.id)).results).toBeNull();
    const { results } = await resultsOf(secretariat, round.id);
    expect(itemOf(results, 'Q10')?.choices[0]?.ofAnswered).toMatchObject({ count: 1, base: 1 });
    await mutate(secretariat, 'releaseSurveyResults', { roundId: round.id });
    await submitSurvey(api, await surveyToken(secretariat, invitationOf(round, theirs)), collaborates);
    const seen = (await resultsOf(coordinator, round.id)).results;
    expect(seen?.responseRate.rr1).toMatchObject({ count: 1, base: 2 });
    expect(itemOf(seen, 'Q10')).toMatchObject({ hidden: 'ALL', bases: null });
    const { rows } = await api.admin.query('select results::text as text from app.survey_releases where id = $1', [
      round.id,
    ]);
    expect(rows[0].text).not.toContain('If roles are clear');
    expect((await roundOf(coordinator, round.id))?.releasedAt).toEqual(expect.any(String));
  });

  it('cost the same statements whatever was answered', async () => {
    const round = await opened();
    const before = (await resultsOf(secretariat, round.id)).statements;
    await enter(secretariat, invitationOf(round, ours));
    await enter(secretariat, invitationOf(round, theirs), { channel: 'PAPER' });
    expect([before, (await resultsOf(secretariat, round.id)).statements]).toEqual([5, 5]);
  });
});
