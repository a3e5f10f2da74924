import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import {
  act,
  answerInvitation,
  type InvitingGroup,
  invitingGroup,
  issueLink,
  load,
  type SeenInvitation,
} from '../../../test/focus-groups.ts';
import { SeatOfferService } from './seat-offer.service.ts';

let api: TestApi;
let secretariat: Person;
let offers: SeatOfferService;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  offers = api.get(SeatOfferService);
});
afterAll(() => api.stop());

interface Choice {
  readonly candidateId: string;
  readonly broken: readonly {
    readonly rule: string;
    readonly attribute: string | null;
    readonly value: string | null;
  }[];
}
const choicesOf = async (id: string, person = secretariat) => {
  const answer = await person.ask<{ seatChoices: Choice[] }>(
    'query ($id: ID!) { seatChoices(focusGroupId: $id) { candidateId broken { rule attribute value } } }',
    { id },
  );
  const { statements } = answer;
  return { choices: answer.data?.seatChoices ?? [], refused: answer.errors?.[0]?.extensions.code, statements };
};
const decline = (invitation: SeenInvitation) =>
  act(secretariat, 'noteReply', { id: invitation.id, version: invitation.version, reply: 'DECLINED' });
const offer = (focusGroupId: string, candidateId: string, more: object = {}, person = secretariat) =>
  act(person, 'offerSeatByHand', {
    id: randomUUID(),
    focusGroupId,
    candidateId,
    because: 'The room is too small without them.',
    ...more,
  });
const seated = ({ invitations }: InvitingGroup) => invitations.filter(({ seat }) => seat !== null);

/** Two seats, one of them for prevention; the only two of prevention have declined, so nobody who is left keeps the rules. */
async function stuck(): Promise<InvitingGroup> {
  const quotas = [{ attribute: 'SIDE', value: 'PREVENTION', min: 1, max: 1 }];
  const group = await invitingGroup(secretariat, { seats: 2, hotlines: 3, prevention: 2, quotas });
  for (let round = 0; round < 2; round += 1) {
    const { invitations } = await load(secretariat, group.id);
    const prevention = invitations.find(({ candidate, seat }) => seat && candidate.role.startsWith('PREVENTION'));
    await decline(prevention as SeenInvitation);
    await offers.advance();
  }
  return load(secretariat, group.id);
}

describe('a seat that nobody could take with all rules kept', () => {
  it('can be given by hand; the rule that is broken is named, and the reason stays to be read', async () => {
    const group = await stuck();
    expect(group.panel).toMatchObject({ freeSeats: 1, nobodyLeft: true });
    const { choices } = await choicesOf(group.id);
    expect(choices).toHaveLength(2);
    const invited = new Set(group.invitations.map(({ candidate }) => candidate.id));
    for (const { candidateId, broken } of choices) {
      expect(invited.has(candidateId)).toBe(false);
      expect(broken).toEqual([{ rule: 'QUOTA', attribute: 'SIDE', value: 'PREVENTION' }]);
    }
    const chosen = choices[0]?.candidateId ?? '';
    const id = randomUUID();
    const { group: after } = await offer(group.id, chosen, { id });
    expect(seated(after).find(({ candidate }) => candidate.id === chosen)).toMatchObject({ id, state: 'DRAFT' });
    expect(after.panel?.freeSeats).toBe(0);
    expect((await offer(group.id, chosen, { id })).group.invitations).toHaveLength(after.invitations.length);
    const { data } = await secretariat.ask<{ focusGroup: { invitations: { id: string; offeredBecause: string }[] } }>(
      'query ($id: ID!) { focusGroup(id: $id) { invitations { id offeredBecause } } }',
      { id: group.id },
    );
    const told = data?.focusGroup.invitations.find((each) => each.id === id)?.offeredBecause;
    expect(told).toBe('The room is too small without them.');
  });

  it('goes at once to somebody who waits for one', async () => {
    const group = await stuck();
    const { choices } = await choicesOf(group.id);
    const chosen = choices[0]?.candidateId ?? '';
    const { group: offered } = await offer(group.id, chosen);
    const invitation = offered.invitations.find(({ candidate }) => candidate.id === chosen) as SeenInvitation;
    const { token } = await issueLink(secretariat, invitation.id);
    await answerInvitation(api, token, 'DECLINED');
    await answerInvitation(api, token, 'ACCEPTED');
    await offers.advance();
    expect((await load(secretariat, group.id)).panel).toMatchObject({ freeSeats: 1, nobodyLeft: true });
    const { group: after } = await offer(group.id, chosen);
    expect(seated(after).find(({ candidate }) => candidate.id === chosen)).toMatchObject({
      id: invitation.id,
      state: 'ACCEPTED',
    });
  });

  it('goes to a colleague too who gave it away and waits for one again', async () => {
    const group = await stuck();
    const kept = seated(group)[0] as SeenInvitation;
    const { token } = await issueLink(secretariat, kept.id);
    const named = 'mutation ($input: SuggestColleagueByLinkInput!) { suggestColleagueByLink(input: $input) { state } }';
    await api.askByLink(token, named, { input: { role: 'Deputy' } });
    const { data } = await secretariat.ask<{
      focusGroup: { invitations: { id: string; suggestion: { id: string; version: number } | null }[] };
    }>('query ($id: ID!) { focusGroup(id: $id) { invitations { id suggestion { id version } } } }', { id: group.id });
    const { id, version } = data?.focusGroup.invitations.find((each) => each.id === kept.id)?.suggestion ?? {};
    const deputy = { id: randomUUID(), role: 'Deputy', side: 'HOTLINE', levels: [], languages: [], source: 'HAND' };
    const because = 'Nobody of prevention is left.';
    const { group: approved } = await act(secretariat, 'approveColleague', { id, version, candidate: deputy, because });
    const colleague = seated(approved).find(({ candidate }) => candidate.id === deputy.id) as SeenInvitation;
    const theirs = (await issueLink(secretariat, colleague.id)).token;
    await answerInvitation(api, theirs, 'DECLINED');
    await answerInvitation(api, theirs, 'ACCEPTED');
    await offers.advance();
    expect((await choicesOf(group.id)).choices.map(({ candidateId }) => candidateId)).toContain(deputy.id);
    const { group: after } = await offer(group.id, deputy.id);
    expect(seated(after).find(({ candidate }) => candidate.id === deputy.id)).toMatchObject({ state: 'ACCEPTED' });
  });

  it('is looked for in as many statements, however many could take it', async () => {
    const plan = { seats: 2, prevention: 1 };
    const [few, many] = [
      await invitingGroup(secretariat, { ...plan, hotlines: 2 }),
      await invitingGroup(secretariat, { ...plan, hotlines: 9 }),
    ];
    const [small, large] = [await choicesOf(few.id), await choicesOf(many.id)];
    expect([small.choices.length, large.choices.length]).toEqual([1, 8]);
    expect(large.statements).toBe(small.statements);
  });

  it('stays free without a reason, for whoever said no, and for somebody who drew no lot', async () => {
    const group = await stuck();
    const chosen = (await choicesOf(group.id)).choices[0]?.candidateId ?? '';
    expect((await offer(group.id, chosen, { because: '  ' })).refused).toBe('VALIDATION because');
    const gone = group.invitations.find(({ state }) => state === 'DECLINED') as SeenInvitation;
    expect((await offer(group.id, gone.candidate.id)).refused).toBe('VALIDATION candidateId');
    expect((await offer(group.id, randomUUID())).refused).toBe('VALIDATION candidateId');
    const unsafe = await offer(group.id, chosen, { because: 'See http://10.0.0.1/file' });
    expect(unsafe.refused).toMatch(/^UNSAFE_TEXT/);
    expect((await load(secretariat, group.id)).panel?.freeSeats).toBe(1);
  });

  it('is not given by hand while somebody is left who keeps the rules, and not where all are taken', async () => {
    const group = await invitingGroup(secretariat, { seats: 2, hotlines: 3, prevention: 2 });
    const { choices } = await choicesOf(group.id);
    const chosen = choices[0]?.candidateId ?? '';
    expect((await offer(group.id, chosen)).refused).toBe('WRONG_STAGE');
    await decline(group.invitations[0] as SeenInvitation);
    expect((await offer(group.id, chosen)).refused).toBe('WRONG_STAGE');
    expect((await offer(randomUUID(), chosen)).refused).toBe('NOT_FOUND');
  });

  it('is the secretariat’s to give: hotlines learn nothing of it', async () => {
    const group = await stuck();
    const chosen = (await choicesOf(group.id)).choices[0]?.candidateId ?? '';
    const hotline = await api.addHotline();
    for (const role of ['MANAGER', 'OBSERVER'] as const) {
      const person = await api.addPerson(role, hotline);
      expect((await choicesOf(group.id, person)).refused).toBe('FORBIDDEN');
      expect((await offer(group.id, chosen, {}, person)).refused).toBe('FORBIDDEN');
    }
  });
});

describe('the secretariat is told', () => {
  const inbox = async (person: Person) => {
    const { data } = await person.ask<{ notifications: { edges: { node: { subjectId: string; title: string } }[] } }>(
      '{ notifications(first: 50, filter: { kind: [SEAT_OFFERED] }) { edges { node { subjectId title } } } }',
    );
    return data?.notifications.edges.map(({ node }) => node) ?? [];
  };

  it('of an offer that waits for a link by hand, and not of one that goes by mail', async () => {
    const group = await invitingGroup(secretariat, { seats: 2, hotlines: 4, prevention: 0 });
    await decline(group.invitations[0] as SeenInvitation);
    await offers.advance();
    const told = (await inbox(secretariat)).filter(({ subjectId }) => subjectId === group.id);
    expect(told).toEqual([{ subjectId: group.id, title: 'Hotlines and helplines' }]);

    const mailing = await invitingGroup(secretariat, { seats: 2, hotlines: 4, prevention: 0 });
    await api.admin.query(
      `update app.focus_group_candidates set email = id::text || '@work.example' where focus_group_id = $1`,
      [mailing.id],
    );
    await act(secretariat, 'mailInvitations', { focusGroupId: mailing.id });
    const first = (await load(secretariat, mailing.id)).invitations[0] as SeenInvitation;
    await decline(first);
    await offers.advance();
    expect(seated(await load(secretariat, mailing.id))).toHaveLength(2);
    expect((await inbox(secretariat)).filter(({ subjectId }) => subjectId === mailing.id)).toEqual([]);
  });

  it('not any more once the focus group is called off', async () => {
    const group = await invitingGroup(secretariat, { seats: 2, hotlines: 4, prevention: 0 });
    const { group: declined } = await decline(group.invitations[0] as SeenInvitation);
    await offers.advance();
    await act(secretariat, 'cancelFocusGroup', { id: group.id, version: declined.version, reason: 'Too few people.' });
    expect((await inbox(secretariat)).filter(({ subjectId }) => subjectId === group.id)).toEqual([]);
  });
});
