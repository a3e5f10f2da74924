import { randomUUID } from 'node:crypto';
import type { Answers } from '@alongside/domain';
import { AnswerReadingService } from '../src/features/survey-proposals/answer-reading.service.ts';
import type { Person, TestApi } from './api.ts';
import { mutate } from './mutate.ts';
import { openRound, type Round, submitSurvey, surveyToken } from './surveys.ts';

/** A proposal as its deciders read it. */
export interface Proposal {
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
export const proposalFields = `id kind state name value natures several words version taken reason postponedUntil decidedBy batchId answeredAt
  initiative { id name } partnership { id stage intensity } matches { score reasons initiative { name } }
  changes { field before after suggested } round { title } hotline { name } viewerCan { decide }`;

interface Listed {
  readonly totalCount: number;
  readonly facets: { readonly field: string; readonly values: { readonly code: string; readonly count: number }[] }[];
  readonly edges: { readonly node: Proposal }[];
}
export async function list(person: Person, filter: object = {}, first = 100) {
  const answer = await person.ask<{ surveyProposals: Listed }>(
    `query ($filter: SurveyProposalFilter, $first: Int!) { surveyProposals(filter: $filter, first: $first) {
       totalCount facets { field values { code count } } edges { node { ${proposalFields} } } } }`,
    { filter, first },
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  const { edges, ...rest } = answer.data.surveyProposals;
  return { ...rest, all: edges.map(({ node }) => node), statements: answer.statements };
}

/** Reads every answer that was handed in or changed, as the job does. */
export const readAnswers = (api: TestApi) => api.get(AnswerReadingService).readAll(new AbortController().signal);

/** A hotline that has answered, with its people and what its answer proposes. */
export class Answered {
  private constructor(
    private readonly api: TestApi,
    readonly hotlineId: string,
    readonly roundId: string,
    readonly coordinator: Person,
    readonly token: string,
  ) {}

  static async by(
    { api, secretariat }: { readonly api: TestApi; readonly secretariat: Person },
    name: string,
    answers: Answers,
    country = 'AT',
    more: { hotlineId?: string; title?: string } = {},
  ) {
    const hotlineId = more.hotlineId ?? (await api.addHotline(name, country));
    const { result } = await openRound(secretariat, [hotlineId], { title: more.title ?? `Round of ${name}` });
    const token = await surveyToken(secretariat, (result as Round).invitations[0]?.id ?? '');
    const coordinator = await api.addPerson('COORDINATOR', hotlineId);
    const answered = new Answered(api, hotlineId, (result as Round).id, coordinator, token);
    await answered.say(answers);
    return answered;
  }

  async say(answers: Answers): Promise<void> {
    const answer = await submitSurvey(this.api, this.token, answers);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    await readAnswers(this.api);
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

export const accept = (
  person: Person,
  proposals: readonly Proposal[],
  more: object = {},
  batchId: string = randomUUID(),
) =>
  mutate<{ id: string; proposalIds: string[] }>(
    person,
    'acceptSurveyProposals',
    { batchId, proposals: proposals.map(({ id, version }) => ({ id, version, ...more })) },
    '{ id proposalIds }',
  );
export const undo = (person: Person, batchId: string) =>
  mutate<{ proposalIds: string[] }>(person, 'undoSurveyProposals', { batchId }, '{ proposalIds }');
export const decide = (person: Person, how: string, { id, version }: Proposal, more: object = {}) =>
  mutate<Proposal>(person, how, { id, version, ...more }, `{ ${proposalFields} }`);

export const knows = (...names: string[]): Answers => ({
  Q1: { choices: ['YES'] },
  Q1_WHICH: { initiatives: names.map((name) => ({ name })) },
  Q6: { choices: ['NO'] },
  Q10: { choices: ['MAYBE'] },
  Q10_REASON: { text: 'With a second analyst.' },
  Q11: { choices: ['YES'] },
});
export const works = (name: string): Answers => ({
  Q1: { choices: ['YES'] },
  Q6: { choices: ['YES'] },
  Q7_WHICH: { initiatives: [{ name }] },
  Q7: { choices: ['REFERRALS', 'EVENT'] },
  Q8: { choices: ['YES'] },
  Q8_WHICH: { choices: ['DATA_LACKING'] },
  Q8_DETAILS: { text: 'No figures.' },
  Q9: { choices: ['YES'] },
});
