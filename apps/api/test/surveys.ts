import { randomUUID } from 'node:crypto';
import type { Answers } from '@alongside/domain';
import { correctedVersion } from '../src/database/surveys/load-surveys.ts';
import type { GraphQLAnswer, Person, TestApi } from './api.ts';
import { mutate } from './mutate.ts';

const DAY = 86_400_000;
/** The instant so many days from now. */
export const at = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

/** Answers as the inputs take them. */
export const inputOf = (answers: Answers) =>
  Object.entries(answers).map(([item, { initiatives, ...rest }]) => ({
    item,
    ...rest,
    ...(initiatives ? { initiatives: initiatives.map(({ name }) => name) } : {}),
  }));

/** A short way through the corrected survey: knows none, would like to. */
export const knowsNone: Answers = {
  Q1: { choices: ['NO'] },
  Q10: { choices: ['YES'] },
  Q11: { choices: ['MAYBE'] },
};
/** A longer one: works with an initiative and met an obstacle. */
export const collaborates: Answers = {
  Q1: { choices: ['YES'] },
  Q1_WHICH: { initiatives: [{ name: 'A helpline' }] },
  'Q3.NETWORK': { choices: ['WELL'] },
  'Q3.USERS': { choices: ['DK'] },
  Q4: { choices: ['ANONYMITY', 'OTHER'], text: 'Trust.' },
  Q6: { choices: ['YES'] },
  Q7_WHICH: { initiatives: [{ name: 'A helpline' }] },
  Q7: { choices: ['REFERRALS', 'BOARD_SEAT'] },
  Q8: { choices: ['YES'] },
  Q8_WHICH: { choices: ['DATA_LACKING'] },
  Q9: { choices: ['MAYBE'] },
  Q9_REASON: { text: 'If roles are clear.' },
};

export interface Invited {
  readonly id: string;
  readonly status: string;
  readonly eligibility: string;
  readonly eligibilityReason: string | null;
  readonly answers: string | null;
  readonly channel: string | null;
  readonly hotline: { readonly id: string; readonly name: string };
  readonly link: { readonly state: string; readonly recipient: string } | null;
}
export interface Round {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly archived: boolean;
  readonly releasedAt: string | null;
  readonly viewerCan: { readonly run: boolean };
  readonly invitations: readonly Invited[];
}

const FIELDS = `{ id status version archived releasedAt viewerCan { run } invitations {
  id status eligibility eligibilityReason answers channel hotline { id name } link { state recipient } } }`;

export const openRound = (person: Person, hotlineIds: readonly string[], more: object = {}) =>
  mutate<Round>(
    person,
    'openSurveyRound',
    {
      id: randomUUID(),
      surveyVersionId: correctedVersion,
      title: 'Prevention survey',
      opensAt: at(-1),
      closesAt: at(14),
      hotlineIds,
      ...more,
    },
    FIELDS,
  );

export async function roundOf(person: Person, id: string): Promise<Round | null> {
  const { data } = await person.ask<{ surveyRound: Round | null }>(
    `query ($id: ID!) { surveyRound(id: $id) ${FIELDS} }`,
    { id },
  );
  return data?.surveyRound ?? null;
}

/** The invitation of a hotline in a round. */
export const invitationOf = (round: Round | null | undefined, hotlineId: string): Invited | undefined =>
  round?.invitations.find(({ hotline }) => hotline.id === hotlineId);

/** Gives a hotline an address for surveys. */
export const setContact = (person: Person, hotlineId: string, address: string, more: object = {}) =>
  mutate(person, 'setSurveyContact', { id: randomUUID(), hotlineId, address, language: 'EN', ...more }, '{ id }');

/** Issues the link to an invitation. Answers its token. */
export async function surveyToken(person: Person, invitationId: string): Promise<string> {
  const { result, message } = await mutate<{ path: string }>(
    person,
    'issueSurveyLink',
    { id: randomUUID(), invitationId },
    '{ path expiresAt }',
  );
  if (!result) throw new Error(message);
  return result.path.split('#')[1] ?? '';
}

const SEEN = '{ hotline title definition answers reached revision status opensAt closesAt isOpen submittedAt }';

export interface SeenSurvey {
  readonly hotline: string;
  readonly definition: string;
  readonly answers: string;
  readonly reached: string | null;
  readonly revision: number;
  readonly status: string;
  readonly isOpen: boolean;
  readonly submittedAt: string | null;
}
type Answer<Name extends string> = Promise<GraphQLAnswer<Record<Name, SeenSurvey>>>;

export const seeSurvey = (api: TestApi, token: string): Answer<'surveyByLink'> =>
  api.askByLink(token, `{ surveyByLink ${SEEN} }`);
export const beginSurvey = (api: TestApi, token: string): Answer<'openSurveyByLink'> =>
  api.askByLink(token, `mutation { openSurveyByLink ${SEEN} }`);
export const declineSurvey = (api: TestApi, token: string): Answer<'declineSurveyByLink'> =>
  api.askByLink(token, `mutation { declineSurveyByLink ${SEEN} }`);
export const submitSurvey = (
  api: TestApi,
  token: string,
  answers: Answers,
  more: object = {},
): Answer<'submitSurveyByLink'> =>
  api.askByLink(token, `mutation ($input: SurveyAnswersInput!) { submitSurveyByLink(input: $input) ${SEEN} }`, {
    input: { answers: inputOf(answers), ...more },
  });
export const keepAnswer = (
  api: TestApi,
  token: string,
  input: object,
): Promise<GraphQLAnswer<{ keepSurveyAnswerByLink: { revision: number } }>> =>
  api.askByLink(
    token,
    'mutation ($input: KeepSurveyAnswerByLinkInput!) { keepSurveyAnswerByLink(input: $input) { revision } }',
    { input },
  );
