import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { MailSink } from '../../../test/mail-sink.ts';
import { mutate } from '../../../test/mutate.ts';
import { Clock } from '../../kernel/clock.ts';
import { MailSender } from '../../kernel/mail/mail-sender.ts';
import { Outbox } from '../../kernel/mail/outbox.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';

const START = new Date('2026-11-22T10:00:00Z').getTime();

let sink: MailSink;
let api: TestApi;
let administrator: Person;
let secretariat: Person;
let hotlineId: string;
let reader: Person;
let now: number;

beforeAll(async () => {
  sink = await MailSink.start();
  api = await TestApi.start({ ...sink.environment, PUBLIC_URL: 'http://alongside.example/' });
  jest.spyOn(api.get(Clock), 'now').mockImplementation(() => new Date(now));
  administrator = await api.addPerson('ADMIN');
  secretariat = await api.addPerson('SECRETARIAT');
  hotlineId = await api.addHotline();
  reader = await api.addPerson('COORDINATOR', hotlineId);
});
afterAll(async () => {
  await api.stop();
  await sink.stop();
});
beforeEach(async () => {
  now = START;
  sink.accepted.length = 0;
  sink.mood = () => undefined;
  await api.admin.query('delete from app.mails');
});

const actorOf = ({ id, role, hotlineId: own }: Person) => ({ userId: id, name: 'Test', role, hotlineId: own });
const write = (key: string = randomUUID(), to: Person = reader): Promise<string | undefined> =>
  api.get(OperationGate).run(actorOf(to), () =>
    api.get(Outbox).write({
      key,
      recipientId: to.id,
      subject: 'Something waits for you',
      body: 'Good morning,\n\nhttp://alongside.example/inbox <b>',
    }),
  );
const drain = () => api.get(MailSender).drain();
const minutes = (count: number) => {
  now += count * 60_000;
};
const states = async (): Promise<string[]> =>
  (await api.admin.query<{ state: string }>('select state from app.mails order by id')).rows.map(({ state }) => state);
const waits = async (): Promise<number> => {
  const { rows } = await api.admin.query<{ next: Date }>('select next_attempt_at as next from app.mails');
  return (Number(rows[0]?.next) - now) / 60_000;
};

describe('a mail', () => {
  it('goes to exactly the address of its account, as text and as HTML without foreign markup', async () => {
    const id = await write();
    await drain();
    expect(sink.accepted).toHaveLength(1);
    expect(sink.accepted[0]).toMatchObject({
      id,
      to: [`${reader.id}@test.example`],
      subject: 'Something waits for you',
    });
    const raw = (sink.accepted[0]?.raw ?? '').replaceAll('=\r\n', '');
    expect(raw).toContain(`Message-ID: <${id}@alongside.example>`);
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).toMatch(/^List-Unsubscribe: <https?:\/\/[^>\s]+\/settings#notifications>\r?$/m);
    expect(raw).toContain('href=3D"http://alongside.example/inbox"');
    expect(raw).toContain('&lt;b&gt;');
    expect(await states()).toEqual(['SENT']);
  });

  it('is written once for what it tells, and sent once', async () => {
    expect(await write('once')).toBeDefined();
    expect(await write('once')).toBeUndefined();
    await Promise.all([drain(), drain(), drain()]);
    await drain();
    expect(sink.accepted).toHaveLength(1);
  });

  it('is not written when its transaction fails', async () => {
    const failed = api.get(OperationGate).run(actorOf(reader), async () => {
      await api.get(Outbox).write({ key: 'x', recipientId: reader.id, subject: 'One', body: 'Two' });
      throw new Error('the change was refused');
    });
    await expect(failed).rejects.toThrow('refused');
    expect(await states()).toEqual([]);
  });

  it('takes no subject with a line break, and the database takes no address of two', async () => {
    const two = api
      .get(OperationGate)
      .run(actorOf(reader), () =>
        api.get(Outbox).write({ key: 'y', recipientId: reader.id, subject: 'One\r\nBcc: x@y.example', body: '' }),
      );
    await expect(two).rejects.toThrow('one line');
    const bad = api.admin.query(
      `insert into app.mails (id, key, recipient_id, name, address, subject, body, next_attempt_at, created_at)
       values (gen_random_uuid(), 'z', $1, 'A', 'a@b.example, c@d.example', 'S', 'B', now(), now())`,
      [reader.id],
    );
    await expect(bad).rejects.toThrow(/check constraint/);
  });

  it('never goes to an account that was closed meanwhile', async () => {
    const leaver = await api.addPerson('COORDINATOR', hotlineId);
    await write(undefined, leaver);
    await api.admin.query('update app.users set active = false where id = $1', [leaver.id]);
    await drain();
    expect(sink.accepted).toEqual([]);
    expect(await states()).toEqual(['FAILED']);
  });
});

describe('a mail server that does not take a mail', () => {
  it('is asked again after growing pauses when it says not now, and the mail keeps its Message-ID', async () => {
    const id = await write();
    sink.mood = () => ({ code: 451, at: 'DATA' });
    for (const pause of [1, 5, 15]) {
      await drain();
      expect(await waits()).toBe(pause);
      minutes(pause);
    }
    sink.mood = () => undefined;
    await drain();
    expect(sink.accepted.map((mail) => mail.id)).toEqual([id]);
    expect(await states()).toEqual(['SENT']);
  });

  it('is not asked again when it says no', async () => {
    for (const at of ['RCPT', 'DATA'] as const) {
      await write();
      sink.mood = () => ({ code: 550, at });
      await drain();
      minutes(3_000);
      await drain();
    }
    expect(await states()).toEqual(['FAILED', 'FAILED']);
    expect(sink.accepted).toEqual([]);
  });

  it('does not hold up the others', async () => {
    const other = await api.addPerson('COORDINATOR', hotlineId);
    await write(undefined, other);
    await write();
    sink.mood = (to) => (to.startsWith(other.id) ? { code: 550, at: 'RCPT' } : undefined);
    await drain();
    expect(await states()).toEqual(['FAILED', 'SENT']);
  });

  it('leaves a mail unsure when it hangs up after the text: it is never sent again by itself', async () => {
    await write();
    sink.mood = () => 'hang up after the text';
    await drain();
    sink.mood = () => undefined;
    for (let day = 0; day < 5; day += 1) {
      minutes(1_440);
      await drain();
    }
    expect(await states()).toEqual(['UNSURE']);
    expect(sink.accepted).toEqual([]);
  });

  it('is given up after two days when it cannot be reached', async () => {
    const gone = await MailSink.start();
    const { environment } = gone;
    await gone.stop();
    const lost = await TestApi.start(environment);
    jest.spyOn(lost.get(Clock), 'now').mockImplementation(() => new Date(now));
    const person = await lost.addPerson('SECRETARIAT');
    await lost
      .get(OperationGate)
      .run(actorOf(person), () =>
        lost.get(Outbox).write({ key: 'k', recipientId: person.id, subject: 'S', body: 'B' }),
      );
    const seen = new Set<string>();
    for (let i = 0; i < 12; i += 1) {
      await lost.get(MailSender).drain();
      const { rows } = await lost.admin.query<{ state: string; attempts: number }>(
        'select state, attempts from app.mails',
      );
      seen.add(`${rows[0]?.state} ${rows[0]?.attempts}`);
      minutes(1_440);
    }
    expect([...seen].at(-1)).toBe('FAILED 9');
    await lost.stop();
  });
});

describe('a process that ends while it sends', () => {
  const leave = (offered: boolean) =>
    api.admin.query(
      `update app.mails set state = 'SENDING', next_attempt_at = null, claim = gen_random_uuid(), attempts = 1,
         lease_until = $1::timestamptz + interval '5 minutes', offered_at = ${offered ? '$1' : 'null'}`,
      [new Date(now)],
    );

  it('leaves a mail to the next one, once its lease is over, as long as the server had not got the text', async () => {
    await write();
    await leave(false);
    await drain();
    expect(await states()).toEqual(['SENDING']);
    minutes(6);
    await drain();
    expect(await states()).toEqual(['SENT']);
    expect(sink.accepted).toHaveLength(1);
  });

  it('leaves it unsure when the server may have got it', async () => {
    await write();
    await leave(true);
    minutes(6);
    await drain();
    expect(await states()).toEqual(['UNSURE']);
    expect(sink.accepted).toEqual([]);
  });

  it('sends nothing when it wakes up after another has taken the mail over', async () => {
    await write();
    const sleeper = new Outbox((api.get(Outbox) as unknown as { source: never }).source, api.get(Clock));
    const mail = await sleeper.take();
    minutes(6);
    await drain();
    expect(mail && (await sleeper.offer(mail))).toBe(false);
    await sleeper.settle(mail as never, { state: 'FAILED', said: 'late' });
    expect(await states()).toEqual(['SENT']);
  });
});

describe('without a mail server', () => {
  it('mails are kept to be read, and do not go out in a flood later', async () => {
    const quiet = await TestApi.start();
    const person = await quiet.addPerson('SECRETARIAT');
    const admin = await quiet.addPerson('ADMIN');
    await quiet
      .get(OperationGate)
      .run(actorOf(person), () =>
        quiet.get(Outbox).write({ key: 'k', recipientId: person.id, subject: 'S', body: 'B' }),
      );
    await quiet.get(MailSender).drain();
    const { data } = await admin.ask<{ mails: { edges: { node: object }[] }; mailDelivery: object }>(
      '{ mails { edges { node { state subject body address } } } mailDelivery { server unsure failed } }',
    );
    expect(data?.mails.edges).toEqual([
      { node: { state: 'KEPT', subject: 'S', body: 'B', address: `${person.id}@test.example` } },
    ]);
    expect(data?.mailDelivery).toEqual({ server: null, unsure: 0, failed: 0 });
    await quiet.stop();
  });
});

describe('the outbox', () => {
  const fields = '{ id state version viewerCan { send settle } }';
  const unsure = async () => {
    const id = await write();
    await api.admin.query(
      `update app.mails set state = 'UNSURE', next_attempt_at = null, offered_at = now(), settled_at = now()`,
    );
    return id;
  };

  it('is for administrators, behind both walls', async () => {
    await write();
    for (const person of [reader, secretariat, await api.addPerson('MANAGER', hotlineId)]) {
      const list = await person.ask<{ mails: { totalCount: number } }>('{ mails { totalCount } }');
      expect(list.data?.mails.totalCount).toBe(0);
      const delivery = await person.ask('{ mailDelivery { server } }');
      expect(delivery.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await mutate(person, 'sendMail', { id: randomUUID(), version: 1 })).refusal?.code).toBe('FORBIDDEN');
      expect(await asPerson(api, person, 'select * from app.mails')).toEqual([]);
      await expect(asPerson(api, person, 'select app.decide_mail($1, 1, true)', [randomUUID()])).rejects.toThrow(
        /permission denied/,
      );
    }
    const list = await administrator.ask<{ mails: { totalCount: number } }>('{ mails { totalCount } }');
    expect([list.data?.mails.totalCount, list.statements]).toEqual([1, 3]);
  });

  it('lets a person send an unsure mail again, once', async () => {
    const id = await unsure();
    const { version } = (await api.admin.query('select version from app.mails')).rows[0];
    const sent = await mutate(administrator, 'sendMail', { id, version }, fields);
    expect(sent.result).toMatchObject({ state: 'QUEUED', viewerCan: { send: false, settle: false } });
    expect((await mutate(administrator, 'sendMail', { id, version })).refusal?.code).toBe('CONFLICT');
    now = Date.now() + 1_000;
    await drain();
    expect(sink.accepted.map((mail) => mail.id)).toEqual([id]);
  });

  it('lets a person take it as delivered', async () => {
    const id = await unsure();
    const settled = await mutate(administrator, 'settleMail', { id, version: 1 }, fields);
    expect(settled.result).toMatchObject({ state: 'SENT' });
    await drain();
    expect(sink.accepted).toEqual([]);
  });

  it('leaves alone what is under way or done', async () => {
    const id = await write();
    for (const field of ['sendMail', 'settleMail']) {
      expect((await mutate(administrator, field, { id, version: 1 })).refusal?.code).toBe('CONFLICT');
    }
    expect((await mutate(administrator, 'settleMail', { id: randomUUID(), version: 1 })).refusal?.code).toBe(
      'NOT_FOUND',
    );
  });

  it('keeps what people decide in the trail, without the text of the mail', async () => {
    const id = await unsure();
    await mutate(administrator, 'settleMail', { id, version: 1 });
    const { rows } = await api.admin.query(
      'select actor_id, before, after from app.audit_events join app.audit_values on event_id = id where record_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      actor_id: administrator.id,
      before: { state: 'UNSURE' },
      after: { state: 'SENT' },
    });
    expect(JSON.stringify(rows)).not.toContain('Good morning');
  });

  it('lets settled mails go after ninety days, and keeps what is unsure', async () => {
    await write();
    await drain();
    await unsure();
    await api.admin.query(`update app.mails set created_at = $1::timestamptz - interval '91 days'`, [new Date(now)]);
    await api.admin.query(
      `update app.mails set state = 'SENT' where id = (select id from app.mails order by id limit 1)`,
    );
    await api.get(MailSender).sweep();
    expect(await states()).toEqual(['UNSURE']);
  });
});
