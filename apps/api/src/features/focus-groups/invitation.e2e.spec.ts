import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import {
  act,
  answerInvitation,
  askFor,
  drawnGroup,
  type InvitingGroup,
  invitingGroup,
  issueLink,
  load,
  type SeenInvitation,
  seeInvitation,
  step,
} from '../../../test/focus-groups.ts';
import { day } from '../../../test/mutate.ts';
import { sharedWorld } from '../../../test/shared-world.ts';

let api: TestApi;
let secretariat: Person;
let hotline: WorkingHotline;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  hotline = await addWorkingHotline(api);
});
afterAll(() => api.stop());

const few = { seats: 2, hotlines: 2, prevention: 2 };
const first = ({ invitations }: InvitingGroup): SeenInvitation => invitations[0] as SeenInvitation;
const now = async (id: string) => first(await load(secretariat, id));

describe('inviting', () => {
  it('keeps one seat for each of those who were drawn, tells nobody, and happens once', async () => {
    const drawn = await drawnGroup(secretariat, { seats: 3, hotlines: 4, prevention: 2 });
    const input = { focusGroupId: drawn.id, drawId: drawn.draws[0]?.id };
    const { group } = await act(secretariat, 'prepareInvitations', input);
    expect(group).toMatchObject({
      status: 'INVITING',
      panel: { replyDays: 5, offerDays: 3, freeSeats: 0, nobodyLeft: false },
    });
    expect(group.invitations.map(({ state, seat }) => [state, seat])).toEqual([
      ['DRAFT', 1],
      ['DRAFT', 2],
      ['DRAFT', 3],
    ]);
    const order = drawn.draws[0]?.outcomes.map(({ candidate }) => candidate.id) ?? [];
    expect(group.invitations.map(({ turn }) => turn)).toEqual(
      group.invitations.map(({ candidate }) => order.indexOf(candidate.id) + 1),
    );
    expect((await act(secretariat, 'prepareInvitations', input)).group).toEqual(group);
  });

  it('starts from the latest draw, and only while pool and rules are as it froze them', async () => {
    const drawn = await drawnGroup(secretariat, few);
    const draw = { focusGroupId: drawn.id, drawId: drawn.draws[0]?.id };
    await act(secretariat, 'drawPanel', { id: randomUUID(), focusGroupId: drawn.id, redrawnBecause: 'A slip.' });
    expect((await act(secretariat, 'prepareInvitations', draw)).refused).toBe('VALIDATION drawId');
    const { draws, version } = await load(secretariat, drawn.id);
    await act(secretariat, 'setSelectionRules', { id: drawn.id, version, seats: 1, reserves: 2, quotas: [], caps: [] });
    const latest = { focusGroupId: drawn.id, drawId: draws[0]?.id };
    expect((await act(secretariat, 'prepareInvitations', latest)).refused).toBe('VALIDATION drawId');
    expect((await act(secretariat, 'prepareInvitations', { ...latest, focusGroupId: randomUUID() })).refused).toBe(
      'NOT_FOUND',
    );
  });

  it('ends the selection: pool and rules stand still, and nothing is drawn any more', async () => {
    const { id, version } = await invitingGroup(secretariat, few);
    const rules = { id, version, seats: 1, reserves: 2, quotas: [], caps: [] };
    expect((await act(secretariat, 'setSelectionRules', rules)).refused).toBe('WRONG_STAGE');
    expect((await act(secretariat, 'drawPanel', { id: randomUUID(), focusGroupId: id })).refused).toBe('WRONG_STAGE');
    const another = { focusGroupId: id, drawId: randomUUID() };
    expect((await act(secretariat, 'prepareInvitations', another)).refused).toBe('WRONG_STAGE');
  });

  it('gives 1 to 60 working days to reply', async () => {
    const { id } = await invitingGroup(secretariat, few);
    const days = (replyDays: number, offerDays: number, version = 1) =>
      act(secretariat, 'setReplyDays', { id, version, replyDays, offerDays });
    expect((await days(0, 3)).refused).toBe('VALIDATION replyDays');
    expect((await days(3, 61)).refused).toBe('VALIDATION offerDays');
    expect((await days(10, 2)).group.panel).toMatchObject({ replyDays: 10, offerDays: 2, version: 2 });
    expect((await days(11, 2)).refused).toBe('CONFLICT');
  });

  it('is for the secretariat: hotlines see nothing, not even in the database', async () => {
    const { id, invitations, draws } = await invitingGroup(secretariat, few);
    const administrator = await api.addPerson('ADMIN');
    const invitation = invitations[0] as SeenInvitation;
    for (const person of [hotline.manager, hotline.coordinator, hotline.observer, administrator]) {
      expect((await askFor(person, id)).data).toEqual({ focusGroup: null });
      for (const field of ['withdrawInvitation', 'restoreInvitation'])
        expect((await step(person, field, invitation)).refused).toBe('FORBIDDEN');
      const reply = { id: invitation.id, version: 1, reply: 'ACCEPTED' };
      expect((await act(person, 'noteReply', reply)).refused).toBe('FORBIDDEN');
      expect((await issueLink(person, invitation.id)).refused).toBe('FORBIDDEN');
      const prepare = { focusGroupId: id, drawId: draws[0]?.id };
      expect((await act(person, 'prepareInvitations', prepare)).refused).toBe('FORBIDDEN');
      const days = { id, version: 1, replyDays: 2, offerDays: 2 };
      expect((await act(person, 'setReplyDays', days)).refused).toBe('FORBIDDEN');
      for (const table of ['focus_group_panels', 'focus_group_seats', 'focus_group_invitations', 'network_links'])
        expect(await asPerson(api, person, `select * from app.${table}`)).toEqual([]);
    }
  });

  it('of a stranger is not found', async () => {
    const nobody = { id: randomUUID(), version: 1 };
    expect((await step(secretariat, 'withdrawInvitation', nobody)).refused).toBe('NOT_FOUND');
    expect((await act(secretariat, 'setReplyDays', { ...nobody, replyDays: 2, offerDays: 2 })).refused).toBe(
      'NOT_FOUND',
    );
    expect((await issueLink(secretariat, randomUUID())).refused).toBe('NOT_FOUND');
  });

  it('is read in one statement, however many are invited', async () => {
    const cost = async (id: string) => (await askFor(secretariat, id)).statements;
    const small = await invitingGroup(secretariat, { seats: 1, hotlines: 2, prevention: 0 });
    const large = await invitingGroup(secretariat, { seats: 8, hotlines: 10, prevention: 0 });
    expect([await cost(small.id), await cost(large.id)]).toEqual([3, 3]);
  });
});

describe('the link of an invitation', () => {
  it('counts as asking, with a deadline of working days', async () => {
    const group = await invitingGroup(secretariat, few);
    await issueLink(secretariat, first(group).id);
    const { state, replyBy } = await now(group.id);
    expect(state).toBe('SENT');
    const days = (Date.parse(replyBy ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThan(7.1);
  });

  it('shows what it is about and who asks, and nothing of the others', async () => {
    const group = await invitingGroup(secretariat, few);
    const { token } = await issueLink(secretariat, first(group).id);
    const seen = await seeInvitation(api, token);
    expect(seen.data?.invitationByLink).toMatchObject({
      title: 'Hotlines and helplines',
      purpose: 'What keeps hotlines from pointing people to helplines.',
      questions: ['What happens when somebody asks for help?'],
      role: first(group).candidate.role,
      askedBy: 'Test secretariat',
      state: 'SENT',
      isOpen: true,
      calledOff: false,
    });
    expect(seen.statements).toBe(3);
    expect(await now(group.id)).toMatchObject({ state: 'SENT', version: 2 });
  });

  it('ends with the next one, and a lost answer is made up for by sending the same again', async () => {
    const group = await invitingGroup(secretariat, few);
    const id = randomUUID();
    const lost = await issueLink(secretariat, first(group).id, id);
    const again = await issueLink(secretariat, first(group).id, id);
    expect((await seeInvitation(api, lost.token)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await seeInvitation(api, again.token)).errors).toBeUndefined();
    const next = await issueLink(secretariat, first(group).id);
    expect((await seeInvitation(api, again.token)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await seeInvitation(api, next.token)).errors).toBeUndefined();
    expect((await issueLink(secretariat, first(group).id, id)).refused).toBe('CONFLICT');
  });

  it('opens no other page, and links for other things open no invitation', async () => {
    const group = await invitingGroup(secretariat, few);
    const { token } = await issueLink(secretariat, first(group).id);
    for (const query of [
      '{ reviewByLink { hotline } }',
      '{ surveyByLink { hotline } }',
      '{ campaignByLink { hotline } }',
    ])
      expect((await api.askByLink(token, query)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await api.askByLink(token, '{ focusGroups { totalCount } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    await api.admin.query(`update app.network_links set purpose = 'OTHER' where subject_id = $1`, [first(group).id]);
    expect((await seeInvitation(api, token)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await answerInvitation(api, token, 'ACCEPTED')).refused).toBe('NOT_FOUND');
  });

  it('writes nothing when it is only looked at, as mail scanners do', async () => {
    const group = await invitingGroup(secretariat, few);
    const { token } = await issueLink(secretariat, first(group).id);
    const rows = async () => {
      const { rows: all } = await api.admin.query(
        `select (select jsonb_agg(i order by i.id) from app.focus_group_invitations i) as i,
           (select count(*) from app.audit_events) as events, (select jsonb_agg(l order by l.id) from app.network_links l) as l`,
      );
      return JSON.stringify(all);
    };
    const before = await rows();
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      for (const path of [
        '/answer/invitation',
        '/answer/invitation?reply=ACCEPTED',
        '/graphql?query={invitationByLink{title}}',
      ])
        await fetch(api.url + path, { method, headers: { 'x-alongside-link': token, 'x-alongside': '1' } });
    await seeInvitation(api, token);
    expect(await rows()).toBe(before);
  });
});

describe('a reply by link', () => {
  const refusing = sharedWorld(() => asked());

  /** An open invitation with its link. */
  async function asked(planned = few) {
    const group = await invitingGroup(secretariat, planned);
    const { token } = await issueLink(secretariat, first(group).id);
    return { id: group.id, token };
  }

  it('takes the seat, keeps it until a day, or lets go of it; the last reply counts', async () => {
    const { id, token } = await asked();
    expect((await answerInvitation(api, token, 'ACCEPTED')).invitation?.state).toBe('ACCEPTED');
    expect(await now(id)).toMatchObject({ state: 'ACCEPTED', seat: 1, notedBy: null });
    expect((await answerInvitation(api, token, 'TENTATIVE', { until: day(5) })).invitation).toMatchObject({
      state: 'TENTATIVE',
      tentativeUntil: expect.stringMatching(/T2[12]:59:00\.000Z$/),
    });
    await answerInvitation(api, token, 'DECLINED', { because: 'On leave.' });
    const { panel, invitations } = await load(secretariat, id);
    expect(panel?.freeSeats).toBe(1);
    expect(invitations.at(-1)).toMatchObject({
      state: 'DECLINED',
      seat: null,
      declinedBecause: 'On leave.',
      tentativeUntil: null,
    });
  });

  it('changes no row when it comes again', async () => {
    const { id, token } = await asked();
    await answerInvitation(api, token, 'ACCEPTED');
    const { version } = await now(id);
    await answerInvitation(api, token, 'ACCEPTED');
    expect((await now(id)).version).toBe(version);
  });

  it('that comes after a no waits for a seat, and cannot keep one open', async () => {
    const { token } = await asked();
    await answerInvitation(api, token, 'DECLINED');
    expect((await answerInvitation(api, token, 'TENTATIVE', { until: day(3) })).refused).toBe('VALIDATION reply');
    expect((await answerInvitation(api, token, 'ACCEPTED')).invitation?.state).toBe('WAITING');
  });

  it.each([
    ['TENTATIVE', {}, 'VALIDATION until'],
    ['TENTATIVE', { until: day(20) }, 'VALIDATION until'],
    ['TENTATIVE', { until: day(-2) }, 'VALIDATION until'],
    ['DECLINED', { because: 'See http://example.onion/x' }, 'UNSAFE_TEXT because'],
    ['ACCEPTED', { zone: 'Europe/Nowhere' }, 'VALIDATION zone'],
    ['MAYBE', {}, 'BAD_REQUEST'],
  ])('%s with %j is refused', async (reply, more, refused) => {
    const { id, token } = await refusing();
    expect((await answerInvitation(api, token, reply, more)).refused).toContain(refused);
    expect((await now(id)).state).toBe('SENT');
  });

  it('is not taken for an invitation that was withdrawn, or a focus group that was called off', async () => {
    const { id, token } = await asked();
    await step(secretariat, 'withdrawInvitation', await now(id));
    expect((await answerInvitation(api, token, 'ACCEPTED')).refused).toBe('VALIDATION reply');
    expect((await seeInvitation(api, token)).data?.invitationByLink).toMatchObject({
      state: 'CANCELLED',
      isOpen: false,
    });
    const other = await asked();
    const { version } = await load(secretariat, other.id);
    await act(secretariat, 'cancelFocusGroup', { id: other.id, version, reason: 'Too few people.' });
    expect((await answerInvitation(api, other.token, 'ACCEPTED')).refused).toBe('VALIDATION reply');
    expect((await seeInvitation(api, other.token)).data?.invitationByLink).toMatchObject({
      isOpen: false,
      calledOff: true,
    });
  });
});

describe('the secretariat', () => {
  it('notes a reply that came by telephone, also of somebody who got no link', async () => {
    const group = await invitingGroup(secretariat, few);
    const { id, version } = first(group);
    const { group: after } = await act(secretariat, 'noteReply', { id, version, reply: 'ACCEPTED' });
    expect(first(after)).toMatchObject({ state: 'ACCEPTED', seat: 1, notedBy: 'Test secretariat', version: 2 });
    expect((await act(secretariat, 'noteReply', { id, version, reply: 'DECLINED' })).refused).toBe('CONFLICT');
    const late = { id, version: 2, reply: 'TENTATIVE', until: day(30) };
    expect((await act(secretariat, 'noteReply', late)).refused).toBe('VALIDATION until');
    const unsafe = { id, version: 2, reply: 'DECLINED', because: 'See 192.168.4.7' };
    expect((await act(secretariat, 'noteReply', unsafe)).refused).toBe('UNSAFE_TEXT because');
  });

  it('withdraws an invitation and takes that back while the seat is free', async () => {
    const group = await invitingGroup(secretariat, few);
    await act(secretariat, 'noteReply', { id: first(group).id, version: 1, reply: 'ACCEPTED' });
    const { group: without } = await step(secretariat, 'withdrawInvitation', await now(group.id));
    const gone = without.invitations.at(-1) as SeenInvitation;
    expect(gone).toMatchObject({ state: 'CANCELLED', seat: null, restorable: true });
    expect(without.panel?.freeSeats).toBe(1);
    expect((await step(secretariat, 'withdrawInvitation', gone)).refused).toBe('WRONG_STAGE');
    expect(
      (await act(secretariat, 'noteReply', { id: gone.id, version: gone.version, reply: 'ACCEPTED' })).refused,
    ).toBe('WRONG_STAGE');
    expect((await issueLink(secretariat, gone.id)).refused).toBe('WRONG_STAGE');
    const { group: again } = await step(secretariat, 'restoreInvitation', gone);
    expect(first(again)).toMatchObject({ state: 'ACCEPTED', seat: 1 });
    expect(again.panel?.freeSeats).toBe(0);
    expect((await step(secretariat, 'restoreInvitation', first(again))).refused).toBe('WRONG_STAGE');
  });

  it('forges no reply past the API: a reply of somebody’s own comes by their link', async () => {
    const { invitations } = await invitingGroup(secretariat, few);
    const reply = 'select app.reply_to_invitation($1, $2, null, null, null, $3)';
    const { id } = invitations[0] as SeenInvitation;
    await expect(asPerson(api, secretariat, reply, [id, 'ACCEPTED', null])).rejects.toThrow('by their link');
    await expect(asPerson(api, secretariat, reply, [id, 'ACCEPTED', hotline.manager.id])).rejects.toThrow('own name');
  });
});

describe('a seat', () => {
  it('is held by one person, and there are no more than were planned, whoever writes', async () => {
    const { invitations } = await invitingGroup(secretariat, few);
    const [one, other] = invitations;
    const take = (id: string | undefined, seat: number) =>
      api.admin.query('update app.focus_group_invitations set seat_number = $2 where id = $1', [id, seat]);
    await expect(take(one?.id, 2)).rejects.toThrow('focus_group_invitations_focus_group_id_seat_number_key');
    await expect(take(other?.id, 3)).rejects.toThrow('violates foreign key constraint');
  });
});
