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
  step,
} from '../../../test/focus-groups.ts';
import { day } from '../../../test/mutate.ts';
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

const balanced = {
  seats: 2,
  hotlines: 3,
  prevention: 3,
  quotas: [{ attribute: 'SIDE', value: 'PREVENTION', min: 1, max: 1 }],
};
const sideOf = ({ candidate: { role } }: SeenInvitation) => role.split(' ')[0];
const seated = ({ invitations }: InvitingGroup) => invitations.filter(({ seat }) => seat !== null);
const orderOf = ({ draws }: InvitingGroup) => draws[0]?.outcomes.map(({ candidate }) => candidate.id) ?? [];
const decline = ({ id, version }: SeenInvitation) => act(secretariat, 'noteReply', { id, version, reply: 'DECLINED' });
const asked = async (group: InvitingGroup, place = 0) =>
  issueLink(secretariat, group.invitations[place]?.id ?? '').then(({ token }) => token);

describe('a seat that falls free', () => {
  it('is offered to the first in the order of the lottery who keeps the rules', async () => {
    const group = await invitingGroup(secretariat, balanced);
    const gone = group.invitations[0] as SeenInvitation;
    await decline(gone);
    await offers.advance();
    const after = await load(secretariat, group.id);
    const offered = after.invitations.find(({ inPlaceOf }) => inPlaceOf) as SeenInvitation;
    expect(offered).toMatchObject({ state: 'DRAFT', seat: 1, inPlaceOf: { id: gone.candidate.id } });
    expect(sideOf(offered)).toBe(sideOf(gone));
    const invited = group.invitations.map(({ candidate }) => candidate.id);
    const { rows } = await api.admin.query<{ id: string }>(
      'select id from app.focus_group_candidates where focus_group_id = $1 and side = $2',
      [group.id, sideOf(gone)],
    );
    const sameSide = new Set(rows.map(({ id }) => id));
    const first = orderOf(group).find((id) => sameSide.has(id) && !invited.includes(id));
    expect(offered.candidate.id).toBe(first);
    expect(offered.turn).toBe(orderOf(group).indexOf(first ?? '') + 1);
  });

  it('gets the shorter deadline of an offer once the person is asked', async () => {
    const group = await invitingGroup(secretariat, balanced);
    await decline(group.invitations[0] as SeenInvitation);
    await offers.advance();
    const offered = seated(await load(secretariat, group.id))[0] as SeenInvitation;
    await issueLink(secretariat, offered.id);
    const { replyBy } = seated(await load(secretariat, group.id))[0] as SeenInvitation;
    expect((Date.parse(replyBy ?? '') - Date.now()) / 86_400_000).toBeLessThan(5.1);
  });

  it('moves nobody who has said yes, whoever else goes', async () => {
    const group = await invitingGroup(secretariat, balanced);
    const [stays, goes] = group.invitations as [SeenInvitation, SeenInvitation];
    await act(secretariat, 'noteReply', { id: stays.id, version: 1, reply: 'ACCEPTED' });
    await decline(goes);
    for (let round = 0; round < 5; round += 1) {
      await offers.advance();
      const offered = seated(await load(secretariat, group.id)).find(({ state }) => state === 'DRAFT');
      if (offered) await decline(offered);
    }
    const after = await load(secretariat, group.id);
    expect(seated(after)).toMatchObject([{ id: stays.id, state: 'ACCEPTED', seat: 1 }]);
    // Everybody of the other side was asked; nobody of the own side could keep the rules.
    expect(after.invitations.filter(({ state }) => state === 'DECLINED')).toHaveLength(3);
    expect(after.panel).toMatchObject({ freeSeats: 1, nobodyLeft: true });
  });

  it('by a withdrawal waits for a minute, unless the secretariat offers it at once', async () => {
    const group = await invitingGroup(secretariat, balanced);
    await step(secretariat, 'withdrawInvitation', group.invitations[0] as SeenInvitation);
    await offers.advance();
    expect((await load(secretariat, group.id)).panel).toMatchObject({ freeSeats: 1, nobodyLeft: false });
    await act(secretariat, 'offerSeatsNow', { focusGroupId: group.id });
    await offers.advance();
    const after = await load(secretariat, group.id);
    expect(after.panel?.freeSeats).toBe(0);
    const withdrawn = after.invitations.find(({ state }) => state === 'CANCELLED') as SeenInvitation;
    expect(withdrawn.restorable).toBe(false);
    expect((await step(secretariat, 'restoreInvitation', withdrawn)).refused).toBe('WRONG_STAGE');
  });

  it('is not offered once the focus group was called off', async () => {
    const group = await invitingGroup(secretariat, balanced);
    const { group: declined } = await decline(group.invitations[0] as SeenInvitation);
    await act(secretariat, 'cancelFocusGroup', { id: group.id, version: declined.version, reason: 'Too few people.' });
    await offers.advance();
    expect((await load(secretariat, group.id)).panel?.freeSeats).toBe(1);
    expect((await act(secretariat, 'offerSeatsNow', { focusGroupId: group.id })).refused).toBe('WRONG_STAGE');
  });
});

describe('a deadline', () => {
  const overdue = (id: string, column: string) =>
    api.admin.query(`update app.focus_group_invitations set ${column} = now() - interval '1 minute' where id = $1`, [
      id,
    ]);

  it('that passes without a reply frees the seat, and a late yes waits for one', async () => {
    const group = await invitingGroup(secretariat, { ...balanced, hotlines: 1, prevention: 1 });
    const token = await asked(group);
    const { id } = group.invitations[0] as SeenInvitation;
    await offers.advance();
    expect(seated(await load(secretariat, group.id))).toHaveLength(2);
    await overdue(id, 'reply_by');
    await offers.advance();
    expect((await load(secretariat, group.id)).invitations.at(-1)).toMatchObject({ id, state: 'EXPIRED', seat: null });
    expect((await answerInvitation(api, token, 'ACCEPTED')).invitation?.state).toBe('WAITING');
    // Nobody else could take the seat, so it comes back to them.
    await offers.advance();
    expect(seated(await load(secretariat, group.id))[0]).toMatchObject({ id, state: 'ACCEPTED', seat: 1 });
  });

  it('of somebody who was not sure frees the seat, of somebody who said yes never', async () => {
    const group = await invitingGroup(secretariat, balanced);
    const [first, second] = group.invitations as [SeenInvitation, SeenInvitation];
    await answerInvitation(api, await asked(group, 0), 'TENTATIVE', { until: day(3) });
    await answerInvitation(api, await asked(group, 1), 'ACCEPTED');
    await overdue(first.id, 'tentative_until');
    await overdue(first.id, 'reply_by');
    await overdue(second.id, 'reply_by');
    await offers.advance();
    const states = new Map((await load(secretariat, group.id)).invitations.map(({ id, state }) => [id, state]));
    expect([states.get(first.id), states.get(second.id)]).toEqual(['EXPIRED', 'ACCEPTED']);
  });
});

describe('who could take whose seat', () => {
  it('is told for each seat as it stands now', async () => {
    const group = await invitingGroup(secretariat, { ...balanced, prevention: 1 });
    const ask = async (person: Person) =>
      person.ask<{ seatReplacements: { invitationId: string; candidateId: string | null }[] }>(
        'query ($id: ID!) { seatReplacements(focusGroupId: $id) { invitationId candidateId } }',
        { id: group.id },
      );
    const next = (await ask(secretariat)).data?.seatReplacements ?? [];
    const invited = group.invitations.map(({ candidate }) => candidate.id);
    for (const { invitationId, candidateId } of next) {
      const invitation = group.invitations.find(({ id }) => id === invitationId) as SeenInvitation;
      // There is one person of prevention, and the rules ask for one.
      const waiting = orderOf(group).find((id) => !invited.includes(id));
      expect(candidateId).toBe(sideOf(invitation) === 'PREVENTION' ? null : waiting);
    }
    expect(next).toHaveLength(2);
    const stranger = await api.addPerson('MANAGER', await api.addHotline());
    expect((await ask(stranger)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

/** Says yes until it is heard, as a person does whose page says that the server could not answer: the same reply never counts twice. */
async function accept(token: string): Promise<{ refused?: string | undefined }> {
  const result = await answerInvitation(api, token, 'ACCEPTED');
  return result.refused === 'INTERNAL' ? accept(token) : result;
}

describe('two hundred people who accept at once', () => {
  it('for twelve seats: exactly twelve have one, all rules hold, and everybody else waits in the order of the lottery', async () => {
    const group = await invitingGroup(secretariat, {
      seats: 12,
      hotlines: 120,
      prevention: 80,
      quotas: [{ attribute: 'SIDE', value: 'PREVENTION', min: 4, max: 8 }],
    });
    // Everybody was asked at some time, half of those who were drawn are still thinking, and all others came too late.
    await api.admin.query(
      `insert into app.focus_group_invitations (id, focus_group_id, candidate_id, state, turn, sent_at, created_by)
       select gen_random_uuid(), c.focus_group_id, c.id, 'EXPIRED', o.turn, now(), $2
       from app.focus_group_candidates c join app.focus_group_draws d on d.focus_group_id = c.focus_group_id
         join lateral jsonb_array_elements_text(d.receipt #> '{draw,order}') with ordinality o(id, turn) on o.id = c.id::text
       where c.focus_group_id = $1 and not exists (select from app.focus_group_invitations i where i.candidate_id = c.id)`,
      [group.id, secretariat.id],
    );
    await api.admin.query(
      `update app.focus_group_invitations set sent_at = now(), state = case when seat_number <= 6 then 'SENT' else 'EXPIRED' end,
         seat_number = case when seat_number <= 6 then seat_number end where focus_group_id = $1 and state = 'DRAFT'`,
      [group.id],
    );
    // A token for each, made outside of the product, which keeps the hash only.
    const { rows: tokens } = await api.admin.query<{ token: string }>(
      `with made as (select i.id, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') as token
         from app.focus_group_invitations i where i.focus_group_id = $1),
       kept as (insert into app.network_links (id, purpose, subject_id, token_hash, expires_at, created_by)
         select gen_random_uuid(), 'INVITATION', m.id, sha256(m.token::bytea), now() + interval '1 day', $2 from made m)
       select token from made`,
      [group.id, secretariat.id],
    );
    expect(tokens).toHaveLength(200);
    const results = await Promise.all([
      ...tokens.map(({ token }) => accept(token)),
      offers.advance(),
      offers.advance(),
    ]);
    expect(results.flatMap((result) => (result && 'refused' in result ? (result.refused ?? []) : []))).toEqual([]);
    await offers.advance();

    const after = await load(secretariat, group.id);
    const sitting = seated(after);
    expect(sitting.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(sitting.every(({ state }) => state === 'ACCEPTED')).toBe(true);
    const prevention = sitting.filter((each) => sideOf(each) === 'PREVENTION').length;
    expect(prevention).toBeGreaterThanOrEqual(4);
    expect(prevention).toBeLessThanOrEqual(8);
    const waiting = after.invitations.filter(({ state }) => state === 'WAITING');
    expect(waiting).toHaveLength(188);
    expect(waiting.map(({ turn }) => turn)).toEqual(
      waiting.map(({ turn }) => turn).sort((a, b) => (a ?? 0) - (b ?? 0)),
    );
    const held = new Set(group.invitations.slice(0, 6).map(({ id }) => id));
    expect(sitting.filter(({ id }) => held.has(id))).toHaveLength(6);
  }, 120_000);
});
