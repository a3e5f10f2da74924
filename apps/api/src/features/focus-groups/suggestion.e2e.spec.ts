import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import {
  act,
  answerInvitation,
  type InvitingGroup,
  invitingGroup,
  issueLink,
  load,
  type SeenInvitation,
  step,
} from '../../../test/focus-groups.ts';
import { sharedWorld } from '../../../test/shared-world.ts';
import { SeatOfferService } from './seat-offer.service.ts';

let api: TestApi;
let secretariat: Person;
let manager: Person;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  manager = await api.addPerson('MANAGER', await api.addHotline());
});
afterAll(() => api.stop());

const planned = {
  seats: 2,
  hotlines: 2,
  prevention: 2,
  quotas: [{ attribute: 'SIDE', value: 'PREVENTION', min: 1, max: 1 }],
};

interface Suggestion {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly role: string;
  readonly decidedBecause: string | null;
}

/** A focus group in which the first of the panel was asked. */
async function asked(): Promise<{ group: InvitingGroup; first: SeenInvitation; token: string }> {
  const group = await invitingGroup(secretariat, planned);
  const first = group.invitations[0] as SeenInvitation;
  const { token } = await issueLink(secretariat, first.id);
  return { group, first, token };
}

async function suggest(token: string, input: object) {
  const { data, errors } = await api.askByLink<{ suggestColleagueByLink: { state: string; suggestion: object } }>(
    token,
    `mutation ($input: SuggestColleagueByLinkInput!) { suggestColleagueByLink(input: $input) {
       state suggestion { name role organisation state decidedBecause } } }`,
    { input },
  );
  const [error] = errors ?? [];
  return {
    seen: data?.suggestColleagueByLink,
    refused: error && [error.extensions.code, error.extensions.field].filter(Boolean).join(' '),
  };
}

async function suggestionOf(groupId: string, invitationId: string): Promise<Suggestion> {
  const { data } = await secretariat.ask<{
    focusGroup: { invitations: { id: string; suggestion: Suggestion | null }[] };
  }>(
    'query ($id: ID!) { focusGroup(id: $id) { invitations { id suggestion { id version state role decidedBecause } } } }',
    { id: groupId },
  );
  const found = data?.focusGroup.invitations.find(({ id }) => id === invitationId)?.suggestion;
  if (!found) throw new Error('nobody was named');
  return found;
}

const sideOf = ({ candidate: { role } }: SeenInvitation) => role.split(' ')[0] ?? '';
const colleague = (side: string, given: object = {}) => ({
  id: randomUUID(),
  role: 'Deputy',
  organisation: 'Somewhere',
  side,
  levels: [],
  languages: [],
  source: 'HAND',
  ...given,
});

describe('somebody who cannot come', () => {
  const refusing = sharedWorld(() => asked());

  it('names a colleague; the seat stays kept, and a new name takes the place of the old', async () => {
    const { group, first, token } = await asked();
    const { seen } = await suggest(token, { role: 'Deputy', name: 'Somebody Else', organisation: 'A helpline' });
    expect(seen).toEqual({
      state: 'SENT',
      suggestion: {
        name: 'Somebody Else',
        role: 'Deputy',
        organisation: 'A helpline',
        state: 'OPEN',
        decidedBecause: null,
      },
    });
    const { id, version } = await suggestionOf(group.id, first.id);
    await suggest(token, { role: 'Deputy', name: 'Somebody Else', organisation: 'A helpline' });
    expect(await suggestionOf(group.id, first.id)).toMatchObject({ id, version });
    await suggest(token, { role: 'Head of training' });
    expect(await suggestionOf(group.id, first.id)).toMatchObject({ role: 'Head of training', state: 'OPEN' });
    const { rows } = await api.admin.query('select state from app.focus_group_suggestions where id = $1', [id]);
    expect(rows).toEqual([{ state: 'WITHDRAWN' }]);
  });

  it.each([
    ['no role', { role: ' ' }, 'VALIDATION role'],
    ['an impossible address', { role: 'Deputy', email: 'nobody' }, 'VALIDATION email'],
    ['a forbidden text', { role: 'See http://example.onion/x' }, 'UNSAFE_TEXT role'],
  ])('cannot name somebody with %s', async (_, input, refused) => {
    const { token } = await refusing();
    expect((await suggest(token, input)).refused).toBe(refused);
  });

  it('names nobody once the seat is gone or the invitation was withdrawn', async () => {
    const { group, token } = await asked();
    await answerInvitation(api, token, 'DECLINED');
    expect((await suggest(token, { role: 'Deputy' })).refused).toBe('VALIDATION role');
    const other = await asked();
    const { invitations } = await load(secretariat, other.group.id);
    await step(secretariat, 'withdrawInvitation', invitations[0] as SeenInvitation);
    expect((await suggest(other.token, { role: 'Deputy' })).refused).toBe('VALIDATION role');
    expect(group.id).not.toBe(other.group.id);
  });

  it('of a peer community names colleagues by role only', async () => {
    const { first, token } = await asked();
    await api.admin.query(
      `update app.focus_group_candidates set initiative_id = (select i.id from app.initiatives i
         join app.organisations o on o.id = i.organisation_id where o.type = 'PEER_COMMUNITY' limit 1) where id = $1`,
      [first.candidate.id],
    );
    expect((await suggest(token, { role: 'Moderator', name: 'A name' })).refused).toBe('VALIDATION name');
    expect((await suggest(token, { role: 'Moderator' })).seen).toBeDefined();
  });

  it('ends the suggestion by replying after all', async () => {
    const { group, first, token } = await asked();
    await suggest(token, { role: 'Deputy' });
    await answerInvitation(api, token, 'ACCEPTED');
    expect((await suggestionOf(group.id, first.id)).state).toBe('WITHDRAWN');
  });

  it('loses no seat to a deadline while the secretariat has not decided', async () => {
    const { group, first, token } = await asked();
    await suggest(token, { role: 'Deputy' });
    await api.admin.query(`update app.focus_group_invitations set reply_by = now() - interval '1 day' where id = $1`, [
      first.id,
    ]);
    await api.get(SeatOfferService).advance();
    expect((await load(secretariat, group.id)).invitations[0]).toMatchObject({ id: first.id, state: 'SENT', seat: 1 });
  });
});

describe('the secretariat', () => {
  it('gives the seat to a colleague who keeps the rules, and notes that the person does not come', async () => {
    const { group, first, token } = await asked();
    await suggest(token, { role: 'Deputy' });
    const { id, version } = await suggestionOf(group.id, first.id);
    const candidate = colleague(sideOf(first));
    const { group: after, refused } = await act(secretariat, 'approveColleague', { id, version, candidate });
    expect(refused).toBeUndefined();
    expect(after.invitations[0]).toMatchObject({
      state: 'DRAFT',
      seat: 1,
      turn: null,
      candidate: { id: candidate.id },
      inPlaceOf: { id: first.candidate.id },
    });
    expect(after.invitations.find((each) => each.id === first.id)).toMatchObject({ state: 'DECLINED', seat: null });
    const source = 'select source from app.focus_group_candidates where id = $1';
    expect((await api.admin.query(source, [candidate.id])).rows).toEqual([{ source: 'SUGGESTION' }]);
    const again = { id, version: version + 1, candidate: colleague(sideOf(first)) };
    expect((await act(secretariat, 'approveColleague', again)).refused).toBe('WRONG_STAGE');
    // The draw knows nothing of the colleague, and the search for reserves does.
    await act(secretariat, 'noteReply', { id: after.invitations[0]?.id, version: 1, reply: 'DECLINED' });
    await api.get(SeatOfferService).advance();
    const next = (await load(secretariat, group.id)).invitations[0] as SeenInvitation;
    expect([next.seat, sideOf(next)]).toEqual([1, sideOf(first)]);
  });

  it('needs a reason for a colleague with whom a rule is broken', async () => {
    const { group, first, token } = await asked();
    await suggest(token, { role: 'Deputy' });
    const { id, version } = await suggestionOf(group.id, first.id);
    const candidate = colleague(sideOf(first) === 'HOTLINE' ? 'PREVENTION' : 'HOTLINE');
    expect((await act(secretariat, 'approveColleague', { id, version, candidate })).refused).toBe('VALIDATION because');
    expect((await load(secretariat, group.id)).invitations[0]?.id).toBe(first.id);
    const because = 'Nobody else knows the law of the country.';
    const { group: after } = await act(secretariat, 'approveColleague', { id, version, candidate, because });
    expect(after.invitations[0]?.candidate.id).toBe(candidate.id);
    expect(await suggestionOf(group.id, first.id)).toMatchObject({ state: 'APPROVED', decidedBecause: because });
  });

  it('refuses with a reason that the person reads, and keeps the seat for them', async () => {
    const { group, first, token } = await asked();
    await suggest(token, { role: 'Deputy' });
    const { id, version } = await suggestionOf(group.id, first.id);
    expect((await act(secretariat, 'refuseColleague', { id, version, because: ' ' })).refused).toBe(
      'VALIDATION because',
    );
    const { group: after } = await act(secretariat, 'refuseColleague', { id, version, because: 'We need your view.' });
    expect(after.invitations[0]).toMatchObject({ id: first.id, state: 'SENT', seat: 1 });
    const seen = await api.askByLink<{ invitationByLink: { suggestion: object } }>(
      token,
      '{ invitationByLink { suggestion { state decidedBecause } } }',
    );
    expect(seen.data?.invitationByLink.suggestion).toEqual({ state: 'REFUSED', decidedBecause: 'We need your view.' });
    expect((await act(secretariat, 'refuseColleague', { id, version, because: 'Again.' })).refused).toBe('CONFLICT');
  });

  it('alone decides, and sees who was named', async () => {
    const { group, first, token } = await asked();
    await suggest(token, { role: 'Deputy', name: 'Somebody Else' });
    const { id, version } = await suggestionOf(group.id, first.id);
    expect((await act(manager, 'refuseColleague', { id, version, because: 'No.' })).refused).toBe('FORBIDDEN');
    const approve = { id, version, candidate: colleague('HOTLINE') };
    expect((await act(manager, 'approveColleague', approve)).refused).toBe('FORBIDDEN');
    expect(await asPerson(api, manager, 'select * from app.focus_group_suggestions')).toEqual([]);
    const nobody = { id: randomUUID(), version: 1, because: 'No.' };
    expect((await act(secretariat, 'refuseColleague', nobody)).refused).toBe('NOT_FOUND');
  });
});
