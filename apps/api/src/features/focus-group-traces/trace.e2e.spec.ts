import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { begun, consent, hold } from '../../../test/focus-group-sessions.ts';
import { act, answerInvitation, issueLink, load } from '../../../test/focus-groups.ts';
import { mutate } from '../../../test/mutate.ts';
import { collaborates, openRound, type Round, submitSurvey, surveyToken } from '../../../test/surveys.ts';
import { AnswerReadingService } from '../survey-proposals/index.ts';

let api: TestApi;
let secretariat: Person;
let hotline: WorkingHotline;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  hotline = await addWorkingHotline(api, 'A hotline with an origin');
});
afterAll(() => api.stop());

interface Trace {
  readonly id: string;
  readonly attributable: boolean;
  readonly drawNumber: number | null;
  readonly candidate: { readonly source: string };
  readonly focusGroup: { readonly id: string };
  readonly answer: { readonly id: string; readonly round: { readonly title: string } } | null;
  readonly partnership: { readonly id: string } | null;
  readonly turns: readonly { readonly turn: number; readonly seated: boolean; readonly reason: string }[];
  readonly invitation: { readonly seat: number | null; readonly state: string } | null;
  readonly findings: readonly { readonly id: string }[];
}
const FIELDS = `{ id attributable drawNumber candidate { source } focusGroup { id } answer { id round { title } } partnership { id }
  turns { turn seated reason } invitation { seat state } findings { id } }`;

const ask = (person: Person, candidateId: string) =>
  person.ask<{ seatTrace: Trace | null }>(`query ($id: ID!) { seatTrace(candidateId: $id) ${FIELDS} }`, {
    id: candidateId,
  });
const traced = async (candidateId: string, person = secretariat) => (await ask(person, candidateId)).data?.seatTrace;

async function voices(focusGroupId: string, person = secretariat) {
  const { data, statements } = await person.ask<{
    focusGroup: { findings: { id: string; voices: Pick<Trace, 'id' | 'attributable' | 'invitation'>[] }[] };
  }>('query ($id: ID!) { focusGroup(id: $id) { findings { id voices { id attributable invitation { seat } } } } }', {
    id: focusGroupId,
  });
  return { findings: data?.focusGroup?.findings ?? [], statements };
}

const note = async (focusGroupId: string, speakerId: string | null) => {
  const id = randomUUID();
  await hold(secretariat, 'addFocusGroupNote', { id, focusGroupId, text: 'Nobody knows whom to ask.', speakerId });
  return id;
};
const finding = async (focusGroupId: string, evidence: readonly string[], more: object = {}) => {
  const id = randomUUID();
  const entry = { theme: 'Referral', statement: 'A list is missing.', support: 1, named: false, evidence, ...more };
  const { refused } = await hold(secretariat, 'addFinding', { id, focusGroupId, ...entry });
  if (refused) throw new Error(refused);
  return id;
};

/** A hotline that has answered a survey, whose interest was accepted into a pool and that took its seat. */
async function seatedByAnswer() {
  const hotlineId = await api.addHotline(`Interested ${randomUUID().slice(0, 8)}`);
  const { result } = await openRound(secretariat, [hotlineId], { title: 'Round of the trace' });
  const invitationId = (result as Round).invitations[0]?.id ?? '';
  const token = await surveyToken(secretariat, invitationId);
  await submitSurvey(api, token, { ...collaborates, Q11: { choices: ['YES'] } });
  await api.get(AnswerReadingService).readAll(new AbortController().signal);
  const { rows } = await api.admin.query<{ id: string; version: number }>(
    `select id, version from app.survey_proposals where hotline_id = $1 and kind = 'FOCUS_GROUP'`,
    [hotlineId],
  );
  const focusGroupId = randomUUID();
  const plan = { id: focusGroupId, title: 'A traced group', purpose: 'To learn', questions: [], format: 'ONLINE' };
  await act(secretariat, 'planFocusGroup', plan);
  const accepted = await mutate<{ id: string }>(
    secretariat,
    'acceptSurveyProposals',
    { batchId: randomUUID(), proposals: [{ ...rows[0], focusGroupId }] },
    '{ id }',
  );
  if (accepted.refusal) throw new Error(accepted.message);
  await act(secretariat, 'setSelectionRules', {
    id: focusGroupId,
    version: 1,
    seats: 1,
    reserves: 0,
    quotas: [],
    caps: [],
  });
  const { group } = await act(secretariat, 'drawPanel', { id: randomUUID(), focusGroupId });
  await act(secretariat, 'prepareInvitations', { focusGroupId, drawId: group.draws[0]?.id });
  const { invitations } = await load(secretariat, focusGroupId);
  const invitation = invitations[0];
  const link = await issueLink(secretariat, invitation?.id ?? '');
  await answerInvitation(api, link.token, 'ACCEPTED');
  return {
    focusGroupId,
    hotlineId,
    invitationId,
    proposalId: rows[0]?.id,
    candidateId: invitation?.candidate.id ?? '',
  };
}

describe('the way of somebody through a focus group', () => {
  it('leads from their seat over the draw and the pool to the answer of the survey, and back', async () => {
    const { focusGroupId, hotlineId, invitationId, proposalId, candidateId } = await seatedByAnswer();
    expect(await traced(candidateId)).toEqual({
      id: candidateId,
      attributable: false,
      drawNumber: 1,
      candidate: { source: 'SURVEY' },
      focusGroup: { id: focusGroupId },
      answer: { id: invitationId, round: { title: 'Round of the trace' } },
      partnership: null,
      turns: [{ turn: 1, seated: true, reason: 'DRAWN' }],
      invitation: { seat: 1, state: 'ACCEPTED' },
      findings: [],
    });
    const back = `query ($id: ID!, $proposal: ID!) {
      surveyInvitation(id: $id) { becameCandidates { id focusGroup { title } } }
      surveyProposal(id: $proposal) { becameCandidate { id } } }`;
    const from = (person: Person) => person.ask(back, { id: invitationId, proposal: proposalId });
    expect((await from(secretariat)).data).toEqual({
      surveyInvitation: { becameCandidates: [{ id: candidateId, focusGroup: { title: 'A traced group' } }] },
      surveyProposal: { becameCandidate: { id: candidateId } },
    });
    // The hotline reads its own answer, and nothing of the pools that it led into.
    expect((await from(await api.addPerson('MANAGER', hotlineId))).data).toEqual({
      surveyInvitation: { becameCandidates: [] },
      surveyProposal: { becameCandidate: null },
    });
  });

  it('leads to the partnership as far as its hotline shares it', async () => {
    const focusGroupId = randomUUID();
    const plan = { id: focusGroupId, title: 'A group', purpose: 'To learn', questions: [], format: 'ONLINE' };
    await act(secretariat, 'planFocusGroup', plan);
    const id = randomUUID();
    await act(secretariat, 'addCandidates', {
      focusGroupId,
      candidates: [
        {
          id,
          role: 'Coordinator',
          side: 'HOTLINE',
          levels: [],
          languages: [],
          source: 'PARTNERSHIP',
          sourceHotlineId: hotline.hotlineId,
          sourceRecordId: hotline.partnershipId,
        },
      ],
    });
    const share = (sharing: string) =>
      api.admin.query('update app.partnerships set sharing = $2 where id = $1', [hotline.partnershipId, sharing]);
    await share('AMBER');
    expect(await traced(id)).toMatchObject({
      partnership: { id: hotline.partnershipId },
      answer: null,
      drawNumber: null,
      turns: [],
      invitation: null,
    });
    await share('AMBER_STRICT');
    expect((await traced(id))?.partnership).toBeNull();
  });

  it('tells the reason of a reserve and of who was not drawn', async () => {
    const { id } = await begun(api, secretariat, 1);
    const { rows } = await api.admin.query<{ id: string }>(
      'select id from app.focus_group_candidates c where focus_group_id = $1 and not exists (select from app.focus_group_invitations i where i.candidate_id = c.id)',
      [id],
    );
    const other = await traced(rows[0]?.id ?? '');
    expect(other).toMatchObject({ invitation: null, turns: [{ seated: false, reason: 'PANEL_FULL' }] });
  });
});

describe('a finding', () => {
  it('names by seat those on whose words it rests, and by name only with consent', async () => {
    const { id, people } = await begun(api, secretariat, 3);
    const [one, other] = people.map(({ candidateId }) => candidateId) as [string, string];
    await consent(api, people[1]?.token ?? '', ['ATTRIBUTION', 'QUOTATION']);
    const said = [await note(id, one), await note(id, null)];
    const rests = await finding(id, said);
    const quotes = await finding(id, [said[1] ?? ''], { quote: 'In our words.', speakerId: other, theme: 'Words' });
    const { findings } = await voices(id);
    const of = (which: string) => findings.find((each) => each.id === which)?.voices.map((each) => each.id);
    expect(of(rests)).toEqual([one]);
    expect(of(quotes)).toEqual([other]);
    expect(findings.flatMap((each) => each.voices.map(({ attributable }) => attributable)).sort()).toEqual([
      false,
      true,
    ]);
    expect((await traced(one))?.findings).toEqual([{ id: rests }]);
    // What is taken away leads nowhere.
    await hold(secretariat, 'removeFocusGroupNote', { id: said[0], removed: true }, 'RemoveSessionRecordInput');
    expect((await traced(one))?.findings).toEqual([]);
  });

  it('is traced in the same number of statements, however many people spoke', async () => {
    const [small, large] = [await begun(api, secretariat, 1), await begun(api, secretariat, 4)];
    for (const { id, people } of [small, large]) {
      for (const { candidateId } of people) await finding(id, [await note(id, candidateId)]);
    }
    const [few, many] = [await voices(small.id), await voices(large.id)];
    expect([few.findings.length, many.findings.length]).toEqual([1, 4]);
    expect(many.statements).toBe(few.statements);
  });
});

describe('a trace is for the secretariat', () => {
  it('and for nobody of a hotline, nor for an administrator', async () => {
    const { id, people } = await begun(api, secretariat, 1);
    const candidateId = people[0]?.candidateId ?? '';
    for (const person of [hotline.manager, hotline.coordinator, hotline.observer, await api.addPerson('ADMIN')]) {
      expect(await traced(candidateId, person)).toBeNull();
      expect((await voices(id, person)).findings).toEqual([]);
    }
    expect(await traced(randomUUID())).toBeNull();
  });
});
