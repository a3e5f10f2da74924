import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
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
import { Clock } from '../../kernel/clock.ts';
import { MailSender } from '../../kernel/mail/mail-sender.ts';
import { InvitationMailService } from './invitation-mail.service.ts';
import { SeatOfferService } from './seat-offer.service.ts';

const DAY = 24 * 3_600_000;

let sink: MailSink;
let api: TestApi;
let secretariat: Person;
let now: Date;
beforeAll(async () => {
  sink = await MailSink.start();
  api = await TestApi.start({ ...sink.environment, PUBLIC_URL: 'http://alongside.example' });
  jest.spyOn(api.get(Clock), 'now').mockImplementation(() => now);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(async () => {
  await api.stop();
  await sink.stop();
});
beforeEach(() => {
  now = new Date();
  sink.accepted.length = 0;
});

const plain = (raw: string) =>
  raw
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
const tokenIn = (raw = ''): string => /\/answer\/invitation#([0-9a-z]{50})/.exec(plain(raw))?.[1] ?? '';
const arrived = () => sink.accepted.map(({ to, subject }) => [to[0], subject?.split(':')[0]]);
const addressOf = ({ candidate }: SeenInvitation) => `${candidate.id}@work.example`;

/** Two seats, three people, all with an address. */
async function group(): Promise<InvitingGroup> {
  const made = await invitingGroup(secretariat, { seats: 2, hotlines: 3, prevention: 0 });
  await api.admin.query(
    `update app.focus_group_candidates set email = id::text || '@work.example', zone = 'Europe/Madrid' where focus_group_id = $1`,
    [made.id],
  );
  return made;
}
const send = ({ id }: InvitingGroup, person = secretariat) => act(person, 'mailInvitations', { focusGroupId: id });
async function deliver(): Promise<void> {
  await api.get(InvitationMailService).writeDue();
  await api.get(MailSender).drain();
}

describe('invitations by mail', () => {
  it('go to everybody who was not asked and has an address, each with a link of their own', async () => {
    const made = await group();
    const [one, other] = made.invitations as [SeenInvitation, SeenInvitation];
    await send(made);
    await deliver();
    expect(arrived()).toEqual([
      [addressOf(one), 'Invitation'],
      [addressOf(other), 'Invitation'],
    ]);
    const after = await load(secretariat, made.id);
    expect(after.invitations.map(({ state }) => state)).toEqual(['SENT', 'SENT']);
    const tokens = sink.accepted.map(({ raw }) => tokenIn(raw));
    expect(new Set(tokens).size).toBe(2);
    expect((await seeInvitation(api, tokens[0] ?? '')).data?.invitationByLink.role).toBe(one.candidate.role);
    const raw = sink.accepted[0]?.raw ?? '';
    expect(raw).toContain(`Reply-To: ${secretariat.id}@test.example`);
    expect(plain(raw)).toContain('(Europe/Madrid)');
    await send(made);
    await deliver();
    expect(sink.accepted).toHaveLength(2);
  });

  it('leave nobody’s token in a table', async () => {
    await send(await group());
    await deliver();
    const token = tokenIn(sink.accepted[0]?.raw);
    expect(token).toHaveLength(50);
    for (const table of ['mails', 'focus_group_mails', 'network_links', 'audit_values']) {
      const { rows } = await api.admin.query(
        `select count(*)::int as n from app.${table} x where to_jsonb(x)::text like $1`,
        [`%${token}%`],
      );
      expect([table, rows[0].n]).toEqual([table, 0]);
    }
  });

  it('leave out those without an address, who are asked by a copied link', async () => {
    const made = await group();
    const [one, other] = made.invitations as [SeenInvitation, SeenInvitation];
    await api.admin.query('update app.focus_group_candidates set email = null where id = $1', [one.candidate.id]);
    await send(made);
    await deliver();
    expect(arrived()).toEqual([[addressOf(other), 'Invitation']]);
    const after = await load(secretariat, made.id);
    expect(after.invitations.map(({ state }) => state)).toEqual(['DRAFT', 'SENT']);
  });

  it('do not leave any more when the person has replied or was withdrawn meanwhile', async () => {
    const made = await group();
    await send(made);
    for (const { id } of made.invitations) {
      const { version } = (await load(secretariat, made.id)).invitations.find(
        (each) => each.id === id,
      ) as SeenInvitation;
      await act(secretariat, 'noteReply', { id, version, reply: 'ACCEPTED' });
    }
    await deliver();
    expect(sink.accepted).toEqual([]);
    const { data } = await secretariat.ask<{ focusGroup: { invitations: { mailState: string }[] } }>(
      'query ($id: ID!) { focusGroup(id: $id) { invitations { mailState } } }',
      { id: made.id },
    );
    expect(data?.focusGroup.invitations).toEqual([{ mailState: 'CANCELLED' }, { mailState: 'CANCELLED' }]);
  });

  it('offer a free seat to the reserve by themselves, once the first ones went by mail', async () => {
    const quiet = await group();
    await act(secretariat, 'noteReply', { id: quiet.invitations[0]?.id, version: 1, reply: 'DECLINED' });
    await api.get(SeatOfferService).advance();
    await deliver();
    expect(sink.accepted).toEqual([]);

    const made = await group();
    await send(made);
    await deliver();
    await answerInvitation(api, tokenIn(sink.accepted[0]?.raw), 'DECLINED');
    now = new Date(Date.now() + 1_000);
    await api.get(SeatOfferService).advance();
    await deliver();
    const offered = (await load(secretariat, made.id)).invitations.find(({ inPlaceOf }) => inPlaceOf) as SeenInvitation;
    expect(offered.state).toBe('SENT');
    expect(arrived().at(-1)).toEqual([addressOf(offered), 'Invitation']);
  });

  it('remind once, two days before the deadline, and leave the first link alive; a copied link ends both', async () => {
    const made = await group();
    const addresses = made.invitations.map(addressOf);
    const ours = () => arrived().filter(([to]) => addresses.includes(to ?? ''));
    await send(made);
    await deliver();
    const deadline = Date.parse((await load(secretariat, made.id)).invitations[0]?.replyBy ?? '');
    const first = tokenIn(sink.accepted.find(({ to }) => to[0] === addresses[0])?.raw);
    sink.accepted.length = 0;
    now = new Date(deadline - 2.5 * DAY);
    await deliver();
    expect(ours()).toEqual([]);
    now = new Date(deadline - 1.9 * DAY);
    await deliver();
    await deliver();
    expect(ours().map(([, what]) => what)).toEqual(['Reminder', 'Reminder']);
    const second = tokenIn(sink.accepted.find(({ to }) => to[0] === addresses[0])?.raw);
    expect((await seeInvitation(api, first)).errors).toBeUndefined();
    expect((await seeInvitation(api, second)).errors).toBeUndefined();
    await issueLink(secretariat, made.invitations[0]?.id ?? '');
    expect((await seeInvitation(api, first)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await seeInvitation(api, second)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('are sent by the secretariat only, and while people are invited', async () => {
    const made = await group();
    const manager = await api.addPerson('MANAGER', await api.addHotline());
    expect((await send(made, manager)).refused).toBe('FORBIDDEN');
    const cancel = { id: made.id, version: made.version, reason: 'Too few people.' };
    await act(secretariat, 'cancelFocusGroup', cancel);
    expect((await send(made)).refused).toBe('WRONG_STAGE');
    expect((await act(secretariat, 'mailInvitations', { focusGroupId: randomUUID() })).refused).toBe('NOT_FOUND');
  });
});
