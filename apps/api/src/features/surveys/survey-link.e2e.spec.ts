import { randomUUID } from 'node:crypto';
import { type Answers, preventionCorrected } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLAnswer, type Person, TestApi } from '../../../test/api.ts';
import {
  at,
  beginSurvey,
  collaborates,
  declineSurvey,
  keepAnswer,
  knowsNone,
  openRound,
  roundOf,
  seeSurvey,
  submitSurvey,
  surveyToken,
} from '../../../test/surveys.ts';

let api: TestApi;
let secretariat: Person;
let hotlineId: string;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  hotlineId = await api.addHotline('The asked hotline');
});
afterAll(() => api.stop());

/** A round with one hotline and the token of its link. */
async function asked(more: object = {}) {
  const { result } = await openRound(secretariat, [hotlineId], more);
  const roundId = result?.id ?? '';
  const invitationId = result?.invitations[0]?.id ?? '';
  return { roundId, invitationId, token: await surveyToken(secretariat, invitationId) };
}
const close = (roundId: string) =>
  api.admin.query(`update app.survey_rounds set closes_at = now() - interval '1 second' where id = $1`, [roundId]);
const refusal = ({ errors }: GraphQLAnswer<unknown>) => errors?.[0]?.extensions;
const problems = (answer: GraphQLAnswer<unknown>) =>
  ((refusal(answer)?.params?.['problems'] ?? []) as { field: string }[]).map(({ field }) => field).toSorted();
const statusOf = async (roundId: string) => (await roundOf(secretariat, roundId))?.invitations[0]?.status;
async function rowsBehind(): Promise<string> {
  const tables = [
    'survey_invitations',
    'survey_drafts',
    'survey_responses',
    'survey_rounds',
    'personal_links',
    'audit_events',
  ];
  const all = [];
  for (const table of tables)
    all.push(await api.admin.query(`select to_jsonb(x) as j from app.${table} x order by to_jsonb(x)::text`));
  return JSON.stringify(all.map(({ rows }) => rows));
}

describe('a hotline that answers by its link', () => {
  it('reads what is asked, begins, answers as it goes, and hands in', async () => {
    const { roundId, token } = await asked();
    const seen = (await seeSurvey(api, token)).data?.surveyByLink;
    expect(seen).toMatchObject({
      hotline: 'The asked hotline',
      status: 'INVITED',
      isOpen: true,
      revision: 0,
      answers: '{}',
    });
    expect(JSON.parse(seen?.definition ?? '')).toEqual(preventionCorrected);
    expect(await statusOf(roundId)).toBe('INVITED');
    expect((await beginSurvey(api, token)).data?.openSurveyByLink.status).toBe('OPENED');
    const kept = await keepAnswer(api, token, { item: 'Q1', choices: ['NO'], reached: 'Q1', revision: 0 });
    expect(kept.data?.keepSurveyAnswerByLink).toEqual({ revision: 1 });
    expect(await statusOf(roundId)).toBe('STARTED');
    expect((await seeSurvey(api, token)).data?.surveyByLink).toMatchObject({
      answers: '{"Q1":{"choices":["NO"]}}',
      reached: 'Q1',
      revision: 1,
    });
    const done = (await submitSurvey(api, token, knowsNone)).data?.submitSurveyByLink;
    expect(done).toMatchObject({ status: 'SUBMITTED', submittedAt: expect.any(String) });
    expect((await roundOf(secretariat, roundId))?.invitations[0]).toMatchObject({
      status: 'SUBMITTED',
      channel: 'LINK',
    });
    const { rows } = await api.admin.query(
      'select states from app.survey_responses where id = (select id from app.survey_invitations where round_id = $1)',
      [roundId],
    );
    expect(rows[0].states).toMatchObject({ Q1: 'ANSWERED', 'Q3.NETWORK': 'NOT_ASKED', Q10: 'ANSWERED', Q12: 'BLANK' });
  });

  it('can hand in twice and changes one row; with other answers until the closing the last ones count', async () => {
    const { roundId, token } = await asked();
    const first = (await submitSurvey(api, token, knowsNone)).data?.submitSurveyByLink.submittedAt;
    const before = await rowsBehind();
    expect((await submitSurvey(api, token, knowsNone)).data?.submitSurveyByLink.submittedAt).toBe(first);
    expect(await rowsBehind()).toBe(before);
    expect((await submitSurvey(api, token, collaborates)).data?.submitSurveyByLink.status).toBe('SUBMITTED');
    const [invited] = (await roundOf(secretariat, roundId))?.invitations ?? [];
    expect(JSON.parse(invited?.answers ?? '')).toMatchObject({ Q7: { choices: ['REFERRALS', 'BOARD_SEAT'] } });
  });

  it('takes an answer back, gets the same reply to a repeated request, and learns of another who was faster', async () => {
    const { token } = await asked();
    const keep = (choices: string[], revision: number) => keepAnswer(api, token, { item: 'Q1', choices, revision });
    expect((await keep(['YES'], 0)).data?.keepSurveyAnswerByLink.revision).toBe(1);
    expect((await keep(['YES'], 0)).data?.keepSurveyAnswerByLink.revision).toBe(1);
    expect(refusal(await keep(['NO'], 0))).toMatchObject({
      code: 'CONFLICT',
      params: { current: { revision: 1, answers: { Q1: { choices: ['YES'] } } } },
    });
    expect((await keep([], 1)).data?.keepSurveyAnswerByLink.revision).toBe(2);
    expect((await seeSurvey(api, token)).data?.surveyByLink.answers).toBe('{}');
  });

  it('declines, and may still think again', async () => {
    const { roundId, token } = await asked();
    expect((await declineSurvey(api, token)).data?.declineSurveyByLink.status).toBe('DECLINED');
    await keepAnswer(api, token, { item: 'Q1', choices: ['NO'], revision: 0 });
    expect(await statusOf(roundId)).toBe('STARTED');
    await submitSurvey(api, token, knowsNone);
    await declineSurvey(api, token);
    expect(await statusOf(roundId)).toBe('SUBMITTED');
  });
});

describe('a forged submission', () => {
  it('is refused item by item, and nothing of it is stored', async () => {
    const { roundId, token } = await asked();
    const forged: Answers = {
      ...knowsNone,
      Q6: { choices: ['YES'] },
      Q10: { choices: ['PERHAPS'] },
      Q11: { choices: ['YES', 'NO'] },
      Q12: { text: 'x'.repeat(2001) },
      Q99: { text: 'x' },
    };
    const answer = await submitSurvey(api, token, forged);
    expect(refusal(answer)?.code).toBe('VALIDATION');
    expect(problems(answer)).toEqual(['answers.Q10', 'answers.Q11', 'answers.Q12', 'answers.Q6', 'answers.Q99']);
    expect(await statusOf(roundId)).toBe('INVITED');
  });

  it('with two exclusive options, or without what is needed, is refused', async () => {
    const { token } = await asked();
    const two = await submitSurvey(api, token, { ...collaborates, Q4: { choices: ['EFFICACY', 'NONE'] } });
    expect(problems(two)).toEqual(['answers.Q4']);
    expect(problems(await submitSurvey(api, token, {}))).toEqual(['answers.Q1', 'answers.Q10']);
  });

  it('to a draft is refused too, but an answer off the route may wait there', async () => {
    const { token } = await asked();
    const keep = (input: object) => keepAnswer(api, token, { revision: 0, ...input });
    expect(refusal(await keep({ item: 'Q99', text: 'x' }))).toMatchObject({ code: 'VALIDATION', field: 'item' });
    expect(refusal(await keep({ item: 'Q1', choices: ['PERHAPS'] }))).toMatchObject({ field: 'answers.Q1' });
    expect((await keep({ item: 'Q9', choices: ['YES'] })).data?.keepSurveyAnswerByLink.revision).toBe(1);
  });

  it('with text that must not be stored here is refused before it runs', async () => {
    const { token } = await asked();
    const text = 'See http://example.org/abc/def.jpg';
    expect(refusal(await keepAnswer(api, token, { item: 'Q12', text, revision: 0 }))).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'text',
    });
    expect(refusal(await submitSurvey(api, token, { ...knowsNone, Q12: { text } }))).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'answers.3.text',
    });
  });
});

describe('a round that takes no answers', () => {
  it('shows what was answered after the closing, and changes nothing any more', async () => {
    const { roundId, token } = await asked();
    await submitSurvey(api, token, knowsNone);
    await close(roundId);
    const before = await rowsBehind();
    const closed = { code: 'VALIDATION', field: 'closesAt' };
    expect(refusal(await submitSurvey(api, token, collaborates))).toMatchObject(closed);
    expect(refusal(await keepAnswer(api, token, { item: 'Q1', choices: ['YES'], revision: 0 }))).toMatchObject(closed);
    expect(refusal(await beginSurvey(api, token))).toMatchObject(closed);
    expect(refusal(await declineSurvey(api, token))).toMatchObject(closed);
    expect((await seeSurvey(api, token)).data?.surveyByLink).toMatchObject({ isOpen: false, status: 'SUBMITTED' });
    expect(await rowsBehind()).toBe(before);
  });

  it('takes none before the opening', async () => {
    const { token } = await asked({ opensAt: at(1) });
    expect((await seeSurvey(api, token)).data?.surveyByLink.isOpen).toBe(false);
    expect(refusal(await submitSurvey(api, token, knowsNone))).toMatchObject({ code: 'VALIDATION', field: 'closesAt' });
  });
});

describe('a link', () => {
  it('that is unknown, replaced, expired or of another purpose opens nothing, and each answers alike', async () => {
    const { invitationId, token } = await asked();
    const answers: GraphQLAnswer<unknown>[] = [await seeSurvey(api, '0'.repeat(50))];
    await surveyToken(secretariat, invitationId);
    answers.push(await seeSurvey(api, token), await submitSurvey(api, token, knowsNone));
    const expired = await asked();
    await api.admin.query(
      `update app.personal_links set expires_at = now() - interval '1 second' where subject_id = $1`,
      [expired.invitationId],
    );
    answers.push(await seeSurvey(api, expired.token));
    const other = await asked();
    await api.admin.query(`update app.personal_links set purpose = 'REVIEW' where subject_id = $1`, [
      other.invitationId,
    ]);
    answers.push(await seeSurvey(api, other.token), await beginSurvey(api, other.token));
    expect(
      new Set(
        answers.map(({ errors }) => JSON.stringify(errors?.map(({ message, extensions }) => [message, extensions]))),
      ),
    ).toHaveProperty('size', 1);
    expect(refusal(answers[0] as GraphQLAnswer<unknown>)?.code).toBe('NOT_FOUND');
  });

  it('of one hotline reaches nothing of another', async () => {
    const otherId = await api.addHotline('Another hotline');
    const { result } = await openRound(secretariat, [hotlineId, otherId]);
    const [theirs, ours] = [otherId, hotlineId].map(
      (id) => result?.invitations.find(({ hotline }) => hotline.id === id)?.id ?? '',
    );
    await submitSurvey(api, await surveyToken(secretariat, theirs ?? ''), collaborates);
    const token = await surveyToken(secretariat, ours ?? '');
    expect((await seeSurvey(api, token)).data?.surveyByLink).toMatchObject({ answers: '{}', status: 'INVITED' });
    for (const query of ['{ surveyRounds { edges { node { id } } } }', `{ surveyRound(id: "${randomUUID()}") { id } }`])
      expect(refusal(await api.askByLink(token, query))?.code).toBe('FORBIDDEN');
  });

  it('that a mail scanner opens changes no row', async () => {
    const { token } = await asked();
    const before = await rowsBehind();
    for (const path of [
      '/survey',
      '/survey?answer=yes',
      '/graphql?query={surveyByLink{hotline}}',
      '/graphql?query=mutation{openSurveyByLink{hotline}}',
    ]) {
      for (const method of ['GET', 'HEAD', 'OPTIONS'])
        await fetch(api.url + path, { method, headers: { 'x-alongside-link': token, 'x-alongside': '1' } });
    }
    await seeSurvey(api, token);
    expect(await rowsBehind()).toBe(before);
  });

  it('costs the same few statements whatever was answered', async () => {
    const { token } = await asked();
    const empty = await seeSurvey(api, token);
    await submitSurvey(api, token, collaborates);
    const full = await seeSurvey(api, token);
    expect(full.statements).toBe(empty.statements);
    expect(full.statements).toBeLessThanOrEqual(4);
  });
});
