import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import {
  act,
  answerInvitation,
  type InvitingGroup,
  invitingGroup,
  issueLink,
  load,
  type SeenInvitation,
  seeInvitation,
} from '../../../test/focus-groups.ts';
import { MailSink } from '../../../test/mail-sink.ts';
import { MailSender } from '../../kernel/mail/mail-sender.ts';

let sink: MailSink;
let api: TestApi;
let secretariat: Person;
beforeAll(async () => {
  sink = await MailSink.start();
  api = await TestApi.start({ ...sink.environment, PUBLIC_URL: 'http://alongside.example' });
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(async () => {
  await api.stop();
  await sink.stop();
});
beforeEach(() => {
  sink.accepted.length = 0;
});

const group = (): Promise<InvitingGroup> => invitingGroup(secretariat, { seats: 2, hotlines: 3, prevention: 0 });
const address = () => `${randomUUID()}@work.example`;
const versionOf = async (id: string): Promise<number> =>
  (await api.admin.query<{ version: number }>('select version from app.focus_group_candidates where id = $1', [id]))
    .rows[0]?.version ?? 1;
const correct = async (id: string, email: string | null, more: object = {}, person = secretariat) =>
  act(person, 'correctCandidateContact', { id, version: await versionOf(id), email, zone: 'Europe/Madrid', ...more });
const deliver = () => api.get(MailSender).drain();
const to = () => sink.accepted.map((mail) => mail.to[0]);

describe('an address that was wrong', () => {
  it('is corrected after inviting: the mail goes to the right one at once, and the links that were sent end', async () => {
    const made = await group();
    const [one] = made.invitations as [SeenInvitation];
    const [wrong, right] = [address(), address()];
    await correct(one.candidate.id, wrong);
    await act(secretariat, 'mailInvitations', { focusGroupId: made.id });
    await deliver();
    expect(to()).toEqual([wrong]);
    const { token } = await issueLink(secretariat, one.id);
    expect((await seeInvitation(api, token)).errors).toBeUndefined();

    await correct(one.candidate.id, right);
    await deliver();
    expect(to()).toEqual([wrong, right]);
    expect((await seeInvitation(api, token)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await load(secretariat, made.id)).invitations.find(({ id }) => id === one.id)?.state).toBe('SENT');
  });

  it('before the mail has left: it does not leave to the wrong one', async () => {
    const made = await group();
    const [one] = made.invitations as [SeenInvitation];
    const [wrong, right] = [address(), address()];
    await correct(one.candidate.id, wrong);
    await act(secretariat, 'mailInvitations', { focusGroupId: made.id });
    await correct(one.candidate.id, right);
    await deliver();
    expect(to()).toEqual([right]);
  });

  it('of somebody who has replied ends their link, and sends nothing by itself', async () => {
    const made = await group();
    const [one] = made.invitations as [SeenInvitation];
    const { token } = await issueLink(secretariat, one.id);
    await answerInvitation(api, token, 'ACCEPTED');
    await correct(one.candidate.id, address());
    await deliver();
    expect(to()).toEqual([]);
    expect((await seeInvitation(api, token)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const fresh = await issueLink(secretariat, one.id);
    expect((await seeInvitation(api, fresh.token)).data?.invitationByLink.state).toBe('ACCEPTED');
  });

  it('keeps links alive where only the zone is another', async () => {
    const made = await group();
    const [one] = made.invitations as [SeenInvitation];
    const mine = address();
    await correct(one.candidate.id, mine);
    const { token } = await issueLink(secretariat, one.id);
    await correct(one.candidate.id, mine, { zone: 'Asia/Kathmandu' });
    expect((await seeInvitation(api, token)).errors).toBeUndefined();
  });

  it('is refused where it is no address, stands in the pool already, or starts from an older version', async () => {
    const made = await group();
    const [one, other] = made.invitations as [SeenInvitation, SeenInvitation];
    const taken = address();
    await correct(other.candidate.id, taken);
    expect((await correct(one.candidate.id, 'nobody')).refused).toBe('VALIDATION email');
    expect((await correct(one.candidate.id, taken.toUpperCase())).refused).toBe('VALIDATION email');
    expect((await correct(one.candidate.id, null, { zone: 'Moon/Base' })).refused).toBe('VALIDATION zone');
    expect((await correct(one.candidate.id, address(), { version: 99 })).refused).toBe('CONFLICT');
    expect((await correct(randomUUID(), address())).refused).toBe('NOT_FOUND');
  });

  it('is corrected by the secretariat only, and while people are invited', async () => {
    const made = await group();
    const [one] = made.invitations as [SeenInvitation];
    for (const role of ['MANAGER', 'OBSERVER'] as const) {
      const person = await api.addPerson(role, await api.addHotline());
      expect((await correct(one.candidate.id, address(), {}, person)).refused).toBe('FORBIDDEN');
    }
    await act(secretariat, 'cancelFocusGroup', { id: made.id, version: made.version, reason: 'Too few people.' });
    expect((await correct(one.candidate.id, address())).refused).toBe('WRONG_STAGE');
  });
});
