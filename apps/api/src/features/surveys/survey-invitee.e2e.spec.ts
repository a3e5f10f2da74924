import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { mutate } from '../../../test/mutate.ts';
import {
  at,
  inputOf,
  invitationOf,
  keepAnswer,
  knowsNone,
  openRound,
  type Round,
  roundOf,
  setContact,
  submitSurvey,
  surveyToken,
} from '../../../test/surveys.ts';
import { round2020 } from '../../database/surveys/load-surveys.ts';

let api: TestApi;
let secretariat: Person;
let administrator: Person;
let coordinator: Person;
let asked: string;
let leftOut: string;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
});
afterAll(() => api.stop());
beforeEach(async () => {
  asked = await api.addHotline('Asked');
  leftOut = await api.addHotline('Left out');
  coordinator = await api.addPerson('MANAGER', asked);
});

const excluded = () => [{ hotlineId: leftOut, reason: 'It merges with another hotline.' }];
const opened = async (more: object = {}): Promise<Round> =>
  (await openRound(secretariat, [asked, leftOut], { excluded: excluded(), ...more })).result as Round;
const add = (round: { id: string }, hotlineId: string, more: object = {}, person = secretariat) =>
  mutate<Round>(
    person,
    'addSurveyInvitee',
    { id: randomUUID(), roundId: round.id, hotlineId, reason: 'It asked to take part.', ...more },
    '{ id }',
  );
const standing = async (round: Round, hotlineId: string) => {
  const { rows } = await api.admin.query(
    `select status, eligibility, eligibility_reason as reason, eligibility_note as note, added_at is not null as added
     from app.survey_invitations where round_id = $1 and hotline_id = $2`,
    [round.id, hotlineId],
  );
  return rows[0];
};
const rateOf = async (round: Round) =>
  (
    await secretariat.ask<{ surveyResults: { responseRate: { rr1: { count: number; base: number } } } }>(
      'query ($id: ID!) { surveyResults(roundId: $id) { responseRate { rr1 { count base } } } }',
      { id: round.id },
    )
  ).data?.surveyResults.responseRate.rr1;

describe('the list of a round', () => {
  it('shows before the opening who would count, why not, and whether an address is known', async () => {
    await setContact(secretariat, asked, 'surveys@asked.example');
    const preview = await secretariat.ask<{ surveyInvitees: { hotlineId: string }[] }>(
      'query ($at: DateTime!) { surveyInvitees(opensAt: $at) { hotlineId name eligibility eligibilityReason reachable } }',
      { at: at(0) },
    );
    const of = (id: string) => preview.data?.surveyInvitees.find(({ hotlineId }) => hotlineId === id);
    expect(of(asked)).toEqual({
      hotlineId: asked,
      name: 'Asked',
      eligibility: 'UNKNOWN',
      eligibilityReason: 'NO_RECORD',
      reachable: true,
    });
    expect(of(leftOut)).toMatchObject({ reachable: false });
    expect(preview.statements).toBe(3);
    const refused = await coordinator.ask('query ($at: DateTime!) { surveyInvitees(opensAt: $at) { name } }', {
      at: at(0),
    });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('keeps who was left out by hand, with the reason; they are not asked and not in the base', async () => {
    const round = await opened();
    expect(await standing(round, leftOut)).toEqual({
      status: 'NOT_INVITED',
      eligibility: 'INELIGIBLE',
      reason: 'EXCLUDED',
      note: 'It merges with another hotline.',
      added: false,
    });
    expect(await rateOf(round)).toEqual({ count: 0, base: 1 });
    const invitationId = invitationOf(round, leftOut)?.id;
    const attempts = [
      mutate(secretariat, 'issueSurveyLink', { id: randomUUID(), invitationId }, '{ path }'),
      mutate(secretariat, 'enterSurveyAnswers', { invitationId, channel: 'PHONE', answers: inputOf(knowsNone) }),
      mutate(secretariat, 'declineSurvey', { invitationId }),
    ];
    for (const { refusal } of await Promise.all(attempts))
      expect(refusal).toMatchObject({ code: 'VALIDATION', field: 'invitationId' });
  });

  it('is refused where a reason is missing or nobody is left to ask', async () => {
    const missing = [{ hotlineId: leftOut, reason: ' ' }];
    const refused = await openRound(secretariat, [asked, leftOut], { excluded: missing });
    expect(refused.refusal).toMatchObject({ code: 'VALIDATION', field: 'excluded.0.reason' });
    const nobody = await openRound(secretariat, [leftOut], { excluded: excluded() });
    expect(nobody.refusal).toMatchObject({ code: 'VALIDATION', field: 'hotlineIds' });
  });

  it('takes a hotline later by an act of its own, with a reason, once; it counts from then on', async () => {
    const round = await opened();
    const newcomer = await api.addHotline('Newcomer');
    expect((await add(round, newcomer, { reason: ' ' })).refusal).toMatchObject({ field: 'reason' });
    expect((await add(round, newcomer)).refusal).toBeUndefined();
    expect((await add(round, newcomer)).refusal).toBeUndefined();
    expect((await add(round, newcomer, { reason: 'Another reason.' })).refusal).toMatchObject({ field: 'hotlineId' });
    expect((await add(round, leftOut)).refusal).toBeUndefined();
    expect(await standing(round, leftOut)).toMatchObject({
      status: 'INVITED',
      eligibility: 'UNKNOWN',
      reason: 'ADDED',
      added: true,
    });
    expect(await rateOf(round)).toEqual({ count: 0, base: 3 });
    expect((await add(round, asked)).refusal).toMatchObject({ code: 'VALIDATION', field: 'hotlineId' });
    expect((await add(round, randomUUID())).refusal?.code).toBe('NOT_FOUND');
    expect((await add({ id: randomUUID() }, newcomer)).refusal?.code).toBe('NOT_FOUND');
    expect((await add({ id: round2020 }, newcomer)).refusal?.code).toBe('FORBIDDEN');
    for (const person of [coordinator, administrator])
      expect((await add(round, newcomer, {}, person)).refusal?.code).toBe('FORBIDDEN');
    await api.admin.query('update app.survey_rounds set closes_at = now() where id = $1', [round.id]);
    expect((await add(round, await api.addHotline('Too late'))).refusal).toMatchObject({ field: 'roundId' });
  });
});

describe('a hotline that declines on the phone', () => {
  const decline = (invitationId = '', person = secretariat) =>
    mutate<{ status: string }>(person, 'declineSurvey', { invitationId }, '{ status declinedAt declinedOnBehalf }');
  const takeBack = (invitationId = '', person = secretariat) =>
    mutate<{ status: string }>(person, 'takeBackSurveyDecline', { invitationId }, '{ status declinedAt }');

  it('is noted, and taken back to where it stood', async () => {
    const round = await opened();
    const id = invitationOf(round, asked)?.id ?? '';
    await keepAnswer(api, await surveyToken(secretariat, id), { item: 'Q1', choices: ['NO'], revision: 0 });
    expect((await decline(id)).result).toEqual({
      status: 'DECLINED',
      declinedAt: expect.any(String),
      declinedOnBehalf: true,
    });
    expect((await takeBack(id)).result).toEqual({ status: 'STARTED', declinedAt: null });
  });

  it('may still answer, and what it said itself is not taken back for it', async () => {
    const round = await opened();
    const id = invitationOf(round, asked)?.id ?? '';
    const token = await surveyToken(secretariat, id);
    await api.askByLink(token, 'mutation { declineSurveyByLink { status } }');
    expect((await takeBack(id)).result?.status).toBe('DECLINED');
    await submitSurvey(api, token, knowsNone);
    expect((await decline(id)).refusal).toMatchObject({ code: 'VALIDATION', field: 'invitationId' });
    expect(invitationOf(await roundOf(secretariat, round.id), asked)?.status).toBe('SUBMITTED');
  });

  it('is noted by the secretariat only, while the round is open', async () => {
    const round = await opened();
    const id = invitationOf(round, asked)?.id ?? '';
    for (const person of [coordinator, administrator]) {
      expect((await decline(id, person)).refusal?.code).toBe('FORBIDDEN');
      expect((await takeBack(id, person)).refusal?.code).toBe('FORBIDDEN');
    }
    expect((await decline(randomUUID())).refusal?.code).toBe('NOT_FOUND');
    await api.admin.query('update app.survey_rounds set closes_at = now() where id = $1', [round.id]);
    expect((await decline(id)).refusal).toMatchObject({ code: 'VALIDATION', field: 'invitationId' });
  });
});

describe('one hotline of a round', () => {
  it('is read by the secretariat and by itself, with where its answers came from', async () => {
    const round = await opened();
    const id = invitationOf(round, asked)?.id ?? '';
    const entered = {
      invitationId: id,
      channel: 'PHONE',
      answers: inputOf(knowsNone),
      sourceNote: 'Call with the head of the hotline.',
    };
    expect((await mutate(secretariat, 'enterSurveyAnswers', entered)).refusal).toBeUndefined();
    const read = async (person: Person, invitationId = id) =>
      (
        await person.ask<{ surveyInvitation: object | null }>(
          'query ($id: ID!) { surveyInvitation(id: $id) { status channel sourceNote enteredBy round { title } } }',
          { id: invitationId },
        )
      ).data?.surveyInvitation;
    const whole = {
      status: 'SUBMITTED',
      channel: 'PHONE',
      sourceNote: 'Call with the head of the hotline.',
      enteredBy: 'Test secretariat',
      round: { title: 'Prevention survey' },
    };
    expect(await read(secretariat)).toEqual(whole);
    expect(await read(coordinator)).toMatchObject({ status: 'SUBMITTED', channel: 'PHONE' });
    const stranger = await api.addPerson('MANAGER', await api.addHotline('Stranger'));
    expect([await read(stranger), await read(administrator), await read(secretariat, randomUUID())]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('refuses a note that is too long', async () => {
    const round = await opened();
    const invitationId = invitationOf(round, asked)?.id;
    const entered = { invitationId, channel: 'PAPER', answers: inputOf(knowsNone), sourceNote: 'x'.repeat(501) };
    expect((await mutate(secretariat, 'enterSurveyAnswers', entered)).refusal).toMatchObject({ field: 'sourceNote' });
  });
});
