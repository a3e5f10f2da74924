import { randomUUID } from 'node:crypto';
import { lastMorning, type Role, zoneOfCountry } from '@alongside/domain';
import { today } from '@alongside/shared';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DateService } from '../src/features/notifications/date.service.ts';
import { DigestService } from '../src/features/notifications/digest.service.ts';
import { NotificationService } from '../src/features/notifications/index.ts';
import { Clock } from '../src/kernel/clock.ts';
import { MailSender } from '../src/kernel/mail/mail-sender.ts';
import { OperationGate } from '../src/kernel/operation/operation-gate.ts';
import { type Person, TestApi } from './api.ts';
import { addPartnership } from './builders.ts';
import { MailSink } from './mail-sink.ts';
import { mutate } from './mutate.ts';
import { chance } from './random-selection.ts';

const DAYS = 31;
const HOUR = 3_600_000;
/** Begins before the clocks change in Europe and in the United States, and ends after both. */
const START = Date.parse('2026-10-15T00:00:00Z');
const countries = ['AT', 'US', 'NZ', 'JP', null] as const;

interface Member extends Person {
  readonly zone: string;
}
interface House {
  readonly hotlineId: string;
  readonly members: Member[];
  readonly partnerships: string[];
}

let sink: MailSink;
let api: TestApi;
let houses: House[];
let now = START;
const next = chance(2026);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

beforeAll(async () => {
  sink = await MailSink.start();
  api = await TestApi.start(sink.environment);
  jest.spyOn(api.get(Clock), 'now').mockImplementation(() => new Date(now));
  houses = [];
  for (const country of countries) houses.push(await addHouse(country));
});
afterAll(async () => {
  await api.stop();
  await sink.stop();
});

async function addHouse(country: string | null): Promise<House> {
  const hotlineId = await api.addHotline(`Hotline ${country}`, country ?? 'NL');
  if (country === null) await api.admin.query('update app.hotlines set country = null where id = $1', [hotlineId]);
  const zone = zoneOfCountry(country);
  const members: Member[] = [];
  for (const role of ['MANAGER', 'COORDINATOR', 'COORDINATOR', 'COORDINATOR'] as const satisfies Role[]) {
    members.push({ ...(await api.addPerson(role, hotlineId)), zone });
  }
  const [manager, first, second] = members as [Member, Member, Member];
  // One wants what is assigned directly at once, one wants no mail for it.
  await mutate(first, 'chooseMail', { kind: 'TASK_ASSIGNED', choice: 'AT_ONCE' }, '{ id }');
  await mutate(second, 'chooseMail', { kind: 'TASK_ASSIGNED', choice: 'OFF' }, '{ id }');
  const partnerships: string[] = [];
  for (let i = 0; i < 6; i += 1) partnerships.push((await addPartnership(api, manager)).id);
  for (const [i, id] of partnerships.entries()) await addDates(hotlineId, id, members[i % 4] as Member, i);
  return { hotlineId, members, partnerships };
}

/** Days that come near in the course of the month. */
async function addDates(hotlineId: string, id: string, owner: Member, i: number): Promise<void> {
  const inDays = (days: number) => today(new Date(START + days * 24 * HOUR));
  await api.admin.query('update app.partnerships set owner_id = $2, next_review_on = $3 where id = $1', [
    id,
    owner.id,
    inDays(3 + i * 5),
  ]);
  await api.admin.query(
    `insert into app.agreements (hotline_id, id, partnership_id, kind, valid_from, valid_until, hotline_signed_on, partner_signed_on, created_by)
     values ($1, gen_random_uuid(), $2, 'MOU', '2024-01-01', $3, '2024-01-01', '2024-01-01', $4)`,
    [hotlineId, id, inDays(35 + i * 12), owner.id],
  );
}

/** Something that a colleague does in this hour: mostly nothing, more in working hours. */
async function somebodyActs({ hotlineId, members, partnerships }: House): Promise<void> {
  if (next() > 0.12) return;
  const [by, to] = [oneOf(members), oneOf(members)];
  const kind = oneOf([
    'TASK_ASSIGNED',
    'TASK_ASSIGNED',
    'PARTNERSHIP_ASSIGNED',
    'APPROVAL_DECIDED',
    'PARTNER_ANSWERED',
  ] as const);
  const event = randomUUID();
  await api.get(OperationGate).run({ userId: by.id, name: 'N', role: by.role, hotlineId }, async () => {
    const telling = {
      kind,
      event,
      subject: { type: 'PARTNERSHIP', hotlineId, id: oneOf(partnerships) },
      to: [to.id],
    } as const;
    await api.get(NotificationService).tell(telling);
    // A request that is sent again tells nothing new.
    await api.get(NotificationService).tell(telling);
  });
  if (next() < 0.1) await to.ask('mutation { markAllNotificationsRead { count } }');
}

/** The mail server has bad hours and one bad day; nobody reads the reasons. */
function moodOf(hour: number): MailSink['mood'] {
  if (hour >= 24 * 12 && hour < 24 * 13) return () => ({ code: 421, at: 'RCPT' });
  return () => (next() < 0.05 ? { code: 451, at: next() < 0.5 ? 'RCPT' : 'DATA' } : undefined);
}

async function oneHour(hour: number): Promise<void> {
  sink.mood = moodOf(hour);
  for (const house of houses) await somebodyActs(house);
  await api.get(DateService).tell();
  // Two processes, and a quarter of an hour later once more for what had to wait.
  await Promise.all([api.get(DigestService).write(), api.get(DigestService).write()]);
  await api.get(MailSender).drain();
  now += HOUR / 4;
  await api.get(MailSender).drain();
}

describe('a month of five hotlines in four parts of the world', () => {
  it('mails nothing twice, loses nothing, and sends at most one daily mail a person and day', async () => {
    for (let hour = 0; hour < DAYS * 24; hour += 1) {
      now = START + hour * HOUR;
      await oneHour(hour);
    }
    // Two quiet days, so that what waits can go.
    sink.mood = () => undefined;
    for (let hour = 0; hour < 48; hour += 1) {
      now = START + (DAYS * 24 + hour) * HOUR;
      await api.get(DigestService).write();
      await api.get(MailSender).drain();
    }
    const { rows: mails } = await api.admin.query<{
      id: string;
      key: string;
      state: string;
      recipient_id: string;
      created_at: Date;
    }>('select id, key, state, recipient_id, created_at from app.mails');
    const { rows: told } = await api.admin.query<{
      user_id: string;
      delivery: string;
      mail_id: string | null;
      read_at: Date | null;
    }>('select user_id, delivery, mail_id, read_at from app.notifications');
    const accepted = sink.accepted.map(({ id }) => id);

    // None twice: not in the mail server, and no notification in two mails.
    expect(new Set(accepted).size).toBe(accepted.length);
    expect(mails.filter(({ state }) => state !== 'SENT')).toEqual([]);
    // None lost: every mail that was written is there, and whatever was to be mailed was mailed or read before.
    expect(accepted.toSorted()).toEqual(mails.map(({ id }) => id).toSorted());
    expect(told.filter((n) => n.delivery !== 'OFF' && n.mail_id === null && n.read_at === null)).toEqual([]);
    const known = new Set(accepted);
    expect(told.filter(({ mail_id }) => mail_id !== null && !known.has(mail_id))).toEqual([]);
    expect(told.filter(({ delivery, mail_id }) => delivery === 'OFF' && mail_id !== null)).toEqual([]);

    // At most one daily mail on each day of each person's own calendar, and in the morning.
    const zones = new Map(houses.flatMap(({ members }) => members.map(({ id, zone }) => [id, zone] as const)));
    const digests = mails.filter(({ key }) => key.startsWith('digest/'));
    const perDay = new Map<string, number>();
    for (const { recipient_id, created_at } of digests) {
      const zone = zones.get(recipient_id) ?? 'UTC';
      const day = `${recipient_id} ${today(created_at, zone)}`;
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
      const late = created_at.getTime() - lastMorning(created_at, zone).at.getTime();
      expect(late).toBeLessThanOrEqual(HOUR);
    }
    expect(Math.max(...perDay.values())).toBe(1);
    const atOnce = mails.filter(({ key }) => key.startsWith('notice/'));
    expect(atOnce.length).toBeGreaterThan(5);
    expect(digests.length).toBeGreaterThan(100);
    console.info(
      `${DAYS} days, ${zones.size} people, ${told.length} notifications: ${digests.length} daily mails and ${atOnce.length} at once, ` +
        `${accepted.length} accepted by the mail server, 0 twice, 0 lost; at most ${Math.max(...perDay.values())} daily mail a person and day; ` +
        `${told.filter((n) => n.read_at !== null && n.mail_id === null).length} read before the morning, ${told.filter((n) => n.delivery === 'OFF').length} not to be mailed`,
    );
  }, 240_000);
});
